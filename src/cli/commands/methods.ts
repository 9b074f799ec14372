import { hasErrors } from "../../model/finding.js";
import { assembleResult } from "../../pipeline/assess.js";
import { renderMethods } from "../../render/document/methods/render.js";
import { formatsOf } from "../../render/formats.js";
import { chooseDestinations } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { type Opened, openResult } from "../open-result.js";
import { deliver, type Session, say } from "../session.js";
import { typologyInForce } from "../typology-in-force.js";

/** `tcec methods [path...]`: the methods paragraph, of profiles or of the typology alone. */
export async function writeMethods(paths: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("methods"));
  const { result, findings, read, code } = await (paths.length > 0
    ? openResult(paths, session)
    : openTypology(session));
  if (result === null || (paths.length > 0 && result.results.length === 0 && hasErrors(findings))) return code;
  const short = session.typed.short === true;
  const problems = await deliver(session, destinations, read, (format, options) =>
    renderMethods(result, format, { ...options, short }),
  );
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}

/** The typology in force as a result without profiles. */
async function openTypology(session: Session): Promise<Opened> {
  const { value, diagnostics } = await typologyInForce(session);
  await say(session, diagnostics, { typology: value ?? undefined });
  const result = value === null ? null : assembleResult(value, [], []);
  const { typology } = session.settings;
  return {
    result,
    findings: diagnostics,
    sources: [],
    read: typology === null ? [] : [typology],
    code: exitCodeOf(diagnostics),
  };
}
