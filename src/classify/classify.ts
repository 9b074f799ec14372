import { FACTS, type FactName, type Facts } from "../model/facts.js";
import type { Profile } from "../model/profile.js";
import type { FigureName, ProfileResult, ResultRow } from "../model/result.js";
import type { Typology } from "../model/typology.js";
import { type AxisPosition, contributionOf, scoreAxis } from "../score/axis.js";
import { hasEvidenceBelow, withoutEvidenceBelow } from "../score/confidence.js";
import { deriveSome, type SomeFacts } from "../score/facts.js";
import { factValueOf } from "../score/raw-value.js";
import { type Reading, readIndicators } from "../score/reading.js";
import { panelsOf } from "./panels.js";
import { verdictRadius } from "./radius.js";
import { explainVerdict } from "./reasons.js";
import { type FailedPresumption, failedPresumptions, judgeChecks, judgeTraits, judgeWatchpoints } from "./rules.js";
import { scoredIn } from "./scored.js";
import { decide, type Nearest, nearestOther, type Verdict } from "./type.js";
import { type Change, type Way, wayTo } from "./what-if.js";

type AxisRecord = Classification["axes"][string];
type NearestRecord = NonNullable<Classification["nearest"]>;

const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];
const NO_FACTS: Readonly<Classification["facts"]> = Object.fromEntries(FACT_NAMES.map((name) => [name, null]));

/** The verdict on a profile in figures and ids, without what explains it. */
export type Figures = Pick<ResultRow, FigureName | "axes">;

/** The verdict on a profile with all that it rests on: a `ProfileResult` without what only its file can tell. */
export type Classification = Pick<
  ProfileResult,
  FigureName | "axes" | "facts" | "reasons" | "traits" | "panels" | "nearest"
>;

/** Facts, positions and verdict: what the rest of a classification is said of; of the facts those that figures rest on, and the way to all. */
interface Scored extends SomeFacts {
  readonly positions: readonly AxisPosition[];
  readonly verdict: Verdict;
}

/** A profile with its verdict: the figures are there, what explains them is worked out when it is asked for. */
export interface Classified {
  readonly figures: Figures;
  /** The figures with what they rest on: facts, indicators, reasons, traits, panels, what would change the type. */
  readonly explained: () => Classification;
}

/**
 * Classifies a validated profile with a typology: facts, degrees, axes, ideal type, reasons (method §2 to §6). Pure: the
 * same profile and typology give the same classification. Never throws on a profile that `validateProfile` accepts.
 */
export function classify(profile: Profile, typology: Typology): Classification {
  return classifyInSteps(profile, typology).explained();
}

/** The same in two steps, for whom the figures may do: they are about two thirds of the work. */
export function classifyInSteps(profile: Profile, typology: Typology): Classified {
  const minimum = typology.settings.minimumConfidence ?? "low";
  const counted = withoutEvidenceBelow(profile, minimum);
  const scored = scoreProfile(counted, typology, scoredIn(typology).judged);
  const { facts, positions, verdict } = scored;
  const { status, type } = verdict;
  const failed = failedPresumptions(type, facts);
  const figures: Figures = {
    status,
    type: type?.id ?? null,
    neighbours: idsOf(verdict.neighbours),
    possible: idsOf(verdict.possible),
    narrowed: idsOf(verdict.narrowed),
    atypical: idsOf(failed),
    axes: recordOf(positions, axisFigures),
    memberships: membershipsRecord(verdict),
    verdictRadius: verdictRadius(type, positions, typology),
    withoutLow: outcomeOf(minimum === "low" ? verdictOnSure(profile, typology, verdict) : verdict),
    watchpoints: judgeWatchpoints(typology, facts) as Figures["watchpoints"],
    checks: judgeChecks(typology, facts, profile.date) as Figures["checks"],
  };
  return { figures, explained: () => explain(figures, { ...scored, failed, counted }, typology) };
}

/** What the figures rest on, and what they do not say. */
function explain(
  figures: Figures,
  { all, positions, verdict, failed, counted }: Scored & { failed: readonly FailedPresumption[]; counted: Profile },
  typology: Typology,
): Classification {
  const facts = all();
  const { type } = verdict;
  const { watchpoints } = figures;
  const nearest = nearestOther(verdict, positions, typology);
  const way = type && nearest && wayTo(nearest.type, type, positions, typology);
  const traits = judgeTraits(typology, facts);
  const panels = panelsOf(counted, facts);
  return {
    ...figures,
    axes: recordOf(positions, axisRecord),
    facts: factsRecord(facts),
    reasons: explainVerdict({ typology, positions, verdict, failed, traits, watchpoints, nearest, way }),
    traits: traits as Classification["traits"],
    ...(panels && { panels }),
    nearest: nearest && nearestRecord(nearest, way),
  };
}

/** The verdict without the evidence of low confidence. Most profiles have none on what is scored, and it is not computed again. */
function verdictOnSure(profile: Profile, typology: Typology, verdict: Verdict): Verdict {
  const { facts, blocks } = scoredIn(typology);
  if (!hasEvidenceBelow(profile, "medium", blocks)) return verdict;
  return scoreProfile(withoutEvidenceBelow(profile, "medium"), typology, facts).verdict;
}

function scoreProfile(profile: Profile, typology: Typology, asked: ReadonlySet<string>): Scored {
  const { facts, all } = deriveSome(profile, asked);
  const positions = typology.axes.map((axis) =>
    scoreAxis(axis, readIndicators(axis.indicators, profile, facts), typology.settings.minimumKnown.value),
  );
  return { facts, all, positions, verdict: decide(positions, typology) };
}

function outcomeOf({ status, type }: Verdict): Classification["withoutLow"] {
  return { status, type: type?.id ?? null };
}

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

function recordOf<Axis>(
  positions: readonly AxisPosition[],
  of: (position: AxisPosition) => Axis,
): Record<string, Axis> {
  const record: Record<string, Axis> = {};
  for (const position of positions) record[position.axis.id] = of(position);
  return record;
}

function membershipsRecord({ standings }: Verdict): Classification["memberships"] {
  const record: Classification["memberships"] = {};
  for (const { type, membership } of standings) record[type.id] = membership;
  return record;
}

function axisFigures({ score, bounds, known, compensation, definitionOutvoted, weightRadius }: AxisPosition) {
  const { lo, hi } = bounds;
  return { score, lo, hi, known, compensation, definitionOutvoted, weightRadius };
}

function axisRecord(position: AxisPosition): AxisRecord {
  const indicators = position.readings.map((reading) => indicatorRecord(reading, position));
  return { ...axisFigures(position), indicators };
}

function indicatorRecord(reading: Reading, position: AxisPosition): AxisRecord["indicators"][number] {
  const { indicator, raw, degrees, notApplicable, given } = reading;
  const item = position.items.find((candidate) => candidate.reading === reading);
  const isMean = position.axis.aggregation === "mean";
  const id = indicator.id;
  const membership = degrees && { lo: degrees.lo, hi: degrees.hi };
  const weight = indicator.weight.value;
  const contribution = item === undefined ? null : contributionOf(item, position);
  const influence = isMean ? (item?.influence ?? 0) : null;
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

function nearestRecord({ type, membership }: Nearest, way: Way | null): NearestRecord {
  return { type: type.id, membership, change: changeRecord(way?.change), border: changeRecord(way?.border) };
}

function changeRecord(change: Change | null | undefined): NearestRecord["change"] {
  return change ? { ...change, pointers: [...change.pointers] } : null;
}
