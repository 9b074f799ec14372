// Runs the bundle once: build-cache.cjs <folder> <arguments...>. Keeps the machine code that V8 made meanwhile of every file
// that has pieces of the program for a purpose, and leaves as JSON which pieces stood in files of their own.
"use strict";

const { writeFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const v8 = require("node:v8");
const { load } = require("../bin/tcec.js");

v8.setFlagsFromString = () => {}; // V8 refuses a cache that was made under other flags than those it starts with

const [folder, ...argv] = process.argv.slice(2);
const [caches, apart] = [new Map(), []];
const { exports: bundle } = load(folder, (name, script, cache) => {
  if (cache === undefined) apart.push(basename(name, ".cjs"));
  else caches.set(cache, script);
});

bundle.run(argv, bundle.nodeHost(join(__dirname, ".."))).then((code) => {
  process.exitCode = code;
  if (code !== 0) return;
  for (const [cache, script] of caches) writeFileSync(cache, script.createCachedData(), { mode: 0o644 });
  writeFileSync(join(folder, "pieces.json"), JSON.stringify(apart));
});
