import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { has } from "../helpers/tools.js";
import { Sandbox } from "./transcript.js";

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

/** Types at a terminal that `script` makes: each line when the prompt stands there. Gives the exit code and what was shown. */
async function typeAt(command: string, lines: readonly string[]): Promise<{ code: number; shown: string }> {
  const shell = spawn("script", ["-qefc", command, "/dev/null"], {
    cwd: sandbox.folder,
    env: sandbox.environment(),
    timeout: 60_000,
  });
  const left = [...lines];
  let shown = "";
  let since = "";
  shell.stdout.on("data", (piece: Buffer) => {
    shown += piece;
    since += piece;
    if (!since.includes("> ")) return;
    since = "";
    const line = left.shift();
    if (line !== undefined) shell.stdin.write(line);
  });
  const [code] = await once(shell, "close");
  return { code, shown };
}

const ANSWERS = ["Pôle Bois\r", "2024\r", "percent\r", "60\r", "\r", "involve\r", "\r", "\r", "\r", "\r"];

test.skipIf(!has("script"))("tcec new asks at a terminal, and takes what is typed", async () => {
  const { code, shown } = await typeAt("tcec new --minimal", ANSWERS);
  expect(code).toBe(0);
  expect(shown).toContain("How much does the cluster earn");
  const text = readFileSync(join(sandbox.folder, "pole-bois_2024.yaml"), "utf8");
  expect(text).toContain("\nfunding:\n");
  expect(text).toContain("\n  own_resources: 60\n");
  expect(text).toContain("\n    employees: involve\n");
});

test.skipIf(!has("script"))("Ctrl-C at a question ends with 130, and no file is there", async () => {
  const { code } = await typeAt("tcec new Autre --minimal", ["2024\r", "\u0003"]);
  expect(code).toBe(130);
  expect(existsSync(join(sandbox.folder, "autre_2024.yaml"))).toBe(false);
});
