import type { SourceText } from "../../model/source.js";
import type { TextsRead } from "../../pipeline/inputs.js";
import { isShipped, type ShippedName } from "../../plain/typology-name.js";
import { sortFindings } from "../../read/locate.js";
import { formatsOf } from "../../render/formats.js";
import { checkTogether } from "../../typology/advise.js";
import { chooseDestinations } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { deliverFindings } from "../findings-output.js";
import { readInputs } from "../inputs.js";
import { deliver, type Session, say } from "../session.js";
import { asUnknownNames, readTypology, typologyInForce } from "../typology-in-force.js";

/** `tcec typology show [file]`: the whole typology for a reader. */
export async function showTypology([file]: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("typology"));
  const { value, diagnostics } =
    file === undefined ? await typologyInForce(session) : await readTypology(file, session);
  await say(session, diagnostics, { typology: value ?? undefined });
  if (value === null) return exitCodeOf(diagnostics);
  const { renderTypology } = await import("../../render/document/typology.js");
  const inputs = file === undefined || isShipped(file) ? [] : [file];
  const problems = await deliver(session, destinations, inputs, (format, options) =>
    renderTypology(value, format, options),
  );
  await say(session, problems);
  return exitCodeOf([...diagnostics, ...problems]);
}

/** `tcec typology check <name or file...>`: what is wrong in typologies, and where. */
export async function checkTypologies(words: readonly string[], session: Session): Promise<number> {
  return deliverFindings(session, async () => {
    const inputs = await readSources(words, session);
    const found = checkTogether(inputs.sources);
    return {
      kind: "files",
      count: inputs.sources.length,
      files: inputs.sources.map((source) => source.file),
      findings: sortFindings([...inputs.findings, ...found]),
    };
  });
}

/** The texts that words stand for: names of typologies that are shipped, files, folders, `-`. */
async function readSources(
  words: readonly string[],
  session: Session,
): Promise<Pick<TextsRead, "sources" | "findings">> {
  const names = words.filter(isShipped);
  const shipped = await Promise.all(names.map((name) => readShipped(name, session)));
  const paths = words.filter((word) => !isShipped(word));
  if (paths.length === 0) return { sources: shipped, findings: [] };
  const { sources, findings } = await readInputs(paths, session);
  return { sources: [...shipped, ...sources], findings: asUnknownNames(findings) };
}

/** The file of a typology that is shipped, under its name. */
async function readShipped(name: ShippedName, { host }: Session): Promise<SourceText> {
  return { file: name, text: await host.readOwnFile(`typologies/${name}.yaml`) };
}
