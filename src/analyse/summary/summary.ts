import type { Outcome } from "../../model/outcome.js";
import type { Result } from "../../model/result.js";
import {
  type CodedOutcome,
  type OutcomeRelations,
  type SkewCount,
  SUMMARY_FORMAT,
  type Summary,
  type SummaryCase,
} from "../../model/summary.js";
import { identityOf } from "../standing.js";
import { crossingOf } from "./crossing.js";
import { describeSet } from "./described.js";
import { type CrossedFields, crossedFields } from "./fields.js";
import { testSetHypotheses } from "./hypotheses.js";
import { notableIn } from "./notable.js";
import { type Member, necessity, sufficiency } from "./relations.js";
import { countChecks, countWatchpoints } from "./rules.js";
import { settlingFields } from "./settling.js";
import { skewOfAxis, skewOfIndicator } from "./skew.js";
import { cornersOf, countStatuses, countTypes } from "./types.js";

/** What a summary may be asked for beside what it always holds. */
export interface SummaryWishes {
  readonly by: CrossedFields | null;
  readonly outcome: CodedOutcome | null;
}

const NOTHING_MORE: SummaryWishes = { by: null, outcome: null };

/** What the profiles of a result say together (method §9). The order of the profiles changes only the order of lists of cases. */
export function summaryOf(result: Result, { by, outcome }: SummaryWishes = NOTHING_MORE): Summary {
  const { tool, typology, results, findings } = result;
  return {
    schema: SUMMARY_FORMAT,
    tool,
    typology,
    counts: {
      profiles: results.length,
      clusters: new Set(results.map(({ id }) => id)).size,
      withoutType: results.filter(({ type }) => type === null).length,
      several: results.filter(({ possible }) => possible.length > 1).length,
    },
    cases: results.map((one): SummaryCase => {
      const { status, type, possible } = one;
      return { ...identityOf(one), status, type, possible };
    }),
    statuses: countStatuses(results),
    types: countTypes(results, typology),
    corners: cornersOf(results, typology),
    notable: notableIn(results),
    skew: skewsOf(result),
    described: describeSet(result),
    settling: settlingFields(result),
    watchpoints: countWatchpoints(result),
    checks: countChecks(result),
    hypotheses: testSetHypotheses(result),
    crossing: by === null ? null : crossingOf(result, by[0], by[1]),
    outcome: outcome === null ? null : relationsTo(outcome, result),
    findings,
  };
}

/** What a summary may be asked for, in the words of people. */
export interface SummaryOptions {
  /** A field, by which types are counted, or two with a comma between: those of the rows and of the columns of a cross-table. */
  readonly by?: string;
  /** An outcome, as `codedOutcome` reads it. */
  readonly outcome?: CodedOutcome;
}

/**
 * What the profiles of a result say together (method §9): how many of each type there are at least and at most, remarkable cases, corners, skew,
 * statistics and missingness, which field would settle most, watchpoints, checks, hypotheses on sets, and where asked for a cross-table and
 * the relations of types to an outcome. Degrees, shares and the measures of relations (consistency and coverage, Ragin 2006; PRI; RoN,
 * Schneider & Wagemann 2012) run from 0 to 1; bounds are taken over everything that the unknown may turn out to be. `null`: a statistic of
 * nothing, or without an end; `crossing` and `outcome` where they are not asked for. The order of the profiles changes only the order of lists of cases.
 * Errors: a field that there is not (`usage-choice`).
 */
export function summariseResult(result: Result, { by, outcome }: SummaryOptions = {}): Outcome<Summary> {
  const fields = by === undefined ? null : crossedFields(by, "by");
  if (fields !== null && fields.value === null) return { value: null, diagnostics: fields.diagnostics };
  const value = summaryOf(result, { by: fields?.value ?? null, outcome: outcome ?? null });
  return { value, diagnostics: [] };
}

/** The skew of each axis, then of its indicators. */
function skewsOf({ typology, results }: Result): SkewCount[] {
  return typology.axes.flatMap((axis) => {
    const own = skewOfAxis(results, axis.id);
    return [
      { axis: axis.id, indicator: null, ...named(own) },
      ...axis.indicators.map(({ id }) => ({
        axis: axis.id,
        indicator: id,
        ...named(skewOfIndicator(results, axis.id, id)),
      })),
    ];
  });
}

function named({ above, at, cases, isSkewed }: ReturnType<typeof skewOfAxis>) {
  return { above, at, cases, skewed: isSkewed };
}

/** Each type as sufficient and as necessary for an outcome, over the cases in which both are known. */
function relationsTo(outcome: CodedOutcome, { typology, results }: Result): OutcomeRelations {
  const relations = typology.types.flatMap(({ id }) => {
    const members = results.flatMap(({ memberships }, i): Member[] => {
      const [condition, degree] = [memberships[id]?.value ?? null, outcome.degrees[i] ?? null];
      return condition === null || degree === null ? [] : [[condition, degree]];
    });
    return [
      { type: id, relation: "sufficiency", ...sufficiency(members) } as const,
      { type: id, relation: "necessity", ...necessity(members) } as const,
    ];
  });
  return { ...outcome, relations };
}
