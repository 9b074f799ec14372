import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findConfig } from "../../../../src/io/input/config.js";

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "tcec-config-")));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  }
}

async function find(from: string) {
  mkdirSync(at(from), { recursive: true });
  return findConfig(at(from));
}

const NOTHING = { file: null, problem: null, notes: [] };

test("without a file there is no configuration", async () => {
  expect(await find("a/b")).toEqual(NOTHING);
});

test.each([".tcecrc.yaml", ".tcecrc.yml", ".tcecrc.json"])("%s is found here and above", async (name) => {
  put({ [`a/${name}`]: "{ lang: fr }\n" });
  const text = "{ lang: fr }\n";
  expect(await find("a")).toEqual({
    file: { path: name, text, key: null, isElsewhere: false },
    problem: null,
    notes: [],
  });
  expect(await find("a/b/c")).toEqual({
    file: { path: `../../${name}`, text, key: null, isElsewhere: false },
    problem: null,
    notes: [],
  });
});

test("the nearest one counts, and within a folder .yaml before .yml before .json before package.json", async () => {
  const all = {
    "a/b/.tcecrc.yaml": "1",
    "a/b/.tcecrc.yml": "2",
    "a/b/.tcecrc.json": "3",
    "a/b/package.json": '{ "tcec": {} }',
    "a/.tcecrc.yaml": "4",
  };
  put(all);
  const seen: (string | undefined)[] = [];
  for (const name of Object.keys(all)) {
    seen.push((await find("a/b")).file?.text);
    rmSync(at(name));
  }
  expect(seen).toEqual(Object.values(all));
  expect(await find("a/b")).toEqual(NOTHING);
});

test("package.json counts where it has the key, and its whole text comes with it", async () => {
  const text = '{\n  "name": "x",\n  "tcec": { "lang": "fr" }\n}\n';
  put({ "a/package.json": text });
  expect(await find("a/b")).toEqual({
    file: { path: "../package.json", text, key: "tcec", isElsewhere: false },
    problem: null,
    notes: [],
  });
});

test.each([
  ["has no such key", '{ "name": "tcec", "dependencies": { "tcec": "1.0.0" } }'],
  ["is broken and does not name our key", '{ "name": "tcec", }'],
  ["is no object", '"tcec"'],
  ["is null", "null"],
  ["is empty", ""],
])("a package.json that %s is passed over", async (_, text) => {
  put({ "a/b/package.json": text, "a/.tcecrc.json": "{}" });
  expect((await find("a/b")).file?.path).toBe("../.tcecrc.json");
});

test("an empty file is a configuration too: it hides those above", async () => {
  put({ "a/b/.tcecrc.yaml": " \n", "a/.tcecrc.yaml": "lang: fr" });
  expect((await find("a/b")).file).toEqual({ path: ".tcecrc.yaml", text: " \n", key: null, isElsewhere: false });
});

test("a byte order mark is no part of the text", async () => {
  put({ "a/.tcecrc.json": "\uFEFF{}" });
  expect((await find("a")).file?.text).toBe("{}");
});

test("what cannot be read is said by name", async () => {
  mkdirSync(at("a/b/.tcecrc.yaml"), { recursive: true });
  expect(await find("a/b/c")).toMatchObject({
    file: null,
    problem: { code: "file-unreadable", args: { path: "../.tcecrc.yaml", reason: "EISDIR" } },
  });
  if (process.getuid?.() === 0) return; // root may read everything
  put({ "d/.tcecrc.yaml": "" });
  chmodSync(at("d/.tcecrc.yaml"), 0);
  expect((await find("d")).problem).toMatchObject({ code: "file-unreadable", args: { reason: "EACCES" } });
});

test.each([
  ["nowhere", "ENOENT"],
  [".tcecrc.yaml", "ELOOP"],
])("a link to %s is said, and hides those above: %s", async (target, reason) => {
  put({ ".tcecrc.yaml": "lang: fr" });
  mkdirSync(at("a"));
  symlinkSync(target, at("a/.tcecrc.yaml"));
  expect(await find("a")).toMatchObject({
    file: null,
    problem: { code: "file-unreadable", args: { path: ".tcecrc.yaml", reason } },
  });
});

test.each([
  ["a comma too many", '{ "tcec": { "fail-on": ["borderline"] }, }'],
  ["a comment", '{ // gates\n  "tcec": { "fail-on": ["borderline"] } }'],
  ["a mark of a conflict", '{\n<<<<<<< HEAD\n  "tcec": {}\n}'],
  ["a missing brace", '{ "tcec": { "quiet": true }'],
])("a package.json with our key and %s comes with its text, and is not passed over", async (_, text) => {
  put({ "a/package.json": text });
  expect(await find("a/b")).toEqual({
    file: { path: "../package.json", text, key: "tcec", isElsewhere: false },
    problem: null,
    notes: [],
  });
});

