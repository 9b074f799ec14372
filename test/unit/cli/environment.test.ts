import { describe, expect, test } from "vitest";
import { colorLevelOf } from "../../../src/cli/color.js";
import { exitCodeOf } from "../../../src/cli/exit-code.js";
import { chooseLanguage } from "../../../src/cli/language.js";
import { report } from "../../../src/model/report.js";

describe("language", () => {
  test.each([
    [[], {}, "en"],
    [["--lang", "fr"], { TCEC_LANG: "en" }, "fr"],
    [["--lang=fr", "--lang", "en"], {}, "en"],
    [["--lang", "de"], { LANG: "fr_FR.UTF-8" }, "fr"],
    [["classify", "--", "--lang", "fr"], {}, "en"],
    [[], { TCEC_LANG: "fr", LC_ALL: "en_GB.UTF-8" }, "fr"],
    [[], { TCEC_LANG: "", LC_ALL: "fr_CA" }, "fr"],
    [[], { LC_ALL: "C", LC_MESSAGES: "fr_FR", LANG: "fr_FR" }, "en"],
    [[], { LC_MESSAGES: "fr", LANG: "en_US" }, "fr"],
    [[], { LANG: "fr-BE" }, "fr"],
    [[], { LANG: "fro" }, "en"],
    [[], { LANG: "de_DE.UTF-8" }, "en"],
  ] as const)("%j %j is %s", (argv, env, lang) => {
    expect(chooseLanguage(argv, env)).toBe(lang);
  });
});

describe("colours", () => {
  const terminal = { isTTY: true };
  const pipe = { isTTY: false };
  test.each([
    ["a terminal has some", terminal, { TERM: "xterm" }, undefined, 1],
    ["a terminal says how many", terminal, { TERM: "xterm-256color" }, undefined, 2],
    ["a terminal may have them all", terminal, { COLORTERM: "truecolor" }, undefined, 3],
    ["a pipe has none", pipe, { COLORTERM: "truecolor" }, undefined, 0],
    ["a dumb terminal has none", terminal, { TERM: "dumb", COLORTERM: "truecolor" }, undefined, 0],
    ["NO_COLOR takes them", terminal, { NO_COLOR: "1" }, undefined, 0],
    ["an empty NO_COLOR does not", terminal, { NO_COLOR: "" }, undefined, 1],
    ["FORCE_COLOR gives them to a pipe", pipe, { FORCE_COLOR: "1" }, undefined, 1],
    ["FORCE_COLOR says how many", pipe, { FORCE_COLOR: "3" }, undefined, 3],
    ["FORCE_COLOR=0 takes them", terminal, { FORCE_COLOR: "0" }, undefined, 0],
    ["FORCE_COLOR goes before NO_COLOR", pipe, { FORCE_COLOR: "true", NO_COLOR: "1" }, undefined, 1],
    ["--no-color goes before everything", terminal, { FORCE_COLOR: "3" }, false, 0],
    ["--color goes before NO_COLOR", pipe, { NO_COLOR: "1" }, true, 1],
    ["a log of continuous integration has few", terminal, { CI: "true", COLORTERM: "truecolor" }, undefined, 1],
    ["unless it is known to have all", terminal, { CI: "true", GITHUB_ACTIONS: "true" }, undefined, 3],
    ["continuous integration without a terminal has none", pipe, { CI: "true", GITHUB_ACTIONS: "true" }, undefined, 0],
  ] as const)("%s", (_, output, env, flag, level) => {
    expect(colorLevelOf(output, env, flag)).toBe(level);
  });
});

describe("exit code", () => {
  const invalid = report("yaml-empty", {});
  const missing = report("file-not-found", { path: "a" });
  test.each([
    ["nothing found", [], 0],
    ["a warning", [report("file-link-outside", { path: "a" })], 0],
    ["an invalid profile", [invalid], 1],
    ["a missing file", [missing], 2],
    ["both", [invalid, missing], 2],
    ["a usage error", [report("usage-stdin-twice", {})], 2],
    ["saved results that do not go together", [report("result-with-typology", {})], 2],
    ["a bug", [missing, report("internal-bug", { message: "" })], 3],
  ] as const)("of %s", (_, findings, code) => {
    expect(exitCodeOf(findings)).toBe(code);
  });
});
