import type { PaperConceptName, Section } from "./concepts.js";

/** What a language says of one notion of the paper. Words in backticks are typed as they stand. */
export interface ConceptWords {
  readonly title: string;
  /** What the paper means by it, in our words, and what becomes of it here. */
  readonly meaning: string;
}

/** What a language says of the notions of the paper (Matray & Poisat 2015), which is in English. */
export interface ConceptsWords {
  /** Each notion by its id. */
  readonly concepts: { readonly [C in PaperConceptName]: ConceptWords };
  /** The heading of all of them, and what kind of thing one of them is. */
  readonly heading: string;
  readonly mark: string;
  /** Above all of them. */
  readonly about: string;
  /** The parts of a section that have a name instead of a number. */
  readonly sections: { readonly [S in Section & ("introduction" | "conclusion")]: string };
  readonly labels: {
    readonly passages: string;
    readonly after: string;
    /** What carries it in the program. */
    readonly carriers: string;
    readonly fields: string;
    readonly facts: string;
    readonly typology: string;
  };
  /** The term of the paper, where the language is another one than that of the paper; `null` in English. */
  readonly term: ((quoted: string) => string) | null;
  /** What is said of a notion that neither a field nor a rule carries. */
  readonly onlyWords: string;
}
