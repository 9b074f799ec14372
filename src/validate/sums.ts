import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import { activitiesProblem } from "../quantity/activities.js";
import { allMembersProblem, compositionProblem } from "../quantity/composition.js";
import { AMOUNT, parseQuantity } from "../quantity/parse.js";
import { budgetFindings } from "./funding.js";

/** Parts against totals, in blocks of a right shape whose ranges hold some value. */
export function sumFindings(profile: Pick<Profile, "funding" | "members" | "activities" | "jobs">): AnyDiagnostic[] {
  const { funding, members, activities, jobs } = profile;
  return [
    ...(funding ? budgetFindings(funding) : []),
    ...(members ? inMembers(members) : []),
    ...(activities ? inActivities(activities) : []),
    ...(jobs ? inJobs(jobs) : []),
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

/** Work-integration jobs are among all jobs. */
function inJobs({ total, integration }: NonNullable<Profile["jobs"]>): AnyDiagnostic[] {
  const most = parseQuantity(total, AMOUNT)?.hi;
  const least = parseQuantity(integration, AMOUNT)?.lo;
  if (most === undefined || least === undefined || least <= most) return [];
  return [finding("jobs-above-total", { integration: least, total: most }, "/jobs/integration", "/jobs/total")];
}
