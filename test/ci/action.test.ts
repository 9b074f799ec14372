import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { commandsIn, ROOT, readText, Workspace } from "./runner.js";

const CITE = "initiatives-et-cite-2013.yaml"; // tentative
const POLLENS = "pollens-2013.yaml"; // undetermined
const SOCIAL = "invented-social.yaml"; // clear
let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
  workspace.addProfiles("profiles", CITE, SOCIAL);
});
afterEach(() => workspace.remove());

test("paths are lines, with blanks in them and around them, and globs", () => {
  workspace.addProfiles("my other profiles", POLLENS, CITE);
  const paths =
    "  profiles/invented-*.yaml  \n\n\tmy other profiles/initiatives-et-cite-2013.yaml\r\nmy other profiles/p*.yaml\n";
  const { code, log, outputs } = workspace.run({ paths, formats: "csv" });
  expect(code).toBe(0);
  expect(outputs).toEqual({ csv: "tcec-results/tcec.csv", "exit-code": "0" });
  const [, ...rows] = workspace.read("tcec-results/tcec.csv").trimEnd().split("\n");
  const files = rows.map((row) => row.split(",", 1)[0]);
  expect(files).toEqual([
    "profiles/invented-social.yaml",
    "my other profiles/initiatives-et-cite-2013.yaml",
    "my other profiles/pollens-2013.yaml",
  ]);
  expect(log).toContain("3 profiles in 3 files");
});

test("a gate that fails: exit code 1, and all is written all the same", () => {
  workspace.addProfiles("profiles", POLLENS);
  const { code, log, outputs, summary } = workspace.run({ paths: "profiles", "fail-on": "borderline\nundetermined\n" });
  expect(code).toBe(1);
  expect(outputs).toEqual({
    csv: "tcec-results/tcec.csv",
    json: "tcec-results/tcec.json",
    junit: "tcec-results/tcec.junit.xml",
    sarif: "tcec-results/tcec.sarif",
    "exit-code": "1",
  });
  const written = readdirSync(join(workspace.folder, "tcec-results"));
  expect(written.sort()).toEqual(["tcec.csv", "tcec.json", "tcec.junit.xml", "tcec.sarif"]);
  expect(workspace.read("tcec-results/tcec.sarif")).toContain("gate-status");
  expect(log).toMatch(/^Failed: --fail-on undetermined \(1 profile: pollens 2013\)$/m);
  expect(summary).toContain("--fail-on undetermined");
  expect(summary).toContain("initiatives-et-cite");
  const [annotation, ...others] = commandsIn(log);
  expect(annotation).toMatch(/^::error file=profiles\/pollens-2013\.yaml,line=\d+,.*title=gate-status::/);
  expect(others).toEqual([]);
});

test("keep-going: findings do not fail the step, a run that was not carried out does", () => {
  const inputs = { paths: "profiles", "fail-on": "tentative", "keep-going": "true", formats: "" };
  expect(workspace.run(inputs)).toMatchObject({ code: 0, outputs: { "exit-code": "1" } });
  expect(workspace.run({ ...inputs, paths: "nowhere" })).toMatchObject({ code: 2, outputs: { "exit-code": "2" } });
});

test("working-directory: outputs and annotations are named from the root of the repository", () => {
  workspace.addProfiles("my, 100 % folder/p", POLLENS);
  const inputs = { paths: "p", "fail-on": "undetermined", "working-directory": "./my, 100 % folder/", formats: "csv" };
  const { code, log, outputs } = workspace.run(inputs);
  expect(code).toBe(1);
  expect(outputs.csv).toBe("my, 100 % folder/tcec-results/tcec.csv");
  expect(workspace.has(outputs.csv ?? "")).toBe(true);
  expect(commandsIn(log)[0]).toMatch(/^::error file=my%2C 100 %25 folder\/p\/pollens-2013\.yaml,line=/);
});

