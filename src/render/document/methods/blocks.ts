import type { Messages } from "../../../messages/messages.js";
import type { MethodsWords, StatusCount, Thresholds } from "../../../messages/methods-words.js";
import type { ProfileResult, Result } from "../../../model/result.js";
import type { Typology } from "../../../model/typology.js";
import { isChanged } from "../../../plain/typology-name.js";
import { sanitizeData } from "../../kit/sanitize.js";
import { type ProseBlock, paragraph } from "../blocks/block.js";
import { methodsIn, wordAxis } from "./axes.js";
import { choicesWithoutReason, declaredChoices } from "./choices.js";
import { shortHash } from "./hash.js";

const STATUSES = ["clear", "probable", "tentative", "borderline", "undetermined"] as const;

/**
 * The methods paragraph: what was done, by which typology, with which numbers, and what is a decision; with the verdicts
 * where the result holds profiles. A result without profiles gives the description of its typology alone. Every number comes
 * from the result. `short` makes one paragraph of it, otherwise it has three or four.
 */
export function methodsBlocks(result: Result, words: MethodsWords, messages: Messages, short = false): ProseBlock[] {
  const safe = { ...result, typology: sanitizeData(result.typology, "space") };
  const texts = short ? shortTexts(safe, words, messages) : longTexts(safe, words, messages);
  return texts.map((sentences) => sentences.filter((text) => text !== "").join(" ")).flatMap((text) => paragraph(text));
}

function longTexts(result: Result, words: MethodsWords, messages: Messages): string[][] {
  const { typology } = result;
  const thresholds = thresholdsOf(result, messages);
  const methods = methodsIn(typology, messages);
  return [
    [openingOf(result, words, messages), words.principle(typology.axes.length)],
    [
      ...typology.axes.map((axis) => words.axis(wordAxis(axis, methods.outer, words, messages))),
      words.calibration(methods),
    ],
    [words.unknown(thresholds.minimumKnown), words.verdict(thresholds)],
    [
      ...decisionsOf(result, words),
      hasRadius(result) ? words.weightRadius : "",
      radiiOf(result, words, messages),
      givenOf(result, words),
      words.verdicts(statusesOf(result.results, messages), result.results.length),
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
      words.short.rules(thresholdsOf(result, messages)),
      ...decisionsOf(result, words),
      hasRadius(result) ? words.short.weightRadius : "",
      radiiOf(result, words, messages),
      givenOf(result, words),
      words.verdicts(statusesOf(result.results, messages), result.results.length),
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

function thresholdsOf({ options }: Result, messages: Messages): Thresholds {
  const say = (value: number) => (value === 0 ? null : messages.number(value));
  return {
    minimumKnown: say(options.minimumKnown),
    soundKnown: say(options.soundKnown),
    band: say(options.band),
  };
}

/** f* exists only where every axis is a mean (method §8). */
function hasRadius({ typology }: Result): boolean {
  return typology.axes.every(({ aggregation }) => aggregation === "mean");
}

function radiiOf({ results }: Result, words: MethodsWords, messages: Messages): string {
  const radii = results.flatMap(({ verdictRadius }) => (verdictRadius === null ? [] : [verdictRadius.value]));
  if (radii.length === 0) return "";
  const [lowest, highest] = [messages.degree(Math.min(...radii)), messages.degree(Math.max(...radii))];
  return words.radii(lowest, highest, radii.length, radii.length === results.length);
}

function givenOf({ results }: Result, words: MethodsWords): string {
  const given = results.filter(({ axes }) =>
    Object.values(axes).some(({ indicators }) => indicators.some((indicator) => indicator.given === "degree")),
  );
  return given.length === 0 ? "" : words.given(given.length);
}

function statusesOf(results: readonly ProfileResult[], messages: Messages): StatusCount[] {
  return STATUSES.flatMap((status) => {
    const count = results.filter((one) => one.status === status).length;
    return count === 0 ? [] : [{ status, label: messages.label(`status-${status}`), count }];
  });
}

/** The sources that the axes and the types of a typology rest on, by key, each once. */
export function theoryOf(typology: Typology): string[] {
  const passages = [
    ...typology.axes.flatMap((axis) => [axis.source, axis.high.source, axis.low.source]),
    ...typology.types.map((type) => type.source),
  ];
  return [...new Set(passages.flatMap((passage) => (passage ? [passage.ref] : [])))];
}
