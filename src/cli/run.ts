import { CommanderError } from "commander";
import { type Host, hasNoDescriptors, Interrupted, OutputFailed } from "../io/host/host.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { TOOL } from "../pipeline/tool.js";
import { callOf } from "./call-of.js";
import { EXIT, exitCodeOf } from "./exit-code.js";
import { typedLanguage } from "./language.js";
import { type Flags, keepWordsApart } from "./options.js";
import { buildProgram } from "./program.js";
import { renderOptions, type Session, say } from "./session.js";
import type { Config } from "./settings/config-file.js";
import { isConfigUnwanted } from "./settings/no-config.js";
import { resolveSettings, type SettingInput } from "./settings/resolve.js";
import { appliesTo, type SettingName } from "./settings/table.js";
import { unknownVariables } from "./settings/variables.js";
import { fileAsOption, UsageError, usageDiagnostic } from "./usage-errors.js";

/**
 * The command line: carries out what the arguments ask for and gives the exit code. Nothing is ever thrown: a bug of ours
 * becomes one line on standard error and exit code 3.
 */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const lang = typedLanguage(argv);
  const flags: Flags = lang === null ? {} : { lang };
  let session = openSession(host, { flags, env: host.env, file: null });
  try {
    if (host.problem !== undefined) throw new UsageError(host.problem);
    const file = isConfigUnwanted(argv, host.env) ? null : await findConfig(host);
    if (file !== null) session = openSession(host, { flags, env: host.env, file });
    return await parseAndPerform(argv, session);
  } catch (error) {
    return fail(error, session).catch(() => lastWords(error, host));
  }
}

/** The configuration file that is in force; nothing that reads it is loaded where there is none. */
async function findConfig(host: Host): Promise<Config | null> {
  const found = await host.findConfig();
  if (found.file === null && found.problem === null && found.notes.length === 0) return null;
  return (await import("./settings/read-config.js")).readConfig(found, host);
}

function openSession(host: Host, input: SettingInput): Session {
  const { values, origins, findings } = resolveSettings(input);
  const { file: config, flags: typed } = input;
  return { host, lang: values.lang, settings: values, origins, typed, config, misconfigured: findings };
}

/** Commands that are carried out also where the configuration has errors: they are what one turns to then. */
const HARDY: ReadonlySet<string> = new Set(["doctor"]);

async function parseAndPerform(argv: readonly string[], before: Session): Promise<number> {
  const { host, config } = before;
  let code: number = EXIT.done;
  const { program, printed } = buildProgram(TOOL.version, async (load, words, command) => {
    const call = callOf(command);
    const applies = (name: SettingName): boolean => appliesTo(name, call);
    const session = openSession(host, { flags: command.optsWithGlobals(), env: host.env, file: config, applies });
    if (config !== null && !HARDY.has(call)) await say(session, config.notes);
    if (session.misconfigured.length > 0 && !HARDY.has(call)) {
      await say(session, session.misconfigured);
      code = EXIT.usage;
      return;
    }
    if (!HARDY.has(call)) await say(session, unknownVariables(host.env)); // doctor says it in its own place
    if (session.settings.allow.length > 0 && !HARDY.has(call)) {
      const { refusedAllowances } = await import("./settings/allow-asked.js");
      const refused = refusedAllowances(session);
      if (refused.length > 0) {
        await say(session, refused);
        code = EXIT.usage;
        return;
      }
    }
    const action = await load();
    code = await action(words, session);
  });
  const file = fileAsOption(argv, program, (path) => host.isAmong(path, [path]));
  if (file !== null) throw new UsageError(file);
  try {
    await program.parseAsync(keepWordsApart(argv, program), { from: "user" });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const { stdout, stderr } = host;
    if (error.code === "commander.version") {
      await stdout.write(printed.version);
      return EXIT.done;
    }
    if (printed.help !== null) {
      const isAsked = error.exitCode === 0; // a command without a word gets help too, but did not do anything
      const output = isAsked ? stdout : stderr;
      const { renderHelp } = await import("./help.js");
      await output.write(await renderHelp(printed.help, before.lang, renderOptions(before, output).width));
      return isAsked ? EXIT.done : EXIT.usage;
    }
    const diagnostic = usageDiagnostic(error, program, argv);
    throw diagnostic === null ? error : new UsageError(asNameOfFile(diagnostic, host));
  }
}

/** An unknown option that is the name of a file, or a folder, is probably that. */
function asNameOfFile(diagnostic: AnyDiagnostic, { isAmong }: Host): AnyDiagnostic {
  if (diagnostic.code !== "usage-option-unknown") return diagnostic;
  const { option: name } = diagnostic.args;
  return isAmong(name, [name]) ? finding("usage-name-hyphen", { name }) : diagnostic;
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
  if (error instanceof OutputFailed) return finding("file-not-written", { path: "-", reason: error.reason });
  if (hasNoDescriptors(error)) return finding("machine-no-descriptors", {});
  return finding("internal-bug", { message: messageOf(error) });
}

/** Where the error arose, for those who look for it. */
async function showTrace(error: unknown, host: Host): Promise<void> {
  if (host.env.TCEC_DEBUG && error instanceof Error) await host.stderr.write(`${error.stack ?? ""}\n`);
}

/** Where even saying it failed: the words could not be loaded, for the system opens no file any more, or there is a bug in them. */
async function lastWords(error: unknown, host: Host): Promise<number> {
  await host.stderr.write(`tcec: ${messageOf(error)}\n`).catch(() => {});
  return hasNoDescriptors(error) ? EXIT.usage : EXIT.bug;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
