import type { Code, DiagnosticArgs, Severity } from "./codes.js";

/** A place in a text file. Lines and columns begin at 1; a column counts UTF-16 code units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  /** How many characters the finding spans on its line, at least 1. */
  readonly length?: number;
  /**
   * How the place is said where lines and columns say nothing to people: `Pôles!D7`, a line and the heading of a column; `""` for the file
   * as a whole.
   */
  readonly at?: string;
  /**
   * A few lines of the text around the place, as they stand there, and the number of the first of them. Where lines are
   * very long, `from` is the column at which all of them were cut; without it they begin at column 1.
   */
  readonly frame?: { readonly first: number; readonly lines: readonly string[]; readonly from?: number };
}

/** Why a warning or a note is neither printed nor counted: a comment in the file, an option, or a list of what is known says so. */
export interface Allowed {
  readonly by: "comment" | "option" | "known";
  /** What the comment gives as its reason; `null` where it gives none. */
  readonly reason: string | null;
}

/** What mends a finding and changes nothing of what was meant. */
export interface Fix {
  /** What takes the place of what the finding points at, as it is typed in YAML. */
  readonly write: string;
}

/**
 * A coded message: an error, a warning or a reason. It holds no words: `messages/` turns it into English or French.
 * `pointers` are JSON pointers (RFC 6901) into the profile or typology it speaks of; the first one is the place.
 */
export interface Diagnostic<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly args: DiagnosticArgs[C];
  readonly pointers: readonly string[];
  readonly position?: Position;
  /** Number of the YAML document in its file, from 1. */
  readonly document?: number;
  /** Absent where only a person can say what is right. */
  readonly fix?: Fix;
  /** Absent for what is printed and counted. */
  readonly allowed?: Allowed;
}

/** Any coded message; narrowing on `code` gives the type of `args`. */
export type AnyDiagnostic = { [C in Code]: Diagnostic<C> }[Code];
