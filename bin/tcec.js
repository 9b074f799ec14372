#!/usr/bin/env node
// Runs the bundle, with the machine code that the build kept of it where this Node accepts that.
// CommonJS (see package.json beside this file): Node starts it in less time than an ES module; and in one file, since
// every start would pay for a second one. Threads (worker.js) and the build have its `load` only.
"use strict";

const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const root = join(__dirname, "..");

/**
 * The program in a folder of built files, and the hash that tells it from any other; null where nothing is built. It is in
 * pieces, each a function that is run when the piece is first needed: those of every start are in one file, those of a batch
 * in another, with what V8 made of them beside; each of the others is in a file of its own. `watch` gets every file that is
 * loaded: its name and its script.
 */
function load(folder, watch = () => {}) {
  const read = (name, encoding) => {
    try {
      return readFileSync(join(folder, name), encoding);
    } catch {
      return undefined;
    }
  };
  const open = (name, source, cachedData) => {
    const script = new Script(source, { filename: join(folder, name), cachedData });
    watch(name, script);
    return script.runInThisContext();
  };
  const start = read("tcec.cjs", "latin1"); // the bundle is ASCII: read so, it takes half the memory
  if (start === undefined) return null;
  const build = start.slice(2, start.indexOf("\n")); // it says which other files are its own
  const pieces = open("tcec.cjs", start, read(`tcec-${build}.cache`));
  const { ofBatch } = pieces;
  let isBatchOpen = false;
  const find = (name) => {
    if (!isBatchOpen && ofBatch.includes(name)) {
      isBatchOpen = true;
      const file = `tcec-${build}-batch`;
      Object.assign(pieces, open(`${file}.cjs`, read(`${file}.cjs`, "latin1"), read(`${file}.cache`)));
    }
    if (pieces[name] !== undefined) return pieces[name];
    const file = join(`tcec-${build}`, `${name}.cjs`);
    return open(file, readFileSync(join(folder, file), "latin1"));
  };
  const loaded = new Map();
  const need = (name) => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const exports = {};
    loaded.set(name, exports);
    find(name)(exports, need, needLater, require, requireLater, join(folder, "tcec.cjs"));
    return exports;
  };
  const needLater = async (name) => need(name);
  return { exports: need("main"), build };
}

/** A package as `import()` gives it. */
async function requireLater(name) {
  const found = require(name);
  return { ...found, default: found.__esModule ? found.default : found };
}

function start(words) {
  const bundle = load(join(root, "dist"));
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
