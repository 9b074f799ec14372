import type { Classification } from "../classify/classify.js";
import type { Profile } from "../model/profile.js";
import type { ProfileResult } from "../model/result.js";
import type { SourceDocument } from "../model/source.js";
import { pointerOfPath } from "../plain/pointer.js";
import { hasPrivateSource, isPrivate } from "./private.js";

type Description = { -readonly [K in keyof ProfileResult["profile"]]: ProfileResult["profile"][K] };
type Evidence = ProfileResult["evidence"];
type Entry = Evidence[string][number];

/** The descriptive fields of a profile as a result holds them; absent where unknown. */
export function descriptionOf(profile: Profile): ProfileResult["profile"] {
  const { created, place, legal_form, sectors, coder, invented, notes } = profile;
  const description: Description = {};
  if (created !== undefined) description.created = String(created);
  if (place) description.place = place;
  if (legal_form) description.legalForm = legal_form;
  if (sectors) description.sectors = sectors;
  if (coder) description.coder = coder;
  if (invented) description.invented = true;
  if (notes) description.notes = notes;
  return description;
}

/**
 * The evidence of a profile by JSON pointer of the field that it is for; always a list. Whatever is written of a result takes its
 * quotes from here, so those of private sources are left out here, unless `privateQuotes` asks for them.
 */
export function evidenceOf(profile: Profile, privateQuotes: boolean): Evidence {
  const evidence: Record<string, readonly Entry[]> = {};
  const isAsCoded = privateQuotes || !hasPrivateSource(profile);
  for (const [path, entry] of Object.entries(profile.evidence ?? {})) {
    const entries: readonly Entry[] = Array.isArray(entry) ? entry : [entry];
    if (isAsCoded) {
      evidence[pointerOfPath(path)] = entries;
      continue;
    }
    evidence[pointerOfPath(path)] = entries.map((one) => {
      if (one.quote === undefined || !isPrivate(profile.sources, one.source)) return one;
      const { quote: _, ...rest } = one;
      return rest;
    });
  }
  return evidence as Evidence;
}

/** The line of every field of a profile that something rests on, by its JSON pointer. */
export function linesOf(
  profile: Profile,
  document: SourceDocument,
  classification: Classification,
): ProfileResult["source"]["lines"] {
  const lines: Record<string, number> = {};
  for (const pointer of pointersOf(profile, classification)) lines[pointer] = document.lineOf(pointer);
  return lines;
}

/** The pointers of the id and of all fields that a score, a reason or a piece of evidence rests on, each once, sorted. */
function pointersOf(profile: Profile, { axes, traits, watchpoints, checks, panels = {} }: Classification): string[] {
  const found = new Set<string>(["/id"]);
  const add = ({ pointers }: { readonly pointers: readonly string[] }): void => {
    for (const pointer of pointers) found.add(pointer);
  };
  for (const axis of Object.values(axes)) axis.indicators.forEach(add);
  for (const reasons of [traits, watchpoints, checks]) reasons.forEach(add);
  for (const items of Object.values(panels)) items.forEach(add);
  for (const path of Object.keys(profile.evidence ?? {})) found.add(pointerOfPath(path));
  return [...found].sort();
}
