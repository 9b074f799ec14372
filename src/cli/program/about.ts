import { type Command, Option } from "commander";
import { formatsOf } from "../../render/formats.js";
import { textOf } from "../choice.js";
import { findingsFormats } from "../formats.js";
import { addFindingGateOptions, addOutputOptions, addStdinOption, addTypologyOption } from "../options.js";
import { type Perform, wordsOf } from "./perform.js";

/* Commands that tell of the program, its formats and its typologies. */

export function addExplainingCommands(program: Command, perform: Perform): void {
  const explain = addOutputOptions(program.command("explain").argument("[id]"), formatsOf("explanation"));
  addTypologyOption(explain).action((word: string | undefined, _own, command: Command) =>
    perform(async () => (await import("../commands/explain.js")).explainId, wordsOf(word), command),
  );
  const schema = addOutputOptions(program.command("schema").argument("[name]"), []);
  schema
    .addOption(new Option("--out <folder>").argParser(textOf("--out")).conflicts("output"))
    .action((word: string | undefined, _own, command: Command) =>
      perform(async () => (await import("../commands/schema.js")).printSchema, wordsOf(word), command),
    );
}

export function addTypologyCommands(program: Command, perform: Perform): void {
  const typology = program.command("typology");
  const list = addOutputOptions(typology.command("list"), formatsOf("typology"));
  list.action((_own, command: Command) =>
    perform(async () => (await import("../commands/typology-list.js")).listTypologies, [], command),
  );
  const show = addOutputOptions(typology.command("show").argument("[typology]"), formatsOf("typology"));
  show.action((word: string | undefined, _own, command: Command) =>
    perform(async () => (await import("../commands/typology.js")).showTypology, wordsOf(word), command),
  );
  const begin = typology.command("new").argument("[typology]");
  addOutputOptions(begin.addOption(new Option("--as <id>").argParser(textOf("--as"))), []).action(
    (word: string | undefined, _own, command: Command) =>
      perform(async () => (await import("../commands/typology-new.js")).beginTypology, wordsOf(word), command),
  );
  const check = addOutputOptions(typology.command("check").argument("<typology...>"), findingsFormats());
  addFindingGateOptions(addStdinOption(check)).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("../commands/typology.js")).checkTypologies, words, command),
  );
}

export function addDoctorCommand(program: Command, perform: Perform): void {
  const doctor = addOutputOptions(program.command("doctor"), formatsOf("diagnosis"));
  addTypologyOption(doctor).action((_own, command: Command) =>
    perform(async () => (await import("../commands/doctor.js")).examine, [], command),
  );
}

export function addCompletionCommand(program: Command, perform: Perform): void {
  const completion = addOutputOptions(program.command("completion").argument("<shell>"), []);
  addTypologyOption(completion).action((word: string, _own, command: Command) =>
    perform(
      async () => {
        const { printCompletion } = await import("../commands/completion.js");
        return (words, session) => printCompletion(program, words, session);
      },
      [word],
      command,
    ),
  );
}
