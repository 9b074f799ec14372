import type { Lang } from "../../messages/messages.js";
import type { ProfileResult, Result } from "../../model/result.js";
import type { Axis, Indicator, Typology } from "../../model/typology.js";
import { SCALES } from "../../model/vocabulary.js";
import { append } from "../../plain/append.js";
import { textIn } from "../../plain/localized.js";
import { kindOf } from "../../quantity/domain.js";
import { type Cell, writeCsv } from "./csv.js";

type Settings = Typology["settings"];

/** An indicator and the axis that it belongs to. */
interface Placed {
  readonly axis: Axis;
  readonly indicator: Indicator;
}

/** All indicators of a typology, in its order. */
export function indicatorsOf({ axes }: Typology): readonly Placed[] {
  return axes.flatMap((axis) => axis.indicators.map((indicator) => ({ axis, indicator })));
}

/** One row per profile: the number that stands for it in the other tables, and what it is. */
export function writeCases({ results }: Result): string {
  const rows = results.map(({ id, date, level, name }, i): Cell[] => [String(i + 1), id, date, level ?? "", name]);
  return writeCsv(["case", "id", "date", "level", "name"], rows);
}

/** One row per indicator: its axis, its anchors where it has some, its weight, and whether it is the definition of the axis. */
export function writeCalibration({ typology }: Result, lang: Lang): string {
  const rows = indicatorsOf(typology).map(({ axis, indicator }): Cell[] => {
    const { method, out, crossover, in: full, idm } = indicator.calibration;
    const anchors = method === "assign" ? [null, null, null, null] : [out, crossover, full, idm];
    const numbers = anchors.map((anchor) => anchor ?? null);
    const counts = [indicator.weight.value, yesOrNo(indicator.defining ?? false)];
    return [indicator.id, axis.id, textIn(indicator.label, lang), method, ...numbers, ...counts];
  });
  const header = ["indicator", "axis", "label", "method", "out", "crossover", "in", "idm", "weight", "defining"];
  return writeCsv(header, rows);
}

/** One row per code of an indicator that is calibrated by a table, in the order of its scale. */
export function writeDegrees({ typology }: Result): string {
  const rows = indicatorsOf(typology).flatMap(({ indicator }) =>
    orderedCodes(indicator).map(([code, degree], i): Cell[] => [indicator.id, i + 1, code, degree]),
  );
  return writeCsv(["indicator", "place", "code", "degree"], rows);
}

/**
 * The codes of a table with their degrees: in the order of the scale where the fact has one; for a list, of which the greatest degree
 * counts, from the least to the greatest; else in that of the file.
 */
function orderedCodes(indicator: Indicator): readonly (readonly [code: string, degree: number])[] {
  const { method, degrees = {} } = indicator.calibration;
  if (method !== "assign") return [];
  const kind = kindOf(indicator);
  if (kind?.kind === "list") return Object.entries(degrees).sort(([, a], [, b]) => a - b);
  const scale: readonly string[] = kind?.kind === "ordinal" || kind?.kind === "groups" ? SCALES[kind.scale] : [];
  const placeOf = (code: string): number => (scale.includes(code) ? scale.indexOf(code) : scale.length);
  return Object.entries(degrees).sort(([a], [b]) => placeOf(a) - placeOf(b));
}

/** One row per axis: how it combines its indicators. */
export function writeAxes({ typology }: Result, lang: Lang): string {
  const rows = typology.axes.map(({ id, label, aggregation, exponent }): Cell[] => {
    return [id, textIn(label, lang), aggregation, aggregation === "power" ? (exponent ?? 1) : null];
  });
  return writeCsv(["axis", "label", "aggregation", "exponent"], rows);
}

/** One row per type: its side of each axis, `high`, `low` or nothing. */
export function writeTypes({ typology }: Result, lang: Lang): string {
  const axes = typology.axes.map(({ id }) => id);
  const rows = typology.types.map(({ id, label, when }): Cell[] => {
    return [id, textIn(label, lang), ...axes.map((axis) => (Object.hasOwn(when, axis) ? (when[axis] ?? "") : ""))];
  });
  return writeCsv(["type", "label", ...axes.map((axis) => `axis.${axis}`)], rows);
}

