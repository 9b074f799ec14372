// Runs the bundle once and keeps the machine code that V8 made meanwhile: build-cache.cjs <bundle> <cache> <arguments...>
"use strict";

const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const v8 = require("node:v8");
const { Script } = require("node:vm");

v8.setFlagsFromString = () => {}; // V8 refuses a cache that was made under other flags than those it starts with

const [bundlePath, cachePath, ...argv] = process.argv.slice(2);
const script = new Script(readFileSync(bundlePath, "latin1"), { filename: bundlePath });
const bundle = { exports: {} };
script.runInThisContext()(bundle.exports, require, bundle, bundlePath);

bundle.exports.run(argv, bundle.exports.nodeHost(join(__dirname, ".."))).then((code) => {
  if (code === 0) writeFileSync(cachePath, script.createCachedData());
  process.exitCode = code;
});
