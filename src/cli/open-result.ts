import { sha256Hex } from "../io/cache/digest.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Result } from "../model/result.js";
import type { SourceText } from "../model/source.js";
import { openTexts } from "../pipeline/open-texts.js";
import { sortFindings } from "../read/locate.js";
import { EXIT, exitCodeOf } from "./exit-code.js";
import { readInputs, withoutOwnFiles } from "./inputs.js";
import { type Session, say } from "./session.js";
import { typologyFile } from "./settings/settings.js";
import { isScoringTyped, typologyInForce } from "./typology-in-force.js";

/** What the words of a command stand for: one result over all profiles, and what became of the rest. */
export interface Opened {
  /** `null` where there is nothing to show: no typology, no readable input, or saved results that do not fit together. */
  readonly result: Result | null;
  /** Everything that was found; it has been said on standard error. */
  readonly findings: readonly AnyDiagnostic[];
  /** The texts that were read. */
  readonly sources: readonly SourceText[];
  /** Every file that was read; nothing may be written over them. */
  readonly read: readonly string[];
  /** The exit code so far. */
  readonly code: number;
}

/**
 * Profiles and saved results as one result, with the typology in force. Findings are said on standard error.
 * @throws UsageError where standard input is asked for twice
 */
export async function openResult(paths: readonly string[], session: Session): Promise<Opened> {
  const { value: typology, diagnostics } = await typologyInForce(session);
  if (typology === null) {
    await say(session, diagnostics);
    return { result: null, findings: diagnostics, sources: [], read: [], code: EXIT.usage };
  }
  const inputs = await readInputs(paths, session);
  const isDefault = !isScoringTyped(session);
  const { privateQuotes } = session.settings;
  const { isFound } = inputs;
  const reading = { typology, isDefault, digest: sha256Hex, privateQuotes, isFound };
  const { result, findings } = await openTexts(inputs.sources, reading);
  const all = sortFindings(withoutOwnFiles([...diagnostics, ...inputs.findings, ...findings], session));
  await say(session, all, { typology: result?.typology ?? typology, files: inputs.sources.length });
  const files = inputs.sources.map(({ file }) => file);
  const read = [...files, ...typologyFile(session.settings)];
  const { sources } = inputs;
  return { result: sources.length === 0 ? null : result, findings: all, sources, read, code: exitCodeOf(all) };
}
