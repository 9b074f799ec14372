import type { Typology } from "../model/typology.js";
import type { Messages } from "./interface.js";
import type { NoteContext } from "./table-words.js";
import type { Lang } from "./vocabulary.js";

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
