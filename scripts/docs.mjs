// Writes the parts of the documentation that repeat data: between `<!-- generated: X -->` and `<!-- /generated -->` stands
// what X gives, a command line of `tcec` or one of the tables below. With --check it compares and writes nothing.
// It asks the built program, so run it after `npm run build`.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printPaperMap } from "./paper-map.mjs";
import { roomsOf } from "./rooms.mjs";
import { licenceOf, thirdParties } from "./shipped.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const FILES = [
  "CONTRIBUTING.md",
  "README.fr.md",
  "README.md",
  "THIRD-PARTY-NOTICES.md",
  "docs/codebook.fr.md",
  "docs/codebook.md",
  "docs/codes.md",
  "docs/concepts.fr.md",
  "docs/concepts.md",
  "docs/configuration.md",
  "docs/facts.md",
  "docs/formats.md",
  "docs/paper-map.fr.md",
  "docs/paper-map.md",
  "docs/typology-emes-ideal-type.fr.md",
  "docs/typology-emes-ideal-type.md",
  "docs/typology-plural-economy.fr.md",
  "docs/typology-plural-economy.md",
  "docs/typology.fr.md",
  "docs/typology.md",
];
const BLOCK = /(<!-- generated: (.+?) -->\n)([\s\S]*?)(<!-- \/generated -->)/g;

/** What the command prints, the same on every machine: English, 80 columns, no colour. */
function runTcec(line) {
  const environment = { PATH: process.env.PATH, TCEC_LANG: "en", NO_COLOR: "1" };
  return execFileSync(process.execPath, ["bin/tcec.js", ...line], { cwd: root, env: environment, encoding: "utf8" });
}

function printCommand(command) {
  const output = runTcec(command.split(" ").slice(1)).trimEnd();
  if (command.includes("--format markdown")) return `\n${output}\n\n`;
  return `\n\`\`\`text\n$ ${command}\n${output}\n\`\`\`\n\n`;
}

function tableOf(head, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return `\n${[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")}\n\n`;
}

/** Explanations in every language, from the library as it was built. */
async function loadExplanations() {
  const { LANGUAGES, loadWords } = await import(`${root}dist/lib/messages/languages.js`);
  const explanations = LANGUAGES.map(async (lang) => [lang, await loadWords(lang, "explanations")]);
  return Object.fromEntries(await Promise.all(explanations));
}

async function printCodes() {
  const { en, fr } = await loadExplanations();
  const { CODES } = await import(`${root}dist/lib/model/codes.js`);
  const rows = Object.entries(CODES).map(([code, { severity }]) => [
    `\`${code}\``,
    severity,
    en.codes[code].meaning,
    fr.codes[code].meaning,
  ]);
  return tableOf(["code", "severity", "meaning", "signification"], rows);
}

/** The values that a fact can take, in a few words. */
function rangeOf(fact, scales) {
  switch (fact.kind) {
    case "number":
      return `${fact.unit}, ${Number.isFinite(fact.max) ? `${fact.min} to ${fact.max}` : `from ${fact.min}`}`;
    case "ordinal":
    case "groups":
      return `${fact.kind === "groups" ? "per group: " : ""}${scales[fact.scale].map((code) => `\`${code}\``).join(" < ")}`;
    case "code":
      return fact.codes.map((code) => `\`${code}\``).join(", ");
    case "text":
      return "words of the sources; a typology lists those that it knows";
    default:
      return "list; a word that is missing is proven absent only where the list is complete";
  }
}

async function printFacts() {
  const { en, fr } = await loadExplanations();
  const { FACTS } = await import(`${root}dist/lib/model/facts.js`);
  const { SCALES } = await import(`${root}dist/lib/model/vocabulary.js`);
  const inWords = ({ meaning, computed }) => [meaning, computed].filter(Boolean).join(" ");
  const rows = Object.entries(FACTS).map(([name, fact]) => [
    `\`${name}\``,
    rangeOf(fact, SCALES),
    inWords(en.facts[name]),
    inWords(fr.facts[name]),
  ]);
  return tableOf(["fact", "values", "meaning", "signification"], rows);
}

/** What a setting takes, in a few words. */
function valuesOf(setting) {
  switch (setting.kind) {
    case "choice":
      return setting.choices.map((choice) => `\`${choice}\``).join(", ");
    case "number":
      return `${setting.whole ? "whole number" : "number"}, ${setting.min} to ${setting.max}`;
    case "switch":
      return "`true`, `false`";
    case "path":
      return "path";
    case "name-or-path":
      return [...setting.names.map((name) => `\`${name}\``), "path"].join(", ");
    case "switch-or-path":
      return "`true`, `false`, path";
    case "delimiter":
      return "one character, `tab`";
    case "formats":
      return "list of formats, each with `:file` or without";
    case "codes":
      return "list of codes";
    case "gates":
      return "list of gates";
    case "patterns":
      return "list of globs";
    default:
      return "`1/4`, `2/4` …";
  }
}

