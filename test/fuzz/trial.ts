import fc from "fast-check";
import { findingsOf, harmIn, harmInPrintOf, type Outcome, outcomeOf } from "./harm.js";
import type { Mutant } from "./mutants.js";

/** Outcomes that are printed together. */
const TOGETHER = 100;

/** A mutated profile that did harm, told so that it can be made again, and what harm. */
interface Culprit {
  readonly mutant: string;
  readonly problems: readonly string[];
}

/** What many mutated profiles amount to: the kinds of edits and the codes of findings that there were, and counts. */
interface Yield {
  readonly kinds: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  readonly mutants: number;
  /** How many of them had findings. */
  readonly findings: number;
  /** How many of them had a result. */
  readonly results: number;
}

/** What came of many mutated profiles. */
export interface Trial extends Yield {
  readonly culprits: readonly Culprit[];
}

interface Case {
  readonly told: () => string;
  readonly outcome: Outcome;
}

/** Draws mutants from a seed, takes each of them all the way and says what harm came of it. */
export async function tryMutants(mutants: fc.Arbitrary<Mutant>, seed: number, howMany: number): Promise<Trial> {
  const culprits: Culprit[] = [];
  const cases: Case[] = [];
  const drawn = fc.sample(mutants, { seed, numRuns: howMany });
  for (const [i, mutant] of drawn.entries()) {
    const told = () => `seed ${seed}, case ${i}: ${mutant.story()}`;
    const problems = await caught(async () => {
      const outcome = outcomeOf(mutant);
      cases.push({ told, outcome });
      return harmIn(outcome);
    });
    if (problems.length > 0) culprits.push({ mutant: told(), problems });
  }
  for (const group of groupsOf(cases)) culprits.push(...(await culpritsOf(group)));
  const found = cases.map(({ outcome }) => findingsOf(outcome));
  return {
    culprits,
    kinds: new Set(drawn.flatMap(({ kinds }) => kinds)),
    codes: new Set(found.flatMap((findings) => findings.map(({ code }) => code))),
    mutants: drawn.length,
    findings: found.filter((findings) => findings.length > 0).length,
    results: cases.filter(({ outcome }) => outcome.results.length > 0).length,
  };
}

/** Several trials together. */
export function total(trials: readonly Trial[]): Yield {
  const sum = (count: (trial: Trial) => number): number => trials.reduce((all, trial) => all + count(trial), 0);
  return {
    kinds: new Set(trials.flatMap(({ kinds }) => [...kinds])),
    codes: new Set(trials.flatMap(({ codes }) => [...codes])),
    mutants: sum(({ mutants }) => mutants),
    findings: sum(({ findings }) => findings),
    results: sum(({ results }) => results),
  };
}

/** Those among cases that do harm when they are printed; found by halves, for printing many together is cheaper. */
async function culpritsOf(cases: readonly Case[]): Promise<Culprit[]> {
  const problems = await caught(() => harmInPrintOf(cases.map(({ outcome }) => outcome)));
  const [first] = cases;
  if (problems.length === 0 || !first) return [];
  if (cases.length === 1) return [{ mutant: first.told(), problems }];
  const middle = Math.ceil(cases.length / 2);
  const found = [...(await culpritsOf(cases.slice(0, middle))), ...(await culpritsOf(cases.slice(middle)))];
  return found.length > 0 ? found : [{ mutant: `${cases.length} together, the first: ${first.told()}`, problems }];
}

/** A thrown error is harm too. */
async function caught(judge: () => Promise<string[]>): Promise<string[]> {
  try {
    return await judge();
  } catch (failure) {
    return [`thrown: ${failure instanceof Error ? failure.stack : String(failure)}`];
  }
}

function groupsOf(cases: readonly Case[]): Case[][] {
  const byTypology = new Map<unknown, Case[]>();
  for (const one of cases) {
    const { typology } = one.outcome;
    byTypology.set(typology, [...(byTypology.get(typology) ?? []), one]);
  }
  return [...byTypology.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / TOGETHER) }, (_, i) => all.slice(i * TOGETHER, (i + 1) * TOGETHER)),
  );
}
