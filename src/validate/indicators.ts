import type { AnyDiagnostic } from "../model/diagnostic.js";
import { fieldOf } from "../model/facts.js";
import { finding, mendedBy } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import type { Indicator, Typology } from "../model/typology.js";
import { SCALES } from "../model/vocabulary.js";
import { childPointer, pointerOfPath, valueAt } from "../plain/pointer.js";
import { plainText } from "../plain/text.js";
import { asTyped } from "../plain/typed.js";
import { codedElsewhere } from "../plain/typology-name.js";
import { domainOf, kindOf } from "../quantity/domain.js";
import { ANY_NUMBER, isNotApplicable, parseOrdinal, parseQuantity } from "../quantity/parse.js";
import { readAs } from "./fits.js";
import { nameOddSigns } from "./odd-signs.js";
import { suggestCode } from "./shape-values.js";
import { isMap, shown } from "./shown.js";
import { clearly, createLabelSuggester, createSuggester, labelled, type Suggest } from "./suggester.js";
import { writingSlip } from "./text-slips.js";

/**
 * Holds a profile against the typology in force. In its block `indicators:` unknown ids (a warning), codes that are not
 * in the table of an `assign` calibration, text where a number is needed, values outside of the range of the fact or of
 * the indicator; elsewhere texts that a table of degrees does not know (a warning). Findings have pointers and no place.
 */
export function validateIndicators(profile: Profile, typology: Typology): AnyDiagnostic[] {
  return [...givenFindings(profile, typology), ...textFindings(profile, typology)];
}

/** Texts of a profile that are scored by a table in which they do not stand: they are taken as unknown. */
function textFindings(profile: Profile, { axes }: Typology): AnyDiagnostic[] {
  return axes.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => {
      if (kindOf(indicator)?.kind !== "text" || Object.hasOwn(profile.indicators ?? {}, indicator.id)) return [];
      const pointer = pointerOfPath(fieldOf(indicator));
      const text = valueAt(profile, pointer);
      const allowed = Object.keys(indicator.calibration.degrees ?? {});
      if (typeof text !== "string" || allowed.includes(plainText(text))) return [];
      const suggestion = suggestCode(plainText(text), allowed, createSuggester());
      return [finding("text-unlisted", { indicator: indicator.id, value: shown(text), allowed, suggestion }, pointer)];
    }),
  );
}

function givenFindings(profile: Profile, typology: Typology): AnyDiagnostic[] {
  const given = Object.entries(profile.indicators ?? {});
  if (given.length === 0) return [];
  const [suggest, suggestCoded] = [createSuggester(), createLabelSuggester()];
  const indicators = new Map(typology.axes.flatMap((axis) => axis.indicators.map((entry) => [entry.id, entry])));
  const free = [...indicators.keys()].filter((id) => !Object.hasOwn(profile.indicators ?? {}, id));
  const findings = given.flatMap(([id, value]) => {
    const pointer = childPointer("/indicators", id);
    const indicator = indicators.get(id);
    if (indicator) return rawFinding(indicator, value, pointer, suggestCoded);
    if (codedElsewhere(id, indicators) !== null) return [];
    const args = { indicator: shown(id), typology: typology.id, suggestion: suggest(id, free) };
    return [finding("indicator-unknown", args, pointer)];
  });
  return nameOddSigns(findings);
}

/**
 * What the block `indicators:` of a profile holds for other typologies that are shipped, and what is therefore not used: a note for
 * each of them. It is of the run and not of the profile, which may well be coded for several.
 */
export function valuesElsewhere({ indicators }: Profile, typology: Typology): AnyDiagnostic[] {
  const given = Object.keys(indicators ?? {});
  if (given.length === 0) return [];
  const own = new Set(typology.axes.flatMap((axis) => axis.indicators.map(({ id }) => id)));
  const named = new Map<string, string[]>();
  for (const id of given) {
    const other = own.has(id) ? null : codedElsewhere(id, own);
    if (other !== null) named.set(other, [...(named.get(other) ?? []), id]);
  }
  return [...named].map(([other, names]) =>
    finding("indicator-elsewhere", { names, other, typology: typology.id, profiles: 1 }),
  );
}