async function printSettings() {
  const { SETTINGS, comesFrom, variableOf } = await import(`${root}dist/lib/cli/settings/table.js`);
  const { loadWords } = await import(`${root}dist/lib/messages/languages.js`);
  const { options } = await loadWords("en", "help");
  const { properties } = JSON.parse(readFileSync(`${root}schemas/config.schema.json`, "utf8"));
  const rows = Object.entries(SETTINGS).map(([name, setting]) => [
    `\`${name}\``,
    valuesOf(setting),
    setting.default === "" ? "" : `\`${setting.default}\``,
    comesFrom(name, "environment") ? `\`${variableOf(name)}\`` : "",
    setting.commands === "all" ? "all" : setting.commands.join(", "),
    properties[name]?.description ?? options[name],
  ]);
  return tableOf(["setting", "values", "default", "variable", "commands", "meaning"], rows);
}

/** The words that call each command, and the formats that its help lists. */
async function formatsByCommand() {
  const { buildProgram } = await import(`${root}dist/lib/cli/program.js`);
  const { callOf } = await import(`${root}dist/lib/cli/call-of.js`);
  const all = (command) => [command, ...command.commands.flatMap(all)];
  return all(buildProgram("", async () => {}).program).map((command) => {
    const option = command.options.find(({ long }) => long === "--format");
    return [callOf(command), option?.argChoices ?? []];
  });
}

/** What a format is stands in the second cell of its row, is written by hand, and stays. */
async function printFormats(before) {
  const { FORMATS } = await import(`${root}dist/lib/render/formats.js`);
  const said = new Map([...before.matchAll(/^\| `([^`]+)` \| ([^|]*?) *\|/gm)].map(([, name, what]) => [name, what]));
  const commands = await formatsByCommand();
  const code = (words) => words.map((word) => `\`${word}\``).join(", ");
  const rows = Object.entries(FORMATS).map(([name, { extensions }]) => [
    code([name]),
    said.get(name) ?? "",
    code(extensions),
    code(commands.flatMap(([call, formats]) => (formats.includes(name) ? [call] : []))),
  ]);
  return tableOf(["format", "what it is", "file", "commands"], rows);
}

/** The rooms of the house as the tree has them: what each really imports, not only what it may. */
function printRooms() {
  const code = (words) => words.map((word) => `\`${word}\``).join(", ");
  const rows = roomsOf(root).map(({ name, does, folders, imports, packages }) => [
    `\`${name}\``,
    does,
    code(folders),
    imports.join(", "),
    packages.join(", "),
  ]);
  return tableOf(["room", "does", "folders in it", "imports", "npm packages"], rows);
}

function printPackages() {
  const rows = thirdParties().map(({ name, version, licence, isBundled }) => [
    name,
    version,
    licence,
    isBundled ? "in `dist/`" : "installed beside it",
  ]);
  return tableOf(["package", "version", "licence", "is"], rows);
}

/** The licences of what is in the bundle: each text once, with the packages that it is of. */
function printLicences() {
  const byText = new Map();
  for (const one of thirdParties().filter(({ isBundled }) => isBundled)) {
    const text = licenceOf(one)
      .replaceAll("\r", "")
      .replace(/[ \t]+$/gm, "")
      .trim();
    byText.set(text, [...(byText.get(text) ?? []), `${one.name} ${one.version}`]);
  }
  const parts = [...byText].map(([text, names]) => `### ${names.join(", ")}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
  return `\n${parts.join("\n")}\n`;
}

const TABLES = {
  packages: printPackages,
  licences: printLicences,
  settings: printSettings,
  codes: printCodes,
  facts: printFacts,
  formats: printFormats,
  rooms: printRooms,
  "paper-map en": () => printPaperMap(root, "en"),
  "paper-map fr": () => printPaperMap(root, "fr"),
};

/** `before`: what stands there. */
async function generate(name, before) {
  return name.startsWith("tcec ") ? printCommand(name) : TABLES[name](before);
}

async function regenerate(text) {
  const blocks = [...text.matchAll(BLOCK)];
  const contents = await Promise.all(blocks.map(([, , name, content]) => generate(name, content)));
  let next = 0;
  return text.replace(BLOCK, (_, open, __, ___, close) => `${open}${contents[next++]}${close}`);
}

const check = process.argv.includes("--check");
const stale = [];
for (const file of FILES) {
  const before = readFileSync(root + file, "utf8");
  const after = await regenerate(before);
  if (before === after) continue;
  stale.push(file);
  if (!check) writeFileSync(root + file, after);
}
for (const file of stale) console.log(check ? `${file} is out of date: run npm run docs` : `${file} written`);
if (check && stale.length > 0) process.exitCode = 1;
