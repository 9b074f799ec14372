import { FACTS, type FactKind } from "../../model/facts.js";
import { type Hypothesis, type HypothesisStart, QUANTITIES, type QuantityName } from "../../model/hypotheses.js";
import type { Interval } from "../../model/interval.js";
import type { ProfileResult } from "../../model/result.js";
import type { HypothesisFinding, TrajectoryStep, UntestedReason } from "../../model/trajectory.js";
import type { Typology } from "../../model/typology.js";
import { SCALES } from "../../model/vocabulary.js";
import { atMost, TOLERANCE } from "../../quantity/interval.js";
import { sideOf } from "./axis.js";
import { differ, type Placed, stepBetween } from "./step.js";

/** Holds, does not, or cannot be told. */
type Truth = boolean | null;

/**
 * Puts a hypothesis to a case: from the first wave that is known to begin where it begins to each later one that compares with it.
 * Supported where what is expected came about at one of them, under the condition; contradicted where the condition was met and it
 * came about at none. What happens is certain or it is unknown: nothing is read out of bounds that overlap.
 */
export function testHypothesis(
  hypothesis: Hypothesis,
  waves: readonly ProfileResult[],
  typology: Typology,
): HypothesisFinding {
  const starts = waves.slice(0, -1).map((wave) => startsIn(hypothesis.starts, wave, typology));
  const first = starts.indexOf(true);
  const untested = (because: UntestedReason): HypothesisFinding => {
    return { hypothesis: hypothesis.id, outcome: "untested", because, from: null, to: null, quantities: [] };
  };
  const start = waves[first];
  if (start === undefined) return untested(starts.includes(null) ? "start-unknown" : "start-absent");
  const found = waves.flatMap((result, index) =>
    index <= first || differ(start.level, result.level)
      ? []
      : [judge(hypothesis, { index: first, result: start }, { index, result }, typology)],
  );
  return (
    found.find(({ outcome }) => outcome === "supported") ??
    found.findLast(({ outcome }) => outcome === "contradicted") ??
    found.at(-1) ??
    untested("no-later-wave")
  );
}

/** Whether a wave is where a hypothesis begins. */
function startsIn(starts: HypothesisStart, wave: ProfileResult, { settings }: Typology): Truth {
  switch (starts.kind) {
    case "type":
      return wave.type === null && wave.possible.includes(starts.type) ? null : wave.type === starts.type;
    case "watchpoint": {
      const status = wave.watchpoints.find(({ id }) => id === starts.watchpoint)?.status ?? "unknown";
      return status === "unknown" ? null : status === "raised";
    }
    case "side": {
      const side = sideOf(wave.axes[starts.axis]?.score ?? null, settings.band.value);
      return side === "unscored" || side === "border" ? null : side === starts.side;
    }
    default:
      return starts satisfies never;
  }
}

function judge(hypothesis: Hypothesis, from: Placed, to: Placed, typology: Typology): HypothesisFinding {
  const { id, rises, expects } = hypothesis;
  const names = [...(rises?.quantities ?? []), ...(expects.kind === "rise" ? expects.quantities : [])];
  const quantities = names.map((quantity) => ({ quantity, rises: doesRise(quantity, from.result, to.result) }));
  const base = { hypothesis: id, from: from.index, to: to.index, quantities };
  const untested = (because: UntestedReason): HypothesisFinding => ({ ...base, outcome: "untested", because });
  const riseOf = (quantity: QuantityName): Truth => quantities.find((one) => one.quantity === quantity)?.rises ?? null;
  const condition = rises === null ? true : join(rises.quantities.map(riseOf), rises.join);
  if (condition === null) return untested("condition-unknown");
  if (!condition) return untested("condition-absent");
  const step = stepBetween(from, to, typology);
  const found =
    expects.kind === "rise" ? join(expects.quantities.map(riseOf), "any") : outcomeOf(expects, step, typology);
  if (found === null) return untested("outcome-unknown");
  return { ...base, outcome: found ? "supported" : "contradicted", because: null };
}

/** Kleene’s “and” and “or”. */
function join(truths: readonly Truth[], how: "all" | "any"): Truth {
  const decisive = how === "any";
  if (truths.includes(decisive)) return decisive;
  return truths.includes(null) ? null : !decisive;
}

type SeenInStep = Exclude<Hypothesis["expects"], { readonly kind: "rise" }>;

/** Whether the later wave is what was expected: a type that is not merely owed to other evidence, or a score that fell. */
function outcomeOf(expects: SeenInStep, { kind, axes }: TrajectoryStep, { settings }: Typology): Truth {
  if (expects.kind === "type") {
    if (kind === null || kind.to.type === null) return null;
    const isArtefact = kind.from.type !== kind.to.type && kind.change === "none";
    return isArtefact ? null : kind.to.type === expects.type;
  }
  const change = axes?.[expects.axis]?.common.change ?? null;
  return change === null ? null : atMost(change, -Math.max(settings.band.value, TOLERANCE));
}

/** Whether a quantity rose: one of its facts did for certain, or none of them did. */
function doesRise(quantity: QuantityName, from: ProfileResult, to: ProfileResult): Truth {
  return join(
    QUANTITIES[quantity].map((fact) => riseOfFact(fact, from, to)),
    "any",
  );
}

function riseOfFact(fact: keyof typeof FACTS, from: ProfileResult, to: ProfileResult): Truth {
  const [before, after] = [intervalOf(fact, from), intervalOf(fact, to)];
  if (before === null || after === null) return null;
  if (after.lo > before.hi + TOLERANCE) return true;
  return atMost(after.hi, before.lo) ? false : null;
}

/** A fact as an interval of numbers, or of places on its scale; `null` where it is unknown, or neither. */
function intervalOf(fact: keyof typeof FACTS, { facts }: ProfileResult): Interval | null {
  const kind: FactKind = FACTS[fact];
  const value = facts[fact] ?? null;
  if (value === null || Array.isArray(value)) return null;
  if (kind.kind === "ordinal") {
    const scale: readonly string[] = SCALES[kind.scale];
    const [lo, hi] = typeof value === "string" ? [value, value] : "lo" in value ? [value.lo, value.hi] : [null, null];
    const [first, last] = [scale.indexOf(String(lo)), scale.indexOf(String(hi))];
    return first < 0 || last < 0 ? null : { lo: first, hi: last };
  }
  if (kind.kind !== "number" || typeof value === "string" || !("lo" in value)) return null;
  const { lo, hi } = value;
  return {
    lo: typeof lo === "number" ? lo : Number.NEGATIVE_INFINITY,
    hi: typeof hi === "number" ? hi : Number.POSITIVE_INFINITY,
  };
}
