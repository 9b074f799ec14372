import { FACTS, type FactName, type Facts } from "../model/facts.js";
import { PANELS, type PanelItemId, type PanelName } from "../model/panels.js";
import type { Profile } from "../model/profile.js";
import type { ProfileResult } from "../model/result.js";
import { MEMBER_KINDS, SUPPORT } from "../model/vocabulary.js";
import { parseDate } from "../quantity/calendar.js";
import { stateOf } from "../score/facts/agreements.js";
import { factValueOf } from "../score/raw-value.js";

type Panels = NonNullable<ProfileResult["panels"]>;
type Item = NonNullable<Panels[PanelName]>[number];
type Part = Item["of"][number];

/** A part, and the field that it is read from. */
type Told = { readonly part: Part; readonly pointer: string };

const NAMES = Object.keys(PANELS) as readonly PanelName[];

/**
 * The panels of independence and of collaboration: what is known of each of their items, and from whom; what is not known is not in
 * them. Described, not scored, and no verdict. `undefined` where nothing of any is known.
 */
export function panelsOf(profile: Profile, facts: Facts): Panels | undefined {
  let panels: Panels | undefined;
  for (const name of NAMES) {
    const items = PANELS[name].flatMap((id) => itemOf(id, profile, facts) ?? []);
    if (items.length > 0) panels = { ...panels, [name]: items };
  }
  return panels;
}

function itemOf(id: PanelItemId, profile: Profile, facts: Facts): Item | null {
  const told = TOLD[id]?.(profile) ?? [];
  const of = told.map(({ part }) => part);
  if (isFact(id)) {
    const fact = facts[id];
    if (fact.value.kind === "unknown") return null;
    return { id, value: factValueOf(fact) as Item["value"], of, pointers: [...fact.pointers] };
  }
  return told.length === 0 ? null : { id, value: null, of, pointers: told.map(({ pointer }) => pointer) };
}

function isFact(id: PanelItemId): id is PanelItemId & FactName {
  return Object.hasOwn(FACTS, id);
}

/** What is told of each institution, member or need, one by one, where an item has such parts. */
const TOLD: { readonly [I in PanelItemId]?: (profile: Profile) => Told[] } = {
  agreements,
  institution_missions: ({ institutions = [] }) =>
    institutions.flatMap((institution, i) => named(institution, institution.missions, `/institutions/${i}/missions`)),
  direct_support: (profile) => support(profile, SUPPORT.direct),
  indirect_support: (profile) => support(profile, SUPPORT.indirect),
  place_uses: ({ place_uses = [] }) =>
    place_uses.length === 0 ? [] : [{ part: { name: null, kind: null, codes: place_uses }, pointer: "/place_uses" }],
  member_roles: ({ member_roles = {} }) =>
    [...MEMBER_KINDS, "individuals" as const].flatMap((kind) => {
      const codes = member_roles[kind] ?? [];
      return codes.length === 0 ? [] : [{ part: { name: null, kind, codes }, pointer: `/member_roles/${kind}` }];
    }),
  needs: ({ needs = [] }) =>
    needs.map(({ name, identified_by = [], covered }, i) => {
      const answer = covered === undefined ? {} : { covered };
      return { part: { name, kind: null, codes: [...identified_by], ...answer }, pointer: `/needs/${i}` };
    }),
};

type Institution = NonNullable<Profile["institutions"]>[number];

/** The codes of one institution; none where it says none of them. */
function named({ name, level }: Institution, codes: readonly string[] = [], pointer: string): Told[] {
  if (codes.length === 0) return [];
  return [{ part: { name: name ?? null, kind: level ?? null, codes: [...codes] }, pointer }];
}

function support({ institutions = [] }: Profile, kinds: readonly string[]): Told[] {
  return institutions.flatMap((institution, i) => {
    const given = institution.support?.filter((kind) => kinds.includes(kind));
    return named(institution, given, `/institutions/${i}/support`);
  });
}

/** Each agreement that is coded: whether it runs at the date, where that can be told, and until when. */
function agreements({ institutions = [], date }: Profile): Told[] {
  const asOf = parseDate(date);
  return institutions.flatMap(({ name = null, level = null, agreement }, i) => {
    if (agreement === undefined || asOf === null) return [];
    const state = stateOf(agreement, asOf);
    const pointer = `/institutions/${i}/agreement`;
    const said = { name, kind: level };
    if (typeof agreement === "string") return [{ part: { ...said, codes: ["no"] }, pointer }];
    const { until, renewed, strategic_plan } = agreement;
    const codes = [
      ...(state === "open" ? [] : [state]),
      ...(renewed === true ? ["renewed"] : []),
      ...(strategic_plan === true ? ["strategic_plan"] : []),
    ];
    return [{ part: { ...said, codes, ...(until === undefined ? {} : { until: String(until) }) }, pointer }];
  });
}
