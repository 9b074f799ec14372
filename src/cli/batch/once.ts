import { Allowance } from "../../batch/allowance.js";
import { gatesFailed } from "../../batch/gates.js";
import type { KnownWarnings } from "../../batch/known-warnings.js";
import { type Shard, shardOf } from "../../batch/shard.js";
import type { CacheFolder, LongRunHost } from "../../io/host/long-run.js";
import { loadMessages } from "../../messages/messages.js";
import type { BatchSummary } from "../../model/batch.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding, hasErrors } from "../../model/finding.js";
import { type FoundInputs, STDIN } from "../../pipeline/inputs.js";
import { countInputs, filesOf, typologyOfFiles } from "../../run/inputs.js";
import { openGates } from "../../run/open-gates.js";
import { type BatchPlan, type BatchProgress, runBatch } from "../../run/run-batch.js";
import { chooseDestinations, type Destination } from "../destinations.js";
import { EXIT, type ExitCode, exitCodeOf, graver } from "../exit-code.js";
import { batchFormats } from "../formats.js";
import { needsOfRows, refuseIdle } from "../idle-options.js";
import { findInputs, nameOfStdin } from "../inputs.js";
import { openKnown, renewKnown } from "../known-warnings.js";
import { type Session, say, sayWritten } from "../session.js";
import { gatesAsked } from "../settings/gates-asked.js";
import { comparedWith } from "../settings/settings.js";
import { isScoringTyped, typologyInForce } from "../typology-in-force.js";
import { UsageError } from "../usage-errors.js";
import { filesToWrite, type Written, writtenByConfig } from "./config-wrote.js";
import { type BatchFormat, openForGithub, openOutputs } from "./open-outputs.js";
import { Progress } from "./progress.js";
import { StderrLog } from "./stderr-log.js";

/** What a run needs beside what was typed. */
export interface BatchContext {
  readonly session: Session;
  readonly longRun: LongRunHost;
  /** Aborted when the user presses Ctrl-C. */
  readonly signal: AbortSignal;
  /** Outcomes kept in memory between two runs of a watch; `null` for none. */
  readonly memory: CacheFolder | null;
}

/** One run from the first file to the last word; its exit code comes back. */
export async function batchOnce(paths: readonly string[], given: BatchContext): Promise<ExitCode> {
  const { host, lang } = given.session;
  const messages = await loadMessages(lang);
  const progress = new Progress({ output: host.stderr, now: given.longRun.now, messages });
  const outputs = { stdout: progress.above(host.stdout), stderr: progress.above(host.stderr) };
  const context = { ...given, session: { ...given.session, host: { ...host, ...outputs } } };
  const opened = await open(paths, context);
  if ("refusal" in opened) {
    await say(context.session, opened.refusal);
    return exitCodeOfRefusal(opened.refusal);
  }
  let isDone = false;
  try {
    const code = await score(opened, context, progress);
    isDone = true;
    if (code !== EXIT.usage) await say(context.session, writtenByConfig(opened.files, context.session));
    return code;
  } finally {
    if (!isDone) for (const { sink } of opened.plan.lines) sink.abort();
  }
}

/** A typology or an expectation with errors is a matter of configuration. */
function exitCodeOfRefusal(findings: readonly AnyDiagnostic[]): ExitCode {
  return graver(EXIT.usage, exitCodeOf(findings));
}

/** A plan, the files that it writes, and the list of known warnings where one is asked for. */
interface Opened {
  readonly plan: BatchPlan;
  readonly files: readonly Written[];
  readonly known: KnownWarnings | null;
}

async function open(
  paths: readonly string[],
  { session, longRun }: BatchContext,
): Promise<Opened | { readonly refusal: readonly AnyDiagnostic[] }> {
  const { settings } = session;
  const destinations = destinationsOf(session);
  refuseIdle(needsOfRows(session, destinations));
  const inForce = await typologyInForce(session);
  if (inForce.value === null) return { refusal: inForce.diagnostics };
  const found = await longRun.sparingly(() => findInputs(paths, session));
  const inputs = settings.shard === null ? found : ofShard(found, settings.shard);
  if (countInputs(inputs) === 0 && hasErrors(inputs.findings)) return { refusal: inputs.findings };
  const files = filesOf(inputs);
  const isDefault = !isScoringTyped(session);
  const typology = (isDefault ? typologyOfFiles(files, longRun) : null) ?? inForce.value;
  const gates = openGates({ ...settings, failOn: gatesAsked(session, typology) }, typology, longRun);
  if (gates.value === null) return { refusal: await unquotedGates(gates.diagnostics, session) };
  const opened = await openKnown(session);
  if (opened.value === null) return { refusal: opened.diagnostics };
  const { known } = opened.value;
  const outputsContext = { session, longRun, typology, inputs: files, others: othersRead(session) };
  const written = filesToWrite(destinations, session);
  const { problems, ...outputs } = await openOutputs(outputsContext, destinations);
  if (problems.length > 0) return { refusal: problems };
  const lines = [...outputs.lines, ...(await openForGithub(outputsContext, destinations))];
  const notes = [...inForce.diagnostics, ...inputs.findings, ...gates.diagnostics];
  const { cache, workers, shard, privateQuotes } = settings;
  const allowance = new Allowance(settings.allow, known);
  const rest = { stdinName: nameOfStdin(session), isShard: shard !== null, cache, workers, privateQuotes };
  return {
    plan: { ...rest, ...outputs, inputs, typology, isDefault, gates: gates.value, allowance, lines, notes },
    files: written,
    known,
  };
}

