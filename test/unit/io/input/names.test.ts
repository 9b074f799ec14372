import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, win32 } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Exclusion } from "../../../../src/io/input/exclude.js";
import { expandPaths } from "../../../../src/io/input/expand.js";
import { matcherPattern, type PathRules, splitGlob } from "../../../../src/io/input/glob-parts.js";

/** Kind 5 of the faults that trying found: names of files. */

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tcec-names-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "tcec: 1\n");
  }
}

describe("a leading part of a pattern that exists is taken as it is", () => {
  test.each(["Projet (2015)", "{a,b}", "y[12]", "!x", "!(x)", "what?", "a b/c (d)"])("%s", async (name) => {
    put(`${name}/p.yaml`, "a/p.yaml", "b/p.yaml", "y1/p.yaml", "x/p.yaml");
    for (const pattern of [`${name}/*.yaml`, join(folder, name, "*.yaml"), `${name}/p.{yaml,yml}`]) {
      expect([...(await expandPaths([pattern], folder)).files]).toEqual([`${name}/p.yaml`]);
    }
  });

  test("parentheses are signs of a glob only behind ?, *, +, @ or !", async () => {
    put("p (1).yaml", "p 1.yaml", "pp.yaml", "q.yaml");
    const found = async (pattern: string) => [...(await expandPaths([pattern], folder)).files];
    expect(await found("p (*).yaml")).toEqual(["p (1).yaml"]);
    expect(await found("+(p).yaml")).toEqual(["pp.yaml"]);
    expect(await found("!(q|p*).yaml")).toEqual([]);
    expect(await found("@(q|pp).yaml")).toEqual(["pp.yaml", "q.yaml"]);
  });

  test.each([
    ["p (*).y", "p \\(*\\).y"],
    ["!x/*.y", "\\!x/*.y"],
    ["!(x)/*.y", "!(x)/*.y"],
    ["a\\(b*", "a\\(b*"],
    ["a)*", "a\\)*"],
    ["@(a(b)).y", "@(a\\(b\\)).y"],
    ["*(a.y", "*\\(a.y"],
  ])("%s is given to the matcher as %s", (rest, expected) => {
    expect(matcherPattern(rest)).toBe(expected);
  });
});

describe("on Windows", () => {
  const windows = (...there: string[]): PathRules => ({
    sep: "\\",
    resolve: win32.resolve,
    exists: (path) => there.includes(path),
  });

  test.each([
    ["profiles\\*.yaml", "C:\\work\\profiles", "*.yaml"],
    ["profiles\\**\\*.yaml", "C:\\work\\profiles", "**/*.yaml"],
    ["..\\other\\*.yaml", "C:\\other", "*.yaml"],
    ["OneDrive - Univ (Lyon)\\*.yaml", "C:\\work\\OneDrive - Univ (Lyon)", "*.yaml"],
    ["D:\\a\\*.yaml", "D:\\a", "*.yaml"],
    ["D:\\*.yaml", "D:\\", "*.yaml"],
    ["\\\\server\\share\\a\\*.yaml", "\\\\server\\share\\a", "*.yaml"],
    ["profiles/*.yaml", "C:\\work\\profiles", "*.yaml"],
    ["*.yaml", "C:\\work", "*.yaml"],
  ])("%s looks into %s", (pattern, expected, rest) => {
    const rules = windows("C:\\work\\OneDrive - Univ (Lyon)");
    expect(splitGlob(pattern, "C:\\work", rules)).toEqual({ folder: expected, rest });
  });

  test("elsewhere a backslash is a sign of a glob, and may be part of a name", () => {
    const posix: PathRules = { sep: "/", resolve: (...paths) => paths.join("/"), exists: () => false };
    expect(splitGlob("a/\\[b]*.yaml", "/w", posix)).toEqual({ folder: "/w/a", rest: "\\[b]*.yaml" });
  });
});

