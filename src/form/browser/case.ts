import { type Draft, isChanged, profilesIn, textOf } from "../cases.js";
import type { FormFile } from "../data.js";
import { fileNameOf } from "../for-file.js";
import type { Question } from "../questions.js";
import { type Data, isSame } from "../tree.js";
import { newKey } from "./storage.js";

/** One case on the page. Cases of one file share its key. */
export interface Case extends Draft {
  readonly key: string;
  readonly fileKey: string;
  /** The time of day at which it was saved to a file; `null` where it was not in this window. */
  readonly savedAt: string | null;
}

/** A file that cases are from; `text` is `null` where there is none yet. */
export interface CaseFile {
  readonly name: string;
  readonly text: string | null;
}

/** A case as it was kept, with its file. */
export interface KeptCase extends CaseFile, Draft {
  readonly key: string;
}

/** Where no case is open. */
export const NO_CASE: Case = { key: "", fileKey: "", index: 1, base: null, profile: {}, savedAt: null };

const NO_FILE: CaseFile = { name: "", text: null };

/** The cases on the page, and the files that they are from. */
export class CaseList {
  all: readonly Case[] = [];
  readonly #files = new Map<string, CaseFile>();

  constructor(private readonly questions: readonly Question[]) {}

  /** Adds the profiles of a file; gives the first of them, `undefined` where there is none. */
  add({ name, text }: FormFile): Case | undefined {
    const fileKey = newKey();
    const added = profilesIn({ file: name, text }).map(({ index, profile }): Case => {
      return { ...NO_CASE, key: newKey(), fileKey, index, base: profile, profile };
    });
    if (added.length > 0) this.#files.set(fileKey, { name, text });
    this.all = [...this.all, ...added];
    return added[0];
  }

  /** Adds a case in no file; gives its key. */
  begin(): string {
    const key = newKey();
    this.all = [...this.all, { ...NO_CASE, key, fileKey: key }];
    return key;
  }

  remove(key: string): void {
    this.all = this.all.filter((one) => one.key !== key);
  }

  change(key: string, profile: Data): void {
    this.all = this.all.map((one) => (one.key === key ? { ...one, profile } : one));
  }

  isChanged(one: Case): boolean {
    return isChanged(one, this.questions);
  }

  fileOf({ fileKey }: Case): CaseFile {
    return this.#files.get(fileKey) ?? NO_FILE;
  }

  /** The cases of the same file, this one among them. */
  together({ fileKey }: Case): Case[] {
    return this.all.filter((one) => one.fileKey === fileKey);
  }

  /** The text of the file of a case, as it would be saved. */
  text(one: Case): string {
    return textOf(this.fileOf(one).text, this.together(one), this.questions);
  }

  /** What that file is called: as it was, or after the first of its profiles. */
  fileName(one: Case): string {
    const { name } = this.fileOf(one);
    if (name !== "") return name;
    const [first] = profilesIn({ file: "", text: this.text(one) });
    return fileNameOf(first?.profile ?? one.profile);
  }

  /** What was given to the browser as a file is what answers are compared with from now on. */
  saved(one: Case, savedAt: string): void {
    const [name, text] = [this.fileName(one), this.text(one)];
    this.#files.set(one.fileKey, { name, text });
    const profiles = new Map(profilesIn({ file: name, text }).map(({ index, profile }) => [index, profile]));
    this.all = this.all.map((other) => {
      const base = profiles.get(other.index);
      return other.fileKey !== one.fileKey || base === undefined ? other : { ...other, base, savedAt };
    });
  }

  /** Takes back what was kept, but for what came with the page and has not changed. Cases of one file stay together. */
  restore(kept: readonly KeptCase[]): void {
    for (const one of kept) {
      const { key, name, text, index, base, profile } = one;
      const same = this.all.find((other) => other.index === index && this.fileOf(other).text === text);
      if (same !== undefined && text !== null) {
        if (isSame(profile, same.profile)) continue;
        this.all = this.all.map((other) => (other === same ? { ...other, key, profile } : other));
        continue;
      }
      const known = [...this.#files].find(([, file]) => text !== null && file.text === text && file.name === name);
      const fileKey = known?.[0] ?? key;
      this.#files.set(fileKey, { name, text });
      this.all = [...this.all, { ...NO_CASE, key, fileKey, index, base, profile }];
    }
  }
}
