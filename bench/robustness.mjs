// Draws of weights, anchors and interval values, over numpy and R that do the same work. See README.md.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { readOptions } from "./arguments.mjs";
import { interleave, median, printRow, printTarget, swiftEnvironment } from "./measure.mjs";
import { root } from "./peers.mjs";
import { measureSets } from "./sets.mjs";
import { inTemporaryFolder } from "./temporary.mjs";

const { count, draws, rounds, seed } = readOptions({ count: 1000, draws: 10_000, rounds: 3, seed: 1 });

/** Eight values of each profile, lower and upper end: 15 % unknown, 40 % within bounds, the others exact; no two are the same. */
function tableOf() {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const value = () => {
    const [kind, at, width] = [random(), random(), random()];
    if (kind < 0.15) return "NA,NA";
    return kind < 0.55 ? `${80 * at},${80 * at + 20 * width}` : `${100 * at},${100 * at}`;
  };
  return Array.from({ length: count }, () => Array.from({ length: 8 }, value).join(",")).join("\n");
}

/** Runs a program once: it says the processor time of its draws, without its start, and writes the share of each verdict. */
function run({ name, command, args, shares }) {
  const { stdout, stderr, status } = spawnSync(command, [...args, String(draws), shares], {
    ...{ cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 },
    env: { ...swiftEnvironment(), OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr?.slice(0, 2000)}`);
  return Number(stdout);
}

/** The greatest mean difference of the shares of a verdict: what all draw must be the same but for the draws. */
function differenceOf(one, other) {
  const read = (file) =>
    readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(",").map(Number));
  const [a, b] = [read(one), read(other)];
  const means = a[0].map((_, v) => a.reduce((sum, row, c) => sum + row[v] - b[c][v], 0) / a.length);
  return Math.max(...means.map(Math.abs));
}

async function main(folder) {
  const table = `${folder}/table.csv`;
  writeFileSync(table, tableOf());
  const programs = [
    { name: "tcec", command: process.execPath, args: ["bench/draws/draws.mjs", table] },
    { name: "numpy", command: "python3", args: ["bench/draws/draws.py", table] },
    { name: "R", command: "Rscript", args: ["bench/draws/draws.R", table] },
  ].map((program) => ({ ...program, shares: `${folder}/${program.name}.csv` }));
  console.log(`${count} profiles x ${draws} draws, ${rounds} interleaved runs of each, Node ${process.version}\n`);
  const seconds = await interleave(programs, { rounds, warmUps: 0 }, run);
  printRow("", "cpu s", "million/s");
  programs.forEach(({ name }, i) => {
    const middle = median(seconds[i]);
    printRow(name, middle.toFixed(2), ((count * draws) / middle / 1e6).toFixed(2));
  });
  console.log();
  for (const { name, shares } of programs.slice(1)) {
    const difference = differenceOf(programs[0].shares, shares);
    if (difference > 0.005)
      throw new Error(`the shares of tcec and ${name} differ by ${difference}: not the same work`);
  }
  const ratio = (i) => median(seconds[i].map((one, round) => one / seconds[0][round]));
  printTarget("draws in the time that numpy takes for one", ratio(1), { least: 1.2 });
  printTarget("draws in the time that R takes for one", ratio(2), { least: 4 });
  await measureSets(folder, { rounds, seed });
}

await inTemporaryFolder(main);
