import type { Result } from "../../model/result.js";
import { type SkewCount, SUMMARY_FORMAT, type Summary, type SummaryCase } from "../../model/summary.js";
import { identityOf } from "../standing.js";
import { describeSet } from "./described.js";
import { notableIn } from "./notable.js";
import { countChecks, countWatchpoints } from "./rules.js";
import { settlingFields } from "./settling.js";
import { skewOfAxis, skewOfIndicator } from "./skew.js";
import { cornersOf, countStatuses, countTypes } from "./types.js";

/** What the profiles of a result say together (method §9). The order of the profiles changes only the order of lists of cases. */
export function summaryOf(result: Result): Summary {
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
    crossings: [],
    outcome: null,
    findings,
  };
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