function rawFinding(indicator: Indicator, value: unknown, pointer: string, suggest: Suggest): AnyDiagnostic[] {
  if (isMap(value) && Object.hasOwn(value, "degree")) return [];
  const wrapped = isMap(value) && Object.hasOwn(value, "raw");
  const raw = wrapped ? value.raw : value;
  const place = wrapped ? `${pointer}/raw` : pointer;
  if (isNotApplicable(raw)) return [];
  const finding =
    indicator.calibration.method === "assign"
      ? codeFinding(indicator, raw, place, suggest)
      : numberFinding(indicator, raw, place);
  return finding ? [finding] : [];
}

function codeFinding(indicator: Indicator, raw: unknown, pointer: string, suggest: Suggest): AnyDiagnostic | null {
  const codes = Object.keys(indicator.calibration.degrees ?? {});
  const text = typeof raw === "string" || typeof raw === "number" ? String(raw).trim() : null;
  if (text !== null && codes.includes(text)) return null;
  const domain = domainOf(indicator);
  const interval = domain.whole ? parseQuantity(raw, domain) : null;
  if (interval && !isMap(raw) && interval.lo > interval.hi) return emptyRange(raw, pointer);
  const isInside = interval !== null && interval.lo >= domain.min && interval.hi <= domain.max;
  if (isInside && codes.some((code) => Number(code) >= interval.lo && Number(code) <= interval.hi)) return null;
  const scale = scaleOf(indicator);
  const places = scale ? parseOrdinal(raw, scale) : null;
  if (places) return places.lo > places.hi ? emptyRange(raw, pointer) : null;
  const suggestion = text === null ? null : suggestCode(text, codes, suggest);
  const label = labelled(suggest, text ?? "", suggestion);
  const args = { indicator: indicator.id, value: shown(raw), allowed: codes, suggestion, ...label };
  const sure = clearly(suggest, text ?? "", suggestion, codes);
  return mendedBy(finding("indicator-bad-code", args, pointer), sure === null ? null : asTyped(sure));
}

function emptyRange(raw: unknown, pointer: string): AnyDiagnostic {
  return finding("value-empty-range", { value: shown(raw) }, pointer);
}

function numberFinding(indicator: Indicator, raw: unknown, pointer: string): AnyDiagnostic | null {
  const { min, max, whole } = domainOf(indicator);
  const interval = parseQuantity(raw, { ...ANY_NUMBER, whole });
  if (!interval) {
    const slip = typeof raw === "string" ? writingSlip(raw, pointer, whole) : null;
    if (slip === null) return finding("indicator-not-number", { indicator: indicator.id, value: shown(raw) }, pointer);
    const { suggestion } = slip.args as { suggestion: string };
    return numberFinding(indicator, readAs(suggestion), pointer) ?? slip; // what it is led to must be possible
  }
  if (interval.lo > interval.hi) return whole && typeof raw === "string" ? emptyRangeUnlessFound(raw, pointer) : null;
  const beyond = [interval.lo, interval.hi].find((end) => Number.isFinite(end) && (end < min || end > max));
  if (beyond === undefined) {
    return whole && typeof raw === "number" && !Number.isInteger(raw)
      ? finding("value-not-whole", { value: raw }, pointer)
      : null;
  }
  const end = (value: number): number | null => (Number.isFinite(value) ? value : null);
  const args = { indicator: indicator.id, value: beyond, min: end(min), max: end(max) };
  return finding("indicator-out-of-range", args, pointer);
}

/** A range that is empty as it stands was found with the profile; one that only whole numbers leave empty is found here. */
function emptyRangeUnlessFound(raw: string, pointer: string): AnyDiagnostic | null {
  const anyhow = parseQuantity(raw, ANY_NUMBER);
  return anyhow && anyhow.lo > anyhow.hi ? null : emptyRange(raw, pointer);
}

function scaleOf(indicator: Indicator): readonly string[] | null {
  const kind = kindOf(indicator);
  return kind?.kind === "ordinal" || kind?.kind === "groups" ? SCALES[kind.scale] : null;
}
