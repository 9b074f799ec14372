// Mutation testing of a room, or of some files of it: `npm run mutation -- ROOM [FILE...]`. StrykerJS changes one operator, number or condition at a time and runs
// the tests that reach it; a change that no test notices is a survivor. What was found is kept, so that the next run only tries
// what has changed since. Ends with 1 below the share of killed changes that is asked for.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";

const root = fileURLToPath(new URL("..", import.meta.url));
/** The pure rooms that carry the method. */
const ROOMS = ["quantity", "score", "classify", "analyse"].filter((room) => existsSync(`${root}src/${room}`));
/** The least share of killed changes, in percent. */
const LEAST = 90;
/** Folders that no test of a pure room needs. */
const UNNEEDED = ["dist", "coverage", "docs", "bench", "examples/gallery", "test/browser", "test/cli"];

const [room, ...files] = process.argv.slice(2);
if (!ROOMS.includes(room)) {
  console.error(`mutation: which room? ${ROOMS.join(", ")}`);
  process.exit(2);
}

process.chdir(root);
/** A file as it is named: its path from here, or from the folder of the room. */
const named = files.map((file) => [file, `src/${room}/${file}`].find((path) => existsSync(path)));
if (named.includes(undefined)) {
  console.error(`mutation: no such file: ${files.filter((_, i) => named[i] === undefined).join(", ")}`);
  process.exit(2);
}
process.env.TCEC_RUNS ??= "20";
const kept = `coverage/mutation/${room}`;
const stryker = new Stryker({
  mutate: named.length > 0 ? named : [`src/${room}/**/*.ts`],
  buildCommand: "node scripts/mutation/bundle.mjs",
  testRunner: "mocha",
  plugins: ["@stryker-mutator/mocha-runner"],
  mochaOptions: { spec: ["coverage/judges/test/unit/**/*.mjs", "coverage/judges/test/properties/**/*.mjs"] }, // the quick ones first
  coverageAnalysis: "perTest",
  timeoutMS: 30_000, // a busy machine is no endless loop
  concurrency: 1,
  incremental: true,
  incrementalFile: `${kept}/incremental.json`,
  reporters: ["progress-append-only", "clear-text", "json", "html"],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false, reportScoreTable: true },
  jsonReporter: { fileName: `${kept}/mutation.json` },
  htmlReporter: { fileName: `${kept}/mutation.html` },
  thresholds: { high: 95, low: LEAST, break: LEAST },
  ignorePatterns: UNNEEDED,
  ignoreStatic: true,
  tempDirName: "coverage/.stryker",
  allowEmpty: false,
  checkers: [],
});
await stryker.runMutationTest();
