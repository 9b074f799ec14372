import { fstatSync, readFileSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { finding } from "../../model/finding.js";
import { findConfig } from "../input/config.js";
import { expandPaths, isAmong, isSameFile } from "../input/expand.js";
import { locationIn, placeIn, reasonOf, shownPath } from "../input/paths.js";
import { readBytes, readStream } from "../input/read.js";
import { type Host, type Output, OutputFailed } from "./host.js";
import type { NodeHostOptions } from "./node-long-run.js";

/**
 * The real machine: this process, its working directory and its files. `packageRoot` is the folder of the package.
 * `process.stdout` is not touched unless it is a terminal: making the stream object costs more than writing a result.
 */
export function nodeHost(packageRoot: string, options: NodeHostOptions = {}): Host {
  const folder = workingFolder();
  const cwd = folder ?? packageRoot; // nothing is looked for there: whoever has the host is told of the problem
  return {
    ...(folder === null && { problem: finding("machine-folder-gone", {}) }),
    env: process.env,
    stdout: new DescriptorOutput(1, () => process.stdout.columns),
    stderr: new DescriptorOutput(2, () => process.stderr.columns),
    expand: (paths, exclude) => expandPaths(paths, cwd, exclude),
    readFile: async (path, limit) => readBytes(resolve(cwd, path), () => shownPath(path, cwd), limit),
    readStdin: async (name, limitOf) => {
      const { standardInput } = await import("../input/stdin.js");
      return readStream(standardInput(), name, limitOf);
    },
    asker: async () => (await import("../input/asker.js")).askerHere(),
    isSameFile: (a, b) => isSameFile(resolve(cwd, a), resolve(cwd, b)),
    locationIn: (folder) => locationIn(resolve(cwd, folder), cwd),
    placeIn: (folder, path) => placeIn(resolve(cwd, folder), resolve(cwd, path)),
    isAmong, // the system resolves paths as we would
    writeFile: async (path, text, { force }) => {
      const { writeAtomically } = await import("../output/write.js");
      return writeAtomically(resolve(cwd, path), shownPath(path, cwd), text, { force });
    },
    writeFolder: async (path, files, options) => {
      const { writeFolder } = await import("../output/folder.js");
      return writeFolder({ path: resolve(cwd, path), name: shownPath(path, cwd) }, files, options);
    },
    fonts: async () => (await import("./fonts.js")).findFonts(),
    readOwnFile: async (path) => readFileSync(resolve(packageRoot, path), "utf8"),
    machine: async () => (await import("./look-at-machine.js")).lookAtMachine(packageRoot, cwd),
    findConfig: () => findConfig(cwd),
    longRun: async () => {
      const { nodeLongRunHost } = await import("./node-long-run.js");
      return nodeLongRunHost(packageRoot, cwd, options);
    },
  };
}

/** `null` where somebody has removed it meanwhile. */
function workingFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

class DescriptorOutput implements Output {
  readonly isTTY: boolean;
  readonly columns: number | null;
  isOpen = true;

  constructor(
    private readonly descriptor: 1 | 2,
    columns: () => number | undefined,
  ) {
    this.isTTY = isTerminal(descriptor);
    this.columns = (this.isTTY && columns()) || null; // a terminal of unknown size says 0
  }

  async write(text: string | Uint8Array): Promise<void> {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    for (let start = 0; start < bytes.length && this.isOpen; ) start += await this.writeSome(bytes.subarray(start));
  }

  private async writeSome(bytes: Uint8Array): Promise<number> {
    try {
      return writeSync(this.descriptor, bytes);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason !== "EAGAIN") this.isOpen = false;
      if (reason === "EAGAIN") await new Promise((done) => setTimeout(done, 2));
      else if (!READER_LEFT.has(reason)) throw new OutputFailed(reason);
      return 0;
    }
  }
}

const READER_LEFT = new Set(["EPIPE", "EBADF", "ECONNRESET", "EIO"]);

/** Only a character device can be a terminal: so the streams of a pipe or file need not be made to ask them. */
function isTerminal(descriptor: 1 | 2): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return (descriptor === 1 ? process.stdout : process.stderr).isTTY === true;
}