describe("--exclude and exclude leave out", () => {
  const FILES = ["a.yaml", "a-old.yaml", "drafts/b.yaml", "in/drafts/c.yaml", "in/d.yaml", "Projet (2015)/e.yaml"];

  test.each<[string, string[]]>([
    ["a.yaml", ["a-old.yaml", "drafts/b.yaml", "in/drafts/c.yaml", "in/d.yaml", "Projet (2015)/e.yaml"]],
    ["*-old.yaml", ["a.yaml", "drafts/b.yaml", "in/drafts/c.yaml", "in/d.yaml", "Projet (2015)/e.yaml"]],
    ["drafts", ["a.yaml", "a-old.yaml", "in/d.yaml", "Projet (2015)/e.yaml"]],
    ["drafts/", ["a.yaml", "a-old.yaml", "in/d.yaml", "Projet (2015)/e.yaml"]],
    ["a.yaml/", FILES],
    ["./drafts", ["a.yaml", "a-old.yaml", "in/drafts/c.yaml", "in/d.yaml", "Projet (2015)/e.yaml"]],
    ["in/*", ["a.yaml", "a-old.yaml", "drafts/b.yaml", "Projet (2015)/e.yaml"]],
    ["in/drafts/**", ["a.yaml", "a-old.yaml", "drafts/b.yaml", "in/d.yaml", "Projet (2015)/e.yaml"]],
    ["**/drafts/*.yaml", ["a.yaml", "a-old.yaml", "in/d.yaml", "Projet (2015)/e.yaml"]],
    ["Projet (2015)", ["a.yaml", "a-old.yaml", "drafts/b.yaml", "in/drafts/c.yaml", "in/d.yaml"]],
    ["Projet (2015)/*.yaml", ["a.yaml", "a-old.yaml", "drafts/b.yaml", "in/drafts/c.yaml", "in/d.yaml"]],
    ["{a,d}.yaml", ["a-old.yaml", "drafts/b.yaml", "in/drafts/c.yaml", "Projet (2015)/e.yaml"]],
    ["!a.yaml", FILES],
    ["nothing", FILES],
  ])("%s", async (pattern, expected) => {
    put(...FILES);
    const exclude = [{ pattern, base: "." }];
    for (const paths of [["."], ["**/*.yaml"], FILES, [folder]]) {
      const { files, leftOut, diagnostics } = await expandPaths(paths, folder, exclude);
      expect([...files].sort()).toEqual([...expected].sort());
      expect(leftOut.files + leftOut.folders > 0).toBe(expected.length < FILES.length);
      expect(leftOut.idle).toEqual(expected.length < FILES.length ? [] : [pattern]);
      expect(diagnostics).toEqual([]);
    }
  });

  test("what a pattern of a configuration says is seen from its folder", async () => {
    put("in/drafts/a.yaml", "in/b.yaml", "drafts/c.yaml");
    const from = async (base: string) => {
      const { files } = await expandPaths([".."], join(folder, "in"), [{ pattern: "./drafts", base }]);
      return [...files];
    };
    expect(await from("..")).toEqual(["drafts/a.yaml", "b.yaml"].sort());
    expect(await from(".")).toEqual(["../drafts/c.yaml", "b.yaml"]);
  });

  test("a folder without reading it, and a link by its own name", async () => {
    put("p/a.yaml", "p/old/b.yaml", "p/old/c.yaml.txt");
    symlinkSync("nowhere", join(folder, "p/old/d.yaml"));
    symlinkSync("a.yaml", join(folder, "p/l.yaml"));
    const exclude = ["old", "l.yaml"].map((pattern) => ({ pattern, base: "." }));
    const { files, diagnostics, leftOut } = await expandPaths(["p"], folder, exclude);
    expect([[...files], diagnostics, leftOut]).toEqual([["p/a.yaml"], [], { files: 1, folders: 1, idle: [] }]);
  });

  test("files elsewhere by their names too", async () => {
    put("data/drafts/a.yaml", "data/b.yaml", "here/c.yaml");
    const { files } = await expandPaths(["../data"], join(folder, "here"), [{ pattern: "drafts", base: "." }]);
    expect([...files]).toEqual(["../data/b.yaml"]);
  });

  test("whatever is a name of a file, that file by the name alone", () => {
    const name = fc.stringMatching(/^[a-z !(){}[\]@+,-]{1,12}$/).filter((text) => text.trim() === text);
    fc.assert(
      fc.property(name, (text) => {
        const exclusion = new Exclusion([{ pattern: text, base: "." }], "/work");
        expect(exclusion.leavesOut(`/work/in/${text}`, "file")).toBe(true);
      }),
    );
  });
});

test("what was named is told from what was found", async () => {
  put("p/a.yaml", "p/b.yaml", "c.yaml");
  const { files, isFound } = await expandPaths(["p/a.yaml", "p", "./c.yaml"], folder);
  expect([...files].map((file) => [file, isFound(file)])).toEqual([
    ["p/a.yaml", false],
    ["p/b.yaml", true],
    ["c.yaml", false],
  ]);
});
