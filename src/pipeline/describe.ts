import type { Classification } from "../classify/classify.js";
import type { Profile } from "../model/profile.js";
import type { ProfileResult } from "../model/result.js";
import type { SourceDocument } from "../model/source.js";
import { hashOf } from "../quantity/hash.js";
import { pointerOfPath } from "../quantity/pointer.js";

type Evidence = ProfileResult["evidence"];

/** The descriptive fields of a profile as a result holds them; absent where unknown. */
export function descriptionOf(profile: Profile): ProfileResult["profile"] {
  const { created, place, legal_form, sectors, coder, notes } = profile;
  return {
    ...(created === undefined ? {} : { created: String(created) }),
    ...(place ? { place } : {}),
    ...(legal_form ? { legalForm: legal_form } : {}),
    ...(sectors ? { sectors } : {}),
    ...(coder ? { coder } : {}),
    ...(notes ? { notes } : {}),
  };
}

/** The evidence of a profile by JSON pointer of the field that it is for; always a list. */
export function evidenceOf(profile: Profile): Evidence {
  const entries = Object.entries(profile.evidence ?? {}).map(([path, entry]) => [
    pointerOfPath(path),
    Array.isArray(entry) ? entry : [entry],
  ]);
  return Object.fromEntries(entries) as Evidence;
}

/** Where the profile was read, what it was, and the line of every field that something rests on. */
export function sourceOf(
  profile: Profile,
  document: SourceDocument,
  classification: Classification,
): ProfileResult["source"] {
  const pointers = [
    ...Object.values(classification.axes).flatMap((axis) => axis.indicators.flatMap((indicator) => indicator.pointers)),
    ...[...classification.traits, ...classification.watchpoints, ...classification.checks].flatMap((r) => r.pointers),
    ...Object.keys(evidenceOf(profile)),
  ];
  const unique = [...new Set(pointers)].sort();
  return {
    file: document.file,
    document: document.index,
    hash: hashOf(profile),
    lines: Object.fromEntries(unique.map((pointer) => [pointer, document.lineOf(pointer)])),
  };
}
