import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Outcome } from "../model/outcome.js";
import type { Typology } from "../model/typology.js";
import { readText } from "../pipeline/inputs.js";
import { defaultTypology } from "../typology/default.js";
import type { Session } from "./session.js";

/** The typology that is set, or the default one. */
export async function typologyInForce(session: Session): Promise<Outcome<Typology>> {
  const { typology } = session.settings;
  return typology === null ? { value: defaultTypology(), diagnostics: [] } : readTypology(typology, session);
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
