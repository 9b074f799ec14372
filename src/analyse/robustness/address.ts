import type { Axis, Calibration, Indicator, Typology } from "../../model/typology.js";
import { CONFIDENCES, type Confidence } from "../../model/vocabulary.js";
import {
  AGGREGATIONS,
  type AggregationName,
  aggregatedBy,
  aggregationName,
  type IndicatorPlace,
  type Threshold,
  withAxis,
  withCalibration,
  withIndicator,
  withThreshold,
} from "./edit.js";

/** What a changed place may hold: numbers from `min` to `max`, or one of some words. */
export type Admitted =
  | { readonly min: number; readonly max: number; readonly strict: boolean }
  | { readonly words: readonly string[] };

/** One place of a typology that can be changed, and its address: `axes.market.indicators.self_financing.weight`. */
export interface Place {
  readonly address: string;
  /** The addresses with `*` that mean it, too. */
  readonly wide: readonly string[];
  readonly admits: Admitted;
  readonly value: number | string | null;
  /** `value` must be admitted. */
  readonly set: (typology: Typology, value: number | string) => Typology;
}

/** The thresholds as a typology file names them. */
export const THRESHOLDS: Readonly<Record<Threshold, string>> = {
  minimumKnown: "minimum_known",
  soundKnown: "sound_known",
  band: "band",
};

const DEGREE = { min: 0, max: 1, strict: false };
const ANY = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY, strict: true };
/** The methods of a calibration by numbers. */
export const METHODS = ["direct", "linear"] as const;

/** Every place of a typology that can be changed, in its order. */
export function placesIn(typology: Typology): Place[] {
  const { settings, axes } = typology;
  return [
    ...(Object.keys(THRESHOLDS) as Threshold[]).map(
      (name): Place => ({
        address: THRESHOLDS[name],
        wide: [],
        admits: DEGREE,
        value: settings[name].value,
        set: (changed, value) => withThreshold(changed, name, Number(value)),
      }),
    ),
    {
      address: "minimum_confidence",
      wide: [],
      admits: { words: CONFIDENCES },
      value: settings.minimumConfidence ?? "low",
      set: (changed, value) => ({
        ...changed,
        settings: { ...changed.settings, minimumConfidence: value as Confidence },
      }),
    },
    ...axes.flatMap((axis, place) => [aggregationPlace(axis, place), ...indicatorPlaces(axis, place)]),
  ];
}

/** The places that an address means: `*` in place of an id stands for every axis, or every indicator, that has such a place. */
export function placesAt(address: string, places: readonly Place[]): Place[] {
  return places.filter(({ wide, ...place }) => place.address === address || wide.includes(address));
}

function aggregationPlace(axis: Axis, place: number): Place {
  return {
    address: `axes.${axis.id}.aggregation`,
    wide: ["axes.*.aggregation"],
    admits: { words: AGGREGATIONS },
    value: aggregationName(axis),
    set: (typology, value) => withAxis(typology, place, (one) => aggregatedBy(one, value as AggregationName)),
  };
}

function indicatorPlaces(axis: Axis, at: number): Place[] {
  return axis.indicators.flatMap((indicator, i) => {
    const named = namer(axis.id, indicator.id);
    const place = { axis: at, indicator: i };
    const weight: Place = {
      ...named("weight"),
      admits: { min: 0, max: Number.POSITIVE_INFINITY, strict: false },
      value: indicator.weight.value,
      set: (typology, value) =>
        withIndicator(typology, place, (one) => ({ ...one, weight: { ...one.weight, value: Number(value) } })),
    };
    return [weight, ...calibrationPlaces(indicator, named, place)];
  });
}

/** The addresses of a part of an indicator. */
type Namer = (part: string) => Pick<Place, "address" | "wide">;

function namer(axis: string, indicator: string): Namer {
  const write = (one: string, other: string, part: string): string => `axes.${one}.indicators.${other}.${part}`;
  return (part) => ({
    address: write(axis, indicator, part),
    wide: [write("*", indicator, part), write(axis, "*", part), write("*", "*", part)],
  });
}

/** The anchors of a calibration by numbers. */
export const ANCHORS = ["out", "crossover", "in"] as const;

function calibrationPlaces({ calibration }: Indicator, named: Namer, place: IndicatorPlace): Place[] {
  const with_ = (typology: Typology, change: Partial<Calibration>): Typology =>
    withCalibration(typology, place, (one) => ({ ...one, ...change }));
  if (calibration.method === "assign") {
    return Object.entries(calibration.degrees ?? {}).map(([code, value]) => ({
      ...named(`degrees.${code}`),
      admits: DEGREE,
      value,
      set: (typology, degree) =>
        withCalibration(typology, place, (one) => ({ ...one, degrees: { ...one.degrees, [code]: Number(degree) } })),
    }));
  }
  const anchors = ANCHORS.map(
    (name): Place => ({
      ...named(name),
      admits: ANY,
      value: calibration[name] ?? null,
      set: (typology, value) => with_(typology, { [name]: Number(value) }),
    }),
  );
  return [
    ...anchors,
    {
      ...named("idm"),
      admits: { min: 0.5, max: 1, strict: true },
      value: calibration.idm ?? null,
      set: (typology, value) => with_(typology, { idm: Number(value) }),
    },
    {
      ...named("method"),
      admits: { words: METHODS },
      value: calibration.method,
      set: (typology, value) => with_(typology, { method: value as (typeof METHODS)[number] }),
    },
  ];
}
