import type { Grammar } from "./grammar.js";
import type { NumberStyle } from "./number.js";
import type { Shelves } from "./shelves.js";
import type { Typography } from "./typography.js";

/** A language: all that is to be known of it. What it says is loaded a shelf at a time, when that is first needed. */
export interface LanguageDefinition {
  /** What its speakers call it. */
  readonly name: string;
  /** BCP 47, with the country whose spelling is used. */
  readonly tag: string;
  readonly numbers: NumberStyle;
  readonly grammar: Grammar;
  readonly typography: Typography;
  readonly shelves: { readonly [S in keyof Shelves]: () => Promise<Shelves[S]> };
}
