import type { AnyDiagnostic } from "../model/diagnostic.js";
import { atBeginning, finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { Result } from "../model/result.js";
import { append } from "../plain/append.js";
import { LIMITS } from "../read/limits.js";
import { validateResultShape } from "../validate/result.js";
import { SavedFindings, withFewFindings } from "./bound.js";
import { inconsistencies } from "./consistency.js";

/** The lists of a result that may be long. */
const LISTS = ["results", "findings"] as const;

/**
 * The shape of a saved result, then whether it hangs together, a stretch of its lists after the other: all that is wrong
 * in the first stretch in which anything is, so that a file that is wrong all over is answered soon.
 */
export function checkResult(value: unknown, file: string): Outcome<Result> {
  const problems = shapeProblems(value, file);
  if (problems.length > 0) return { value: null, diagnostics: problems };
  const result = value as Result;
  const found = inconsistencies(result).slice(0, LIMITS.findings);
  if (found.length > 0) return { value: null, diagnostics: found.map((one) => atBeginning(one, file)) };
  return { value: bounded(result, file), diagnostics: [] };
}

/** The result with as many findings as are kept of a file, and a count of the others. */
function bounded(result: Result, file: string): Result {
  const admitted = new SavedFindings(file);
  const findings = result.findings.filter((one) => admitted.admits(one));
  const results = result.results.map((one) => withFewFindings(one, file));
  return { ...result, results, findings: [...findings, ...admitted.cut] };
}

/** What is wrong with the shape in the first stretch in which anything is, at most as many findings as are kept of a file. */
export function shapeProblems(value: unknown, file: string): readonly AnyDiagnostic[] {
  const lists = LISTS.map((list) => ({ list, items: listIn(value, list) }));
  const problems: AnyDiagnostic[] = [];
  const head = {
    ...(value as object),
    ...Object.fromEntries(lists.flatMap(({ list, items }) => (items ? [[list, []]] : []))),
  };
  const isWhole = lists.every(({ items }) => items === null);
  append(problems, problemsOf(isWhole ? value : head, file));
  for (const { list, items } of lists) {
    if (items === null) continue;
    for (const { from, to } of stretchesOf(items)) {
      if (problems.length > 0) return problems.slice(0, LIMITS.findings);
      const part = problemsOf({ ...head, [list]: items.slice(from, to) }, file);
      append(
        problems,
        part.map((one) => shifted(one, list, from)),
      );
    }
  }
  return problems.slice(0, LIMITS.findings);
}

function problemsOf(value: unknown, file: string): readonly AnyDiagnostic[] {
  if (leftOf(2 * LIMITS.resultValues, value) < 0) {
    return [atBeginning(finding("yaml-too-many-values", { limit: LIMITS.resultValues }, ""), file)];
  }
  return validateResultShape(value, file).diagnostics;
}

function listIn(value: unknown, list: string): readonly unknown[] | null {
  const items = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[list] : undefined;
  return Array.isArray(items) ? items : null;
}

/** Stretches of a list that hold about half as many values as one item may, and at least one item. */
function* stretchesOf(items: readonly unknown[]): Generator<{ from: number; to: number }> {
  let [from, left] = [0, LIMITS.resultValues / 2];
  for (const [i, item] of items.entries()) {
    left = leftOf(left, item);
    if (left > 0) continue;
    yield { from, to: i + 1 };
    [from, left] = [i + 1, LIMITS.resultValues / 2];
  }
  if (from < items.length) yield { from, to: items.length };
}

/** What is left of a number of values after those of a value; below 0 as soon as there are more. No schema looks deeper. */
function leftOf(number: number, value: unknown, levels: number = LIMITS.depth): number {
  let left = number - 1;
  if (typeof value !== "object" || value === null || levels === 0) return left;
  for (const key in value) {
    if (left < 0) return left;
    left = leftOf(left, (value as Record<string, unknown>)[key], levels - 1);
  }
  return left;
}

/** The finding with the place in the whole list. */
function shifted(one: AnyDiagnostic, list: string, by: number): AnyDiagnostic {
  const pattern = new RegExp(`^/${list}/(\\d+)`);
  const pointers = one.pointers.map((pointer) =>
    pointer.replace(pattern, (_, index) => `/${list}/${Number(index) + by}`),
  );
  return { ...one, pointers };
}
