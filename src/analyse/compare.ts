import { type Identity, keyOf } from "../batch/key.js";
import {
  COMPARISON_FORMAT,
  type Coincidence,
  type ComparedCase,
  type Comparison,
  type Uncompared,
  type Which,
} from "../model/comparison.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { Result } from "../model/result.js";
import type { Typology } from "../model/typology.js";
import { basisOf, typologyName } from "../plain/typology-name.js";
import { coincidenceOf } from "./coincidence.js";
import { haveSameTypes, movesOf } from "./moves.js";
import { countsOf, tableOf } from "./place-table.js";
import { presumptionsOf, type ScoredPair, separationsOf } from "./separation.js";
import { type CaseIdentity, identityOf, type Scored, scoredOf } from "./standing.js";

/** One profile and what a comparison keeps of it under each typology. */
export interface CasePair {
  readonly identity: CaseIdentity;
  readonly scored: ScoredPair;
}

/** What is compared, and what is said beside it. */
export interface ComparisonInput {
  readonly tool: Result["tool"];
  readonly typologies: readonly [Typology, Typology];
  readonly pairs: readonly CasePair[];
  readonly uncompared: readonly Uncompared[];
  readonly findings: readonly AnyDiagnostic[];
}

/** Profiles under one typology: all that is kept of a result, new or saved. */
export interface Side {
  readonly tool: Result["tool"];
  readonly typology: Typology;
  readonly cases: readonly { readonly identity: CaseIdentity; readonly scored: Scored }[];
  readonly findings: readonly AnyDiagnostic[];
}

/**
 * Two results of the same profiles, under two typologies or two versions of one. Profiles that are on one side alone, or whose
 * content differs between the two, are left out and listed. The typologies may be the same. Errors: `compare-nothing-common` where
 * no profile is left; warnings: `compare-unscored` where one of the typologies scores no axis of any case.
 */
export function compareResults(first: Result, second: Result): Outcome<Comparison> {
  return compareSides(sideOf(first), sideOf(second));
}

/** What a comparison keeps of a result. */
export function sideOf({ tool, typology, results, findings }: Result): Side {
  const cases = results.map((result) => ({ identity: identityOf(result), scored: scoredOf(result, typology) }));
  return { tool, typology, cases, findings };
}

/** The same of what is kept of two results. */
export function compareSides(first: Side, second: Side): Outcome<Comparison> {
  const { pairs, uncompared } = pairUp(first, second);
  const findings = [...first.findings, ...second.findings];
  return compareCases({
    tool: first.tool,
    typologies: [first.typology, second.typology],
    pairs,
    uncompared,
    findings,
  });
}

/** The profiles that both sides hold, in the order of the first; of two of one name the first counts. */
function pairUp(first: Side, second: Side): Pick<ComparisonInput, "pairs" | "uncompared"> {
  const [here, there] = [first, second].map(byKey) as [Cases, Cases];
  const pairs: CasePair[] = [];
  const uncompared: Uncompared[] = [];
  for (const [key, { identity, scored }] of here) {
    const same = there.get(key);
    if (same?.identity.hash === identity.hash) pairs.push({ identity, scored: [scored, same.scored] });
    else uncompared.push(leftOut(identity, same === undefined ? 0 : null));
  }
  for (const [key, { identity }] of there) if (!here.has(key)) uncompared.push(leftOut(identity, 1));
  return { pairs, uncompared };
}

type Cases = Map<string, Side["cases"][number]>;

function byKey({ cases }: Side): Cases {
  const found: Cases = new Map();
  for (const one of cases) {
    const key = keyOf(one.identity);
    if (!found.has(key)) found.set(key, one);
  }
  return found;
}

/** A profile that is not compared. */
export function leftOut({ id, date, level, coder }: Identity, only: Which | null): Uncompared {
  return { id, date, level, coder, in: only };
}

/** The same of pairs that were scored one by one, so that nothing else of their results need be kept. */
export function compareCases({ tool, typologies, pairs, uncompared, findings }: ComparisonInput): Outcome<Comparison> {
  const [first, second] = typologies;
  if (pairs.length === 0) {
    const names = { first: typologyName(first), second: typologyName(second) };
    return { value: null, diagnostics: [finding("compare-nothing-common", names)] };
  }
  const scored = pairs.map((pair) => pair.scored);
  const separations = separationsOf(typologies, scored);
  const sameTypes = haveSameTypes(typologies);
  const moves = sameTypes ? movesOf(typologies, scored) : null;
  const separate = new Set([
    ...separations.flatMap(({ high, low }) => [...high.cases, ...low.cases]),
    ...(moves ?? []).map((move) => move.case),
  ]);
  const cases = pairs.map(
    ({ identity, scored: [a, b] }, i): ComparedCase => ({
      ...identity,
      standings: [a.standing, b.standing],
      separates: separate.has(i),
    }),
  );
  const comparison: Comparison = {
    schema: COMPARISON_FORMAT,
    tool,
    typologies,
    sameTypes,
    counts: countsOf(cases),
    table: tableOf(typologies, cases),
    coincidence: coincidencesOf(typologies, cases),
    separations,
    presumptions: presumptionsOf(typologies, scored),
    moves,
    cases,
    uncompared,
    findings,
  };
  return { value: comparison, diagnostics: unscoredUnder(typologies, cases) };
}

function coincidencesOf([first, second]: readonly [Typology, Typology], cases: readonly ComparedCase[]): Coincidence[] {
  return first.types.flatMap((a) =>
    second.types.map((b): Coincidence => {
      const pairs = cases.flatMap(({ standings: [here, there] }) => {
        const [x, y] = [here.memberships[a.id], there.memberships[b.id]];
        return x === undefined || y === undefined ? [] : [[x, y] as const];
      });
      return { first: a.id, second: b.id, ...coincidenceOf(pairs) };
    }),
  );
}

/** A typology under which no axis of any case has a score has nothing to be compared with. */
function unscoredUnder(typologies: readonly [Typology, Typology], cases: readonly ComparedCase[]): AnyDiagnostic[] {
  return typologies.flatMap((typology, which) => {
    const isScored = cases.some(({ standings }) =>
      Object.values(standings[which as Which].axes).some(({ score }) => score !== null),
    );
    return isScored ? [] : [finding("compare-unscored", { typology: typologyName(typology) })];
  });
}

/** The finding about comparing a typology with itself; `null` where they differ in what scores rest on. */
export function sameTypology([first, second]: readonly [Typology, Typology]): AnyDiagnostic | null {
  if (basisOf(first) !== basisOf(second)) return null;
  return finding("compare-same", { typology: typologyName(first) });
}
