import { finding } from "../model/finding.js";
import { oddWord } from "../plain/odd-word.js";
import { closest } from "../plain/suggest.js";
import { UsageError } from "./usage-errors.js";

/** The complaint about a value that is not possible, with those that are; `isOpen`: these are examples or a range, of which `meant` may be one. */
export function refuse(
  option: string,
  value: string,
  allowed: readonly string[],
  isOpen = false,
  meant: string | null = null,
): UsageError {
  const suggestion = isOpen ? meant : closest(value, allowed);
  const odd = oddWord(option, value, suggestion);
  return new UsageError(odd ?? finding("usage-choice", { option, value, allowed: [...allowed], suggestion }));
}

/** Takes any text but an empty one. */
export function textOf(option: string) {
  return (text: string): string => {
    if (text.trim() === "") throw new UsageError(finding("usage-option-value-missing", { option }));
    return text;
  };
}

/** Takes one of several words. */
export function choiceOf(option: string, choices: readonly string[]) {
  return (text: string): string => {
    if (!choices.includes(text)) throw refuse(option, text, choices);
    return text;
  };
}

/** Takes a whole number within a range. */
export function wholeOf(option: string, { min, max }: { readonly min: number; readonly max: number }) {
  return (text: string): number => {
    const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max)) throw refuse(option, text, [`${min}–${max}`], true);
    return value;
  };
}
