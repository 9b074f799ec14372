import type { Typology } from "../model/typology.js";
import type { Messages } from "./interface.js";
import { languageOf } from "./languages.js";
import type { NoteContext } from "./table-words.js";
import type { Lang } from "./vocabulary.js";

/** What stands before a caption, with its mark: "Table 1. " or, in French, "Tableau 1 – ". */
export function captionLead(lang: Lang, number: number): string {
  const { word, mark } = languageOf(lang).typography.table;
  return `${word}\u00a0${number}${mark}`;
}

/** The sources that a typology rests on, as people cite them. */
export function citeWith(messages: Messages, typology: Typology | null): NoteContext["cite"] {
  return (passage) => messages.passage(passage, typology ?? undefined);
}
