import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { type Outcome, tcecHere } from "../helpers/command.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BLOCK = /^```(.*)\n([\s\S]*?)^```$/gm;

/** What `tcec` is in a shell of `runHere`: it leaves its words and variables, says so on 3, waits on 4, and says what it is told. */
const MESSENGER = `#!/bin/sh
here=\${0%/*}
printf '%s\\0' "$PWD" "$@" > "$here/words"
env -0 > "$here/env"
echo >&3
read -r code <&4
cat "$here/stdout"
cat "$here/stderr" >&2
exit "$code"
`;

/** A folder of its own in which `tcec` is a command, and nothing of who runs the tests can be seen. */
export class Sandbox {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "tcec-cli-")));
  /** Two folders with a `tcec` in each: one starts the program, the other asks this process. */
  readonly #bin = realpathSync(mkdtempSync(join(tmpdir(), "tcec-bin-")));
  readonly #asking = realpathSync(mkdtempSync(join(tmpdir(), "tcec-ask-")));

  constructor() {
    chmodSync(this.folder, 0o755);
    chmodSync(this.#bin, 0o755);
    const launcher = `#!/bin/sh\nexec '${process.execPath}' '${ROOT}bin/tcec.js' "$@"\n`;
    writeFileSync(join(this.#bin, "tcec"), launcher, { mode: 0o755 });
    writeFileSync(join(this.#asking, "tcec"), MESSENGER, { mode: 0o755 });
  }

  /** What a shell in it sees of the machine: `tcec` is the program that was built. */
  environment(): NodeJS.ProcessEnv {
    return environment(this.#bin);
  }

  /** Puts a file into the folder. */
  put(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Runs a line of shell; `uid` as another user, where the tests run as root. */
  run(command: string, uid?: number): Outcome {
    const { stdout, stderr, status } = spawnSync("/bin/sh", ["-c", command], {
      cwd: this.folder,
      encoding: "utf8",
      env: environment(this.#bin),
      maxBuffer: 100 * 1024 * 1024,
      timeout: 120_000,
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    return { stdout, stderr, code: status };
  }

  /** Runs a line of shell in which `tcec` is done by this process: one at a time, without standard input and threads. */
  async runHere(command: string): Promise<Outcome> {
    const stdio = ["ignore", "pipe", "pipe", "pipe", "pipe"] as const;
    const shell = spawn("/bin/sh", ["-c", command], {
      cwd: this.folder,
      env: environment(this.#asking),
      stdio: [...stdio],
      timeout: 120_000,
    });
    const [, out, err, asked, told] = shell.stdio as [null, Readable, Readable, Readable, Writable];
    asked.on("data", async () => told.write(`${await this.#answer()}\n`));
    const [stdout, stderr, [code]] = await Promise.all([textOf(out), textOf(err), once(shell, "close")]);
    return { stdout, stderr, code };
  }

  /** Does what was asked, and leaves what it says; its exit code. */
  async #answer(): Promise<number | null> {
    const [words, env] = ["words", "env"].map((name) =>
      readFileSync(join(this.#asking, name), "utf8").split("\0").slice(0, -1),
    );
    const [folder = "", ...rest] = words ?? [];
    const variables = env?.map((one) => [one.slice(0, one.indexOf("=")), one.slice(one.indexOf("=") + 1)]);
    const { stdout, stderr, code } = await tcecHere(rest, folder, Object.fromEntries(variables ?? []));
    writeFileSync(join(this.#asking, "stdout"), stdout);
    writeFileSync(join(this.#asking, "stderr"), stderr);
    return code;
  }

  remove(): void {
    for (const folder of [this.folder, this.#bin, this.#asking]) rmSync(folder, { recursive: true, force: true });
  }
}

const environment = (bin: string) => ({ PATH: `${bin}:/usr/local/bin:/usr/bin:/bin`, EXAMPLES: `${ROOT}examples` });

/**
 * Plays a transcript and gives it back with what really happened. Blocks of `yaml FILE` or `json FILE` put a file into
 * the folder. In blocks of `console`, each line that begins with `$ ` is a command; after it come what it said on
 * standard output, what it said on standard error (after `! `), and its exit code in brackets unless it is 0.
 */
export async function play(text: string): Promise<string> {
  const sandbox = new Sandbox();
  const parts: string[] = [];
  let at = 0;
  try {
    for (const { index, 0: block, 1: info = "", 2: body = "" } of text.matchAll(BLOCK)) {
      parts.push(text.slice(at, index), await playBlock(sandbox, block, info, body));
      at = index + block.length;
    }
    return parts.join("") + text.slice(at);
  } finally {
    sandbox.remove();
  }
}

async function playBlock(sandbox: Sandbox, block: string, info: string, body: string): Promise<string> {
  const [kind, file] = info.split(" ");
  if (file !== undefined) sandbox.put(file, body);
  if (kind !== "console") return block;
  const shown: string[] = [];
  for (const line of body.split("\n").filter((one) => one.startsWith("$ "))) {
    shown.push(show(line, await perform(sandbox, line.slice(2))));
  }
  return `\`\`\`${info}\n${shown.join("")}\`\`\``;
}

/** A word that the shell takes as it stands, or one in single quotes; a variable that is set for one command. */
const WORD = /^(?:[\w./:=,@%+-]+|'[^']*')+$/;
const VARIABLE = /^([A-Z_]+)=(.*)$/;

/**
 * What needs no start of the program is done without: it takes far longer than what most commands do. A batch has threads, and `-`
 * is standard input; lines with these, a fifth of all, start the program that was built. A command in simple words needs no shell.
 */
async function perform(sandbox: Sandbox, command: string): Promise<Outcome> {
  const words: readonly string[] = command.match(/(?:'[^']*'|\S)+/g) ?? [];
  const start = words.indexOf("tcec");
  const variables = words.slice(0, start).map((word) => VARIABLE.exec(word));
  const rest = words.slice(start + 1);
  const isSimple = start >= 0 && !variables.includes(null) && words.every((word) => WORD.test(word));
  if (words.includes("-") || words.includes("batch")) return sandbox.run(command);
  if (!isSimple) return sandbox.runHere(command);
  const plain = (word: string) => word.replaceAll("'", "");
  const env = Object.fromEntries(variables.map((found) => [found?.[1] ?? "", plain(found?.[2] ?? "")]));
  return tcecHere(rest.map(plain), sandbox.folder, env);
}

function show(line: string, { stdout, stderr, code }: Outcome): string {
  const out = visible(stdout);
  const err = visible(stderr)
    .replace(/^(?=.)/gm, "! ")
    .replace(/^$(?=\n)/gm, "!");
  return `${line}\n${out}${err}${code === 0 ? "" : `[${code}]\n`}`;
}

/** An escape character is shown as `⟨ESC⟩`, which the program itself never prints; a last line that is not ended is said to be so. */
function visible(text: string): string {
  const shown = text.replaceAll("\u001b", "⟨ESC⟩");
  return shown === "" || shown.endsWith("\n") ? shown : `${shown}⏎ missing\n`;
}