/** What is wrong with the gates; a file that a configuration names is not shown where it is none of ours. */
async function unquotedGates(findings: readonly AnyDiagnostic[], session: Session): Promise<readonly AnyDiagnostic[]> {
  const { expect: file } = session.settings;
  if (typeof file !== "string" || session.origins.expect.from !== "file") return findings;
  const { unquoted } = await import("../unquoted.js");
  return unquoted(findings, { file, setting: "expect" }, session);
}

/** The part of the files that a shard has. @throws UsageError for standard input, which has no parts */
function ofShard(inputs: FoundInputs, shard: Shard): FoundInputs {
  if (inputs.hasStdin) throw new UsageError(finding("usage-option-excludes", { option: "--shard", other: STDIN }));
  return { ...inputs, before: shardOf(inputs.before, shard) };
}

/** Files that are read beside those that are scored. */
function othersRead({ settings, config }: Session): string[] {
  return [...comparedWith(settings), ...(config?.path ? [config.path] : [])];
}

/** What was asked for, and the baseline where it is to be renewed. */
function destinationsOf({ settings }: Session): Destination<BatchFormat>[] {
  const chosen = chooseDestinations(settings, batchFormats());
  if (!settings.updateBaseline || settings.baseline === null) return chosen;
  const format = /\.(ndjson|jsonl)$/i.test(settings.baseline) ? "ndjson" : "json";
  return [...chosen, { format, path: settings.baseline, force: true, isWhole: true }];
}

async function score({ plan, files, known }: Opened, context: BatchContext, progress: Progress): Promise<ExitCode> {
  const { session, longRun, signal, memory } = context;
  const { settings } = session;
  const log = new StderrLog(session, { typology: plan.typology, files: countInputs(plan.inputs) }, progress);
  let profiles = 0;
  const onProgress = async ({ files, totalFiles, profiles: scored }: BatchProgress): Promise<void> => {
    profiles = scored;
    if (!settings.quiet) await progress.show(files, totalFiles, "files");
  };
  const isEnough = (): boolean => isForNobody(plan, session);
  try {
    const summary = await runBatch(plan, { longRun, signal, memory, log, onProgress, isEnough });
    const code = await conclude(summary, { plan, known }, log, session);
    const told = new Set(writtenByConfig(files, session).map(({ args }) => ("path" in args ? args.path : null)));
    const paths = files.map(({ path }) => path).filter((path) => !told.has(path));
    if (code !== EXIT.usage) await sayWritten(session, paths, summary.profiles);
    return code;
  } catch (error) {
    await log.flush();
    if (signal.aborted) await log.conclude(finding("run-interrupted", { profiles }));
    throw signal.aborted ? signal.reason : error;
  }
}

/** Where every reader has left (`| head -1`) and nothing is judged, kept or written to a file, the rest is not worth the time. */
function isForNobody({ lines }: BatchPlan, { settings }: Session): boolean {
  const isJudged =
    settings.knownWarnings !== null ||
    settings.failOn.length > 0 ||
    settings.expect !== false ||
    settings.baseline !== null;
  const isNeeded = isJudged || settings.maxWarnings !== null || settings.cache !== null;
  return !isNeeded && lines.every(({ sink }) => !sink.isOpen);
}

/** Closes everything and says the last words: what was found, then which gates failed. */
async function conclude(
  summary: BatchSummary,
  { plan: { lines, notes }, known }: Pick<Opened, "plan" | "known">,
  log: StderrLog,
  session: Session,
): Promise<ExitCode> {
  const isWhole = summary.refused === 0 && !hasErrors(notes);
  const problems: AnyDiagnostic[] = [];
  for (const { sink } of lines) {
    const problem = sink.commit(isWhole);
    if (problem !== null) problems.push(problem);
  }
  if (known !== null) for (const problem of await renewKnown(session, known, isWhole)) problems.push(problem);
  await say(session, problems);
  const failed = gatesFailed(summary.gates);
  if (failed !== null) await log.conclude(failed);
  return graver(graver(log.code, exitCodeOf(problems)), failed === null ? EXIT.done : EXIT.findings);
}
