/** What sheets to code in, forms of surveys and lists of codes say beside titles and descriptions of fields, in one language. */
export interface CodingWords {
  /** The title of a workbook for a typology of that title. */
  readonly title: (typology: string) => string;
  /** The guide: its heading and its lines; `marked` names the typology whose fields are marked. */
  readonly guide: (marked: string) => readonly string[];
  /** Headings of columns that are no fields. */
  readonly columns: {
    readonly field: string;
    readonly value: string;
    readonly key: string;
    readonly member: string;
    readonly other: string;
    readonly strength: string;
  };
  /** Headings of the sheet that explains fields and their words. */
  readonly codebook: {
    readonly sheet: string;
    readonly field: string;
    readonly title: string;
    readonly word: string;
    readonly label: string;
    readonly meaning: string;
  };
  /** What is said of a cell that holds none of the words of its list. */
  readonly otherWord: { readonly title: string; readonly text: string };
  /** Behind a field that holds no value of the list in its column, only that the list is empty. */
  readonly emptyList: (word: string) => string;
  readonly survey: SurveyWords;
}

/** The words of a form for KoboToolbox and ODK. */
export interface SurveyWords {
  /** The name of the language as forms write it, `English (en)`. */
  readonly language: string;
  readonly title: (typology: string) => string;
  /** What is said before the first question. */
  readonly intro: string;
  readonly groups: {
    readonly identity: string;
    readonly project: string;
    readonly rest: string;
    readonly sources: string;
    readonly facts: string;
  };
  readonly ask: {
    readonly idKnown: string;
    /** Whether there are entries of a list. */
    readonly any: (list: string) => string;
  };
  readonly hints: {
    readonly idKnown: string;
    readonly date: string;
    readonly quantity: string;
    readonly count: string;
    readonly several: string;
    readonly complete: string;
    readonly words: string;
    readonly sectors: string;
    readonly key: string;
  };
  readonly refusals: {
    readonly id: string;
    readonly date: string;
    readonly quantity: string;
    readonly count: string;
    readonly percentage: string;
    readonly year: string;
    readonly degree: string;
    readonly currency: string;
    readonly unknownAlone: string;
  };
  readonly choices: {
    readonly unknown: string;
    readonly notApplicable: string;
    readonly atLeast: (label: string) => string;
    readonly atMost: (label: string) => string;
  };
}
