import { KNOWN_FORMAT, type KnownWarning, KnownWarnings, knownIn, writeKnown } from "../batch/known-warnings.js";
import { sha256Hex } from "../io/cache/digest.js";
import { loadMessages } from "../messages/messages.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { atBeginning, finding, hasErrors } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import { joined } from "../plain/joined.js";
import { decodeText } from "../read/decode.js";
import { readDocuments } from "../read/documents.js";
import { LIMITS } from "../read/limits.js";
import { sanitizeQuoted } from "../render/kit/sanitize.js";
import { isSavedResult } from "../saved/recognise.js";
import { refuseIdle } from "./idle-options.js";
import type { Session } from "./session.js";

/** Known warnings, where a list of them is asked for. */
interface AskedKnown {
  readonly known: KnownWarnings | null;
}

/**
 * The list of `--known-warnings`. One that is to be written anew may be missing, and is never something else.
 * @throws UsageError where it is to be written and not named
 */
export async function openKnown({ settings, host }: Session): Promise<Outcome<AskedKnown>> {
  const { knownWarnings: path, updateKnownWarnings: isRenewed } = settings;
  refuseIdle([[isRenewed, "--update-known-warnings", "--known-warnings", path !== null]]);
  if (path === null) return { value: { known: null }, diagnostics: [] };
  const options = { path, isRenewed, nameOf: nameFrom(path, host.locationIn), digest: sha256Hex };
  const bytes = await host.readFile(path, LIMITS.fileBytes);
  if (bytes.value === null) {
    const isMissing = bytes.diagnostics.every(({ code }) => code === "file-not-found");
    return isRenewed && isMissing ? { value: { known: new KnownWarnings([], options) }, diagnostics: [] } : bytes;
  }
  const list = listIn(path, decodeText(bytes.value, path, { limit: LIMITS.fileBytes }));
  if (list.value === null) return list;
  return { value: { known: new KnownWarnings(list.value, options) }, diagnostics: [] };
}

function listIn(path: string, text: Outcome<string>): Outcome<readonly KnownWarning[]> {
  if (text.value === null) return text;
  const refuse = (because: "other" | "entry" | "result", position?: AnyDiagnostic["position"]) => {
    const refused = finding("file-not-known-warnings", { path, because });
    const diagnostics = [position ? { ...refused, position } : atBeginning(refused, path)];
    return { value: null, diagnostics };
  };
  if (isSavedResult(text.value)) return refuse("result");
  const { documents, diagnostics } = readDocuments({ file: path, text: text.value }, LIMITS.fileBytes);
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  const [document, ...others] = documents;
  const { schema, warnings } = (document?.value ?? {}) as Record<string, unknown>;
  if (document === undefined || others.length > 0 || schema !== KNOWN_FORMAT || !Array.isArray(warnings))
    return refuse("other");
  const known = warnings.map(knownIn);
  const wrong = known.indexOf(null);
  if (wrong >= 0) return refuse("entry", document.locate(`/warnings/${wrong}`));
  return { value: known.filter((one) => one !== null), diagnostics: [] };
}

/** Files as they are named from the folder of the list, where the run is in it or below; else from the working directory. */
function nameFrom(path: string, locationIn: (folder: string) => string | null): (file: string) => string {
  const folder = /^(.*)[/\\]/.exec(path)?.[1] ?? ".";
  const below = locationIn(folder === "" ? "/" : folder) ?? "";
  return (file) => (/^(?:[/\\<]|[A-Za-z]:)/.test(file) ? file : joined(below + file));
}

/** Writes the list where it is to be renewed, unless something was refused: it would forget what is in there. */
export async function renewKnown(session: Session, known: KnownWarnings, isWhole: boolean): Promise<AnyDiagnostic[]> {
  if (!known.isRenewed) return [];
  const { host, settings } = session;
  if (!isWhole) return [finding("known-warnings-kept", { path: known.path })];
  const problem = await host.writeFile(known.path, writeKnown(known.found), { force: true });
  if (problem !== null) return [problem];
  if (settings.quiet) return [];
  const count = known.found.reduce((sum, one) => sum + one.count, 0);
  const messages = await loadMessages(session.lang);
  await host.stderr.write(`${messages.phrase("known-written", { path: sanitizeQuoted(known.path), count })}\n`);
  return [];
}
