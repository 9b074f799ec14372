import { describe, expect, test } from "vitest";
import { relativeTo } from "../../../src/cli/settings/paths.js";
import { readConfig } from "../../../src/cli/settings/read-config.js";
import { resolveSettings, type SettingInput } from "../../../src/cli/settings/resolve.js";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/cli/settings/settings.js";
import {
  comesFrom,
  keyOf,
  SETTING_NAMES,
  type SettingName,
  settingOf,
  variableOf,
} from "../../../src/cli/settings/table.js";
import { placeInTexts } from "./fake-host.js";

const PLACES = { placeIn: placeInTexts };

const fileOf = (text: string, path = "conf/.tcecrc.yaml") =>
  readConfig({ file: { path, text, key: null, isElsewhere: false }, problem: null, notes: [] }, PLACES);

function resolve(input: Partial<SettingInput>) {
  return resolveSettings({ flags: {}, env: {}, file: null, ...input });
}

test("without anything every setting has its default", () => {
  const { values, origins, findings } = resolve({});
  expect(values).toEqual(DEFAULT_SETTINGS);
  expect(new Set(Object.values(origins).map(({ from }) => from))).toEqual(new Set(["default"]));
  expect(Object.keys(origins)).toEqual(SETTING_NAMES);
  expect(findings).toEqual([]);
});

/** For each setting: what is typed (as commander gives it), set, and written, each with the value it leads to. */
const SAMPLES: Record<
  SettingName,
  { flag: unknown; flagged: unknown; env: string; set: unknown; file: string; written: unknown }
> = {
  lang: { flag: "fr", flagged: "fr", env: "en", set: "en", file: "fr", written: "fr" },
  typology: { flag: "a.yaml", flagged: "a.yaml", env: "b.yaml", set: "b.yaml", file: "c.yaml", written: "conf/c.yaml" },
  "min-confidence": { flag: "high", flagged: "high", env: "medium", set: "medium", file: "low", written: "low" },
  exclude: {
    flag: [{ pattern: "a", base: "." }],
    flagged: [{ pattern: "a", base: "." }],
    env: "a,b",
    set: null,
    file: "[drafts, 'old/**']",
    written: [
      { pattern: "drafts", base: "conf" },
      { pattern: "old/**", base: "conf" },
    ],
  },
  color: { flag: false, flagged: "never", env: "always", set: "always", file: "auto", written: "auto" },
  frames: { flag: false, flagged: "never", env: "always", set: "always", file: "auto", written: "auto" },
  width: { flag: 70, flagged: 70, env: "90", set: 90, file: "100", written: 100 },
  quiet: { flag: true, flagged: true, env: "no", set: false, file: "true", written: true },
  verbose: { flag: true, flagged: true, env: "0", set: false, file: "true", written: true },
  format: {
    flag: [{ format: "csv", path: null }],
    flagged: [{ format: "csv", path: null }],
    env: "json:a.json, text",
    set: [
      { format: "json", path: "a.json" },
      { format: "text", path: null },
    ],
    file: "[junit:out.xml, 'text:-', csv:/project/conf/a/../abs.csv]",
    written: [
      { format: "junit", path: "conf/out.xml" },
      { format: "text", path: null },
      { format: "csv", path: "/project/conf/abs.csv" },
    ],
  },
  force: { flag: true, flagged: true, env: "off", set: false, file: "true", written: true },
  delimiter: { flag: "|", flagged: "|", env: "tab", set: "\t", file: "tab", written: "\t" },
  decimal: { flag: ",", flagged: ",", env: ".", set: ".", file: "','", written: "," },
  bom: { flag: true, flagged: true, env: "False", set: false, file: "true", written: true },
  "fail-on": {
    flag: ["invalid", "invalid"],
    flagged: ["invalid"],
    env: "tentative, check:law_2014",
    set: ["tentative", "check:law_2014"],
    file: "[borderline]",
    written: ["borderline"],
  },
  expect: {
    flag: true,
    flagged: true,
    env: "types.yaml",
    set: "types.yaml",
    file: "types.yaml",
    written: "conf/types.yaml",
  },
  baseline: {
    flag: "a.json",
    flagged: "a.json",
    env: "b.json",
    set: "b.json",
    file: "x/../c.json",
    written: "conf/c.json",
  },
  tolerance: { flag: 0.1, flagged: 0.1, env: "5e-3", set: 0.005, file: "0.25", written: 0.25 },
  "max-warnings": { flag: 0, flagged: 0, env: "7", set: 7, file: "3", written: 3 },
  "known-warnings": {
    flag: "a.json",
    flagged: "a.json",
    env: "b.json",
    set: "b.json",
    file: "c.json",
    written: "conf/c.json",
  },
  allow: {
    flag: ["source-unused", "source-unused"],
    flagged: ["source-unused"],
    env: "source-unused, sector-similar",
    set: ["source-unused", "sector-similar"],
    file: "[sector-similar]",
    written: ["sector-similar"],
  },
  cache: { flag: true, flagged: ".tcec-cache", env: "false", set: null, file: "true", written: "conf/.tcec-cache" },
  workers: { flag: 0, flagged: 0, env: "64", set: 64, file: "2", written: 2 },
  shard: {
    flag: { index: 1, count: 2 },
    flagged: { index: 1, count: 2 },
    env: "3/4",
    set: { index: 3, count: 4 },
    file: "",
    written: null,
  },
};

