import type { Command } from "commander";
import type { Session } from "../session.js";

/** What a command does with the words after it; the exit code comes back. */
export type Action = (words: readonly string[], session: Session) => Promise<number>;
/** Carries out the action that was asked for. Actions are loaded only then. */
export type Perform = (load: () => Promise<Action>, words: readonly string[], command: Command) => Promise<void>;

/** One word, or none, as the words of an action. */
export function wordsOf(word: string | undefined): string[] {
  return word === undefined ? [] : [word];
}
