import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { buildProgram } from "../../../src/cli/program.js";
import { SETTINGS } from "../../../src/cli/settings/table.js";
import { PAPER_CONCEPTS } from "../../../src/messages/concepts.js";
import { CODEBOOK_WORDS } from "../../../src/messages/en/codebook.js";
import { EXPLANATIONS } from "../../../src/messages/en/explain/index.js";
import { SENTENCES } from "../../../src/messages/en/messages.js";
import { TABLES } from "../../../src/messages/replication-words.js";
import { CODES } from "../../../src/model/codes.js";
import { FACTS } from "../../../src/model/facts.js";
import { SHIPPED } from "../../../src/model/generated/shipped.js";
import { TABLE_KINDS } from "../../../src/model/table-request.js";
import { PLOT_KINDS } from "../../../src/render/figure/options.js";
import { FORMATS } from "../../../src/render/formats.js";

const SCHEMAS = [
  "profile",
  "typology",
  "result",
  "findings",
  "record",
  "expected",
  "config",
  "comparison",
  "agreement",
  "trajectory",
  "summary",
  "robustness",
  "alternatives",
  "map",
];

/** Keys that a schema names, and words that it takes as values. */
function namedIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(namedIn);
  if (typeof node !== "object" || node === null) return [];
  const { properties, enum: words, const: word } = node as Record<string, unknown>;
  const own = [...Object.keys(properties ?? {}), ...(Array.isArray(words) ? words : []), word];
  return [...own.filter((one) => typeof one === "string"), ...Object.values(node).flatMap(namedIn)];
}

const read = (name: string) => readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), "utf8");
const commands = (command: Command): Command[] => [command, ...command.commands.flatMap(commands)];
const all = commands(buildProgram("0.0.0", async () => {}).program);

/** Everything that can be written in a file or on a command line: a text may name it between backticks. */
export const CODED: ReadonlySet<string> = new Set([
  ...["true", "false", "null", "codes", "facts", "concepts", "paper", "watchpoint", "check"],
  ...[...SCHEMAS, ...TABLE_KINDS, ...PLOT_KINDS],
  ...SCHEMAS.flatMap((name) => namedIn(JSON.parse(read(name)))),
  ...[CODES, FACTS, SETTINGS, FORMATS, SENTENCES.codes].flatMap((table) => Object.keys(table)),
  ...Object.values(TABLES).flat(),
  ...[EXPLANATIONS.concepts, EXPLANATIONS.statuses, PAPER_CONCEPTS].flatMap((table) => Object.keys(table)),
  ...all.flatMap((command) => [command.name(), ...command.options.flatMap(({ argChoices }) => argChoices ?? [])]),
]);

function wordsIn(node: unknown): string[] {
  if (typeof node === "string")
    return Object.hasOwn(CODEBOOK_WORDS.examples, node) ? [] : (node.match(/[\p{L}\p{N}_-]+/gu) ?? []);
  if (typeof node !== "object" || node === null) return [];
  return [...(Array.isArray(node) ? [] : Object.keys(node)), ...Object.values(node).flatMap(wordsIn)];
}

function examplesIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { examples } = node as { examples?: unknown };
  return [...wordsIn(Array.isArray(examples) ? examples : null), ...Object.values(node).flatMap(examplesIn)];
}

/** Names of clusters, places and works that the codebook gives as examples, in their own language. */
export const EXAMPLES: readonly string[] = examplesIn(JSON.parse(read("profile")));

/** Ids of indicators of the shipped typologies: a note names those that the typology in force does not have. */
const ELSEWHERE: readonly string[] = Object.values(SHIPPED).flatMap(({ indicators }) => indicators);

/** Those of them that no sentence has as a word, since they are several with a mark between. */
export const COMPOUND: ReadonlySet<string> = new Set(
  [...CODED, ...ELSEWHERE, ...Object.keys(TABLES)].filter((word) => /[_.-]|[a-z][A-Z]/.test(word)),
);

/** Names that stand in every language, wherever they stand: the program, formats of files, the machine's own. */
export const TYPED: ReadonlySet<string> = new Set([
  "tcec",
  "YAML",
  "JSON",
  "CSV",
  "Markdown",
  "Node.js",
  "Rscript",
  "QCA",
  "sha256",
  "qps",
]);
