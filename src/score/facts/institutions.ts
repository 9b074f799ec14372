import type { FactName } from "../../model/facts.js";
import { greatest } from "../../plain/extremes.js";
import { countOf } from "../../quantity/composition.js";
import { localAgreement } from "./agreements.js";
import type { CodedInstitutions, PlacedInstitution } from "./coded.js";
import type { Derivation, Derivations } from "./derivation.js";
import { codedAt, type FactOf, list, NOT_CODED, number, unknown } from "./make.js";

const schemes = gathered(({ policy_schemes }) => policy_schemes, "policy_schemes");

/** What institutions do, assign, give and plan, at which level they stand, and whether an agreement with them runs. */
export const INSTITUTION_FACTS = {
  institution_roles: gathered(({ roles }) => roles, "roles"),
  local_institution_roles: gathered(({ roles }) => roles, "roles", "local"),
  institution_missions: gathered(({ missions }) => missions, "missions"),
  local_institution_missions: gathered(({ missions }) => missions, "missions", "local"),
  institution_support: gathered(({ support }) => support, "support"),
  institution_levels: gathered(({ level }) => (level === undefined ? undefined : [level]), "level"),
  institution_departments: ({ institutions }) => (institutions ? departments(institutions) : NOT_CODED),
  policy_schemes: schemes,
  policy_schemes_count: (coded, name) => lengthOf(schemes(coded, name), name),
  local_agreement: ({ profile, institutions }) =>
    institutions ? localAgreement(institutions.each, profile.date) : NOT_CODED,
} satisfies Derivations;

type Read = (institution: PlacedInstitution["institution"]) => readonly string[] | undefined;

/**
 * The codes that any institution has in a field, or any local one. The list is complete where no institution is missing and each
 * says the field; of local ones, also where each says its level. Method §1 and §2, rule 10.
 */
function gathered(read: Read, field: string, whose: "all" | "local" = "all"): Derivation<"list"> {
  return ({ institutions }) => {
    if (institutions === null) return NOT_CODED;
    const { each, completeAt } = institutions;
    const asked = whose === "all" ? each : each.filter(({ isLocal }) => isLocal !== false);
    const isSaid = asked.every(({ institution, isLocal }) => {
      return read(institution) !== undefined && (whose === "all" || isLocal !== null);
    });
    const items = asked
      .filter(({ isLocal }) => whose === "all" || isLocal === true)
      .flatMap(({ institution, pointer }) => codedAt(read(institution), `${pointer}/${field}`));
    const isComplete = completeAt !== null && isSaid;
    return list(items, isComplete, completeAt === null ? [] : [completeAt]);
  };
}

/** How many codes a list has; without an upper end where it need not be complete. */
function lengthOf({ value, pointers }: FactOf<"list">, name: FactName): FactOf<"number"> {
  if (value.kind !== "list") return unknown(pointers);
  const { length } = value.items;
  return number(name, { lo: length, hi: value.complete ? length : Number.POSITIVE_INFINITY }, pointers);
}

/** The most departments that one institution has; without an upper end where some institution may have more. */
function departments({ each, completeAt }: CodedInstitutions): FactOf<"number"> {
  const said = each.filter(({ institution }) => institution.departments !== undefined);
  if (said.length === 0) return NOT_CODED;
  const counts = said.map(({ institution }) => countOf(institution.departments));
  const isComplete = completeAt !== null && said.length === each.length;
  const lo = greatest(counts.map((count) => count.lo));
  const hi = isComplete ? greatest(counts.map((count) => count.hi)) : Number.POSITIVE_INFINITY;
  const pointers = said.map(({ pointer }) => `${pointer}/departments`);
  return number("institution_departments", { lo, hi }, isComplete ? [...pointers, completeAt] : pointers);
}
