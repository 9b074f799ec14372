// Begins an addition: `npm run new -- fact|code|format|language NAME [--like OTHER]` writes the files that it needs and the rows in
// all tables that must have one, as copies of those of another. What a human has to write is marked, and a test fails until it is
// written.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What a name of each kind looks like, and what a new one is like unless that is said. */
const KINDS = {
  fact: { pattern: /^[a-z][a-z0-9]*(_[a-z0-9]+)+$/, like: "public_contracts_share" },
  code: { pattern: /^[a-z]+(-[a-z0-9]+)+$/, like: "sector-similar" },
  format: { pattern: /^[a-z][a-z0-9-]*$/, like: "gitlab" },
  language: { pattern: /^[a-z]{2,3}$/, like: "en" },
};

async function begin(words) {
  const { values, positionals } = parseArgs({
    args: words,
    options: { like: { type: "string" } },
    allowPositionals: true,
  });
  const [kind, name, ...more] = positionals;
  if (!Object.hasOwn(KINDS, kind ?? "") || name === undefined || more.length > 0)
    throw new Error(`npm run new -- ${Object.keys(KINDS).join("|")} NAME [--like OTHER]`);
  const { pattern, like } = KINDS[kind];
  if (!pattern.test(name)) throw new Error(`${name} is no name of a ${kind}: ${pattern.source}`);
  const { MAKE } = await import("./new/kinds.mjs"); // it takes a second, for it brings the compiler
  return MAKE[kind](root, { name, like: values.like ?? like });
}

function run(program, ...args) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} failed\n${stdout}${stderr}`);
}

try {
  const { files, next } = await begin(process.argv.slice(2));
  const paths = Object.keys(files).sort();
  const before = new Set(paths.filter((path) => existsSync(join(root, path))));
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files[path]);
  }
  run("node_modules/@biomejs/biome/bin/biome", "check", "--write", ...paths);
  run("scripts/generate.mjs", "--if-needed");
  for (const path of paths) console.log(`${before.has(path) ? "changed" : "written"}  ${path}`);
  console.log(
    `\nLeft to you: what is marked "TO BE WRITTEN" in these files, and\n${next.map((one) => `- ${one}`).join("\n")}`,
  );
  console.log("Then: npm run types, npm run quick -- --cli, npm run docs.");
} catch (error) {
  console.error(`new: ${error.message}`);
  process.exitCode = 1;
}
