import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OutputFile } from "../../../../src/io/host/long-run.js";
import { createOutput } from "../../../../src/io/output/output-file.js";
import { appendText } from "../../../../src/io/output/write.js";
import { Bench } from "../child.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tcec-output-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), "utf8");

function create(name: string, force = false): OutputFile {
  const { value, diagnostics } = createOutput(at(name), name, { force });
  if (value === null) throw new Error(diagnostics[0]?.code);
  return value;
}

describe("an output", () => {
  test("is seen under its name only once it is complete, and leaves nothing else", () => {
    const file = create("a.csv");
    file.write("id\n");
    expect(readdirSync(folder)).not.toContain("a.csv");
    file.write(new TextEncoder().encode("ôkhra\n"));
    expect(file.commit()).toBeNull();
    expect(readdirSync(folder)).toEqual(["a.csv"]);
    expect(read("a.csv")).toBe("id\nôkhra\n");
  });

  test("may be written beside others, one given up", () => {
    const files = ["a", "b", "c"].map((name) => create(name));
    for (let i = 0; i < 3; i += 1) for (const [n, file] of files.entries()) file.write(`${n}${i} `);
    expect(files[0]?.commit()).toBeNull();
    files[1]?.abort();
    expect(files[2]?.commit()).toBeNull();
    expect(readdirSync(folder).sort()).toEqual(["a", "c"]);
    expect([read("a"), read("c")]).toEqual(["00 01 02 ", "20 21 22 "]);
  });

  test("keeps the order of small and large pieces, of texts and bytes", () => {
    const file = create("a");
    const pieces = [1, 300_000, 7, 100_000, 100_000, 100_000, 3, 262_144, 0, 5].map((length, i) => {
      return String.fromCodePoint(0xe0 + i).repeat(length);
    });
    pieces.forEach((piece, i) => {
      file.write(i % 3 === 0 ? new TextEncoder().encode(piece) : piece);
    });
    expect(file.commit()).toBeNull();
    expect(read("a") === pieces.join("")).toBe(true);
  });

  test("may be empty", () => {
    expect(create("a").commit()).toBeNull();
    expect(read("a")).toBe("");
  });

  test("that is given up takes nothing more and cannot be kept", () => {
    const file = create("a");
    file.write("x");
    file.abort();
    file.abort();
    file.write("y");
    expect(file.commit()).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("what has the name already", () => {
  test("is refused before anything is done, unless it is forced", () => {
    writeFileSync(at("a"), "old");
    expect(createOutput(at("a"), "a", { force: false }).diagnostics).toMatchObject([
      { code: "file-output-exists", args: { path: "a" } },
    ]);
    expect(readdirSync(folder)).toEqual(["a"]);
    const file = create("a", true);
    file.write("new");
    expect(read("a")).toBe("old");
    expect(file.commit()).toBeNull();
    expect(read("a")).toBe("new");
  });

  test("is not replaced either when it appeared meanwhile", () => {
    const file = create("a");
    file.write("mine");
    writeFileSync(at("a"), "theirs");
    expect(file.commit()).toMatchObject({ code: "file-output-exists", args: { path: "a" } });
    expect(readdirSync(folder)).toEqual(["a"]);
    expect(read("a")).toBe("theirs");
  });

  test("keeps its mode, and a link stays a link", () => {
    writeFileSync(at("target"), "old");
    chmodSync(at("target"), 0o640);
    symlinkSync("target", at("link"));
    const file = create("link", true);
    file.write("new");
    expect(file.commit()).toBeNull();
    expect(lstatSync(at("link")).isSymbolicLink()).toBe(true);
    expect(statSync(at("target")).mode & 0o777).toBe(0o640);
    expect(read("target")).toBe("new");
  });

  test("is the old one still where the new one was given up", () => {
    writeFileSync(at("a"), "old");
    const file = create("a", true);
    file.write("x".repeat(1_000_000));
    file.abort();
    expect(readdirSync(folder)).toEqual(["a"]);
    expect(read("a")).toBe("old");
  });

  test.each([
    ["sub", "EISDIR"],
    ["no/a", "ENOENT"],
    ["file/a", "ENOTDIR"],
  ])("as %s stands in the way: %s", (name, reason) => {
    mkdirSync(at("sub"));
    writeFileSync(at("file"), "");
    expect(createOutput(at(name), name, { force: true }).diagnostics).toMatchObject([
      { code: "file-not-written", args: { path: name, reason } },
    ]);
    expect(readdirSync(folder).sort()).toEqual(["file", "sub"]);
  });
});

describe("devices and pipes", () => {
  test("are written to directly", () => {
    const { value } = createOutput("/dev/null", "null", { force: false });
    value?.write("x".repeat(1_000_000));
    expect(value?.commit()).toBeNull();
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test("that are full say so, once and for all", () => {
    const { value } = createOutput("/dev/full", "full", { force: false });
    value?.write("x".repeat(1_000_000));
    value?.write("y");
    expect(value?.commit()).toMatchObject({ code: "file-not-written", args: { path: "full", reason: "ENOSPC" } });
    const late = createOutput("/dev/full", "full", { force: false }).value;
    late?.write("only when it is handed over");
    expect(late?.commit()).toMatchObject({ args: { reason: "ENOSPC" } });
  });
});

describe("in a process of its own", () => {
  let bench: Bench;
  let program = "";
  beforeEach(() => {
    bench = new Bench();
    const text = `import { createOutput } from "./output-file.js";
      const [path, length] = process.argv.slice(2);
      const { value, diagnostics } = createOutput(path, path, { force: false });
      if (value === null) console.error(diagnostics[0].code, diagnostics[0].args.reason);
      else {
        process.stdout.write("");
        for (let i = 0; i < Number(length); i += 1) value.write(String(i).padStart(9) + "\\n");
        const problem = process.argv[4] === "leave" ? null : value.commit();
        if (problem) console.error(problem.code, problem.args.reason);
      }`;
    program = bench.program("write.mjs", ["output/output-file"], text);
  });
  afterEach(() => bench.remove());

  const shell = (command: string) =>
    spawnSync("/bin/bash", ["--norc", "-c", command.replaceAll("WRITE", `'${process.execPath}' '${program}'`)], {
      cwd: folder,
      env: { PATH: process.env.PATH },
      encoding: "utf8",
      timeout: 120_000,
    });

  test("standard output may be named, whether it is a pipe or a file", () => {
    expect(shell("WRITE /dev/stdout 3 | cat").stdout).toBe("        0\n        1\n        2\n");
    expect(shell("{ echo before; WRITE /dev/stdout 2; echo after; } > out; cat out").stdout).toBe(
      "before\n        0\n        1\nafter\n",
    );
    expect(shell("WRITE /dev/fd/3 1 3> out; cat out").stdout).toBe("        0\n");
    expect(shell("WRITE /proc/self/fd/999 1").stderr).toBe("file-not-written EBADF\n");
  });

  test("a reader that has left is no error", () => {
    expect(shell("set -o pipefail; WRITE /dev/stdout 200000 | head -1").stderr).toBe("");
  });

  test("a slow reader of a pipe is waited for", () => {
    const { stdout, stderr } = shell("mkfifo pipe; (sleep 0.2; wc -l < pipe) & WRITE pipe 100000; wait");
    expect([stdout.trim(), stderr]).toEqual(["100000", ""]);
  });

  test("what is neither kept nor given up is removed when the process ends", () => {
    expect(shell("WRITE a 100000 leave; ls -A").stdout).toBe("");
  });

  test("a full disk is said to be so, and nothing is left on it", (context) => {
    mkdirSync(at("disk"));
    // The disk exists for this shell only, and nobody need be root.
    const onDisk = (commands: string) =>
      shell(`unshare -rm bash --norc <<'END'\nmount -t tmpfs -o size=256k none disk || exit 99\n${commands}\nEND\n`);
    if (onDisk("true").status !== 0) return context.skip();
    const { stdout, stderr } = onDisk("WRITE disk/a 100000; ls -A disk; WRITE disk/a 100; wc -c < disk/a");
    expect([stdout, stderr]).toEqual(["1000\n", "file-not-written ENOSPC\n"]);
  });

  test("a file size limit is no exception", () => {
    const { stderr, stdout } = shell("ulimit -f 100; WRITE a 100000; ls -A");
    expect([stderr, stdout]).toEqual(["file-not-written EFBIG\n", ""]);
  });
});

describe("appending", () => {
  test("makes the file or goes on at its end", () => {
    expect(appendText(at("summary"), "summary", "a\n")).toBeNull();
    expect(appendText(at("summary"), "summary", "b\n")).toBeNull();
    expect(read("summary")).toBe("a\nb\n");
  });

  test("says why it cannot", () => {
    expect(appendText(at("no/summary"), "s", "a")).toMatchObject({
      code: "file-not-written",
      args: { path: "s", reason: "ENOENT" },
    });
    expect(appendText("/dev/full", "full", "a")).toMatchObject({ args: { reason: "ENOSPC" } });
  });
});
