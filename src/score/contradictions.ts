import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Governance, Profile } from "../model/profile.js";
import { PARTICIPATION_GROUPS, SCALES } from "../model/vocabulary.js";
import { reckonBudget } from "../quantity/budget.js";
import { selfFinancingShareOf } from "../quantity/budget-shares.js";
import { countOf } from "../quantity/composition.js";
import { atLeast, TOLERANCE } from "../quantity/interval.js";
import { isNotApplicable, parseOrdinal } from "../quantity/parse.js";
import { type DecisionBody, decisionBodies } from "./facts/coded.js";
import { leastSeatShare } from "./facts/governance.js";

type Group = (typeof PARTICIPATION_GROUPS)[number];

/** From here on a cluster lives from what it earns, whatever its model is said to be. In percent. */
const NEARLY_ALL = 90;
const MOST = 50;
/** The modes in which one person or experts decide. */
const TECHNOCRATIC = SCALES.decision_mode.indexOf("expert_committee");

/** Codings of a valid profile that cannot well be true together: warnings, with pointers and no place. Method §2, rule 15. */
export function contradictionsIn({ governance, funding, business_model: model }: Profile): AnyDiagnostic[] {
  return [
    ...(governance ? inGovernance(governance) : []),
    ...(funding && model === "grant_reliant" ? inFunding(funding) : []),
  ];
}

function inFunding(funding: NonNullable<Profile["funding"]>): AnyDiagnostic[] {
  const { budget } = reckonBudget(funding);
  const share = budget ? selfFinancingShareOf(budget).lo : 0;
  if (!atLeast(share, NEARLY_ALL)) return [];
  return [finding("contradiction-grants", { share }, "/business_model", "/funding")];
}

function inGovernance({ participation = {}, bodies = [], decision_mode: mode }: Governance): AnyDiagnostic[] {
  const deciding = decisionBodies(bodies);
  const groups = (code: (value: unknown) => boolean): Group[] =>
    PARTICIPATION_GROUPS.filter((group) => code(participation[group]));
  const applying = groups((value) => !isNotApplicable(value));
  const empowered = groups((value) => value === "empower");
  const findings: AnyDiagnostic[] = [];
  if (
    mode === "executive" &&
    empowered.length > 0 &&
    empowered.length === applying.length &&
    !sits(deciding, applying)
  ) {
    findings.push(finding("contradiction-empowered", {}, "/governance/decision_mode", "/governance/participation"));
  }
  const silent = groups((value) => value === "none");
  if (leastSeatShare(deciding, silent) > MOST + TOLERANCE) {
    findings.push(
      finding("contradiction-silent-seats", { groups: silent }, "/governance/participation", "/governance/bodies"),
    );
  }
  const places = parseOrdinal(mode, SCALES.decision_mode);
  if (places && places.hi <= TECHNOCRATIC && leastSeatShare(deciding, PARTICIPATION_GROUPS) > MOST + TOLERANCE) {
    findings.push(finding("contradiction-mode", {}, "/governance/decision_mode", "/governance/bodies"));
  }
  for (const group of groups(isNotApplicable)) {
    const pointer = `/governance/participation/${group}`;
    if (sits(decisionBodies(bodies, "any"), [group])) findings.push(finding("contradiction-group", { group }, pointer));
    if (group === "citizens") findings.push(finding("citizens-not-applicable", {}, pointer));
  }
  return findings;
}

/** True where at least one seat is known to be held by one of the groups. */
function sits(bodies: readonly DecisionBody[], groups: readonly Group[]): boolean {
  return bodies.some(({ seats }) => {
    return seats !== null && groups.some((group) => countOf(seats[group]).lo > 0);
  });
}
