import type { AnyDiagnostic } from "../model/diagnostic.js";
import { type FindingsLayout, messageOf, placeOf, severityOf } from "./findings-layout.js";
import { sanitize } from "./kit/sanitize.js";

/** Findings in different words that wait until all of the same words are counted: a list of any length takes no memory. */
export const MOST_WAITING = 1_000;
/** Places that are named beside the first one. */
const NAMED = 3;

/** What was found in the same words, at one place or at many. */
interface Group {
  readonly first: string | null;
  readonly words: string;
  count: number;
  /** The next few places. */
  readonly others: string[];
}

/**
 * Findings in one line each, in the order in which they were first found: place, severity, code, message. What is found in many
 * places in the same words is one line with its count and the first few places. Those that were found once go first where
 * too many wait.
 */
export class FindingLines {
  readonly #groups = new Map<string, Group>();

  constructor(
    private readonly layout: FindingsLayout,
    private readonly most = MOST_WAITING,
  ) {}

  /** Takes findings; gives the lines that cannot wait. */
  add(findings: readonly AnyDiagnostic[]): string {
    let written = "";
    for (const finding of findings) {
      this.#count(finding);
      if (this.#groups.size > this.most) written += this.#release();
    }
    return written;
  }

  /** All lines that are left. */
  end(): string {
    const groups = [...this.#groups.values()];
    this.#groups.clear();
    return this.#write(groups);
  }

  #count(finding: AnyDiagnostic): void {
    const place = placeOf(finding);
    const words = messageOf(this.layout, finding);
    const key = `${finding.severity} ${finding.code} ${words}`;
    const known = this.#groups.get(key);
    if (known === undefined) {
      const said = `${severityOf(this.layout, finding)}  ${sanitize(finding.code)}  ${words}`;
      this.#groups.set(key, { first: place, words: said, count: 1, others: [] });
      return;
    }
    known.count += 1;
    if (place !== null && known.others.length < NAMED) known.others.push(place);
  }

  #release(): string {
    const waiting = [...this.#groups];
    const once = waiting.filter(([, { count }]) => count === 1);
    const leaving = once.length > 0 ? once : waiting;
    for (const [key] of leaving) this.#groups.delete(key);
    return this.#write(leaving.map(([, group]) => group));
  }

  #write(groups: readonly Group[]): string {
    return groups.map((group) => `${this.#line(group)}\n`).join("");
  }

  #line({ first, words, count, others }: Group): string {
    const line = first === null ? words : `${first}  ${words}`;
    if (count === 1) return line;
    return `${line}  (${this.layout.messages.phrase("times", { count, places: others })})`;
  }
}
