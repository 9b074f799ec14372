import { consensusOf } from "../../analyse/agreement/consensus.js";
import { agreementInRatings } from "../../analyse/agreement/rated.js";
import { sha256Hex } from "../../io/cache/digest.js";
import { loadWords } from "../../messages/languages.js";
import { loadMessages } from "../../messages/messages.js";
import type { Agreement } from "../../model/agreement.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding, hasErrors } from "../../model/finding.js";
import { STDIN, textOf } from "../../pipeline/inputs.js";
import { TOOL } from "../../pipeline/tool.js";
import { append } from "../../plain/append.js";
import { LIMITS } from "../../read/limits.js";
import { type FormatOf, formatsOf, isFormatOf, loadWriter } from "../../render/formats.js";
import { sanitizeQuoted } from "../../render/kit/sanitize.js";
import type { RenderOptions } from "../../render/options.js";
import { type Agreed, agreementOfProfiles } from "../../run/agreement.js";
import { buildAgreementTable } from "../../tables/agreement/build.js";
import { readRatings } from "../../validate/ratings.js";
import { type AgreementWishes, agreementWishes } from "../agreement-options.js";
import { coderOf } from "../coder-of.js";
import { chooseDestinations, type Destination } from "../destinations.js";
import { EXIT, exitCodeOf, graver } from "../exit-code.js";
import { type Need, needsOfRows, needsOfStdin, refuseIdle } from "../idle-options.js";
import { nameOfStdin, withoutOwnFiles } from "../inputs.js";
import { type Worked, withProfiles } from "../profile-sources.js";
import { type Session, say } from "../session.js";
import { typologyFile } from "../settings/settings.js";
import { deliverAnalysis, isTableOf, needsOfLook, needsOfTable } from "../table-output.js";
import { typologyInForce } from "../typology-in-force.js";
import { UsageError } from "../usage-errors.js";
import { writeFolder } from "../write-folder.js";

type AgreementFormat = FormatOf<"agreement"> | FormatOf<"table">;

/** `tcec agreement <path...>`: how far coders agree; of `--ratings`, how far raters do. */
export async function measureAgreement(paths: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("agreement", "table"));
  const wishes = agreementWishes(session.typed);
  refuseBoth(wishes, paths, session);
  refuseIdle([...needsOf(wishes, paths, session, destinations), ...needsOfRows(session, destinations)]);
  const opened =
    wishes.ratings === null
      ? await openProfiles(paths, wishes, session)
      : await openRatings(wishes.ratings, wishes, session);
  const { agreement, findings, read } = opened;
  await say(session, findings, { typology: agreement?.typology ?? undefined });
  if (agreement === null) return graver(EXIT.findings, exitCodeOf(findings));
  const problems = await deliverAnalysis(session, destinations, {
    room: "agreement",
    asked: wishes,
    table: () => buildAgreementTable(agreement, wishes.request),
    write: (format, options) => write(format, options, agreement),
    read,
    profiles: agreement.cases.length,
  });
  if (wishes.consensus !== null) append(problems, await writeConsensus(opened, wishes.consensus, session));
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}

/** What was compared, and every file that was read. */
type Opened = Worked<Agreed>;

async function openProfiles(
  paths: readonly string[],
  { bootstrap }: AgreementWishes,
  session: Session,
): Promise<Opened> {
  if (paths.length === 0) throw new UsageError(finding("usage-argument-missing", { argument: "path" }));
  const { value: typology, diagnostics } = await typologyInForce(session);
  if (typology === null) return { agreement: null, codings: [], findings: diagnostics, read: [] };
  const { agreement, codings, findings, read } = await withProfiles(paths, session, (sources) =>
    agreementOfProfiles({ ...sources, coderOf: coderOf(paths) }, typology, bootstrap, sha256Hex),
  );
  return {
    agreement,
    codings,
    findings: withoutOwnFiles([...diagnostics, ...findings], session),
    read: [...read, ...typologyFile(session.settings)],
  };
}

async function openRatings(path: string, { bootstrap }: AgreementWishes, session: Session): Promise<Opened> {
  const { host } = session;
  const limit = LIMITS.fileBytes;
  const name = path === STDIN ? nameOfStdin(session) : path;
  const bytes = path === STDIN ? await host.readStdin(name, () => limit) : await host.readFile(path, limit);
  const source = textOf(bytes, name, limit);
  if (source.value === null) return { agreement: null, codings: [], findings: source.diagnostics, read: [] };
  const { value: sets, diagnostics } = readRatings(source.value);
  const findings = [...source.diagnostics, ...diagnostics];
  if (sets === null || hasErrors(findings)) return { agreement: null, codings: [], findings, read: [] };
  const agreement = agreementInRatings(sets, TOOL, bootstrap);
  return { agreement, codings: [], findings, read: path === STDIN ? [] : [path] };
}

/** A profile for each case that several have coded, as far as they agree; gives what stood in the way. */
async function writeConsensus(
  { codings, read }: Opened,
  folder: string,
  session: Session,
): Promise<readonly AnyDiagnostic[]> {
  const { renderConsensus } = await import("../../render/agreement/consensus.js");
  const { host, lang, settings } = session;
  const all = consensusOf(codings);
  const problems = await writeFolder(folder, await renderConsensus(all, lang), read, session);
  if (problems.length > 0 || settings.quiet) return problems;
  const [{ consensus: words }, messages] = await Promise.all([loadWords(lang, "agreement"), loadMessages(lang)]);
  const open = all.reduce((sum, { choices }) => sum + choices, 0);
  const counted = (count: number) => ({ count, number: messages.number(count) });
  await host.stderr.write(`${words.written(sanitizeQuoted(folder), counted(all.length), counted(open))}\n`);
  return [];
}

async function write(
  format: AgreementFormat,
  options: RenderOptions,
  agreement: Agreement,
): Promise<string | Uint8Array> {
  if (isFormatOf(format, "agreement")) return (await loadWriter("agreement", format))(agreement, options);
  throw new Error(`no agreement as ${format}`); // every format is one of the two
}

/** Ratings stand by themselves: no profile is read beside them, and no typology. */
function refuseBoth({ ratings, consensus }: AgreementWishes, [path]: readonly string[], { origins }: Session): void {
  if (ratings === null) return;
  const typed = (["typology", "min-confidence"] as const).filter((name) => origins[name].from === "flag");
  const options = [...(consensus === null ? [] : ["consensus"]), ...typed].map((name) => `--${name}`);
  const other = path ?? options[0];
  if (other !== undefined) throw new UsageError(finding("usage-option-excludes", { option: "--ratings", other }));
}

/** What options of tables, of one format, or of draws need. */
function needsOf(
  wishes: AgreementWishes,
  paths: readonly string[],
  session: Session,
  destinations: readonly Destination<AgreementFormat>[],
): Need[] {
  const { ratings, look, typed, bootstrap } = wishes;
  const hasTable = destinations.some(({ format }) => isTableOf("agreement", wishes.kind, format));
  return [
    [typed.seed, "--seed", "--draws", bootstrap.draws > 0],
    ...needsOfStdin(session, paths.includes(STDIN) || ratings === STDIN),
    ...needsOfTable(wishes, hasTable),
    ...needsOfLook(
      look,
      destinations.map(({ format }) => format),
    ),
  ];
}