test("an output-dir of its own, made where it is missing; files of an earlier run are written over", () => {
  const inputs = { paths: "profiles", formats: "csv,csv markdown\ngitlab ndjson", "output-dir": "a b/c" };
  expect(workspace.run(inputs).outputs).toEqual({
    csv: "a b/c/tcec.csv",
    markdown: "a b/c/tcec.md",
    gitlab: "a b/c/tcec.gitlab.json",
    ndjson: "a b/c/tcec.ndjson",
    "exit-code": "0",
  });
  workspace.addProfiles("profiles", POLLENS);
  workspace.run(inputs);
  expect(workspace.read("a b/c/tcec.csv")).toContain("pollens");
  const absolute = `${workspace.folder}/else`;
  const moved = { ...inputs, formats: "csv", "output-dir": absolute, "working-directory": "profiles", paths: "." };
  expect(workspace.run(moved).outputs.csv).toBe(`${absolute}/tcec.csv`);
});

test("parts have names of their own", () => {
  const { outputs } = workspace.run({ paths: "profiles", shard: "2/2", formats: "ndjson" });
  expect(outputs).toEqual({ ndjson: "tcec-results/tcec-2-of-2.ndjson", "exit-code": "0" });
  expect(workspace.read("tcec-results/tcec-2-of-2.ndjson")).toContain('"voisins-du-canal"');
  expect(workspace.read("tcec-results/tcec-2-of-2.ndjson")).not.toContain("initiatives-et-cite");
});

describe("inputs that become options", () => {
  test("expect: nothing, true, or a file", () => {
    const inputs = { paths: "profiles", formats: "" };
    appendFileSync(join(workspace.folder, "profiles", CITE), "expected:\n  type: social\n");
    workspace.put("types.yaml", "initiatives-et-cite/2013-12:\n  type: alternative\n");
    expect(workspace.run({ ...inputs, expect: "false" }).code).toBe(0);
    expect(workspace.run({ ...inputs, expect: "true" }).log).toContain("Failed: --expect");
    const fromFile = workspace.run({ ...inputs, expect: "types.yaml" });
    expect(fromFile.code).toBe(1);
    expect(fromFile.log).toContain("alternative");
  });

  test("baseline and tolerance", () => {
    const inputs = { paths: "profiles", baseline: "base.json", formats: "" };
    expect(workspace.run({ ...inputs, args: "--update-baseline" }).code).toBe(0);
    expect(workspace.run(inputs).code).toBe(0);
    const before = workspace.read(`profiles/${CITE}`);
    const after = before.replace('own_resources: ">=93"', "own_resources: 55");
    expect(after).not.toBe(before);
    workspace.put(`profiles/${CITE}`, after);
    const red = workspace.run(inputs);
    expect(red.code).toBe(1);
    expect(red.log).toContain("Failed: --baseline");
    expect(workspace.run({ ...inputs, tolerance: "1" }).code).toBe(0);
  });

  test("typology, max-warnings, lang, cache and args", () => {
    workspace.put("mine.yaml", readText("typologies/matray-poisat-2015.yaml").replace("2015\n", "2015-mine\n"));
    workspace.put("profiles/w.yaml", "tcec: 1\nid: w\nname: W\ndate: 2013\nvalidated: true\n");
    const { code, log } = workspace.run({
      paths: "profiles",
      typology: "mine.yaml",
      "max-warnings": "0",
      lang: "fr",
      cache: "true",
      formats: "csv",
      args: "--decimal=,\n  --width=200  \n",
    });
    expect(code).toBe(1);
    expect(log).toContain("--max-warnings 0");
    expect(log).toMatch(/avertissement/);
    expect(workspace.has(".tcec-cache/CACHEDIR.TAG")).toBe(true);
    expect(workspace.read("tcec-results/tcec.csv")).toMatch(/;0,\d+;/);
    expect(workspace.read("tcec-results/tcec.csv")).toContain("2015-mine");
  });

  test("cache takes a folder", () => {
    workspace.run({ paths: "profiles", cache: "my cache", formats: "" });
    expect(workspace.has("my cache/CACHEDIR.TAG")).toBe(true);
  });
});

