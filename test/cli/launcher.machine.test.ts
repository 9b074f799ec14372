import { execFile, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
let copy = "";
/** The hash of the build. */
let build = "";
/** The code caches: of every start, and of a batch. */
let caches: string[] = [];

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "tcec-launcher-"));
  for (const name of ["bin", "dist", "schemas", "package.json", "examples/profiles"]) {
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
  return launchAs(undefined, ...options);
}

function launchAs(uid: number | undefined, ...options: string[]) {
  const args = [...options, join(copy, "bin/tcec.js"), "classify", "-", "-q"];
  const input = "tcec: 1\nid: a\nname: A\ndate: 2013\n";
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    input,
    encoding: "utf8",
    env: {},
    ...(uid && { uid }),
  });
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

function removeCaches(): void {
  for (const cache of caches) rmSync(cache, { force: true });
}

/** Whether V8 takes each of the caches that are there. */
function taken(): boolean[] {
  const script = `const { readFileSync } = require("node:fs"); const { Script } = require("node:vm");
    const [bundle, cache] = process.argv.slice(1).map((path) => readFileSync(path));
    process.stdout.write(String(new Script(bundle.toString("latin1"), { cachedData: cache }).cachedDataRejected));`;
  return caches.filter(existsSync).map((cache) => {
    const bundle = cache.includes("-batch-") ? join(copy, `dist/tcec-${build}-batch.cjs`) : join(copy, "dist/tcec.cjs");
    return spawnSync(process.execPath, ["-e", script, bundle, cache], { encoding: "utf8" }).stdout === "false";
  });
}

/** Only the superuser can be somebody else. */
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

test("the build has code caches for this machine, and V8 takes them", () => {
  expect(caches).toHaveLength(2);
  expect(taken()).toEqual([true, true]);
  expect(launch()).toEqual(FINE);
  expect(batch()).toEqual(ALL);
});

test("without them the first run makes them, of what it used, and V8 takes them, also after a run in threads", () => {
  removeCaches();
  expect(batch()).toEqual(ALL);
  expect(taken()).toEqual([true, true]);
  const made = caches.map((cache) => statSync(cache));
  expect(made.map(({ mode }) => mode & 0o777)).toEqual([0o644, 0o644]);
  expect(launch()).toEqual(FINE);
  expect(batch()).toEqual(ALL);
  expect(caches.map((cache) => statSync(cache).mtimeMs)).toEqual(made.map(({ mtimeMs }) => mtimeMs));
  expect(readdirSync(join(copy, "dist")).filter((name) => name.startsWith(".tcec"))).toEqual([]);
});

test("whatever the first command is, the cache has what most starts need", () => {
  removeCaches();
  const { stdout } = spawnSync(process.execPath, [join(copy, "bin/tcec.js"), "--version"], {
    encoding: "utf8",
    env: {},
  });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(taken()).toEqual([true]);
  expect(statSync(caches.filter(existsSync)[0] ?? "").size).toBeGreaterThan(500_000);
});

test("two first runs at once are both right, and leave one cache", async () => {
  removeCaches();
  const run = promisify(execFile);
  const args = [join(copy, "bin/tcec.js"), "schema", "expected"];
  const both = await Promise.all([1, 2].map(() => run(process.execPath, args, { env: {} })));
  expect(both[0]).toEqual(both[1]);
  expect(both[0]?.stderr).toBe("");
  expect(taken()).toEqual([true]);
  expect(readdirSync(join(copy, "dist")).filter((name) => name.startsWith(".tcec"))).toEqual([]);
});

test("a run of somebody else, or in a folder that cannot be written, makes none and says nothing of it", () => {
  removeCaches();
  chmodSync(copy, 0o755);
  expect(launchAs(NOBODY)).toEqual(FINE);
  chownSync(join(copy, "dist"), NOBODY, NOBODY);
  expect(launch()).toEqual(FINE);
  chmodSync(join(copy, "dist"), 0o555);
  expect(launchAs(NOBODY)).toEqual(FINE);
  expect(taken()).toEqual([]);
});

