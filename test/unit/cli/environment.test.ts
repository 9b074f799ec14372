import { describe, expect, test } from "vitest";
import { colorOf } from "../../../src/cli/color.js";
import { exitCodeOf } from "../../../src/cli/exit-code.js";
import { languageOfLocale, typedLanguage } from "../../../src/cli/language.js";
import { finding } from "../../../src/model/finding.js";

describe("language", () => {
  test.each([
    [[], null],
    [["--lang", "fr"], "fr"],
    [["--lang=fr", "--lang", "en"], "en"],
    [["--lang=en", "classify", "--lang=fr"], "fr"],
    [["--lang", "fr-CA"], "fr"],
    [["--lang=FR"], "fr"],
    [["--lang", "de"], null],
    [["--lang"], null],
    [["classify", "--", "--lang", "fr"], null],
  ] as const)("%j asks for %s", (argv, lang) => {
    expect(typedLanguage(argv)).toBe(lang);
  });

  test.each([
    ["fr", "fr"],
    ["fr_FR.UTF-8", "fr"],
    ["fr-BE", "fr"],
    ["FR", "fr"],
    ["en_GB.UTF-8", "en"],
    ["fro", null],
    ["de_DE.UTF-8", null],
    ["C", null],
    ["", null],
  ] as const)("%j speaks %s", (locale, lang) => {
    expect(languageOfLocale(locale)).toBe(lang);
  });
});

describe("colours", () => {
  const terminal = { isTTY: true };
  const pipe = { isTTY: false };
  test.each([
    ["a terminal has some", terminal, { TERM: "xterm" }, "auto", 1, "terminal"],
    ["a terminal says how many", terminal, { TERM: "xterm-256color" }, "auto", 2, "terminal"],
    ["a terminal may have them all", terminal, { COLORTERM: "truecolor" }, "auto", 3, "terminal"],
    ["a pipe has none", pipe, { COLORTERM: "truecolor" }, "auto", 0, "no-terminal"],
    ["a dumb terminal has none", terminal, { TERM: "dumb", COLORTERM: "truecolor" }, "auto", 0, "dumb-terminal"],
    ["NO_COLOR takes them", terminal, { NO_COLOR: "1" }, "auto", 0, "NO_COLOR"],
    ["an empty NO_COLOR does not", terminal, { NO_COLOR: "" }, "auto", 1, "terminal"],
    ["FORCE_COLOR gives them to a pipe", pipe, { FORCE_COLOR: "1" }, "auto", 1, "FORCE_COLOR"],
    ["FORCE_COLOR says how many", pipe, { FORCE_COLOR: "3" }, "auto", 3, "FORCE_COLOR"],
    ["FORCE_COLOR=0 takes them", terminal, { FORCE_COLOR: "0" }, "auto", 0, "FORCE_COLOR"],
    ["FORCE_COLOR goes before NO_COLOR", pipe, { FORCE_COLOR: "true", NO_COLOR: "1" }, "auto", 1, "FORCE_COLOR"],
    ["never goes before everything", terminal, { FORCE_COLOR: "3" }, "never", 0, "wish"],
    ["always goes before NO_COLOR", pipe, { NO_COLOR: "1" }, "always", 1, "wish"],
    [
      "a log of continuous integration has few",
      terminal,
      { CI: "true", COLORTERM: "truecolor" },
      "auto",
      1,
      "terminal",
    ],
    ["unless it is known to have all", terminal, { CI: "true", GITHUB_ACTIONS: "true" }, "auto", 3, "terminal"],
    [
      "continuous integration without a terminal has none",
      pipe,
      { CI: "true", GITHUB_ACTIONS: "true" },
      "auto",
      0,
      "no-terminal",
    ],
  ] as const)("%s", (_, output, env, wish, level, because) => {
    expect(colorOf(output, env, wish)).toEqual({ level, because });
  });
});

describe("exit code", () => {
  const invalid = finding("yaml-empty", {});
  const missing = finding("file-not-found", { path: "a" });
  test.each([
    ["nothing found", [], 0],
    ["a warning", [finding("file-link-outside", { path: "a" })], 0],
    ["an invalid profile", [invalid], 1],
    ["a missing file", [missing], 2],
    ["both", [invalid, missing], 2],
    ["a usage error", [finding("usage-stdin-twice", {})], 2],
    ["saved results that do not go together", [finding("result-with-typology", {})], 2],
    ["a bug", [missing, finding("internal-bug", { message: "" })], 3],
  ] as const)("of %s", (_, findings, code) => {
    expect(exitCodeOf(findings)).toBe(code);
  });
});
