import { fileURLToPath } from "node:url";
import { run } from "../../src/cli/run.js";
import type { Output } from "../../src/io/host/host.js";
import { nodeHost } from "../../src/io/host/node-host.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What a command gave. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/**
 * The command line on the real machine but without a process of its own, which costs far more than what most commands do: with
 * this folder to work in, these variables and no others. One at a time, since a process has one working directory. Standard
 * input and threads of a batch belong to a process: `test/cli` has tests of those.
 */
export async function tcecHere(
  words: readonly string[],
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Outcome> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    const [stdout, stderr] = [new Kept(), new Kept()];
    const code = await run(words, { ...nodeHost(ROOT), env, stdout, stderr });
    return { stdout: stdout.text(), stderr: stderr.text(), code };
  } finally {
    process.chdir(before);
  }
}

/** A stream that is no terminal and keeps what is written. */
class Kept implements Output {
  readonly isTTY = false;
  readonly columns = null;
  readonly isOpen = true;
  readonly #pieces: Buffer[] = [];

  async write(text: string | Uint8Array): Promise<void> {
    this.#pieces.push(Buffer.from(text));
  }

  text(): string {
    return Buffer.concat(this.#pieces).toString("utf8");
  }
}
