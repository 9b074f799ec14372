import type { Command } from "commander";
import { gateWords } from "../../batch/parse-gate.js";
import { SCHEMA_NAMES } from "../../messages/help-texts.js";
import { loadWords } from "../../messages/languages.js";
import { allowableCodes } from "../../model/allowed.js";
import { FIELDS } from "../../model/generated/fields.js";
import type { Typology } from "../../model/typology.js";
import { SHIPPED_TYPOLOGIES } from "../../plain/typology-name.js";
import { EXPLAINABLE_PARTS, listExplainable } from "../../render/document/explanation.js";
import { refuse } from "../choice.js";
import { bashScript } from "../completion/bash.js";
import { fishScript } from "../completion/fish.js";
import { powershellScript } from "../completion/powershell.js";
import { SHELLS, type Shell } from "../completion/shells.js";
import { type CompletedCommand, completedCommands, type NamedWords, type Sayings } from "../completion/tree.js";
import { zshScript } from "../completion/zsh.js";
import { exitCodeOf } from "../exit-code.js";
import { putText } from "../put-text.js";
import { type Session, say } from "../session.js";
import { typologyFile } from "../settings/settings.js";
import { typologyInForce } from "../typology-in-force.js";

const SCRIPTS: { readonly [S in Shell]: (commands: readonly CompletedCommand[]) => string } = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** `tcec completion <shell>`: a script by which a shell completes commands, options, their words and names, made from the program's own tree. */
export async function printCompletion(
  program: Command,
  [word = ""]: readonly string[],
  session: Session,
): Promise<number> {
  const shell = SHELLS.find((one) => one === word);
  if (shell === undefined) throw refuse("completion", word, SHELLS);
  const { value: typology, diagnostics } = await typologyInForce(session);
  await say(session, diagnostics);
  if (typology === null) return exitCodeOf(diagnostics);
  const commands = completedCommands(program, await sayings(session), await namedWords(typology, session));
  const script = SCRIPTS[shell](commands);
  return putText(script, typologyFile(session.settings), session);
}

async function sayings({ lang }: Session): Promise<Sayings> {
  const [texts, { nameOf, textOfOption }] = await Promise.all([loadWords(lang, "help"), import("../help.js")]);
  return {
    summaryOf: (command) => texts.commands[nameOf(command)].summary,
    textOf: (option, command) => textOfOption(option, command, texts),
    help: texts.options.help,
  };
}

/** Names that a shell leaves as they are: ids, and no words of sentences. */
const PLAIN = /^[A-Za-z][\w.:-]*$/;

async function namedWords(typology: Typology, { lang }: Session): Promise<NamedWords> {
  const explainable = [...Object.keys(EXPLAINABLE_PARTS), ...(await listExplainable(lang, typology))];
  const fields = Object.keys(FIELDS).filter((path) => PLAIN.test(path));
  return {
    values: { code: allowableCodes(), gate: gateWords(typology), field: fields, fields },
    arguments: {
      id: explainable.filter((name) => PLAIN.test(name)),
      name: SCHEMA_NAMES,
      typology: SHIPPED_TYPOLOGIES,
      shell: SHELLS,
    },
  };
}
