import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openCacheFolder } from "../../../../src/io/cache/cache-folder.js";
import { signatureOf } from "../../../../src/io/cache/signature.js";
import type { CacheFolder } from "../../../../src/io/host/long-run.js";
import { Bench } from "../child.js";

const DAY = 24 * 60 * 60;
const KEY = "0123abcd";
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tcec-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names: string[]) => join(folder, ...names);
const open = (name = "cache") => openCacheFolder(at(name), name);
const bytes = (text: string) => new TextEncoder().encode(text);

function opened(): CacheFolder {
  const { value, diagnostics } = open();
  expect(diagnostics).toEqual([]);
  if (value === null) throw new Error("no cache");
  return value;
}

/** Makes a file as old as this many days. */
function age(path: string, days: number): void {
  const time = Date.now() / 1000 - days * DAY;
  utimesSync(path, time, time);
}

const fileOf = (key: string) => at("cache", `${key}.entry`);

describe("an entry", () => {
  test("is there as it was put, also for the next run", () => {
    const meta = { files: ["ô.yaml"], counts: [1, null] };
    expect(opened().put(KEY, meta, bytes("texte é"))).toBeNull();
    for (const cache of [opened(), opened()]) {
      const found = cache.get(KEY);
      expect(found).toMatchObject({ meta });
      expect(Buffer.from((found as { bytes: Uint8Array }).bytes).toString()).toBe("texte é");
    }
    expect(readdirSync(at("cache")).sort()).toEqual([".gitignore", `${KEY}.entry`, "CACHEDIR.TAG"].sort());
  });

  test("may be without bytes, and may be replaced", () => {
    const cache = opened();
    cache.put(KEY, null, new Uint8Array());
    expect(cache.get(KEY)).toMatchObject({ meta: null, bytes: { length: 0 } });
    cache.put(KEY, "second", bytes("x".repeat(2_000_000)));
    expect(cache.get(KEY)).toMatchObject({ meta: "second", bytes: { length: 2_000_000 } });
  });

  test("may be without bytes wherever the empty stretch of memory lies: a batch to text alone keeps such entries", () => {
    const empties = [new Uint8Array(new ArrayBuffer(0)), Buffer.alloc(0), bytes("x").subarray(1), new Uint8Array(0)];
    for (const empty of [...empties, new Uint8Array(Buffer.alloc(0).buffer, 0, 0)]) {
      opened().put(KEY, { n: 1 }, empty);
      expect(opened().get(KEY)).toMatchObject({ meta: { n: 1 }, bytes: { length: 0 } });
    }
  });

  test("that was not put is not there", () => {
    expect(opened().get(KEY)).toBeNull();
  });

  test.each(["", "short", "../../etc", "a/b/c/d/e", "a".repeat(129)])("cannot have the key “%s”", (key) => {
    expect(() => opened().get(key)).toThrow(RangeError);
    expect(() => opened().put(key, null, bytes(""))).toThrow(RangeError);
  });
});

describe("damage", () => {
  beforeEach(() => {
    opened().put(KEY, { a: 1 }, bytes("0123456789"));
  });
  const change = (offset: number) => {
    const file = readFileSync(fileOf(KEY));
    file.writeUInt8((file.readUInt8(offset) + 1) % 256, offset);
    writeFileSync(fileOf(KEY), file);
  };
  const size = 20 + '{"a":1}'.length + 10;

  test.each(Array.from({ length: size }, (_, offset) => offset))("of byte %i is noticed", (offset) => {
    change(offset);
    expect(opened().get(KEY)).toBe("damaged");
  });

  test.each([0, 10, 19, 20, size - 1])("by cutting it to %i bytes is noticed", (length) => {
    truncateSync(fileOf(KEY), length);
    expect(opened().get(KEY)).toBe("damaged");
  });

  test("by something else is noticed", () => {
    writeFileSync(fileOf(KEY), "no entry at all, but long enough for a header");
    expect(opened().get(KEY)).toBe("damaged");
    rmSync(fileOf(KEY));
    mkdirSync(fileOf(KEY));
    expect(opened().get(KEY)).toBe("damaged");
  });

  test("by a wrong name is noticed", () => {
    renameSync(fileOf(KEY), fileOf("another-key"));
    expect(opened().get("another-key")).toBe("damaged");
  });

  test("is mended by the next put", () => {
    change(30);
    const cache = opened();
    expect(cache.get(KEY)).toBe("damaged");
    cache.put(KEY, 1, bytes("new"));
    expect(cache.get(KEY)).toMatchObject({ meta: 1 });
  });
});

