import { Command, Option } from "commander";
import { formatsOf } from "../render/formats.js";
import { addAgreementOptions } from "./agreement-options.js";
import { textOf } from "./choice.js";
import { addCompareOptions } from "./compare-options.js";
import { addFormOptions } from "./form-options.js";
import { batchFormats, exportFormats, findingsFormats } from "./formats.js";
import { addImportOptions } from "./import-options.js";
import { addNewOptions } from "./new-options.js";
import {
  addAllowOption,
  addCommonOptions,
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
  addTitleOption,
  addTypologyOption,
  addWatchOption,
  addWorkersOption,
} from "./options.js";
import { addPlotOptions } from "./plot-options.js";
import { addRobustnessOptions, testOptions } from "./robustness-options.js";
import type { Session } from "./session.js";
import { addSummaryOptions } from "./summary-options.js";
import { addTableOptions } from "./table-options.js";
import { addTemplateOptions } from "./template-options.js";
import { addTrajectoryOptions } from "./trajectory-options.js";

/** What a command does with the words after it; the exit code comes back. */
type Action = (words: readonly string[], session: Session) => Promise<number>;
/** Carries out the action that was asked for. Actions are loaded only then. */
export type Perform = (load: () => Promise<Action>, words: readonly string[], command: Command) => Promise<void>;

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

function addProfileCommands(program: Command, perform: Perform): void {
  const classify = addOutputOptions(program.command("classify").argument("<profile...>"), formatsOf("verdict"));
  addRowOptions(
    addWatchOption(
      addAllowOption(
        addExcludeOption(addStdinOption(addPrivateOption(addConfidenceOption(addTypologyOption(classify))))),
      ),
    ),
  ).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("./commands/classify.js")).classifyProfiles, words, command),
  );
  const validate = addOutputOptions(program.command("validate").argument("<path...>"), findingsFormats());
  addFindingGateOptions(
    addExcludeOption(addStdinOption(addTypologyOption(addFixOptions(addMigrateOption(validate))))),
  ).action((words: string[], own: { migrate?: boolean; fix?: boolean }, command: Command) =>
    perform(
      async () =>
        own.migrate
          ? (await import("./commands/migrate.js")).migrateFiles
          : own.fix
            ? (await import("./commands/mend.js")).mendProfiles
            : (await import("./commands/validate.js")).validateProfiles,
      words,
      command,
    ),
  );
}

function addBatchCommand(program: Command, perform: Perform): void {
  const batch = addOutputOptions(program.command("batch").argument("<path...>"), batchFormats());
  addRowOptions(addExcludeOption(addStdinOption(addPrivateOption(addConfidenceOption(addTypologyOption(batch))))));
  addRunOptions(addGateOptions(batch)).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("./commands/batch.js")).scoreBatch, words, command),
  );
}

function addTableCommand(program: Command, perform: Perform): void {
  const table = addTableOptions(program.command("table").argument("[path...]"));
  addRowOptions(
    addExcludeOption(
      addStdinOption(
        addPrivateOption(addConfidenceOption(addTypologyOption(addOutputOptions(table, formatsOf("table"))))),
      ),
    ),
  ).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("./commands/table.js")).makeTable, words, command),
  );
}

function addPlotCommand(program: Command, perform: Perform): void {
  const plot = addOutputOptions(addPlotOptions(program.command("plot").argument("<path...>")), formatsOf("plot"));
  addExcludeOption(addStdinOption(addConfidenceOption(addTypologyOption(addTitleOption(plot))))).action(
    (words: string[], _own, command: Command) =>
      perform(async () => (await import("./commands/plot.js")).drawPlot, words, command),
  );
}

function addCompareCommand(program: Command, perform: Perform): void {
  const compare = addCompareOptions(program.command("compare").argument("<path...>"));
  const output = addOutputOptions(compare, formatsOf("comparison", "table", "plot"));
  addRowOptions(addExcludeOption(addStdinOption(addConfidenceOption(addTitleOption(output))))).action(
    (words: string[], _own, command: Command) =>
      perform(async () => (await import("./commands/compare.js")).compareTypologies, words, command),
  );
}

