import type { Allowance } from "../batch/allowance.js";
import { meetingOf, refuseDuplicate, SeenProfiles } from "../batch/duplicates.js";
import type { Gates } from "../batch/gates.js";
import { Tally } from "../batch/tally.js";
import type { AllowedCount } from "../model/allowed.js";
import type { BatchSummary } from "../model/batch.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry, ScoredEntry } from "../model/entry.js";
import { ValuesElsewhere } from "../pipeline/elsewhere.js";
import { noneLeft } from "../pipeline/passed-over.js";
import { Spellings } from "../pipeline/spellings.js";
import { sortFindings } from "../read/locate.js";
import type { Head, ItemWriter } from "../render/batch/items/writer.js";
import type { OutputLine } from "./outputs.js";
import { pieceOf } from "./scorer.js";
import type { StreamBound } from "./stream-bound.js";
import type { Reply } from "./task.js";

/** Hears of all that is found while a batch runs, in the order in which it is found. */
export interface FindingsLog {
  add(findings: readonly AnyDiagnostic[]): void;
  /** Between two pieces of work: time to say what waits. */
  pause(): Promise<void>;
  /** All is found, and the outputs have not ended yet. `allowed`: what was not said since it is allowed; `null` for nothing. */
  end(allowed: AllowedCount | null): Promise<void>;
}

/** What a run is made of: plain parts, so that it can be tried without a machine. */
export interface BatchParts {
  readonly head: Head;
  /** One per format whose pieces the replies hold, in their order. */
  readonly writers: readonly ItemWriter[];
  readonly lines: readonly OutputLine[];
  readonly gates: Gates;
  /** What is allowed beside what comments allow. */
  readonly allowance: Allowance;
  readonly log: FindingsLog;
  /** True where only a part of the profiles is looked at. */
  readonly isShard: boolean;
  /** Bounds what is said of standard input. */
  readonly stream: StreamBound;
}

/**
 * Takes the replies in order and sends every entry through the gates to all outputs. Nothing is kept of an entry but its
 * counts, the trace that shows a second one of the same profile, and its errors.
 */
export class BatchRun {
  readonly #seen = new SeenProfiles();
  readonly #tally: Tally;
  readonly #encoder = new TextEncoder();
  /** Findings of what gave no result, for formats that have them at the end. */
  readonly #refusals: AnyDiagnostic[] = [];
  readonly #loose: AnyDiagnostic[] = [];
  readonly #passedOver: AnyDiagnostic[] = [];
  readonly #elsewhere = new ValuesElsewhere();
  readonly #spellings = new Spellings();
  readonly #noted = new Set<string>();

  constructor(private readonly parts: BatchParts) {
    this.#tally = new Tally(parts.head.typology);
    for (const line of parts.lines) line.begin(parts.head);
  }

  /** Profiles and refused documents so far. */
  get count(): number {
    return this.#tally.count;
  }

  /** Files so far. */
  get files(): number {
    return this.#tally.files;
  }

  /**
   * Findings that belong to no entry. What is only worth knowing of this very run, such as trouble of its cache, is told while
   * it runs: it stands in no output, which is the same from run to run, and no gate counts it.
   */
  note(findings: readonly AnyDiagnostic[]): void {
    if (findings.length === 0) return;
    for (const finding of findings) if (finding.code === "file-passed-over") this.#passedOver.push(finding);
    const { open, allowed } = this.parts.allowance.sort(findings);
    this.#tally.noteAllowed(allowed);
    const kept = open.filter(({ severity }) => severity !== "info");
    for (const finding of kept) this.#loose.push(finding);
    this.#tally.note(kept);
    this.parts.log.add(open);
  }

  /** Hands on all entries of a reply. */
  async take({ sources, entries, lengths, bytes, notes, spelt, excess }: Reply): Promise<void> {
    const { writers, lines, log, stream } = this.parts;
    this.#tally.addFiles(sources);
    let at = 0;
    let next = 0;
    for (const entry of entries) {
      const starts: number[] = [];
      for (let i = 0; i < writers.length; i += 1) {
        starts.push(at);
        at += lengths[next + i] ?? 0;
      }
      starts.push(at);
      next += writers.length;
      const bounded = excess === undefined ? entry : stream.pass(entry, excess);
      if (bounded === null) continue;
      const other = bounded !== entry ? bounded : entry.kind === "scored" ? this.#repeated(entry) : null;
      if (other === null) this.#pass(entry, (i) => bytes.subarray(starts[i], starts[i + 1]));
      else this.#pass(other, (i) => this.#encoder.encode(this.#refusal(i, other)));
    }
    this.#spellings.take(spelt);
    this.note(this.#elsewhere.sift(notes).filter((note) => this.#isNew(note)));
    for (const { sink } of lines) await sink.drain();
    await log.pause();
  }

  /** Closes the gates and ends all outputs, which are not committed yet. */
  async finish(): Promise<BatchSummary> {
    const { gates, lines, log, isShard } = this.parts;
    this.note(this.#elsewhere.notes());
    this.note(await this.#spellings.notes());
    this.note(noneLeft(this.#passedOver, this.#tally.count));
    const { verdicts, loose } = gates.finish({ isShard, loose: this.#loose });
    this.note(loose);
    this.note(this.parts.allowance.gone());
    await log.end(this.#tally.allowed);
    const summary = this.#tally.summary({ gates: verdicts, changes: gates.changes, loose: this.#loose });
    const findings = sortFindings([...this.#refusals, ...this.#loose]);
    for (const line of lines) line.end(summary, findings);
    for (const { sink } of lines) await sink.drain();
    return summary;
  }

  #pass(found: Entry, piece: (index: number) => Uint8Array): void {
    const entry = this.parts.allowance.of(found);
    const judged = this.parts.gates.judge(entry);
    this.#tally.add(entry, judged);
    this.parts.log.add(entry.findings);
    this.parts.log.add(judged);
    if (entry.kind === "refused") for (const finding of withAllowed(found)) this.#refusals.push(finding);
    for (const line of this.parts.lines) line.take({ entry, piece, judged });
  }

  #refusal(index: number, entry: Entry): string {
    const writer = this.parts.writers[index];
    return writer ? pieceOf(writer, entry, null) : "";
  }

  /** What several threads, or several parts of the work, say of the run in the same words is said and counted once. */
  #isNew(note: AnyDiagnostic): boolean {
    const words = JSON.stringify([note.code, note.args]);
    return this.#noted.size < this.#noted.add(words).size;
  }

  /** The refusal of a profile that was met before; `null` for a new one. */
  #repeated(entry: ScoredEntry): Entry | null {
    const first = this.#seen.meet({ ...entry, ...meetingOf(entry) });
    return first === null ? null : refuseDuplicate(entry, first);
  }
}

/** What was found in it as a saved result holds it: also what a comment allows, and nothing of what this run allows. */
function withAllowed({ findings, allowed = [] }: Entry): readonly AnyDiagnostic[] {
  return allowed.length === 0 ? findings : sortFindings([...findings, ...allowed]);
}
