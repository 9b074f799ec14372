import type { CiteWords } from "../cite-words.js";
import { GRAMMAR } from "./grammar.js";

/** « le 5 mars 2018 », « en mars 2018 », « en 2018 ». */
function dateOf(year: number, month: number | null, day: number | null): string {
  const when = month === null ? String(year) : GRAMMAR.date(String(year), GRAMMAR.months[month - 1] ?? "", day);
  return day === null ? `en ${when}` : `le ${when}`;
}

/** The words of a list of references in French. */
export const CITE_WORDS: CiteWords = {
  headings: {
    tool: "Le programme",
    typology: "La typologie",
    paper: "L’article dont viennent les idéaux-types",
    method: "La méthode, l’analyse d’idéaux-types par ensembles flous",
    theory: "Autres sources de la typologie",
    profiles: "Sources des profils",
  },
  genres: {
    software: "Logiciel",
    typology: "Typologie en YAML",
    changedTypology: "Typologie en YAML, modifiée par rapport à celle fournie sous ce nom",
    paper: "Communication",
    place: "Lisbonne",
  },
  and: { person: " et ", organisations: " et " },
  version: "Version",
  noDate: "s.\u00a0d.",
  months: GRAMMAR.months,
  retrieved: ({ year, month, day }, url) => `Consulté ${dateOf(year, month, day)}, à l’adresse ${url}`,
  used: (which) => `Utilisée\u00a0: ${which}`,
};
