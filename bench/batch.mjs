// The whole job of `tcec batch` on generated profiles, over a bare parsing loop and over ajv-cli. See README.md.
import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readOptions } from "./arguments.mjs";
import { writeProfiles } from "./generate/write.mjs";
import { interleave, medianOf, printRow, printTarget, runOnce } from "./measure.mjs";
import { AJV_CLI, installedJsYaml } from "./peers.mjs";
import { csvJob, expectRows, hasBatch, LAUNCHER, wholeJob } from "./tcec.mjs";
import { inTemporaryFolder } from "./temporary.mjs";

const options = readOptions({ count: 10_000, rounds: 7, seed: 1, tcec: LAUNCHER, informative: false });
const { count, rounds, seed, tcec } = options;
const LOOP = fileURLToPath(new URL("loop.mjs", import.meta.url));
const YAML = fileURLToPath(import.meta.resolve("yaml"));

const loop = (name, folder, parser) => ({ name, args: [LOOP, folder, parser] });

function peersOn(folder) {
  return [
    loop("yaml loop", folder, YAML),
    { name: "ajv-cli", args: [...AJV_CLI, "-d", `${folder}/**/*.yaml`] },
    ...(options.informative ? othersOn(folder) : []),
  ];
}

/** What nobody asked to be faster than, but what shows where the time goes. */
function othersOn(folder) {
  const others = installedJsYaml().map(({ version, path }) => loop(`js-yaml ${version} loop`, folder, path));
  return [loop("read only", folder, "none"), ...others];
}

function ownOn(folder, output, cache) {
  return [0, 2].flatMap((workers) => {
    const args = wholeJob(tcec, folder, output, workers);
    const name = `tcec batch --workers ${workers}`;
    return [
      { name: "  to CSV alone", key: `${name} to CSV`, args: csvJob(tcec, folder, output, workers) },
      { name, args },
      { name: `  again with --cache`, key: `${name} --cache`, args: [...args, `--cache=${cache}`] },
    ];
  });
}

/** Prints a line for each case; gives how to compare the medians of two of them. */
function print(cases, runs) {
  const seconds = new Map(cases.map(({ name, key }, i) => [key ?? name, medianOf(runs[i], "seconds")]));
  const ratio = (over, under) => seconds.get(over) / seconds.get(under);
  printRow("", "min s", "median s", "max s", "ms each", "cpu s", "over yaml", "over ajv", "peak MiB");
  cases.forEach(({ name, key }, i) => {
    const all = runs[i].map((run) => run.seconds);
    const middle = medianOf(runs[i], "seconds");
    const times = [Math.min(...all), middle, Math.max(...all), (1000 * middle) / count, medianOf(runs[i], "processor")];
    const ratios = ["yaml loop", "ajv-cli"].map((peer) => ratio(key ?? name, peer));
    printRow(name, ...[...times, ...ratios].map((figure) => figure.toFixed(2)), medianOf(runs[i], "peak").toFixed(0));
  });
  return ratio;
}

function printTargets(ratio) {
  const [one, two] = [0, 2].map((workers) => `tcec batch --workers ${workers}`);
  console.log();
  printTarget("whole job in one thread, over the yaml loop", ratio(one, "yaml loop"), { most: 1.25 });
  printTarget("whole job with two workers, over the yaml loop", ratio(two, "yaml loop"), { most: 0.75 });
  printTarget("to CSV in one thread, over ajv-cli", ratio(`${one} to CSV`, "ajv-cli"), { most: 1.2 });
  printTarget("to CSV with two workers, over one thread", ratio(`${two} to CSV`, `${one} to CSV`), { most: 0.7 });
  printTarget("whole job in one thread, over ajv-cli", ratio(one, "ajv-cli"), { most: 1 });
  printTarget("whole job with two workers, over ajv-cli", ratio(two, "ajv-cli"), { most: 1 });
  for (const name of [one, two]) {
    printTarget(`${name}: full run over one with an up-to-date cache`, ratio(name, `${name} --cache`), { least: 5 });
  }
}

async function main(folder) {
  const [profiles, output, cache] = ["profiles", "output", "cache"].map((name) => `${folder}/${name}`);
  mkdirSync(output);
  writeProfiles(profiles, { count, seed });
  const isThere = hasBatch(tcec);
  const own = isThere ? ownOn(profiles, output, cache) : [];
  const cases = [...peersOn(profiles), ...own];
  console.log(`${count} profiles, ${rounds} interleaved runs of each, Node ${process.version}\n`);
  const runs = await interleave(cases, { rounds, warmUps: 1 }, runOnce); // the cache is filled while warming up
  const ratio = print(cases, runs);
  if (!isThere) return console.log(`\n${tcec} has no command batch: only the others were measured`);
  await expectRows(`${output}/out.csv`, count);
  const bytes = ["csv", "json"].map((format) => statSync(`${output}/out.${format}`).size / count);
  console.log(`\nwritten for each profile: ${bytes.map(Math.round).join(" bytes of CSV, ")} bytes of JSON`);
  printTargets(ratio);
}

await inTemporaryFolder(main);
