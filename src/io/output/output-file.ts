import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Outcome } from "../../model/outcome.js";
import type { OutputFile } from "../host/long-run.js";
import { reasonOf } from "../input/paths.js";
import { openSink, type Sink, Taken, writeFully } from "./sink.js";

const BUFFER_BYTES = 256 * 1024;

/**
 * Begins a file that is seen under its name only once it is complete; `name` is what findings call it. What stands in the
 * way of it is known before anything is written: `file-output-exists`, `file-not-written`.
 */
export function createOutput(path: string, name: string, options: { readonly force: boolean }): Outcome<OutputFile> {
  try {
    return { value: new BufferedOutput(openSink(path, options.force), name), diagnostics: [] };
  } catch (error) {
    return { value: null, diagnostics: [writeProblem(error, name)] };
  }
}

/** Why a file could not be written. */
export function writeProblem(error: unknown, name: string): AnyDiagnostic {
  return error instanceof Taken
    ? finding("file-output-exists", { path: name })
    : finding("file-not-written", { path: name, reason: reasonOf(error) });
}

class BufferedOutput implements OutputFile {
  private buffer: Buffer | null = null;
  private used = 0;
  private isOpen = true;
  private problem: AnyDiagnostic | null = null;

  constructor(
    private readonly sink: Sink,
    private readonly name: string,
  ) {}

  write(data: string | Uint8Array): void {
    if (!this.isOpen) return;
    const most = typeof data === "string" ? data.length * 3 : data.length;
    if (this.used + most > BUFFER_BYTES) this.flush();
    if (most > BUFFER_BYTES) this.attempt(() => writeFully(this.sink.descriptor, bytesOf(data)));
    else this.keep(data);
  }

  settle(): void {
    this.flush();
    this.attempt(() => this.sink.settle());
    this.buffer = null;
  }

  commit(): AnyDiagnostic | null {
    this.flush();
    this.attempt(() => this.sink.finish());
    this.close();
    return this.problem;
  }

  abort(): void {
    if (this.isOpen) this.giveUp();
  }

  private keep(data: string | Uint8Array): void {
    this.buffer ??= Buffer.allocUnsafeSlow(BUFFER_BYTES);
    if (typeof data === "string") this.used += this.buffer.write(data, this.used);
    else {
      this.buffer.set(data, this.used);
      this.used += data.length;
    }
  }

  private flush(): void {
    const kept = this.buffer?.subarray(0, this.used);
    this.used = 0;
    if (kept && kept.length > 0) this.attempt(() => writeFully(this.sink.descriptor, kept));
  }

  /** After the first failure nothing is written any more. A reader of a pipe who has left is none. */
  private attempt(work: () => void): void {
    if (!this.isOpen) return;
    try {
      work();
    } catch (error) {
      if (!(this.sink.isDirect && reasonOf(error) === "EPIPE")) this.problem = writeProblem(error, this.name);
      this.giveUp();
    }
  }

  private giveUp(): void {
    this.close();
    try {
      this.sink.discard();
    } catch {
      // what cannot be removed stays under its temporary name
    }
  }

  private close(): void {
    this.isOpen = false;
    this.buffer = null;
  }
}

function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === "string" ? Buffer.from(data) : data;
}
