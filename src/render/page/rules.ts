import type { LabelKey } from "../../messages/messages.js";
import type { ProfileResult } from "../../model/result.js";
import type { Typology } from "../../model/typology.js";
import { html, join, type Markup, NOTHING } from "../kit/html.js";
import { capitalise, enumerate } from "../verdict/layout.js";
import type { LanguageWords, PageContext } from "./context.js";

/** The three kinds of rules, by the headings under which they stand. */
export type RuleKind = "traits" | "watch" | "checks";

/** What was found of one rule. */
interface Verdict {
  readonly id: string;
  readonly mark: "✓" | "✗" | "·" | "!" | "–" | "?";
  readonly word: LabelKey;
  /** What is said behind the word: that a watchpoint is strong, that a trait rests on what is scored. */
  readonly remark?: LabelKey;
}

/** The kinds of rules, in their order. */
export const KINDS = ["traits", "watch", "checks"] as const satisfies readonly RuleKind[];
const TABLES = { traits: "traits", watch: "watchpoints", checks: "checks" } as const satisfies Record<RuleKind, string>;
/** Letters before the numbers of rules, and in their anchors. */
export const LETTERS = { traits: "T", watch: "W", checks: "C" } as const satisfies Record<RuleKind, string>;

const MARKS = {
  consistent: "✓",
  inconsistent: "✗",
  met: "✓",
  not_applicable: "·",
  not_met: "✗",
  raised: "!",
  clear: "–",
  unknown: "?",
} as const;

/** Rules that are decided, each with its mark; those of which too little is known together at the end. */
export function rulesIn(context: PageContext, result: ProfileResult, kind: RuleKind, words: LanguageWords): Markup[] {
  const verdicts = verdictsOf(result, kind);
  const open = verdicts.filter(({ mark }) => mark === "?");
  const quiet = verdicts.filter(({ mark }) => mark === "–");
  const said = verdicts.filter((verdict) => !open.includes(verdict) && !quiet.includes(verdict));
  if (context.isDense) return said.map((verdict) => html`${verdict.mark} ${link(context, kind, verdict.id, words)}`);
  return [
    ...said.map((verdict) => html`${verdict.mark} ${link(context, kind, verdict.id, words)}${wordOf(verdict, words)}`),
    ...together(context, kind, quiet, "–", "watchpoint-clear", words),
    ...together(context, kind, open, "?", "unknown", words),
  ];
}

/** The traits of the type (of the possible types where there is none), every watchpoint and every check. */
function verdictsOf(result: ProfileResult, kind: RuleKind): Verdict[] {
  if (kind === "traits") {
    const types = result.type === null ? result.possible : [result.type];
    return result.traits
      .filter(({ type }) => types.includes(type))
      .map(({ id, status, independent }) => {
        const isAgain = status !== "unknown" && !independent;
        return { id, mark: MARKS[status], word: `trait-${status}`, ...(isAgain && { remark: "same-evidence" }) };
      });
  }
  if (kind === "watch") {
    return result.watchpoints.map(({ id, status, strong }) => {
      return { id, mark: MARKS[status], word: `watchpoint-${status}`, ...(strong && { remark: "strong" }) };
    });
  }
  return result.checks.map(({ id, status }) => ({ id, mark: MARKS[status], word: `check-${status}` }));
}

function wordOf({ mark, word, remark }: Verdict, { messages }: LanguageWords): string {
  const words = [...(mark === "!" ? [] : [word]), ...(remark === undefined ? [] : [remark])];
  return words.length === 0 ? "" : ` (${words.map((one) => messages.label(one)).join(", ")})`;
}

/** "? unknown: a; b" */
function together(
  context: PageContext,
  kind: RuleKind,
  verdicts: readonly Verdict[],
  mark: Verdict["mark"],
  word: LabelKey,
  words: LanguageWords,
): Markup[] {
  if (verdicts.length === 0) return [];
  const { messages } = words;
  const links = verdicts.map(({ id }) => link(context, kind, id, words));
  const names = join(links, enumerate(messages, ["", ""]));
  return [html`${mark} ${capitalise(messages.label(word), messages.lang)}${messages.label("colon")} ${names}`];
}

/** Where there are too many clusters for names: the numbers of the rules that do not hold, and of those not known to. */
export function quietRules(context: PageContext, result: ProfileResult): Markup {
  if (!context.isDense) return NOTHING;
  const verdicts = KINDS.flatMap((kind) =>
    verdictsOf(result, kind).map(({ id, mark }) => ({ mark, name: `${LETTERS[kind]}${numberOf(context, kind, id)}` })),
  );
  const part = (wanted: Verdict["mark"]) => {
    const names = verdicts.filter(({ mark }) => mark === wanted).map(({ name }) => name);
    return names.length === 0 ? "" : `${wanted} ${names.join(" ")}`;
  };
  const parts = [part("–"), part("?")].filter((text) => text !== "").join(" · ");
  return parts === "" ? NOTHING : html`<p class=m><a href=#rules>${parts}</a>`;
}

/** The number of a rule among those of its kind, from 1; 0 where the typology has none of that name. */
function numberOf({ typology }: PageContext, kind: RuleKind, id: string): number {
  return typology[TABLES[kind]].findIndex((rule) => rule.id === id) + 1;
}

function link(context: PageContext, kind: RuleKind, id: string, { messages }: LanguageWords): Markup {
  const rules: readonly (Typology["traits"] | Typology["watchpoints"])[number][] = context.typology[TABLES[kind]];
  const rule = rules.find((one) => one.id === id);
  if (!rule) return html`${id}`;
  const name = capitalise(messages.text(rule.label), messages.lang);
  return context.isDense ? html`${name}` : html`<a href=#${LETTERS[kind]}${numberOf(context, kind, id)}>${name}</a>`;
}

/** Every rule of one kind with its anchor. */
export function rulesOf({ typology }: PageContext, kind: RuleKind) {
  return typology[TABLES[kind]].map((rule, i) => ({ rule, anchor: `${LETTERS[kind]}${i + 1}` }));
}
