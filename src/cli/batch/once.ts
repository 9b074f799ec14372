import type { Gates } from "../../batch/gates.js";
import type { CacheFolder, LongRunHost } from "../../io/host/long-run.js";
import { loadMessages } from "../../messages/messages.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding, hasErrors } from "../../model/finding.js";
import type { Typology } from "../../model/typology.js";
import { headOf } from "../../pipeline/assess.js";
import { chooseDestinations, type Destination } from "../destinations.js";
import { EXIT, type ExitCode, exitCodeOf, graver } from "../exit-code.js";
import { needsOfRows, refuseIdle } from "../idle-options.js";
import { type Session, say } from "../session.js";
import { comparedWith } from "../settings/settings.js";
import { BATCH_FORMATS } from "../settings/table.js";
import { typologyInForce } from "../typology-in-force.js";
import { FindingsLog } from "./findings-log.js";
import { type BatchInputs, countInputs, filesOf, findInputs } from "./inputs.js";
import { openGates } from "./open-gates.js";
import { type BatchFormat, type OpenedOutputs, openForGithub, openOutputs } from "./open-outputs.js";
import { Progress } from "./progress.js";
import { BatchRun } from "./run-batch.js";
import { runTasks } from "./run-tasks.js";
import { typologyOfFirst } from "./saved.js";
import { tasksOf } from "./tasks.js";

/** What a run needs beside what was typed. */
export interface BatchContext {
  readonly session: Session;
  readonly longRun: LongRunHost;
  /** Aborted when the user presses Ctrl-C. */
  readonly signal: AbortSignal;
  /** Outcomes kept in memory between two runs of a watch; `null` for none. */
  readonly memory: CacheFolder | null;
}

/** Everything that was opened before the first profile is scored. */
interface Opened {
  readonly inputs: BatchInputs;
  readonly typology: Typology;
  readonly gates: Gates;
  readonly outputs: OpenedOutputs;
  /** What is to be said before anything else. */
  readonly notes: readonly AnyDiagnostic[];
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
  const { lines } = opened.outputs;
  let isDone = false;
  try {
    const code = await score(opened, context, progress);
    isDone = true;
    return code;
  } finally {
    if (!isDone) for (const { sink } of lines) sink.abort();
  }
}

/** A typology or an expectation with errors is a matter of configuration. */
function exitCodeOfRefusal(findings: readonly AnyDiagnostic[]): ExitCode {
  return graver(EXIT.usage, exitCodeOf(findings));
}

async function open(
  paths: readonly string[],
  { session, longRun }: BatchContext,
): Promise<Opened | { readonly refusal: readonly AnyDiagnostic[] }> {
  const { settings, origins } = session;
  const destinations = destinationsOf(session);
  refuseIdle(needsOfRows(session, destinations));
  const inForce = await typologyInForce(session);
  if (inForce.value === null) return { refusal: inForce.diagnostics };
  const inputs = await longRun.sparingly(() => findInputs(paths, settings.shard, session));
  if (countInputs(inputs) === 0 && hasErrors(inputs.findings)) return { refusal: inputs.findings };
  const files = filesOf(inputs);
  const typology = (origins.typology.from === "flag" ? null : typologyOfFirst(files, longRun)) ?? inForce.value;
  const gates = await openGates(session, longRun, typology);
  if (gates.value === null) return { refusal: gates.diagnostics };
  const outputsContext = { session, longRun, typology, inputs: files, others: othersRead(session) };
  const outputs = await openOutputs(outputsContext, destinations);
  if (outputs.problems.length > 0) return { refusal: outputs.problems };
  const lines = [...outputs.lines, ...(await openForGithub(outputsContext, destinations))];
  const notes = [...inForce.diagnostics, ...inputs.findings, ...gates.diagnostics];
  return { inputs, typology, gates: gates.value, outputs: { ...outputs, lines }, notes };
}

/** Files that are read beside those that are scored. */
function othersRead({ settings, config }: Session): string[] {
  return [...comparedWith(settings), ...(config?.path ? [config.path] : [])];
}

/** What was asked for, and the baseline where it is to be renewed. */
function destinationsOf({ settings }: Session): Destination<BatchFormat>[] {
  const chosen: Destination<BatchFormat>[] = chooseDestinations(settings, BATCH_FORMATS);
  if (!settings.updateBaseline || settings.baseline === null) return chosen;
  const format = /\.(ndjson|jsonl)$/i.test(settings.baseline) ? "ndjson" : "json";
  return [...chosen, { format, path: settings.baseline, force: true, isWhole: true }];
}

async function score(opened: Opened, context: BatchContext, progress: Progress): Promise<ExitCode> {
  const { inputs, typology, gates, outputs, notes } = opened;
  const { session, longRun, signal, memory } = context;
  const { settings, origins } = session;
  const log = new FindingsLog(session, typology);
  const { formats, writers, lines } = outputs;
  const run = new BatchRun({ head: headOf(typology), writers, lines, gates, log, isShard: settings.shard !== null });
  run.note(notes);
  const total = inputs.hasStdin ? null : countInputs(inputs);
  const tasks = tasksOf(inputs, longRun, settings.stdinFilename ?? "<stdin>", signal);
  const setup = {
    typology,
    isDefault: origins.typology.from !== "flag",
    formats,
    cache: settings.cache,
    build: longRun.build,
  };
  try {
    for await (const reply of runTasks(tasks, { setup, longRun, memory, workers: settings.workers, signal })) {
      signal.throwIfAborted();
      await run.take(reply);
      if (isForNobody(outputs, session)) break;
      if (!settings.quiet) await progress.show(run.files, total);
    }
  } catch (error) {
    await progress.clear();
    if (signal.aborted) await log.conclude(finding("run-interrupted", { profiles: run.count }));
    throw signal.aborted ? signal.reason : error;
  }
  await progress.clear();
  if (settings.cache !== null) longRun.openCache(settings.cache).value?.sweep();
  return conclude(run, opened, log, session);
}

/** Where every reader has left (`| head -1`) and nothing is judged, kept or written to a file, the rest is not worth the time. */
function isForNobody({ lines }: OpenedOutputs, { settings }: Session): boolean {
  const isJudged = settings.failOn.length > 0 || settings.expect !== false || settings.baseline !== null;
  const isNeeded = isJudged || settings.maxWarnings !== null || settings.cache !== null;
  return !isNeeded && lines.every(({ sink }) => !sink.isOpen);
}

/** Closes everything and says the last words: what was found, then which gates failed. */
async function conclude(
  run: BatchRun,
  { outputs, notes }: Opened,
  log: FindingsLog,
  session: Session,
): Promise<ExitCode> {
  const { summary, code } = await run.finish(async () => log.end());
  const isWhole = summary.refused === 0 && !hasErrors(notes);
  const problems: AnyDiagnostic[] = [];
  for (const { sink } of outputs.lines) {
    const problem = sink.commit(isWhole);
    if (problem !== null) problems.push(problem);
  }
  await say(session, problems);
  const failed = summary.gates.filter(({ passed }) => !passed);
  if (failed.length > 0) await log.conclude(finding("gates-failed", { gates: failed }));
  return graver(code, exitCodeOf(problems));
}
