import { hasErrors } from "../../model/finding.js";
import { TOOL } from "../../pipeline/tool.js";
import type { Cited } from "../../render/document/cite/references.js";
import { formatsOf } from "../../render/formats.js";
import { chooseDestinations } from "../destinations.js";
import { EXIT, exitCodeOf } from "../exit-code.js";
import { openResult } from "../open-result.js";
import { deliver, type Session, say } from "../session.js";
import { typologyFile } from "../settings/settings.js";
import { typologyInForce } from "../typology-in-force.js";

/**
 * `tcec cite [path...]`: how to cite the program, the typology, the paper, its sources, and with paths those of the
 * profiles. Nothing is written where no profile is valid.
 */
export async function citeSources(paths: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("citations"));
  const { cited, read, code } =
    paths.length === 0 ? await withoutProfiles(session) : await withProfiles(paths, session);
  if (cited === null) return code;
  const problems = await deliver(session, destinations, read, async (format, { lang }) => {
    const { renderCitations } = await import("../../render/document/cite/cite.js");
    return renderCitations(cited, format, lang);
  });
  await say(session, problems);
  return problems.length === 0 ? code : exitCodeOf(problems);
}

/** What is cited; `null` where there is nothing to cite. */
interface Opened {
  readonly cited: Cited | null;
  readonly read: readonly string[];
  readonly code: number;
}

async function withProfiles(paths: readonly string[], session: Session): Promise<Opened> {
  const { result, findings, read, code } = await openResult(paths, session);
  const isEmpty = result?.results.length === 0 && hasErrors(findings);
  return { cited: isEmpty ? null : result, read, code };
}

async function withoutProfiles(session: Session): Promise<Opened> {
  const { value: typology, diagnostics } = await typologyInForce(session);
  await say(session, diagnostics);
  if (typology === null) return { cited: null, read: [], code: EXIT.usage };
  const read = typologyFile(session.settings);
  return { cited: { tool: TOOL, typology }, read, code: exitCodeOf(diagnostics) };
}
