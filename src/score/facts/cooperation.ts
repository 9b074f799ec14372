import type { Profile } from "../../model/profile.js";
import { CALLS } from "../../model/vocabulary.js";
import { type Derivations, listOrNoneIn, ordinalIn } from "./derivation.js";
import { codedAt, type FactOf, list, NOT_CODED, number } from "./make.js";

type Label = NonNullable<Profile["labels"]>[number];
type Need = NonNullable<Profile["needs"]>[number];

/** Needs of the territory, calls and labels, and how members and institutions work together. Described, not scored. Method §1. */
export const COOPERATION_FACTS = {
  needs_identified_by: ({ profile: { needs } }) => (needs ? observers(needs) : NOT_CODED),
  open_needs_count: ({ profile: { needs } }) => (needs ? openNeeds(needs) : NOT_CODED),
  labels: ({ profile: { labels } }) => (labels ? labelsWon(labels) : NOT_CODED),
  priority_areas_2013: ({ profile: { labels } }) => (labels ? areasOf(labels, CALLS[0]) : NOT_CODED),
  collaboration_place: ordinalIn(({ collaboration }) => collaboration?.place),
  collaboration_stakeholder_roles: ordinalIn(({ collaboration }) => collaboration?.stakeholder_roles),
  collaboration_institutional_proximity: ordinalIn(({ collaboration }) => collaboration?.institutional_proximity),
  collaboration_promotion: ordinalIn(({ collaboration }) => collaboration?.promotion),
  collaboration_constructive_partnership: ordinalIn(({ collaboration }) => collaboration?.constructive_partnership),
  collaboration_complementarity_with_needs: ordinalIn(({ collaboration }) => collaboration?.complementarity_with_needs),
  collaboration_active_intelligence: ordinalIn(({ collaboration }) => collaboration?.active_intelligence),
  difficulties: listOrNoneIn(({ difficulties }) => difficulties),
} satisfies Derivations;

/** Who saw any of the needs. */
function observers(needs: readonly Need[]): FactOf<"list"> {
  return list(needs.flatMap(({ identified_by }, i) => codedAt(identified_by, `/needs/${i}/identified_by`)));
}

/** How many needs are not covered, or in part only. Others may not be named, so there is no upper end, but where none was seen. */
function openNeeds(needs: readonly Need[]): FactOf<"number"> {
  if (needs.length === 0) return number("open_needs_count", { lo: 0, hi: 0 }, ["/needs"]);
  const open = needs.flatMap(({ covered }, i) =>
    covered === "no" || covered === "partly" ? [`/needs/${i}/covered`] : [],
  );
  const pointers = open.length > 0 ? open : needs.flatMap(({ covered }, i) => (covered ? [`/needs/${i}/covered`] : []));
  return number("open_needs_count", { lo: open.length, hi: Number.POSITIVE_INFINITY }, pointers);
}

/** The year of a call of the State, or the words for another. */
export function callOf({ call }: Pick<Label, "call">): string {
  return String(call).trim();
}

/** The calls in which the cluster was chosen, and the labels that it holds; that there are none is said by an empty list alone. */
function labelsWon(labels: readonly Label[]): FactOf<"list"> {
  const won = labels.flatMap((label, i) =>
    label.result === "laureate" ? codedAt([callOf(label)], `/labels/${i}/result`) : [],
  );
  return list(won, labels.length === 0, ["/labels"]);
}

/** The priority areas under which the project answered a call: all of them, where its label says any or says that there is none. */
function areasOf(labels: readonly Label[], call: number): FactOf<"list"> {
  const places = labels.flatMap((label, i) =>
    callOf(label) === String(call) ? [{ label, at: `/labels/${i}/priority_areas` }] : [],
  );
  const said = places.filter(({ label }) => label.priority_areas !== undefined);
  if (said.length === 0) return NOT_CODED;
  const areas = said.flatMap(({ label, at }) => codedAt(label.priority_areas, at));
  return list(
    areas,
    said.length === places.length,
    said.map(({ at }) => at),
  );
}
