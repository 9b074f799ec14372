import type { Profile } from "../../model/profile.js";
import { marketShareOf } from "../../quantity/activities.js";
import { parseDate } from "../../quantity/calendar.js";
import { codeIn, completeListIn, type Derivations, listIn, ordinalIn, quantityIn, textIn } from "./derivation.js";
import { type FactOf, NOT_CODED, number } from "./make.js";

/** What the cluster does and is for, who began it, who pays for its coordination, its jobs, sectors, legal form, level and age. */
export const CONTEXT_FACTS = {
  market_activities_share: ({ profile: { activities } }, name) =>
    activities ? number(name, marketShareOf(activities), ["/activities"]) : NOT_CODED,
  business_model: ordinalIn(({ business_model }) => business_model),
  sectors: listIn(({ sectors }) => sectors),
  goals: listIn(({ goals }) => goals),
  jobs_total: quantityIn(({ jobs }) => jobs?.total),
  jobs_integration: quantityIn(({ jobs }) => jobs?.integration),
  initiated_by: completeListIn(({ initiated_by }) => initiated_by),
  functions: completeListIn(({ functions }) => functions),
  political_project: codeIn(({ political_project }) => political_project),
  coordination_paid_by: listIn(({ coordination_paid_by }) => coordination_paid_by),
  structuring: codeIn(({ network }) => network?.structuring),
  legal_form: textIn(({ legal_form }) => legal_form),
  level: codeIn(({ level }) => level),
  age: ({ profile }) => age(profile),
} satisfies Derivations;

/** The difference of calendar years between the date and the creation. Method §2, rule 11. */
function age({ created, date: until }: Profile): FactOf<"number"> {
  const from = created === undefined ? null : parseDate(created);
  const date = from && parseDate(until);
  if (!date) return NOT_CODED;
  const years = date.year - from.year;
  return number("age", { lo: years, hi: years }, ["/created", "/date"]);
}
