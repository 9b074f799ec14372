import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../../src/cli/run.js";
import type { Host, Output } from "../../../src/io/host/host.js";
import { nodeHost } from "../../../src/io/host/node-host.js";

/** A folder with files, in which commands are carried out by this process. */
export class Workplace {
  readonly #before = process.cwd();
  readonly #folder = mkdtempSync(join(tmpdir(), "tcec-"));

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
    process.chdir(this.#folder);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.#folder, name)), { recursive: true });
    writeFileSync(join(this.#folder, name), text);
  }

  /** What a command says, and its exit code. */
  async run(
    words: readonly string[],
    changes: Partial<Host> = {},
  ): Promise<{ readonly out: string; readonly err: string; readonly code: number }> {
    const said = ["", ""];
    const output = (index: number): Output => ({
      isTTY: changes.stderr?.isTTY ?? false,
      columns: null,
      isOpen: true,
      write: async (text) => {
        said[index] += typeof text === "string" ? text : new TextDecoder().decode(text);
      },
    });
    const host = nodeHost(fileURLToPath(new URL("../../../", import.meta.url)));
    const env = { TCEC_LANG: "qps", TCEC_WORKERS: "0" };
    const code = await run(words, { ...host, env, ...changes, stdout: output(0), stderr: output(1) });
    return { out: said[0] ?? "", err: said[1] ?? "", code };
  }

  /** What a long run needs, with a clock of one's own. */
  async clock(now: () => number): Promise<Host["longRun"]> {
    const longRun = await nodeHost(fileURLToPath(new URL("../../../", import.meta.url))).longRun();
    return async () => ({ ...longRun, now });
  }

  read(name: string): Uint8Array {
    return readFileSync(join(this.#folder, name));
  }

  text(name: string): string {
    return new TextDecoder().decode(this.read(name));
  }

  list(folder: string): string[] {
    return readdirSync(join(this.#folder, folder));
  }

  remove(): void {
    process.chdir(this.#before);
    rmSync(this.#folder, { recursive: true });
  }
}
