import type { Code, DiagnosticArgs } from "../../model/codes.js";

/** Codes of what is wrong with a cell: they say how many cells say the same. */
export type CellCode = Extract<Code, `cell-${string}`> &
  keyof { [C in Code as DiagnosticArgs[C] extends { cells: number } ? C : never]: 1 };

/** What is wrong with a cell: a code and its arguments but for the number of cells. */
export type Problem = {
  [C in CellCode]: { readonly problem: C; readonly args: Omit<DiagnosticArgs[C], "cells"> };
}[CellCode];

/** Makes one. */
export function problem<C extends CellCode>(code: C, args: Omit<DiagnosticArgs[C], "cells">): Problem {
  return { problem: code, args } as unknown as Problem;
}

/** Longer texts of cells are not repeated whole in what is said of them. */
const LONGEST = 40;

/** A text of a cell as it is repeated: its first signs. */
export function shownText(text: string): string {
  const signs = [...text.trim()];
  return signs.length <= LONGEST ? text.trim() : `${signs.slice(0, LONGEST).join("")}…`;
}
