import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  "coding-alone": "the coding of a second coder, or what is named on the command line",
  "citizens-not-applicable": "the word: none, or no key",
  "profile-two-levels": "the file of one of the two",
  "cell-fraction": "the cell, or its format",
  "export-lost": "how the value is written",
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

describe("what is allowed is said once, and fails no gate", () => {
  const ALLOWED = "sources:\n  s: {title: T} # tcec-allow: source-unused – cited in the thesis\n";
  const tcec = inFolder("allowed", {
    "p/a.yaml": profile("a", ALLOWED),
    "p/b.yaml": profile("b", UNUSED),
    "above/a.yaml": profile(
      "a",
      "# tcec-allow: source-unused\n# it is cited in the thesis\nsources: {s: {title: T}}\n",
    ),
    // a key with a question mark is beyond the quick reader
    "complete/a.yaml": profile("a", "? sources\n: s: {title: T} # tcec-allow: source-unused\n"),
    "vain/a.yaml": profile("a", "# tcec-allow: source-unused\n"),
    "private/a.yaml": profile("a", "sources:\n  s: {title: T, private: true} # tcec-allow: source-unused – a secret\n"),
    "two/a.yaml": `${profile("a", "level: service\n")}---\n${profile("a", "level: coordination # tcec-allow: profile-two-levels\n")}`,
  });
  const said = async (command: string, env: Readonly<Record<string, string>> = {}): Promise<string> => {
    const { stdout, stderr, code } = await tcec(command, env);
    return `${stdout}${stderr}${code}`;
  };

  it.each([
    ["validate above", "1 by a comment in the file"],
    ["validate complete", "1 by a comment in the file"],
    ["batch two", "1 by a comment in the file"],
    ["classify above/a.yaml", "1 by a comment in the file"],
    ["validate p --allow source-unused", "1 by a comment in the file and 1 by --allow"],
    ["batch p --allow source-unused,sector-similar", "1 by a comment in the file and 1 by --allow"],
    ["classify p/b.yaml --allow source-unused", "1 by --allow"],
    ["validate p --allow source-unused --lang fr", "1 par un commentaire du fichier et 1 par --allow"],
  ])("%s", async (command, words) => {
    const gates = command.startsWith("classify") ? "" : " --max-warnings 0";
    const text = await said(command + gates);
    expect(text.split(words)).toHaveLength(2);
    expect(text).not.toContain("warning  source-unused");
    expect(text).not.toContain("profile-two-levels");
    expect(text.endsWith("0")).toBe(true);
  });

  it("what is not allowed is printed, and fails the gate", async () => {
    for (const command of ["validate p", "batch p"]) {
      const text = await said(`${command} --max-warnings 0`);
      expect(text).toMatch(/^p\/b\.yaml:5:11 {2}warning {2}source-unused/m);
      expect(text).not.toContain("p/a.yaml:6");
      expect(text).toContain("--max-warnings 0 (1 warning");
      expect(text.endsWith("1")).toBe(true);
    }
  });

  it("it comes from the environment and the configuration too, at its line where it is wrong", async () => {
    expect(await said("validate p --max-warnings 0", { TCEC_ALLOW: "source-unused" })).toContain("1 by --allow");
    const files = { "a.yaml": profile("a", UNUSED) };
    const configured = inFolder("allow-config", {
      ".tcecrc.yaml": "allow: [source-unused]\nmax-warnings: 0\n",
      ...files,
    });
    expect((await configured("batch a.yaml")).code).toBe(0);
    const wrong = inFolder("allow-wrong", { ".tcecrc.yaml": "lang: en\nallow: [source-unusd, yaml-tab]\n", ...files });
    const { stderr, code } = await wrong("validate a.yaml");
    expect(code).toBe(2);
    expect(stderr).toContain(".tcecrc.yaml:2:1  error  usage-allow");
    expect(stderr).toContain("Did you mean “source-unused”?");
    expect(stderr).toContain("“yaml-tab” cannot be allowed by “allow”: it is an error");
  });

  it.each(["key-unknown", "cache-damaged", "axis-high", "nothing-such"])("%s cannot be allowed", async (code) => {
    for (const command of ["validate p", "batch p", "classify p/a.yaml"])
      expect((await tcec(`${command} --allow ${code}`)).code).toBe(2);
  });

  it("a comment that allows nothing is a note", async () => {
    expect(await said("validate vain --max-warnings 0")).toMatch(/a\.yaml:5:1 {2}note {2}allow-unused[\s\S]*0$/);
  });

  it("a saved result holds what a comment allows, marked; what the run allows is not in it, and it gives the same again", async () => {
    const plain = await tcec("batch p -f json");
    const run = await tcec("batch p -f json --allow source-unused");
    expect(run.stdout).toBe(plain.stdout);
    expect(plain.stdout).toContain('"allowed":{"by":"comment","reason":"cited in the thesis"}');
    const again = inFolder("again", { "saved.json": plain.stdout });
    expect((await again("batch saved.json -f json")).stdout).toBe(plain.stdout);
    expect((await again("batch saved.json --max-warnings 0")).stderr).toContain("allowed: 1 finding (1 by a comment");
    expect((await again("batch saved.json --max-warnings 0 --allow source-unused")).code).toBe(0);
  });

  it("SARIF says what allows a finding; lists that cannot say it leave it out", async () => {
    for (const command of ["validate p", "batch p"]) {
      const { stdout } = await tcec(`${command} -f sarif --allow source-unused`);
      const { results } = JSON.parse(stdout).runs[0];
      expect(results.map((one: { suppressions: unknown }) => one.suppressions)).toEqual([
        [{ kind: "inSource", justification: "cited in the thesis" }],
        [{ kind: "external" }],
      ]);
      for (const format of ["github", "gitlab", "azure", "checkstyle"])
        expect((await tcec(`${command} -f ${format} --allow source-unused`)).stdout).not.toContain("source-unused");
    }
  });

  it("the words of a private profile are not shown as a reason", async () => {
    expect((await tcec("validate private -f json")).stdout).toMatch(/"by": "comment",\s+"reason": null/);
  });

  it("a comment in a typology allows what is found in it", async () => {
    const { stdout } = await tcec("typology new");
    const text = stdout.replace(/^( *)- id: institutionalized_redistribution$/m, "$&").split("\n");
    const own = inFolder("own", { "t.yaml": text.join("\n") });
    const { stdout: before } = await own("typology check t.yaml --no-frames");
    const line = Number(/t\.yaml:(\d+):\d+ {2}note {2}trait-never-independent/.exec(before)?.[1]);
    text[line - 1] += " # tcec-allow: trait-never-independent";
    const mended = inFolder("mended", { "t.yaml": text.join("\n") });
    const { stdout: after } = await mended("typology check t.yaml --no-frames");
    expect(after).toContain("allowed: 1 finding (1 by a comment in the file)");
    expect(after).not.toContain(`t.yaml:${line}:`);
  });
});

