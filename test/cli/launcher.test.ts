import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
let copy = "";
let cache = "";

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "tcec-launcher-"));
  for (const name of ["bin", "dist", "schemas", "package.json"]) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  const name = readdirSync(join(copy, "dist")).find((file) => file.endsWith(".cache"));
  cache = join(copy, "dist", name ?? "missing.cache");
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

function launch(...options: string[]) {
  const args = [...options, join(copy, "bin/tcec.js"), "classify", "-", "-q"];
  const input = "tcec: 1\nid: a\nname: A\ndate: 2013\n";
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { input, encoding: "utf8", env: {} });
  return { line: stdout.slice(0, 7), stderr, status };
}

const FINE = { line: "a  2013", stderr: "", status: 0 };

test("the build has a code cache, and V8 takes it", () => {
  const script = `const { readFileSync } = require("node:fs"); const { Script } = require("node:vm");
    const [bundle, cache] = process.argv.slice(1).map((path) => readFileSync(path));
    process.stdout.write(String(new Script(bundle.toString("latin1"), { cachedData: cache }).cachedDataRejected));`;
  const args = ["-e", script, join(copy, "dist/tcec.cjs"), cache];
  expect(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout).toBe("false");
  expect(launch()).toEqual(FINE);
});

test("a code cache that is missing, cut off, or made of something else does no harm", () => {
  truncateSync(cache, 1000);
  expect(launch()).toEqual(FINE);
  writeFileSync(cache, "no cache");
  expect(launch()).toEqual(FINE);
  writeFileSync(cache, "");
  expect(launch()).toEqual(FINE);
  rmSync(cache);
  expect(launch()).toEqual(FINE);
});

test("flags of Node that make V8 refuse the cache do no harm", () => {
  expect(launch("--max-lazy")).toEqual(FINE);
  expect(launch("--no-opt")).toEqual(FINE);
});

test("without a build it says what to do", () => {
  rmSync(join(copy, "dist"), { recursive: true });
  const { stderr, status } = launch();
  expect(stderr).toMatch(/^tcec: .*npm ci.*\n$/);
  expect(status).toBe(2);
});
