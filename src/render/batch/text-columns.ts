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
  /** True where numbers are the titles of the axes: a score is narrower than the name of its axis. */
  readonly isNumbered?: boolean;
  /** How the known share and findings are titled; `known`: without the findings; `null`: both are left out. */
  readonly evidence: "titled" | "short" | "known" | null;
  readonly gap: 1 | 2;
  readonly leastId: number;
  readonly leastType: number;
}

/** Ids up to this are whole before there are bars, and types as the shipped ones in every language. */
const WHOLE_ID = 32;
const WHOLE_TYPE = 17;

/**
 * From the widest page to the narrowest. Ids and types come before all that stands beside the scores: where both have no room,
 * first the bars go, then the names of the axes, the count of findings and the known share; then ids are cut, and types last.
 */
export const PLANS: readonly Plan[] = [
  { bars: 9, evidence: "titled", gap: 2, leastId: WHOLE_ID, leastType: WHOLE_TYPE },
  { bars: 9, evidence: "titled", gap: 1, leastId: WHOLE_ID, leastType: WHOLE_TYPE },
  { bars: 9, evidence: "short", gap: 1, leastId: WHOLE_ID, leastType: WHOLE_TYPE },
  { bars: 5, evidence: "short", gap: 1, leastId: WHOLE_ID, leastType: WHOLE_TYPE },
  { bars: 0, evidence: "short", gap: 1, leastId: WHOLE_ID, leastType: WHOLE_TYPE },
  { bars: 0, isNumbered: true, evidence: "short", gap: 1, leastId: WHOLE_ID, leastType: WHOLE_TYPE },
  { bars: 0, isNumbered: true, evidence: "known", gap: 1, leastId: WHOLE_ID, leastType: WHOLE_TYPE },
  { bars: 0, isNumbered: true, evidence: null, gap: 1, leastId: 14, leastType: WHOLE_TYPE },
  { bars: 0, isNumbered: true, evidence: null, gap: 1, leastId: 8, leastType: 7 },
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

function axisColumns({ messages, typology }: TitleContext, { bars, isNumbered }: Plan): Column[] {
  if (bars === null) return [];
  return typology.axes.map(({ label }, i) => ({
    title: isNumbered ? messages.number(i + 1) : capitalise(messages.text(label), messages.lang),
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
  const isShort = evidence !== "titled";
  const known = { key: "known", title: title(messages.label(isShort ? "known-short" : "known")) } as const;
  if (evidence === "known") return [known];
  return [known, { key: "findings", title: isShort ? FINDINGS : title(messages.label("findings")) }];
}

/** What the short titles of a plan stand for: those of the axes, then the others. */
export function keyTo(context: TitleContext, plan: Plan): string[][] {
  const { messages, typology } = context;
  const axes = typology.axes.map(({ label }, i) => `${messages.number(i + 1)} = ${messages.text(label)}`);
  const titles = plan.evidence === "titled" ? [] : evidenceTitles(context, plan);
  const others = titles.map(({ key, title }) => `${title} = ${messages.label(key)}`);
  return [plan.isNumbered ? axes : [], others];
}