describe.each(SETTING_NAMES)("%s", (name) => {
  const { flag, flagged, env, set, file, written } = SAMPLES[name];
  const key = keyOf(name) as keyof Settings;
  const flags = { [keyOf(name)]: flag };
  const variables = { [variableOf(name)]: env };
  const config = fileOf(name === "shard" ? "" : `# first line\n${name}: ${file}\n`);

  test("a flag goes before everything", () => {
    const { values, origins, findings } = resolve({ flags, env: variables, file: config });
    const isAdded = name === "exclude"; // what is typed brings nothing back that the file leaves out
    expect(values[key]).toEqual(isAdded ? [...(written as unknown[]), ...(flagged as unknown[])] : flagged);
    expect(origins[name]).toEqual({
      from: "flag",
      flag: ["color", "frames"].includes(name) ? `--no-${name}` : `--${name}`,
    });
    expect(findings).toEqual([]);
  });

  test("the environment goes before the file", () => {
    const { values, origins, findings } = resolve({ env: variables, file: config });
    const isTaken = comesFrom(name, "environment"); // globs are no text with commas
    expect(values[key]).toEqual(isTaken ? set : written);
    expect(origins[name]).toMatchObject(
      isTaken ? { from: "environment", variable: variableOf(name) } : { from: "file" },
    );
    expect(findings).toEqual([]);
  });

  test("the file goes before the default", () => {
    const { values, origins, findings } = resolve({ file: config });
    expect(values[key]).toEqual(written);
    expect(origins[name]).toEqual(
      name === "shard" ? { from: "default" } : { from: "file", path: "conf/.tcecrc.yaml", line: 2 },
    );
    expect(findings).toEqual([]);
  });

  test("an empty variable counts as absent", () => {
    expect(resolve({ env: { [variableOf(name)]: "" } }).values).toEqual(DEFAULT_SETTINGS);
  });

  test("a command that does not look at it has its default, but for what was typed", () => {
    const applies = (other: SettingName) => other !== name;
    expect(resolve({ env: variables, file: config, applies }).values[key]).toEqual(DEFAULT_SETTINGS[key]);
    expect(resolve({ flags, applies }).values[key]).toEqual(flagged);
  });
});

