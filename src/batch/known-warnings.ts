import { asAllowed } from "../model/allowed.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { pathIn } from "../model/refusals.js";
import { type Digest, hashOf } from "../plain/hash.js";

/** Format of a list of known warnings, and its version. */
export const KNOWN_FORMAT = "tcec-known-warnings/1";

/** Warnings that were there before: how often one of this code stands in this field of this file and says this. */
export interface KnownWarning {
  /** As it is named from the folder of the list, or from the working directory. */
  readonly file: string;
  readonly code: string;
  /** JSON pointer of the field, `*` in place of positions in lists; empty for the document as a whole. */
  readonly pointer: string;
  /** Eight hexadecimal digits that tell what the message is about; empty where its code says all. */
  readonly about: string;
  readonly count: number;
}

/** How a list is used. */
export interface KnownOptions {
  /** Path of the list. */
  readonly path: string;
  /** True where it is written anew: everything is known then. */
  readonly isRenewed: boolean;
  /** How a file is named in it. */
  readonly nameOf: (file: string) => string;
  readonly digest?: Digest;
}

/** How many of those that are gone are named. */
const NAMED = 3;
/** Arguments that tell a place, or what the typology has: they change without what the message is about. */
const BESIDE: ReadonlySet<string> = new Set(["line", "offset", "allowed", "suggestion"]);

/**
 * Warnings that were there before, of which a run speaks no more. Each one of the list stands for as many as it counts: what is more is
 * new. Lines are no part of it, so that a file may grow. Only what the list has is kept, or, where it is renewed, what was found.
 */
export class KnownWarnings {
  readonly #known: readonly KnownWarning[];
  readonly #left: Map<string, number>;
  readonly #files: ReadonlySet<string>;
  readonly #seen = new Set<string>();
  readonly #found = new Map<string, KnownWarning>();

  constructor(
    known: readonly KnownWarning[],
    private readonly options: KnownOptions,
  ) {
    this.#known = known;
    this.#left = new Map(known.map((one) => [keyOf(one), one.count]));
    this.#files = new Set(known.map(({ file }) => file));
  }

  get path(): string {
    return this.options.path;
  }

  get isRenewed(): boolean {
    return this.options.isRenewed;
  }

  /** The file was looked at: what the list has of it and what is not found there is gone. */
  see(file: string): void {
    const name = this.options.nameOf(file);
    if (this.#files.has(name)) this.#seen.add(name);
  }

  /** The finding, marked where it is a warning that was there before. */
  mark(found: AnyDiagnostic): AnyDiagnostic {
    if (found.severity !== "warning" || found.allowed !== undefined) return found;
    const one = this.#describe(found);
    const key = keyOf(one);
    if (this.options.isRenewed) {
      const before = this.#found.get(key)?.count ?? 0;
      this.#found.set(key, { ...one, count: before + 1 });
      return asAllowed(found, "known");
    }
    const left = this.#left.get(key) ?? 0;
    if (left === 0) return found;
    this.#left.set(key, left - 1);
    return asAllowed(found, "known");
  }

  /** What was found, as a list is written: by file, pointer, code and what it is about. */
  get found(): readonly KnownWarning[] {
    return [...this.#found.values()].sort((a, b) => compare(keyOf(a), keyOf(b)));
  }

  /** Says what the list has of the files that were looked at and that is there no more; nothing where all is, or where it is renewed. */
  gone(): AnyDiagnostic[] {
    if (this.options.isRenewed) return [];
    let count = 0;
    let more = 0;
    const among: string[] = [];
    for (const one of this.#known) {
      const left = this.#seen.has(one.file) ? (this.#left.get(keyOf(one)) ?? 0) : 0;
      if (left === 0) continue;
      count += left;
      if (among.length < NAMED) among.push([one.file, one.code, one.pointer].filter((part) => part !== "").join(" "));
      else more += left;
    }
    return count === 0 ? [] : [finding("known-warnings-gone", { path: this.path, count, among, more })];
  }

  #describe(found: AnyDiagnostic): KnownWarning {
    const file = this.options.nameOf(found.position?.file ?? pathIn(found) ?? "");
    const args = Object.fromEntries(Object.entries(found.args).filter(([key]) => !BESIDE.has(key)));
    const about =
      Object.keys(args).length === 0 ? "" : hashOf(args, this.options.digest).replace("sha256:", "").slice(0, 8);
    const pointer = (found.pointers[0] ?? "").replace(/\/\d+(?=\/|$)/g, "/*");
    return { file, code: found.code, pointer, about, count: 1 };
  }
}

/** A list as it is kept: a line for each, sorted, so that a change of it can be read. */
export function writeKnown(known: readonly KnownWarning[]): string {
  const lines = known.map((one) => `\n${JSON.stringify(one)}`).join(",");
  return `{"schema":"${KNOWN_FORMAT}","warnings":[${lines}\n]}\n`;
}

/** An entry of a list, from data that was read; `null` for anything else. */
export function knownIn(data: unknown): KnownWarning | null {
  if (typeof data !== "object" || data === null) return null;
  const { file, code, pointer, about, count } = data as Record<string, unknown>;
  const isText = [file, code, pointer, about].every((one) => typeof one === "string");
  if (!isText || !Number.isSafeInteger(count) || (count as number) < 1) return null;
  return { file, code, pointer, about, count } as KnownWarning;
}

function keyOf({ file, code, pointer, about }: KnownWarning): string {
  return JSON.stringify([file, pointer, code, about]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