describe("the folder", () => {
  test("is made with the folders above it, and says what it is", () => {
    expect(open("a/b/cache").diagnostics).toEqual([]);
    expect(readFileSync(at("a/b/cache/CACHEDIR.TAG"), "latin1")).toMatch(
      /^Signature: 8a477f597d28d172789f06886806bc55\n# .*tcec/,
    );
    expect(readFileSync(at("a/b/cache/.gitignore"), "utf8")).toBe("*\n");
  });

  test("may be empty, or one that another run has just begun", () => {
    mkdirSync(at("cache"));
    expect(open().diagnostics).toEqual([]);
    mkdirSync(at("begun"));
    writeFileSync(at("begun", ".tcec-12-abc.tmp"), "");
    expect(open("begun").diagnostics).toEqual([]);
  });

  test.each([
    ["photos", () => writeFileSync(at("cache", "photo.jpg"), "")],
    [
      "the cache of another program",
      () => writeFileSync(at("cache", "CACHEDIR.TAG"), "Signature: 8a477f597d28d172789f06886806bc55\n"),
    ],
    ["a repository", () => mkdirSync(at("cache", ".git"))],
  ])("is refused where it holds %s, and left as it is", (_, fill) => {
    mkdirSync(at("cache"));
    fill();
    const before = readdirSync(at("cache"));
    const { value, diagnostics } = open();
    expect([value, diagnostics]).toMatchObject([null, [{ code: "cache-not-ours", args: { path: "cache" } }]]);
    expect(readdirSync(at("cache"))).toEqual(before);
  });

  test("is refused where it is a file", () => {
    writeFileSync(at("cache"), "");
    expect(open().diagnostics).toMatchObject([{ code: "cache-not-ours" }]);
  });

  test("that cannot be made is a warning and a cache that keeps nothing", () => {
    writeFileSync(at("file"), "");
    const { value, diagnostics } = open("file/cache");
    expect(diagnostics).toMatchObject([
      { code: "cache-not-written", severity: "info", args: { path: "file/cache", reason: "ENOTDIR" } },
    ]);
    expect(value?.put(KEY, null, bytes("x"))).toBeNull();
    expect(value?.get(KEY)).not.toMatchObject({ meta: null });
    value?.sweep();
  });

  test("that vanishes says so once", () => {
    const cache = opened();
    rmSync(at("cache"), { recursive: true });
    expect(cache.put(KEY, null, bytes("x"))).toMatchObject({ code: "cache-not-written", args: { reason: "ENOENT" } });
    expect(cache.put(KEY, null, bytes("x"))).toBeNull();
    expect(cache.get(KEY)).toBeNull();
    expect(existsSync(at("cache"))).toBe(false);
  });
});

