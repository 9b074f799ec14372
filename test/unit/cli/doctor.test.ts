import { describe, expect, test } from "vitest";
import { run } from "../../../src/cli/run.js";
import { SETTING_NAMES } from "../../../src/cli/settings/table.js";
import type { Diagnosis } from "../../../src/model/diagnosis.js";
import { type FakeMachine, fakeHost } from "./fake-host.js";

async function doctor(machine: FakeMachine, ...argv: string[]) {
  const { host, said } = fakeHost(machine);
  const code = await run(["doctor", ...argv], host);
  return { code, ...said };
}

async function diagnose(machine: FakeMachine, ...argv: string[]): Promise<{ code: number; diagnosis: Diagnosis }> {
  const { code, out, err } = await doctor(machine, "--format", "json", ...argv);
  expect(err).toBe("");
  return { code, diagnosis: JSON.parse(out) };
}

const config = (text: string, path = ".tcecrc.yaml") => ({ path, text, key: null, isElsewhere: false });

describe("the record", () => {
  test("has one shape, and every setting, where nothing is set", async () => {
    const { code, diagnosis } = await diagnose({});
    expect(code).toBe(0);
    expect(diagnosis).toEqual({
      schema: "tcec-doctor/1",
      tool: { name: "tcec", version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
      machine: { node: "20.20.0", platform: "linux", arch: "x64", processors: 4, package: "node_modules/tcec" },
      configuration: { file: null, names: [".tcecrc.yaml", "package.json"] },
      typology: { id: "matray-poisat-2015", version: expect.any(String), hash: expect.stringMatching(/^sha256:/) },
      settings: SETTING_NAMES.map((name) => ({
        name,
        value: expect.toSatisfy((value: unknown) => value !== undefined),
        origin: { from: "default" },
      })),
      output: { terminal: false, width: 80, colors: 0, because: "no-terminal" },
      ci: null,
      batch: { workers: 4, cache: { folder: ".tcec-cache", used: false, usable: true } },
      findings: [],
    });
  });

  test("says where each value comes from, as it would be written in a file", async () => {
    const { code, diagnosis } = await diagnose(
      {
        env: { TCEC_SHARD: "1/4", TCEC_DELIMITER: "tab", LANG: "fr_FR.UTF-8", GITHUB_ACTIONS: "true", CI: "true" },
        config: config("format: [csv:out.csv]\ncache: kept\nworkers: 2\n", "sub/.tcecrc.yaml"),
        isTTY: true,
        columns: 120,
      },
      "--width",
      "100",
    );
    expect(code).toBe(0);
    const of = (wanted: string) => diagnosis.settings.find(({ name }) => name === wanted);
    expect(of("shard")).toMatchObject({ value: "1/4", origin: { from: "environment", variable: "TCEC_SHARD" } });
    expect(of("delimiter")).toMatchObject({ value: "tab" });
    expect(of("lang")).toMatchObject({ value: "fr", origin: { from: "environment", variable: "LANG" } });
    expect(of("cache")).toMatchObject({
      value: "sub/kept",
      origin: { from: "file", path: "sub/.tcecrc.yaml", line: 2 },
    });
    expect(of("width")).toMatchObject({ value: 100, origin: { from: "flag", flag: "--width" } });
    expect(diagnosis.output).toEqual({ terminal: true, width: 100, colors: 3, because: "terminal" });
    expect(diagnosis).toMatchObject({ ci: "github", batch: { workers: 2, cache: { folder: "sub/kept", used: true } } });
  });

  test.each([
    [{ GITLAB_CI: "true", CI: "true" }, "gitlab"],
    [{ CI: "1" }, "other"],
    [{ CI: "false" }, null],
  ])("knows who runs it: %j", async (env, ci) => {
    expect((await diagnose({ env })).diagnosis.ci).toBe(ci);
  });
});

describe("what is wrong is said with everything else, and ends with 2", () => {
  const codes = (diagnosis: Diagnosis) => diagnosis.findings.map(({ code }) => code);
  test.each([
    ["a key", { config: config("lagn: fr\n") }, ["key-unknown"]],
    ["a variable", { env: { TCEC_WORKERS: "many" } }, ["usage-choice"]],
    ["both", { config: config("lagn: fr\n"), env: { TCEC_WORKERS: "many" } }, ["key-unknown", "usage-choice"]],
    ["a file that is no YAML", { config: config("lang: [fr\n") }, ["yaml-unexpected"]],
    ["a typology that is not there", { env: { TCEC_TYPOLOGY: "t.yaml" } }, ["file-not-found"]],
    ["a typology with errors", { env: { TCEC_TYPOLOGY: "t.yaml" }, files: { "t.yaml": "tcec_typology: 1\n" } }, null],
    ["a gate that the typology has not", { env: { TCEC_FAIL_ON: "watchpoint:nothing_of_it" } }, ["usage-choice"]],
    ["a baseline that is not there", { env: { TCEC_BASELINE: "b.json" } }, ["file-not-found"]],
    ["a cache that is none", { env: { TCEC_CACHE: "foreign" } }, ["cache-not-ours"]],
  ] as const)("%s", async (_, machine, expected) => {
    const { code, diagnosis } = await diagnose(machine);
    expect(code).toBe(2);
    if (expected !== null) expect(codes(diagnosis)).toEqual(expected);
    expect(diagnosis.settings).toHaveLength(SETTING_NAMES.length);
  });

  test("a gate is called by the variable that it comes from", async () => {
    const { diagnosis } = await diagnose({ env: { TCEC_FAIL_ON: "invlaid" } });
    expect(diagnosis.findings[0]?.args).toMatchObject({ option: "TCEC_FAIL_ON", suggestion: "invalid" });
  });

  test("a gate of a file is said where it stands, each one that is wrong", async () => {
    const { diagnosis } = await diagnose({ config: config("lang: en\nfail-on: [watchpoint:no, invalid, check:no]\n") });
    expect(diagnosis.findings.map(({ code, args, position }) => [code, args, position?.line])).toMatchObject([
      ["usage-choice", { option: "fail-on", value: "watchpoint:no" }, 2],
      ["usage-choice", { option: "fail-on", value: "check:no" }, 2],
    ]);
  });

  test("but a variable that nothing looks at is a warning", async () => {
    const { code, diagnosis } = await diagnose({ env: { TCEC_WORKER: "2", TCEC_DEBUG: "1" } });
    expect(code).toBe(0);
    expect(diagnosis.findings.map(({ args }) => args)).toEqual([
      { variable: "TCEC_WORKER", suggestion: "TCEC_WORKERS" },
    ]);
  });

  test("a typology that cannot be used is absent", async () => {
    const { diagnosis } = await diagnose({ env: { TCEC_TYPOLOGY: "t.yaml" } });
    expect(diagnosis.typology).toBeNull();
  });
});

describe("for a reader", () => {
  const machine: FakeMachine = {
    env: { TCEC_WORKER: "2", NO_COLOR: "1" },
    config: config("lang: fr\nfail-on:\n  - invalid\n  - watchpoint:technical_committees\nwidht: 70\n"),
  };
  test.each(["en", "fr"] as const)("in %s", async (lang) => {
    const { code, out, err } = await doctor(machine, "--lang", lang);
    expect([code, err]).toEqual([2, ""]);
    if (lang === "fr") expect(out).not.toMatch(/[\p{L})] [;:!?»]|\p{L}'\p{L}/u);
    await expect(out.replace(/sha256:\w+…/, "sha256:…")).toMatchFileSnapshot(`../../golden/doctor.${lang}.txt`);
  });

  test.each([40, 60, 140])("within %i columns", async (width) => {
    const { out } = await doctor(machine, "--width", String(width), "--lang", "fr");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(width);
  });

  test("with --quiet only what is wrong", async () => {
    const { out } = await doctor(machine, "-q");
    expect(out.trimEnd().split("\n")).toHaveLength(3);
  });

  test("nothing that a terminal would obey", async () => {
    const { out } = await doctor({ config: config('typology: "a\\e[31m.yaml"\n', "a\u001b[31m/.tcecrc.yaml") });
    expect(out).not.toContain("\u001b");
  });
});
