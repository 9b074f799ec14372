import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
let copy = "";
/** The hash of the build. */
let build = "";
/** The code caches: of every start, and of a batch. */
let caches: string[] = [];

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "tcec-launcher-"));
  for (const name of ["bin", "dist", "schemas", "package.json"]) {
    // Another build may be under way; the library has more than a thousand files, of which the command line opens none.
    const isNeeded = (path: string) => !path.includes("/.build-") && !path.endsWith("dist/lib");
    cpSync(join(ROOT, name), join(copy, name), { recursive: true, filter: isNeeded });
  }
  build = readFileSync(join(copy, "dist/tcec.cjs"), "latin1").split("\n", 1)[0]?.slice(2) ?? "";
  const names = readdirSync(join(copy, "dist")).filter((name) => name.startsWith(`tcec-${build}`));
  caches = names.filter((name) => name.endsWith(".cache")).map((name) => join(copy, "dist", name));
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

function launch(...options: string[]) {
  const args = [...options, join(copy, "bin/tcec.js"), "classify", "-", "-q"];
  const input = "tcec: 1\nid: a\nname: A\ndate: 2013\n";
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { input, encoding: "utf8", env: {} });
  return { line: stdout.slice(0, 7), stderr, status };
}

const FINE = { line: "a  2013", stderr: "", status: 0 };

/** A batch of enough profiles for threads of its own; the number of rows that came of it. */
function batch(...options: string[]) {
  const profile = (i: number) => `tcec: 1\nid: p${i}\nname: P\ndate: 2013\n`;
  mkdirSync(join(copy, "profiles"), { recursive: true });
  for (let i = 0; i < 10; i += 1) writeFileSync(join(copy, "profiles", `p${i}.yaml`), profile(i));
  const args = [...options, join(copy, "bin/tcec.js"), "batch", "profiles", "--workers", "2", "--format", "csv", "-q"];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8", env: {} });
  return { rows: stdout.match(/^p\d|,p\d,/gm)?.length, stderr, status };
}

const ALL = { rows: 10, stderr: "", status: 0 };

test("the build has code caches, and V8 takes them", () => {
  const script = `const { readFileSync } = require("node:fs"); const { Script } = require("node:vm");
    const [bundle, cache] = process.argv.slice(1).map((path) => readFileSync(path));
    process.stdout.write(String(new Script(bundle.toString("latin1"), { cachedData: cache }).cachedDataRejected));`;
  expect(caches).toHaveLength(2);
  for (const cache of caches) {
    const bundle = cache.replace(/cache$/, "cjs").replace(`tcec-${build}.cjs`, "tcec.cjs");
    const args = ["-e", script, bundle, cache];
    expect(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout).toBe("false");
  }
  expect(launch()).toEqual(FINE);
  expect(batch()).toEqual(ALL);
});

test("a code cache that is missing, cut off, or made of something else does no harm", () => {
  const harms = [
    (cache: string) => truncateSync(cache, 1000),
    (cache: string) => writeFileSync(cache, "no cache"),
    (cache: string) => writeFileSync(cache, ""),
    (cache: string) => rmSync(cache),
  ];
  for (const harm of harms) {
    caches.forEach(harm);
    expect(launch()).toEqual(FINE);
    expect(batch()).toEqual(ALL);
  }
});

test("flags of Node that make V8 refuse the cache do no harm", () => {
  expect(launch("--max-lazy")).toEqual(FINE);
  expect(launch("--no-opt")).toEqual(FINE);
  expect(batch("--no-opt")).toEqual(ALL);
});

test("the build is ASCII, since it is read one byte as one character", () => {
  const isBeyond = (byte: number) => byte > 127;
  const pieces = readdirSync(join(copy, "dist", `tcec-${build}`)).map((name) => join(`tcec-${build}`, name));
  for (const name of ["tcec.cjs", `tcec-${build}-batch.cjs`, ...pieces]) {
    expect([name, readFileSync(join(copy, "dist", name)).findIndex(isBeyond)]).toEqual([name, -1]);
  }
});

test("to classify a file, nothing is opened but what every start needs", () => {
  const [hook, seen] = [join(copy, "hook.cjs"), join(copy, "seen.txt")];
  writeFileSync(
    hook,
    `const fs = require("node:fs"); const { readFileSync } = fs;
    fs.readFileSync = (path, ...rest) => {
      fs.appendFileSync(${JSON.stringify(seen)}, path + "\\n");
      return readFileSync(path, ...rest);
    };`,
  );
  const example = join(ROOT, "examples/profiles/okhra-2004.yaml");
  const args = ["--require", hook, join(copy, "bin/tcec.js"), "classify", example];
  expect(spawnSync(process.execPath, args, { cwd: tmpdir(), env: {} }).status).toBe(0);
  const names = readFileSync(seen, "utf8").trim().split("\n");
  const own = names.filter((name) => name.startsWith(join(copy, "dist")));
  expect(own).toEqual([join(copy, "dist/tcec.cjs"), join(copy, "dist", `tcec-${build}.cache`)]);
});

test("what every start reads stays small, however many commands and formats there are", () => {
  expect(readFileSync(join(copy, "dist/tcec.cjs")).length).toBeLessThan(400_000);
  // A tenth of it is the default typology with its texts in both languages, which every result repeats.
  expect(readFileSync(join(copy, "dist", `tcec-${build}.cache`)).length).toBeLessThan(830_000);
});

test("without a build it says what to do", () => {
  rmSync(join(copy, "dist"), { recursive: true });
  const { stderr, status } = launch();
  expect(stderr).toMatch(/^tcec: .*npm ci.*\n$/);
  expect(status).toBe(2);
});
