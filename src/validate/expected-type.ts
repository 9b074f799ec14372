import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import type { Typology } from "../model/typology.js";
import { closest } from "../plain/suggest.js";
import { nameOddSigns } from "./odd-signs.js";

/** A profile that expects a type which the typology in force does not have: a warning, with a pointer and no place. */
export function validateExpectedType({ expected }: Profile, typology: Typology): AnyDiagnostic[] {
  const type = expected?.type;
  return typeof type === "string" ? nameOddSigns(unknownType(type, "/expected/type", typology, closest)) : [];
}

/** One finding where the typology has no type of that id. */
export function unknownType(
  type: string,
  pointer: string,
  typology: Typology,
  suggest: typeof closest,
): AnyDiagnostic[] {
  const ids = typology.types.map(({ id }) => id);
  if (ids.includes(type)) return [];
  return [finding("expect-type-unknown", { type, typology: typology.id, suggestion: suggest(type, ids) }, pointer)];
}
