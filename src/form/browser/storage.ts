/** Whether the browser keeps something; it may refuse to, or have no room for more. */
export type Keeping = "kept" | "refused" | "full";

function refused<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise; // a private window, a policy: the file way works all the same
  }
}

function write(key: string, value: string): Keeping {
  try {
    localStorage.setItem(key, value);
    return "kept";
  } catch (error) {
    return error instanceof DOMException && /quota/i.test(error.name) ? "full" : "refused";
  }
}

/** The storage of this browser: a convenience, never the only copy. Every call may be refused. */
export const KEPT = {
  read: (key: string): string | null => refused(() => localStorage.getItem(key), null),
  write,
  remove: (key: string): void => refused(() => localStorage.removeItem(key), undefined),
  keys: (prefix: string): string[] =>
    refused(
      () =>
        Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? "").filter((key) =>
          key.startsWith(prefix),
        ),
      [],
    ),
} as const;

/** A name that nobody else has chosen. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The time of day, as a language writes it: for “saved at”, never for a file. */
export function timeOfDay(lang: string): string {
  return new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit" }).format();
}
