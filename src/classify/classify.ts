import type { Facts } from "../model/facts.js";
import type { Profile } from "../model/profile.js";
import type { ProfileResult } from "../model/result.js";
import type { Typology } from "../model/typology.js";
import { type AxisPosition, scoreAxis } from "../score/axis.js";
import { deriveFacts } from "../score/facts.js";
import { factValueOf } from "../score/raw-value.js";
import { type Reading, readIndicator } from "../score/reading.js";
import { explainVerdict } from "./reasons.js";
import { judgeChecks, judgeTraits, judgeWatchpoints } from "./rules.js";
import { decide, nearestOther, type Verdict } from "./type.js";
import { type Change, smallestChange } from "./what-if.js";

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
  const facts = deriveFacts(profile);
  const positions = typology.axes.map((axis) =>
    scoreAxis(
      axis,
      axis.indicators.map((indicator) => readIndicator(indicator, profile, facts)),
      typology.settings.minimumCoverage.value,
    ),
  );
  const verdict = decide(positions, typology);
  const target = nearestOther(verdict, typology);
  const change = target && smallestChange(target, positions, typology.settings.minimumCoverage.value);
  const traits = judgeTraits(typology, facts);
  const watchpoints = judgeWatchpoints(typology, facts);
  return {
    status: verdict.status,
    type: verdict.type?.id ?? null,
    neighbours: verdict.neighbours.map((type) => type.id),
    possible: verdict.possible.map((type) => type.id),
    axes: Object.fromEntries(positions.map((position) => [position.axis.id, axisRecord(position)])),
    facts: factsRecord(facts),
    memberships: Object.fromEntries(verdict.memberships) as Classification["memberships"],
    weightRadius: typeRadius(positions),
    reasons: explainVerdict({ typology, positions, verdict, traits, watchpoints, change }),
    traits: traits as Classification["traits"],
    watchpoints: watchpoints as Classification["watchpoints"],
    checks: judgeChecks(typology, facts) as Classification["checks"],
    nearest: nearestRecord(verdict, target?.id, change),
  };
}

function axisRecord(position: AxisPosition): Classification["axes"][string] {
  const { score, bounds, coverage, compensation, definitionOutvoted, weightRadius, readings } = position;
  const indicators = readings.map((reading) => indicatorRecord(reading, position));
  return { score, ...bounds, coverage, compensation, definitionOutvoted, weightRadius, indicators };
}

function indicatorRecord(
  reading: Reading,
  position: AxisPosition,
): Classification["axes"][string]["indicators"][number] {
  const item = position.items.find((candidate) => candidate.reading === reading);
  return {
    id: reading.indicator.id,
    raw: reading.raw,
    membership: reading.degrees && { ...reading.degrees },
    weight: reading.indicator.weight.value,
    contribution: position.score === null ? null : (item?.contribution ?? null),
    influence: item?.influence ?? 0,
    ...(reading.notApplicable ? { notApplicable: true } : {}),
    ...(reading.given ? { given: reading.given } : {}),
    pointers: [...reading.pointers],
  };
}

function factsRecord(facts: Facts): Classification["facts"] {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factValueOf(fact)]));
}

/** f* of the type: the least over its axes (method §8). `null` where some axis has none. */
function typeRadius(positions: readonly AxisPosition[]): number | null {
  const radii = positions.map((position) => position.weightRadius);
  const known = radii.filter((radius) => radius !== null);
  return known.length === radii.length ? Math.min(...known) : null;
}

function nearestRecord(verdict: Verdict, type: string | undefined, change: Change | null): Classification["nearest"] {
  if (type === undefined) return null;
  const membership = verdict.memberships.get(type)?.value ?? 0;
  if (change === null) return { type, membership, change: null };
  const { weight: _, pointers, ...rest } = change;
  return { type, membership, change: { ...rest, pointers: [...pointers] } };
}
