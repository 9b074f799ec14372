import type { Lang } from "../messages/languages.js";
import type { Typology } from "../model/typology.js";
import type { Asked } from "./questions.js";
import type { Wording } from "./wording.js";

/** Whether the page shows where the case lies: never, when asked, or all the time. */
export const RESULT_MODES = ["hidden", "asked", "live"] as const;
/** One of them. */
export type ResultMode = (typeof RESULT_MODES)[number];

/** The elements of the page that hold its program and what it was made for, both packed, and the files that came with it, as JSON. */
export const PROGRAM_ID = "program";
export const DATA_ID = "data";
export const FILES_ID = "files";

/** What a page is made of beside its program. */
export interface FormData {
  readonly version: string;
  /** The language that is shown first. */
  readonly lang: Lang;
  readonly result: ResultMode;
  readonly typology: Typology;
  readonly questions: readonly Asked[];
  readonly words: Readonly<Record<Lang, Readonly<Record<string, Wording>>>>;
}

/** A file of profiles that came with the page. */
export interface FormFile {
  readonly name: string;
  readonly text: string;
}
