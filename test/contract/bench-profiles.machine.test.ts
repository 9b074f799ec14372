import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../..", import.meta.url);

describe("the profiles of the benchmark", () => {
  it("are valid, and read as they were meant, for both programs that are measured", () => {
    const args = ["bench/profiles.mjs", "--check", "--count", "40"];
    const env = { PATH: process.env.PATH }; // nothing that would have Node or ajv-cli speak of colours
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toContain("all valid, for tcec and for ajv-cli");
    expect(status).toBe(0);
  });
});
