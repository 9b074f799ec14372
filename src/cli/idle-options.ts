import { finding } from "../model/finding.js";
import type { Destination } from "./destinations.js";
import type { Session } from "./session.js";
import type { SettingName } from "./settings/table.js";
import { UsageError } from "./usage-errors.js";

/** An option: whether it was typed, its name, what it means nothing without, and whether that is there. */
export type Need = readonly [isTyped: boolean, option: string, needs: string, isThere: boolean];

/** @throws UsageError for the first option that was typed and would do nothing */
export function refuseIdle(needs: readonly Need[]): void {
  for (const [isTyped, option, what, isThere] of needs) {
    if (isTyped && !isThere) throw new UsageError(finding("usage-option-needs", { option, needs: what }));
  }
}

/** A name for standard input means nothing where that is not read: `-` is not among the paths. */
export function needsOfStdin({ settings }: Session, isRead: boolean): Need[] {
  return [[settings.stdinFilename !== null, "--stdin-filename", "-", isRead]];
}

/** What the options of rows need: some format of rows among the outputs. What a file or the environment says waits for one. */
export function needsOfRows({ origins }: Session, destinations: readonly Destination<string>[]): Need[] {
  const goesTo = (...formats: readonly string[]) => destinations.some(({ format }) => formats.includes(format));
  const need = (name: SettingName, isThere: boolean): Need => [
    origins[name].from === "flag",
    `--${name}`,
    "--format csv",
    isThere,
  ];
  const [isCsv, isRows] = [goesTo("csv"), goesTo("csv", "tsv")];
  return [need("delimiter", isCsv), need("decimal", isRows), need("bom", isRows)];
}
