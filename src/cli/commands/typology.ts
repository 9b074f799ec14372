import { sortFindings } from "../../read/locate.js";
import { formatsOf } from "../../render/formats.js";
import { loadTypology } from "../../typology/load.js";
import { chooseDestinations } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { deliverFindings } from "../findings-output.js";
import { readInputs } from "../inputs.js";
import { deliver, type Session, say } from "../session.js";
import { readTypology, typologyInForce } from "../typology-in-force.js";

/** `tcec typology show [file]`: the whole typology for a reader. */
export async function showTypology([file]: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("typology"));
  const { value, diagnostics } =
    file === undefined ? await typologyInForce(session) : await readTypology(file, session);
  await say(session, diagnostics, value ?? undefined);
  if (value === null) return exitCodeOf(diagnostics);
  const { renderTypology } = await import("../../render/document/typology.js");
  const inputs = file === undefined ? [] : [file];
  const problems = await deliver(session, destinations, inputs, (format, options) =>
    renderTypology(value, format, options),
  );
  await say(session, problems);
  return exitCodeOf([...diagnostics, ...problems]);
}

/** `tcec typology check <file...>`: what is wrong in typologies, and where. */
export async function checkTypologies(paths: readonly string[], session: Session): Promise<number> {
  return deliverFindings(session, async () => {
    const inputs = await readInputs(paths, session);
    const found = inputs.sources.flatMap((source) => loadTypology(source).diagnostics);
    return {
      kind: "files",
      count: inputs.sources.length,
      files: inputs.sources.map((source) => source.file),
      findings: sortFindings([...inputs.findings, ...found]),
    };
  });
}