describe("a list of known warnings", () => {
  const folder = (name: string, files: Readonly<Record<string, string>> = {}) =>
    inFolder(name, { "p/a.yaml": profile("a", UNUSED), "p/b.yaml": profile("b", UNUSED), ...files });
  const put = (name: string, path: string, text: string): void => writeFileSync(join(FOLDER, name, path), text);
  const LIST = "--known-warnings k.json";
  const RENEW = `${LIST} --update-known-warnings`;

  it.each(["batch", "validate"])(
    "of %s: what is in it is known to both, what is not fails the run",
    async (command) => {
      const name = `known-${command}`;
      const tcec = folder(name);
      const written = await tcec(`${command} p ${RENEW}`);
      expect([written.code, written.stderr.includes("k.json: 2 known warnings")]).toEqual([0, true]);
      for (const other of ["batch", "validate"]) {
        const { stdout, stderr, code } = await tcec(`${other} p ${LIST} --max-warnings 0`);
        expect([code, (stdout + stderr).includes("2 known before")]).toEqual([0, true]);
        expect(stdout + stderr).not.toContain("warning  source-unused");
      }
      put(name, "p/b.yaml", profile("b", "# moved\n\nsources: {s: {title: T}, t: {title: U}}\n"));
      for (const other of ["batch", "validate"]) {
        const { stdout, stderr, code } = await tcec(`${other} p ${LIST} --no-frames`);
        expect(code).toBe(1);
        expect((stdout + stderr).match(/warning {2}source-unused/g)).toHaveLength(1);
        expect(stderr).toMatch(/^Failed: --known-warnings \(1 warning: (b 2015|p\/b\.yaml)\)$/m);
      }
    },
  );

  it("is sorted, without lines, and the same from run to run and from command to command", async () => {
    const tcec = folder("same");
    await tcec(`batch p ${RENEW}`);
    const first = readFileSync(join(FOLDER, "same", "k.json"), "utf8");
    await tcec(`validate p/b.yaml p/a.yaml ${RENEW}`);
    expect(readFileSync(join(FOLDER, "same", "k.json"), "utf8")).toBe(first);
    expect(JSON.parse(first).warnings).toEqual(
      ["p/a.yaml", "p/b.yaml"].map((file) => ({
        file,
        code: "source-unused",
        pointer: "/sources/s",
        about: expect.stringMatching(/^[0-9a-f]{8}$/),
        count: 1,
      })),
    );
  });

  it("says once what is gone of the files that were looked at, and fails nothing", async () => {
    const tcec = folder("gone");
    await tcec(`batch p ${RENEW}`);
    put("gone", "p/b.yaml", profile("b"));
    for (const command of ["batch p", "validate p"]) {
      const { stderr, code } = await tcec(`${command} ${LIST} --no-frames`);
      expect(code).toBe(0);
      expect(
        stderr.split("1 warning that “k.json” lists is no longer found: p/b.yaml source-unused /sources/s"),
      ).toHaveLength(2);
    }
    expect((await tcec(`batch p/a.yaml ${LIST}`)).stderr).not.toContain("no longer found");
    expect((await tcec(`batch p ${LIST} --shard 1/2`)).code).toBe(0);
  });

  it("names files from its own folder, so that it holds from a folder below too", async () => {
    const tcec = folder("below");
    await tcec(`batch p ${RENEW}`);
    const below = inFolder("below/p", {});
    expect((await below("validate . --known-warnings ../k.json")).code).toBe(0);
  });

  it("is not written while something is refused, and never over anything else", async () => {
    const tcec = folder("kept", { "p/bad.yaml": "id: [" });
    for (const command of ["batch p", "validate p"]) {
      const { stderr, code } = await tcec(`${command} ${RENEW}`);
      expect([code, stderr.includes("known-warnings-kept")]).toEqual([1, true]);
      expect(existsSync(join(FOLDER, "kept", "k.json"))).toBe(false);
      expect((await tcec(`${command} --known-warnings p/a.yaml --update-known-warnings`)).code).toBe(2);
    }
    expect(readFileSync(join(FOLDER, "kept", "p/a.yaml"), "utf8")).toBe(profile("a", UNUSED));
  });

  it("and a baseline of results refuse one another", async () => {
    const tcec = folder("other");
    await tcec(`batch p ${RENEW}`);
    await tcec("batch p -f json:r.json");
    expect((await tcec("batch p --baseline k.json")).stderr).toContain(
      "is a list of known warnings, not a saved result",
    );
    expect((await tcec("batch p --known-warnings r.json")).stderr).toContain(
      "is a saved result, not a list of known warnings",
    );
    for (const command of [
      "batch p --update-known-warnings",
      `batch p ${RENEW} --shard 1/2`,
      "validate p --known-warnings no.json",
    ])
      expect((await tcec(command)).code).toBe(2);
  });

  it("a wrong entry of it is told at its line", async () => {
    const tcec = folder("wrong", {
      "k.json": '{"schema":"tcec-known-warnings/1","warnings":[\n{"file":"p/a.yaml"}\n]}\n',
    });
    const { stderr, code } = await tcec(`validate p ${LIST}`);
    expect([code, stderr.includes("k.json:2:1  error  file-not-known-warnings")]).toEqual([2, true]);
  });

  it("a warning that is allowed otherwise is not in it, and SARIF says that a known one is", async () => {
    const tcec = folder("mixed", {
      "p/c.yaml": profile("c", "sources: {s: {title: T}} # tcec-allow: source-unused\n"),
    });
    await tcec(`validate p ${RENEW}`);
    expect(readFileSync(join(FOLDER, "mixed", "k.json"), "utf8")).not.toContain("c.yaml");
    const { stdout } = await tcec(`validate p ${LIST} -f sarif`);
    const kinds = JSON.parse(stdout).runs[0].results.map(
      (one: { suppressions: { kind: string }[] }) => one.suppressions[0]?.kind,
    );
    expect(kinds).toEqual(["external", "external", "inSource"]);
  });
});
