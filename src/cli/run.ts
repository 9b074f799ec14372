import { CommanderError } from "commander";
import { type Host, Interrupted, OutputFailed } from "../io/host.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { report } from "../model/report.js";
import { TOOL } from "../pipeline/tool.js";
import { EXIT, exitCodeOf } from "./exit-code.js";
import { chooseLanguage } from "./language.js";
import type { Flags } from "./options.js";
import { buildProgram } from "./program.js";
import { renderOptions, type Session, say } from "./session.js";
import { UsageError, usageDiagnostic } from "./usage-errors.js";

/**
 * The command line: carries out what the arguments ask for and gives the exit code. Nothing is ever thrown: a bug of ours
 * becomes one line on standard error and exit code 3.
 */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const session: Session = { host, lang: chooseLanguage(argv, host.env), flags: {} };
  try {
    return await parseAndPerform(argv, session);
  } catch (error) {
    return fail(error, session).catch(() => lastWords(error, host));
  }
}

async function parseAndPerform(argv: readonly string[], session: Session): Promise<number> {
  let code: number = EXIT.done;
  const { program, printed } = buildProgram(TOOL.version, async (load, words, flags: Flags) => {
    const action = await load();
    code = await action(words, { ...session, flags });
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const { stdout, stderr } = session.host;
    if (error.code === "commander.version") {
      await stdout.write(printed.version);
      return EXIT.done;
    }
    if (printed.help !== null) {
      const isAsked = error.exitCode === 0; // a command without a word gets help too, but did not do anything
      const output = isAsked ? stdout : stderr;
      const { renderHelp } = await import("./help.js");
      await output.write(await renderHelp(printed.help, session.lang, renderOptions(session, output).width));
      return isAsked ? EXIT.done : EXIT.usage;
    }
    const diagnostic = usageDiagnostic(error, program, argv);
    throw diagnostic === null ? error : new UsageError(diagnostic);
  }
}

/** Says what went wrong, and gives the exit code for it. */
async function fail(error: unknown, session: Session): Promise<number> {
  if (error instanceof Interrupted) return EXIT.interrupted;
  const finding = findingOf(error);
  await say(session, [finding]);
  if (finding.code === "internal-bug") await showTrace(error, session.host);
  return exitCodeOf([finding]);
}

function findingOf(error: unknown): AnyDiagnostic {
  if (error instanceof UsageError) return error.diagnostic;
  if (error instanceof OutputFailed) return report("file-not-written", { path: "-", reason: error.reason });
  return report("internal-bug", { message: messageOf(error) });
}

/** Where the error arose, for those who look for it. */
async function showTrace(error: unknown, host: Host): Promise<void> {
  if (host.env.TCEC_DEBUG && error instanceof Error) await host.stderr.write(`${error.stack ?? ""}\n`);
}

/** Where even saying it failed. */
async function lastWords(error: unknown, host: Host): Promise<number> {
  await host.stderr.write(`tcec: ${messageOf(error)}\n`).catch(() => {});
  return EXIT.bug;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
