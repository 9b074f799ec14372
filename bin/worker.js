// A thread of `tcec batch`: loads the bundle and answers the tasks that it is sent.
"use strict";

const { parentPort, workerData } = require("node:worker_threads");
const { load } = require("./tcec.js");

load(true).exports.serve(parentPort, workerData);
