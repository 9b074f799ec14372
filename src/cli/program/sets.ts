import type { Command } from "commander";
import { formatsOf } from "../../render/formats.js";
import { addAgreementOptions } from "../agreement-options.js";
import { addCompareOptions } from "../compare-options.js";
import {
  addConfidenceOption,
  addExcludeOption,
  addOutputOptions,
  addPrivateOption,
  addRowOptions,
  addStdinOption,
  addTitleOption,
  addTypologyOption,
  addWorkersOption,
} from "../options.js";
import { addPlotOptions } from "../plot-options.js";
import { addRobustnessOptions } from "../robustness-options.js";
import { addSummaryOptions } from "../summary-options.js";
import { addTableOptions } from "../table-options.js";
import { addTrajectoryOptions } from "../trajectory-options.js";
import type { Perform } from "./perform.js";

/* Commands on what profiles say together, and how firm it is. */

export function addTableCommand(program: Command, perform: Perform): void {
  const table = addTableOptions(program.command("table").argument("[path...]"));
  addRowOptions(
    addExcludeOption(
      addStdinOption(
        addPrivateOption(addConfidenceOption(addTypologyOption(addOutputOptions(table, formatsOf("table"))))),
      ),
    ),
  ).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("../commands/table.js")).makeTable, words, command),
  );
}

export function addPlotCommand(program: Command, perform: Perform): void {
  const plot = addOutputOptions(addPlotOptions(program.command("plot").argument("<path...>")), formatsOf("plot"));
  addExcludeOption(addStdinOption(addConfidenceOption(addTypologyOption(addTitleOption(plot))))).action(
    (words: string[], _own, command: Command) =>
      perform(async () => (await import("../commands/plot.js")).drawPlot, words, command),
  );
}

export function addCompareCommand(program: Command, perform: Perform): void {
  const compare = addCompareOptions(program.command("compare").argument("<path...>"));
  const output = addOutputOptions(compare, formatsOf("comparison", "table", "plot"));
  addRowOptions(addExcludeOption(addStdinOption(addConfidenceOption(addTitleOption(output))))).action(
    (words: string[], _own, command: Command) =>
      perform(async () => (await import("../commands/compare.js")).compareTypologies, words, command),
  );
}

export function addAgreementCommand(program: Command, perform: Perform): void {
  const agreement = addAgreementOptions(program.command("agreement").argument("[path...]"));
  const output = addOutputOptions(agreement, formatsOf("agreement", "table"));
  addRowOptions(addStdinOption(addConfidenceOption(addTypologyOption(output)))).action(
    (words: string[], _own, command: Command) =>
      perform(async () => (await import("../commands/agreement.js")).measureAgreement, words, command),
  );
}

export function addRobustnessCommand(program: Command, perform: Perform): void {
  const robustness = addWorkersOption(addRobustnessOptions(program.command("robustness").argument("<path...>")));
  const output = addOutputOptions(robustness, formatsOf("robustness", "table", "plot"));
  addRowOptions(
    addExcludeOption(addStdinOption(addConfidenceOption(addTypologyOption(addTitleOption(output))))),
  ).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("../commands/robustness.js")).testRobustness, words, command),
  );
}

export function addTrajectoryCommand(program: Command, perform: Perform): void {
  const trajectory = addTrajectoryOptions(program.command("trajectory").argument("<path...>"));
  const output = addOutputOptions(trajectory, formatsOf("trajectory", "table", "plot"));
  addRowOptions(
    addExcludeOption(addStdinOption(addConfidenceOption(addTypologyOption(addTitleOption(output))))),
  ).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("../commands/trajectory.js")).followTrajectories, words, command),
  );
}

export function addSummaryCommand(program: Command, perform: Perform): void {
  const summary = addSummaryOptions(program.command("summary").argument("<path...>"));
  const output = addOutputOptions(summary, formatsOf("summary", "table", "plot"));
  addRowOptions(
    addExcludeOption(addStdinOption(addConfidenceOption(addTypologyOption(addTitleOption(output))))),
  ).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("../commands/summary.js")).summarise, words, command),
  );
}
