import type { Host, Output } from "../io/host/host.js";
import type { Lang } from "../messages/messages.js";
import { countAllowed } from "../model/allowed.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Typology } from "../model/typology.js";
import { type FormatName, formatOf } from "../render/formats.js";
import type { RenderOptions } from "../render/options.js";
import { ciOf, forReaders, repositoryOf } from "./ci.js";
import { colorOf } from "./color.js";
import { type Destination, refuseOneFileTwice } from "./destinations.js";
import type { Config } from "./settings/config-file.js";
import { mayReplace } from "./settings/may-replace.js";
import type { Typed } from "./settings/resolve.js";
import type { Origins, Settings } from "./settings/settings.js";
import { UsageError } from "./usage-errors.js";

/** Columns of a text that no terminal shows. */
export const DEFAULT_WIDTH = 80;

/** One run of one command: the machine, the language, and what is in force. */
export interface Session {
  readonly host: Host;
  readonly lang: Lang;
  /** What was typed, set in the environment or in a configuration file, or stands by itself. */
  readonly settings: Settings;
  /** Where each setting comes from. */
  readonly origins: Origins;
  /** What was typed, also the options of one command alone that are no settings; what was not is absent. */
  readonly typed: Typed;
  /** The configuration file; `null` where there is none. */
  readonly config: Config | null;
  /** Errors in the environment and the file; a command that looks at settings is not carried out where there are some. */
  readonly misconfigured: readonly AnyDiagnostic[];
}

/** More files than these are many: what is found in them is said in one line each, unless frames are asked for. */
const MANY_FILES = 10;

/** True where findings are shown with hints and lines of the file. `files`: how many were looked at; `null` for what is not about files. */
export function isFramed({ host, settings: { frames, quiet } }: Session, files: number | null): boolean {
  if (frames !== "auto") return frames === "always";
  return !quiet && (files === null || (ciOf(host.env) === null && files <= MANY_FILES));
}

/** How a text for this stream is to look; `null` stands for a file. */
export function renderOptions(session: Session, output: Output | null): RenderOptions {
  const { host, lang, settings } = session;
  const repository = repositoryOf(host.env);
  const below = repository === null ? null : host.locationIn(repository);
  return {
    ...(below && { below }),
    lang,
    width: settings.width ?? output?.columns ?? DEFAULT_WIDTH,
    colorLevel: output === null ? 0 : colorOf(output, host.env, settings.color).level,
    verbose: settings.verbose,
    quiet: settings.quiet,
    csv: { delimiter: settings.delimiter, decimal: settings.decimal, bom: settings.bom },
  };
}

/** What findings are about: the typology whose names stand in them, and how many files were looked at. */
export interface About {
  readonly typology?: Typology | undefined;
  readonly files?: number | null;
}

/** Tells the user what was found, on standard error; with `--quiet` only what went wrong. */
export async function say(
  session: Session,
  findings: readonly AnyDiagnostic[],
  { typology, files = null }: About = {},
): Promise<void> {
  const { settings, host } = session;
  if (findings.length === 0) return;
  const { Allowance } = await import("../batch/allowance.js");
  const { open, allowed } = new Allowance(settings.allow).sort(findings);
  const shown = settings.quiet ? open.filter(({ severity }) => severity === "error") : open;
  if (shown.length === 0 && allowed.length === 0) return;
  const { renderAllowed, renderFindings } = await import("../render/findings.js");
  const options = { ...renderOptions(session, host.stderr), frames: isFramed(session, files) };
  const text = shown.length === 0 ? "" : await renderFindings(shown, typology ? { ...options, typology } : options);
  await host.stderr.write(forReaders(text + (await renderAllowed(countAllowed(allowed), options)), host.env));
}

/** Says one finding in one line on standard error: the last word of a run. */
export async function sayLine(session: Session, finding: AnyDiagnostic, typology?: Typology): Promise<void> {
  const { renderLine } = await import("../render/findings.js");
  const options = renderOptions(session, session.host.stderr);
  const text = await renderLine(finding, typology ? { ...options, typology } : options);
  await session.host.stderr.write(forReaders(text, session.host.env));
}

/** One line for each file that was written; a device is none. */
export async function sayWritten(session: Session, paths: readonly string[], profiles: number | null): Promise<void> {
  const files = paths.filter((path) => !path.startsWith("/dev/"));
  if (session.settings.quiet || files.length === 0) return;
  const { loadMessages } = await import("../messages/messages.js");
  const { sanitizeQuoted } = await import("../render/kit/sanitize.js");
  const messages = await loadMessages(session.lang);
  const lines = files.map((path) => `${messages.phrase("written", { path: sanitizeQuoted(path), profiles })}\n`);
  await session.host.stderr.write(lines.join(""));
}

/**
 * Renders once per destination and hands the text over: files first, so that a file that cannot be written is known
 * before anything is printed. A file among `inputs` is never written to. Each file that was written is said on standard error, with how
 * many profiles it holds (`null` for none). Gives what could not be written.
 * @throws UsageError where bytes that are no text would go to a terminal, or two formats to one file
 */
export async function deliver<F extends FormatName>(
  session: Session,
  destinations: readonly Destination<F>[],
  inputs: readonly string[],
  render: (format: F, options: RenderOptions) => string | Uint8Array | Promise<string | Uint8Array>,
  profiles: number | null = null,
): Promise<AnyDiagnostic[]> {
  const { host } = session;
  refuseOneFileTwice(destinations, host);
  const problems: AnyDiagnostic[] = [];
  for (const { format, path } of destinations) {
    if (path === null && formatOf(format).holds === "bytes" && host.stdout.isTTY) {
      throw new UsageError(finding("usage-output-binary", { format }));
    }
  }
  for (const { format, path } of destinations) {
    if (path === null) continue;
    if (host.isAmong(path, inputs)) {
      problems.push(finding("usage-output-is-input", { path }));
      continue;
    }
    const data = await render(format, renderOptions(session, null));
    const problem = await host.writeFile(path, data, { force: mayReplace(path, session) });
    if (problem !== null) problems.push(problem);
    else await sayWritten(session, [path], profiles);
  }
  for (const { format, path } of destinations) {
    if (path !== null) continue;
    const data = await render(format, renderOptions(session, host.stdout));
    const isText = format === "text" && typeof data === "string";
    await host.stdout.write(isText ? forReaders(data, host.env) : data);
  }
  return problems;
}