describe("a wrong variable is named, and counts as absent", () => {
  test.each([
    ["TCEC_LANG", "de", ["en", "fr"], null],
    ["TCEC_COLOR", "alway", ["auto", "always", "never"], "always"],
    ["TCEC_WIDTH", "20", ["40–1000"], null],
    ["TCEC_WORKERS", "2.5", ["0–64"], null],
    ["TCEC_WORKERS", "-1", ["0–64"], null],
    ["TCEC_TOLERANCE", "2", ["0–1"], null],
    ["TCEC_TOLERANCE", "0,1", ["0–1"], "0.1"],
    ["TCEC_TOLERANCE", "0-1", ["0–1"], null],
    ["TCEC_QUIET", "treu", ["true", "false"], "true"],
    ["TCEC_DELIMITER", "::", [",", ";", "|", "tab"], null],
    ["TCEC_DELIMITER", "5", [",", ";", "|", "tab"], null],
    ["TCEC_DECIMAL", ";", [".", ","], null],
    ["TCEC_SHARD", "5/4", ["1/2", "2/2", "1/3", "…"], null],
    ["TCEC_BASELINE", "-", ["results.json", "…"], null],
  ])("%s=%s", (variable, value, allowed, suggestion) => {
    const { values, findings } = resolve({ env: { [variable]: value } });
    expect(values).toEqual(DEFAULT_SETTINGS);
    expect(findings.map(({ code, args }) => [code, args])).toEqual([
      ["usage-choice", { option: variable, value, allowed, suggestion }],
    ]);
  });

  test("each wrong format of a list", () => {
    const { findings } = resolve({ env: { TCEC_FORMAT: "jsn:out.json,text,csv:" } });
    expect(findings.map(({ code, args }) => [code, "option" in args && args.option])).toEqual([
      ["usage-choice", "TCEC_FORMAT"],
      ["usage-option-value-missing", "TCEC_FORMAT csv:"],
    ]);
  });

  test("all of them at once, with those of the file; also where a flag goes before", () => {
    const input = { flags: { workers: 1 }, env: { TCEC_WORKERS: "x", TCEC_WIDTH: "y" }, file: fileOf("lagn: fr\n") };
    expect(resolve(input).findings.map(({ code }) => code)).toEqual(["key-unknown", "usage-choice", "usage-choice"]);
  });

  test("but not one that the command does not look at", () => {
    expect(resolve({ env: { TCEC_WORKERS: "x" }, applies: (name) => name !== "workers" }).findings).toEqual([]);
  });
});

describe("the language", () => {
  const french = fileOf("lang: fr\n");
  test.each([
    [{ LC_ALL: "fr_FR.UTF-8" }, null, "fr", { from: "environment", variable: "LC_ALL" }],
    [{ LC_ALL: "C", LC_MESSAGES: "fr_FR", LANG: "fr_FR" }, null, "en", { from: "environment", variable: "LC_ALL" }],
    [{ LC_MESSAGES: "fr", LANG: "en_US" }, null, "fr", { from: "environment", variable: "LC_MESSAGES" }],
    [{ LANG: "de_DE.UTF-8" }, null, "en", { from: "environment", variable: "LANG" }],
    [{ TCEC_LANG: "fr_CA.UTF-8", LC_ALL: "en" }, null, "fr", { from: "environment", variable: "TCEC_LANG" }],
    [{ TCEC_LANG: "en" }, french, "en", { from: "environment", variable: "TCEC_LANG" }],
    [{ LC_ALL: "en_GB.UTF-8" }, french, "fr", { from: "file", path: "conf/.tcecrc.yaml", line: 1 }],
    [{}, null, "en", { from: "default" }],
  ] as const)("of %j", (env, file, lang, origin) => {
    const { values, origins } = resolve({ env, file });
    expect([values.lang, origins.lang]).toEqual([lang, origin]);
  });
});

describe("colours", () => {
  const never = fileOf("color: never\n");
  test.each([
    [{ NO_COLOR: "1" }, fileOf("color: always\n"), "auto", "NO_COLOR"],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, never, "auto", "FORCE_COLOR"],
    [{ FORCE_COLOR: "1", TCEC_COLOR: "never" }, null, "never", "TCEC_COLOR"],
  ] as const)("%j is asked before a file", (env, file, wish, variable) => {
    const { values, origins } = resolve({ env, file });
    expect([values.color, origins.color]).toEqual([wish, { from: "environment", variable }]);
  });

  test("an empty NO_COLOR leaves it to the file", () => {
    expect(resolve({ env: { NO_COLOR: "" }, file: never }).values.color).toBe("never");
  });
});

