import type { Case, CaseFile, KeptCase } from "./case.js";
import { KEPT, type Keeping, newKey } from "./storage.js";

/** One case as the browser keeps it, and the window that wrote it. */
interface Kept extends Omit<KeptCase, "key"> {
  readonly tab: string;
}

/** Milliseconds that an answer may wait before the browser is given it to keep: typing does not wait for a disk. */
const WAIT = 400;

/** Gives cases to the browser to keep, and takes them back. */
export class Keeper {
  state: Keeping = "kept";
  readonly #tab = newKey();
  #waiting: { readonly one: Case; readonly file: CaseFile } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `prefix` begins the keys of cases for the typology of the page; `changed` is told where the browser keeps no more, or again. */
  constructor(
    private readonly prefix: string,
    private readonly changed: () => void,
  ) {}

  /** Keeps a case in a moment, with whatever is answered in it until then. */
  soon(one: Case, file: CaseFile): void {
    if (this.#waiting !== null && this.#waiting.one.key !== one.key) this.now();
    this.#waiting = { one, file };
    this.#timer ??= setTimeout(() => this.now(), WAIT);
  }

  /** Keeps what waits. */
  now(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting === null) return;
    const { key, index, base, profile } = waiting.one;
    if (base === null && Object.keys(profile).length === 0) return;
    const { name, text } = waiting.file;
    const kept: Kept = { tab: this.#tab, name, text, index, base, profile };
    const before = this.state;
    this.state = KEPT.write(this.prefix + key, JSON.stringify(kept));
    if (this.state !== before) this.changed();
  }

  remove(key: string): void {
    if (this.#waiting?.one.key === key) this.#waiting = null;
    KEPT.remove(this.prefix + key);
  }

  /** All that is kept, by the keys of the cases. */
  all(): KeptCase[] {
    return KEPT.keys(this.prefix)
      .sort()
      .flatMap((key) => {
        const kept = keptIn(KEPT.read(key) ?? "");
        return kept === null ? [] : [{ ...kept, key: key.slice(this.prefix.length) }];
      });
  }

  /** Whether another window has written a case, or said that it has it open. */
  isFromElsewhere(key: string | null, value: string | null, current: string | null): boolean {
    if (current === null || value === null) return false;
    if (key === OPEN_ELSEWHERE) return value.startsWith(`${current} `) && !value.startsWith(`${current} ${this.#tab}`);
    const kept = key === this.prefix + current ? keptIn(value) : null;
    return kept !== null && kept.tab !== this.#tab;
  }

  /** Tells the other window that a case is open in this one too. */
  answer(current: string): void {
    KEPT.write(OPEN_ELSEWHERE, `${current} ${this.#tab} ${newKey()}`);
  }
}

/** Through this key windows tell each other which case they have open. */
const OPEN_ELSEWHERE = "tcec-form-open";

function keptIn(text: string): Kept | null {
  try {
    const kept = JSON.parse(text) as Kept;
    return typeof kept === "object" && kept !== null && typeof kept.profile === "object" ? kept : null;
  } catch {
    return null; // something else has written there
  }
}
