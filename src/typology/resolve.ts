import { DEFAULTS } from "../model/defaults.js";
import { NO_WORD } from "../model/evidence.js";
import { FACTS, type FactKind, type FactName } from "../model/facts.js";
import type { Axis, Calibration, Indicator, Typology, TypologyFile } from "../model/typology.js";
import { hashOf } from "../plain/hash.js";
import { plainText } from "../plain/text.js";

type FileAxis = TypologyFile["axes"][number];
type FileIndicator = FileAxis["indicators"][number];
type FileCalibration = FileIndicator["calibration"];
type FilePole = NonNullable<FileAxis["high"]>;
type FileText = NonNullable<TypologyFile["title"]>;
type FileRule = NonNullable<TypologyFile["checks"]>[number];
type FileWatchpoint = NonNullable<TypologyFile["watchpoints"]>[number];
type FilePassage = NonNullable<FileRule["source"]>;
type FileDeclared = NonNullable<FileIndicator["weight"]>;

type Text = Axis["label"];
type Pole = Axis["high"];
type Declared = Indicator["weight"];
type Rule = Typology["checks"][number];
type Presumption = NonNullable<Typology["types"][number]["presumes"]>[number];

// What a file does not say of its poles becomes a part of the typology, and so of its hash. It is not taken from the words of the
// languages: one that is added later would change the hash of typologies that nobody touched.
const HIGH: Text = { en: "high", fr: "fort" };
const LOW: Text = { en: "low", fr: "faible" };

/**
 * A typology file as the engine uses it: defaults filled in (weight 1, method `direct`, aggregation `mean`, the
 * numbers of `DEFAULTS`), labels from ids where absent, one text for all languages as the
 * English and the French one, units and ranges from the facts, free fields (`x-*`) left out, and the hash of all that. The file must
 * have passed `checkTypology`.
 */
export function resolveTypology(file: TypologyFile): Typology {
  const { id, version, title, description, authors, sources, settings, axes, types, traits, watchpoints, checks } =
    file;
  const content: Omit<Typology, "id" | "version" | "hash"> = {
    title: title === undefined ? labelFrom(id) : textOf(title),
    ...describe({ description }),
    ...(authors && { authors: [...authors] }),
    sources: { ...sources },
    settings: resolveSettings(settings ?? {}),
    axes: axes.map(resolveAxis),
    types: types.map(({ when, source, presumes, ...type }) => ({
      id: type.id,
      label: labelOf(type),
      when: { ...when },
      ...describe(type),
      ...passageOf(source),
      ...(presumes && { presumes: presumes.map(resolveRule) }),
    })),
    traits: (traits ?? []).map((trait) => {
      const { id, ...rest } = resolveRule(trait);
      return { id, type: trait.type, ...rest };
    }),
    watchpoints: (watchpoints ?? []).map(resolveWatchpoint),
    checks: (checks ?? []).map(resolveCheck),
  };
  return { id, version, hash: hashOf({ id, version, ...content }), ...content };
}

/** The thresholds of the verdict, those that the file leaves out filled in. */
export function resolveSettings(settings: NonNullable<TypologyFile["settings"]>): Typology["settings"] {
  return {
    minimumKnown: declaredOf(settings.minimum_known, DEFAULTS.minimumKnown),
    soundKnown: declaredOf(settings.sound_known, DEFAULTS.soundKnown),
    band: declaredOf(settings.band, DEFAULTS.band),
    ...(settings.minimum_confidence !== undefined && { minimumConfidence: settings.minimum_confidence }),
  };
}

function resolveAxis(axis: FileAxis): Axis {
  return {
    id: axis.id,
    label: labelOf(axis),
    ...describe(axis),
    high: poleOf(axis.high, HIGH),
    low: poleOf(axis.low, LOW),
    aggregation: axis.aggregation ?? "mean",
    ...(axis.exponent !== undefined && { exponent: axis.exponent }),
    ...reasonOf(axis),
    indicators: axis.indicators.map(resolveIndicator),
  };
}

function resolveIndicator(indicator: FileIndicator): Indicator {
  const { id, fact, statement, weight, defining, source, calibration } = indicator;
  const kind = fact === undefined ? null : (FACTS[fact as FactName] as FactKind);
  const range = rangeOf(indicator, kind);
  return {
    id,
    fact: fact ?? null,
    label: labelOf(indicator),
    ...(statement !== undefined && { statement: textOf(statement) }),
    ...describe(indicator),
    unit: unitOf(indicator, kind),
    ...(range && { range }),
    weight: declaredOf(weight, 1),
    defining: defining ?? false,
    ...passageOf(source),
    calibration: resolveCalibration(calibration, kind),
  };
}

