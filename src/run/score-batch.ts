import { Allowance } from "../batch/allowance.js";
import { parseGates } from "../batch/parse-gate.js";
import type { Host } from "../io/host/host.js";
import type { LongRunHost } from "../io/host/long-run.js";
import { whyNotAllowed } from "../model/allowed.js";
import type { JudgedBatch } from "../model/batch.js";
import { BASELINE_TOLERANCE } from "../model/defaults.js";
import type { ExcludePattern } from "../model/exclude.js";
import { hasErrors } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { Result } from "../model/result.js";
import type { Typology } from "../model/typology.js";
import { findInputs, STDIN } from "../pipeline/inputs.js";
import { TOOL } from "../pipeline/tool.js";
import { type ItemFormat, loadItemWriter } from "../render/batch/items/load.js";
import type { ItemWriter } from "../render/batch/items/writer.js";
import { formatsOf, isFormatOf } from "../render/formats.js";
import { defaultTypology } from "../typology/default.js";
import { countInputs, filesOf, typologyOfFiles } from "./inputs.js";
import { openGates } from "./open-gates.js";
import { appendSink, itemLine, type OutputLine } from "./outputs.js";
import { type BatchProgress, runBatch } from "./run-batch.js";

/** A format that is written while profiles are scored. */
export type BatchTextFormat = ItemFormat["format"];

/** The conditions under which a batch fails; what is absent is not asked for. */
export interface BatchGates {
  /** `invalid`, a status, `watchpoint:<id>` or `check:<id>`, with the ids of the typology. */
  readonly failOn?: readonly string[];
  /** `true`: what the profiles themselves expect; a path: what that file expects. */
  readonly expect?: boolean | string;
  /** Path of a saved result to compare with. */
  readonly baseline?: string;
  /** How far a score may move from the baseline, 0 to 1; without it 0.000001, which is less than any change. */
  readonly tolerance?: number;
  /** Most warnings. */
  readonly maxWarnings?: number;
  /** Codes of warnings and notes that are counted apart (`allowed` of the entries and of the summary) and that no gate counts. */
  readonly allow?: readonly string[];
}

/** What is to be scored, and how. */
export interface BatchOptions {
  /** Files, folders and globs, seen from the working directory; at least one. */
  readonly paths: readonly string[];
  /** Patterns for what is left out of them, as `--exclude` takes them, seen from the working directory. */
  readonly exclude?: readonly string[];
  /** Without it the one on which the first saved result among the files rests, else the one that the package brings. */
  readonly typology?: Typology;
  /** Threads beside this one; 0: none. Without it as many as there are processors, at most 8, where there is enough to do. */
  readonly workers?: number;
  /** True to have quotes of private sources in `texts`; without it they are left out. */
  readonly privateQuotes?: boolean;
  readonly gates?: BatchGates;
  /** A folder of what need not be computed again, made where it is missing; `tcec batch --cache` shares it. */
  readonly cache?: string;
  /** What the whole batch is to be written as, in `texts`. */
  readonly formats?: readonly BatchTextFormat[];
  /** Is called, and waited for, after every few dozen files. */
  readonly onProgress?: (progress: BatchProgress) => void | Promise<void>;
  /** Ends the batch, and its threads, as soon as it is aborted. */
  readonly signal?: AbortSignal;
}

/** A batch that was scored and judged; `renderBatch(batch, "text", batch)` makes a report of it. */
export interface ScoredBatch extends JudgedBatch, Pick<Result, "tool" | "typology"> {
  /** Of the formats that were asked for: what `tcec batch --format` writes to a file, rows with commas and decimal points. */
  readonly texts: Readonly<Partial<Record<BatchTextFormat, string>>>;
}

/** The part of the machine that a batch needs. */
export type BatchHost = Pick<Host, "expand"> & LongRunHost;

