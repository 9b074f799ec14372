import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Outcome } from "../model/outcome.js";
import type { Typology } from "../model/typology.js";
import { readText } from "../pipeline/inputs.js";
import { withMinimumConfidence } from "../typology/confidence.js";
import { defaultTypology } from "../typology/default.js";
import type { Session } from "./session.js";

/** The typology that is set, or the default one. */
export async function typologyInForce(session: Session): Promise<Outcome<Typology>> {
  const { typology, minConfidence } = session.settings;
  const found =
    typology === null ? { value: defaultTypology(), diagnostics: [] } : await readTypology(typology, session);
  if (found.value === null || minConfidence === null) return found;
  return { ...found, value: withMinimumConfidence(found.value, minConfidence) };
}

/** Some words that were typed decide on scores: saved results, which rest on their own, are then not taken as they are. */
export function isScoringTyped({ origins }: Pick<Session, "origins">): boolean {
  return origins.typology.from === "flag" || origins["min-confidence"].from === "flag";
}

/** The typology of a file, with everything that was found in it. */
export async function readTypology(file: string, session: Session): Promise<Outcome<Typology>> {
  const expansion = await session.host.expand([file]);
  const [path] = expansion.files;
  if (path === undefined) return { value: null, diagnostics: expansion.diagnostics };
  const source = await readText(path, session.host);
  if (source.value === null) return source;
  const { loadTypology } = await import("../typology/load.js"); // not needed for the default one
  const loaded = loadTypology(source.value);
  const diagnostics: readonly AnyDiagnostic[] = [...source.diagnostics, ...loaded.diagnostics];
  return loaded.value === null ? { value: null, diagnostics } : { value: loaded.value, diagnostics };
}
