import type { Output } from "../io/host/host.js";
import type { OutputFile } from "../io/host/long-run.js";
import type { BatchSummary } from "../model/batch.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry } from "../model/entry.js";
import { finding } from "../model/finding.js";
import type { Head, ItemWriter } from "../render/batch/items/writer.js";
import type { ReportWriter } from "../render/batch/writer.js";

/** Where the text of one format goes. */
export interface Sink {
  /** False once nobody reads what is written. */
  readonly isOpen: boolean;
  write(data: string | Uint8Array): void;
  /** Waits until what was written has left, where that takes time. */
  drain(): Promise<void>;
  /** `null` when all is in its place. `isWhole`: every profile could be scored. */
  commit(isWhole: boolean): AnyDiagnostic | null;
  abort(): void;
}

/** An entry on its way to all outputs: `piece(i)` is what the format number `i` says of it, in UTF-8. */
export interface Passing {
  readonly entry: Entry;
  readonly piece: (index: number) => Uint8Array;
  /** What the gates hold against it. */
  readonly judged: readonly AnyDiagnostic[];
}

/** One format on its way to one place. */
export interface OutputLine {
  begin(about: Head): void;
  take(passing: Passing): void;
  end(summary: BatchSummary, findings: readonly AnyDiagnostic[]): void;
  readonly sink: Sink;
}

/** A stream (standard output or error): what is written, edited if need be, is gathered and handed over at `drain`. */
export function streamSink(output: Output, edit = (text: string) => text): Sink {
  let parts: Uint8Array[] = [];
  return {
    get isOpen() {
      return output.isOpen;
    },
    write: (data) => {
      if (data.length > 0) parts.push(typeof data === "string" ? Buffer.from(edit(data)) : data);
    },
    drain: async () => {
      if (parts.length === 0) return;
      const bytes = Buffer.concat(parts);
      parts = [];
      await output.write(bytes);
    },
    commit: () => null,
    abort: () => {
      parts = [];
    },
  };
}

/** A file that is seen under its name only once it is complete. */
export function fileSink(file: OutputFile): Sink {
  return {
    isOpen: true,
    write: (data) => file.write(data),
    drain: async () => {},
    commit: () => file.commit(),
    abort: () => file.abort(),
  };
}

/** A baseline: it is left as it was where it would lack profiles. */
export function baselineSink(sink: Sink, path: string): Sink {
  return {
    ...sink,
    commit: (isWhole) => {
      if (isWhole) return sink.commit(isWhole);
      sink.abort();
      return finding("baseline-kept", { path });
    },
  };
}

/** Text that is put behind what a file holds already, as the job summary of GitHub Actions wants it. */
export function appendSink(append: (text: string) => AnyDiagnostic | null): Sink {
  let text = "";
  return {
    isOpen: true,
    write: (data) => {
      text += typeof data === "string" ? data : new TextDecoder().decode(data);
    },
    drain: async () => {},
    commit: () => append(text),
    abort: () => {
      text = "";
    },
  };
}

/** A format of which every thread writes its pieces; `index` is its number among them. */
export function itemLine(writer: ItemWriter, index: number, sink: Sink): OutputLine {
  let isFirst = true;
  return {
    sink,
    begin: (about) => sink.write(writer.head(about)),
    take: ({ piece }) => {
      const text = piece(index);
      if (text.length === 0) return;
      if (!isFirst) sink.write(writer.separator);
      isFirst = false;
      sink.write(text);
    },
    end: (summary, findings) => sink.write(writer.tail(findings, summary.loose)),
  };
}

/** A report, which is written here. */
export function reportLine(writer: ReportWriter, sink: Sink): OutputLine {
  return {
    sink,
    begin: () => sink.write(writer.head()),
    take: ({ entry, judged }) => sink.write(writer.entry(entry, judged)),
    end: (summary) => sink.write(writer.tail(summary)),
  };
}
