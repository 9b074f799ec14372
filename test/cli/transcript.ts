import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BLOCK = /^```(.*)\n([\s\S]*?)^```$/gm;

/** What a command gave. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

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
export function play(text: string): string {
  const sandbox = new Sandbox();
  try {
    return text.replace(BLOCK, (block, info: string, body: string) => {
      const [kind, file] = info.split(" ");
      if (file !== undefined) sandbox.put(file, body);
      if (kind !== "console") return block;
      const commands = body.split("\n").filter((line) => line.startsWith("$ "));
      return `\`\`\`${info}\n${commands.map((line) => show(line, sandbox.run(line.slice(2)))).join("")}\`\`\``;
    });
  } finally {
    sandbox.remove();
  }
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
