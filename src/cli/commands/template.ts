import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { Typology } from "../../model/typology.js";
import type { CodingRows } from "../../render/coding/sheets.js";
import { formatsOf, isFormatOf, loadWriter } from "../../render/formats.js";
import { identitiesOf } from "../../run/identities.js";
import { chooseDestinations } from "../destinations.js";
import { EXIT, exitCodeOf, graver } from "../exit-code.js";
import { refuseIdle } from "../idle-options.js";
import { withProfiles } from "../profile-sources.js";
import { deliver, type Session, say } from "../session.js";
import { typologyFile } from "../settings/settings.js";
import { templateWishes } from "../template-options.js";
import { typologyInForce } from "../typology-in-force.js";

/** `tcec template`: an empty workbook to code in, or one for a second coder, with the cases filled in and no values. */
export async function writeTemplate(_words: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("coding-sheet", "survey"));
  const { coder, from } = templateWishes(session.typed);
  const isSheet = destinations.some(({ format }) => isFormatOf(format, "coding-sheet"));
  refuseIdle([
    [from.length > 0, "--from", "--format xlsx | ods", isSheet],
    [coder !== null, "--coder", "--from", from.length > 0],
  ]);
  const { value: typology, diagnostics } = await typologyInForce(session);
  if (typology === null) {
    await say(session, diagnostics);
    return exitCodeOf(diagnostics);
  }
  const filled = await rowsFrom(from, coder, typology, session);
  const findings = [...diagnostics, ...filled.findings];
  await say(session, findings, { typology, files: filled.read.length });
  if (from.length > 0 && filled.rows.identities.length === 0) return graver(EXIT.findings, exitCodeOf(findings));
  const read = [...filled.read, ...typologyFile(session.settings)];
  const problems = await deliver(session, destinations, read, async (format, options) => {
    if (isFormatOf(format, "survey")) return (await loadWriter("survey", format))(typology, options);
    const write = await loadWriter("coding-sheet", format);
    return write(typology, filled.rows, options);
  });
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}

interface Filled {
  readonly rows: CodingRows;
  readonly findings: readonly AnyDiagnostic[];
  readonly read: readonly string[];
}

async function rowsFrom(
  from: readonly string[],
  coder: string | null,
  typology: Typology,
  session: Session,
): Promise<Filled> {
  if (from.length === 0) return { rows: { coder, identities: [] }, findings: [], read: [] };
  const { identities, findings, read } = await withProfiles(from, session, (sources) =>
    identitiesOf(sources, typology),
  );
  return { rows: { coder, identities }, findings, read };
}
