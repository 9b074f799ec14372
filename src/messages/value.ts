import type { DiagnosticArgs, RawValue } from "../model/codes.js";
import { FACTS, type FactKind, type FactName } from "../model/facts.js";
import type { Indicator } from "../model/typology.js";
import { SCALES } from "../model/vocabulary.js";
import { textIn } from "../plain/localized.js";
import type { Language } from "./catalogue.js";
import { formatDegree, formatNumber, formatValue, roundBeyond } from "./number.js";

type End = number | string | null;
type Range = { lo: End; hi: End };

/** What is needed to write a value: its unit, the ends of its range, its scale, and the values it must stay apart from. */
interface Measure {
  readonly unit: string | null;
  readonly min: number;
  readonly max: number;
  readonly scale: readonly string[] | null;
  /** True where values are the words of sources, which no label stands for. */
  readonly isText?: boolean;
  readonly apart: readonly number[];
  /** The fact whose value it is; codes may be called otherwise of it. */
  readonly fact?: FactName;
}

const NO_BREAK = "\u00a0";
const UNMEASURED: Measure = {
  unit: null,
  min: Number.NEGATIVE_INFINITY,
  max: Number.POSITIVE_INFINITY,
  scale: null,
  apart: [],
};

function isFact(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}

function measureFact(name: string, apart: readonly number[]): Measure {
  if (!isFact(name)) return UNMEASURED;
  const fact: FactKind = FACTS[name];
  if (fact.kind === "number") return { unit: fact.unit, min: fact.min, max: fact.max, scale: null, apart };
  if (fact.kind === "text") return { ...UNMEASURED, isText: true };
  const scaled = fact.kind === "ordinal" || fact.kind === "groups";
  return { ...UNMEASURED, scale: scaled ? SCALES[fact.scale] : null, fact: name };
}

function measure(language: Language, indicator: Indicator | null): Measure {
  if (!indicator) return UNMEASURED;
  const { crossover, degrees } = indicator.calibration;
  const apart = crossover === undefined ? [] : [crossover];
  if (indicator.fact !== null && isFact(indicator.fact)) return measureFact(indicator.fact, apart);
  const unit = indicator.unit;
  return {
    unit: typeof unit === "object" && unit !== null ? textIn(unit, language.lang) : unit,
    min: indicator.range?.min ?? Number.NEGATIVE_INFINITY,
    max: indicator.range?.max ?? Number.POSITIVE_INFINITY,
    scale: degrees ? Object.keys(degrees) : null,
    apart,
  };
}

/** Two decimals, or three significant digits where the number is small. */
function decimals(value: number): number {
  return value === 0 ? 0 : Math.min(10, Math.max(2, 2 - Math.floor(Math.log10(Math.abs(value)))));
}

function bare(language: Language, value: number, m: Measure): string {
  if (m.unit === "percent") return formatValue(language.style, value, 1, [100, ...m.apart]);
  return formatValue(language.style, value, decimals(value), m.apart);
}

/** Puts the unit behind a value already written; `count` is the number that decides on a plural. */
function withUnit(language: Language, text: string, count: number, m: Measure): string {
  switch (m.unit) {
    case null:
    case "count":
    case "index":
      return text;
    case "percent":
      return text + language.style.percent;
    case "years":
      return language.grammar.years(text, count);
    case "level":
      return Number.isFinite(m.max) ? language.grammar.outOf(text, bare(language, m.max, m)) : text;
    default:
      return text + NO_BREAK + m.unit;
  }
}

function label(language: Language, code: string, fact: FactName | null = null): string {
  const own = fact === null ? undefined : language.codesOf[fact]?.[code as keyof Language["codes"]];
  if (own !== undefined) return own;
  return Object.hasOwn(language.codes, code) ? language.codes[code as keyof Language["codes"]] : code;
}

function sayNumbers(language: Language, lo: number, hi: number, m: Measure): string {
  const { atLeast, atMost, fromTo } = language.grammar;
  const say = (value: number): string => withUnit(language, bare(language, value, m), value, m);
  if (lo === hi) return say(lo);
  if (lo <= m.min && hi >= m.max) return language.labels.unknown;
  if (lo <= m.min) return atMost(say(hi));
  if (hi >= m.max) return atLeast(say(lo));
  if (lo < 0) return fromTo(say(lo), say(hi));
  return withUnit(language, `${bare(language, lo, m)}–${bare(language, hi, m)}`, hi, m);
}

