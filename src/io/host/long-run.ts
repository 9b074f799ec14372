import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { ExcludePattern } from "../../model/exclude.js";
import type { Outcome } from "../../model/outcome.js";

/** What a long run needs of the machine, beside what `Host` gives every command. Loaded when it is asked for. */
export interface LongRunHost extends ThreadTools {
  /** True where the process is somebody else's, who called the library: how it spends memory is left alone. */
  readonly isGuest: boolean;
  /** Processors that may be used at the same time, at least 1. */
  readonly cores: number;
  /** Milliseconds from an arbitrary moment on. */
  now(): number;
  /**
   * Standard input piece by piece, until its end or the signal. An empty piece tells of a pause.
   * @throws Interrupted when the user presses Ctrl-C meanwhile, InputFailed when it cannot be read, the signal's reason
   */
  stdin(signal?: AbortSignal): AsyncIterable<Uint8Array>;
  /**
   * Begins a file that is seen under its name only once it is complete: `file-output-exists`, `file-not-written`. Nothing is
   * left of one that is given up.
   */
  createFile(path: string, options: { readonly force: boolean }): Outcome<OutputFile>;
  /** Adds text to the end of a file, which may be missing. `null` when it is done. */
  appendFile(path: string, text: string): AnyDiagnostic | null;
  /** Bytes of a file; `null` where that is not known, as of a pipe or a file that is missing. */
  sizeOf(path: string): number | null;
  /** Starts threads that carry out tasks; `setup` is plain data that each of them gets first. */
  startWorkers<Task, Reply>(count: number, setup: unknown): WorkerPool<Task, Reply>;
  /**
   * Runs `work`; when the user presses Ctrl-C meanwhile, or the system asks the program to end, the signal given to it is
   * aborted (with `Interrupted` as its reason). A second Ctrl-C ends the program at once. Long work without `await` must let
   * the system's signals in now and then: `breathe`.
   */
  interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Lets what waits from outside in: signals, messages of threads, input. To be called after each piece of work; it keeps memory bounded too. */
  breathe(): Promise<void>;
  /** Does what makes many objects that stay, such as a list of names, without taking more memory than they need. */
  sparingly<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Names of files that change, appear or vanish from this call on, gathered over a moment, until the signal. Of a folder the
   * YAML files count, of a glob everything below the folder that it begins with, without what `exclude` leaves out. Links are not
   * followed within them.
   */
  watch(
    paths: readonly string[],
    signal: AbortSignal,
    exclude?: readonly ExcludePattern[],
  ): AsyncIterable<readonly string[]>;
}

/** A thread ended for want of memory, before it had answered. */
export class OutOfMemory extends Error {
  override readonly name = "WorkerDied";
}

/** The part of it that worker threads have too. */
export interface ThreadTools {
  /** Tells this build of the program from any other: a part of the key of whatever is kept for the next run. */
  readonly build: string;
  /** The working directory, as it was at the start. */
  readonly cwd: string;
  /** The bytes of a file, without waiting; as `Host.readFile`. */
  readFileNow(path: string, limit?: number): Outcome<Uint8Array>;
  /** The SHA-256 of bytes, or of a text as UTF-8, in 64 hexadecimal digits. */
  digest(data: string | Uint8Array): string;
  /**
   * A folder for what need not be computed again, made where it is missing: `cache-not-ours` for a folder that holds anything
   * else. With the warning `cache-not-written` it is a cache that keeps nothing.
   */
  openCache(path: string): Outcome<CacheFolder>;
}

/** A file being written. After the first failure nothing is written any more, and `commit` tells what it was. */
export interface OutputFile {
  write(data: string | Uint8Array): void;
  /** After the last of it: nothing of it is in memory any more, and nothing open. It still has no name. */
  settle(): void;
  /** Gives it its name; `null` when it is done, else what went wrong. */
  commit(): AnyDiagnostic | null;
  /** Removes what was written; what a pipe or device has got cannot be taken back. */
  abort(): void;
}

/** Threads. Tasks are carried out at the same time; replies come in the order of the tasks. */
export interface WorkerPool<Task, Reply> {
  /**
   * At most a few tasks per thread are taken from `tasks` before their replies are used: memory stays bounded. One run at a
   * time; it may be left early. Buffers of a reply that a thread only lent are gone once the next reply is asked for.
   * @throws what a task threw in its thread or `tasks` threw here, WorkerDied when a thread ended (OutOfMemory where that was why), and the signal's reason as
   * soon as it is aborted, however long the tasks still take
   */
  run(tasks: Iterable<Task> | AsyncIterable<Task>, signal?: AbortSignal): AsyncIterable<Reply>;
  /** Ends the threads at once, whatever they are doing. */
  close(): Promise<void>;
}

/** What tells whether a file is still the same without reading it; `null` where it cannot be told. */
export type Signature = string | null;

/** Kept outcomes by key. Damaged ones are as good as none. */
export interface CacheFolder {
  /**
   * Size, times and place of a file as one text; `null` for one that is missing or that changed so lately
   * that a later change could go unseen. To be asked before the file is read.
   */
  signature(path: string): Signature;
  /**
   * `null` where there is none; throws nothing. `damaged` tells that there was one that cannot be used. A key is 8 to 128
   * letters, digits, `_` or `-`.
   */
  get(key: string): { readonly meta: unknown; readonly bytes: Uint8Array } | "damaged" | null;
  /** Keeps an outcome, whole or not at all. After the first `cache-not-written` nothing is written nor said any more. */
  put(key: string, meta: unknown, bytes: Uint8Array): AnyDiagnostic | null;
  /** Removes what was neither read nor written for 30 days. */
  sweep(): void;
}
