/** What is said in and about a profile to fill in, in one language. Words between backticks are typed as they stand. */
export interface BlankWords {
  /** The first lines of the file: what it is, of which typology it has the fields. */
  readonly about: (typology: string) => string;
  /** The same of a file that holds only what the typology reads. */
  readonly aboutMinimal: (typology: string) => string;
  /** What the two kinds of comment are, and how a field is taken into the profile. */
  readonly how: string;
  /** What a coder has to know before all else, a paragraph each. */
  readonly rules: readonly string[];
  /** Above the commands that check and score the file. */
  readonly check: string;
  /** Above the command that writes the schema beside the file. */
  readonly editor: string;
  /** Before a field without which the file is no profile, and that is not filled in yet. */
  readonly toFill: string;
  /** Behind a field that its block, or an entry of its list, cannot be without. */
  readonly needed: string;
  /** Of a total with parts: how the whole is written where its parts are not known. */
  readonly whole: (line: string) => string;
  /** Of the unit of amounts: that amounts in a currency may have a total, as it is written. */
  readonly total: (line: string) => string;
  /** Above the words that a field takes: one of them; one or a bound, as it is written; as many as there are. */
  readonly one: string;
  readonly bound: (example: string) => string;
  readonly several: string;
  /** The words are those of another field. */
  readonly same: (field: string) => string;
  /** That the field may be `not_applicable`. */
  readonly notApplicable: string;
  /** Of a list: how another entry is added. */
  readonly entries: string;
  /** Of an indicator whose value stands in place of what the fields give. */
  readonly replaces: string;
  /** What is said where the file was written: what has to be filled in before it is a profile. */
  readonly fillIn: (keys: string) => string;
  /** What is said before questions are asked, and how one is left open. */
  readonly asking: string;
}
