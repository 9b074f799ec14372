import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, hasErrors } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { Members, Profile } from "../model/profile.js";
import type { SourceDocument } from "../model/source.js";
import { KNOWN_SECTORS } from "../model/vocabulary.js";
import { stemOf } from "../plain/label-stem.js";
import { withoutOddSigns } from "../plain/odd-signs.js";
import { childPointer, pointerTokens, withAncestors } from "../plain/pointer.js";
import { locateFirst, mostOf } from "../read/locate.js";
import { asWritten } from "./as-written.js";
import { commentFindings } from "./comments.js";
import { dateFindings, datesInOrder } from "./dates.js";
import { encodingFindings } from "./encoding.js";
import { evidenceFindings } from "./evidence.js";
import { otherFormat } from "./format.js";
import { joinedKeyFindings, percentFindings } from "./funding.js";
import validate from "./generated/profile.js";
import isProfile from "./generated/profile-check.js";
import { SECTOR_LABELS } from "./generated/sectors.js";
import { labelFindings } from "./labels.js";
import { namedBlocks } from "./named-blocks.js";
import { nameOddSigns, oddSourceNames, oddTexts, placeOddBlanks } from "./odd-signs.js";
import { rangeFindings } from "./ranges.js";
import { shapeFindings } from "./shape-errors.js";
import { isMap, shown } from "./shown.js";
import { createLabelSuggester, createSuggester, type Suggest } from "./suggester.js";
import { sumFindings } from "./sums.js";
import { thousandsFindings } from "./thousands.js";
import { networkFindings } from "./ties.js";
import { unsettledFindings } from "./unsettled.js";

/**
 * Holds a document against `schemas/profile.schema.json` and checks what its values mean together: all mistakes at
 * once, each one once, located and sorted. `value` is `null` where one of them is an error. A file that is another of our
 * formats gives `format-other` and nothing else. `more`: findings beyond those that are kept of a file.
 */
export function validateProfile(document: SourceDocument): Outcome<Profile> & { readonly more?: number } {
  const { value } = document;
  const other = otherFormat(document, "profile");
  const findings = other ? [other] : findingsIn(document);
  if (findings.length === 0) return { value: value as Profile, diagnostics: [] };
  const { findings: diagnostics, more } = locateFirst(findings, document, mostOf(findings, document));
  return { value: hasErrors(findings) ? null : (value as Profile), diagnostics, more };
}

function findingsIn(document: SourceDocument): AnyDiagnostic[] {
  const { value } = document;
  const found = isProfile(value) || validate(value) ? [] : misshapen(value);
  if (!isMap(value)) return found;
  const unsettled = unsettledFindings(document, value);
  const settled = apartFrom(placesOf(unsettled), found);
  const known =
    settled.length === 0 ? settled : namedBlocks(percentFindings(settled, value.funding), value, createSuggester());
  const shape = [...unsettled, ...known.map(withField)];
  const named = nameOddSigns([...shape, ...meaningFindings(document, value, shape)]);
  return placeOddBlanks(datesInOrder(asWritten(named, document, validate.schema), value), document);
}

function misshapen(value: unknown): AnyDiagnostic[] {
  return shapeFindings(validate.errors ?? [], validate.schema, value, createLabelSuggester());
}

/** A word that is none of a list, with the path of the field, by which its words are explained. */
function withField(one: AnyDiagnostic): AnyDiagnostic {
  if (one.code !== "value-not-listed" || one.args.suggestion !== null || one.args.allowed.includes("true")) return one;
  const keys = pointerTokens(one.pointers[0] ?? "").filter((token) => !/^\d+$/.test(token));
  return { ...one, args: { ...one.args, field: keys.join(".") } };
}

