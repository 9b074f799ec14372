import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding, hasErrors } from "../../model/finding.js";
import type { AlternativesToATypology } from "../../model/generated/alternatives.js";
import type { LocalizedText } from "../../model/localized-text.js";
import type { Outcome } from "../../model/outcome.js";
import type { AlternativeChange } from "../../model/robustness.js";
import type { SourceDocument } from "../../model/source.js";
import type { Typology } from "../../model/typology.js";
import { childPointer, pointerTo } from "../../plain/pointer.js";
import { closest } from "../../plain/suggest.js";
import { TOLERANCE } from "../../quantity/interval.js";
import { haveSameTypes } from "../moves.js";
import { type Place, placesAt, placesIn } from "./address.js";

type FileAlternative = AlternativesToATypology["alternatives"][number];

/** A typology that is tried in place of the one in force. */
export interface Alternative {
  readonly id: string;
  readonly label: LocalizedText;
  readonly changes: readonly AlternativeChange[];
  /** The other version that the changes are made in; `null`: the one in force. */
  readonly version: Typology | null;
  readonly typology: Typology;
}

/**
 * The alternatives that a file declares (method §8), as typologies, for `robustnessOf`. `file`: what `validateAlternatives` gives;
 * `typology`: the one in force, which they change; `versions`: the other versions that the file names, by the words of the file.
 * Errors, each with the pointer of its place in the file, and with line and column where its `document` is given: alternatives to
 * another typology, an id twice, an address that hits nothing, a value that cannot stand there, anchors out of order, weights that are
 * all 0, thresholds in the wrong order, a version that is none of `versions`, or has other types. `value` is `null` where there is one.
 */
export function alternativesIn(
  file: AlternativesToATypology,
  typology: Typology,
  versions: ReadonlyMap<string, Typology> = new Map(),
  document: Pick<SourceDocument, "index" | "locate"> | null = null,
): Outcome<readonly Alternative[]> {
  const { value, diagnostics } = declaredIn(file, typology, versions);
  if (document === null) return { value, diagnostics };
  const placed = diagnostics.map((problem) => {
    const position = document.locate(problem.pointers[0] ?? "");
    return { ...problem, position, document: document.index };
  });
  return { value, diagnostics: placed };
}

function declaredIn(
  file: AlternativesToATypology,
  typology: Typology,
  versions: ReadonlyMap<string, Typology>,
): Outcome<readonly Alternative[]> {
  if (file.typology !== typology.id) {
    const other = finding("alternatives-typology", { expected: typology.id, got: file.typology }, "/typology");
    return { value: null, diagnostics: [other] };
  }
  const problems: AnyDiagnostic[] = [];
  const seen = new Set<string>();
  const found = file.alternatives.flatMap((one, place): Alternative[] => {
    const at = pointerTo("alternatives", place);
    if (seen.has(one.id)) problems.push(finding("value-repeated", { value: one.id }, `${at}/id`));
    seen.add(one.id);
    const version = one.typology === undefined ? null : (versions.get(one.typology) ?? null);
    if (one.typology !== undefined && version === null) {
      const known = [...versions.keys()];
      const suggestion = closest(one.typology, known);
      problems.push(finding("value-not-listed", { value: one.typology, allowed: known, suggestion }, `${at}/typology`));
      return [];
    }
    if (version !== null && !haveSameTypes([typology, version])) {
      problems.push(finding("alternatives-types", { id: version.id, version: version.version }, `${at}/typology`));
      return [];
    }
    const base = version === null ? typology : withConfidenceOf(version, typology);
    const changed = changedBy(one, base, at);
    for (const problem of changed.diagnostics) problems.push(problem);
    if (changed.value === null) return [];
    const changes = Object.entries(one.set ?? {}).map(([address, value]) => ({ address, value }));
    return [{ id: one.id, label: labelOf(one), changes, version, typology: changed.value }];
  });
  return hasErrors(problems) ? { value: null, diagnostics: problems } : { value: found, diagnostics: problems };
}

