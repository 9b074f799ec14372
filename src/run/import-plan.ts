import { orderOf, pathOf } from "../import/fields.js";
import type { Profile } from "../model/profile.js";
import type { SourceText } from "../model/source.js";
import { readEach } from "../read/documents.js";
import { FindingSink } from "../read/finding-sink.js";
import type { Replaced } from "../render/profile/update.js";
import { joinProfiles, writeProfile } from "../render/profile/write.js";
import { type ImportedProfile, keyOf } from "./import.js";

/** Where imported profiles go: each into a file of a folder, or all into one. */
export type Destination = { readonly folder: true } | { readonly folder: false; readonly file: string };

/** What would become of a profile. */
export interface PlannedProfile {
  readonly file: string;
  readonly state: "new" | "changed" | "same";
  readonly replaced: readonly Replaced[];
  readonly imported: ImportedProfile;
}

/** Profiles that are kept one by one in what is said of them; of more the counts are. */
const MOST_SAID = 1_000;

/** What is to be written of imported profiles beside those that are there: which files, and what changes in them. */
export class ImportPlan {
  readonly counts = { added: 0, changed: 0, same: 0 };
  /** What changes, and the first of the others. */
  readonly said: PlannedProfile[] = [];
  readonly #places = new Map<string, { readonly file: string; readonly index: number }>();
  readonly #texts = new Map<string, string>();
  readonly #names: Set<string>;
  readonly #changed = new Set<string>();
  /** Documents that go to the end of the one file. */
  readonly #appended: string[] = [];

  /** `existing`: what stands at the destination, by the names of its files there. */
  constructor(
    private readonly destination: Destination,
    existing: readonly SourceText[],
  ) {
    this.#names = new Set(existing.map(({ file }) => file));
    for (const source of existing) this.#read(source);
  }

  /** Takes one profile. */
  async add(imported: ImportedProfile): Promise<void> {
    const { profile } = imported;
    const place = this.#places.get(keyOf(profile));
    const planned = place === undefined ? await this.#new(imported) : await this.#update(imported, place);
    this.counts[planned.state === "new" ? "added" : planned.state] += 1;
    if (planned.replaced.length > 0 || this.said.length < MOST_SAID) this.said.push(planned);
  }

  /** The files that are to be written, by their names: those that stay as they are are left out. */
  files(): Readonly<Record<string, string>> {
    const entries = [...this.#changed].map((file) => [file, this.#texts.get(file) ?? ""] as const);
    if (this.destination.folder || this.#appended.length === 0) return Object.fromEntries(entries);
    const { file } = this.destination;
    const before = this.#texts.get(file);
    const joined = joinProfiles(this.#appended);
    const appended = this.#appended.map((text) => `---\n${text}`).join("");
    return { [file]: before === undefined ? joined : withEnd(before) + appended };
  }

  #read(source: SourceText): void {
    this.#texts.set(source.file, source.text);
    for (const { index, value } of readEach(source, new FindingSink(source.file))) {
      if (typeof value !== "object" || value === null || !("id" in value) || !("date" in value)) continue;
      const key = keyOf(value as Profile);
      if (!this.#places.has(key)) this.#places.set(key, { file: source.file, index });
    }
  }

  async #new(imported: ImportedProfile): Promise<PlannedProfile> {
    const { profile } = imported;
    const isAlone = this.destination.folder;
    const text =
      imported.text === null
        ? await writeProfile(profile as Readonly<Record<string, unknown>>, isAlone)
        : withEnd(imported.text);
    if (!this.destination.folder) {
      this.#appended.push(text);
      return { file: this.destination.file, state: "new", replaced: [], imported };
    }
    const file = this.#nameOf(profile);
    this.#names.add(file);
    this.#texts.set(file, text);
    this.#changed.add(file);
    return { file, state: "new", replaced: [], imported };
  }

  /** `id_date.yaml`; where that is taken, with the coder, the level or a number. */
  #nameOf({ id, date, level, coder }: Profile): string {
    const base = `${id}_${date}`;
    const tail = (part: string | undefined): readonly string[] =>
      part === undefined ? [] : [`${base}_${fileWord(part)}`];
    const named = [base, ...tail(coder), ...tail(level)]
      .map((name) => `${name}.yaml`)
      .find((name) => !this.#names.has(name));
    if (named !== undefined) return named;
    for (let count = 2; ; count += 1) if (!this.#names.has(`${base}_${count}.yaml`)) return `${base}_${count}.yaml`;
  }

  async #update(
    imported: ImportedProfile,
    { file, index }: { readonly file: string; readonly index: number },
  ): Promise<PlannedProfile> {
    const { updateProfile } = await import("../render/profile/update.js");
    const before = this.#texts.get(file) ?? "";
    const order = (steps: readonly (string | number)[]): number => orderOf(pathOf(steps));
    const { text, replaced, isSame } = updateProfile(
      before,
      index,
      imported.profile as Readonly<Record<string, unknown>>,
      order,
    );
    const own = imported.text !== null && holdsAll(imported.text, before) ? withEnd(imported.text) : null;
    if (own === null ? isSame : own === before) return { file, state: "same", replaced, imported };
    this.#texts.set(file, own ?? text);
    this.#changed.add(file);
    return { file, state: "changed", replaced, imported };
  }
}

/** The words of a name of a file: no signs that lead elsewhere. */
function fileWord(text: string): string {
  return text.replace(/[^\p{L}\p{N}.-]+/gu, "-").replace(/^[.-]+/, "") || "x";
}

/** True where a text of one document holds every comment and every key of another, so that it can take its place. */
function holdsAll(text: string, before: string): boolean {
  const [own, ...more] = [...readEach({ file: "", text: before }, new FindingSink(""))];
  const [after] = [...readEach({ file: "", text }, new FindingSink(""))];
  if (own === undefined || after === undefined || more.length > 0) return false;
  const comments = before.match(/(?:^|\s)#.*$/gm) ?? [];
  return comments.every((comment) => text.includes(comment.trim())) && hasKeysOf(after.value, own.value);
}

function hasKeysOf(value: unknown, other: unknown): boolean {
  if (typeof other !== "object" || other === null) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(other).every(([key, inside]) => hasKeysOf((value as Record<string, unknown>)[key], inside));
}

function withEnd(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
