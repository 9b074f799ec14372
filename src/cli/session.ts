import type { Host, Output } from "../io/host.js";
import type { Lang } from "../messages/messages.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { report } from "../model/report.js";
import type { Typology } from "../model/typology.js";
import type { RenderOptions } from "../render/options.js";
import { colorLevelOf } from "./color.js";
import type { Destination } from "./destinations.js";
import type { Flags } from "./options.js";

/** Columns of a text that no terminal shows. */
const DEFAULT_WIDTH = 80;

/** One run of one command: the machine, the language, and what was typed. */
export interface Session {
  readonly host: Host;
  readonly lang: Lang;
  readonly flags: Flags;
}

/** How a text for this stream is to look; `null` stands for a file. */
export function renderOptions({ host, lang, flags }: Session, output: Output | null): RenderOptions {
  return {
    lang,
    width: flags.width ?? output?.columns ?? DEFAULT_WIDTH,
    colorLevel: output === null ? 0 : colorLevelOf(output, host.env, flags.color),
    verbose: flags.verbose ?? false,
    quiet: flags.quiet ?? false,
  };
}

/** Tells the user what was found, on standard error; with `--quiet` only what went wrong. */
export async function say(session: Session, findings: readonly AnyDiagnostic[], typology?: Typology): Promise<void> {
  const shown = session.flags.quiet ? findings.filter((finding) => finding.severity === "error") : findings;
  if (shown.length === 0) return;
  const { renderFindings } = await import("../render/findings.js");
  const options = renderOptions(session, session.host.stderr);
  await session.host.stderr.write(await renderFindings(shown, typology ? { ...options, typology } : options));
}

/**
 * Renders once per destination and hands the text over: files first, so that a file that cannot be written is known
 * before anything is printed. A file among `inputs` is never written to. Gives what could not be written.
 */
export async function deliver<F extends string>(
  session: Session,
  destinations: readonly Destination<F>[],
  inputs: readonly string[],
  render: (format: F, options: RenderOptions) => Promise<string>,
): Promise<AnyDiagnostic[]> {
  const { host, flags } = session;
  const problems: AnyDiagnostic[] = [];
  for (const { format, path } of destinations) {
    if (path === null) continue;
    if (inputs.some((input) => host.isSameFile(input, path))) {
      problems.push(report("usage-output-is-input", { path }));
      continue;
    }
    const text = await render(format, renderOptions(session, null));
    const problem = await host.writeFile(path, text, { force: flags.force ?? false });
    if (problem !== null) problems.push(problem);
  }
  for (const { format, path } of destinations) {
    if (path === null) await host.stdout.write(await render(format, renderOptions(session, host.stdout)));
  }
  return problems;
}
