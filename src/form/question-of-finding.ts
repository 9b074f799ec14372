import type { AnyDiagnostic } from "../model/diagnostic.js";
import { pointerTokens } from "../plain/pointer.js";
import type { Asked } from "./questions.js";

/** The question that a finding is about: the one whose path its pointer begins with, the longest of them. */
export function questionOfFinding({ pointers }: AnyDiagnostic, questions: readonly Asked[]): Asked | null {
  const path = pointerTokens(pointers[0] ?? "").join(".");
  const about = questions.filter((one) => path === one.path || path.startsWith(`${one.path}.`));
  return about.sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}
