#!/usr/bin/env node
// Runs the bundle, with the machine code that an earlier run on this machine kept of it (keep-cache.js).
// CommonJS (see package.json beside this file): Node starts it in less time than an ES module; and in one file, since
// every start would pay for a second one. Threads (worker.js) and the build have its `load` only.
"use strict";

const { closeSync, fstatSync, openSync, readFileSync, statSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const root = join(__dirname, "..");
/** V8 takes a cache only from itself: each version that is used has its own. */
const VERSION = `${process.versions.v8}-${process.arch}`;

/**
 * What is kept in a file, if it may be trusted: it belongs to whom the program belongs to, and nobody else may write it. V8
 * would run whatever it is. Where a system knows no owners, whoever can write in the folder can write the program itself.
 */
function readCache(path, owner) {
  let file;
  try {
    file = openSync(path, "r");
    const { uid, mode } = fstatSync(file);
    return process.getuid === undefined || (uid === owner && (mode & 0o022) === 0) ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * The program in a folder of built files, and the hash that tells it from any other; null where nothing is built. It is in
 * pieces, each a function that is run when the piece is first needed: those of every start are in one file, those of a batch
 * in another; each of the others is in a file of its own. `watch` gets every file that is loaded: its name, its script, and the
 * path of what V8 made of it for files that have that kept, else undefined.
 */
function load(folder, watch = () => {}) {
  const program = join(folder, "tcec.cjs");
  const read = (name) => readFileSync(join(folder, name), "latin1"); // all is ASCII: read so, it takes half the memory
  let start;
  try {
    start = read("tcec.cjs");
  } catch {
    return null;
  }
  const build = start.slice(2, start.indexOf("\n")); // it says which other files are its own
  const { uid } = statSync(program);
  const open = (name, source, kept) => {
    const cache = kept === undefined ? undefined : join(folder, `${kept}-${VERSION}.cache`);
    const cachedData = cache === undefined ? undefined : readCache(cache, uid);
    const script = new Script(source, { filename: join(folder, name), cachedData });
    watch(name, script, cache);
    return script.runInThisContext();
  };
  const pieces = open("tcec.cjs", start, `tcec-${build}`);
  const { ofBatch } = pieces;
  let isBatchOpen = false;
  const find = (name) => {
    if (!isBatchOpen && ofBatch.includes(name)) {
      isBatchOpen = true;
      const file = `tcec-${build}-batch`;
      Object.assign(pieces, open(`${file}.cjs`, read(`${file}.cjs`), file));
    }
    if (pieces[name] !== undefined) return pieces[name];
    const file = join(`tcec-${build}`, `${name}.cjs`);
    return open(file, read(file));
  };
  const loaded = new Map();
  const need = (name) => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const exports = {};
    loaded.set(name, exports);
    find(name)(exports, need, needLater, require, requireLater, program);
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
  const lacking = new Map(); // files of which V8 has got nothing that it takes
  const bundle = load(join(root, "dist"), (_, script, cache) => {
    if (cache !== undefined && script.cachedDataRejected !== false) lacking.set(cache, script);
  });
  if (bundle === null) {
    process.stderr.write("tcec: not built yet; run `npm ci` or `npm run build` in the folder of the package\n");
    process.exitCode = 2;
    return;
  }
  const { run, nodeHost } = bundle.exports;
  run(words, nodeHost(root, { build: bundle.build })).then((code) => {
    process.exitCode = code;
    if (lacking.size > 0) require("./keep-cache.js").keepCaches(root, bundle.exports, lacking);
  });
}

/** Before the program is there, it cannot say itself that the system lets it open no file. */
function startOrSay(words) {
  try {
    start(words);
  } catch (error) {
    if (error?.code !== "EMFILE" && error?.code !== "ENFILE") throw error;
    process.stderr.write(
      `tcec: the system does not let this program open another file (${error.code}); see ulimit -n\n`,
    );
    process.exitCode = 2;
  }
}

module.exports = { load };
if (require.main === module) startOrSay(process.argv.slice(2));
