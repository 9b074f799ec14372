// How long `tcec classify` takes on one example, over bare Node and over its nearest peers. See README.md.
import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const EXAMPLE = "examples/profiles/okhra-2004.yaml";
const SCHEMA = "schemas/profile.schema.json";
const AJV = ["node_modules/ajv-cli/dist/index.js", "validate", "--spec=draft2020", "--strict=false", "-s", SCHEMA];
const RUNS = Number(process.argv[2] ?? 30);
const WARM_UPS = 3;

/** Each reads the same file, but for the first, which does nothing: what every program on Node pays. */
const CASES = [
  { name: "node -e 0", args: ["-e", "0"] },
  { name: "tcec classify", args: ["bin/tcec.js", "classify", EXAMPLE] },
  { name: "yaml valid", args: ["node_modules/yaml/bin.mjs", "valid"], input: EXAMPLE },
  { name: "ajv-cli validate", args: [...AJV, "-d", EXAMPLE] },
];

/** What makes Node itself slower to start: with it, the ratio over bare Node flatters every program. */
const SLOWS_NODE = ["NODE_EXTRA_CA_CERTS", "NODE_OPTIONS"];

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

/** Rounds in which each case runs once, beginning with another one each time, so that what else the machine does meets all alike. */
function measureAll(env) {
  const times = CASES.map(() => []);
  for (let round = -WARM_UPS; round < RUNS; round += 1) {
    for (let i = 0; i < CASES.length; i += 1) {
      const index = (i + round + WARM_UPS) % CASES.length;
      const time = measure(CASES[index], env);
      if (round >= 0) times[index].push(time);
    }
  }
  return times.map((all) => all.sort((a, b) => a - b));
}

function median(sorted) {
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

function printTable(title, times) {
  const base = median(times[0]);
  const own = median(times[1]);
  const row = (...cells) =>
    console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(13))).join(""));
  console.log(`\n${title}\n`);
  row("", "min", "median", "max", "over node", " tcec over it");
  CASES.forEach(({ name }, i) => {
    const [least, middle, most] = [times[i][0], median(times[i]), times[i].at(-1)];
    const ratios = [middle / base, own / middle].map((ratio) => ratio.toFixed(2));
    row(name, ...[least, middle, most].map((time) => time.toFixed(1)), ...ratios);
  });
}

console.log(`${RUNS} interleaved runs of each, wall time in ms, Node ${process.version}`);
const slow = SLOWS_NODE.filter((name) => process.env[name]);
printTable("In this environment", measureAll(process.env));
if (slow.length > 0) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !slow.includes(name)));
  printTable(
    `Without ${slow.join(" and ")}, ${slow.length > 1 ? "which make" : "which makes"} Node itself slow to start`,
    measureAll(env),
  );
}
