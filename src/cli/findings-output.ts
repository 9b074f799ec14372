import { Allowance } from "../batch/allowance.js";
import { countAllowed, sortAllowed } from "../model/allowed.js";
import type { GateVerdict } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { hasErrors } from "../model/finding.js";
import type { Typology } from "../model/typology.js";
import { TOOL } from "../pipeline/tool.js";
import { append } from "../plain/append.js";
import type { Seen } from "../render/batch/writer.js";
import { chooseDestinations } from "./destinations.js";
import { EXIT, exitCodeOf, graver } from "./exit-code.js";
import { findingsFormats } from "./formats.js";
import { openKnown, renewKnown } from "./known-warnings.js";
import { deliver, isFramed, type Session, say, sayLine } from "./session.js";

/** What was looked at, and the typology in force where there is one. */
export interface Examined extends Seen {
  readonly typology?: Typology;
}

/** Findings as the result of a command: on standard output or in files; their exit code comes back. */
export async function deliverFindings(session: Session, examined: () => Promise<Examined>): Promise<number> {
  const destinations = chooseDestinations(session.settings, findingsFormats());
  const opened = await openKnown(session);
  if (opened.value === null) {
    await say(session, opened.diagnostics);
    return EXIT.usage;
  }
  const { known } = opened.value;
  const { typology, ...found } = await examined();
  const allowance = new Allowance(session.settings.allow, known);
  for (const file of found.files) allowance.see(file);
  const held = allowance.mark(found.findings);
  const { open, allowed } = sortAllowed(held);
  const seen = { ...found, findings: open, held, allowed: countAllowed(allowed), gates: await judge(session, open) };
  const problems = await deliver(session, destinations, seen.files, async (format, options) => {
    const { reportFindings } = await import("../render/batch/findings.js");
    const framed = { ...options, frames: isFramed(session, seen.files.length) };
    return reportFindings(format, seen, { tool: TOOL, options: framed, ...(typology && { typology }) });
  });
  if (known !== null) append(problems, await renewKnown(session, known, !hasErrors(found.findings)));
  await say(session, problems);
  if (!session.settings.quiet) for (const gone of allowance.gone()) await sayLine(session, gone);
  const failed = await sayFailed(session, seen.gates);
  return graver(exitCodeOf([...seen.findings, ...problems]), failed ? EXIT.findings : EXIT.done);
}

/** What the gates of a batch say of findings that belong to no entry of one. */
async function judge({ settings }: Session, findings: readonly AnyDiagnostic[]): Promise<readonly GateVerdict[]> {
  const { maxWarnings, knownWarnings } = settings;
  const onlyKnown = knownWarnings !== null;
  if (maxWarnings === null && !onlyKnown) return [];
  const { Gates } = await import("../batch/gates.js");
  const gates = new Gates({ failOn: [], expect: null, baseline: null, maxWarnings, onlyKnown });
  return gates.finish({ isShard: false, loose: findings }).verdicts;
}

/** Says which gates failed, as the last word of the run; true where one did. */
async function sayFailed(session: Session, verdicts: readonly GateVerdict[]): Promise<boolean> {
  if (verdicts.every(({ passed }) => passed)) return false;
  const { gatesFailed } = await import("../batch/gates.js");
  const failed = gatesFailed(verdicts);
  if (failed !== null) await sayLine(session, failed);
  return failed !== null;
}
