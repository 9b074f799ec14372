import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

it("the generated parts of README.md and docs/ say what the program says", () => {
  const run = () =>
    execFileSync(process.execPath, ["scripts/docs.mjs", "--check"], { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
  expect(run).not.toThrow();
});
