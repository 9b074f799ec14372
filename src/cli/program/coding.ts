import { type Command, Option } from "commander";
import { formatsOf } from "../../render/formats.js";
import { addFormOptions } from "../form-options.js";
import { addImportOptions } from "../import-options.js";
import { addNewOptions } from "../new-options.js";
import { addExcludeOption, addOutputOptions, addPrivateOption, addStdinOption, addTypologyOption } from "../options.js";
import { addTemplateOptions } from "../template-options.js";
import { type Perform, wordsOf } from "./perform.js";

/* Commands with which profiles are made. */

export function addNewCommand(program: Command, perform: Perform): void {
  const begin = addOutputOptions(addNewOptions(program.command("new").argument("[cluster]")), []);
  addTypologyOption(begin).action((word: string | undefined, _own, command: Command) =>
    perform(async () => (await import("../commands/new.js")).newProfile, wordsOf(word), command),
  );
}

export function addTemplateCommand(program: Command, perform: Perform): void {
  const template = addTemplateOptions(
    addOutputOptions(program.command("template"), formatsOf("coding-sheet", "survey")),
  );
  addTypologyOption(template).action((_own, command: Command) =>
    perform(async () => (await import("../commands/template.js")).writeTemplate, [], command),
  );
}

export function addImportCommand(program: Command, perform: Perform): void {
  const importing = addImportOptions(program.command("import").argument("<sheet...>"));
  addTypologyOption(importing).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("../commands/import.js")).importProfiles, words, command),
  );
}

export function addFormCommand(program: Command, perform: Perform): void {
  const form = addFormOptions(addOutputOptions(program.command("form").argument("[path...]"), []));
  addExcludeOption(addStdinOption(addPrivateOption(addTypologyOption(form)))).action(
    (words: string[], _own, command: Command) =>
      perform(async () => (await import("../commands/form.js")).writeForm, words, command),
  );
}

export function addTiesCommand(program: Command, perform: Perform): void {
  const ties = addOutputOptions(program.command("ties").argument("<pairs>").addOption(new Option("--members")), []);
  addStdinOption(ties).action((word: string, _own, command: Command) =>
    perform(async () => (await import("../commands/ties.js")).tiesOfPairs, [word], command),
  );
}
