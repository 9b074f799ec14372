import type { CiteWords } from "../cite-words.js";
import { GRAMMAR } from "./grammar.js";

/** "March 5, 2018", "March 2018", "2018". */
function dateOf(year: number, month: number | null, day: number | null): string {
  const name = month === null ? "" : `${GRAMMAR.months[month - 1] ?? month} `;
  return day === null ? `${name}${year}` : `${name}${day}, ${year}`;
}

/** The words of a list of references in English. */
export const CITE_WORDS: CiteWords = {
  headings: {
    tool: "The program",
    typology: "The typology",
    paper: "The paper that the ideal types are from",
    method: "The method, fuzzy-set ideal type analysis",
    theory: "Other sources of the typology",
    profiles: "Sources of the profiles",
  },
  genres: {
    software: "Computer software",
    typology: "Typology in YAML",
    changedTypology: "Typology in YAML, changed from the shipped one of this name",
    paper: "Conference paper",
    place: "Lisbon",
  },
  and: { person: ", & ", organisations: " & " },
  version: "Version",
  noDate: "n.d.",
  months: GRAMMAR.months,
  retrieved: ({ year, month, day }, url) => `Retrieved ${dateOf(year, month, day)}, from ${url}`,
  used: (which) => `Used: ${which}`,
};
