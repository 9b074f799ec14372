import type { Messages } from "../../../messages/messages.js";
import type { MethodsWords } from "../../../messages/methods-words.js";
import type { Result } from "../../../model/result.js";
import type { Typology } from "../../../model/typology.js";
import { isChanged } from "../../../plain/typology-name.js";
import { sanitizeData } from "../../kit/sanitize.js";
import { type ProseBlock, paragraph } from "../blocks/block.js";
import { methodsIn, wordAxis } from "./axes.js";
import { choicesWithoutReason, declaredChoices } from "./choices.js";
import { dataSentences } from "./data.js";
import { shortHash } from "./hash.js";
import { outcomeOf } from "./outcome.js";
import { flagsThatOccur, hasRadius, rulesOf, scoringOf } from "./rules.js";
import { type Citations, earlierThan, theoryOf } from "./works.js";

/**
 * The methods paragraph: what was done, by which typology, with which numbers, and what is a decision; with the verdicts
 * where the result holds profiles. A result without profiles gives the description of its typology alone. Every number comes
 * from the result. `tested`: sentences on robustness, at the end. `short` makes one paragraph of it, otherwise it has four, and one more where there are profiles.
 */
export function methodsBlocks(
  result: Result,
  words: MethodsWords,
  messages: Messages,
  citations: Citations,
  short = false,
  tested: readonly string[] = [],
): ProseBlock[] {
  const safe = { ...result, typology: sanitizeData(result.typology, "space", "dropped") };
  const texts = (short ? shortTexts : longTexts)(safe, words, messages, citations);
  const last = texts.at(-1) ?? [];
  const all = [...texts.slice(0, -1), [...last, ...tested]];
  return all.map((sentences) => sentences.filter((text) => text !== "").join(" ")).flatMap((text) => paragraph(text));
}

function longTexts(result: Result, words: MethodsWords, messages: Messages, citations: Citations): string[][] {
  const { typology } = result;
  const rules = rulesOf(result, messages);
  const methods = methodsIn(typology, messages);
  return [
    [openingOf(result, words, messages, citations), words.principle(typology.axes.length)],
    [...dataSentences(result, words, messages)],
    [
      ...typology.axes.map((axis) => words.axis(wordAxis(axis, methods.outer, words, messages))),
      flagsThatOccur(typology).includes("compensation") ? words.compensates : "",
      words.calibration(methods),
      reasonsOf(typology, words, messages, citations),
    ],
    [
      words.unknown(rules.minimumKnown, scoringOf(typology)),
      confidenceOf(result, words),
      words.verdict(rules),
      words.flags(flagsThatOccur(typology)),
    ],
    [
      ...decisionsOf(result, words),
      hasRadius(typology) === "none" ? "" : words.verdictRadius(rules, hasRadius(typology) === "some"),
      ...outcomeOf(result, words, messages),
    ],
  ];
}

function shortTexts(result: Result, words: MethodsWords, messages: Messages, citations: Citations): string[][] {
  const { typology } = result;
  const methods = methodsIn(typology, messages);
  const axes = typology.axes.map((axis) => wordAxis(axis, methods.outer, words, messages));
  return [
    [
      openingOf(result, words, messages, citations),
      ...dataSentences(result, words, messages),
      words.short.axes(axes, methods),
      words.short.rules(rulesOf(result, messages), scoringOf(typology)),
      confidenceOf(result, words),
      ...decisionsOf(result, words),
      hasRadius(typology) === "none" ? "" : words.short.verdictRadius,
      ...outcomeOf(result, words, messages),
    ],
  ];
}

function openingOf(
  { tool, typology, results }: Result,
  words: MethodsWords,
  messages: Messages,
  { cite, tools }: Citations,
): string {
  const theory = theoryOf(typology).map((ref) => {
    const earlier = tools === null ? null : earlierThan(typology, ref);
    return { cited: cite(ref), after: earlier === null ? null : cite(earlier) };
  });
  const { id, version, hash } = typology;
  const changed = isChanged(typology) ? messages.label("typology-differs") : null;
  const which = { typology: id, typologyVersion: version, changed, hash: shortHash(hash) };
  return words.opening({ version: tool.version, ...which, cited: tools, theory }, results.length);
}

/** Whether each calibration has its reason, and the sources that they lean on, each with its indicators. */
function reasonsOf(typology: Typology, words: MethodsWords, messages: Messages, { cite }: Citations): string {
  const used = typology.axes.flatMap(({ indicators }) => indicators.filter(({ weight }) => weight.value > 0));
  const byPassage = new Map<string, string[]>();
  for (const { label, calibration } of used) {
    const { source } = calibration;
    if (!source) continue;
    const section = source.section === undefined ? "" : `, ${messages.section(source.section)}`;
    const cited = cite(source.ref) + section;
    byPassage.set(cited, [...(byPassage.get(cited) ?? []), messages.text(label)]);
  }
  const sources = [...byPassage].map(([cited, indicators]) => ({ cited, indicators }));
  return words.reasons(
    used.every(({ calibration }) => calibration.rationale !== undefined),
    sources,
  );
}

function decisionsOf({ typology }: Result, words: MethodsWords): readonly string[] {
  return words.decisions(declaredChoices(typology), choicesWithoutReason(typology), typology.authors?.join(", ") ?? "");
}

function confidenceOf({ typology }: Result, words: MethodsWords): string {
  const { minimumConfidence = "low" } = typology.settings;
  return minimumConfidence === "low" ? "" : words.confidence(minimumConfidence);
}
