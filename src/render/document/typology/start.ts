import { type Lang, loadWords } from "../../../messages/languages.js";
import type { StartPart, StartWords } from "../../../messages/start-words.js";
import { measureFor } from "../../kit/width.js";
import { wrap } from "../../kit/wrap.js";
import { writeYaml } from "../../kit/yaml.js";

/** What a new typology file is made of. */
export interface Start {
  /** The text of a shipped typology. Its first comment, up to an empty line, is about that file alone. */
  readonly text: string;
  /** Id and version of the shipped typology. */
  readonly source: { readonly id: string; readonly version: string };
  /** The id of the new one. */
  readonly id: string;
  /** The name of the file in which it will stand, as comments give it. */
  readonly file: string;
}

const VERSION = "0.1.0";
const SCHEMA = "typology.schema.json";
const WIDTH = 110;
/** What speaks of the typology that was copied, whatever is changed. */
const TO_EDIT: readonly StartPart[] = ["title", "description", "authors"];

/**
 * A typology file to begin with: the text of a shipped one under another id and as version 0.1.0, with comments in a language that say
 * what each part is, what to edit and how to check it. Every other byte is kept, also the comments, without the first one.
 */
export async function renderStart(start: Start, lang: Lang): Promise<string> {
  const words = await loadWords(lang, "start");
  const measure = await measureFor(`${start.id}${start.file}`);
  const comment = (text: string, first = "") => wrap(text, WIDTH - 2, measure, first).map(asComment);
  const { id, version } = start.source;
  const named = (await writeYaml({ id: start.id })).trimEnd();
  const lines = withoutFirstComment(start.text).map((line) => renamed(line, named));
  const present = lines.flatMap((line) => partOf(line, words) ?? []);
  const unused = partsOf(words).filter((part) => !present.includes(part));
  return [
    `# yaml-language-server: $schema=${SCHEMA}`,
    "#",
    ...opening(start, lang, words, comment),
    ...comment(words.taken(`${id} ${version}`)),
    "",
    ...withParts(lines, words, comment),
    ...(unused.length === 0 ? [] : ["", ...comment(words.unused)]),
    ...unused.flatMap((part) => comment(words.parts[part], `  ${part}: `)),
    "",
  ].join("\n");
}

type Comment = (text: string, first?: string) => string[];

function opening({ source, file }: Start, lang: Lang, words: StartWords, comment: Comment): string[] {
  const commands = [
    `tcec typology check ${file}`,
    `tcec classify profile.yaml --typology ${file}`,
    `tcec compare profiles/ -t ${source.id} -t ${file}`,
  ];
  return [
    ...comment(words.about(`${source.id} ${source.version}`)),
    "#",
    ...comment(words.edit, "  1. "),
    ...comment(words.change, "  2. "),
    ...comment(words.check, "  3. "),
    ...commands.map((command) => `#        ${command}`),
    "#",
    ...comment(words.editor),
    `#        tcec schema typology --lang ${lang} -o ${SCHEMA}`,
    "#",
  ];
}

function asComment(line: string): string {
  return `# ${line}`.trimEnd();
}

/** The lines after the first comment, without empty ones at both ends. */
function withoutFirstComment(text: string): string[] {
  const lines = text.trimEnd().split("\n");
  const first = lines.findIndex((line) => !line.startsWith("#"));
  const rest = lines.slice(first);
  return rest.slice(rest.findIndex((line) => line !== ""));
}

function renamed(line: string, named: string): string {
  if (line.startsWith("id:")) return named;
  return line.startsWith("version:") ? `version: ${VERSION}` : line;
}

/** Before each part what it is, after the comments that stand there already. */
function withParts(lines: readonly string[], words: StartWords, comment: Comment): string[] {
  return lines.flatMap((line, i) => {
    const part = partOf(line, words);
    if (part === null) return [line];
    const before = lines[i - 1];
    const gap = before === undefined || before === "" ? [] : [before.startsWith("#") ? "#" : ""];
    const mark = TO_EDIT.includes(part) ? `${words.toEdit} ` : "";
    return [...gap, ...comment(mark + words.parts[part]), line];
  });
}

/** The part that begins on a line. Whatever a part holds is indented. */
function partOf(line: string, words: StartWords): StartPart | null {
  const key = /^([a-z_]+):/.exec(line)?.[1];
  return partsOf(words).find((part) => part === key) ?? null;
}

function partsOf({ parts }: StartWords): StartPart[] {
  return Object.keys(parts) as StartPart[];
}