function addAgreementCommand(program: Command, perform: Perform): void {
  const agreement = addAgreementOptions(program.command("agreement").argument("[path...]"));
  const output = addOutputOptions(agreement, formatsOf("agreement", "table"));
  addRowOptions(addStdinOption(addConfidenceOption(addTypologyOption(output)))).action(
    (words: string[], _own, command: Command) =>
      perform(async () => (await import("./commands/agreement.js")).measureAgreement, words, command),
  );
}

function addRobustnessCommand(program: Command, perform: Perform): void {
  const robustness = addWorkersOption(addRobustnessOptions(program.command("robustness").argument("<path...>")));
  const output = addOutputOptions(robustness, formatsOf("robustness", "table", "plot"));
  addRowOptions(
    addExcludeOption(addStdinOption(addConfidenceOption(addTypologyOption(addTitleOption(output))))),
  ).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("./commands/robustness.js")).testRobustness, words, command),
  );
}

function addTrajectoryCommand(program: Command, perform: Perform): void {
  const trajectory = addTrajectoryOptions(program.command("trajectory").argument("<path...>"));
  const output = addOutputOptions(trajectory, formatsOf("trajectory", "table", "plot"));
  addRowOptions(
    addExcludeOption(addStdinOption(addConfidenceOption(addTypologyOption(addTitleOption(output))))),
  ).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("./commands/trajectory.js")).followTrajectories, words, command),
  );
}

function addSummaryCommand(program: Command, perform: Perform): void {
  const summary = addSummaryOptions(program.command("summary").argument("<path...>"));
  const output = addOutputOptions(summary, formatsOf("summary", "table", "plot"));
  addRowOptions(
    addExcludeOption(addStdinOption(addConfidenceOption(addTypologyOption(addTitleOption(output))))),
  ).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("./commands/summary.js")).summarise, words, command),
  );
}

function addReportCommand(program: Command, perform: Perform): void {
  const report = addOutputOptions(program.command("report").argument("<path...>").option("--robustness"), []);
  addExcludeOption(
    addStdinOption(addPrivateOption(addConfidenceOption(addTypologyOption(addTitleOption(report))))),
  ).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("./commands/report.js")).writeReport, words, command),
  );
}

function addReviewCommands(program: Command, perform: Perform): void {
  const exporting = addOutputOptions(program.command("export").argument("<path...>"), exportFormats());
  addExcludeOption(addStdinOption(addPrivateOption(addConfidenceOption(addTypologyOption(exporting))))).action(
    (words: string[], _own, command: Command) =>
      perform(async () => (await import("./commands/export.js")).exportResult, words, command),
  );
  const cite = addOutputOptions(program.command("cite").argument("[path...]"), formatsOf("citations"));
  addExcludeOption(addStdinOption(addTypologyOption(cite))).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("./commands/cite.js")).citeSources, words, command),
  );
}

function addNewCommand(program: Command, perform: Perform): void {
  const begin = addOutputOptions(addNewOptions(program.command("new").argument("[cluster]")), []);
  addTypologyOption(begin).action((word: string | undefined, _own, command: Command) =>
    perform(async () => (await import("./commands/new.js")).newProfile, wordsOf(word), command),
  );
}

function addTemplateCommand(program: Command, perform: Perform): void {
  const template = addTemplateOptions(
    addOutputOptions(program.command("template"), formatsOf("coding-sheet", "survey")),
  );
  addTypologyOption(template).action((_own, command: Command) =>
    perform(async () => (await import("./commands/template.js")).writeTemplate, [], command),
  );
}

function addImportCommand(program: Command, perform: Perform): void {
  const importing = addImportOptions(program.command("import").argument("<sheet...>"));
  addTypologyOption(importing).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("./commands/import.js")).importProfiles, words, command),
  );
}

