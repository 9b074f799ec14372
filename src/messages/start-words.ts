import type { TypologyFile } from "../model/typology.js";

/** The keys of a typology file, without those of its own that it may have. */
export type StartPart = keyof { [K in keyof TypologyFile as string extends K ? never : K]: never };

/** The comments of a typology file that somebody begins from another, in one language. Names are given as they are printed. */
export interface StartWords {
  /** What the file is, and of which one it is a copy. */
  readonly about: (source: string) => string;
  /** What is to be edited: the parts that `toEdit` marks. */
  readonly edit: string;
  /** What else may be changed, and what each number is asked for. */
  readonly change: string;
  /** How to check it, use it and compare it with the other; the commands follow. */
  readonly check: string;
  /** What the line with the schema is for; the command that makes the schema follows. */
  readonly editor: string;
  /** Whose comments the others are. */
  readonly taken: (source: string) => string;
  /** Before what a part is, where it must be edited. */
  readonly toEdit: string;
  /** What each part is. */
  readonly parts: { readonly [P in StartPart]: string };
  /** Before the parts that the file does not have. */
  readonly unused: string;
}
