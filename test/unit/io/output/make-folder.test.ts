import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolder } from "../../../../src/io/output/make-folder.js";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "tcec-make-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

test("makes what is missing, and tells the uppermost one", () => {
  expect(makeFolder(at("a/b/c"))).toBe(at("a"));
  expect(statSync(at("a/b/c")).isDirectory()).toBe(true);
  expect(makeFolder(at("a/b/d"))).toBe(at("a/b/d"));
  expect(makeFolder(at("a/b/c"))).toBeNull();
  mkdirSync(at("real"));
  symlinkSync("real", at("link"));
  expect(makeFolder(at("link"))).toBeNull();
});

test("says what the system says", () => {
  writeFileSync(at("file"), "");
  expect(() => makeFolder(at("file/a"))).toThrow("ENOTDIR");
  expect(() => makeFolder(at("file"))).toThrow("EEXIST");
});

test.skipIf(!existsSync("/proc/self"))("comes to an end where nothing can be made", () => {
  expect(() => makeFolder("/proc/none/of/it")).toThrow("ENOENT");
});
