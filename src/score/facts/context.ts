import type { Fact } from "../../model/facts.js";
import type { Profile } from "../../model/profile.js";
import { marketShareOf } from "../../quantity/activities.js";
import { parseDate } from "../../quantity/calendar.js";
import { code, codedAt, type Draft, list, number, ordinal, unknown } from "./make.js";

/** Activities, sectors, level and age. */
export function addContextFacts(draft: Draft, profile: Profile): void {
  const { activities } = profile;
  if (activities) {
    draft.market_activities_share = number("market_activities_share", marketShareOf(activities), ["/activities"]);
  }
  draft.business_model = ordinal("business_model", profile.business_model, "/business_model");
  draft.sectors = list(codedAt(profile.sectors, "/sectors"));
  draft.structuring = code(profile.network?.structuring, "/network/structuring");
  draft.level = code(profile.level, "/level");
  if (profile.created !== undefined) draft.age = age(profile.created, profile.date);
}

/** The difference of calendar years between the date and the creation. Method §2, rule 11. */
function age(creation: number | string, until: number | string): Fact {
  const date = parseDate(until);
  const created = parseDate(creation);
  if (!date || !created) return unknown();
  const years = date.year - created.year;
  return number("age", { lo: years, hi: years }, ["/created", "/date"]);
}
