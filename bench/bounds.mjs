// What the worst documents known take, for each way in: time of processors, peak of memory. See README.md.
import { createReadStream, mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { readOptions } from "./arguments.mjs";
import { printRow, printTarget, runOnce } from "./measure.mjs";
import { LAUNCHER } from "./tcec.mjs";
import { inTemporaryFolder } from "./temporary.mjs";

const { tcec } = readOptions({ tcec: LAUNCHER });
/** Bytes of a document, and signs in it that may begin a value, a little below what is allowed. */
const [BYTES, SIGNS] = [999_000, 49_900];
const MOST = { document: { seconds: 2, peak: 300 }, file: { seconds: 10 } };

const head = (id) => `tcec: 1\nid: ${id}\nname: A\ndate: 2013\n`;
/** A text of as many of `piece` as there may be, by bytes or by signs that may begin a value, of which it has `signs`. */
const filled = (piece) => piece.repeat(Math.floor(BYTES / piece.length));
const counted = (piece, signs) => piece.repeat(Math.floor(SIGNS / signs));
const lines = (count, line) => Array.from({ length: count }, (_, i) => line(i)).join("");
const documents = (count, body) => Array.from({ length: count }, (_, i) => `${head(`a${i}`)}${body}\n`).join("---\n");
const nested = `${"[".repeat(97)}${"]".repeat(97)},`;
const sources = (count) => `sources:\n${lines(count, (i) => `  s${i}: { title: S }\n`)}`;
const profile = (body) => `${head("a")}${body}\n`;

/** Documents of a megabyte or less: what they hold, and the exit code that is right for them. */
const DOCUMENTS = [
  ["numbers for words, 1 MB", `sectors: [${filled("1, ")}]`, 1],
  ["empty keys, 1 MB", `x-a: {${filled(":,")}}`, 1],
  ["empty lists, 1 MB", `x-a: [${filled("[],")}]`, 1],
  ["one text, 1 MB", `notes: ${filled("mot ")}`, 0],
  ["numbers for words", `sectors: [${counted("1, ", 1)}]`, 1],
  ["empty keys", `x-a: {${counted(":,", 2)}}`, 1],
  ["empty lists", `x-a: [${counted("[],", 3)}]`, 0],
  ["lists 97 deep", `x-a: [${counted(nested, 195)}]`, 0],
  ["question marks", `x-a: [${counted("?,", 2)}]`, 0],
  ["anchor and aliases", `x-b: &n a\nx-a: [${counted("*n, ", 2)}]`, 0],
  ["unknown keys", lines(SIGNS / 2 - 10, (i) => `k${i}: 1\n`), 1],
  ["unused sources", sources(8_000), 0],
  ["ties", `network:\n  ties:\n${lines(12_000, (i) => `    - [a${i % 900}, b${i % 950}]\n`)}`, 1],
];

/** Files of many documents. */
const FILES = [
  ["9 of numbers, 9 MB", documents(9, `sectors: [${filled("1, ")}]`), 1],
  ["9,990 of 800 mistakes, 24 MB", documents(9_990, `sectors: [${"1, ".repeat(800)}]`), 2],
  ["80 for the complete parser", documents(80, `x-a: &n [${counted("[],", 3)}]`), 2],
  ["60 of 7,900 warnings, 10 MB", documents(60, sources(7_900)), 0],
  ["9,900 of 60 warnings, 12 MB", documents(9_900, sources(60)), 0],
  ["300 long and sound, 30 MB", documents(300, `x-a: [${"aaa, ".repeat(20_000)}]`), 0],
];

const WRONG = `x-a: {${filled(":,")}}\n`;
/** Other ways in: the file and what is in it, the words of the command, its exit code. */
const OTHERS = [
  ["typology", "t.yaml", WRONG, ["typology", "check", "t.yaml"], 1],
  ["typology at the limit", "t.yaml", lines(SIGNS / 2 - 10, (i) => `k${i}: 1\n`), ["typology", "check", "t.yaml"], 1],
  ["configuration", ".tcecrc.yaml", WRONG, ["classify", "good.yaml"], 2],
  ["configuration, doctor", ".tcecrc.yaml", WRONG, ["doctor"], 2],
  ["expectations", "e.yaml", WRONG, ["batch", "good.yaml", "--expect=e.yaml"], 2],
  ["expectations, 5 MB", "e.yaml", `x: [${"[],".repeat(1_600_000)}]\n`, ["batch", "good.yaml", "--expect=e.yaml"], 2],
  ["saved result", "s.json", saved(130_000), ["classify", "s.json"], 1],
  ["saved result, 4 MB", "s.json", saved(2_000_000), ["classify", "s.json"], 1],
  ["baseline", "s.json", saved(130_000), ["batch", "good.yaml", "--baseline=s.json"], 2],
  ["migrated, 1 MB", "p.yaml", profile(`x-a: {${filled(":,")}}`), ["validate", "--migrate", "p.yaml"], 1],
  [
    "migrated, at the limit",
    "p.yaml",
    profile(lines(SIGNS / 2 - 10, () => "year: 1\n")),
    ["validate", "--migrate", "p.yaml"],
    1,
  ],
  ["pairs, 1 MB", "p.csv", `a,b\n${filled("x,y\n")}`, ["ties", "p.csv"], 1],
  ["pairs, at the limit", "p.csv", lines(24_000, (i) => `x${i % 7},y\n`), ["ties", "p.csv"], 1],
  [
    "manifest, 60 MB",
    "package.json",
    `{"tcec": {}, "x": [${"[],".repeat(20_000_000)}0]}`,
    ["classify", "good.yaml"],
    0,
  ],
];

/** What is piped into a batch. */
const STREAMS = [
  ["one document of numbers", profile(`sectors: [${counted("1, ", 1)}]`), 1],
  ["one document of unused sources", profile(sources(8_000)), 0],
  ["9,990 of 800 mistakes, 24 MB", documents(9_990, `sectors: [${"1, ".repeat(800)}]`), 2],
  ["300 for the complete parser", documents(300, `x-a: &n [${counted("[],", 3)}]`), 2],
  ["9,900 of 60 warnings, 12 MB", documents(9_900, sources(60)), 0],
];

function saved(count) {
  return JSON.stringify({ schema: "tcec-result/2", results: Array(count).fill(1) });
}

async function measure(name, cwd, words, exit, input) {
  const args = [resolve(tcec), ...words];
  const { processor, peak } = await runOnce({ name, args, cwd, exits: [exit], input });
  printRow(name, processor.toFixed(2), peak.toFixed(0), String(exit));
  return { processor, peak };
}

/** Each case in a folder of its own, in which there is also a sound profile. */
async function measureAll(title, folder, cases) {
  printRow(title, "cpu s", "peak MiB", "exit");
  const given = [];
  for (const [i, [name, file, text, words, exit]] of cases.entries()) {
    const cwd = `${folder}/${title}/${i}`;
    mkdirSync(cwd, { recursive: true });
    writeFileSync(`${cwd}/good.yaml`, head("good"));
    writeFileSync(`${cwd}/${file}`, text);
    const isPiped = words.includes("-");
    given.push(await measure(name, cwd, words, exit, isPiped ? () => createReadStream(`${cwd}/${file}`) : undefined));
    if (words.includes("--cache")) given.push(await measure("  again", cwd, words, exit));
  }
  console.log();
  return given;
}

const most = (given, figure) => Math.max(...given.map((one) => one[figure]));

async function main(folder) {
  console.log(`One run of each, Node ${process.version}\n`);
  const one = DOCUMENTS.map(([name, body, exit]) => [name, "p.yaml", profile(body), ["classify", "p.yaml"], exit]);
  const documentsGiven = await measureAll("documents", folder, one);
  const many = FILES.map(([name, text, exit]) => [name, "p.yaml", text, ["batch", "p.yaml", "--quiet"], exit]);
  const filesGiven = await measureAll("files", folder, many);
  const piped = STREAMS.map(([name, text, exit]) => [name, "p.yaml", text, ["batch", "-", "--quiet"], exit]);
  const cached = FILES.map(([name, text, exit]) => [
    name,
    "p.yaml",
    text,
    ["batch", "p.yaml", "--quiet", "--cache"],
    exit,
  ]);
  filesGiven.push(...(await measureAll("standard input", folder, piped)));
  filesGiven.push(...(await measureAll("cache", folder, cached)));
  const othersGiven = await measureAll("other ways in", folder, OTHERS);
  const all = [...documentsGiven, ...othersGiven];
  printTarget("worst document, processor seconds", most(all, "processor"), { most: MOST.document.seconds });
  printTarget("worst document, peak MiB", most(all, "peak"), { most: MOST.document.peak });
  printTarget("worst file, processor seconds", most(filesGiven, "processor"), { most: MOST.file.seconds });
}

await inTemporaryFolder(main);