describe("what several settings mean together", () => {
  test("of quiet and verbose the nearer one holds", () => {
    const { values, origins } = resolve({ flags: { verbose: true }, file: fileOf("quiet: true\n") });
    expect([values.quiet, values.verbose]).toEqual([false, true]);
    expect(origins.quiet).toEqual({ from: "flag", flag: "--verbose" });
    expect(resolve({ env: { TCEC_QUIET: "1" }, file: fileOf("verbose: true\n") }).values).toMatchObject({
      quiet: true,
      verbose: false,
    });
    expect(resolve({ flags: { quiet: true, verbose: true } }).values).toMatchObject({ quiet: true, verbose: true });
  });

  test("beside a decimal comma cells are separated by semicolons, unless something is said", () => {
    expect(resolve({ flags: { decimal: "," } }).values.delimiter).toBe(";");
    expect(resolve({ flags: { decimal: "," }, env: { TCEC_DELIMITER: "," } }).values.delimiter).toBe(",");
    expect(resolve({ file: fileOf("decimal: ','\ndelimiter: tab\n") }).values.delimiter).toBe("\t");
  });

  test("a list that is typed takes the place of the one in the file", () => {
    const file = fileOf("format: [text, csv:out.csv]\nfail-on: [invalid]\n");
    const flags = { format: [{ format: "json", path: null }], failOn: ["probable"] };
    expect(resolve({ flags, file }).values).toMatchObject(flags);
  });

  test("--no-cache goes before a file that asks for one", () => {
    const { values, origins } = resolve({ flags: { cache: false }, file: fileOf("cache: true\n") });
    expect([values.cache, origins.cache]).toEqual([null, { from: "flag", flag: "--no-cache" }]);
  });
});

test("what is only ever typed is passed on", () => {
  const flags = { output: "a", stdinFilename: "b", updateBaseline: true, watch: true };
  expect(resolve({ flags }).values).toMatchObject(flags);
});

test("paths of a file in the working directory, in a folder above it and elsewhere", () => {
  const pathOf = (path: string, typology: string) =>
    resolve({ file: fileOf(`typology: ${typology}\n`, path) }).values.typology;
  expect(pathOf(".tcecrc.yaml", "t.yaml")).toBe("t.yaml");
  expect(pathOf("../../.tcecrc.yaml", "t/t.yaml")).toBe("../../t/t.yaml");
  expect(pathOf("../.tcecrc.yaml", "/project/t.yaml")).toBe("/project/t.yaml");
  expect(pathOf("conf/.tcecrc.yaml", "a/../../t.yaml")).toBeNull();
  expect(relativeTo("conf/.tcecrc.yaml", "C:\\t.yaml")).toBe("C:\\t.yaml");
  expect(relativeTo("../../.tcecrc.yaml", "./a//../b/./t.yaml")).toBe("../../b/t.yaml");
});

test("every default is one that the setting allows, and said in words", () => {
  for (const name of SETTING_NAMES) {
    const setting = settingOf(name);
    const value = DEFAULT_SETTINGS[keyOf(name) as keyof Settings];
    if (setting.kind === "choice" && value !== null) expect(setting.choices).toContain(value);
    if (setting.kind === "switch") expect(String(value)).toBe(setting.default);
  }
});

test.each([
  ["no", null, false],
  ["'false'", null, false],
  ["off", null, false],
  ["yes", "conf/.tcec-cache", true],
  ["on", "conf/.tcec-cache", true],
  ["none", "conf/none", "conf/none"],
])(
  "a word that switches is a switch in a file too, as it is behind a flag and in a variable: %s",
  (word, cache, expect_) => {
    const { values, findings } = resolve({ file: fileOf(`cache: ${word}\nexpect: ${word}\n`) });
    expect([values.cache, values.expect, findings]).toEqual([cache, expect_, []]);
  },
);
