import { finding } from "../model/finding.js";
import { EXIT, type ExitCode, exitCodeOf } from "./exit-code.js";
import { type Session, say, sayWritten } from "./session.js";

/** Writes a text where it was asked for, to standard output by default; never over what was read, nor over another file without `--force`. */
export async function putText(text: string, read: readonly string[], session: Session): Promise<ExitCode> {
  const { host } = session;
  const { output, force } = session.settings;
  if (output === null || output === "-") {
    await host.stdout.write(text);
    return EXIT.done;
  }
  const problem = host.isAmong(output, read)
    ? finding("usage-output-is-input", { path: output })
    : await host.writeFile(output, text, { force });
  if (problem === null) await sayWritten(session, [output], null);
  else await say(session, [problem]);
  return problem === null ? EXIT.done : exitCodeOf([problem]);
}
