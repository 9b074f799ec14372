import type { Result } from "../../model/result.js";
import type { CheckCount, WatchpointCount } from "../../model/summary.js";

type Results = Result["results"];

/** How often each watchpoint is raised, the frequent ones first, of equals in the order of the typology. */
export function countWatchpoints({ typology, results }: Pick<Result, "typology" | "results">): WatchpointCount[] {
  const counts = typology.watchpoints.map(({ id }) => {
    const verdicts = results.flatMap(({ watchpoints }) => watchpoints.filter((one) => one.id === id));
    const count = (status: (typeof verdicts)[number]["status"]): number =>
      verdicts.filter((one) => one.status === status).length;
    const strong = verdicts.filter((one) => one.strong).length;
    return { id, raised: count("raised"), strong, clear: count("clear"), unknown: count("unknown") };
  });
  return counts.sort((a, b) => b.raised - a.raised);
}

/** How often each check is met, in the order of the typology. */
export function countChecks({ typology, results }: Pick<Result, "typology" | "results">): CheckCount[] {
  return typology.checks.map(({ id }) => {
    const count = (status: Results[number]["checks"][number]["status"]): number =>
      results.filter(({ checks }) => checks.some((one) => one.id === id && one.status === status)).length;
    return {
      id,
      met: count("met"),
      notMet: count("not_met"),
      unknown: count("unknown"),
      notApplicable: count("not_applicable"),
    };
  });
}
