import { sha256Hex } from "../io/cache/digest.js";
import type { CacheFolder } from "../io/host/long-run.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry } from "../model/entry.js";
import { finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { Spelt } from "../pipeline/spellings.js";
import { basisOf } from "../plain/typology-name.js";
import type { ReadFile, Reply, ScoringSetup, ScoringTools, Task } from "./task.js";

type FilesTask = Extract<Task, { kind: "files" }>;

/** What is kept of a task beside the texts. */
interface Kept {
  readonly signatures: readonly (string | null)[];
  readonly contents: readonly string[];
  readonly entries: readonly Entry[];
  readonly lengths: readonly number[];
  readonly notes: readonly AnyDiagnostic[];
  readonly spelt: readonly Spelt[];
}

/**
 * Replies that were given before to the same names with the same contents, by the same build of the program, with the same
 * typology and formats. A file whose size, times and place on the disk are unchanged is not read again.
 */
export class Cache {
  readonly #folder: CacheFolder | null;
  readonly #path: string;
  readonly #rule: string;
  #notes: AnyDiagnostic[];

  constructor(
    opened: Outcome<CacheFolder>,
    { typology, formats, cache, build, privateQuotes }: ScoringSetup,
    private readonly tools: ScoringTools,
  ) {
    this.#path = cache ?? "";
    this.#folder = opened.value;
    this.#notes = [...opened.diagnostics];
    this.#rule = JSON.stringify([build, basisOf(typology), formats, privateQuotes]);
  }

  /** The reply that was kept, or the one that is computed now, which is then kept. */
  through(task: FilesTask, compute: (read: ReadFile) => Reply): Reply {
    const folder = this.#folder;
    if (folder === null) return this.#withNotes(compute(this.tools.readFileNow));
    const key = sha256Hex(`${this.#rule}${JSON.stringify(task.files)}${JSON.stringify(task.found ?? [])}`);
    const signatures = task.files.map((file) => folder.signature(file));
    const found = folder.get(key);
    if (found === "damaged") this.#notes.push(finding("cache-damaged", { path: this.#path }));
    else if (found !== null) {
      const { entries, lengths, notes, spelt, ...kept } = found.meta as Kept;
      if (this.#isUnchanged(task.files, signatures, kept)) {
        return this.#withNotes({ sources: task.files.length, entries, lengths, bytes: found.bytes, notes, spelt });
      }
    }
    return this.#computeAndKeep(folder, key, signatures, compute);
  }

  /** The contents are those that were scored, even if a file changes meanwhile; a file that cannot be read is not kept. */
  #computeAndKeep(
    folder: CacheFolder,
    key: string,
    signatures: readonly (string | null)[],
    compute: (read: ReadFile) => Reply,
  ): Reply {
    const contents: string[] = [];
    const reply = compute((file, limit) => {
      const outcome = this.tools.readFileNow(file, limit);
      if (outcome.value !== null) contents.push(sha256Hex(outcome.value));
      return outcome;
    });
    if (contents.length === reply.sources) {
      const { entries, lengths, bytes, notes, spelt } = reply;
      const problem = folder.put(key, { signatures, contents, entries, lengths, notes, spelt } satisfies Kept, bytes);
      if (problem !== null) this.#notes.push(problem);
    }
    return this.#withNotes(reply);
  }

  #isUnchanged(
    files: readonly string[],
    signatures: readonly (string | null)[],
    kept: Pick<Kept, "signatures" | "contents">,
  ): boolean {
    return files.every((file, i) => {
      const signature = signatures[i] ?? null;
      if (signature !== null && signature === kept.signatures[i]) return true;
      return this.#contentOf(file) === kept.contents[i];
    });
  }

  /** A digest of the contents; `null` for a file that cannot be read. */
  #contentOf(file: string): string | null {
    const { value } = this.tools.readFileNow(file);
    return value === null ? null : sha256Hex(value);
  }

  #withNotes(reply: Reply): Reply {
    if (this.#notes.length === 0) return reply;
    const notes = this.#notes;
    this.#notes = [];
    return { ...reply, notes: [...reply.notes, ...notes] };
  }
}

/** Outcomes kept as long as the program runs. Files are told apart by their contents alone. */
export function memoryCache(): CacheFolder {
  const kept = new Map<string, { readonly meta: unknown; readonly bytes: Uint8Array }>();
  return {
    signature: () => null,
    get: (key) => kept.get(key) ?? null,
    put: (key, meta, bytes) => {
      kept.set(key, { meta, bytes: bytes.slice() }); // what is given is used again
      return null;
    },
    sweep: () => {},
  };
}
