import { FACTS, type FactName } from "../../../model/facts.js";
import type { Interval } from "../../../model/interval.js";
import type { Profile } from "../../../model/profile.js";
import type { Indicator } from "../../../model/typology.js";
import { PARTICIPATION_GROUPS, PRACTICES, SCALES } from "../../../model/vocabulary.js";
import { domainOf, kindOf } from "../../../quantity/domain.js";
import { isNotApplicable, PERCENT, parseOrdinal, parseQuantity } from "../../../quantity/parse.js";
import type { Reading } from "../../../score/reading.js";
import { budgetDrawer } from "./budget.js";
import { drawComposition, type Uniform } from "./composition.js";

/** Draws what is unknown of one block, or of one indicator, and writes it into a profile. */
export type Completer = (profile: Profile, uniform: Uniform) => Profile;

/** A completer, and the JSON pointer of what it draws. */
export interface NamedCompleter {
  readonly pointer: string;
  readonly complete: Completer;
}

/**
 * What draws the unknown of a profile that the open readings rest on: the budget as a whole, the shares of activities, the participation
 * of each group, each practice, and else the value of the fact itself, which is written under `indicators`. What has no last value, such
 * as a count without an upper end, is not drawn and stays unknown. `readings`: of indicators that count, with degrees that are not exact.
 */
export function completersOf(profile: Profile, readings: readonly Reading[]): NamedCompleter[] {
  const completers = new Map<string, Completer | null>();
  for (const reading of readings) {
    const pointer = pointerOf(profile, reading);
    if (completers.has(pointer)) continue;
    completers.set(pointer, completerOf(pointer, profile, reading));
  }
  return [...completers].flatMap(([pointer, complete]) => (complete === null ? [] : [{ pointer, complete }]));
}

/** Before the id of an indicator that is drawn itself. */
export const OF_INDICATORS = "/indicators/";
const FUNDING = "/funding";
const ACTIVITIES = "/activities";
const PARTICIPATION = "/governance/participation";
const PRACTICED = "/governance/practices";

/** The JSON pointer of what is drawn for a reading: a block as a whole, or the indicator itself. */
export function pointerOf(profile: Profile, { indicator, given }: Reading): string {
  const own = `${OF_INDICATORS}${indicator.id}`;
  if (given !== null || indicator.fact === null || !Object.hasOwn(FACTS, indicator.fact)) return own;
  const fact = indicator.fact as FactName;
  const [field = ""] = FACTS[fact].fields;
  if (field.startsWith("funding")) return FUNDING;
  if (fact === "market_activities_share" && (profile.activities ?? []).length > 0) return ACTIVITIES;
  if (fact === "stakeholder_participation") return PARTICIPATION;
  if (fact === "practices_count") return PRACTICED;
  return own;
}

function completerOf(pointer: string, profile: Profile, reading: Reading): Completer | null {
  switch (pointer) {
    case FUNDING: {
      const draw = budgetDrawer(profile.funding);
      return draw === null ? null : (whole, uniform) => ({ ...whole, funding: draw(uniform) });
    }
    case ACTIVITIES:
      return drawActivities;
    case PARTICIPATION:
      return drawParticipation;
    case PRACTICED:
      return drawPractices;
    default: {
      const draw = valueDrawer(reading);
      if (draw === null) return null;
      const { id } = reading.indicator;
      return (whole, uniform) => ({ ...whole, indicators: { ...whole.indicators, [id]: draw(uniform) } });
    }
  }
}

