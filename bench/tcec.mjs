import { spawnSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { root } from "./peers.mjs";

export const LAUNCHER = "bin/tcec.js";

/** Arguments for the whole job on files or `-`: read, parse, validate, classify, write CSV and JSON into a folder. */
export function wholeJob(launcher, path, output, workers) {
  const formats = ["--format", `csv:${output}/out.csv`, "--format", `json:${output}/out.json`];
  return [launcher, "batch", path, ...formats, "--force", "--quiet", "--workers", String(workers)];
}

/** The same with figures alone: a CSV. */
export function csvJob(launcher, path, output, workers) {
  return [
    launcher,
    "batch",
    path,
    "--format",
    `csv:${output}/out.csv`,
    "--force",
    "--quiet",
    "--workers",
    String(workers),
  ];
}

/** The same for a stream on stdin, with CSV into a file and NDJSON on stdout. */
export function streamJob(launcher, csv, workers) {
  const formats = ["--format", "ndjson", "--format", `csv:${csv}`];
  return [launcher, "batch", "-", ...formats, "--force", "--workers", String(workers)];
}

/** Whether this build has the command that is measured: without a path it then asks for one. */
export function hasBatch(launcher) {
  const { stderr } = spawnSync(process.execPath, [launcher, "batch"], { cwd: root, encoding: "utf8" });
  return stderr.includes("usage-argument-missing");
}

/** Throws unless a CSV file has a row for each of `count` profiles: a fast run that did nothing is no fast run. */
export async function expectRows(file, count) {
  let lines = 0;
  for await (const chunk of createReadStream(file)) for (const byte of chunk) if (byte === 10) lines += 1;
  if (lines < count + 1) throw new Error(`${file} has ${lines} lines for ${count} profiles`);
}