const SETTING_NAMES = {
  minimumKnown: "minimum_known",
  soundKnown: "sound_known",
  band: "band",
} as const satisfies Record<Exclude<keyof Settings, "minimumConfidence">, string>;

/** The three thresholds of the verdict. */
export function writeSettings({ typology: { settings } }: Result): string {
  const keys = Object.keys(SETTING_NAMES) as (keyof typeof SETTING_NAMES)[];
  return writeCsv(
    ["setting", "value"],
    keys.map((key): Cell[] => [SETTING_NAMES[key], settings[key].value]),
  );
}

/** A truth as a word; nothing where it is neither. */
function yesOrNo(truth: boolean | null): string {
  if (truth === null) return "";
  return truth ? "yes" : "no";
}

interface Column {
  readonly name: string;
  readonly of: (result: ProfileResult) => Cell;
}

/** What the program itself found: the columns that the script recomputes, under the names that it gives them. */
export function writeResults({ typology, results }: Result): string {
  const columns = [...verdictColumns(), ...indicatorColumns(typology), ...axisColumns(typology)];
  append(columns, typeColumns(typology));
  const header = ["case", "id", "date", ...columns.map(({ name }) => name)];
  const rows = results.map((result, i): Cell[] => {
    return [String(i + 1), result.id, result.date, ...columns.map(({ of }) => of(result))];
  });
  return writeCsv(header, rows);
}

function verdictColumns(): Column[] {
  return [
    { name: "status", of: ({ status }) => status },
    { name: "type", of: ({ type }) => type ?? "" },
    { name: "neighbours", of: ({ neighbours }) => neighbours.join(" ") },
    { name: "possible", of: ({ possible }) => possible.join(" ") },
    { name: "narrowed", of: ({ narrowed }) => narrowed.join(" ") },
    { name: "verdict.radius", of: ({ verdictRadius }) => verdictRadius?.value ?? null },
    { name: "verdict.axis", of: ({ verdictRadius }) => verdictRadius?.axis ?? "" },
    { name: "verdict.binds", of: ({ verdictRadius }) => verdictRadius?.binds ?? "" },
  ];
}

function indicatorColumns(typology: Typology): Column[] {
  return indicatorsOf(typology).flatMap(({ axis, indicator: { id } }) => {
    const scoreOf = ({ axes }: ProfileResult) => axes[axis.id]?.indicators.find((score) => score.id === id);
    return [
      { name: `indicator.${id}.lo`, of: (result) => scoreOf(result)?.membership?.lo ?? null },
      { name: `indicator.${id}.hi`, of: (result) => scoreOf(result)?.membership?.hi ?? null },
      { name: `indicator.${id}.contribution`, of: (result) => scoreOf(result)?.contribution ?? null },
    ] satisfies Column[];
  });
}

const AXIS_NUMBERS = [
  ["score", "score"],
  ["lo", "lo"],
  ["hi", "hi"],
  ["known", "known"],
  ["weight_radius", "weightRadius"],
] as const;
const AXIS_FLAGS = [
  ["compensation", "compensation"],
  ["outvoted", "definitionOutvoted"],
] as const;

function axisColumns({ axes }: Typology): Column[] {
  return axes.flatMap(({ id }) => {
    const numbers = AXIS_NUMBERS.map(([name, key]): Column => {
      return { name: `axis.${id}.${name}`, of: (result) => result.axes[id]?.[key] ?? null };
    });
    const flags = AXIS_FLAGS.map(([name, key]): Column => {
      return { name: `axis.${id}.${name}`, of: (result) => yesOrNo(result.axes[id]?.[key] ?? null) };
    });
    return [...numbers, ...flags];
  });
}

function typeColumns({ types }: Typology): Column[] {
  const parts = [
    ["membership", "value"],
    ["lo", "lo"],
    ["hi", "hi"],
  ] as const;
  return types.flatMap(({ id }) =>
    parts.map(([name, key]) => ({
      name: `type.${id}.${name}`,
      of: (result: ProfileResult) => result.memberships[id]?.[key] ?? null,
    })),
  );
}
