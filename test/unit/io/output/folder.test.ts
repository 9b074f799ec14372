import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFolder } from "../../../../src/io/output/folder.js";

let scratch = "";
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "tcec-folder-"));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const at = (...path: string[]) => join(scratch, ...path);
const FILES = { "a.txt": "é\n", "b.bin": new Uint8Array([0, 255]) };
const write = (path: string, force = false, files: Parameters<typeof writeFolder>[1] = FILES) =>
  writeFolder({ path: at(path), name: path }, files, { force });

test("makes the folder, and those above it, and writes every file", () => {
  expect(write("x/y/z")).toEqual([]);
  expect(readFileSync(at("x/y/z/a.txt"), "utf8")).toBe("é\n");
  expect([...readFileSync(at("x/y/z/b.bin"))]).toEqual([0, 255]);
  expect(readdirSync(at("x/y/z")).sort()).toEqual(["a.txt", "b.bin"]);
});

test("writes nothing where one of the files exists, and all of them with force", () => {
  mkdirSync(at("x"));
  writeFileSync(at("x/b.bin"), "old");
  writeFileSync(at("x/other"), "other");
  expect(write("x")).toMatchObject([{ code: "file-output-exists", args: { path: "x/b.bin" } }]);
  expect(readdirSync(at("x")).sort()).toEqual(["b.bin", "other"]);
  expect(readFileSync(at("x/b.bin"), "utf8")).toBe("old");
  expect(write("x", true)).toEqual([]);
  expect(readdirSync(at("x")).sort()).toEqual(["a.txt", "b.bin", "other"]);
  expect(readFileSync(at("x/other"), "utf8")).toBe("other");
});

test("a folder or a link that leads nowhere under the name of a file is in the way, and nothing is left behind", () => {
  mkdirSync(at("x/b.bin"), { recursive: true });
  expect(write("x", true)).toMatchObject([{ code: "file-not-written", args: { path: "x/b.bin", reason: "EISDIR" } }]);
  expect(readdirSync(at("x"))).toEqual(["b.bin"]);
  mkdirSync(at("y"));
  symlinkSync(at("nowhere"), at("y/b.bin"));
  expect(write("y")).toMatchObject([{ code: "file-output-exists" }]);
  expect(readdirSync(at("y"))).toEqual(["b.bin"]);
});

test("a file under the name of the folder is in the way", () => {
  writeFileSync(at("x"), "mine");
  expect(write("x", true)).toMatchObject([{ code: "file-not-written", args: { path: "x" } }]);
  expect(write("x/y", true)).toMatchObject([{ code: "file-not-written", args: { path: "x/y" } }]);
  expect(readFileSync(at("x"), "utf8")).toBe("mine");
});

test("takes away the folders that it made where a file cannot be written", () => {
  mkdirSync(at("kept"));
  expect(write("kept/new/x", true, { "a.txt": "a", "no/such/place": "b" })).toMatchObject([
    { code: "file-not-written" },
  ]);
  expect(existsSync(at("kept/new"))).toBe(false);
  expect(existsSync(at("kept"))).toBe(true);
});