test("a cache that another user put there, or that others may write, is not read", () => {
  const isRead = (): boolean => {
    const seen = join(copy, "seen.txt");
    writeFileSync(
      join(copy, "hook.cjs"),
      `const vm = require("node:vm"); const { Script } = vm;
      vm.Script = class extends Script { constructor(source, options) { super(source, options);
        if (options.cachedData) require("node:fs").appendFileSync(${JSON.stringify(seen)}, "x"); } };`,
    );
    rmSync(seen, { force: true });
    expect(launch("--require", join(copy, "hook.cjs"))).toEqual(FINE);
    return existsSync(seen);
  };
  expect(isRead()).toBe(true);
  for (const cache of caches) chmodSync(cache, 0o664);
  expect(isRead()).toBe(false);
  for (const cache of caches) chmodSync(cache, 0o644);
  for (const cache of caches) if (isRoot) chownSync(cache, NOBODY, NOBODY);
  expect(isRead()).toBe(!isRoot);
});

test("a cache that V8 refuses is made anew, but not at every start", () => {
  for (const cache of caches) truncateSync(cache, 1000);
  expect(launch()).toEqual(FINE);
  expect(taken()).toEqual([false, false]);
  for (const cache of caches) utimesSync(cache, 1, 1);
  expect(launch()).toEqual(FINE);
  expect(taken()).toEqual([true, true]);
});

test("caches of other versions stay, but not without end", () => {
  for (let i = 0; i < 12; i += 1) {
    const other = join(copy, "dist", `tcec-${build}-${i}-x64.cache`);
    writeFileSync(other, "");
    utimesSync(other, i, i);
  }
  removeCaches();
  expect(launch()).toEqual(FINE);
  const left = readdirSync(join(copy, "dist")).filter((name) => name.endsWith(".cache"));
  expect(left).toHaveLength(8);
  expect(left.map((name) => join(copy, "dist", name))).toEqual(expect.arrayContaining(caches.filter(existsSync)));
});

test("a code cache that is missing, cut off, or made of something else does no harm", () => {
  const harms = [
    (cache: string) => truncateSync(cache, 1000),
    (cache: string) => writeFileSync(cache, "no cache"),
    (cache: string) => writeFileSync(cache, ""),
    (cache: string) => rmSync(cache, { force: true }),
  ];
  for (const harm of harms) {
    for (const cache of caches) harm(cache);
    expect(launch()).toEqual(FINE);
    expect(batch()).toEqual(ALL);
  }
});

test("flags of Node that make V8 refuse the cache do no harm", () => {
  expect(launch("--max-lazy")).toEqual(FINE);
  expect(launch("--no-opt")).toEqual(FINE);
  expect(batch("--no-opt")).toEqual(ALL);
  removeCaches();
  expect(launch("--no-opt")).toEqual(FINE);
  expect(taken()).toEqual([]); // it would be refused at the next start
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
  expect(own).toEqual([join(copy, "dist/tcec.cjs")]); // its cache is read by its number
  expect(names.filter((name) => /^\d+$/.test(name))).toHaveLength(1);
});

test("what every start reads stays small, however many commands and formats there are", () => {
  expect(readFileSync(join(copy, "dist/tcec.cjs")).length).toBeLessThan(540_000);
  // A tenth of it is the default typology with its texts in both languages, which every result repeats.
  const [cache = ""] = caches.filter((name) => !name.includes("-batch-"));
  expect(statSync(cache).size).toBeLessThan(1_100_000);
});

test("without a build it says what to do", () => {
  rmSync(join(copy, "dist"), { recursive: true });
  const { stderr, status } = launch();
  expect(stderr).toMatch(/^tcec: .*npm ci.*\n$/);
  expect(status).toBe(2);
});
