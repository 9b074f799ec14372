import { SCHEMA_NAMES } from "../../messages/help-texts.js";
import { type Lang, loadWords } from "../../messages/languages.js";
import { type SchemaNode, withProse } from "../../messages/schema-prose.js";
import type { SchemaText } from "../../messages/schemas-words.js";
import { finding } from "../../model/finding.js";
import { oddWord } from "../../plain/odd-word.js";
import { closest } from "../../plain/suggest.js";
import { exitCodeOf } from "../exit-code.js";
import { putText } from "../put-text.js";
import { renderOptions, type Session, say, sayWritten } from "../session.js";
import { UsageError } from "../usage-errors.js";
import { writeFolder } from "../write-folder.js";

/**
 * `tcec schema [name]`: a JSON Schema, its titles and descriptions in the language in force; without a name, the list. With `--out` that
 * schema, or all of them, as files of a folder.
 */
export async function printSchema([name]: readonly string[], session: Session): Promise<number> {
  const { out } = session.typed as { readonly out?: string };
  if (out !== undefined) return writeSchemas(name === undefined ? SCHEMA_NAMES : [name], out, session);
  const text = name === undefined ? await listSchemas(session) : await readSchema(name, session);
  return putText(text, [], session);
}

async function writeSchemas(names: readonly string[], folder: string, session: Session): Promise<number> {
  const files: Record<string, string> = {};
  for (const name of names) files[`${name}.schema.json`] = await readSchema(name, session);
  const problems = await writeFolder(folder, files, [], session);
  if (problems.length === 0) {
    const place = folder.replace(/(?<=.)[/\\]+$/, "");
    await sayWritten(
      session,
      Object.keys(files).map((file) => `${place}/${file}`),
      null,
    );
  }
  await say(session, problems);
  return exitCodeOf(problems);
}

async function readSchema(name: string, { host, lang }: Session): Promise<string> {
  if (SCHEMA_NAMES.some((known) => known === name)) {
    return translated(await host.readOwnFile(`schemas/${name}.schema.json`), lang);
  }
  const [option, allowed]: [string, string[]] = ["schema", [...SCHEMA_NAMES]];
  const suggestion = closest(name, allowed);
  const odd = oddWord(option, name, suggestion);
  throw new UsageError(odd ?? finding("usage-choice", { option, value: name, allowed, suggestion }));
}

/** The schema as it ships, byte for byte, where that is in the language; otherwise the same with other words. */
async function translated(text: string, lang: Lang): Promise<string> {
  const words = await loadWords(lang, "schemas");
  if (words === null) return text;
  const schema = withProse(JSON.parse(text) as SchemaNode, (english) => words[english as SchemaText] ?? english);
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** One line each: the name, and what it describes. */
async function listSchemas(session: Session): Promise<string> {
  const { renderTable } = await import("../help.js");
  const { schemas } = await loadWords(session.lang, "help");
  const { width } = renderOptions(session, session.host.stdout);
  const rows = SCHEMA_NAMES.map((name) => [name, schemas[name]] as const);
  return `${renderTable(rows, width).join("\n")}\n`;
}
