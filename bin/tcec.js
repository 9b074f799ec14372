#!/usr/bin/env node
// Runs the bundle, with the machine code that the build kept of it where this Node accepts that.
// CommonJS (see package.json beside this file): Node starts it in less time than an ES module.
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

function load(source) {
  const filename = join(root, "dist", "tcec.cjs");
  const hash = source.slice(2, source.indexOf("\n")); // the bundle says which cache is its own
  const cachedData = readBuilt(`tcec-${hash}.cache`) ?? undefined;
  const script = new Script(source, { filename, cachedData });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, require, bundle, filename);
  return bundle.exports;
}

const source = readBuilt("tcec.cjs", "latin1"); // the bundle is ASCII: read so, it takes half the memory
if (source === null) {
  process.stderr.write("tcec: not built yet; run `npm ci` or `npm run build` in the folder of the package\n");
  process.exitCode = 2;
} else {
  const { run, nodeHost } = load(source);
  run(process.argv.slice(2), nodeHost(root)).then((code) => {
    process.exitCode = code;
  });
}
