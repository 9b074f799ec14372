import type { Command } from "commander";

/** The words that call a command, without the name of the program; that of the program itself is `tcec`. */
export function callOf(command: Command): string {
  const { parent } = command;
  return parent === null || parent.parent === null ? command.name() : `${callOf(parent)} ${command.name()}`;
}
