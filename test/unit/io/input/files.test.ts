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
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MAX_FILE_BYTES } from "../../../../src/io/host/host.js";
import { readBytes, readStream } from "../../../../src/io/input/read.js";
import { writeAtomically } from "../../../../src/io/output/write.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tcec-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const write = (name: string, text: string, force = false) => writeAtomically(at(name), name, text, { force });

describe("reading", () => {
  test("gives the bytes", () => {
    writeFileSync(at("a"), "é\r\n");
    const { value } = readBytes(at("a"), () => "a");
    expect(Buffer.from(value ?? []).toString()).toBe("é\r\n");
  });

  test("gives no bytes of an empty file", () => {
    writeFileSync(at("a"), "");
    expect(readBytes(at("a"), () => "a").value).toHaveLength(0);
  });

  test("refuses a file above the limit and takes one at the limit", () => {
    writeFileSync(at("a"), "12345");
    expect(readBytes(at("a"), () => "a", 5).value).toHaveLength(5);
    expect(readBytes(at("a"), () => "a", 4).diagnostics).toMatchObject([
      { code: "file-too-large", args: { path: "a", bytes: 5, limit: 4 } },
    ]);
  });

  test("refuses a file above 50 MB without reading it", () => {
    writeFileSync(at("a"), "");
    truncateSync(at("a"), MAX_FILE_BYTES + 1);
    expect(readBytes(at("a"), () => "a").diagnostics[0]?.code).toBe("file-too-large");
  });

  test("reads what has no size up to the limit", () => {
    expect(readBytes("/dev/zero", () => "zero", 100_000).diagnostics[0]?.code).toBe("file-too-large");
  });

  test("tells a missing file from a folder", () => {
    expect(readBytes(at("no"), () => "no").diagnostics).toMatchObject([
      { code: "file-not-found", args: { path: "no" } },
    ]);
    expect(readBytes(folder, () => "dir").diagnostics).toMatchObject([
      { code: "file-unreadable", args: { path: "dir", reason: "EISDIR" } },
    ]);
  });

  test("of a stream has the same limit", async () => {
    async function* chunks() {
      yield Buffer.from("123");
      yield Buffer.from("45");
    }
    expect((await readStream(chunks(), "<stdin>", () => 5)).value).toHaveLength(5);
    expect((await readStream(chunks(), "<stdin>", () => 4)).diagnostics[0]?.code).toBe("file-too-large");
  });
});

describe("writing", () => {
  test("makes a file and leaves nothing else", () => {
    expect(write("a.json", "{}\n")).toBeNull();
    expect(readdirSync(folder)).toEqual(["a.json"]);
    expect(readFileSync(at("a.json"), "utf8")).toBe("{}\n");
  });

  test("never replaces a file without force", () => {
    write("a", "old");
    expect(write("a", "new")).toMatchObject({ code: "file-output-exists", args: { path: "a" } });
    expect(readFileSync(at("a"), "utf8")).toBe("old");
    expect(write("a", "new", true)).toBeNull();
    expect(readFileSync(at("a"), "utf8")).toBe("new");
  });

  test("keeps the mode of the file", () => {
    write("a", "old");
    chmodSync(at("a"), 0o640);
    write("a", "new", true);
    expect(statSync(at("a")).mode & 0o777).toBe(0o640);
  });

  test("writes the target of a link and keeps the link", () => {
    write("target", "old");
    symlinkSync("target", at("link"));
    expect(write("link", "new")?.code).toBe("file-output-exists");
    expect(write("link", "new", true)).toBeNull();
    expect(lstatSync(at("link")).isSymbolicLink()).toBe(true);
    expect(readFileSync(at("target"), "utf8")).toBe("new");
  });

  test("leaves nothing behind when it fails", () => {
    mkdirSync(at("sub"));
    expect(write("sub", "x", true)).toMatchObject({ code: "file-not-written", args: { reason: "EISDIR" } });
    expect(write("no/a", "x")).toMatchObject({ code: "file-not-written", args: { reason: "ENOENT" } });
    expect(readdirSync(folder)).toEqual(["sub"]);
  });

  test("writes to a device and does not replace it", () => {
    expect(writeAtomically("/dev/null", "null", "x", { force: false })).toBeNull();
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});
