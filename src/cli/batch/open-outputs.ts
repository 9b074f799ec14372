import type { LongRunHost } from "../../io/host/long-run.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Typology } from "../../model/typology.js";
import { TOOL } from "../../pipeline/tool.js";
import type { Names } from "../../plain/name-list.js";
import { type ItemFormat, loadItemWriter } from "../../render/batch/items/load.js";
import type { ItemWriter } from "../../render/batch/items/writer.js";
import { loadReport } from "../../render/batch/load.js";
import { isFormatOf, type ReportName } from "../../render/formats.js";
import {
  appendSink,
  baselineSink,
  fileSink,
  itemLine,
  type OutputLine,
  reportLine,
  type Sink,
  streamSink,
} from "../../run/outputs.js";
import { forReaders } from "../ci.js";
import { type Destination, refuseOneFileTwice } from "../destinations.js";
import { renderOptions, type Session } from "../session.js";
import { mayReplace } from "../settings/may-replace.js";
import type { Settings } from "../settings/settings.js";

/** A format of a batch: one that is written where profiles are scored, or a report that is written at the end of the way. */
export type BatchFormat = ItemFormat["format"] | ReportName;

/** All that is written of a batch. */
export interface OpenedOutputs {
  readonly formats: readonly ItemFormat[];
  readonly writers: readonly ItemWriter[];
  readonly lines: readonly OutputLine[];
}

interface OutputsContext {
  readonly session: Session;
  readonly longRun: LongRunHost;
  readonly typology: Typology;
  /** Files that are scored, and others that are read: they are never written to. */
  readonly inputs: Names;
  readonly others: readonly string[];
}

/**
 * Opens every output before anything is scored, so that a file that exists or cannot be written is known at once. Where one
 * of them fails, all are given up: `problems` is not empty then.
 * @throws UsageError where two of them would go to one file
 */
export async function openOutputs(
  context: OutputsContext,
  destinations: readonly Destination<BatchFormat>[],
): Promise<OpenedOutputs & { readonly problems: readonly AnyDiagnostic[] }> {
  refuseOneFileTwice(destinations, context.session.host);
  const formats: ItemFormat[] = [];
  const writers: ItemWriter[] = [];
  const lines: OutputLine[] = [];
  const problems: AnyDiagnostic[] = [];
  for (const destination of destinations) {
    const sink = openSink(context, destination, problems);
    if (sink === null) continue;
    const { format: name, path } = destination;
    if (!isFormatOf(name, "item")) lines.push(await openReport(context, name, sink, path));
    else {
      const format = itemFormat(name, context.session.settings);
      const writer = await loadItemWriter(format, { tool: TOOL, typology: context.typology });
      lines.push(itemLine(writer, formats.length, sink));
      formats.push(format);
      writers.push(writer);
    }
  }
  if (problems.length > 0) for (const { sink } of lines) sink.abort();
  return { formats, writers, lines, problems };
}

function openSink(
  { session, longRun, inputs, others }: OutputsContext,
  { format, path, force, isWhole }: Destination<BatchFormat>,
  problems: AnyDiagnostic[],
): Sink | null {
  const { env, isAmong, stdout } = session.host;
  if (path === null)
    return format === "text" ? streamSink(stdout, (text) => forReaders(text, env)) : streamSink(stdout);
  if (!force && (isAmong(path, inputs) || isAmong(path, others))) {
    problems.push(finding("usage-output-is-input", { path }));
    return null;
  }
  const file = longRun.createFile(path, { force: force ?? mayReplace(path, session) });
  for (const problem of file.diagnostics) problems.push(problem);
  if (file.value === null) return null;
  return isWhole ? baselineSink(fileSink(file.value), path) : fileSink(file.value);
}

async function openReport(
  context: OutputsContext,
  name: ReportName,
  sink: Sink,
  path: string | null,
): Promise<OutputLine> {
  const options = renderOptions(context.session, path === null ? context.session.host.stdout : null);
  const make = await loadReport(name);
  return reportLine(await make({ tool: TOOL, typology: context.typology, options }), sink);
}

function itemFormat(format: ItemFormat["format"], { delimiter, decimal, bom }: Settings): ItemFormat {
  return format === "csv" ? { format, delimiter, decimal, bom } : { format };
}

/**
 * What GitHub Actions shows beside the log, without being asked for it: findings at their lines, and the summary of the job.
 * Annotations go to standard error, so that standard output stays what was asked for.
 */
export async function openForGithub(
  context: OutputsContext,
  asked: readonly Destination<BatchFormat>[],
): Promise<OutputLine[]> {
  const { session, longRun } = context;
  const { env, stderr } = session.host;
  if (env.GITHUB_ACTIONS !== "true") return [];
  const lines: OutputLine[] = [];
  if (!asked.some(({ format }) => format === "github")) {
    lines.push(await openReport(context, "github", streamSink(stderr), ""));
  }
  const summary = env.GITHUB_STEP_SUMMARY;
  if (summary) {
    const sink = appendSink((text) => longRun.appendFile(summary, text));
    lines.push(await openReport(context, "markdown", sink, summary));
  }
  return lines;
}