/** What the schema cannot see. Sums are looked at in blocks in which nothing else was found. */
function meaningFindings(
  document: SourceDocument,
  profile: Record<string, unknown>,
  shape: readonly AnyDiagnostic[],
): AnyDiagnostic[] {
  const suggest = createSuggester();
  const misshapen = placesOf(shape);
  const ranges = apartFrom(misshapen, rangeFindings(profile));
  const joined = joinedKeyFindings(without(profile, shape), createLabelSuggester());
  const sound = without(profile, [...shape, ...ranges, ...joined]);
  const context = { profile, meant: meantKeys(shape), suggest };
  return [
    ...ranges,
    ...joined,
    ...sumFindings(sound as Profile),
    ...(profile.network === undefined ? [] : networkFindings(profile.network, aboutMembers(profile, sound), suggest)),
    ...thousandsFindings(document, sound),
    ...dateFindings(document, profile, misshapen),
    ...labelFindings(profile, misshapen),
    ...evidenceFindings(context, "evidence" in sound || !("evidence" in profile)),
    ...oddSourceNames(profile.sources, misshapen),
    ...sectorFindings(profile.sectors, suggest),
    ...oddTexts(document, profile, misshapen),
    ...encodingFindings(document, profile),
    ...commentFindings(document, profile),
  ];
}

/** What ties are held against; counts of members only where nothing is wrong with them. */
function aboutMembers({ id, name }: Record<string, unknown>, { members }: Record<string, unknown>) {
  return { cluster: [id, name], members: isMap(members) ? (members as Members) : null };
}

function placesOf(findings: readonly AnyDiagnostic[]): Set<string> {
  return new Set(findings.flatMap(({ pointers }) => pointers));
}

/** The findings that are neither around nor inside of a place where something was found already. */
function apartFrom(misshapen: ReadonlySet<string>, findings: AnyDiagnostic[]): AnyDiagnostic[] {
  if (misshapen.size === 0 || findings.length === 0) return findings;
  const around = new Set([...misshapen].flatMap(withAncestors));
  return findings.filter(({ pointers: [pointer = ""] }) => {
    return !around.has(pointer) && !withAncestors(pointer).some((ancestor) => misshapen.has(ancestor));
  });
}

/** The profile without the blocks in which something was found. */
function without(profile: Record<string, unknown>, findings: readonly AnyDiagnostic[]): Record<string, unknown> {
  if (findings.length === 0) return profile;
  const found = new Set(findings.map(({ pointers }) => pointerTokens(pointers[0] ?? "")[0]));
  return Object.fromEntries(Object.entries(profile).filter(([key]) => !found.has(key)));
}

function meantKeys(shape: readonly AnyDiagnostic[]): Set<string> {
  const meant = new Set<string>();
  for (const { code, args, pointers } of shape) {
    if ((code !== "key-unknown" && code !== "key-odd-sign") || args.suggestion === null) continue;
    const pointer = pointers[0] ?? "";
    meant.add(childPointer(pointer.slice(0, pointer.lastIndexOf("/")), args.suggestion));
  }
  return meant;
}

const SECTORS: readonly string[] = KNOWN_SECTORS;

/** Sectors that differ from a known one by a slip of the pen, or are called so: no trait would see them. */
function sectorFindings(sectors: unknown, suggest: Suggest): AnyDiagnostic[] {
  if (!Array.isArray(sectors)) return [];
  return sectors.flatMap((sector, i) => {
    if (typeof sector !== "string" || SECTORS.includes(sector)) return [];
    if (SECTORS.includes(withoutOddSigns(sector))) return []; // said of the text
    const called = sectorCalled(sector);
    const suggestion = called?.suggestion ?? suggest(sector, SECTORS);
    if (suggestion === null) return [];
    return [finding("sector-similar", { value: shown(sector), suggestion, ...called }, `/sectors/${i}`)];
  });
}

/** The sector that is called so in some language, and what it is called. */
function sectorCalled(word: string): { readonly suggestion: string; readonly label: string } | null {
  if (word.length > LONGEST_LABEL) return null;
  const stem = stemOf(word);
  for (const [suggestion, labels] of SECTOR_LABELS) {
    const label = labels.find((one) => stemOf(one) === stem);
    if (label !== undefined) return { suggestion, label };
  }
  return null;
}

/** Longer words are no labels. */
const LONGEST_LABEL = 100;
