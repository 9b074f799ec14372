import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const SRC = fileURLToPath(new URL("../../../src", import.meta.url));

/** How a program ended. */
export interface Ending {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
  readonly signal: string | null;
}

/** A folder of its own for programs that use a module of `src/io` in a process or thread of their own. */
export class Bench {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "tcec-io-")));

  at(name: string): string {
    return join(this.folder, name);
  }

  /** Writes a program; in it, `name` can be imported from `./name.js` for each module of `src/io` that is named, such as `cache/cache-folder`. */
  program(file: string, modules: readonly string[], text: string): string {
    buildSync({
      entryPoints: modules.map((name) => join(SRC, "io", `${name}.ts`)),
      bundle: true,
      splitting: true, // modules that two of them share must be one and the same
      format: "esm",
      platform: "node",
      outdir: this.folder,
      entryNames: "[name]",
      external: ["chokidar", "tinyglobby"],
      outExtension: { ".js": ".mjs" },
    });
    writeFileSync(this.at(file), text.replaceAll(/from "\.\/(\S+)\.js"/g, 'from "./$1.mjs"'));
    return this.at(file);
  }

  run(program: string, ...args: readonly string[]): Ending {
    const { stdout, stderr, status, signal } = spawnSync(process.execPath, [program, ...args], {
      cwd: this.folder,
      env: { PATH: process.env.PATH },
      encoding: "utf8",
      timeout: 120_000,
    });
    return { stdout, stderr, code: status, signal };
  }

  start(program: string, ...args: readonly string[]): Running {
    return new Running(
      spawn(process.execPath, [program, ...args], { cwd: this.folder, env: { PATH: process.env.PATH } }),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A program that runs. */
export class Running {
  readonly ending: Promise<Ending>;
  #stdout = "";
  #stderr = "";
  #onText: () => void = () => {};

  constructor(private readonly child: ChildProcess) {
    child.stdout?.on("data", (text) => {
      this.#stdout += text;
      this.#onText();
    });
    child.stderr?.on("data", (text) => {
      this.#stderr += text;
    });
    this.ending = new Promise((resolve) => {
      child.on("close", (code, signal) => {
        this.#onText();
        resolve({ stdout: this.#stdout, stderr: this.#stderr, code, signal });
      });
    });
  }

  /** Waits until it has printed this, or has ended. */
  async says(text: string): Promise<void> {
    while (!this.#stdout.includes(text) && this.child.exitCode === null && this.child.signalCode === null) {
      await new Promise<void>((resolve) => {
        this.#onText = resolve;
      });
    }
  }

  send(text: string): void {
    this.child.stdin?.write(text);
  }

  closeInput(): void {
    this.child.stdin?.end();
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}
