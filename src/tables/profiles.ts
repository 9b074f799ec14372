import { flagsOf } from "../model/flags.js";
import type { ProfileResult, Result } from "../model/result.js";
import { columnNames } from "../plain/column-name.js";
import { groupingsOf } from "./groupings.js";
import type { Plan } from "./plan.js";
import { profileColumns, tellingResults } from "./profile-columns.js";

/** One row per profile: every column that speaks of a profile. */
function planProfiles(result: Result, usual: readonly string[]): Omit<Plan<ProfileResult>, "kind"> {
  const { typology, results } = result;
  return {
    typology,
    by: null,
    percent: null,
    rows: results,
    footer: [],
    columns: profileColumns(typology),
    usual: [...tellingResults(results), ...usual],
    groupings: groupingsOf(result, (row: ProfileResult) => row),
    usualGroup: "none",
    remarks: [],
  };
}

/** Where each profile stands on each axis, with bounds and known share, its type and status. */
export function planResults(result: Result): Plan<ProfileResult> {
  const axes = columnNames(result.typology.axes.map(({ id }) => id));
  const usual = axes.flatMap((name) => [`${name}_score`, `${name}_bounds`, `${name}_known`]);
  return { kind: "results", ...planProfiles(result, [...usual, "type", "status", ...flagsWhereAny(result)]) };
}

/** Membership of each profile in each type. */
export function planMemberships(result: Result): Plan<ProfileResult> {
  const types = columnNames(result.typology.types.map(({ id }) => id));
  const usual = types.map((name) => `${name}_membership`);
  return { kind: "memberships", ...planProfiles(result, [...usual, "type", ...flagsWhereAny(result)]) };
}

/** Flags stand beside the verdict wherever there are some. */
function flagsWhereAny({ results }: Result): string[] {
  return results.some((result) => flagsOf(result).length > 0) ? ["flags"] : [];
}