function sayCodes(language: Language, lo: string | null, hi: string | null, m: Measure): string {
  const { atLeast, atMost, fromTo } = language.grammar;
  const first = lo === null || lo === m.scale?.[0];
  const last = hi === null || hi === m.scale?.at(-1);
  if (lo !== null && lo === hi) return label(language, lo);
  if (first && last) return language.labels.unknown;
  if (first) return atMost(label(language, hi ?? ""));
  if (last) return atLeast(label(language, lo ?? ""));
  return fromTo(label(language, lo ?? ""), label(language, hi ?? ""));
}

function sayRange(language: Language, { lo, hi }: Range, m: Measure): string {
  if (typeof lo === "string" || typeof hi === "string") {
    return sayCodes(language, lo === null ? null : String(lo), hi === null ? null : String(hi), m);
  }
  if (lo === null && hi === null) return language.labels.unknown;
  return sayNumbers(language, lo ?? Number.NEGATIVE_INFINITY, hi ?? Number.POSITIVE_INFINITY, m);
}

function sayValue(language: Language, value: RawValue, m: Measure): string {
  if (value === null) return language.labels.unknown;
  if (typeof value === "string") return m.isText ? value : label(language, value, m.fact);
  if (!("groups" in value)) return sayRange(language, value, m);
  return Object.entries(value.groups)
    .map(([group, item]) => label(language, group) + language.grammar.colon + sayValue(language, item, m))
    .join(language.grammar.semicolon);
}

/** A raw value of an indicator with its unit, bounds in words; "unknown" where nothing narrows it. */
export function sayRaw(language: Language, value: RawValue, indicator: Indicator | null): string {
  return sayValue(language, value, measure(language, indicator));
}

/** A number that a typology declares, an anchor, with its unit and all of its decimals: it is not measured but meant. */
export function sayDeclared(language: Language, value: number, indicator: Indicator | null): string {
  return withUnit(language, formatNumber(language.style, value), value, measure(language, indicator));
}

/** A value of a fact as a result records it; a list that names nothing is "unknown", for it never proves absence. */
export function sayFactValue(language: Language, value: RawValue | readonly string[], fact: string): string {
  if (!Array.isArray(value)) return sayValue(language, value as RawValue, measureFact(fact, []));
  return value.length === 0 ? language.labels.unknown : value.map((item) => label(language, String(item))).join(", ");
}

/** The value at which a degree is 0.5, in the unit of its indicator. */
export function sayCrossover(language: Language, value: number, indicator: Indicator | null): string {
  const m = measure(language, indicator);
  return withUnit(language, formatValue(language.style, value, Math.max(1, decimals(value))), value, m);
}

type Change = Pick<DiagnosticArgs["nearest-change"], "group" | "of" | "from" | "to" | "until" | "direction">;

/** What a change would change: the raw value, the participation of one group, or a degree given by the coder. */
export function sayNow(language: Language, { group, of, from }: Change, indicator: Indicator | null): string {
  if (of === "degree") return language.grammar.degree(sayDegrees(language, from));
  const whole =
    from !== null && typeof from === "object" && "groups" in from ? (from.groups[group ?? ""] ?? null) : from;
  return sayValue(language, group === null ? from : whole, measure(language, indicator));
}

function sayDegrees(language: Language, value: RawValue): string {
  if (value === null || typeof value === "string" || "groups" in value) return language.labels.unknown;
  const [lo, hi] = [Number(value.lo ?? 0), Number(value.hi ?? 1)];
  const say = (degree: number): string => formatDegree(language.style, degree);
  return lo === hi ? say(lo) : `${say(lo)}–${say(hi)}`;
}

/** The value to which a fact would have to change, rounded away from where it stands: doing what is printed does it. */
export function sayTarget(language: Language, change: Change, indicator: Indicator | null): string {
  const { to, of } = change;
  if (typeof to === "string") return sayValue(language, to, measure(language, indicator));
  if (of === "degree") return formatDegree(language.style, beyond(change, to, { digits: 2, min: 0, max: 1 }));
  const m = measure(language, indicator);
  const digits = m.unit === "percent" ? 1 : decimals(to);
  const passed = beyond(change, to, { digits, min: m.min, max: m.max });
  return withUnit(language, formatValue(language.style, passed, Math.max(digits, decimals(passed))), to, m);
}

interface Scale {
  readonly digits: number;
  readonly min: number;
  readonly max: number;
}

/** Rounds past the value, but not out of the range, nor so far that the change ceases to do what it is for. */
function beyond({ direction, until }: Change, to: number, { digits, min, max }: Scale): number {
  if (direction === "to") return to;
  const isBefore = (value: number): boolean =>
    until === null || (direction === "above" ? value < until : value > until);
  for (let places = digits; places < 10; places++) {
    const rounded = roundBeyond(to, places, direction);
    if (rounded >= min && rounded <= max && isBefore(rounded)) return rounded;
  }
  return to;
}

/** The label of a coded word, or the word itself. */
export { label as sayCode };
