import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { ExcludePattern, LeftOut } from "../../model/exclude.js";
import type { Outcome } from "../../model/outcome.js";
import type { Names } from "../../plain/name-list.js";
import type { Fonts } from "./fonts.js";
import type { LongRunHost } from "./long-run.js";
import type { Machine } from "./machine.js";

/** Where text goes. A reader that has left (a closed pipe) is no error: what follows is dropped in silence. */
export interface Output {
  /** True where a person reads along: the stream is a terminal. */
  readonly isTTY: boolean;
  /** Characters per line of the terminal; `null` where there is none. */
  readonly columns: number | null;
  /** False once the reader has left: nothing that is written reaches anyone any more. */
  readonly isOpen: boolean;
  /**
   * Resolves when the text, or what is UTF-8 already, has been handed over.
   * @throws OutputFailed when the system refuses it
   */
  write(text: string | Uint8Array): Promise<void>;
}

/** The files that paths, folders and globs stand for. */
export interface Expansion {
  /** Paths relative to the working directory, with forward slashes: names to show and to open. */
  readonly files: Names;
  /** What led nowhere, and links that lead out of a folder. */
  readonly diagnostics: readonly AnyDiagnostic[];
  /** True for a file that a folder or a pattern stands for; false for one that was named. */
  isFound(file: string): boolean;
  readonly leftOut: LeftOut;
}

/** A configuration file that was found. */
export interface ConfigFile {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string;
  /** The whole text, decoded as UTF-8. */
  readonly text: string;
  /** The key of the text that holds the configuration; `null` where the whole text is one. */
  readonly key: "tcec" | null;
  /** True for a link that leads out of the folder in which it was found: whoever put it there need not have seen what it leads to. */
  readonly isElsewhere: boolean;
}

/** What a search for the configuration gives. */
export interface FoundConfig {
  /** `null` where there is none, or where it could not be read. */
  readonly file: ConfigFile | null;
  /** Why the nearest one could not be read; `null` otherwise. */
  readonly problem: AnyDiagnostic | null;
  /** Files that were passed over, since somebody else owns them: `config-other-owner`. */
  readonly notes: readonly AnyDiagnostic[];
}

/** A person at the terminal. */
export interface Asker {
  /**
   * What was typed after the prompt, without the end of its line; `null` where there is no more input.
   * @throws Interrupted when the user presses Ctrl-C meanwhile
   */
  ask(prompt: string): Promise<string | null>;
  /** Lets go of standard input: nothing is asked after that. */
  close(): void;
}

/** The only door to the machine. Everything that the command line does to the outside goes through here. */
export interface Host {
  /** Why nothing can be done here: `machine-folder-gone`. Absent where all is well. */
  readonly problem?: AnyDiagnostic;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results go here. */
  readonly stdout: Output;
  /** Talk goes here. */
  readonly stderr: Output;
  /**
   * Files, folders and globs as a list without repetition: arguments in their order, each one's files sorted, without those that
   * `exclude` leaves out, be they named.
   */
  expand(paths: readonly string[], exclude?: readonly ExcludePattern[]): Promise<Expansion>;
  /** The bytes of a file, at most 50 MB unless it is said how many; `file-not-found`, `file-unreadable`, `file-too-large` otherwise. */
  readFile(path: string, limit?: number): Promise<Outcome<Uint8Array>>;
  /**
   * The bytes of standard input, at most as many as `limitOf` says by its first piece, or 50 MB. `name` is what findings call it.
   * @throws Interrupted when the user presses Ctrl-C meanwhile
   */
  readStdin(name: string, limitOf?: (beginning: Uint8Array) => number): Promise<Outcome<Uint8Array>>;
  /** Who can be asked; `null` where standard input or standard error is no terminal. */
  asker(): Promise<Asker | null>;
  /** True where two paths lead to one file, also over links, and also where it is not there yet. */
  isSameFile(a: string, b: string): boolean;
  /** Where the working directory lies in a folder: `""` for the folder itself, `sub/` below it; `null` where it lies elsewhere. */
  locationIn(folder: string): string | null;
  /**
   * Where a path leads, seen from a folder, when all links are followed, also where nothing is there yet: with forward slashes,
   * `""` for the folder itself; `null` where it leads out of the folder.
   */
  placeIn(folder: string, path: string): string | null;
  /** True where a path leads to one of these files, also over links. */
  isAmong(path: string, files: Iterable<string>): boolean;
  /** Writes a whole file or nothing; `file-output-exists`, `file-not-written`, or `null` when it is done. */
  writeFile(
    path: string,
    data: string | Uint8Array,
    options: { readonly force: boolean },
  ): Promise<AnyDiagnostic | null>;
  /**
   * Writes several files into a folder, which is made where there is none: all of them or, as far as the system allows, none;
   * `file-output-exists`, `file-not-written`, or nothing when it is done.
   */
  writeFolder(
    path: string,
    files: Readonly<Record<string, string | Uint8Array>>,
    options: { readonly force: boolean },
  ): Promise<readonly AnyDiagnostic[]>;
  /** Where the fonts of pictures lie; looked for when it is asked for. */
  fonts(): Promise<Fonts>;
  /** The text of a file that ships with the package, such as `schemas/profile.schema.json`. */
  readOwnFile(path: string): Promise<string>;
  /**
   * The nearest of `.tcecrc.yaml`, `.tcecrc.yml`, `.tcecrc.json` and a `package.json` with the key `tcec`, from the working
   * directory upwards to the root of its repository, the user's home or the root; `file-unreadable`.
   */
  findConfig(): Promise<FoundConfig>;
  /** What the program runs on; loaded when it is asked for. */
  machine(): Promise<Machine>;
  /** What long runs need besides; loaded when it is asked for. */
  longRun(): Promise<LongRunHost>;
}

/** Standard output could not be written to, for instance because a disk is full. */
export class OutputFailed extends Error {
  override readonly name = "OutputFailed";

  /** `reason` is the system's word, such as `ENOSPC`. */
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** Standard input could not be read, for instance because it is a folder. */
export class InputFailed extends Error {
  override readonly name = "InputFailed";

  /** `reason` is the system's word, such as `EISDIR`. */
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** The user pressed Ctrl-C while the program was waiting. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** True for what the system says where a process, or the whole machine, has too many files open; Node says it so of a thread. */
export function hasNoDescriptors(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (code === "ERR_WORKER_INIT_FAILED") return /\bE[MN]FILE\b/.test(String(message));
  return code === "EMFILE" || code === "ENFILE";
}

/**
 * True where no thread can be started, and this one goes on all the same: nothing more can be opened, or the working directory is
 * gone, without which Node starts none.
 */
export function hasNoThreads(error: unknown): boolean {
  return hasNoDescriptors(error) || (error instanceof Error && /\buv_cwd\b/.test(error.message));
}

/** Largest input that is read where nothing else is said, in bytes: 50 MB. */
export const MAX_FILE_BYTES = 50_000_000;
