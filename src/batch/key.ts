import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { ScoredEntry } from "../model/entry.js";

/** What tells one profile from all others: the same cluster may be coded at several dates, at several levels and by several coders. */
export type Identity = Pick<ScoredEntry, "id" | "date" | "level" | "coder">;

/** One text for all that tells a profile from others; two profiles with the same text are the same. */
export function keyOf({ id, date, level, coder }: Identity): string {
  return level === null && coder === null ? `${id}/${date}` : JSON.stringify([id, date, level, coder]);
}

/** The profile as people name it: `okhra 2004`. */
export function nameOf({ id, date }: Pick<Identity, "id" | "date">): string {
  return `${id} ${date}`;
}

/** A finding that is held against a scored profile, placed where it begins. */
export function against(entry: Pick<ScoredEntry, "file" | "line" | "document">, finding: AnyDiagnostic): AnyDiagnostic {
  const { file, line, document } = entry;
  return { ...finding, position: { file, line, col: 1 }, document };
}
