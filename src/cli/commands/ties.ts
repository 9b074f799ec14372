import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Outcome } from "../../model/outcome.js";
import type { SourceText } from "../../model/source.js";
import { STDIN, textOf } from "../../pipeline/inputs.js";
import { LIMITS } from "../../read/limits.js";
import { renderTies } from "../../render/ties.js";
import { readPairs } from "../../validate/pairs.js";
import { exitCodeOf } from "../exit-code.js";
import { needsOfStdin, refuseIdle } from "../idle-options.js";
import { nameOfStdin } from "../inputs.js";
import { type Session, say, sayWritten } from "../session.js";

/**
 * `tcec ties <pairs>`: the ties of a CSV of pairs as the block `network` of a profile, on standard output or in the file of `-o`.
 * Nothing is written where something is wrong.
 */
export async function tiesOfPairs([path = STDIN]: readonly string[], session: Session): Promise<number> {
  refuseIdle(needsOfStdin(session, path === STDIN));
  const source = await readSource(path, session);
  const { value, diagnostics } = source.value === null ? { ...source, value: null } : readPairs(source.value);
  if (value === null) {
    await say(session, diagnostics);
    return exitCodeOf(diagnostics);
  }
  const block = await renderTies(value, { members: session.typed.members === true });
  const problem = await put(block, path, session);
  const problems = problem === null ? [] : [problem];
  await say(session, problems);
  return exitCodeOf(problems);
}

async function readSource(path: string, session: Session): Promise<Outcome<SourceText>> {
  const limit = LIMITS.documentBytes; // what a profile can hold comes from no longer list
  if (path !== STDIN) return textOf(await session.host.readFile(path, limit), path, limit);
  const name = nameOfStdin(session);
  return textOf(await session.host.readStdin(name, () => limit), name, limit);
}

async function put(text: string, input: string, session: Session): Promise<AnyDiagnostic | null> {
  const { host } = session;
  const { output, force } = session.settings;
  if (output === null || output === "-") {
    await host.stdout.write(text);
    return null;
  }
  if (input !== STDIN && host.isAmong(output, [input])) return finding("usage-output-is-input", { path: output });
  const problem = await host.writeFile(output, text, { force });
  if (problem === null) await sayWritten(session, [output], null);
  return problem;
}
