import { FACTS, type FactName, type Facts } from "../model/facts.js";
import type { Profile } from "../model/profile.js";
import type { ProfileResult } from "../model/result.js";
import type { Typology } from "../model/typology.js";
import { type AxisPosition, scoreAxis } from "../score/axis.js";
import { deriveFacts } from "../score/facts.js";
import { factValueOf } from "../score/raw-value.js";
import { type Reading, readIndicators } from "../score/reading.js";
import { explainVerdict } from "./reasons.js";
import { judgeChecks, judgeTraits, judgeWatchpoints } from "./rules.js";
import { decide, nearestOther, type Standing, type Verdict } from "./type.js";
import { type Change, smallestChange } from "./what-if.js";

type AxisRecord = Classification["axes"][string];

const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];
const NO_FACTS: Readonly<Classification["facts"]> = Object.fromEntries(FACT_NAMES.map((name) => [name, null]));

/** The verdict on a profile with all that it rests on: a `ProfileResult` without what only its file can tell. */
export type Classification = Pick<
  ProfileResult,
  | "status"
  | "type"
  | "neighbours"
  | "possible"
  | "axes"
  | "facts"
  | "memberships"
  | "weightRadius"
  | "reasons"
  | "traits"
  | "watchpoints"
  | "checks"
  | "nearest"
>;

/**
 * Classifies a validated profile with a typology: facts, degrees, axes, ideal type, reasons (method §2 to §6). Pure: the
 * same profile and typology give the same classification. Never throws on a profile that `validateProfile` accepts.
 */
export function classify(profile: Profile, typology: Typology): Classification {
  const { minimumCoverage } = typology.settings;
  const facts = deriveFacts(profile);
  const positions = typology.axes.map((axis) =>
    scoreAxis(axis, readIndicators(axis.indicators, profile, facts), minimumCoverage.value),
  );
  const verdict = decide(positions, typology);
  const nearest = nearestOther(verdict, typology);
  const change = nearest && smallestChange(nearest.type, positions, minimumCoverage.value);
  const traits = judgeTraits(typology, facts);
  const watchpoints = judgeWatchpoints(typology, facts);
  return {
    status: verdict.status,
    type: verdict.type?.id ?? null,
    neighbours: verdict.neighbours.map((type) => type.id),
    possible: verdict.possible.map((type) => type.id),
    axes: axesRecord(positions),
    facts: factsRecord(facts),
    memberships: membershipsRecord(verdict),
    weightRadius: typeRadius(positions),
    reasons: explainVerdict({ typology, positions, verdict, traits, watchpoints, nearest, change }),
    traits: traits as Classification["traits"],
    watchpoints: watchpoints as Classification["watchpoints"],
    checks: judgeChecks(typology, facts) as Classification["checks"],
    nearest: nearest && nearestRecord(nearest, change),
  };
}

function axesRecord(positions: readonly AxisPosition[]): Classification["axes"] {
  const record: Classification["axes"] = {};
  for (const position of positions) record[position.axis.id] = axisRecord(position);
  return record;
}

function membershipsRecord({ standings }: Verdict): Classification["memberships"] {
  const record: Classification["memberships"] = {};
  for (const { type, membership } of standings) record[type.id] = membership;
  return record;
}

function axisRecord(position: AxisPosition): AxisRecord {
  const { score, bounds, coverage, compensation, definitionOutvoted, weightRadius, readings } = position;
  const { lo, hi } = bounds;
  const indicators = readings.map((reading) => indicatorRecord(reading, position));
  return { score, lo, hi, coverage, compensation, definitionOutvoted, weightRadius, indicators };
}

function indicatorRecord(reading: Reading, position: AxisPosition): AxisRecord["indicators"][number] {
  const { indicator, raw, degrees, notApplicable, given } = reading;
  const item = position.items.find((candidate) => candidate.reading === reading);
  const id = indicator.id;
  const membership = degrees && { lo: degrees.lo, hi: degrees.hi };
  const weight = indicator.weight.value;
  const contribution = position.score === null ? null : (item?.contribution ?? null);
  const influence = item?.influence ?? 0;
  const pointers = [...reading.pointers];
  if (!notApplicable && !given) return { id, raw, membership, weight, contribution, influence, pointers };
  const how = { ...(notApplicable && { notApplicable }), ...(given && { given }) };
  return { id, raw, membership, weight, contribution, influence, ...how, pointers };
}

function factsRecord(facts: Facts): Classification["facts"] {
  const record = { ...NO_FACTS };
  for (const name of FACT_NAMES) {
    const fact = facts[name];
    if (fact.value.kind !== "unknown") record[name] = factValueOf(fact);
  }
  return record;
}

/** f* of the type: the least over its axes (method §8). `null` where some axis has none. */
function typeRadius(positions: readonly AxisPosition[]): number | null {
  let least = Number.POSITIVE_INFINITY;
  for (const { weightRadius } of positions) {
    if (weightRadius === null) return null;
    least = Math.min(least, weightRadius);
  }
  return least;
}

function nearestRecord({ type, membership }: Standing, change: Change | null): NonNullable<Classification["nearest"]> {
  const base = { type: type.id, membership: membership.value ?? 0 };
  if (change === null) return { ...base, change: null };
  const { weight: _, pointers, ...rest } = change;
  return { ...base, change: { ...rest, pointers: [...pointers] } };
}
