import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { readText } from "../pipeline/inputs.js";
import { isOurs } from "../validate/format.js";
import type { Session } from "./session.js";

/** A file that a setting names, and what it is to be. */
interface NamedFile {
  readonly file: string;
  readonly setting: "typology" | "expect";
}

/** What a file of a setting is called in a message. */
const KINDS = { typology: "typology", expect: "expected" } as const;

/**
 * Findings in a file that a configuration names and the user did not: where the file is none of ours, it may be secret, so one
 * finding says that it is not what it is taken for, and nothing of its text is shown.
 */
export async function unquoted(
  findings: readonly AnyDiagnostic[],
  { file, setting }: NamedFile,
  { host, origins }: Session,
): Promise<readonly AnyDiagnostic[]> {
  const origin = origins[setting];
  if (origin.from !== "file" || !findings.some(({ position }) => position?.file === file)) return findings;
  const { value: source } = await readText(file, host);
  if (source === null || isOurs(source.text)) return findings;
  const position = { file: origin.path, line: origin.line, col: 1 };
  const others = findings.filter((one) => one.position?.file !== file);
  return [{ ...finding("file-not-ours", { path: file, expected: KINDS[setting] }), position }, ...others];
}
