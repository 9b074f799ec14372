import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { ProfileResult } from "../model/result.js";
import { append } from "../plain/append.js";
import { fold } from "../plain/fold.js";

/** The fields of free text by which tables and counts group profiles. */
export type SpeltField =
  | "place.country"
  | "place.region"
  | "place.department"
  | "place.commune"
  | "legal_form"
  | "sectors";

/** A word of a field, and the file in which it stands first. */
export type Spelt = readonly [field: SpeltField, word: string, file: string];

/** Different words of a field that are looked at: a batch of any length takes no more memory. */
const MOST_WORDS = 10_000;
/** Notes of one field: the others are counted in the last of them. */
const MOST_NOTES = 5;
/** Spellings that one note names. */
const MOST_SPELLINGS = 5;

/**
 * How profiles of a run spell the values of free text by which they are grouped: of `FR` and `France`, or `circular economy` and
 * `circular-economy`, tables would make two groups. Of the first 10,000 different words of a field.
 */
export class Spellings {
  readonly #words = new Map<SpeltField, Map<string, string>>();

  /** Takes what a profile says. */
  see({ place, legalForm, sectors }: ProfileResult["profile"], file: string): void {
    if (place !== undefined) {
      this.#add("place.country", place.country, file);
      this.#add("place.region", place.region, file);
      this.#add("place.department", place.department, file);
      this.#add("place.commune", place.commune, file);
    }
    this.#add("legal_form", legalForm, file);
    for (const sector of sectors ?? []) this.#add("sectors", sector, file);
  }

  /** Takes what another part of the run has met. */
  take(words: readonly Spelt[]): void {
    for (const [field, word, file] of words) this.#add(field, word, file);
  }

  /** All words that were met, each once. */
  words(): Spelt[] {
    return [...this.#words].flatMap(([field, words]) => [...words].map(([word, file]) => [field, word, file] as const));
  }

  /** What is written in two ways: a note for each value, with the files. The tables of countries and regions are loaded where they are needed. */
  async notes(): Promise<AnyDiagnostic[]> {
    const notes: AnyDiagnostic[] = [];
    for (const [field, words] of this.#words) {
      if (words.size < 2) continue;
      const codeOf = field === "place.country" ? (await import("./countries.js")).countryCode : () => null;
      append(notes, alike(field, words, codeOf));
      if (field === "place.region") append(notes, (await import("./countries.js")).mergedRegions(words));
    }
    return notes;
  }

  #add(field: SpeltField, word: string | undefined, file: string): void {
    if (word === undefined) return;
    let words = this.#words.get(field);
    if (words === undefined) {
      words = new Map();
      this.#words.set(field, words);
    }
    if (!words.has(word) && words.size < MOST_WORDS) words.set(word, file);
  }
}

function alike(
  field: SpeltField,
  words: ReadonlyMap<string, string>,
  codeOf: (word: string) => string | null,
): AnyDiagnostic[] {
  const groups = new Map<string, string[]>();
  for (const word of words.keys()) {
    const key = codeOf(word) ?? ` ${fold(word)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [word]);
    else group.push(word);
  }
  const found = [...groups].filter(([key, group]) => group.length > 1 && key !== " ");
  return found.slice(0, MOST_NOTES).map(([key, group], i) => {
    const values = group.slice(0, MOST_SPELLINGS);
    return finding("values-alike", {
      field,
      values,
      files: values.map((word) => words.get(word) ?? ""),
      write: key.startsWith(" ") ? null : key,
      more: i === MOST_NOTES - 1 ? found.length - MOST_NOTES : 0,
    });
  });
}