function addFormCommand(program: Command, perform: Perform): void {
  const form = addFormOptions(addOutputOptions(program.command("form").argument("[path...]"), []));
  addExcludeOption(addStdinOption(addPrivateOption(addTypologyOption(form)))).action(
    (words: string[], _own, command: Command) =>
      perform(async () => (await import("./commands/form.js")).writeForm, words, command),
  );
}

function addTiesCommand(program: Command, perform: Perform): void {
  const ties = addOutputOptions(program.command("ties").argument("<pairs>").addOption(new Option("--members")), []);
  addStdinOption(ties).action((word: string, _own, command: Command) =>
    perform(async () => (await import("./commands/ties.js")).tiesOfPairs, [word], command),
  );
}

function addMethodCommands(program: Command, perform: Perform): void {
  const codebook = addOutputOptions(program.command("codebook"), formatsOf("codebook", "code-list"));
  addTypologyOption(codebook).action((_own, command: Command) =>
    perform(async () => (await import("./commands/codebook.js")).writeCodebook, [], command),
  );
  const methods = addOutputOptions(program.command("methods").argument("[path...]"), formatsOf("methods"));
  for (const option of [new Option("--robustness"), ...testOptions()]) methods.addOption(option);
  addExcludeOption(
    addStdinOption(addConfidenceOption(addTypologyOption(methods.addOption(new Option("--short"))))),
  ).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("./commands/methods.js")).writeMethods, words, command),
  );
}

function addExplainingCommands(program: Command, perform: Perform): void {
  const explain = addOutputOptions(program.command("explain").argument("[id]"), formatsOf("explanation"));
  addTypologyOption(explain).action((word: string | undefined, _own, command: Command) =>
    perform(async () => (await import("./commands/explain.js")).explainId, wordsOf(word), command),
  );
  const schema = addOutputOptions(program.command("schema").argument("[name]"), []);
  schema
    .addOption(new Option("--out <folder>").argParser(textOf("--out")).conflicts("output"))
    .action((word: string | undefined, _own, command: Command) =>
      perform(async () => (await import("./commands/schema.js")).printSchema, wordsOf(word), command),
    );
}

function addTypologyCommands(program: Command, perform: Perform): void {
  const typology = program.command("typology");
  const list = addOutputOptions(typology.command("list"), formatsOf("typology"));
  list.action((_own, command: Command) =>
    perform(async () => (await import("./commands/typology-list.js")).listTypologies, [], command),
  );
  const show = addOutputOptions(typology.command("show").argument("[typology]"), formatsOf("typology"));
  show.action((word: string | undefined, _own, command: Command) =>
    perform(async () => (await import("./commands/typology.js")).showTypology, wordsOf(word), command),
  );
  const begin = typology.command("new").argument("[typology]");
  addOutputOptions(begin.addOption(new Option("--as <id>").argParser(textOf("--as"))), []).action(
    (word: string | undefined, _own, command: Command) =>
      perform(async () => (await import("./commands/typology-new.js")).beginTypology, wordsOf(word), command),
  );
  const check = addOutputOptions(typology.command("check").argument("<typology...>"), findingsFormats());
  addFindingGateOptions(addStdinOption(check)).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("./commands/typology.js")).checkTypologies, words, command),
  );
}

function addDoctorCommand(program: Command, perform: Perform): void {
  const doctor = addOutputOptions(program.command("doctor"), formatsOf("diagnosis"));
  addTypologyOption(doctor).action((_own, command: Command) =>
    perform(async () => (await import("./commands/doctor.js")).examine, [], command),
  );
}

function addCompletionCommand(program: Command, perform: Perform): void {
  const completion = addOutputOptions(program.command("completion").argument("<shell>"), []);
  addTypologyOption(completion).action((word: string, _own, command: Command) =>
    perform(
      async () => {
        const { printCompletion } = await import("./commands/completion.js");
        return (words, session) => printCompletion(program, words, session);
      },
      [word],
      command,
    ),
  );
}

function wordsOf(word: string | undefined): string[] {
  return word === undefined ? [] : [word];
}
