// What analyses of sets take: draws in memory, robustness without draws, agreement over numpy, and how agreement and summary grow. See README.md.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRandom } from "./generate/random.mjs";
import { writeProfiles } from "./generate/write.mjs";
import { interleave, median, medianOf, printRow, printTarget, runOnce, swiftEnvironment } from "./measure.mjs";
import { root } from "./peers.mjs";
import { LAUNCHER } from "./tcec.mjs";

const EXAMPLES = "examples/profiles";
/** Codes of a run that went well, and of one with findings on the profiles. */
const EXITS = [0, 1];
const tcec = (name, ...args) => ({ name, args: [LAUNCHER, ...args], exits: EXITS });

/** Runs commands in turns and prints a line for each; gives the medians of their processor time and peak. */
async function measureAll(cases, rounds) {
  const runs = await interleave(cases, { rounds, warmUps: 1 }, runOnce);
  printRow("", "median s", "cpu s", "peak MiB");
  return cases.map(({ name }, i) => {
    const [seconds, processor, peak] = ["seconds", "processor", "peak"].map((figure) => medianOf(runs[i], figure));
    printRow(name, seconds.toFixed(2), processor.toFixed(2), peak.toFixed(0));
    return { processor, peak, ratioTo: (j) => median(runs[i].map((run, r) => run.processor / runs[j][r].processor)) };
  });
}

/** The examples under few and many draws, and without, over `tcec batch`. */
async function measureExamples(rounds) {
  const drawn = (draws) => tcec(`${draws} draws`, "robustness", EXAMPLES, "--draws", String(draws));
  const cases = [
    tcec("batch", "batch", EXAMPLES, "--quiet"),
    tcec("robustness", "robustness", EXAMPLES),
    drawn(10_000),
    drawn(100_000),
  ];
  const [, robustness, few, many] = await measureAll(cases, rounds);
  console.log();
  printTarget("robustness of the examples without draws over batch", robustness.ratioTo(0), { most: 2 });
  printTarget("peak with 100,000 draws over peak with 10,000", many.peak / few.peak, { most: 1.1 });
  console.log();
}

/** Three coders who rate units on five values, and leave one in ten open. */
function ratingsOf(units, seed) {
  const { int, chance } = createRandom(seed);
  const rated = (right) => (chance(0.1) ? 0 : chance(0.6) ? right : int(1, 5));
  return Array.from({ length: units }, () => {
    const right = int(1, 5);
    return [0, 1, 2].map(() => rated(right)).join(",");
  }).join("\n");
}

/** Runs a program once: it says its processor time and the three alphas. */
function alphasOf({ command, args }) {
  const { stdout, stderr, status } = spawnSync(command, args, {
    ...{ cwd: root, encoding: "utf8" },
    env: { ...swiftEnvironment(), OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr?.slice(0, 2000)}`);
  const [seconds, ...alphas] = stdout.trim().split(" ").map(Number);
  return { seconds, alphas };
}

async function measureAgreement(folder, rounds, seed) {
  const DRAWS = 100;
  const sizes = [1000, 10_000, 100_000];
  const cases = sizes.flatMap((units) => {
    const file = `${folder}/ratings-${units}.csv`;
    writeFileSync(file, ratingsOf(units, seed));
    const args = [file, String(DRAWS)];
    return [
      { name: `tcec, ${units} units`, command: process.execPath, args: ["bench/agreement/alpha.mjs", ...args] },
      { name: `numpy, ${units} units`, command: "python3", args: ["bench/agreement/alpha.py", ...args] },
    ];
  });
  const runs = await interleave(cases, { rounds, warmUps: 0 }, alphasOf);
  printRow(`alpha, 3 coders, ${DRAWS} draws`, "cpu s");
  for (const [i, { name }] of cases.entries()) printRow(name, median(runs[i].map(({ seconds }) => seconds)).toFixed(3));
  const ratio = (over, under) => median(runs[over].map(({ seconds }, round) => seconds / runs[under][round].seconds));
  for (const [i, alpha] of runs[2][0].alphas.entries())
    if (Math.abs(alpha - runs[3][0].alphas[i]) > 1e-12) throw new Error("tcec and numpy find other alphas");
  console.log();
  printTarget("alpha of 10,000 units in the time that numpy takes for one", ratio(3, 2), { least: 1 });
  printTarget("time for each of 100,000 units over each of 10,000", ratio(4, 2) / 10, { most: 1.1 });
  console.log();
}

async function measureSummary(folder, rounds, seed) {
  const cases = [1000, 5000].map((count) => {
    const profiles = `${folder}/set-${count}`;
    mkdirSync(profiles);
    writeProfiles(profiles, { count, seed });
    return tcec(`summary of ${count}`, "summary", profiles);
  });
  const [, large] = await measureAll(cases, rounds);
  console.log();
  printTarget("time for each of 5,000 profiles in a summary over each of 1,000", large.ratioTo(0) / 5, { most: 1.1 });
}

/** All of these, into a folder that is empty. */
export async function measureSets(folder, { rounds, seed }) {
  console.log("\nSets of profiles\n");
  await measureExamples(rounds);
  await measureAgreement(folder, rounds, seed);
  await measureSummary(folder, rounds, seed);
}
