#!/usr/bin/env node
// Runs the bundle, with the machine code that the build kept of it where this Node accepts that.
// CommonJS (see package.json beside this file): Node starts it in less time than an ES module; and in one file, since
// every start would pay for a second one. Threads (worker.js) have its `load` only.
"use strict";

const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const root = join(__dirname, "..");

/** The contents of a file of the build, or null where there is none. */
function readBuilt(name, encoding) {
  try {
    return readFileSync(join(root, "dist", name), encoding);
  } catch {
    return null;
  }
}

/**
 * What the bundle exports, and the hash that tells it from any other; null where nothing is built. Of the code caches one
 * holds what every start needs, the other what a batch needs besides.
 */
function load(isBatch) {
  const source = readBuilt("tcec.cjs", "latin1"); // the bundle is ASCII: read so, it takes half the memory
  if (source === null) return null;
  const filename = join(root, "dist", "tcec.cjs");
  const build = source.slice(2, source.indexOf("\n")); // the bundle says which caches are its own
  const cachedData = readBuilt(`tcec-${build}${isBatch ? "-batch" : ""}.cache`) ?? undefined;
  const script = new Script(source, { filename, cachedData });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, require, bundle, filename);
  return { exports: bundle.exports, build };
}

function start(words) {
  const bundle = load(words[0] === "batch");
  if (bundle === null) {
    process.stderr.write("tcec: not built yet; run `npm ci` or `npm run build` in the folder of the package\n");
    process.exitCode = 2;
    return;
  }
  const { run, nodeHost } = bundle.exports;
  run(words, nodeHost(root, { build: bundle.build })).then((code) => {
    process.exitCode = code;
  });
}

module.exports = { load };
if (require.main === module) start(process.argv.slice(2));
