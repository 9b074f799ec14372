import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { Typology } from "../model/typology.js";
import { readText } from "../pipeline/inputs.js";
import { withoutOddSigns } from "../plain/odd-signs.js";
import { oddWord } from "../plain/odd-word.js";
import { closest } from "../plain/suggest.js";
import { isBareName, isShipped, SHIPPED_TYPOLOGIES } from "../plain/typology-name.js";
import { withMinimumConfidence } from "../typology/confidence.js";
import { defaultTypology } from "../typology/default.js";
import type { Session } from "./session.js";

/** The typology that is set, or the default one. */
export async function typologyInForce(session: Session): Promise<Outcome<Typology>> {
  const { typology, minConfidence } = session.settings;
  const found = typology === null ? { value: defaultTypology(), diagnostics: [] } : await readSet(typology, session);
  if (found.value === null || minConfidence === null) return found;
  return { ...found, value: withMinimumConfidence(found.value, minConfidence) };
}

/** Some words that were typed decide on scores: saved results, which rest on their own, are then not taken as they are. */
export function isScoringTyped({ origins }: Pick<Session, "origins">): boolean {
  return origins.typology.from === "flag" || origins["min-confidence"].from === "flag";
}

/** The typology of a setting. What is wrong with its name in a configuration file is said at its line there. */
async function readSet(typology: string, session: Session): Promise<Outcome<Typology>> {
  const found = await readTypology(typology, session);
  const origin = session.origins.typology;
  if (found.value !== null || origin.from !== "file") return found;
  const position = { file: origin.path, line: origin.line, col: 1 };
  const diagnostics = found.diagnostics
    .map((diagnostic) => asUnknownName(diagnostic, nameIn))
    .map((diagnostic) => (diagnostic.code === "usage-typology-unknown" ? { ...diagnostic, position } : diagnostic));
  const { unquoted } = await import("./unquoted.js");
  return { value: null, diagnostics: await unquoted(diagnostics, { file: typology, setting: "typology" }, session) };
}

/** The typology that is shipped under the name, or that of a file, with everything that was found in it. */
export async function readTypology(word: string, session: Session): Promise<Outcome<Typology>> {
  if (isShipped(word)) {
    const { shippedTypology } = await import("../typology/shipped.js"); // not needed for the default one
    return { value: await shippedTypology(word), diagnostics: [] };
  }
  const expansion = await session.host.expand([word]);
  const [path] = expansion.files;
  if (path === undefined) return { value: null, diagnostics: asUnknownNames(expansion.diagnostics) };
  const source = await readText(path, session.host);
  if (source.value === null) return source;
  const { loadTypology } = await import("../typology/load.js");
  const loaded = loadTypology(source.value);
  const diagnostics: readonly AnyDiagnostic[] = [...source.diagnostics, ...loaded.diagnostics];
  return loaded.value === null ? { value: null, diagnostics } : { value: loaded.value, diagnostics };
}

/** Where a file is missing whose name can only be meant as that of a typology, no such typology is shipped. */
export function asUnknownNames(diagnostics: readonly AnyDiagnostic[]): readonly AnyDiagnostic[] {
  return diagnostics.map((diagnostic) => asUnknownName(diagnostic, (path) => path));
}

function asUnknownName(diagnostic: AnyDiagnostic, nameOf: (path: string) => string): AnyDiagnostic {
  if (diagnostic.code !== "file-not-found") return diagnostic;
  const typology = nameOf(String(diagnostic.args.path));
  if (!isBareName(withoutOddSigns(typology))) return diagnostic;
  const shipped = [...SHIPPED_TYPOLOGIES];
  const suggestion = closest(typology, shipped);
  return (
    oddWord("--typology", typology, suggestion) ?? finding("usage-typology-unknown", { typology, shipped, suggestion })
  );
}

/** What a configuration says was led back to the working directory: its name is what stands after the last slash. */
function nameIn(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
