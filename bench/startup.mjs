// How long `tcec classify` takes on one example, over bare Node and over its nearest peers. See README.md.
import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { readOptions } from "./arguments.mjs";
import { interleave, median, SLOWS_NODE, swiftEnvironment } from "./measure.mjs";
import { AJV_CLI, root } from "./peers.mjs";

const EXAMPLE = "examples/profiles/okhra-2004.yaml";
const { rounds, before } = readOptions({ rounds: 30, before: "" });
const WARM_UPS = 3;

/** Each reads the same file, but for the first, which does nothing: what every program on Node pays. */
const CASES = [
  { name: "node -e 0", args: ["-e", "0"] },
  { name: "tcec classify", args: ["bin/tcec.js", "classify", EXAMPLE] },
  ...(before === "" ? [] : [{ name: "the build before", args: [before, "classify", EXAMPLE] }]),
  { name: "yaml valid", args: ["node_modules/yaml/bin.mjs", "valid"], input: EXAMPLE },
  { name: "ajv-cli validate", args: [...AJV_CLI, "-d", EXAMPLE] },
];

/** Wall time of one run in milliseconds, from outside, with output into a pipe. */
function measure({ name, args, input }, env) {
  const stdin = input === undefined ? "ignore" : openSync(`${root}${input}`);
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, stdio: [stdin, "pipe", "pipe"], env });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (stdin !== "ignore") closeSync(stdin);
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return time;
}

const measureAll = (env) => interleave(CASES, { rounds, warmUps: WARM_UPS }, (one) => measure(one, env));

function printTable(title, times) {
  const base = median(times[0]);
  const own = median(times[1]);
  const row = (...cells) =>
    console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(13))).join(""));
  console.log(`\n${title}\n`);
  row("", "min", "median", "max", "over node", " tcec over it");
  CASES.forEach(({ name }, i) => {
    const [least, middle, most] = [Math.min(...times[i]), median(times[i]), Math.max(...times[i])];
    const ratios = [middle / base, own / middle].map((ratio) => ratio.toFixed(2));
    row(name, ...[least, middle, most].map((time) => time.toFixed(1)), ...ratios);
  });
}

console.log(`${rounds} interleaved runs of each, wall time in ms, Node ${process.version}`);
const slow = SLOWS_NODE.filter((name) => process.env[name]);
printTable("In this environment", await measureAll(process.env));
if (slow.length > 0) {
  printTable(
    `Without ${slow.join(" and ")}, ${slow.length > 1 ? "which make" : "which makes"} Node itself slow to start`,
    await measureAll(swiftEnvironment()),
  );
}
