import { type Lang, loadWords } from "../../messages/languages.js";
import { loadMessages } from "../../messages/messages.js";
import type { OutcomeCounts } from "../../messages/sheet-words.js";
import { sanitizeQuoted } from "../kit/sanitize.js";

/** What becomes of a profile. */
export interface ProfileOutcome {
  readonly file: string;
  readonly id: string;
  readonly date: string;
  readonly state: "new" | "changed" | "same";
}

/** What an import would do, a line for each profile. */
export async function renderOutcome(
  profiles: readonly ProfileOutcome[],
  counts: OutcomeCounts,
  lang: Lang,
): Promise<string> {
  const { outcome } = await loadWords(lang, "sheets");
  const lines = profiles.map(
    ({ file, id, date, state }) => `${sanitizeQuoted(file)}  ${sanitizeQuoted(id)} ${date}  ${outcome[state]}`,
  );
  return `${[...lines, await sayCounts(counts, lang, null)].join("\n")}\n`;
}

/** How many profiles are new, changed, the same, and how many rows made none, in one line without its end. */
export async function sayCounts(counts: OutcomeCounts, lang: Lang, path: string | null): Promise<string> {
  const [{ outcome }, messages] = [await loadWords(lang, "sheets"), await loadMessages(lang)];
  return outcome.summary(counts, (value) => messages.number(value), path === null ? null : sanitizeQuoted(path));
}

/** That nothing was written. */
export async function sayNothingWritten(lang: Lang): Promise<string> {
  return (await loadWords(lang, "sheets")).outcome.nothing;
}
