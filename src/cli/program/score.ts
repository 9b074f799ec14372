import type { Command } from "commander";
import { formatsOf } from "../../render/formats.js";
import { batchFormats, findingsFormats } from "../formats.js";
import {
  addAllowOption,
  addConfidenceOption,
  addExcludeOption,
  addFindingGateOptions,
  addFixOptions,
  addGateOptions,
  addMigrateOption,
  addOutputOptions,
  addPrivateOption,
  addRowOptions,
  addRunOptions,
  addStdinOption,
  addTypologyOption,
  addWatchOption,
} from "../options.js";
import type { Perform } from "./perform.js";

/* Commands that score profiles one by one. */

export function addProfileCommands(program: Command, perform: Perform): void {
  const classify = addOutputOptions(program.command("classify").argument("<profile...>"), formatsOf("verdict"));
  addRowOptions(
    addWatchOption(
      addAllowOption(
        addExcludeOption(addStdinOption(addPrivateOption(addConfidenceOption(addTypologyOption(classify))))),
      ),
    ),
  ).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("../commands/classify.js")).classifyProfiles, words, command),
  );
  const validate = addOutputOptions(program.command("validate").argument("<path...>"), findingsFormats());
  addFindingGateOptions(
    addExcludeOption(addStdinOption(addTypologyOption(addFixOptions(addMigrateOption(validate))))),
  ).action((words: string[], own: { migrate?: boolean; fix?: boolean }, command: Command) =>
    perform(
      async () =>
        own.migrate
          ? (await import("../commands/migrate.js")).migrateFiles
          : own.fix
            ? (await import("../commands/mend.js")).mendProfiles
            : (await import("../commands/validate.js")).validateProfiles,
      words,
      command,
    ),
  );
}

export function addBatchCommand(program: Command, perform: Perform): void {
  const batch = addOutputOptions(program.command("batch").argument("<path...>"), batchFormats());
  addRowOptions(addExcludeOption(addStdinOption(addPrivateOption(addConfidenceOption(addTypologyOption(batch))))));
  addRunOptions(addGateOptions(batch)).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("../commands/batch.js")).scoreBatch, words, command),
  );
}
