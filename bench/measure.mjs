import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { root } from "./peers.mjs";

const REPORT_USAGE = fileURLToPath(new URL("report-usage.cjs", import.meta.url));
/** What makes Node itself slower to start: with it, ratios flatter every program. */
export const SLOWS_NODE = ["NODE_EXTRA_CA_CERTS", "NODE_OPTIONS"];

/** The environment without what slows the start of Node. */
export function swiftEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !SLOWS_NODE.includes(name)));
}

/**
 * Runs a program of Node once, its output thrown away: wall time in seconds, from outside, the time of processors that it
 * took, and the peak of its memory in MiB. `input` gives what it reads from a pipe, `cwd` is the folder it runs in. Throws where it
 * ends with another code than those of `exits`.
 */
export async function runOnce({ name, args, input, cwd = root, exits = [0] }) {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, ["--require", REPORT_USAGE, ...args], {
    cwd: root,
    env: { ...swiftEnvironment(), BENCH_FOLDER: cwd },
    stdio: [input ? "pipe" : "ignore", "ignore", "pipe", "pipe"],
  });
  const ended = new Promise((resolve, reject) => child.on("error", reject).on("exit", resolve));
  const said = Promise.all([text(child.stderr), text(child.stdio[3])]);
  if (input) await pipeline(input(), child.stdin).catch(() => {}); // a program that stopped reading says why below
  const status = await ended;
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const [stderr, usage] = await said;
  if (!exits.includes(status)) throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 2000)}`);
  const { peak, processor } = JSON.parse(usage);
  return { seconds, processor, peak: peak / 1024 };
}

/**
 * What `run` gives for each case, `rounds` times: in every round each case runs once, beginning with another one each time,
 * so that whatever else the machine does meets all alike. Rounds to warm up come before and count for nothing.
 */
export async function interleave(cases, { rounds, warmUps }, run) {
  const given = cases.map(() => []);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (let i = 0; i < cases.length; i += 1) {
      const index = (i + round + warmUps) % cases.length;
      const one = await run(cases[index]);
      if (round >= 0) given[index].push(one);
    }
  }
  return given;
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/** The median of one of the figures that `runOnce` gives. */
export function medianOf(runs, figure) {
  return median(runs.map((run) => run[figure]));
}

/** Prints one line of a table: a name and right-aligned figures. */
export function printRow(name, ...cells) {
  console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(11)).join(""));
}

/** Prints a figure beside what it should be at most or at least. */
export function printTarget(what, figure, { most, least }) {
  const met = most === undefined ? figure >= least : figure <= most;
  const bound = most === undefined ? `at least ${least}` : `at most ${most}`;
  console.log(`${what.padEnd(72)}${figure.toFixed(2).padStart(7)}   ${bound}: ${met ? "met" : "MISSED"}`);
}
