import { lettersOf } from "../plain/column-letters.js";

export { lettersOf };

const LETTERS = 26;

/** The column of letters, `null` for what are none. */
export function columnOf(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The address of a cell, as in `D7`: column from 0, row from 1. */
export function addressOf(column: number, row: number): string {
  return `${lettersOf(column)}${row}`;
}