function labelOf({ id, label }: FileAlternative): LocalizedText {
  const text = label ?? id.replace(/[_-]+/g, " ");
  return typeof text === "string" ? { en: text, fr: text } : text;
}

/** What evidence counts is set for a run, not by a version. */
function withConfidenceOf(version: Typology, { settings: { minimumConfidence } }: Typology): Typology {
  if (minimumConfidence === undefined) return version;
  return { ...version, settings: { ...version.settings, minimumConfidence } };
}

/** A typology with all changes of an alternative made in it. */
function changedBy({ set = {} }: FileAlternative, base: Typology, at: string): Outcome<Typology> {
  const places = placesIn(base);
  const problems: AnyDiagnostic[] = [];
  let typology = base;
  for (const [address, value] of Object.entries(set)) {
    const pointer = childPointer(`${at}/set`, address);
    const hit = placesAt(address, places);
    if (hit.length === 0) problems.push(missed(address, places, pointer));
    for (const place of hit) {
      const problem = refusalOf(place, value, pointer);
      if (problem !== null) problems.push(problem);
      else typology = place.set(typology, value);
      if (problem !== null) break;
    }
  }
  if (problems.length === 0) for (const problem of faultsIn(typology, `${at}/set`)) problems.push(problem);
  return problems.length > 0 ? { value: null, diagnostics: problems } : { value: typology, diagnostics: [] };
}

function missed(address: string, places: readonly Place[], pointer: string): AnyDiagnostic {
  const known = places.flatMap((place) => [place.address, ...place.wide]);
  const bare = address.replace(/^settings\./, "").replace(".calibration.", ".");
  const suggestion = known.includes(bare) ? bare : closest(address, [...new Set(known)]);
  return finding("alternatives-address", { address, suggestion }, pointer);
}

/** Why a value cannot stand at a place; `null` where it can. */
function refusalOf({ admits, address }: Place, value: number | string, pointer: string): AnyDiagnostic | null {
  if ("words" in admits) {
    const [word, allowed] = [String(value), [...admits.words]];
    if (allowed.includes(word)) return null;
    return finding("value-not-listed", { value: word, allowed, suggestion: closest(word, allowed) }, pointer);
  }
  if (typeof value === "string") {
    return finding("value-wrong-type", { expected: ["number"], got: "string", write: null }, pointer);
  }
  const { min, max, strict } = admits;
  if (value < min || (strict && value === min)) {
    return finding("value-too-small", { value, minimum: min, strict }, pointer);
  }
  if (value > max || (strict && value === max)) {
    return finding("value-too-large", { value, maximum: max, strict }, pointer);
  }
  const [, code] = /\.degrees\.([\s\S]+)$/.exec(address) ?? [];
  const isHalf = code !== undefined && Math.abs(value - 0.5) <= TOLERANCE;
  return isHalf ? finding("typology-degree-half", { key: code }, pointer) : null;
}

/** What no single change shows: numbers that do not go together. */
function faultsIn({ settings, axes }: Typology, at: string): AnyDiagnostic[] {
  const { minimumKnown, soundKnown } = settings;
  const [minimum, sound] = [minimumKnown.value, soundKnown.value];
  return [
    ...(minimum > sound ? [finding("typology-settings-order", { minimum, sound }, at)] : []),
    ...axes.flatMap(({ id, indicators }): AnyDiagnostic[] => [
      ...(indicators.every(({ weight }) => weight.value === 0)
        ? [finding("typology-weights-zero", { axis: id }, at)]
        : []),
      ...indicators.flatMap(({ calibration }) => {
        const { method, out = 0, crossover = 0, in: full = 0 } = calibration;
        const isOrdered = (out < crossover && crossover < full) || (out > crossover && crossover > full);
        return method === "assign" || isOrdered
          ? []
          : [finding("typology-anchors-unordered", { out, crossover, in: full }, at)];
      }),
    ]),
  ];
}