/** `scoreBatch` of the library (src/node.ts says what it does), on any machine. */
export async function scoreBatch(options: BatchOptions, host: BatchHost): Promise<Outcome<ScoredBatch>> {
  refuseWrong(options);
  const {
    paths,
    exclude = [],
    cache = null,
    workers = null,
    signal = new AbortController().signal,
    onProgress,
  } = options;
  signal.throwIfAborted();
  const { value: inputs, diagnostics } = await host.sparingly(() => findInputs(paths, host, exclude.map(fromHere)));
  if (inputs === null) return { value: null, diagnostics };
  if (countInputs(inputs) === 0 && hasErrors(inputs.findings)) return { value: null, diagnostics: inputs.findings };
  const typology = options.typology ?? typologyOfFiles(filesOf(inputs), host) ?? defaultTypology();
  const gates = openGates(wantedGates(options.gates ?? {}, typology), typology, host);
  if (gates.value === null) return { value: null, diagnostics: gates.diagnostics };
  const kept = await keepAll(options.formats ?? [], typology);
  const summary = await runBatch(
    {
      ...kept,
      inputs,
      stdinName: STDIN,
      typology,
      isDefault: options.typology === undefined,
      privateQuotes: options.privateQuotes ?? false,
      gates: gates.value,
      allowance: new Allowance(options.gates?.allow ?? []),
      isShard: false,
      notes: [...inputs.findings, ...gates.diagnostics],
      cache,
      workers,
    },
    { longRun: host, signal, memory: null, log: SILENT, onProgress: onProgress ?? (() => {}), isEnough: () => false },
  );
  for (const { sink } of kept.lines) sink.commit(true);
  return { value: { tool: TOOL, typology, entries: kept.entries, summary, texts: kept.texts }, diagnostics: [] };
}

function fromHere(pattern: string): ExcludePattern {
  return { pattern, base: "." };
}

const SILENT = { add: () => {}, pause: async () => {}, end: async () => {} };

function wantedGates(
  { failOn = [], allow: _, ...rest }: BatchGates,
  typology: Typology,
): Parameters<typeof openGates>[0] {
  const { expect = false, baseline = null, tolerance = BASELINE_TOLERANCE, maxWarnings = null } = rest;
  const parsed = parseGates(failOn, typology, "failOn");
  return { failOn: parsed, expect, baseline, updateBaseline: false, tolerance, maxWarnings, knownWarnings: null };
}

/** Outputs that keep what they get: every entry, and a text per format. */
async function keepAll(names: readonly BatchTextFormat[], typology: Typology) {
  const entries: JudgedBatch["entries"][number][] = [];
  const texts: Partial<Record<BatchTextFormat, string>> = {};
  const formats: ItemFormat[] = [];
  const writers: ItemWriter[] = [];
  const lines: OutputLine[] = [
    {
      sink: appendSink(() => null),
      begin: () => {},
      take: ({ entry, judged }) => entries.push({ entry, judged }),
      end: () => {},
    },
  ];
  for (const name of new Set(names)) {
    const format: ItemFormat = { format: name };
    const writer = await loadItemWriter(format, { tool: TOOL, typology });
    const sink = appendSink((text) => {
      texts[name] = text;
      return null;
    });
    lines.push(itemLine(writer, formats.length, sink));
    formats.push(format);
    writers.push(writer);
  }
  return { entries, texts, formats, writers, lines };
}

/** @throws RangeError where an option cannot be meant */
function refuseWrong({ paths, workers = 0, gates = {}, formats = [] }: BatchOptions): void {
  const { tolerance = 0, maxWarnings = 0, allow = [] } = gates;
  const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
  if (!Array.isArray(paths) || paths.length === 0)
    throw new RangeError("scoreBatch: paths: a list with at least one path");
  if (paths.includes(STDIN))
    throw new RangeError("scoreBatch: paths: the library does not read standard input; `assess` takes a text");
  if (!isCount(workers)) throw new RangeError(`scoreBatch: workers: a whole number from 0 on, not ${workers}`);
  if (!(tolerance >= 0 && tolerance <= 1))
    throw new RangeError(`scoreBatch: gates.tolerance: a number from 0 to 1, not ${tolerance}`);
  if (!isCount(maxWarnings))
    throw new RangeError(`scoreBatch: gates.maxWarnings: a whole number from 0 on, not ${maxWarnings}`);
  const refused = allow.find((code) => whyNotAllowed(code) !== null);
  if (refused !== undefined)
    throw new RangeError(`scoreBatch: gates.allow: codes of warnings and notes about files, not ${refused}`);
  const unknown = formats.find((format) => !isFormatOf(format, "item"));
  if (unknown !== undefined)
    throw new RangeError(`scoreBatch: formats: ${formatsOf("item").join(", ")}, not ${unknown}`);
}
