import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { placeIn } from "../../../../src/io/input/paths.js";

let folder = "";
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "tcec-place-")));
  mkdirSync(at("in/sub"), { recursive: true });
  mkdirSync(at("out"));
  writeFileSync(at("out/file"), "");
  for (const [name, target] of [
    ["in/to-file", "../out/file"],
    ["in/to-folder", "../out"],
    ["in/to-nothing", "../out/new"],
    ["in/to-sub", "sub"],
    ["in/to-new-in-sub", "sub/new"],
    ["in/round", "round"],
    ["in/twice", "to-nothing"],
    ["link-to-in", "in"],
  ] as const) {
    symlinkSync(target, at(name));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["in", ""],
  ["in/new", "new"],
  ["in/new/deeper/file", "new/deeper/file"],
  ["in/to-sub/new", "sub/new"],
  ["in/to-new-in-sub", "sub/new"],
  ["link-to-in/new", "new"],
  ["in/round", "round"],
  ["in/to-file", null],
  ["in/to-folder/new", null],
  ["in/to-nothing", null],
  ["in/twice", null],
  ["in/../out/file", null],
  ["inner", null],
  ["", null],
])("%s leads to %j", (path, place) => {
  expect(placeIn(at("in"), at(path))).toBe(place);
  expect(placeIn(at("link-to-in"), at(path))).toBe(place);
});
