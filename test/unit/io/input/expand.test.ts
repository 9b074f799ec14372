import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expandPaths, isAmong, isSameFile } from "../../../../src/io/input/expand.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tcec-expand-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "tcec: 1\n");
  }
}

async function expand(...paths: string[]) {
  const { files, diagnostics } = await expandPaths(paths, folder);
  return { files: [...files], findings: diagnostics.map((d) => [d.code, (d.args as { path: string }).path]) };
}

describe("files", () => {
  test("keep the order of the arguments and are listed once", async () => {
    put("b.yaml", "a.yaml");
    expect(await expand("b.yaml", "./a.yaml", "a.yaml")).toEqual({ files: ["b.yaml", "a.yaml"], findings: [] });
  });

  test("that exist are files whatever characters they have", async () => {
    put("[a]*.yaml", "a.yaml");
    expect(await expand("[a]*.yaml")).toEqual({ files: ["[a]*.yaml"], findings: [] });
  });

  test("that are missing are said by name", async () => {
    put("a.yaml");
    expect(await expand("no.yaml", "a.yaml/b.yaml")).toEqual({
      files: [],
      findings: [
        ["file-not-found", "no.yaml"],
        ["file-not-found", "a.yaml/b.yaml"],
      ],
    });
  });

  test("outside the working directory are shown with ..", async () => {
    put("x.yaml", "in/y.yaml");
    const { files } = await expandPaths(["../x.yaml", join(folder, "x.yaml")], join(folder, "in"));
    expect([...files]).toEqual(["../x.yaml"]);
  });

  test.skipIf(process.platform === "win32")("of a folder are no pipes", async () => {
    put("p/a.yaml");
    spawnSync("mkfifo", [join(folder, "p/b.yaml")]);
    symlinkSync("b.yaml", join(folder, "p/c.yaml"));
    expect(await expand("p")).toEqual({ files: ["p/a.yaml"], findings: [] });
    expect((await expand("p/b.yaml")).files).toEqual(["p/b.yaml"]);
  });

  test("of any ending are taken when they are named", async () => {
    put("result.json");
    expect((await expand("result.json")).files).toEqual(["result.json"]);
  });

  test("that are links to themselves are unreadable", async () => {
    symlinkSync("self.yaml", join(folder, "self.yaml"));
    expect((await expand("self.yaml")).findings).toEqual([["file-unreadable", "self.yaml"]]);
  });
});

describe("folders", () => {
  test("mean the YAML files in them, sorted", async () => {
    put("p/b.yml", "p/a.yaml", "p/sub/c.YAML", "p/B.yaml", "p/notes.txt", "p/.hidden/d.yaml", "p/.e.yaml");
    put("p/node_modules/f.yaml");
    expect(await expand("p")).toEqual({ files: ["p/B.yaml", "p/a.yaml", "p/b.yml", "p/sub/c.YAML"], findings: [] });
  });

  test("without profiles are said to have none", async () => {
    put("p/notes.txt");
    expect(await expand("p", ".")).toEqual({
      files: [],
      findings: [
        ["file-no-match", "p"],
        ["file-no-match", "."],
      ],
    });
  });

  test("may be the working directory", async () => {
    put("a.yaml");
    expect((await expand(".")).files).toEqual(["a.yaml"]);
  });

  test("do not lead out of themselves through links", async () => {
    put("p/a.yaml", "secret/s.yaml", "p-neighbour/n.yaml");
    symlinkSync("../secret/s.yaml", join(folder, "p/file.yaml"));
    symlinkSync("../secret", join(folder, "p/folder"));
    symlinkSync("../p-neighbour", join(folder, "p/near"));
    expect(await expand("p")).toEqual({
      files: ["p/a.yaml"],
      findings: [
        ["file-link-outside", "p/file.yaml"],
        ["file-link-outside", "p/folder"],
        ["file-link-outside", "p/near"],
      ],
    });
  });

  test("with looping links end, and a file is listed once", async () => {
    put("p/sub/a.yaml");
    symlinkSync("..", join(folder, "p/sub/loop"));
    symlinkSync("sub/a.yaml", join(folder, "p/zz.yaml"));
    expect(await expand("p")).toEqual({ files: ["p/sub/a.yaml"], findings: [] });
  });

  test("say which link leads nowhere", async () => {
    put("p/a.yaml");
    symlinkSync("gone.yaml", join(folder, "p/broken.yaml"));
    expect((await expand("p")).findings).toEqual([["file-not-found", "p/broken.yaml"]]);
  });
});

