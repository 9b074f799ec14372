import { type Data, isBlock, withValue } from "./tree.js";

/** A key for a source that no other has. */
export function freeKey(map: Data): string {
  let number = Object.keys(map).length + 1;
  while (Object.hasOwn(map, `source-${number}`)) number += 1;
  return `source-${number}`;
}

/** What a profile says of where a field was read: always a list here. */
export function evidenceFor(profile: Data, path: string): readonly Data[] {
  const all = isBlock(profile.evidence) ? profile.evidence[path] : undefined;
  return (Array.isArray(all) ? all : [all]).filter(isBlock);
}

/** One entry stands by itself, as coders write it; several are a list. Entries without a source say nothing yet. */
export function withEvidence(profile: Data, path: string, entries: readonly Data[]): Data {
  return withValue(profile, ["evidence", path], entries.length > 1 ? entries : entries[0]);
}
