import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Files } from "../../../../src/render/replication/exporter.js";

/** A folder of its own. */
export class Scratch {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "tcec-r-")));

  put(name: string, files: Files): string {
    const folder = join(this.folder, name);
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return folder;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Runs R in a folder. */
export function rscript(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { PATH = "", HOME = "" } = process.env;
  const { stdout, stderr, status } = spawnSync("Rscript", ["--vanilla", ...args], {
    cwd,
    env: { PATH, HOME, LC_ALL: "C.UTF-8", ...env },
    encoding: "utf8",
    timeout: 120_000,
  });
  return { stdout, stderr, status };
}

/** Sources the script of each folder in one run of R; says which of them ended with an error, and with which. */
export function sourceAll(folders: readonly string[], cwd: string): Record<string, string> {
  const driver = join(cwd, "driver.R");
  writeFileSync(
    driver,
    `for (folder in commandArgs(TRUE)) {
      said <- tryCatch({
        utils::capture.output(source(file.path(folder, "replication.R"), local = new.env(), encoding = "UTF-8"))
        "agrees"
      }, error = conditionMessage)
      cat(folder, said, sep = "\\t"); cat("\\n")
    }`,
  );
  const { stdout, stderr, status } = rscript([driver, ...folders], cwd);
  if (status !== 0) throw new Error(stderr);
  return Object.fromEntries(
    stdout
      .trim()
      .split("\n")
      .map((line) => line.split("\t") as [string, string]),
  );
}

/** The rows of a file that R wrote, or of one that we wrote for it. */
export function rowsIn(folder: string, file: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, file), "utf8"), { columns: true });
}
