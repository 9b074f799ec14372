import { fstatSync, readFileSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { expandPaths, isSameFile } from "./expand.js";
import { type Host, Interrupted, type Output, OutputFailed } from "./host.js";
import { reasonOf, shownPath } from "./paths.js";
import { readBytes, readStream } from "./read.js";
import { writeAtomically } from "./write.js";

/**
 * The real machine: this process, its working directory and its files. `packageRoot` is the folder of the package.
 * `process.stdout` is not touched unless it is a terminal: making the stream object costs more than writing a result.
 */
export function nodeHost(packageRoot: string): Host {
  const cwd = process.cwd();
  return {
    env: process.env,
    stdout: new DescriptorOutput(1, () => process.stdout.columns),
    stderr: new DescriptorOutput(2, () => process.stderr.columns),
    expand: (paths) => expandPaths(paths, cwd),
    readFile: async (path) => readBytes(resolve(cwd, path), shownPath(path, cwd)),
    readStdin: (name) => readStandardInput(name),
    isSameFile: (a, b) => isSameFile(resolve(cwd, a), resolve(cwd, b)),
    writeFile: async (path, text, options) => writeAtomically(resolve(cwd, path), shownPath(path, cwd), text, options),
    readOwnFile: async (path) => readFileSync(resolve(packageRoot, path), "utf8"),
  };
}

class DescriptorOutput implements Output {
  readonly isTTY: boolean;
  readonly columns: number | null;
  private isOpen = true;

  constructor(
    private readonly descriptor: 1 | 2,
    columns: () => number | undefined,
  ) {
    this.isTTY = isTerminal(descriptor);
    this.columns = this.isTTY ? (columns() ?? null) : null;
  }

  async write(text: string): Promise<void> {
    const bytes = Buffer.from(text);
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

async function readStandardInput(name: string) {
  const onInterrupt = () => process.stdin.destroy(new Interrupted());
  process.once("SIGINT", onInterrupt);
  try {
    return await readStream(process.stdin, name);
  } finally {
    process.removeListener("SIGINT", onInterrupt);
    process.stdin.destroy();
  }
}
