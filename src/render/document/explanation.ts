import type { Explanation, Explanations } from "../../messages/explanation.js";
import { loadWords } from "../../messages/languages.js";
import { loadMessages, type Messages } from "../../messages/messages.js";
import { CODES, type Severity } from "../../model/codes.js";
import type { Typology } from "../../model/typology.js";
import { variantsOf } from "../../plain/localized.js";
import { type FormatOf, loadWriter } from "../formats.js";
import { sanitizeData } from "../kit/sanitize.js";
import type { RenderOptions } from "../options.js";
import { capitalise } from "../verdict/layout.js";
import { type Block, heading, pairs, paragraph } from "./blocks/block.js";
import { type Entry, entriesOf, outlineEntry } from "./typology/entries.js";

const TABLES = ["codes", "facts", "statuses", "concepts"] as const;
const KINDS = ["axis", "indicator", "type", "trait", "watchpoint", "check"] as const;
const PLURALS = {
  axis: "axes",
  indicator: "indicators",
  type: "types",
  trait: "traits",
  watchpoint: "watchpoints",
  check: "checks",
} as const satisfies Record<Entry["kind"], string>;
/** Concepts that the output prints under a label. */
const LABELLED = ["known", "bounds", "crossover", "score", "contribution", "influence"] as const;
const SEVERITY_LABEL = { error: "error", warning: "warning", info: "note" } as const;

/** What an explanation is rendered with: the typology whose ids can be explained beside codes, facts and concepts. */
export interface ExplanationOptions extends RenderOptions {
  readonly typology: Typology;
}

interface Found {
  readonly kind: (typeof TABLES)[number];
  readonly id: string;
  readonly explanation: Explanation;
}

/**
 * What an id means: of the typology (axis, indicator, type, trait, watchpoint, check), a fact, the code of a message, a
 * verdict or a concept; all of them where several bear the name, and the fact behind an indicator. Null where nothing does.
 */
export async function renderExplanation(
  id: string,
  format: FormatOf<"explanation">,
  options: ExplanationOptions,
): Promise<string | null> {
  const [messages, explanations] = await Promise.all([
    loadMessages(options.lang),
    loadWords(options.lang, "explanations"),
  ]);
  const isNamed = namedBy(id);
  const entries = entriesOf(options.typology).filter(({ value }) =>
    [value.id, ...variantsOf(value.label)].some(isNamed),
  );
  const facts = entries.flatMap((entry) => (entry.kind === "indicator" && entry.value.fact ? [entry.value.fact] : []));
  const found = textsOf(explanations).filter(
    (text) => namesOf(text, messages).some(isNamed) || (text.kind === "facts" && facts.includes(text.id)),
  );
  if (found.length === 0 && entries.length === 0) return null;
  const typology = sanitizeData(options.typology, "space");
  const blocks = () => [
    ...sanitizeData(entries, "space").flatMap((entry) => outlineEntry({ messages, typology }, entry)),
    ...found.flatMap((text) => outlineText(messages, text)),
  ];
  const texts = found.map((text) => ({ kind: text.kind, id: text.id, ...text.explanation }));
  const record = { id, language: options.lang, typology: entries, explanations: texts };
  return (await loadWriter("explanation", format))({ blocks, record }, options);
}

/** True for the name that was asked for, whatever its case. */
function namedBy(asked: string): (name: string) => boolean {
  const fold = (name: string): string => name.trim().toLowerCase();
  return (name) => fold(name) === fold(asked);
}

/** What people may call an explained thing: its id, its title, and the words that the output prints for it. */
function namesOf({ kind, id, explanation }: Found, messages: Messages): string[] {
  const label = LABELLED.find((key) => key === id);
  const printed = kind === "statuses" ? [messages.code(id)] : label ? [messages.label(label)] : [];
  const symbols = id === "weight-radius" ? ["f*", messages.label("how-firm")] : [];
  return [id, explanation.title, ...printed, ...symbols];
}

