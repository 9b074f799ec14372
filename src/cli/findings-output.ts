import type { Typology } from "../model/typology.js";
import { TOOL } from "../pipeline/tool.js";
import type { Seen } from "../render/batch/writer.js";
import { chooseDestinations } from "./destinations.js";
import { exitCodeOf } from "./exit-code.js";
import { findingsFormats } from "./formats.js";
import { deliver, type Session, say } from "./session.js";

/** What was looked at, and the typology in force where there is one. */
export interface Examined extends Seen {
  readonly typology?: Typology;
}

/** Findings as the result of a command: on standard output or in files; their exit code comes back. */
export async function deliverFindings(session: Session, examined: () => Promise<Examined>): Promise<number> {
  const destinations = chooseDestinations(session.settings, findingsFormats());
  const { typology, ...seen } = await examined();
  const problems = await deliver(session, destinations, seen.files, async (format, options) => {
    const { reportFindings } = await import("../render/batch/findings.js");
    return reportFindings(format, seen, { tool: TOOL, options, ...(typology && { typology }) });
  });
  await say(session, problems);
  return exitCodeOf([...seen.findings, ...problems]);
}
