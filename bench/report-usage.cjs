// Loaded before a measured program (`node --require`): at its end it writes what the whole process used, all threads
// included, to file descriptor 3: the peak of its memory in kB and the time of processors in seconds. The peak is the
// kernel's own figure where there is one: that of getrusage would begin with what the parent process held.
"use strict";

const { readFileSync, writeSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

function peak() {
  try {
    return Number(/^VmHWM:\s*([0-9]+) kB$/m.exec(readFileSync("/proc/self/status", "latin1"))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

function usage() {
  const { user, system } = process.cpuUsage();
  return JSON.stringify({ peak: peak(), processor: (user + system) / 1e6 });
}

// Node reads the package.json of the folder in which it is told to load this: so it is started elsewhere, and goes there now.
if (isMainThread && process.env.BENCH_FOLDER) process.chdir(process.env.BENCH_FOLDER);
if (isMainThread) process.on("exit", () => writeSync(3, usage()));
