import type { CiteWords } from "../cite-words.js";

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
  },
  version: "Version",
  used: (which) => `Used: ${which}`,
};