describe("globs", () => {
  test.each(["Projet (2015)", "{a,b}", "y[12]", "OneDrive - Univ (Lyon)/deep (1)", "what?", "a!(b)"])(
    "below the folder %s take its name as it stands",
    async (name) => {
      put(`${name}/p.yaml`, "a/other.yaml", "y1/other.yaml", "y2/other.yaml");
      expect(await expand(`${name}/*.yaml`)).toEqual({ files: [`${name}/p.yaml`], findings: [] });
      expect((await expand(join(folder, name, "p.{yaml,yml}"))).files).toEqual([`${name}/p.yaml`]);
      expect((await expand(`${name}/../**/p.yaml`)).files).toEqual([`${name}/p.yaml`]);
    },
  );

  test("that no name matches stay globs", async () => {
    put("a/p.yaml", "b/p.yaml", "y1/p.yaml");
    expect((await expand("{a,b}/*.yaml")).files).toEqual(["a/p.yaml", "b/p.yaml"]);
    expect((await expand("y[12]/*.yaml")).files).toEqual(["y1/p.yaml"]);
  });

  test("are sorted and leave out dot names and node_modules", async () => {
    put("p/b.yaml", "p/a.yaml", "p/sub/c.yml", "p/.d/e.yaml", "p/node_modules/f.yaml");
    expect((await expand("p/**/*.{yaml,yml}")).files).toEqual(["p/a.yaml", "p/b.yaml", "p/sub/c.yml"]);
    expect((await expand(join(folder, "p/*.yaml"))).files).toEqual(["p/a.yaml", "p/b.yaml"]);
    expect((await expand("p/?.yaml", "p/[a-b].yaml")).files).toEqual(["p/a.yaml", "p/b.yaml"]);
  });

  test("may have segments that begin with an exclamation mark", async () => {
    put("p/!draft/a.yaml", "!b.yaml", "c.yaml");
    expect((await expand("p/!draft/*.yaml", "!*.yaml")).files).toEqual(["p/!draft/a.yaml", "!b.yaml"]);
    expect((await expand("!(c).yaml")).files).toEqual(["!b.yaml"]);
  });

  test("that match nothing are said so", async () => {
    expect(await expand("p/*.yaml", "no/**")).toEqual({
      files: [],
      findings: [
        ["file-no-match", "p/*.yaml"],
        ["file-no-match", "no/**"],
      ],
    });
  });

  test("follow a link to a file within their folder only", async () => {
    put("p/a.yaml", "p/sub/b.yaml", "out/o.yaml");
    symlinkSync("../out/o.yaml", join(folder, "p/o.yaml"));
    symlinkSync("sub/b.yaml", join(folder, "p/link.yaml"));
    symlinkSync("/", join(folder, "p/everything"));
    expect(await expand("p/**/*.yaml")).toEqual({
      files: ["p/a.yaml", "p/link.yaml"],
      findings: [["file-link-outside", "p/o.yaml"]],
    });
    expect((await expand("**/*.yaml")).findings).toEqual([]);
  });
});

