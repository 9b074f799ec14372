import type { LongRunHost } from "../io/host/long-run.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry, RefusedEntry } from "../model/entry.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import type { Spelt } from "../pipeline/spellings.js";
import type { ItemFormat } from "../render/batch/items/load.js";

/** What every thread is told before its first task: plain data. */
export interface ScoringSetup {
  readonly typology: Typology;
  /** What to write of every entry. */
  readonly formats: readonly ItemFormat[];
  /** True where nobody asked for that typology: then a saved result is taken as it is, if it rests on the same one. */
  readonly isDefault: boolean;
  /** True where quotes of private sources may be in what is written. */
  readonly privateQuotes: boolean;
  /** Folder of kept outcomes; `null` for none. */
  readonly cache: string | null;
  /** True where the process is somebody else's: how it spends memory is left alone. */
  readonly isGuest: boolean;
  /** Tells this build of the program from others, whose kept outcomes are not ours. */
  readonly build: string;
  /** The working directory. */
  readonly cwd: string;
}

/** Files to read (`found`: which of them a folder or a pattern stands for; absent where none), text that was read already (`isPaused`: the next task may be long in coming), or what could not be read. */
export type Task =
  | { readonly kind: "files"; readonly files: readonly string[]; readonly found?: readonly boolean[] }
  | { readonly kind: "text"; readonly source: SourceText; readonly isPaused?: true }
  | { readonly kind: "refused"; readonly entry: RefusedEntry };

/** What became of a task. Its bytes are good until the next task of who gave it. */
export interface Reply {
  /** Number of files or parts of a stream that it was about. */
  readonly sources: number;
  readonly entries: readonly Entry[];
  /** Lengths in bytes: for each entry in turn, one per format. */
  readonly lengths: readonly number[];
  /** The texts of all entries, one behind the other, in UTF-8. */
  readonly bytes: Uint8Array;
  /** What is to be said of the run and not of an entry. */
  readonly notes: readonly AnyDiagnostic[];
  /** The words by which tables group profiles, each once. */
  readonly spelt: readonly Spelt[];
  /** Of a part of standard input, which is bounded as a whole: `excess` of the budget it was read with (`ReadingBudget`). */
  readonly excess?: ReadonlyMap<number, number>;
}

/** Reads the bytes of a file. */
export type ReadFile = (path: string, limit: number) => Outcome<Uint8Array>;

/** The part of it that scoring needs. */
export type ScoringTools = Pick<LongRunHost, "readFileNow" | "openCache">;
