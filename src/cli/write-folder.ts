import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Session } from "./session.js";
import { mayReplace } from "./settings/may-replace.js";

/** Writes files into a folder, all or none; none of what was read (`inputs`) is written over. Gives what stood in the way. */
export async function writeFolder(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  inputs: readonly string[],
  session: Session,
): Promise<readonly AnyDiagnostic[]> {
  const { host } = session;
  const paths = Object.keys(files).map((file) => `${folder.replace(/[/\\\\]+$/, "")}/${file}`);
  const taken = paths.filter((path) => host.isAmong(path, inputs));
  if (taken.length > 0) return taken.map((path) => finding("usage-output-is-input", { path }));
  return host.writeFolder(folder, files, { force: mayReplace(folder, session) });
}
