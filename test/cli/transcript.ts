import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Outcome, tcecHere } from "../helpers/command.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BLOCK = /^```(.*)\n([\s\S]*?)^```$/gm;

/** A folder of its own in which `tcec` is a command, and nothing of who runs the tests can be seen. */
export class Sandbox {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "tcec-cli-")));
  readonly #bin = realpathSync(mkdtempSync(join(tmpdir(), "tcec-bin-")));

  constructor() {
    chmodSync(this.folder, 0o755);
    chmodSync(this.#bin, 0o755);
    const launcher = `#!/bin/sh\nexec '${process.execPath}' '${ROOT}bin/tcec.js' "$@"\n`;
    writeFileSync(join(this.#bin, "tcec"), launcher, { mode: 0o755 });
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
      env: { PATH: `${this.#bin}:/usr/local/bin:/usr/bin:/bin`, EXAMPLES: `${ROOT}examples` },
      maxBuffer: 100 * 1024 * 1024,
      timeout: 120_000,
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    return { stdout, stderr, code: status };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(this.#bin, { recursive: true, force: true });
  }
}

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
 * What needs no shell is done without a process: nothing but a command in simple words. A batch has threads, and `-` is standard
 * input; these are done by the shell like all the rest, about half of all, so that the built program is tried as well.
 */
async function perform(sandbox: Sandbox, command: string): Promise<Outcome> {
  const words: readonly string[] = command.match(/(?:'[^']*'|\S)+/g) ?? [];
  const start = words.indexOf("tcec");
  const variables = words.slice(0, start).map((word) => VARIABLE.exec(word));
  const rest = words.slice(start + 1);
  const isSimple = start >= 0 && !variables.includes(null) && words.every((word) => WORD.test(word));
  if (!isSimple || rest.includes("-") || rest.includes("batch")) return sandbox.run(command);
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
