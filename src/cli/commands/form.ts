import { sha256Hex } from "../../io/cache/digest.js";
import { atBeginning, finding, hasErrors } from "../../model/finding.js";
import type { Typology } from "../../model/typology.js";
import { readText } from "../../pipeline/inputs.js";
import { agreementOfProfiles } from "../../run/agreement.js";
import { textsForForm } from "../../run/form.js";
import { coderOf } from "../coder-of.js";
import { EXIT, type ExitCode, exitCodeOf, graver } from "../exit-code.js";
import { type FormWishes, formWishes } from "../form-options.js";
import { refuseIdle } from "../idle-options.js";
import { withoutOwnFiles } from "../inputs.js";
import { withProfiles } from "../profile-sources.js";
import { putText } from "../put-text.js";
import { type Session, say } from "../session.js";
import { typologyFile } from "../settings/settings.js";
import { typologyInForce } from "../typology-in-force.js";
import { UsageError } from "../usage-errors.js";

/**
 * `tcec form [path...]`: a page to code with; of `--merge`, one that shows where codings differ; of `--text`, the profiles out of a
 * letter. A page is of no use on a terminal: there a file must be named.
 */
export async function writeForm(paths: readonly string[], session: Session): Promise<ExitCode> {
  const wishes = formWishes(session.typed);
  if (wishes.text !== null) return profilesOfLetter(wishes.text, paths, session);
  refuseIdle([[session.settings.privateQuotes, "--private-quotes", "<path>", paths.length > 0]]);
  const { output } = session.settings;
  if (session.host.stdout.isTTY && (output === null || output === "-")) {
    throw new UsageError(finding("usage-argument-missing", { argument: "--output" }));
  }
  const { value: typology, diagnostics } = await typologyInForce(session);
  if (typology === null) {
    await say(session, diagnostics);
    return EXIT.usage;
  }
  await say(session, diagnostics, { typology });
  const code = exitCodeOf(diagnostics);
  if (wishes.merge) return graver(code, await writeDiscussion(paths, typology, session));
  return graver(code, await writeCodingForm(paths, wishes, typology, session));
}

async function writeCodingForm(
  paths: readonly string[],
  { result }: FormWishes,
  typology: Typology,
  session: Session,
): Promise<ExitCode> {
  const { lang, settings } = session;
  const { privateQuotes } = settings;
  const none = { files: [], findings: [], read: [] };
  const { files, findings, read } =
    paths.length === 0
      ? none
      : await withProfiles(paths, session, (sources) => textsForForm(sources, typology, privateQuotes));
  const all = withoutOwnFiles(findings, session);
  await say(session, all, { typology, files: read.length });
  if (paths.length > 0 && files.length === 0) return graver(EXIT.findings, exitCodeOf(all));
  const { renderForm } = await import("../../form/render.js");
  const page = await renderForm(typology, { lang, result, files });
  return graver(exitCodeOf(all), await putText(page, [...read, ...typologyFile(settings)], session));
}

async function writeDiscussion(paths: readonly string[], typology: Typology, session: Session): Promise<ExitCode> {
  if (paths.length === 0) throw new UsageError(finding("usage-argument-missing", { argument: "path" }));
  const bootstrap = { draws: 0, seed: 1, confidence: 0.95 };
  const { agreement, codings, findings, read } = await withProfiles(paths, session, (sources) =>
    agreementOfProfiles({ ...sources, coderOf: coderOf(paths) }, typology, bootstrap, sha256Hex),
  );
  const all = withoutOwnFiles(findings, session);
  await say(session, all, { typology, files: read.length });
  if (agreement === null) return graver(EXIT.findings, exitCodeOf(all));
  const { renderDiscussion } = await import("../../form/discussion/render.js");
  const page = await renderDiscussion(agreement, codings, { lang: session.lang });
  return graver(exitCodeOf(all), await putText(page, [...read, ...typologyFile(session.settings)], session));
}

async function profilesOfLetter(path: string, paths: readonly string[], session: Session): Promise<ExitCode> {
  const [first] = paths;
  if (first !== undefined) throw new UsageError(finding("usage-option-excludes", { option: "--text", other: first }));
  const { value, diagnostics } = await readText(path, session.host);
  const { readLetter } = await import("../../form/letter.js");
  const blocks = value === null ? [] : readLetter(value.text);
  const isBroken = value !== null && (blocks.length === 0 || blocks.includes(null));
  const broken = isBroken ? [atBeginning(finding("letter-broken", { blocks: blocks.length }), path)] : [];
  const problems = [...diagnostics, ...broken];
  await say(session, problems);
  if (hasErrors(problems)) return exitCodeOf(problems);
  const texts = blocks.map((block) => (block ?? "").replace(/\n?$/, "\n"));
  return putText(
    texts.length === 1 ? (blocks[0] ?? "") : texts.map((text) => text.replace(/^(?!---)/, "---\n")).join(""),
    [path],
    session,
  );
}
