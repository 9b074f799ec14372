import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Outcome } from "../model/outcome.js";

/** Where text goes. A reader that has left (a closed pipe) is no error: what follows is dropped in silence. */
export interface Output {
  /** True where a person reads along: the stream is a terminal. */
  readonly isTTY: boolean;
  /** Characters per line of the terminal; `null` where there is none. */
  readonly columns: number | null;
  /**
   * Resolves when the text has been handed over.
   * @throws OutputFailed when the system refuses it
   */
  write(text: string): Promise<void>;
}

/** The files that paths, folders and globs stand for. */
export interface Expansion {
  /** Paths relative to the working directory, with forward slashes: names to show and to open. */
  readonly files: readonly string[];
  /** What led nowhere, and links that lead out of a folder. */
  readonly diagnostics: readonly AnyDiagnostic[];
}

/** The only door to the machine. Everything that the command line does to the outside goes through here. */
export interface Host {
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results go here. */
  readonly stdout: Output;
  /** Talk goes here. */
  readonly stderr: Output;
  /** Files, folders and globs as a list without repetition: arguments in their order, each one's files sorted. */
  expand(paths: readonly string[]): Promise<Expansion>;
  /** The bytes of a file, at most 50 MB; `file-not-found`, `file-unreadable`, `file-too-large` otherwise. */
  readFile(path: string): Promise<Outcome<Uint8Array>>;
  /**
   * The bytes of standard input, with the limit of files. `name` is what findings call it.
   * @throws Interrupted when the user presses Ctrl-C meanwhile
   */
  readStdin(name: string): Promise<Outcome<Uint8Array>>;
  /** True where two paths lead to one file, also over links; false where one of them leads nowhere. */
  isSameFile(a: string, b: string): boolean;
  /** Writes a whole file or nothing; `file-output-exists`, `file-not-written`, or `null` when it is done. */
  writeFile(path: string, text: string, options: { readonly force: boolean }): Promise<AnyDiagnostic | null>;
  /** The text of a file that ships with the package, such as `schemas/profile.schema.json`. */
  readOwnFile(path: string): Promise<string>;
}

/** Standard output could not be written to, for instance because a disk is full. */
export class OutputFailed extends Error {
  override readonly name = "OutputFailed";

  /** `reason` is the system's word, such as `ENOSPC`. */
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** The user pressed Ctrl-C while the program was waiting. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** Largest input that is read, in bytes: 50 MB. */
export const MAX_FILE_BYTES = 50_000_000;
