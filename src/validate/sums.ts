import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import { activitiesProblem } from "../quantity/activities.js";
import { allMembersProblem, compositionProblem } from "../quantity/composition.js";
import { budgetFindings } from "./funding.js";

/** Parts against totals, in blocks of a right shape whose ranges hold some value. */
export function sumFindings(profile: Pick<Profile, "funding" | "members" | "activities">): AnyDiagnostic[] {
  const { funding, members, activities } = profile;
  return [
    ...(funding ? budgetFindings(funding) : []),
    ...(members ? inMembers(members) : []),
    ...(activities ? inActivities(activities) : []),
  ];
}

function inMembers(members: NonNullable<Profile["members"]>): AnyDiagnostic[] {
  const problem = compositionProblem(members);
  if (problem) {
    const { sum, total } = problem;
    const code = problem.kind === "above" ? "members-above-total" : "members-miss-total";
    return [finding(code, { sum, total }, "/members/total")];
  }
  const all = allMembersProblem(members);
  return all ? [finding("members-all-mismatch", all, "/members/all")] : [];
}

function inActivities(activities: NonNullable<Profile["activities"]>): AnyDiagnostic[] {
  const problem = activitiesProblem(activities);
  if (!problem) return [];
  const code = problem.kind === "above" ? "activities-above-100" : "activities-below-100";
  return [finding(code, { sum: problem.sum }, "/activities")];
}
