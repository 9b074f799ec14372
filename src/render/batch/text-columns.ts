import type { Messages } from "../../messages/messages.js";
import type { Typology } from "../../model/typology.js";
import type { Cut } from "../kit/wrap.js";
import { capitalise } from "../verdict/layout.js";
import { type Row, statusWithSigns } from "./text-row.js";

/** Most columns that a title asks for where its cells take fewer; beside small bars, and for a title that is broken. */
const WIDEST_TITLE = 14;
const NARROW_TITLE = 12;
export const LEAST_TITLE = 8;
/** The short title of the findings. */
const FINDINGS = "!";

/** What is shown of an entry, and to how many columns ids and types may be squeezed for it. */
export interface Plan {
  /** Cells of the bars beside the scores; 0: the scores alone; `null`: no axes. */
  readonly bars: 9 | 5 | 0 | null;
  /** How the known share and findings are titled; `null`: they are left out. */
  readonly evidence: "titled" | "short" | null;
  readonly gap: 1 | 2;
  readonly leastId: number;
  readonly leastType: number;
}

/** From the widest page to the narrowest. Ids and types come before bars: these go first where both have no room. */
export const PLANS: readonly Plan[] = [
  { bars: 9, evidence: "titled", gap: 2, leastId: 28, leastType: 13 },
  { bars: 9, evidence: "titled", gap: 1, leastId: 24, leastType: 13 },
  { bars: 9, evidence: "short", gap: 1, leastId: 22, leastType: 17 },
  { bars: 5, evidence: "short", gap: 1, leastId: 20, leastType: 17 },
  { bars: 0, evidence: "short", gap: 1, leastId: 14, leastType: 12 },
  { bars: 0, evidence: "short", gap: 1, leastId: 8, leastType: 7 },
  { bars: 0, evidence: null, gap: 1, leastId: 8, leastType: 7 },
];
export const LAST_PLAN: Plan = { bars: null, evidence: null, gap: 1, leastId: 8, leastType: 5 };

export interface Column {
  readonly title: string;
  readonly of: (row: Row) => string;
  readonly isNumber: boolean;
  /** Columns below which it is not squeezed; `null`: it is not squeezed at all. */
  readonly least: number | null;
  /** Most columns that the longest word of its title asks for. */
  readonly widestTitle: number;
  readonly cut?: Cut;
  readonly paint?: "type" | "status";
}

/** The words and the axes that the titles are made of. */
export interface TitleContext {
  readonly messages: Messages;
  readonly typology: Typology;
}

/** The columns of a plan, in their order. */
export function columnsOf(context: TitleContext, plan: Plan): Column[] {
  const title = (text: string): string => capitalise(text, context.messages.lang);
  const words = (key: "profile" | "date" | "type" | "status", of: Column["of"], least: number): Column => ({
    title: title(context.messages.label(key)),
    of,
    isNumber: false,
    least,
    widestTitle: WIDEST_TITLE,
    ...(key === "type" || key === "status" ? { paint: key } : {}),
  });
  return [
    { ...words("profile", ({ id, isPath }) => (isPath ? "" : id), plan.leastId), cut: "middle" },
    words("date", ({ date }) => date, 10),
    words("type", ({ type }) => type, plan.leastType),
    // Of one that is too long the end is kept: the signs of its flags stand there.
    { ...words("status", statusWithSigns, 12), cut: "middle" },
    ...axisColumns(context, plan),
    ...evidenceTitles(context, plan).map(({ key, title }): Column => {
      return { title, of: (row) => row[key], isNumber: true, least: null, widestTitle: WIDEST_TITLE };
    }),
  ];
}

function axisColumns({ messages, typology }: TitleContext, { bars }: Plan): Column[] {
  if (bars === null) return [];
  return typology.axes.map(({ label }, i) => ({
    title: capitalise(messages.text(label), messages.lang),
    of: ({ axes }) => {
      const axis = axes[i];
      if (axis === undefined || axis.score === "") return "";
      return bars === 0 ? axis.score : `${axis.bar(bars)} ${axis.score}`;
    },
    isNumber: bars === 0,
    least: null,
    widestTitle: { 9: WIDEST_TITLE, 5: NARROW_TITLE, 0: LEAST_TITLE }[bars],
  }));
}

function evidenceTitles(
  { messages }: TitleContext,
  { evidence }: Plan,
): { key: "known" | "findings"; title: string }[] {
  if (evidence === null) return [];
  const title = (text: string): string => capitalise(text, messages.lang);
  const isShort = evidence === "short";
  return [
    { key: "known", title: title(messages.label(isShort ? "known-short" : "known")) },
    { key: "findings", title: isShort ? FINDINGS : title(messages.label("findings")) },
  ];
}

/** What the short titles of a plan stand for; `null` where it has none. */
export function keyTo(context: TitleContext, plan: Plan): string | null {
  if (plan.evidence !== "short") return null;
  const words = evidenceTitles(context, plan).map(({ key, title }) => `${title} = ${context.messages.label(key)}`);
  return words.join("   ");
}
