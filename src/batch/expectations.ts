import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry, Expectation, ScoredEntry } from "../model/entry.js";
import { finding } from "../model/finding.js";
import type { ExpectedResults } from "../model/generated/expected.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceDocument } from "../model/source.js";
import { childPointer } from "../plain/pointer.js";
import { Against, type Ending, type Judge, type Scope } from "./judge.js";
import { against, nameOf } from "./key.js";

/** What is expected of one cluster at one date; what is absent is not compared. */
export interface Expected extends Expectation {
  readonly possible?: readonly string[];
}

/** What a file expects, by `id/date`, in its order; each with the line that it begins on, from 1. */
export interface Expectations {
  readonly file: string;
  readonly byKey: ReadonlyMap<string, Expected & { readonly line: number }>;
}

/** One document of a file of expectations that was found to be valid (`validateExpected`). */
export interface ExpectedDocument {
  readonly expected: ExpectedResults;
  readonly document: SourceDocument;
}

/** Takes the expectations from all documents of a file. A profile that two of them speak of is an error: `yaml-duplicate-key`. */
export function expectationsIn(file: string, parts: readonly ExpectedDocument[]): Outcome<Expectations> {
  const byKey = new Map<string, Expected & { readonly line: number }>();
  const diagnostics: AnyDiagnostic[] = [];
  for (const { expected, document } of parts) {
    for (const [key, one] of Object.entries(expected)) {
      const pointer = childPointer("", key);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, { ...told(one), line: document.lineOf(pointer) });
      else {
        const repeated = finding("yaml-duplicate-key", { key, line: known.line }, pointer);
        diagnostics.push({ ...repeated, position: document.locate(pointer, "key"), document: document.index });
      }
    }
  }
  return diagnostics.length > 0 ? { value: null, diagnostics } : { value: { file, byKey }, diagnostics };
}

function told({ type, status, possible }: ExpectedResults[string]): Expected {
  return {
    ...(type === undefined ? {} : { type }),
    ...(status ? { status } : {}),
    ...(possible ? { possible } : {}),
  };
}

/** What came out otherwise than expected, without a place. */
export function compareExpected(expected: Expected, entry: ScoredEntry): AnyDiagnostic[] {
  const { id, date, type, status, possible } = entry;
  const found: AnyDiagnostic[] = [];
  if (expected.type !== undefined && expected.type !== type) {
    found.push(finding("expect-type", { id, date, expected: expected.type, got: type }));
  }
  if (expected.status !== undefined && expected.status !== status) {
    found.push(finding("expect-status", { id, date, expected: expected.status, got: status }));
  }
  if (expected.possible && !isSameSet(expected.possible, possible)) {
    found.push(finding("expect-possible", { id, date, expected: [...expected.possible], got: [...possible] }));
  }
  return found;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}

/** `--expect`: profiles that come out otherwise than they say themselves (`own`), or than a file says. */
export class ExpectJudge implements Judge {
  readonly #asked: "own" | Expectations;
  readonly #against = new Against();
  readonly #met = new Set<string>();
  #compared = 0;

  constructor(asked: "own" | Expectations) {
    this.#asked = asked;
  }

  judge(entry: Entry): AnyDiagnostic[] {
    if (entry.kind === "refused") return [];
    const expected = this.#expectationOf(entry);
    if (!expected) return [];
    this.#compared += 1;
    const found = compareExpected(expected, entry);
    this.#against.add(nameOf(entry), found.length);
    return found.map((finding) => against(entry, finding));
  }

  #expectationOf(entry: ScoredEntry): Expected | null {
    if (this.#asked === "own") return entry.expected;
    const key = `${entry.id}/${entry.date}`;
    const expected = this.#asked.byKey.get(key);
    if (!expected) return null;
    this.#met.add(key);
    return expected;
  }

  finish({ isShard }: Scope): Ending {
    const missing = isShard || this.#asked === "own" ? [] : this.#missing(this.#asked);
    const isIdle = !isShard && this.#compared === 0 && missing.length === 0;
    const verdict = this.#against.verdict("--expect", "differences", this.#against.count === 0 && !isIdle);
    return { verdict, loose: isIdle ? [finding("expect-nothing", {})] : missing };
  }

  #missing({ file, byKey }: Expectations): AnyDiagnostic[] {
    const lost = [...byKey].filter(([key]) => !this.#met.has(key));
    return lost.map(([key, { line }]) => {
      const slash = key.lastIndexOf("/");
      const name = { id: key.slice(0, slash), date: key.slice(slash + 1) };
      this.#against.add(nameOf(name));
      return { ...finding("expect-missing", name), position: { file, line, col: 1 } };
    });
  }
}