describe("sweeping", () => {
  test("removes what was not used for 30 days, and what was never finished", () => {
    const cache = opened();
    for (const key of ["entry-29", "entry-31", "entry-used"]) cache.put(key, null, bytes("x"));
    age(fileOf("entry-29"), 29);
    age(fileOf("entry-31"), 31);
    age(fileOf("entry-used"), 31);
    expect(cache.get("entry-used")).toMatchObject({ meta: null });
    writeFileSync(at("cache", ".tcec-1-old.tmp"), "");
    writeFileSync(at("cache", ".tcec-1-new.tmp"), "");
    writeFileSync(at("cache", "note.txt"), "");
    for (const name of [".tcec-1-old.tmp", "note.txt", "CACHEDIR.TAG"]) age(at("cache", name), 40);
    cache.sweep();
    expect(readdirSync(at("cache")).sort()).toEqual(
      [".gitignore", ".tcec-1-new.tmp", "CACHEDIR.TAG", "entry-29.entry", "entry-used.entry", "note.txt"].sort(),
    );
  });

  test("reading leaves a mark once a day at most", () => {
    const cache = opened();
    cache.put(KEY, null, bytes("x"));
    age(fileOf(KEY), 0.9);
    const before = statSync(fileOf(KEY)).mtimeMs;
    cache.get(KEY);
    expect(statSync(fileOf(KEY)).mtimeMs).toBe(before);
    age(fileOf(KEY), 1.1);
    cache.get(KEY);
    expect(statSync(fileOf(KEY)).mtimeMs).toBeGreaterThan(before);
  });
});

test("several runs may use one folder at the same time", async () => {
  const bench = new Bench();
  try {
    const text = `import { openCacheFolder } from "./cache-folder.js";
      const { value, diagnostics } = openCacheFolder(${JSON.stringify(at("cache"))}, "cache");
      console.log(diagnostics.map(({ code }) => code).join());
      for (let i = 0; i < 200; i += 1) {
        const found = value.get("key-number-" + (i % 5));
        if (found === "damaged") console.log("damaged");
        value.put("key-number-" + (i % 5), i, Buffer.alloc(10000, i));
        value.sweep();
      }`;
    const program = bench.program("use.mjs", ["cache/cache-folder"], text);
    const endings = await Promise.all([1, 2, 3, 4].map(() => bench.start(program).ending));
    expect(endings.map(({ stdout, stderr }) => stdout + stderr)).toEqual(["\n", "\n", "\n", "\n"]);
  } finally {
    bench.remove();
  }
});

describe("the signature of a file", () => {
  beforeEach(() => {
    writeFileSync(at("a.yaml"), "one");
  });
  /** The time of the last change of what a file is, which nobody can set, is the present: so that is moved instead. */
  const later = <T>(work: () => T): T => {
    const now = Date.now;
    Date.now = () => now() + 5000;
    try {
      return work();
    } finally {
      Date.now = now;
    }
  };

  test("stays the same as long as the file does", () => {
    const first = later(() => signatureOf(at("a.yaml")));
    expect(first).not.toBeNull();
    expect(later(() => signatureOf(at("a.yaml")))).toBe(first);
  });

  test("changes with contents, times and place", () => {
    const signatures = new Set([later(() => signatureOf(at("a.yaml")))]);
    writeFileSync(at("a.yaml"), "longer");
    signatures.add(later(() => signatureOf(at("a.yaml"))));
    age(at("a.yaml"), 3);
    signatures.add(later(() => signatureOf(at("a.yaml"))));
    writeFileSync(at("b.yaml"), "longer");
    renameSync(at("b.yaml"), at("a.yaml"));
    signatures.add(later(() => signatureOf(at("a.yaml"))));
    expect(signatures.size).toBe(4);
  });

  test("is not known of what changed within the last two seconds, or in the future", () => {
    expect(signatureOf(at("a.yaml"))).toBeNull();
    age(at("a.yaml"), 3); // the contents look old, but somebody has just touched it
    expect(signatureOf(at("a.yaml"))).toBeNull();
    age(at("a.yaml"), -3);
    expect(later(() => signatureOf(at("a.yaml")))).toBeNull();
  });

  test("is not known of what is missing or no regular file", () => {
    symlinkSync("nowhere", at("broken"));
    symlinkSync("loop", at("loop"));
    for (const name of ["missing", "a.yaml/b", ".", "broken", "loop"]) {
      expect(later(() => signatureOf(at(name)))).toBeNull();
    }
    expect(later(() => signatureOf("/dev/null"))).toBeNull();
  });
});
