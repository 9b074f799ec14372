import { Command } from "commander";
import { addCommonOptions } from "./options.js";
import { addCompletionCommand, addDoctorCommand, addExplainingCommands, addTypologyCommands } from "./program/about.js";
import {
  addFormCommand,
  addImportCommand,
  addNewCommand,
  addTemplateCommand,
  addTiesCommand,
} from "./program/coding.js";
import { addMethodCommands, addReportCommand, addReviewCommands } from "./program/papers.js";
import type { Perform } from "./program/perform.js";
import { addBatchCommand, addProfileCommands } from "./program/score.js";
import {
  addAgreementCommand,
  addCompareCommand,
  addPlotCommand,
  addRobustnessCommand,
  addSummaryCommand,
  addTableCommand,
  addTrajectoryCommand,
} from "./program/sets.js";

/** What commander would print itself. */
export interface Printed {
  /** The command whose help was asked for. */
  help: Command | null;
  /** The version, where it was asked for. */
  version: string;
}

/** The tree of commands. Commander parses, and prints nothing itself: neither help nor errors. */
export function buildProgram(version: string, perform: Perform): { program: Command; printed: Printed } {
  const printed: Printed = { help: null, version: "" };
  const program = addCommonOptions(new Command("tcec"))
    .version(version, "-V, --version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        printed.version += text;
      },
      writeErr: () => {},
      outputError: () => {},
    })
    .configureHelp({
      formatHelp: (command) => {
        printed.help = command;
        return "";
      },
    });
  addProfileCommands(program, perform);
  addBatchCommand(program, perform);
  addTableCommand(program, perform);
  addPlotCommand(program, perform);
  addCompareCommand(program, perform);
  addAgreementCommand(program, perform);
  addRobustnessCommand(program, perform);
  addTrajectoryCommand(program, perform);
  addSummaryCommand(program, perform);
  addReportCommand(program, perform);
  addReviewCommands(program, perform);
  addNewCommand(program, perform);
  addTemplateCommand(program, perform);
  addImportCommand(program, perform);
  addFormCommand(program, perform);
  addTiesCommand(program, perform);
  addMethodCommands(program, perform);
  addExplainingCommands(program, perform);
  addTypologyCommands(program, perform);
  addDoctorCommand(program, perform);
  addCompletionCommand(program, perform);
  return { program, printed };
}