describe("what cannot be carried out ends with 2 and says why", () => {
  test.each([
    [{ paths: " \n\n" }, "the input paths is empty"],
    [{ paths: "profiles", formats: "csv, xlsx" }, "the input formats takes a list of: csv json"],
    [{ paths: "profiles", typology: "a\nb" }, "the input typology takes one line"],
    [{ paths: "profiles", "keep-going": "yes" }, "the input keep-going takes true or false"],
    [{ paths: "profiles", "working-directory": "nowhere" }, "the folder of the input working-directory"],
    [{ paths: "profiles", "working-directory": "-" }, "the folder of the input working-directory"],
    [
      { paths: "profiles", "output-dir": "profiles/initiatives-et-cite-2013.yaml/a" },
      "the folder of the input output-dir",
    ],
  ])("%o", (inputs, words) => {
    const { code, log, outputs } = workspace.run(inputs);
    expect(commandsIn(log)).toEqual([expect.stringContaining(`::error title=tcec::${words}`)]);
    expect(code).toBe(2);
    expect(outputs).toEqual({ "exit-code": "2" });
  });

  test("no profile found; the file of an earlier run is not given as one of this run", () => {
    workspace.run({ paths: "profiles", formats: "csv" });
    const { code, log, outputs } = workspace.run({ paths: "nowhere", formats: "csv" });
    expect(code).toBe(2);
    expect(outputs).toEqual({ "exit-code": "2" });
    expect(log).toContain("nowhere");
    expect(commandsIn(log)).toEqual(["::error title=tcec::nothing was scored (exit code 2), see the log"]);
  });

  test("no Node.js", () => {
    workspace.keepOnly("bash", "dirname");
    const { code, log } = workspace.run({ paths: "profiles" });
    expect([code, log]).toEqual([2, expect.stringMatching(/^::error .*node-version/)]);
  });
});

describe("a checkout that was not built", () => {
  let checkout = "";
  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), "tcec checkout-"));
    mkdirSync(join(checkout, "scripts/ci"), { recursive: true });
    cpSync(join(ROOT, "scripts/ci/action.sh"), join(checkout, "scripts/ci/action.sh"));
    cpSync(join(ROOT, "bin"), join(checkout, "bin"), { recursive: true });
    cpSync(join(ROOT, "package.json"), join(checkout, "package.json"));
  });
  afterEach(() => rmSync(checkout, { recursive: true, force: true }));

  test("is built once by npm ci, with what only building needs", () => {
    const npm = `#!/bin/sh\necho "npm $*" >> '${workspace.folder}/calls'; pwd >> '${workspace.folder}/calls'\n`;
    workspace.program("npm", `${npm}cp -r '${ROOT}dist' dist; cp -r '${ROOT}schemas' schemas\n`);
    for (const _ of ["first", "second"])
      expect(workspace.run({ paths: "profiles", formats: "" }, checkout).code).toBe(0);
    expect(workspace.read("calls")).toBe(`npm ci --include=dev --ignore-scripts=false\n${checkout}\n`);
  });

  test("a program that breaks down is no finding that keep-going forgives", () => {
    workspace.program("npm", "#!/bin/sh\nmkdir dist; touch dist/tcec.cjs; echo 'throw new Error()' > bin/tcec.js\n");
    const { code, log } = workspace.run({ paths: "profiles", "keep-going": "true" }, checkout);
    expect(code).toBe(1);
    expect(commandsIn(log).at(-1)).toContain("nothing was scored (exit code 1)");
  });

  test("and cannot be built: exit code 2, not the 1 of npm", () => {
    workspace.program("npm", "#!/bin/sh\necho no network; exit 1\n");
    const { code, log } = workspace.run({ paths: "profiles" }, checkout);
    expect(code).toBe(2);
    expect(commandsIn(log)).toEqual([
      "::group::tcec: npm ci",
      "::endgroup::",
      expect.stringContaining("tcec could not be built"),
    ]);
  });
});

test("the version that documentation and examples name is that of the package", () => {
  const { version } = JSON.parse(readText("package.json"));
  const named = ["docs/ci.md", ...readdirSync(join(ROOT, "examples/ci")).map((name) => `examples/ci/${name}`)].flatMap(
    (file) => readText(file).match(/(?<!# )\bv\d+\.\d+\.\d+\b/g) ?? [], // behind a # stands the version of another action
  );
  expect(named.length).toBeGreaterThan(4);
  expect(new Set(named)).toEqual(new Set([`v${version}`]));
  expect(parse(readText("action.yml")).name).toBe("tcec");
});
