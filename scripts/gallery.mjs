// Makes examples/gallery anew: what the commands for papers give for examples/profiles, in both languages. With --check it
// compares byte by byte and writes nothing. It asks the built program, so run it after `npm run build`.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { LANGUAGES } = await import(`${root}dist/lib/messages/languages.js`);
process.chdir(root);
const program = createRequire(import.meta.url)("../bin/tcec.js").load(join(root, "dist"));
if (program === null) throw new Error("gallery: not built yet; run `npm run build`");
/** All commands in this process: a start of its own for each would take longer than what they do. */
const { run, nodeHost } = program.exports;

const GALLERY = "examples/gallery";
const PROFILES = "examples/profiles";

const TWO = ["-t", "matray-poisat-2015", "-t", "plural-economy"];

/** The words of each command; `{lang}` is each language in turn, and where it is missing the file is in both or in none. */
const PIECES = [
  ["table", PROFILES, "-o", "results.{lang}.docx"],
  ["table", PROFILES, "-o", "results.{lang}.tex"],
  ["table", PROFILES, "-o", "results.{lang}.html"],
  ["table", PROFILES, "-o", "results.{lang}.md"],
  ["table", PROFILES, "-o", "results.{lang}.typ"],
  ["table", PROFILES, "-o", "results.{lang}.xlsx"],
  ["table", "--kind", "calibration", "-o", "calibration.{lang}.docx"],
  ["table", PROFILES, "--kind", "crosstab", "--by", "region", "-o", "crosstab.{lang}.md"],
  ["plot", PROFILES, "-o", "property-space.{lang}.svg"],
  ["plot", PROFILES, "-o", "property-space.{lang}.png"],
  ["plot", PROFILES, "-o", "property-space.{lang}.pdf"],
  ["plot", PROFILES, "--palette", "grey", "-o", "property-space.{lang}.tikz"],
  ["plot", PROFILES, "--kind", "ternary", "-o", "ternary.{lang}.svg"],
  ["plot", `${PROFILES}/okhra-2004.yaml`, "--kind", "profile", "-o", "okhra.{lang}.svg"],
  ["plot", `${PROFILES}/invented-entrepreneurial.yaml`, "--kind", "network", "-o", "network.{lang}.svg"],
  ["compare", PROFILES, ...TWO, "-o", "comparison.{lang}.svg"],
  ["compare", PROFILES, ...TWO, "-o", "comparison.{lang}.md"],
  ["robustness", PROFILES, "--size", "two", "-o", "robustness.{lang}.svg"],
  ["summary", PROFILES, "-o", "summary.{lang}.svg"],
  ["trajectory", "examples/trajectory", "-o", "trajectory.{lang}.svg"],
  ["report", PROFILES, "-o", "report.html"],
  ["codebook", "-o", "codebook.{lang}.docx"],
  ["methods", PROFILES, "-o", "methods.{lang}.md"],
  ["cite", PROFILES, "-o", "references.bib"],
  ["export", PROFILES, "--format", "r", "-o", "replication"],
];

async function make(folder, words) {
  const isEach = words.some((word) => word.includes("{lang}"));
  for (const lang of isEach ? LANGUAGES : ["en"]) {
    const line = words.map((word, i) => {
      const said = word.replace("{lang}", lang);
      return words[i - 1] === "-o" ? join(folder, said) : said;
    });
    const code = await run([...line, "--force", "--quiet"], { ...nodeHost(root), env: { TCEC_LANG: lang } });
    if (code !== 0) throw new Error(`gallery: tcec ${line.join(" ")} ended with ${code}`);
  }
}

const listOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !(entry.parentPath === folder && entry.name === "README.md"))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** The files that are not as the commands make them now. */
function compare(folder) {
  const kept = join(root, GALLERY);
  const names = new Set([...listOf(folder), ...listOf(kept)]);
  const read = (place, name) => {
    try {
      return readFileSync(join(place, name));
    } catch {
      return null;
    }
  };
  return [...names].filter((name) => {
    const [made, stored] = [read(folder, name), read(kept, name)];
    return made === null || stored === null || !made.equals(stored);
  });
}

if (process.argv.includes("--check")) {
  const folder = mkdtempSync(join(tmpdir(), "tcec-gallery-"));
  try {
    for (const words of PIECES) await make(folder, words);
    const stale = compare(folder);
    if (stale.length > 0) {
      console.error(`gallery: not up to date, run \`npm run gallery\`: ${stale.join(", ")}`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
} else {
  const gallery = join(root, GALLERY);
  for (const name of listOf(gallery)) rmSync(join(gallery, name));
  for (const words of PIECES) await make(gallery, words);
}
