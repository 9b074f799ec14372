// What each kind of addition needs: files with their texts, and what is left to a human.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../stamp.mjs";
import { keysOf, MARK, withRows } from "./rows.mjs";

const isSource = (path) => path.endsWith(".ts") && !path.includes("/generated/");
const isWords = (path) => path.startsWith("src/messages/");

/** Files with a row for a new name, after that for one that is there. */
function rowsFor(root, table, { name, like }) {
  const [path, variable] = table;
  const keys = keysOf(join(root, path), variable);
  if (keys.includes(name)) throw new Error(`${name} is there already`);
  if (!keys.includes(like)) throw new Error(`${like} is none of ${path}`);
  const others = new Set(keys.filter((key) => key !== like));
  const found = filesIn("src", "test")
    .filter(isSource)
    .map((file) => {
      return [file, withRows(join(root, file), { name, like, others, isWords: isWords(file) })];
    });
  return Object.fromEntries(found.filter(([, text]) => text !== null));
}

const skeleton = (title, wanted) =>
  `import { expect, test } from "vitest";\n\ntest("${title}", () => {\n  expect.fail("${MARK}: ${wanted}");\n});\n`;

function fact(root, { name, like }) {
  const files = rowsFor(root, ["src/model/facts.ts", "FACTS"], { name, like });
  const test = `test/unit/score/facts/${name}.test.ts`;
  files[test] = skeleton(
    `${name} is what the profile says`,
    `a profile that codes ${name}, and the value that comes of it`,
  );
  return {
    files,
    next: [
      "src/model/facts.ts: its kind, its range, the fields that it is read from",
      "schemas/profile.schema.json: its field, where there is none yet",
      "src/score/facts/: how it is derived",
    ],
  };
}

function code(root, { name, like }) {
  const files = rowsFor(root, ["src/model/codes.ts", "CODES"], { name, like });
  return {
    files,
    next: [
      "src/model/codes.ts: its severity, its arguments, where it stands",
      `finding("${name}", …) where it is found out`,
      "test/contract/cases.ts: a command line that raises it; the test of every code fails until there is one",
    ],
  };
}

/** A row in the table of formats, and beside each writer of the format that it resembles one of its own. */
function format(root, { name, like }) {
  const table = "src/render/formats.ts";
  const keys = keysOf(join(root, table), "FORMATS");
  if (keys.includes(name)) throw new Error(`${name} is there already`);
  if (!keys.includes(like)) throw new Error(`${like} is none of ${table}`);
  const others = new Set(keys.filter((key) => key !== like));
  const text = withRows(join(root, table), { name, like, others, isWords: false });
  const [, row] = text.split(`// ${MARK}: ${name} is like`);
  const files = {};
  const end = row.indexOf("\n  },\n") + 1;
  const own = row.slice(0, end).replaceAll(new RegExp(`"(\\./[\\w/-]*/)${like}\\.js"`, "g"), (_, folder) => {
    const writer = join("src/render", folder, `${like}.ts`);
    const copy = join("src/render", folder, `${name}.ts`);
    files[copy] = `// ${MARK}: this is the writer of ${like}.\n${readFileSync(join(root, writer), "utf8")}`;
    return `"${folder}${name}.js"`;
  });
  const changed = own.replace(/extensions: \[[^\]]*\]/, `extensions: [".${name}"]`);
  files[table] = text.replace(row.slice(0, end), changed);
  const test = `test/unit/render/${name}.test.ts`;
  files[test] = skeleton(
    `${name} can be read by what reads it`,
    `a result in ${name}, read by a program that is not ours`,
  );
  return {
    files,
    next: [`${table}: its extensions, and what it is for`, "its writer", "docs/formats.md: what it is for, in words"],
  };
}

/** A folder of words: English ones, each file marked. */
function language(root, { name, like }) {
  const folder = `src/messages/${like}`;
  if (existsSync(join(root, `src/messages/${name}`))) throw new Error(`${name} is there already`);
  if (!existsSync(join(root, folder, "index.ts"))) throw new Error(`${like} is no language of the program`);
  const files = Object.fromEntries(
    filesIn(folder).map((path) => {
      const note = `// ${MARK}: these are the words of ${like}.\n`;
      return [path.replace(folder, `src/messages/${name}`), note + readFileSync(join(root, path), "utf8")];
    }),
  );
  const table = readFileSync(join(root, "src/messages/languages.ts"), "utf8");
  const constant = `LANGUAGE_${name.toUpperCase()}`;
  const [, exported] = /export const (\w+): LanguageDefinition/.exec(
    readFileSync(join(root, folder, "index.ts"), "utf8"),
  );
  const index = `src/messages/${name}/index.ts`;
  files[index] = files[index].replace(`export const ${exported}:`, `export const ${constant}:`);
  files["src/messages/languages.ts"] = table
    .replace(/(import type \{ LanguageDefinition)/, `import { ${constant} } from "./${name}/index.js";\n$1`)
    .replace(/(DEFINITIONS: [^=]* = \{.*?),? \}/s, `$1, ${name}: ${constant} }`);
  return {
    files,
    next: [
      `${index}: its name, its tag, its numbers, its grammar`,
      "typologies/: labels in it; until then English stands for them",
      "UPDATE_GOLDEN=1 for golden files in it, once its words are there",
    ],
  };
}

/** How each kind is made. */
export const MAKE = { fact, code, format, language };
