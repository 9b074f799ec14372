import type { CiteWords } from "../cite-words.js";

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
    changedTypology: "Typologie en YAML, modifiée par rapport à celle livrée sous ce nom",
    paper: "Communication",
  },
  version: "Version",
  used: (which) => `Utilisée\u202f: ${which}`,
};
