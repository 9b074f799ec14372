/** What the browser keeps, where it keeps anything: a convenience, never the only copy. Every call may be refused. */
export interface Kept {
  read(key: string): string | null;
  /** False where the browser refused, or has no room. */
  write(key: string, value: string): boolean;
  remove(key: string): void;
  keys(prefix: string): string[];
}

function refused<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise; // a private window, a policy, no room: the file way works all the same
  }
}

/** The storage of this browser. */
export const KEPT: Kept = {
  read: (key) => refused(() => localStorage.getItem(key), null),
  write: (key, value) =>
    refused(() => {
      localStorage.setItem(key, value);
      return true;
    }, false),
  remove: (key) => refused(() => localStorage.removeItem(key), undefined),
  keys: (prefix) =>
    refused(
      () =>
        Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? "").filter((key) =>
          key.startsWith(prefix),
        ),
      [],
    ),
};

/** A name that nobody else has chosen. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The time of day, as a language writes it: for “saved at”, never for a file. */
export function timeOfDay(lang: string): string {
  return new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit" }).format();
}
