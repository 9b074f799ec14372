import { countTypes } from "../../../analyse/summary/types.js";
import type { Messages } from "../../../messages/messages.js";
import type { FlagCount, MethodsWords, StatusCount } from "../../../messages/methods-words.js";
import { FLAGS, flagsOf } from "../../../model/flags.js";
import type { ProfileResult, Result } from "../../../model/result.js";
import { STATUSES } from "../../../model/vocabulary.js";
import { greatest, least } from "../../../plain/extremes.js";

/** A change of weights that is slight, and what computing may add to or take from a percentage. */
const SLIGHT = 0.1;
const ROUNDING = 1e-9;

/** What came out for the profiles of a result, a sentence each: radii, degrees given, verdicts, flags, what hangs on little. */
export function outcomeOf({ typology, results }: Result, words: MethodsWords, messages: Messages): string[] {
  const total = results.length;
  return [
    radiiOf(results, words, messages),
    givenOf(results, words),
    words.verdicts(statusesOf(results, messages), total),
    attainableOf(results, typology, words, messages),
    words.halves(results.filter(({ narrowed }) => isHalf(narrowed.length, typology.types.length)).length, total),
    words.flagged(flagCountsOf(results, messages), total),
    words.hanging(results.filter(hangsOnLow).length, total),
  ];
}

function radiiOf(results: readonly ProfileResult[], words: MethodsWords, messages: Messages): string {
  const radii = results.flatMap(({ verdictRadius }) => verdictRadius ?? []);
  if (radii.length === 0) return "";
  const values = radii.map(({ value }) => value);
  const bound = radii.filter(({ value }) => value < 1);
  const typed = results.filter(({ type }) => type !== null).length;
  return words.radii({
    lowest: percentBelow(least(values), messages),
    highest: percentBelow(greatest(values), messages),
    profiles: radii.length,
    of: radii.length === results.length ? "all" : radii.length === typed ? "typed" : "some",
    band: bound.filter(({ binds }) => binds === "band").length,
    known: bound.filter(({ binds }) => binds === "known").length,
    free: radii.length - bound.length,
    slight: values.filter((value) => value < SLIGHT).length,
    tenth: messages.percent(SLIGHT * 100),
  });
}

/** A whole percentage, never more than there is: what it says to hold does hold. */
function percentBelow(value: number, messages: Messages): string {
  return messages.percent(Math.floor(value * 100 + ROUNDING));
}

function givenOf(results: readonly ProfileResult[], words: MethodsWords): string {
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

/** Some types remain, and not all. */
function isHalf(narrowed: number, types: number): boolean {
  return narrowed > 0 && narrowed < types;
}

/** Nothing of a single profile, and nothing where each type has one number alone. */
function attainableOf(
  results: readonly ProfileResult[],
  typology: Result["typology"],
  words: MethodsWords,
  messages: Messages,
): string {
  const counts = countTypes(results, typology);
  if (results.length < 2 || counts.every(({ least: fewest, most }) => fewest === most)) return "";
  const labels = new Map(typology.types.map(({ id, label }) => [id, messages.quote(messages.text(label))]));
  return words.attainable(
    counts.map(({ type, least: fewest, most }) => ({ label: labels.get(type) ?? type, least: fewest, most })),
  );
}

function flagCountsOf(results: readonly ProfileResult[], messages: Messages): FlagCount[] {
  return FLAGS.flatMap((flag) => {
    const count = results.filter((result) => flagsOf(result).includes(flag)).length;
    return count === 0 ? [] : [{ flag, label: messages.label(`flag-${flag}`), count }];
  });
}

function hangsOnLow({ status, type, withoutLow }: ProfileResult): boolean {
  return withoutLow.status !== status || withoutLow.type !== type;
}
