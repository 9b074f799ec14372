// Runs the bundle once: build-cache.cjs <folder> <arguments...>. Keeps the machine code that V8 made meanwhile of every file
// that has pieces of the program for a purpose, and prints as JSON which pieces stood in files of their own.
"use strict";

const { writeFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const v8 = require("node:v8");
const { load } = require("../bin/tcec.js");

v8.setFlagsFromString = () => {}; // V8 refuses a cache that was made under other flags than those it starts with

const [folder, ...argv] = process.argv.slice(2);
const scripts = new Map();
const { exports: bundle, build } = load(folder, (name, script) => scripts.set(name, script));
const pieces = () =>
  [...scripts.keys()].filter((name) => basename(name) !== name).map((name) => basename(name, ".cjs"));

bundle.run(argv, bundle.nodeHost(join(__dirname, ".."))).then((code) => {
  process.exitCode = code;
  if (code !== 0) return;
  for (const [name, script] of scripts) {
    const cache = name === "tcec.cjs" ? `tcec-${build}.cache` : name.replace(/cjs$/, "cache");
    if (basename(name) === name) writeFileSync(join(folder, cache), script.createCachedData());
  }
  writeFileSync(join(folder, "pieces.json"), JSON.stringify(pieces()));
});
