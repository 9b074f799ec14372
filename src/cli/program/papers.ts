import { type Command, Option } from "commander";
import { formatsOf } from "../../render/formats.js";
import { exportFormats } from "../formats.js";
import {
  addConfidenceOption,
  addExcludeOption,
  addOutputOptions,
  addPrivateOption,
  addStdinOption,
  addTitleOption,
  addTypologyOption,
} from "../options.js";
import { testOptions } from "../robustness-options.js";
import type { Perform } from "./perform.js";

/* Commands whose output goes into a paper, or beside it. */

export function addReportCommand(program: Command, perform: Perform): void {
  const report = addOutputOptions(program.command("report").argument("<path...>").option("--robustness"), []);
  addExcludeOption(
    addStdinOption(addPrivateOption(addConfidenceOption(addTypologyOption(addTitleOption(report))))),
  ).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("../commands/report.js")).writeReport, words, command),
  );
}

export function addReviewCommands(program: Command, perform: Perform): void {
  const exporting = addOutputOptions(program.command("export").argument("<path...>"), exportFormats());
  addExcludeOption(addStdinOption(addPrivateOption(addConfidenceOption(addTypologyOption(exporting))))).action(
    (words: string[], _own, command: Command) =>
      perform(async () => (await import("../commands/export.js")).exportResult, words, command),
  );
  const cite = addOutputOptions(program.command("cite").argument("[path...]"), formatsOf("citations"));
  addExcludeOption(addStdinOption(addTypologyOption(cite))).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("../commands/cite.js")).citeSources, words, command),
  );
}

export function addMethodCommands(program: Command, perform: Perform): void {
  const codebook = addOutputOptions(program.command("codebook"), formatsOf("codebook", "code-list"));
  addTypologyOption(codebook).action((_own, command: Command) =>
    perform(async () => (await import("../commands/codebook.js")).writeCodebook, [], command),
  );
  const methods = addOutputOptions(program.command("methods").argument("[path...]"), formatsOf("methods"));
  for (const option of [new Option("--robustness"), ...testOptions()]) methods.addOption(option);
  addExcludeOption(
    addStdinOption(addConfidenceOption(addTypologyOption(methods.addOption(new Option("--short"))))),
  ).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("../commands/methods.js")).writeMethods, words, command),
  );
}
