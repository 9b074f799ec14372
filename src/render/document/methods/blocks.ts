import type { Messages } from "../../../messages/messages.js";
import type { MethodsWords } from "../../../messages/methods-words.js";
import type { Result } from "../../../model/result.js";
import type { Typology } from "../../../model/typology.js";
import { isChanged } from "../../../plain/typology-name.js";
import { sanitizeData } from "../../kit/sanitize.js";
import { type ProseBlock, paragraph } from "../blocks/block.js";
import { methodsIn, wordAxis } from "./axes.js";
import { choicesWithoutReason, declaredChoices } from "./choices.js";
import { shortHash } from "./hash.js";
import { outcomeOf } from "./outcome.js";
import { flagsThatOccur, hasRadius, rulesOf, scoringOf } from "./rules.js";

/**
 * The methods paragraph: what was done, by which typology, with which numbers, and what is a decision; with the verdicts
 * where the result holds profiles. A result without profiles gives the description of its typology alone. Every number comes
 * from the result. `short` makes one paragraph of it, otherwise it has three or four.
 */
export function methodsBlocks(result: Result, words: MethodsWords, messages: Messages, short = false): ProseBlock[] {
  const safe = { ...result, typology: sanitizeData(result.typology, "space", "dropped") };
  const texts = short ? shortTexts(safe, words, messages) : longTexts(safe, words, messages);
  return texts.map((sentences) => sentences.filter((text) => text !== "").join(" ")).flatMap((text) => paragraph(text));
}

function longTexts(result: Result, words: MethodsWords, messages: Messages): string[][] {
  const { typology } = result;
  const rules = rulesOf(result, messages);
  const methods = methodsIn(typology, messages);
  return [
    [openingOf(result, words, messages), words.principle(typology.axes.length)],
    [
      ...typology.axes.map((axis) => words.axis(wordAxis(axis, methods.outer, words, messages))),
      words.calibration(methods),
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

function shortTexts(result: Result, words: MethodsWords, messages: Messages): string[][] {
  const { typology } = result;
  const methods = methodsIn(typology, messages);
  const axes = typology.axes.map((axis) => wordAxis(axis, methods.outer, words, messages));
  return [
    [
      openingOf(result, words, messages),
      words.short.axes(axes, methods),
      words.short.rules(rulesOf(result, messages), scoringOf(typology)),
      confidenceOf(result, words),
      ...decisionsOf(result, words),
      hasRadius(typology) === "none" ? "" : words.short.verdictRadius,
      ...outcomeOf(result, words, messages),
    ],
  ];
}

function openingOf({ tool, typology, results }: Result, words: MethodsWords, messages: Messages): string {
  const theory = theoryOf(typology).map((ref) => messages.passage({ ref }, typology).replace(/ (\d{4})$/, " ($1)"));
  const { id, version, hash } = typology;
  const changed = isChanged(typology) ? messages.label("typology-differs") : null;
  const which = { typology: id, typologyVersion: version, changed, hash: shortHash(hash) };
  return words.opening({ version: tool.version, ...which, theory }, results.length);
}

function decisionsOf({ typology }: Result, words: MethodsWords): readonly string[] {
  return words.decisions(declaredChoices(typology), choicesWithoutReason(typology), typology.authors?.join(", ") ?? "");
}

function confidenceOf({ typology }: Result, words: MethodsWords): string {
  const { minimumConfidence = "low" } = typology.settings;
  return minimumConfidence === "low" ? "" : words.confidence(minimumConfidence);
}

/** The sources that the axes and the types of a typology rest on, by key, each once. */
export function theoryOf(typology: Typology): string[] {
  const passages = [
    ...typology.axes.flatMap((axis) => [axis.source, axis.high.source, axis.low.source]),
    ...typology.types.map((type) => type.source),
  ];
  return [...new Set(passages.flatMap((passage) => (passage ? [passage.ref] : [])))];
}
