import type { Explanation } from "../../../messages/explanation.js";
import { FACTS, type FactKind, type FactName } from "../../../model/facts.js";
import { SCALES, STATUSES } from "../../../model/vocabulary.js";
import { capitalise, enumerate } from "../../verdict/layout.js";
import { type Block, entry, heading, paragraph, table } from "../blocks/block.js";
import { conceptEntries } from "../concepts.js";
import { isWeighted, outlineAxis, outlineSettings, outlineSources } from "../typology/axes.js";
import { outlinePresumption, outlineRule, outlineType } from "../typology/types.js";
import { type Book, placedIndicators } from "./book.js";

const CONCEPTS = ["membership", "calibration", "bounds", "score", "known"] as const;

function explain({ title, meaning, computed }: Explanation): Block[] {
  return [heading(3, title), ...paragraph(meaning), ...paragraph(computed)];
}

/** Axes with their indicators, types, thresholds, what stands beside the score, facts, sources. */
export function typologyBlocks(book: Book): Block[] {
  const { messages, typology, words } = book;
  const { headings } = words;
  const outline = { messages, typology };
  return [
    heading(2, headings.score),
    ...CONCEPTS.flatMap((name) => explain(book.explanations.concepts[name])),
    heading(2, headings.axes),
    ...typology.axes.flatMap((axis) => [
      ...outlineAxis(outline, { ...axis, indicators: [] }, 3),
      ...table(
        [
          capitalise(messages.label("indicator"), messages.lang),
          capitalise(messages.label("fact"), messages.lang),
          capitalise(messages.label("weight"), messages.lang),
        ],
        axis.indicators.map(({ label, fact, weight }) => [
          capitalise(messages.text(label), messages.lang),
          fact === null ? words.labels.byCoder : `${messages.fact(fact)} (\`${fact}\`)`,
          isWeighted(axis) || weight.value === 0 ? messages.number(weight.value) : "–",
        ]),
        [2],
      ),
    ]),
    heading(2, headings.types),
    ...typology.types.flatMap((type) => [
      ...outlineType(outline, type, 3),
      ...(type.presumes ?? []).flatMap((one) => outlinePresumption(outline, type, one, 4)),
    ]),
    heading(2, headings.verdict),
    ...STATUSES.flatMap((name) => explain(book.explanations.statuses[name])),
    ...outlineSettings(outline),
    ...besideBlocks(book),
    heading(2, book.concepts.heading),
    ...paragraph(book.concepts.about),
    ...conceptEntries({ messages, words: book.concepts, typology }),
    heading(2, headings.facts),
    ...paragraph(words.aboutFacts),
    ...(Object.keys(FACTS) as FactName[]).map((fact) => factEntry(book, fact)),
    ...sourceBlocks(book),
  ];
}

function besideBlocks({ messages, typology, words }: Book): Block[] {
  const { traits, watchpoints, checks } = typology;
  if (traits.length + watchpoints.length + checks.length === 0) return [];
  const part = (title: string, rules: typeof checks | typeof traits): Block[] =>
    rules.length === 0
      ? []
      : [heading(3, title), ...rules.flatMap((rule) => outlineRule({ messages, typology }, rule, 4))];
  return [
    heading(2, words.headings.beside),
    ...paragraph(words.aboutBeside),
    ...part(words.headings.traits, traits),
    ...part(words.headings.watchpoints, watchpoints),
    ...part(words.headings.checks, checks),
  ];
}

function sourceBlocks({ messages, typology, words }: Book): Block[] {
  const sources = outlineSources({ messages, typology });
  return sources.length === 0 ? [] : [heading(2, words.headings.sources), ...sources];
}

/** What a fact is, how it is derived, what uses it. */
function factEntry(book: Book, fact: FactName): Block {
  const { explanations, messages, typology, words } = book;
  const { title, meaning, computed, source } = explanations.facts[fact];
  const indicators = placedIndicators(typology).flatMap(({ indicator }) =>
    indicator.fact === fact ? [messages.text(indicator.label)] : [],
  );
  return entry(
    { term: fact, title, mark: null },
    [meaning, computed],
    [
      [words.labels.values, sayKind(book, FACTS[fact])],
      [words.labels.fields, FACTS[fact].fields.map((path) => `\`${path}\``).join(", ")],
      [words.labels.indicators, enumerate(messages, indicators)],
      [capitalise(messages.label("source"), messages.lang), source ?? null],
    ],
  );
}

function sayKind({ messages, words }: Book, kind: FactKind): string {
  const scale = (codes: readonly string[], between: string) => codes.map((code) => `\`${code}\``).join(between);
  switch (kind.kind) {
    case "number":
      return words.number(
        words.units[kind.unit],
        messages.number(kind.min),
        Number.isFinite(kind.max) ? messages.number(kind.max) : null,
      );
    case "ordinal":
      return scale(SCALES[kind.scale], " < ");
    case "groups":
      return `${words.groups}${messages.label("colon")} ${scale(SCALES[kind.scale], " < ")}`;
    case "code":
      return scale(kind.codes, ", ");
    case "list":
      return words.list;
    case "text":
      return words.text;
    default:
      return kind satisfies never;
  }
}

/** The rules of coding and the example. */
export function ruleBlocks({ messages, words }: Book): Block[] {
  return [
    heading(2, words.headings.rules),
    ...words.rules.flatMap((rule) => [
      heading(3, rule.heading),
      ...rule.texts.flatMap((text) => paragraph(text)),
      ...table([capitalise(words.labels.written, messages.lang), words.labels.means], rule.table ?? []),
    ]),
    heading(3, words.headings.example),
    ...paragraph(words.example.before),
    { kind: "code", text: words.example.text, language: "yaml" },
    ...paragraph(words.example.after),
  ];
}
