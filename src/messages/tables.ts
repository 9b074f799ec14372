import type { Typology } from "../model/typology.js";
import type { Messages } from "./interface.js";
import type { NoteContext, TableWords } from "./table-words.js";
import type { Lang } from "./vocabulary.js";

export type { NoteContext, TableWords } from "./table-words.js";

/** Loads the words of tables in one language. */
export async function loadTableWords(lang: Lang): Promise<TableWords> {
  const { TABLE_WORDS } = lang === "fr" ? await import("./fr/tables.js") : await import("./en/tables.js");
  return TABLE_WORDS;
}

/** What stands before a caption, with its mark: "Table 1. " or, in French, "Tableau 1 – ". */
export function captionLead(lang: Lang, number: number): string {
  return lang === "fr" ? `Tableau\u00a0${number} – ` : `Table\u00a0${number}. `;
}

/** "name: text", with the colon of the language. */
export function labelled(lang: Lang, name: string, text: string): string {
  return `${name}${lang === "fr" ? "\u202f" : ""}: ${text}`;
}

/** The sources that a typology rests on, as people cite them. */
export function citeWith(messages: Messages, typology: Typology): NoteContext["cite"] {
  return (passage) => messages.passage(passage, typology);
}
