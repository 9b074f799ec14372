import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const readText = (path: string): string => readFileSync(join(ROOT, path), "utf8");

export interface Input {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const ACTION = parse(readText("action.yml")) as Action;
/** The step that runs the script. */
export const BATCH_STEP = ACTION.runs.steps.find(({ id }) => id === "batch") as Step;

/** What a step of the action leaves behind. */
export interface StepOutcome {
  readonly code: number | null;
  /** Both streams, as the runner reads them. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A repository of somebody else, with what a runner gives to a step. */
export class Workspace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "tcec ci-")));
  readonly #bin = realpathSync(mkdtempSync(join(tmpdir(), "tcec-ci-bin-")));
  readonly #runner = realpathSync(mkdtempSync(join(tmpdir(), "tcec ci runner-")));
  #path = `${this.#bin}:/usr/local/bin:/usr/bin:/bin`;

  constructor() {
    symlinkSync(process.execPath, join(this.#bin, "node"));
    this.program("tcec", `#!/bin/sh\nexec node '${ROOT}bin/tcec.js' "$@"\n`);
  }

  /** Puts a program into the path of every step. */
  program(name: string, text: string): void {
    writeFileSync(join(this.#bin, name), text, { mode: 0o755 });
    chmodSync(join(this.#bin, name), 0o755);
  }

  /** Leaves nothing in the path of every step but its own programs, Node.js not among them, and these. */
  keepOnly(...programs: readonly string[]): void {
    rmSync(join(this.#bin, "node"));
    for (const program of programs) symlinkSync(`/bin/${program}`, join(this.#bin, program));
    this.#path = this.#bin;
  }

  put(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Copies example profiles into a folder. */
  addProfiles(folder: string, ...names: readonly string[]): void {
    mkdirSync(join(this.folder, folder), { recursive: true });
    for (const name of names) {
      cpSync(join(ROOT, "examples/profiles", name), join(this.folder, folder, basename(name)), { recursive: true });
    }
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), "utf8");
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  /** Runs lines of bash as a step does. */
  bash(script: string, env: Readonly<Record<string, string>> = {}) {
    const { stdout, stderr, status } = spawnSync(
      "/bin/bash",
      ["--noprofile", "--norc", "-eo", "pipefail", "-c", script],
      {
        cwd: this.folder,
        encoding: "utf8",
        env: { PATH: this.#path, HOME: this.#runner, ...env },
        timeout: 120_000,
      },
    );
    return { log: stdout + stderr, code: status };
  }

  /** Runs the step of the action with these inputs, the others as action.yml has them. `root` is its checkout. */
  run(inputs: Readonly<Record<string, string>>, root = ROOT): StepOutcome {
    const [output, summary] = ["output", "summary"].map((name) => join(this.#runner, name)) as [string, string];
    for (const file of [output, summary]) writeFileSync(file, "");
    const { log, code } = this.bash(BATCH_STEP.run ?? "", {
      ...environmentOf(inputs),
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_ACTION_PATH: root.replace(/\/$/, ""),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: this.folder,
      RUNNER_TEMP: this.#runner,
    });
    return { code, log, outputs: readOutputs(output), summary: readFileSync(summary, "utf8") };
  }

  remove(): void {
    for (const folder of [this.folder, this.#bin, this.#runner]) rmSync(folder, { recursive: true, force: true });
  }
}

/** The variables of the step, each expression replaced by the input that it names. */
function environmentOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  for (const name of Object.keys(inputs)) if (!ACTION.inputs[name]) throw new Error(`no such input: ${name}`);
  const textOf = (name: string): string => inputs[name] ?? ACTION.inputs[name]?.default ?? "";
  const replace = (text: string): string => text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => textOf(name));
  return Object.fromEntries(Object.entries(BATCH_STEP.env ?? {}).map(([name, text]) => [name, replace(text)]));
}

/** `name=value`, one per line; anything else would be no output, or the output of somebody else. */
function readOutputs(file: string): Record<string, string> {
  const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
  return Object.fromEntries(lines.map((line) => [line.split("=", 1)[0] ?? "", line.slice(line.indexOf("=") + 1)]));
}

/** The commands of a log that the runner obeys: lines that begin with `::`, unless it was told to stop looking for them. */
export function commandsIn(log: string): string[] {
  const found: string[] = [];
  let token: string | null = null;
  for (const line of log.split(/\r?\n|\r/).map((text) => text.trim())) {
    if (token !== null) {
      if (line === `::${token}::`) token = null;
    } else if (line.startsWith("::stop-commands::")) token = line.slice("::stop-commands::".length);
    else if (line.startsWith("::") || line.startsWith("##[")) found.push(line);
  }
  return found;
}
