import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../../src/cli/run.js";
import { type FakeMachine, fakeHost } from "./fake-host.js";

const PROFILE = "tcec: 1\nid: a\nname: A\ndate: 2013\nsources: {s: {title: S}}\n";
const STRICT = readFileSync(join(import.meta.dirname, "../../../examples/typologies/strict-democracy.yaml"), "utf8");
const files = { "a.yaml": PROFILE, "bad.yaml": "tcec: 1\n", "t.yaml": STRICT, "sub/t.yaml": STRICT };

async function tcec(machine: FakeMachine, ...argv: string[]) {
  const { host, said } = fakeHost({ ...machine, files });
  const code = await run(argv, host);
  return { code, ...said };
}

const config = (text: string, path = ".tcecrc.yaml") => ({ path, text, key: null, isElsewhere: false });

/** Every command that is carried out, with words that let it do its work. */
const COMMANDS: string[][] = [
  ["classify", "a.yaml"],
  ["validate", "a.yaml"],
  ["explain", "known"],
  ["schema"],
  ["typology", "show"],
  ["typology", "check", "t.yaml"],
];

describe.each(COMMANDS)("%s %s", (...words) => {
  test("speaks the language of the file, and that of the environment before", async () => {
    const [french, english] = [await tcec({}, ...words, "--lang", "fr"), await tcec({}, ...words)];
    expect(french).not.toEqual(english);
    expect(await tcec({ config: config("lang: fr\n") }, ...words)).toEqual(french);
    expect(await tcec({ config: config("lang: fr\n"), env: { TCEC_LANG: "en" } }, ...words)).toEqual(english);
  });

  test("keeps to the width of the file", async () => {
    const narrow = await tcec({ config: config("width: 50\n") }, ...words);
    expect(narrow).toEqual(await tcec({}, ...words, "--width", "50"));
    expect(narrow).toEqual(await tcec({ env: { TCEC_WIDTH: "50" } }, ...words));
  });

  test("is not carried out where the configuration has errors: all of them are said, with 2", async () => {
    const { code, out, err } = await tcec({ config: config("lagn: fr\nwidth: 7\n") }, ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(".tcecrc.yaml:1:1  error  key-unknown");
    expect(err).toContain(".tcecrc.yaml:2:8  error  value-too-small");
    expect((await tcec({ env: { TCEC_WIDTH: "7" } }, ...words)).err).toContain("TCEC_WIDTH");
  });

  test("leaves alone what it does not know", async () => {
    const batch = config("workers: 2\nformat: [junit:out.xml]\nfail-on: [invalid]\nforce: true\n");
    expect(await tcec({ config: batch, env: { TCEC_SHARD: "nonsense" } }, ...words)).toEqual(await tcec({}, ...words));
  });
});

describe("colours, quiet and verbose", () => {
  test.each([
    ["color: always\n", ["--color"]],
    ["quiet: true\n", ["--quiet"]],
    ["verbose: true\n", ["--verbose"]],
  ])("%j is %j", async (text, flags) => {
    const typed = await tcec({}, "classify", "a.yaml", ...flags);
    expect(typed).not.toEqual(await tcec({}, "classify", "a.yaml"));
    expect(await tcec({ config: config(text) }, "classify", "a.yaml")).toEqual(typed);
  });
});

describe("the typology", () => {
  test.each([
    ["classify", "a.yaml", "-f", "json"],
    ["explain", "typology"],
    ["typology", "show"],
  ])("of the file is in force for %s, and its path is relative to the file", async (...words) => {
    const typed =
      words[0] === "typology" ? await tcec({}, ...words, "t.yaml") : await tcec({}, ...words, "-t", "t.yaml");
    expect(typed.code).toBe(0);
    expect(typed).not.toEqual(await tcec({}, ...words));
    expect(await tcec({ config: config("typology: t.yaml\n") }, ...words)).toEqual(typed);
    expect(await tcec({ config: config("typology: t.yaml\n", "sub/.tcecrc.yaml") }, ...words)).toEqual(typed);
    expect(await tcec({ env: { TCEC_TYPOLOGY: "t.yaml" } }, ...words)).toEqual(typed);
  });

  test("that is not there is said", async () => {
    const { code, err } = await tcec(
      { config: config("typology: nowhere.yaml\n", "sub/.tcecrc.yaml") },
      "classify",
      "a.yaml",
    );
    expect([code, err]).toEqual([2, expect.stringContaining("sub/nowhere.yaml")]);
  });
});

describe("rows of CSV", () => {
  test("are written as the file says", async () => {
    const typed = await tcec({}, "classify", "a.yaml", "-f", "csv", "--decimal", ",", "--bom");
    expect(typed.out).toMatch(/^\uFEFFfile;document;/);
    const rows = config("decimal: ','\nbom: true\n");
    expect(await tcec({ config: rows }, "classify", "a.yaml", "-f", "csv")).toEqual(typed);
    const commas = await tcec({ config: rows }, "classify", "a.yaml", "-f", "csv", "--delimiter", "tab");
    expect(commas.out).toMatch(/^\uFEFFfile\tdocument\t/);
  });
});

describe("findings as a report", () => {
  test.each([
    ["sarif", (text: string) => JSON.parse(text).version === "2.1.0"],
    ["gitlab", (text: string) => JSON.parse(text).length === 3],
    ["github", (text: string) => text.startsWith("::error ")],
  ])("%s", async (format, isRight) => {
    const { code, out } = await tcec({}, "validate", "bad.yaml", "-f", format);
    expect(code).toBe(1);
    expect(isRight(out)).toBe(true);
  });
});

describe("what is said before a command is known", () => {
  test("a usage error speaks the language of the file, also where the file has errors", async () => {
    const { code, err } = await tcec({ config: config("lang: fr\nwidht: 7\n") }, "clasify", "a.yaml");
    expect([code, err]).toEqual([2, expect.stringContaining("erreur  usage-command-unknown")]);
  });

  test("help and version are given, whatever is wrong", async () => {
    const broken = { config: config("lang: fr\nwidht: 7\n"), env: { TCEC_WIDTH: "x" } };
    expect(await tcec(broken, "--version")).toMatchObject({ code: 0, err: "" });
    expect(await tcec(broken, "batch", "--help")).toMatchObject({
      code: 0,
      out: expect.stringContaining("Utilisation"),
    });
  });

  test("a configuration file that cannot be read ends with 2", async () => {
    const { host, said } = fakeHost({ files });
    const problem = {
      code: "file-unreadable",
      severity: "error",
      args: { path: ".tcecrc.yaml", reason: "EACCES" },
      pointers: [],
    } as const;
    const code = await run(["classify", "a.yaml"], {
      ...host,
      findConfig: async () => ({ file: null, problem, notes: [] }),
    });
    expect([code, said.err]).toEqual([2, expect.stringContaining("file-unreadable")]);
  });
});
