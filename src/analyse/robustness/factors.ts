import type { Factor } from "../../model/robustness.js";
import type { Axis, Indicator, Typology } from "../../model/typology.js";
import { SCALES } from "../../model/vocabulary.js";
import { domainOf, kindOf } from "../../quantity/domain.js";
import { ANCHORS, THRESHOLDS } from "./address.js";
import { type IndicatorPlace, type Threshold, withCalibration, withThreshold } from "./edit.js";

/** A number of a typology that is moved, and everything that is needed to move it. */
export interface Mover {
  readonly factor: Factor;
  /** The typology with the factor at another value of its domain. */
  readonly at: (value: number) => Typology;
  /** The indicators whose degrees it moves; `null` for a threshold, on which no degree hangs. */
  readonly indicators: readonly Indicator[] | null;
}

/**
 * The numbers of a typology whose ranges are worked out, each with the domain in which it may be moved alone: an anchor between its
 * neighbours and the ends of what the fact can be, the degree of a code between those of its neighbours on the scale, a threshold as
 * far as the others let it. One that has no room between its neighbours is none.
 */
export function moversOf(typology: Typology): Mover[] {
  return [
    ...thresholdMovers(typology),
    ...idmMovers(typology),
    ...typology.axes.flatMap((axis, place) =>
      axis.indicators.flatMap((indicator, i) =>
        indicatorMovers(typology, axis, indicator, { axis: place, indicator: i }),
      ),
    ),
  ].filter(({ factor: { lo, hi } }) => lo === null || hi === null || lo < hi);
}

function thresholdMovers(typology: Typology): Mover[] {
  const { minimumKnown, soundKnown } = typology.settings;
  const domains: Readonly<Record<Threshold, readonly [number, number]>> = {
    minimumKnown: [0, Math.max(soundKnown.value, minimumKnown.value)],
    soundKnown: [Math.min(minimumKnown.value, soundKnown.value), 1],
    band: [0, Math.max(0.5, typology.settings.band.value)],
  };
  return (Object.keys(THRESHOLDS) as Threshold[]).map((name) => ({
    factor: {
      address: THRESHOLDS[name],
      kind: "threshold",
      axis: null,
      indicator: null,
      part: THRESHOLDS[name],
      value: typology.settings[name].value,
      ...domainFrom(domains[name]),
    },
    at: (value) => withThreshold(typology, name, value),
    indicators: null,
  }));
}

/** One for all indicators of the direct method where it is the same for all, else one for each. */
function idmMovers(typology: Typology): Mover[] {
  const direct = typology.axes.flatMap((axis, place) =>
    axis.indicators.flatMap((indicator, i) =>
      indicator.calibration.method === "direct" ? [{ axis, indicator, place: { axis: place, indicator: i } }] : [],
    ),
  );
  const values = new Set(direct.map(({ indicator }) => indicator.calibration.idm));
  const [first] = direct;
  if (first === undefined) return [];
  const make = (some: typeof direct, address: string, one: typeof first | null): Mover => ({
    factor: {
      address,
      kind: "idm",
      axis: one?.axis.id ?? null,
      indicator: one?.indicator.id ?? null,
      part: "idm",
      value: some[0]?.indicator.calibration.idm ?? Number.NaN,
      lo: 0.5,
      hi: 1,
    },
    at: (idm) =>
      some.reduce((changed, { place }) => withCalibration(changed, place, (old) => ({ ...old, idm })), typology),
    indicators: some.map(({ indicator }) => indicator),
  });
  if (values.size === 1) return [make(direct, "axes.*.indicators.*.idm", null)];
  return direct.map((one) => make([one], `axes.${one.axis.id}.indicators.${one.indicator.id}.idm`, one));
}

function indicatorMovers(typology: Typology, axis: Axis, indicator: Indicator, place: IndicatorPlace): Mover[] {
  const { calibration } = indicator;
  const isCounted = indicator.weight.value > 0;
  if (!isCounted) return [];
  const names = calibration.method === "assign" ? Object.keys(calibration.degrees ?? {}) : ANCHORS;
  return names.map((part) => {
    const isAnchor = calibration.method !== "assign";
    const domain = isAnchor ? anchorDomain(indicator, part as (typeof ANCHORS)[number]) : degreeDomain(indicator, part);
    const value = isAnchor ? calibration[part as (typeof ANCHORS)[number]] : calibration.degrees?.[part];
    return {
      factor: {
        address: `axes.${axis.id}.indicators.${indicator.id}.${isAnchor ? part : `degrees.${part}`}`,
        kind: isAnchor ? "anchor" : "degree",
        axis: axis.id,
        indicator: indicator.id,
        part,
        value: value ?? Number.NaN,
        ...domainFrom(domain),
      },
      at: (moved) =>
        withCalibration(typology, place, (old) =>
          isAnchor ? { ...old, [part]: moved } : { ...old, degrees: { ...old.degrees, [part]: moved } },
        ),
      indicators: [indicator],
    } satisfies Mover;
  });
}

function domainFrom([lo, hi]: readonly [number, number]): Pick<Factor, "lo" | "hi"> {
  return { lo: Number.isFinite(lo) ? lo : null, hi: Number.isFinite(hi) ? hi : null };
}

/** Between its neighbours; outwards as far as the fact goes, and never less far than the anchor itself. */
function anchorDomain(indicator: Indicator, name: (typeof ANCHORS)[number]): readonly [number, number] {
  const { out = 0, crossover = 0, in: full = 0 } = indicator.calibration;
  const { min, max } = domainOf(indicator);
  const rises = full > out;
  if (name === "crossover") return rises ? [out, full] : [full, out];
  const isLow = (name === "out") === rises;
  const value = name === "out" ? out : full;
  return isLow ? [Math.min(min, value), crossover] : [crossover, Math.max(max, value)];
}

/** Between the degrees of the codes beside it on the scale of its fact; of codes in no order from 0 to 1. */
function degreeDomain(indicator: Indicator, code: string): readonly [number, number] {
  const table = indicator.calibration.degrees ?? {};
  const codes = orderOf(indicator)?.filter((one) => Object.hasOwn(table, one)) ?? [];
  const place = codes.indexOf(code);
  if (place < 0) return [0, 1];
  const degrees = codes.map((one) => table[one] ?? 0);
  const isRising = (degrees.at(-1) ?? 1) >= (degrees[0] ?? 0);
  const [before, after] = isRising
    ? [degrees[place - 1] ?? 0, degrees[place + 1] ?? 1]
    : [degrees[place + 1] ?? 0, degrees[place - 1] ?? 1];
  const own = degrees[place] ?? 0;
  return [Math.min(before, own), Math.max(after, own)]; // a table that turns is a warning, and no order
}

/** The codes of a table in the order of their scale; `null` where they have none. */
function orderOf(indicator: Indicator): readonly string[] | null {
  const kind = kindOf(indicator);
  if (kind?.kind === "ordinal" || kind?.kind === "groups") return SCALES[kind.scale];
  if (kind?.kind === "number" || domainOf(indicator).whole) {
    return Object.keys(indicator.calibration.degrees ?? {}).sort((a, b) => Number(a) - Number(b));
  }
  return null;
}
