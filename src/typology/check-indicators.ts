import type { AnyDiagnostic } from "../model/diagnostic.js";
import { NO_WORD } from "../model/evidence.js";
import { finding } from "../model/finding.js";
import type { TypologyFile } from "../model/typology.js";
import { pointerTo } from "../plain/pointer.js";
import { TOLERANCE } from "../quantity/interval.js";
import type { Suggest } from "../validate/suggester.js";
import { codesOf, expectedMethod, FACT_NAMES, fitsMethod, kindOf } from "./fact-kinds.js";

type FileAxis = TypologyFile["axes"][number];
type FileIndicator = FileAxis["indicators"][number];

interface Place {
  readonly indicator: FileIndicator;
  readonly at: string;
}

/** Facts, methods, anchors and degrees of the indicators; which indicators an axis is made of. */
export function checkIndicators(file: TypologyFile, suggest: Suggest): AnyDiagnostic[] {
  const places = file.axes.flatMap((axis, i) =>
    axis.indicators.map((indicator, j) => ({ indicator, at: pointerTo("axes", i, "indicators", j) })),
  );
  return [
    ...places.flatMap((place) => checkFact(place, suggest)),
    ...places.flatMap(checkAnchors),
    ...places.flatMap(checkDegrees),
    ...places.flatMap(checkMonotone),
    ...places.flatMap(checkRange),
    ...checkFactsTwice(places),
    ...file.axes.flatMap((axis, i) => checkAxis(axis, pointerTo("axes", i, "indicators"))),
  ];
}

function checkFact({ indicator, at }: Place, suggest: Suggest): AnyDiagnostic[] {
  const { fact, calibration } = indicator;
  if (fact === undefined) return [];
  const kind = kindOf(fact);
  if (!kind) {
    return [finding("typology-fact-unknown", { fact, suggestion: suggest(fact, FACT_NAMES) }, `${at}/fact`)];
  }
  const method = calibration.method ?? "direct";
  if (!fitsMethod(kind, method)) {
    const place = calibration.method === undefined ? `${at}/calibration` : `${at}/calibration/method`;
    return [finding("typology-fact-method", { fact, method, expected: expectedMethod(kind) }, place, `${at}/fact`)];
  }
  const codes = codesOf(kind);
  if (method !== "assign" || !codes) return [];
  const extra = kind.kind === "list" ? [NO_WORD] : []; // it has a degree of its own where none is given
  return checkCodes({ fact, codes, extra, given: Object.keys(calibration.degrees ?? {}) }, at, suggest);
}

interface Codes {
  readonly fact: string;
  readonly codes: readonly string[];
  /** Those that may be left out. */
  readonly extra: readonly string[];
  readonly given: readonly string[];
}

/** Every code of the fact needs a degree, and nothing else has one. */
function checkCodes({ fact, codes, extra, given }: Codes, at: string, suggest: Suggest): AnyDiagnostic[] {
  const place = `${at}/calibration/degrees`;
  return [
    ...codes
      .filter((code) => !given.includes(code))
      .map((code) => finding("typology-code-missing", { code, fact }, place)),
    ...given
      .filter((code) => !codes.includes(code) && !extra.includes(code))
      .map((code) =>
        finding("typology-code-unknown", { code, fact, suggestion: suggest(code, codes) }, place + pointerTo(code)),
      ),
  ];
}

/** Anchors must rise or fall strictly from `out` over `crossover` to `in` (method §3). */
function checkAnchors({ indicator, at }: Place): AnyDiagnostic[] {
  const { method, out, crossover, in: full } = indicator.calibration;
  if (method === "assign" || out === undefined || crossover === undefined || full === undefined) return [];
  const isOrdered = (out < crossover && crossover < full) || (out > crossover && crossover > full);
  if (isOrdered) return [];
  return [finding("typology-anchors-unordered", { out, crossover, in: full }, `${at}/calibration/crossover`)];
}

/** A degree of 0.5 says nothing: an assigned code must lie on one side (method §3). */
function checkDegrees({ indicator, at }: Place): AnyDiagnostic[] {
  return Object.entries(indicator.calibration.degrees ?? {})
    .filter(([, degree]) => Math.abs(degree - 0.5) <= TOLERANCE)
    .map(([key]) => finding("typology-degree-half", { key }, `${at}/calibration/degrees${pointerTo(key)}`));
}

/**
 * Along a scale, degrees that rise and then fall, or the other way round: the table is then no measure of more or less of the fact. Said
 * once, at the code at which it turns.
 */
function checkMonotone({ indicator: { fact, calibration }, at }: Place): AnyDiagnostic[] {
  const kind = fact === undefined ? null : kindOf(fact);
  if (!fact || !kind || calibration.method !== "assign" || !calibration.degrees) return [];
  if (kind.kind === "code" || kind.kind === "list" || kind.kind === "text") return []; // they have no order
  const { degrees } = calibration;
  const codes = (codesOf(kind) ?? []).filter((code) => Object.hasOwn(degrees, code));
  const steps = codes.slice(1).map((code, i) => (degrees[code] ?? 0) - (degrees[codes[i] ?? ""] ?? 0));
  const direction = Math.sign(steps.find((step) => Math.abs(step) > TOLERANCE) ?? 0);
  const turn = steps.findIndex((step) => step * direction < -TOLERANCE);
  const [before, code] = [codes[turn], codes[turn + 1]];
  if (turn < 0 || before === undefined || code === undefined) return [];
  return [finding("typology-degrees-turn", { fact, before, code }, `${at}/calibration/degrees${pointerTo(code)}`)];
}

/** A range from more to less holds no value. */
function checkRange({ indicator: { range }, at }: Place): AnyDiagnostic[] {
  if (range?.min === undefined || range.max === undefined || range.min < range.max) return [];
  return [finding("value-empty-range", { value: `${range.min}..${range.max}` }, `${at}/range`)];
}

/** One fact behind two indicators counts twice. */
function checkFactsTwice(places: readonly Place[]): AnyDiagnostic[] {
  const first = new Map<string, string>();
  return places.flatMap(({ indicator: { id, fact }, at }) => {
    if (fact === undefined) return [];
    const other = first.get(fact);
    if (other === undefined) first.set(fact, id);
    return other === undefined ? [] : [finding("typology-fact-twice", { fact, indicator: other }, `${at}/fact`)];
  });
}

function checkAxis({ id, indicators }: FileAxis, at: string): AnyDiagnostic[] {
  const weightOf = ({ weight = 1 }: FileIndicator): number => (typeof weight === "number" ? weight : weight.value);
  const defining = indicators.flatMap((indicator, i) => (indicator.defining ? [{ id: indicator.id, i }] : []));
  const second = defining[1];
  const isEmpty = indicators.every((indicator) => weightOf(indicator) === 0);
  return [
    ...(isEmpty ? [finding("typology-weights-zero", { axis: id }, at)] : []),
    ...(second
      ? [
          finding(
            "typology-defining-twice",
            { axis: id, indicators: defining.map((indicator) => indicator.id) },
            `${at}/${second.i}/defining`,
          ),
        ]
      : []),
  ];
}
