// A thread of `tcec batch`: loads the bundle and answers the tasks that it is sent.
"use strict";

const { join } = require("node:path");
const { parentPort, workerData } = require("node:worker_threads");
const { load } = require("./tcec.js");

load(join(__dirname, "..", "dist")).exports.serve(parentPort, workerData);