/** The parts of the list of what can be explained. Verdicts stand with the concepts. */
export const EXPLAINABLE_PARTS = {
  typology: KINDS.map((kind): string => PLURALS[kind]),
  facts: ["facts"],
  codes: ["codes"],
  concepts: ["statuses", "concepts"],
} as const satisfies Record<string, readonly string[]>;

/** The name of such a part. */
export type ExplainablePart = keyof typeof EXPLAINABLE_PARTS;

/** Everything that `renderExplanation` knows, or a part of it, by kind, with its title. JSON: ids by kind. */
export async function renderExplainable(
  format: FormatOf<"explanation">,
  options: ExplanationOptions,
  part: ExplainablePart | null = null,
): Promise<string> {
  const [messages, explanations] = await Promise.all([
    loadMessages(options.lang),
    loadWords(options.lang, "explanations"),
  ]);
  const entries = entriesOf(sanitizeData(options.typology, "space"));
  const texts = textsOf(explanations);
  const all = [
    ...KINDS.map((kind) => ({
      name: PLURALS[kind],
      title: messages.label(PLURALS[kind]),
      items: entries.filter((e) => e.kind === kind).map((e) => [e.value.id, messages.text(e.value.label)] as const),
    })),
    ...TABLES.map((kind) => ({
      name: kind,
      title: messages.label(`explain-${kind}`),
      items: texts.filter((t) => t.kind === kind).map((t) => [t.id, t.explanation.title] as const),
    })),
  ];
  const wanted: readonly string[] | null = part && EXPLAINABLE_PARTS[part];
  const groups = all.filter(({ name }) => wanted === null || wanted.includes(name));
  const blocks = () =>
    groups.flatMap(({ title, items }): Block[] =>
      items.length === 0 ? [] : [heading(2, capitalise(title, messages.lang)), ...pairs(items)],
    );
  const record = Object.fromEntries(groups.map((group) => [group.name, group.items.map(([id]) => id)]));
  return (await loadWriter("explanation", format))({ blocks, record }, options);
}

/** The names that can be explained, each once: ids first, then the words that the output prints. */
export async function listExplainable(lang: RenderOptions["lang"], typology: Typology): Promise<string[]> {
  const [messages, explanations] = await Promise.all([loadMessages(lang), loadWords(lang, "explanations")]);
  const entries = entriesOf(typology).map(({ value }) => value);
  const texts = textsOf(explanations);
  return [
    ...new Set([
      ...entries.map(({ id }) => id),
      ...texts.map(({ id }) => id),
      ...entries.flatMap(({ label }) => variantsOf(label)),
      ...texts.flatMap((text) => namesOf(text, messages)),
    ]),
  ];
}

function textsOf(explanations: Explanations): Found[] {
  return TABLES.flatMap((kind) => {
    const table: Readonly<Record<string, Explanation>> = explanations[kind];
    return Object.entries(table).map(([id, explanation]) => ({ kind, id, explanation }));
  });
}

function outlineText(messages: Messages, { kind, id, explanation }: Found): Block[] {
  const note = { codes: SEVERITY_LABEL[severityOf(id)], facts: "fact", statuses: "verdict", concepts: null } as const;
  const word = note[kind];
  const what = word === null ? "" : ` (${messages.label(word)})`;
  const part = (key: "computed" | "remedy" | "source") => {
    const text = explanation[key];
    return text === undefined
      ? []
      : [heading(3, capitalise(messages.label(`explain-${key}`), messages.lang)), ...paragraph(text)];
  };
  return [
    heading(2, `${capitalise(explanation.title, messages.lang)} \`${id}\`${what}`),
    ...paragraph(explanation.meaning),
    ...part("computed"),
    ...part("remedy"),
    ...part("source"),
  ];
}

function severityOf(code: string): Severity {
  const table: Readonly<Record<string, { readonly severity: Severity }>> = CODES;
  return table[code]?.severity ?? "info";
}
