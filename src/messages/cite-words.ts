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
  };
  /** Before the number of a version. */
  readonly version: string;
  /** Which version of the typology was used: its id, version and hash follow. */
  readonly used: (which: string) => string;
}
