import { sha256Hex } from "../../io/cache/digest.js";
import type { Host } from "../../io/host/host.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { atBeginning, finding } from "../../model/finding.js";
import type { SourceText } from "../../model/source.js";
import type { Typology } from "../../model/typology.js";
import type { TextsRead } from "../../pipeline/inputs.js";
import { mendText } from "../../pipeline/mend.js";
import { openTexts } from "../../pipeline/open-texts.js";
import { withSchemaLine } from "../../read/edits.js";
import { sortFindings } from "../../read/locate.js";
import { type MendedFile, renderDifference, renderMended } from "../../render/mended.js";
import { chooseDestinations } from "../destinations.js";
import { EXIT } from "../exit-code.js";
import { deliverFindings } from "../findings-output.js";
import { findingsFormats } from "../formats.js";
import { nameOfStdin, readInputs, withoutOwnFiles } from "../inputs.js";
import { renderOptions, type Session, say } from "../session.js";
import { isScoringTyped, typologyInForce } from "../typology-in-force.js";
import { UsageError } from "../usage-errors.js";

/**
 * `tcec validate --fix <path...>`: mends what only wants another spelling, each file whole or not at all, and then says what is left as
 * `tcec validate` does. With `--dry-run` the difference is the result and nothing is written; what came from standard input goes to
 * standard output.
 */
export async function mendProfiles(paths: readonly string[], session: Session): Promise<number> {
  const { settings, host } = session;
  const isDry = session.typed.dryRun === true;
  const isPiped = paths.includes("-");
  const isAsked = settings.format.length > 0 || settings.output !== null;
  const isTaken = isPiped || (isDry && !isAsked);
  if (isTaken && isAsked && chooseDestinations(settings, findingsFormats()).some(({ path }) => path === null)) {
    throw new UsageError(finding("usage-output-twice", { path: "-" }));
  }
  const { value: typology, diagnostics } = await typologyInForce(session);
  if (typology === null) {
    await say(session, diagnostics);
    return EXIT.usage;
  }
  const inputs = await readInputs(paths, session);
  const [texts, problems]: [SourceText[], AnyDiagnostic[]] = [[], []];
  for (const source of inputs.sources) {
    const file = await mendFile(source, typology, session);
    const isStdin = isPiped && source.file === nameOfStdin(session);
    texts.push({ file: source.file, text: file.after });
    await show(file, { isDry: isDry || isStdin, toStdout: isTaken && !isPiped }, session);
    if (isStdin) await host.stdout.write(file.after);
    else if (!isDry && file.after !== file.before) {
      const problem = await host.writeFile(file.file, (await markOf(file.file, session)) + file.after, { force: true });
      if (problem !== null) problems.push(problem);
    }
  }
  const findings = [...diagnostics, ...problems, ...inputs.findings];
  return deliver({ ...inputs, sources: texts }, findings, typology, { isTaken: isTaken && !isAsked, session });
}

/** The text with what can be mended mended, and with the line of the schema where one lies by it. */
async function mendFile(source: SourceText, typology: Typology, session: Session): Promise<MendedFile> {
  const { text, mended } = mendText(source, typology);
  const path = await schemaFor(source, session);
  const after = path === null ? null : withSchemaLine(text, path);
  const lacking =
    after === null ? [] : [atBeginning(finding("schema-line-missing", { path: path ?? "" }), source.file)];
  return {
    file: source.file,
    before: source.text,
    after: after ?? text,
    mended: sortFindings([...lacking, ...mended]),
  };
}

/** The byte order mark of a file, which reading takes away. */
async function markOf(file: string, { host }: Session): Promise<string> {
  const { value } = await host.readFile(file);
  return value?.[0] === 0xef && value[1] === 0xbb && value[2] === 0xbf ? "\uFEFF" : "";
}

const SCHEMA = "profile.schema.json";

/** The schema of profiles in the folder of the file or in one above it, here at the highest, seen from the file; `null` without one. */
async function schemaFor({ file, text }: SourceText, { host, settings }: Session): Promise<string | null> {
  if (!/^tcec\s*:/m.test(text) || /^(?:\/|<|\.\.)|^[A-Za-z]:/.test(file) || file === settings.stdinFilename)
    return null;
  const folders = file.split("/").slice(0, -1);
  for (let up = 0; up <= folders.length; up += 1) {
    for (const below of ["", "schemas/"]) {
      const { value, diagnostics } = await host.readFile(
        [...folders.slice(0, folders.length - up), below + SCHEMA].join("/"),
        1,
      );
      if (value !== null || diagnostics.some(({ code }) => code === "file-too-large"))
        return `${"../".repeat(up)}${below}${SCHEMA}`;
    }
  }
  return null;
}

async function show(
  file: MendedFile,
  { isDry, toStdout }: { readonly isDry: boolean; readonly toStdout: boolean },
  session: Session,
): Promise<void> {
  const { host, settings } = session;
  if (file.after === file.before) return;
  const stream = toStdout ? host.stdout : host.stderr;
  const options = renderOptions(session, stream);
  if (!settings.quiet) await host.stderr.write(await renderMended(file, isDry, options));
  if (toStdout || !settings.quiet) await stream.write(await renderDifference(file, options));
}

async function deliver(
  { sources, isFound }: Pick<TextsRead, "sources" | "isFound">,
  before: readonly AnyDiagnostic[],
  typology: Typology,
  { isTaken, session }: { readonly isTaken: boolean; readonly session: Session },
): Promise<number> {
  const examine = async () => {
    const reading = { typology, isDefault: !isScoringTyped(session), digest: sha256Hex, isFound };
    const { result, findings } = await openTexts(sources, reading);
    return {
      kind: "profiles" as const,
      count: result?.results.length ?? 0,
      files: sources.map((source) => source.file),
      findings: sortFindings(withoutOwnFiles([...before, ...findings], session)),
      typology: result?.typology ?? typology,
    };
  };
  return deliverFindings(isTaken ? onStandardError(session) : session, examine);
}

/** Where standard output holds something else, what is found goes where talk goes. */
function onStandardError(session: Session): Session {
  const { host } = session;
  return { ...session, host: Object.create(host, { stdout: { value: host.stderr } }) as Host };
}
