/** The signs at which a spreadsheet begins a formula; the last four are the first in full width. */
const SIGNS = "=+\\-@\\uff1d\\uff0b\\uff0d\\uff20";
const FIRST = new RegExp(`^[${SIGNS}]`);
const AFTER_ANY_MARK = new RegExp(`(^|[,;|])(?=[${SIGNS}])`, "g");
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * A text that no spreadsheet takes for a formula, which it would compute, with links and commands in it: an apostrophe stands
 * before the sign that begins one, also behind a mark at which a program that expects another delimiter would cut.
 */
export function guardFormulas(text: string): string {
  return text.replace(AFTER_ANY_MARK, "$1'");
}

/** The same for a cell that always stands in quotation marks, where nobody cuts; a number stays one. */
export function guardFirstFormula(text: string): string {
  return FIRST.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

const FIRST_MARKED = new RegExp(`^'*[${SIGNS}]`);

/** The same so that it can be undone: one apostrophe more stands before any that are there. `withoutGuard` of a sheet takes it away. */
export function guardAgainstFormula(text: string): string {
  return FIRST_MARKED.test(text) ? `'${text}` : text;
}

/** A cell in quotation marks (RFC 4180): neither a delimiter nor a quotation mark in it ends it. */
export function quoteCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
