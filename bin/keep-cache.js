// Keeps what V8 compiled of the program, for the next start: that takes half the time then. Not part of what is shipped, since
// nobody could review it, and V8 takes it from no version but its own: made at the end of the first run of whom the folder of the
// package belongs to. Loaded only where a start found nothing that V8 took. Whatever goes wrong is no matter for the run.
"use strict";

const {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const { basename, dirname, join } = require("node:path");

/** A cache that V8 refuses is made anew after this time: two machines with one folder shall not do so at every start. */
const PATIENCE_MS = 3_600_000;
/** So many caches stay in the folder, those made last: of versions of Node in turn, two for each. */
const MOST_KEPT = 8;

/** Writes each cache that is lacking, and may be written, after an example was classified, for most starts do that. */
async function keepCaches(root, bundle, lacking) {
  try {
    const wanted = [...lacking].filter(([cache]) => isWanted(cache));
    if (wanted.length === 0 || hasFlags() || !isOwn(join(root, "dist"))) return;
    await bundle.unlimitV8(); // what a long run has told V8 is a flag, too
    await classifyForNobody(root, bundle);
    for (const [cache, script] of wanted) replace(cache, script.createCachedData());
    sweep(join(root, "dist"));
  } catch {
    // The next run tries again.
  }
}

function isWanted(cache) {
  const before = statSync(cache, { throwIfNoEntry: false });
  return before === undefined || Date.now() - before.mtimeMs > PATIENCE_MS;
}

/** V8 refuses a cache that was made under other flags than those it starts with; most starts have none. */
function hasFlags() {
  return process.execArgv.length > 0 || (process.env.NODE_OPTIONS ?? "") !== "";
}

/**
 * True where the folder is that of who runs the program, and can be written. Nothing is left in the folder of somebody else, and a
 * cache in one's own lets nobody run what he could not run before: who may write there may change the program itself.
 */
function isOwn(folder) {
  accessSync(folder, constants.W_OK);
  return process.geteuid === undefined || statSync(folder).uid === process.geteuid();
}

/** A cache holds the functions that were compiled until it was made. */
async function classifyForNobody(root, { run, nodeHost }) {
  const profiles = join(root, "examples/profiles");
  const [example] = readdirSync(profiles).filter((name) => name.endsWith(".yaml"));
  const sink = { isTTY: false, columns: null, isOpen: true, write: async () => {} };
  const findConfig = () => ({ file: null, problem: null, notes: [] });
  const host = { ...nodeHost(root), env: {}, stdout: sink, stderr: sink, findConfig };
  await run(["classify", join(profiles, example)], host);
}

/** Whoever reads meanwhile has the old file or the new one; of two that write, one is the last. */
function replace(path, data) {
  const temporary = join(dirname(path), `.${basename(path)}-${process.pid}-${Date.now()}`);
  try {
    const file = openSync(temporary, "wx", 0o644);
    try {
      writeFileSync(file, data);
      fchmodSync(file, 0o644);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function sweep(folder) {
  const caches = readdirSync(folder)
    .filter((name) => name.endsWith(".cache"))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of caches.slice(MOST_KEPT)) rmSync(path, { force: true });
}

module.exports = { keepCaches };