test("a broken package.json that only mentions our name is another one's matter", async () => {
  put({ "a/package.json": '{ "keywords": ["tcec"], }' });
  expect(await find("a")).toEqual(NOTHING);
});

test.each([
  ["a folder", () => mkdirSync(at("a/repo/.git"), { recursive: true })],
  ["a file, as in a linked work tree", () => put({ "a/repo/.git": "gitdir: elsewhere\n" })],
])("the search ends at the root of the repository, where .git is %s", async (_, make) => {
  make();
  put({ "a/.tcecrc.yaml": "lang: fr\n" });
  expect(await find("a/repo/sub/deep")).toEqual(NOTHING);
  expect(await find("a/repo")).toEqual(NOTHING);
  put({ "a/repo/.tcecrc.yaml": "lang: en\n" });
  expect((await find("a/repo/sub/deep")).file).toMatchObject({ path: "../../.tcecrc.yaml", text: "lang: en\n" });
});

test("the search ends at the home of the user, whose file counts", async () => {
  put({ ".tcecrc.yaml": "lang: fr\n" });
  mkdirSync(at("home/work"), { recursive: true });
  symlinkSync("home", at("linked-home"));
  vi.stubEnv("HOME", at("linked-home"));
  expect(await find("home/work")).toEqual(NOTHING);
  put({ "home/.tcecrc.yaml": "lang: en\n" });
  expect((await find("home/work")).file?.path).toBe("../.tcecrc.yaml");
});

describe.skipIf(process.getuid?.() !== 0)("a file of somebody else", () => {
  const give = (name: string) => lchownSync(at(name), 1234, 1234);

  test("above the working directory is passed over with a note, and the next one counts", async () => {
    put({ "a/b/.tcecrc.yaml": "1", "a/b/.tcecrc.json": "2", "a/package.json": '{ "tcec": {} }' });
    give("a/b/.tcecrc.yaml");
    give("a/b/.tcecrc.json");
    const { file, notes } = await find("a/b/c");
    expect(file?.path).toBe("../../package.json");
    expect(notes).toMatchObject([
      { code: "config-other-owner", severity: "warning", args: { path: "../.tcecrc.yaml" } },
      { code: "config-other-owner", args: { path: "../.tcecrc.json" } },
    ]);
  });

  test("that is a link to one of ours is passed over too, and so is the key of a package.json", async () => {
    put({ "ours.yaml": "lang: fr", "a/package.json": '{ "tcec": { "lang": "fr" } }' });
    symlinkSync("../ours.yaml", at("a/.tcecrc.yaml"));
    give("a/.tcecrc.yaml");
    give("a/package.json");
    const { file, notes } = await find("a/b");
    expect([file, notes.length]).toEqual([null, 2]);
  });

  test("in the working directory counts, and so does one of whom that belongs to", async () => {
    put({ "a/.tcecrc.yaml": "1", "a/b/p.yaml": "" });
    give("a/.tcecrc.yaml");
    expect(await find("a")).toMatchObject({ file: { path: ".tcecrc.yaml" }, notes: [] });
    give("a/b");
    expect(await find("a/b")).toMatchObject({ file: { path: "../.tcecrc.yaml" }, notes: [] });
  });
});

test("a link out of its folder is told apart from one within", async () => {
  put({ "a/kept/rc.yaml": "1", "b/secret": "2" });
  symlinkSync("kept/rc.yaml", at("a/.tcecrc.yaml"));
  expect((await find("a")).file?.isElsewhere).toBe(false);
  symlinkSync("../b/secret", at("a/kept/.tcecrc.yaml"));
  expect((await find("a/kept")).file).toBeNull(); // `../b` seen from there is nothing
  rmSync(at("a/kept/.tcecrc.yaml"));
  symlinkSync("../../b/secret", at("a/kept/.tcecrc.yaml"));
  expect((await find("a/kept")).file).toMatchObject({ text: "2", isElsewhere: true });
});

test("a pipe under the name of a configuration is not waited for: it is said, or, as a manifest, passed over", async () => {
  put({ "work/.tcecrc.yaml": "lang: fr\n", "above/package.json": '{"tcec": {}}' });
  rmSync(at("work/.tcecrc.yaml"));
  rmSync(at("above/package.json"));
  execFileSync("mkfifo", [at("work/.tcecrc.yaml"), at("above/package.json")]);
  expect(await find("work")).toMatchObject({
    file: null,
    problem: { code: "file-unreadable", args: { reason: "ESPIPE" } },
  });
  expect(await find("above")).toEqual(NOTHING);
});

test("a manifest of many megabytes is no place for a configuration, and is not read", async () => {
  put({ "work/package.json": `{"tcec": {"lang": "fr"}, "x": "${"a".repeat(5_000_000)}"}` });
  expect(await find("work")).toEqual(NOTHING);
  put({ ".tcecrc.yaml": "lang: en\n" });
  expect((await find("work")).file).toMatchObject({ text: "lang: en\n" });
});
