/** When something was read. */
export interface ReadDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** The words of a list of references in one language. */
export interface CiteWords {
  readonly headings: {
    readonly tool: string;
    readonly typology: string;
    readonly paper: string;
    readonly method: string;
    readonly theory: string;
    readonly profiles: string;
  };
  /** What kind of thing it is, in brackets behind a title. */
  readonly genres: {
    readonly software: string;
    readonly typology: string;
    /** Of a typology whose content is not that of the shipped one of its name. */
    readonly changedTypology: string;
    readonly paper: string;
    /** Where the paper was read. */
    readonly place: string;
  };
  /** What stands before the last of several authors: of whom one at least is a person; of two organisations. */
  readonly and: { readonly person: string; readonly organisations: string };
  /** Before the number of a version. */
  readonly version: string;
  /** In the place of a year that is not known; a letter may follow. */
  readonly noDate: string;
  /** From January on, as they stand behind a year. */
  readonly months: readonly string[];
  /** Where a work without a date is, and when it was read: year, month and day from 1 on, as far as they are known. */
  readonly retrieved: (date: ReadDate, url: string) => string;
  /** Which version of the typology was used: its id, version and hash follow. */
  readonly used: (which: string) => string;
}