/** `percent`, `count`, `years`, `level` and `index` for numbers, `code` for codes; without a fact, what the file says. */
function unitOf({ unit, calibration }: FileIndicator, kind: FactKind | null): Indicator["unit"] {
  if (kind) return kind.kind === "number" ? kind.unit : "code";
  if (unit !== undefined) return typeof unit === "string" ? unit : textOf(unit);
  return calibration.method === "assign" ? "code" : null;
}

/** The values that are possible; `null` is an open end. Codes have no range. */
function rangeOf({ range }: FileIndicator, kind: FactKind | null): Indicator["range"] {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  if (kind) return kind.kind === "number" ? { min: finite(kind.min), max: finite(kind.max) } : undefined;
  return range && { min: range.min ?? null, max: range.max ?? null };
}

/** A table over a list also has a degree for one that is known to be empty: 0 where the file gives none. */
function resolveCalibration(calibration: FileCalibration, kind: FactKind | null): Calibration {
  const method = calibration.method ?? "direct";
  const { out, crossover, in: full, idm, degrees } = calibration;
  if (method === "assign") {
    const table = kind?.kind === "text" ? withPlainKeys(degrees) : { ...degrees };
    return { method, degrees: kind?.kind === "list" ? { [NO_WORD]: 0, ...table } : table, ...reasonOf(calibration) };
  }
  const anchors = { out: out ?? Number.NaN, crossover: crossover ?? Number.NaN, in: full ?? Number.NaN };
  return { method, ...anchors, ...(method === "direct" && { idm: idm ?? DEFAULTS.idm }), ...reasonOf(calibration) };
}

/** The texts of a table as those of profiles are compared with them. */
function withPlainKeys(degrees: FileCalibration["degrees"] = {}): Record<string, number> {
  return Object.fromEntries(Object.entries(degrees).map(([text, degree]) => [plainText(text), degree]));
}

function resolveRule(rule: Pick<FileRule, "id" | "label" | "when" | keyof FileReason>): Presumption {
  return { id: rule.id, label: labelOf(rule), when: structuredClone(rule.when), ...reasonOf(rule) };
}

/** The keys in the order of the schema of results. */
function resolveWatchpoint(rule: FileWatchpoint): Typology["watchpoints"][number] {
  const { id, label, when, ...reason } = resolveRule(rule);
  const strong = rule.strong_when && { strong_when: structuredClone(rule.strong_when) };
  return { id, label, ...describe(rule), when, ...strong, ...reason };
}

function resolveCheck(rule: FileRule): Rule {
  const { id, label, when, ...reason } = resolveRule(rule);
  const from = rule.applies_from !== undefined && { applies_from: String(rule.applies_from) };
  const to = rule.applies_to !== undefined && { applies_to: String(rule.applies_to) };
  return { id, label, ...describe(rule), when, ...from, ...to, ...reason };
}

function poleOf(pole: FilePole | undefined, label: Text): Pole {
  return {
    label: pole?.label === undefined ? label : textOf(pole.label),
    ...describe(pole ?? {}),
    ...passageOf(pole?.source),
  };
}

/** A number with its reason; `fallback` where the file is silent. */
function declaredOf(declared: FileDeclared | undefined, fallback: number): Declared {
  if (declared === undefined) return { value: fallback };
  return typeof declared === "number" ? { value: declared } : { value: declared.value, ...reasonOf(declared) };
}

type FileReason = Pick<FileRule, "decision" | "source" | "rationale">;

function reasonOf({ decision, source, rationale }: FileReason): Pick<Rule, "decision" | "source" | "rationale"> {
  return {
    ...(decision && { decision }),
    ...passageOf(source),
    ...(rationale !== undefined && { rationale: textOf(rationale) }),
  };
}

/** A passage with its section in both languages. */
function passageOf(source: FilePassage | undefined): Pick<Rule, "source"> {
  if (source === undefined) return {};
  const { ref, section, quote, translation } = source;
  return {
    source: {
      ref,
      ...(section !== undefined && { section: textOf(section) }),
      ...(quote !== undefined && { quote }),
      ...(translation !== undefined && { translation: { ...translation } }),
    },
  };
}

function describe({ description }: { readonly description?: FileText | undefined }): { description?: Text } {
  return description === undefined ? {} : { description: textOf(description) };
}

function labelOf({ id, label }: { readonly id: string; readonly label?: FileText }): Text {
  return label === undefined ? labelFrom(id) : textOf(label);
}

/** `self_financing` -> "self financing". */
function labelFrom(id: string): Text {
  const words = id.replace(/[_-]+/g, " ").trim();
  return { en: words, fr: words };
}

/** A text by language; one text for all is kept as the English and the French one. */
function textOf(text: FileText): Text {
  if (typeof text === "string") return { en: text, fr: text };
  return { ...text };
}