describe("links", () => {
  test("that loop or lead nowhere hide nothing from a glob, which stands for them too: whoever reads them says what is wrong", async () => {
    put("p/a.yaml");
    symlinkSync("self.yaml", join(folder, "p/self.yaml"));
    symlinkSync("nowhere.yaml", join(folder, "p/dead.yaml"));
    symlinkSync("nowhere.txt", join(folder, "p/dead.txt"));
    expect(await expand("p/*.yaml")).toEqual({ files: ["p/a.yaml", "p/dead.yaml", "p/self.yaml"], findings: [] });
  });

  test("to one file are one file, under the name that sorts first", async () => {
    put("p/sub/z.yaml");
    symlinkSync("sub/z.yaml", join(folder, "p/aa.yaml"));
    symlinkSync("../aa.yaml", join(folder, "p/sub/link.yaml"));
    for (const path of ["p", "p/**/*.yaml"]) expect((await expand(path)).files).toEqual(["p/aa.yaml"]);
    expect((await expand("p/sub/link.yaml", "p", "p/**")).files).toEqual(["p/sub/link.yaml"]);
  });

  test("to a folder are one way to it; the files are listed once", async () => {
    put("p/b/x.yaml", "p/b/deep/y.yaml", "p/c.yaml");
    symlinkSync("b", join(folder, "p/a-link"));
    expect((await expand("p")).files).toEqual(["p/b/deep/y.yaml", "p/b/x.yaml", "p/c.yaml"]);
    mkdirSync(join(folder, "p/a"));
    symlinkSync("../b", join(folder, "p/a/link"));
    expect((await expand("p", "p/b/x.yaml")).files).toEqual(["p/a/link/deep/y.yaml", "p/a/link/x.yaml", "p/c.yaml"]);
  });

  test("may be arguments; what they lead to is not listed again", async () => {
    put("real/a.yaml", "real/b.yaml");
    symlinkSync("real", join(folder, "folder"));
    symlinkSync("real/a.yaml", join(folder, "file.yaml"));
    expect((await expand("file.yaml", "folder", "real", "real/*.yaml")).files).toEqual(["file.yaml", "folder/b.yaml"]);
    expect((await expand("folder/*.yaml", "real")).files).toEqual(["folder/a.yaml", "folder/b.yaml"]);
    expect((await expand("folder/a.yaml", "real/a.yaml", "file.yaml")).files).toEqual(["folder/a.yaml"]);
  });
});

describe("names", () => {
  test("begin with .. where a file lies outside the working directory, and only there", async () => {
    put("in/x.yaml", "in/deep/y.yaml", "out.yaml", "out/z.yaml");
    const from = async (...paths: string[]) => [...(await expandPaths(paths, join(folder, "in"))).files];
    const all = ["x.yaml", "deep/y.yaml", "../out.yaml", "../out/z.yaml"].sort();
    expect((await from("..")).sort()).toEqual(all);
    expect((await from("../**/*.yaml")).sort()).toEqual(all);
    expect(await from("../out", "..")).toHaveLength(4);
    expect(await from("../out")).toEqual(["../out/z.yaml"]);
    expect(await from(".", "..")).toEqual(["deep/y.yaml", "x.yaml", "../out.yaml", "../out/z.yaml"]);
  });

  test("come in the order of the whole path, by code unit", async () => {
    const sorted = ["p/Z.yaml", "p/a-b.yaml", "p/a-b/x.yaml", "p/a.b/x.yaml", "p/a.yaml", "p/a/x.yaml", "p/ab/x.yaml"];
    sorted.push("p/é.yaml");
    put(...sorted);
    expect((await expand("p")).files).toEqual(sorted);
    expect((await expand("p/**/*.yaml")).files).toEqual(sorted);
    expect((await expand("./p/../p//**/*.yaml")).files).toEqual(sorted);
  });
});

test("an empty argument is not the working directory", async () => {
  put("a.yaml");
  expect(await expand("")).toEqual({ files: [], findings: [["file-not-found", ""]] });
});

describe("two names", () => {
  const at = (name: string) => join(folder, name);

  test("lead to one file also over links, and where it is not there yet", () => {
    put("in/a.yaml", "b.yaml");
    symlinkSync("in", at("link"));
    symlinkSync("b.yaml", at("b-link"));
    const same = (a: string, b: string) => isSameFile(at(a), at(b));
    expect([same("in/a.yaml", "link/a.yaml"), same("b.yaml", "b-link"), same("in/new", "link/new")]).toEqual([
      true,
      true,
      true,
    ]);
    expect([same("in/a.yaml", "b.yaml"), same("in/new", "new"), same("in/a.yaml", "link/new")]).toEqual([
      false,
      false,
      false,
    ]);
    expect(isAmong(at("b-link"), [at("in/a.yaml"), at("b.yaml")])).toBe(true);
    expect(isAmong(at("new"), [at("in/a.yaml"), at("new")])).toBe(false);
  });
});