/** Shares that are not given, or within bounds, are uniform on all that add up; of a mixed activity the part of the market is uniform too. */
const drawActivities: Completer = (profile, uniform) => {
  const activities = profile.activities ?? [];
  const bounds = activities.map(({ share }): Interval => {
    return (share === undefined ? null : parseQuantity(share, PERCENT)) ?? { lo: 0, hi: 100 };
  });
  const [least, most] = [bounds.reduce((sum, { lo }) => sum + lo, 0), bounds.reduce((sum, { hi }) => sum + hi, 0)];
  const shares = drawComposition(bounds, Math.min(Math.max(100, least), most), uniform);
  const split = activities.flatMap((activity, place) => {
    const share = shares[place] as number;
    if (activity.sphere !== "mixed") return [{ ...activity, share }];
    const market = share * uniform();
    const { name } = activity;
    return [
      { ...activity, name: `${name} (market)`, sphere: "market" as const, share: market },
      { ...activity, name: `${name} (other)`, sphere: "redistribution" as const, share: share - market },
    ];
  });
  return { ...profile, activities: split };
};

/** Each group that applies: a code of those that are possible, all with the same chance. */
const drawParticipation: Completer = (profile, uniform) => {
  const coded: Readonly<Record<string, unknown>> = { ...profile.governance?.participation };
  const scale = SCALES.participation;
  const drawn = PARTICIPATION_GROUPS.map((group) => {
    if (isNotApplicable(coded[group])) return [group, coded[group]];
    const places = parseOrdinal(coded[group], scale) ?? { lo: 0, hi: scale.length - 1 };
    return [group, scale[wholeIn(places, uniform)]];
  });
  return { ...profile, governance: { ...profile.governance, participation: Object.fromEntries(drawn) } };
};

/** Each practice that is not coded: there or not, with the same chance. */
const drawPractices: Completer = (profile, uniform) => {
  const coded = profile.governance?.practices ?? {};
  const drawn = PRACTICES.map((name) => [name, coded[name] ?? uniform() < 0.5]);
  return { ...profile, governance: { ...profile.governance, practices: Object.fromEntries(drawn) } };
};

/** A value of an indicator as a profile gives it. */
type Given = { readonly degree: number } | { readonly raw: number | string };

/** `null` where the value has no last one, or is none of a list that is known. */
function valueDrawer({ indicator, value, given, degrees }: Reading): ((uniform: Uniform) => Given) | null {
  if (given === "degree") {
    const { lo, hi } = degrees ?? { lo: 0, hi: 1 };
    return (uniform) => ({ degree: lo + (hi - lo) * uniform() });
  }
  switch (value.kind) {
    case "number":
      return numberDrawer(value, domainOf(indicator).whole);
    case "ordinal":
      return codeDrawer(SCALES[value.scale].slice(value.lo, value.hi + 1));
    case "unknown":
      return anyDrawer(indicator);
    default:
      return null;
  }
}

/** Of an indicator of which nothing is known. */
function anyDrawer(indicator: Indicator): ((uniform: Uniform) => Given) | null {
  const kind = kindOf(indicator);
  if (kind?.kind === "ordinal") return codeDrawer(SCALES[kind.scale]);
  if (kind?.kind === "code") return codeDrawer(kind.codes);
  if (kind !== null && kind.kind !== "number") return null;
  const { min, max, whole } = domainOf(indicator);
  if (kind === null && indicator.calibration.method === "assign" && !whole) {
    return codeDrawer(Object.keys(indicator.calibration.degrees ?? {}));
  }
  return numberDrawer({ lo: min, hi: max }, whole);
}

function numberDrawer({ lo, hi }: Interval, isWhole: boolean): ((uniform: Uniform) => Given) | null {
  if (!Number.isFinite(lo) || !Number.isFinite(hi)) return null;
  if (isWhole) return (uniform) => ({ raw: wholeIn({ lo, hi }, uniform) });
  return (uniform) => ({ raw: lo + (hi - lo) * uniform() });
}

function codeDrawer(codes: readonly string[]): (uniform: Uniform) => Given {
  return (uniform) => ({ raw: codes[wholeIn({ lo: 0, hi: codes.length - 1 }, uniform)] as string });
}

/** A whole number from one to another, both included, all with the same chance. */
function wholeIn({ lo, hi }: Interval, uniform: Uniform): number {
  return lo + Math.floor(uniform() * (hi - lo + 1));
}
