import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CODES, type Code } from "../../src/model/codes.js";
import { type Outcome, tcecHere } from "../helpers/command.js";

const FOLDER = mkdtempSync(join(tmpdir(), "tcec-ci-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Puts files into a folder of their own and runs a command there. */
function inFolder(name: string, files: Readonly<Record<string, string>>) {
  const folder = join(FOLDER, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return (words: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
    tcecHere(words.split(" "), folder, { LANG: "C", ...env });
}

const profile = (id: string, lines = ""): string => `tcec: 1\nid: ${id}\nname: ${id}\ndate: 2015\n${lines}`;
const UNUSED = "sources: {s: {title: T}}\n";
const OVER = "institutions: [{name: R, agreement: {until: 2012-12-31}}]\n";

/** For every warning what whoever gets it can change so that it is gone, and everything else stays true. */
const MENDS: Readonly<Partial<Record<Code, string>>> = {
  "file-findings-cut": "the findings that are shown",
  "file-ending": "the name of the file",
  "file-link-outside": "the place of the file, or the command line",
  "value-thousands-point": "how the number is written",
  "funding-no-shares": "a total, be it a bound",
  "network-cluster-named": "the ties of the cluster to its members",
  "network-members-total": "a count, the list, or the claim that it is complete",
  "label-after-date": "the label, or the date of the profile",
  "source-unused": "the source, or a reference to it",
  "text-encoded-twice": "the text",
  "text-odd-sign": "the text",
  "sector-similar": "the word",
  "contradiction-empowered": "one of the facts that contradict one another",
  "contradiction-silent-seats": "one of the facts that contradict one another",
  "contradiction-grants": "one of the facts that contradict one another",
  "contradiction-mode": "one of the facts that contradict one another",
  "contradiction-group": "one of the facts that contradict one another",
  "citizens-not-applicable": "the word: none, or no key",
  "profile-two-levels": "the file of one of the two",
  "indicator-unknown": "the indicator, or the typology",
  "text-unlisted": "the word, or a degree under `indicators`",
  "typology-fact-twice": "the fact of one of the two indicators",
  "typology-number-undeclared": "a source, or that it is a decision",
  "typology-translation-missing": "the translation",
  "typology-changed": "the id",
  "typology-degrees-turn": "the degrees",
  "typology-never-raised": "the condition",
  "typology-never-cleared": "the condition",
  "typologies-same-name": "an id or a version",
  "compare-left-out": "the files that are compared",
  "compare-unscored": "the fields that are coded",
  "expect-type-unknown": "the word",
  "config-other-owner": "the place of the configuration",
  "usage-variable-unknown": "the name of the variable",
};

describe("nothing is a warning that can only be left as it is", () => {
  it("every warning has its mend", () => {
    const warnings = Object.keys(CODES).filter((code) => CODES[code as Code].severity === "warning");
    expect(warnings.sort()).toEqual(Object.keys(MENDS).sort());
  });

  it("an agreement that is over at the date is a note, and fails no gate", async () => {
    const tcec = inFolder("over", { "p.yaml": profile("p", OVER) });
    for (const command of ["validate", "batch"]) {
      const { stdout, stderr, code } = await tcec(`${command} p.yaml --max-warnings 0`);
      expect(stdout + stderr).toContain("note  agreement-over");
      expect(code).toBe(0);
    }
  });
});

describe("warnings as errors, the same in all commands that find them", () => {
  const tcec = inFolder("gates", { "p/a.yaml": profile("a", UNUSED), "p/b.yaml": profile("b", UNUSED) });

  it.each([
    ["validate p --max-warnings 2", 0, ""],
    ["validate p --max-warnings 1", 1, "Failed: --max-warnings 1 (2 warnings: p/a.yaml, p/b.yaml)"],
    ["batch p --max-warnings 2", 0, ""],
    ["batch p --max-warnings 1", 1, "Failed: --max-warnings 1 (2 warnings: a 2015, b 2015)"],
    [
      "validate p --max-warnings 0 --lang fr",
      1,
      "Échec\u00a0: --max-warnings 0 (2 avertissements\u00a0: p/a.yaml, p/b.yaml)",
    ],
    ["validate p -q --max-warnings 0", 1, "Failed: --max-warnings 0 (2 warnings: p/a.yaml, p/b.yaml)"],
  ])("%s ends with %i", async (command, expected, line) => {
    const { stderr, code } = await tcec(command);
    expect(code).toBe(expected);
    expect(
      stderr
        .split("\n")
        .filter((text) => /^(Failed|Échec)/.test(text))
        .join("\n"),
    ).toBe(line);
  });

  it("a typology is held against it too", async () => {
    expect((await tcec("typology check matray-poisat-2015 --max-warnings 0")).code).toBe(0);
  });

  it("it comes from the environment and from a configuration as well", async () => {
    expect((await tcec("validate p", { TCEC_MAX_WARNINGS: "1" })).code).toBe(1);
    const configured = inFolder("configured", { ".tcecrc.yaml": "max-warnings: 0\n", "a.yaml": profile("a", UNUSED) });
    expect((await configured("validate a.yaml")).code).toBe(1);
    expect((await configured("validate a.yaml --max-warnings 1")).code).toBe(0);
  });

  it("JUnit holds the gate as a case of its own", async () => {
    const { stdout } = await tcec("validate p --max-warnings 1 -f junit");
    expect(stdout).toContain('<testsuite name="gates" tests="1" failures="1"');
    expect((await tcec("validate p -f junit")).stdout).not.toContain("gates");
  });

  it("rewriting a file counts no warnings", async () => {
    const { stderr, code } = await tcec("validate --migrate --max-warnings 0 p/a.yaml");
    expect(code).toBe(2);
    expect(stderr).toContain("usage-option-excludes");
  });
});

describe("in CI and for many files, one line each", () => {
  const ids = ["a", "b", "c"];
  const tcec = inFolder("lines", Object.fromEntries(ids.map((id) => [`p/${id}.yaml`, profile(id, UNUSED + OVER)])));
  const many = inFolder(
    "many",
    Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`p/p${i}.yaml`, profile(`p${i}`, UNUSED)])),
  );
  const CI = { CI: "true" };
  const LINE =
    /^p\/a\.yaml:5:11 {2}warning {2}source-unused {2}.* \(3 times: also p\/b\.yaml:5:11 and p\/c\.yaml:5:11\)$/m;

  it.each(["validate p", "batch p", "classify p"])("%s", async (command) => {
    const there = await tcec(command, CI);
    const said = command.startsWith("validate") ? there.stdout : there.stderr;
    expect(said).toMatch(LINE);
    expect(said).not.toContain("│");
    expect(said).toContain("--frames");
    expect(said).toContain("found 3 warnings");
    const here = await tcec(command);
    expect(here.stdout + here.stderr).toContain("  > 5 │");
  });

  it.each([
    [{ CI: "true" }, "--frames", true],
    [{}, "--no-frames", false],
    [{ CI: "true", TCEC_FRAMES: "always" }, "--verbose", true],
    [{ TCEC_FRAMES: "never" }, "--frames", true],
    [{ CI: "false" }, "--verbose", true],
    [{ GITLAB_CI: "true" }, "--verbose", false],
  ])("%j %s", async (env, option, framed) => {
    for (const command of ["validate p", "batch p"]) {
      const { stdout, stderr } = await tcec(`${command} ${option}`, env);
      expect(/^ {2}> 5 │/m.test(stdout + stderr)).toBe(framed);
    }
  });

  it("more than ten files are many, wherever it runs", async () => {
    for (const command of ["validate p", "batch p"]) {
      const { stdout, stderr } = await many(command);
      expect(stdout + stderr).toMatch(
        /^p\/p0\.yaml:5:11 .* \(11 times: also (p\/p\d+\.yaml:5:11, ){3}.*and 7 more\)$|^p\/p0.*and 7 more\)$/m,
      );
      expect((await many(`${command} --frames`)).stderr + (await many(`${command} --frames`)).stdout).toContain("│");
    }
  });

  it("what a program reads holds every finding", async () => {
    for (const format of ["json", "sarif", "gitlab", "github", "azure", "checkstyle", "junit"]) {
      const { stdout } = await tcec(`validate p -f ${format}`, CI);
      expect(stdout.match(/source-unused/g)?.length).toBeGreaterThanOrEqual(3);
    }
  });

  it("a mistake of usage keeps its hint", async () => {
    expect((await tcec("validate p --fromat json", CI)).stderr).toContain("Did you mean “--format”?");
  });
});
