// How the memory and the time of `tcec batch` grow with the number of profiles. Takes a while. See README.md.
import { mkdirSync } from "node:fs";
import { readOptions } from "./arguments.mjs";
import { smallDocuments, writeProfiles } from "./generate/write.mjs";
import { interleave, medianOf, printRow, printTarget, runOnce } from "./measure.mjs";
import { expectRows, hasBatch, LAUNCHER, streamJob, wholeJob } from "./tcec.mjs";
import { inTemporaryFolder } from "./temporary.mjs";

const { tcec, seed, rounds, most, documents } = readOptions({
  most: 100_000,
  documents: 1_000_000,
  rounds: 3,
  seed: 1,
  tcec: LAUNCHER,
});
const SIZES = [most / 100, most / 10, most].map(Math.ceil);
const STREAMS = [documents / 100, documents / 10, documents].map(Math.ceil);
const WORKERS = [0, 2];

/** Runs the cases and prints a line for each; gives their medians. */
async function measureAll(cases, how) {
  const runs = await interleave(cases, how, runOnce);
  printRow("", "median s", "ms each", "cpu s", "cpu ms each", "peak MiB");
  return cases.map(({ name, count }, i) => {
    const [seconds, processor, peak] = ["seconds", "processor", "peak"].map((figure) => medianOf(runs[i], figure));
    const times = [seconds, processor].flatMap((time) => [time.toFixed(2), ((1000 * time) / count).toFixed(3)]);
    printRow(name, ...times, peak.toFixed(0));
    return { count, processor, peak };
  });
}

async function measureFiles(folder, output, workers) {
  const cases = SIZES.map((count) => ({
    name: `${count} files, --workers ${workers}`,
    count,
    args: wholeJob(tcec, `${folder}/${count}`, `${output}/${count}`, workers),
  }));
  const [small, middle, large] = await measureAll(cases, { rounds, warmUps: 1 });
  for (const count of SIZES) await expectRows(`${output}/${count}/out.csv`, count);
  const each = ({ processor, count }) => processor / count;
  console.log();
  printTarget(`peak with ${large.count} over peak with ${small.count}`, large.peak / small.peak, { most: 1.3 });
  printTarget(`processor time for each of ${large.count} over each of ${middle.count}`, each(large) / each(middle), {
    most: 1.1,
  });
  printTarget(`processor time for each of ${middle.count} over each of ${small.count}`, each(middle) / each(small), {
    most: 1.1,
  });
  console.log();
}

async function measureStreams(output, workers) {
  const cases = STREAMS.map((count) => ({
    name: `${count} on stdin, --workers ${workers}`,
    count,
    args: streamJob(tcec, `${output}/stream-${count}.csv`, workers),
    input: () => smallDocuments(count),
  }));
  const [few, more, many] = await measureAll(cases, { rounds: 1, warmUps: 0 });
  for (const count of STREAMS) await expectRows(`${output}/stream-${count}.csv`, count);
  console.log();
  for (const { count, peak } of [more, many]) {
    printTarget(`peak with ${count} over peak with ${few.count}`, peak / few.peak, { most: 1.3 });
  }
  console.log();
}

async function main(folder) {
  if (!hasBatch(tcec)) throw new Error(`${tcec} has no command batch`);
  const output = `${folder}/output`;
  for (const count of SIZES) {
    mkdirSync(`${output}/${count}`, { recursive: true });
    writeProfiles(`${folder}/${count}`, { count, seed });
  }
  console.log(`${rounds} interleaved runs of each, Node ${process.version}\n`);
  for (const workers of WORKERS) await measureFiles(folder, output, workers);
  for (const workers of WORKERS) await measureStreams(output, workers);
}

await inTemporaryFolder(main);
