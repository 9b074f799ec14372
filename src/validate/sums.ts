import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import { activitiesProblem } from "../quantity/activities.js";
import { type BudgetProblem, reckonBudget } from "../quantity/budget.js";
import { compositionProblem } from "../quantity/composition.js";

/** Parts against totals, in blocks of a right shape whose ranges hold some value. */
export function sumFindings(profile: Pick<Profile, "funding" | "members" | "activities">): AnyDiagnostic[] {
  const { funding, members, activities } = profile;
  return [
    ...(funding ? inFunding(funding) : []),
    ...(members ? inMembers(members) : []),
    ...(activities ? inActivities(activities) : []),
  ];
}

function inFunding(funding: NonNullable<Profile["funding"]>): AnyDiagnostic[] {
  const findings: AnyDiagnostic[] = [];
  if (funding.unit === "percent" && funding.total !== undefined) {
    findings.push(finding("funding-total-with-percent", {}, "/funding/total"));
  }
  const { problem } = reckonBudget(funding);
  if (problem) findings.push(budgetFinding(problem, funding));
  return findings;
}

function budgetFinding({ kind, stated, expected, unit }: BudgetProblem, funding: object): AnyDiagnostic {
  const pointers = ["own_resources", "total", "market", "redistribution", "reciprocity"]
    .filter((key) => Object.hasOwn(funding, key))
    .map((key) => `/funding/${key}`);
  switch (kind) {
    case "above-total":
      return finding("funding-above-total", { sum: stated, total: expected, unit }, "/funding", ...pointers);
    case "below-total":
      return finding("funding-below-total", { sum: stated, total: expected, unit }, "/funding", ...pointers);
    case "own-resources": {
      const args = { own: expected, parts: stated, unit };
      return finding("funding-own-resources-mismatch", args, "/funding/own_resources");
    }
    default:
      return kind satisfies never;
  }
}

function inMembers(members: NonNullable<Profile["members"]>): AnyDiagnostic[] {
  const problem = compositionProblem(members);
  if (!problem) return [];
  const { sum, total } = problem;
  const code = problem.kind === "above" ? "members-above-total" : "members-miss-total";
  return [finding(code, { sum, total }, "/members/total")];
}

function inActivities(activities: NonNullable<Profile["activities"]>): AnyDiagnostic[] {
  const problem = activitiesProblem(activities);
  if (!problem) return [];
  const code = problem.kind === "above" ? "activities-above-100" : "activities-below-100";
  return [finding(code, { sum: problem.sum }, "/activities")];
}
