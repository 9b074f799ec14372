import { CommanderError } from "commander";
import { describe, expect, test } from "vitest";
import { keepWordsApart } from "../../../src/cli/options.js";
import { buildProgram } from "../../../src/cli/program.js";
import { UsageError } from "../../../src/cli/usage-errors.js";

/** The words and the flags that a command line comes down to, or the code of the complaint about it. */
async function parse(...argv: string[]): Promise<unknown> {
  const { program } = buildProgram("0.0.0", async () => {});
  const batch = program.commands.find((command) => command.name() === "batch");
  try {
    await program.parseAsync(keepWordsApart(argv, program), { from: "user" });
  } catch (error) {
    if (error instanceof UsageError) return [error.diagnostic.code, error.diagnostic.args];
    if (error instanceof CommanderError) return error.code;
    throw error;
  }
  return [batch?.args, batch?.opts()];
}

describe("an option whose value may be left out never takes the word after it", () => {
  test.each([
    [["--expect", "profiles/"], { expect: true }],
    [["profiles/", "--expect"], { expect: true }],
    [["--expect=types.yaml", "profiles/"], { expect: "types.yaml" }],
    [["--cache", "profiles/", "--expect"], { cache: true, expect: true }],
    [["--cache=folder", "profiles/"], { cache: "folder" }],
    [["--cache=true", "profiles/"], { cache: true }],
    [["--no-cache", "profiles/"], { cache: false }],
    [["--cache", "--no-cache", "profiles/"], { cache: false }],
    [["--cache=a=b", "profiles/"], { cache: "a=b" }],
    [["-o", "--expect", "profiles/"], { output: "--expect" }],
    [["--baseline", "--cache", "profiles/"], { baseline: "--cache" }],
  ])("%j", async (words, flags) => {
    expect(await parse("batch", ...words)).toEqual([["profiles/"], flags]);
  });

  test("nor anything behind --", async () => {
    expect(await parse("batch", "--cache", "--", "--expect")).toEqual([["--expect"], { cache: true }]);
  });

  test("but one that is written and left empty is a mistake", async () => {
    expect(await parse("batch", "a", "--expect=")).toEqual(["usage-option-value-missing", { option: "--expect" }]);
    expect(await parse("batch", "a", "--baseline", "")).toEqual([
      "usage-option-value-missing",
      { option: "--baseline" },
    ]);
  });
});

describe("gates", () => {
  test.each([
    [["--fail-on", "invalid", "profiles/"], ["invalid"]],
    [
      ["--fail-on", "invalid", "--fail-on=check:law_2014", "profiles/"],
      ["invalid", "check:law_2014"],
    ],
    [
      ["profiles/", "--fail-on", "invalid, tentative"],
      ["invalid", "tentative"],
    ],
  ])("%j", async (words, failOn) => {
    expect(await parse("batch", ...words)).toEqual([["profiles/"], { failOn }]);
  });

  test("must be named", async () => {
    expect(await parse("batch", "a", "--fail-on", "invalid,")).toEqual([
      "usage-option-value-missing",
      { option: "--fail-on" },
    ]);
    expect(await parse("batch", "a", "--fail-on")).toBe("commander.optionMissingArgument");
  });
});

describe("values", () => {
  test.each([
    [["--tolerance", "0.01"], { tolerance: 0.01 }],
    [["--max-warnings", "0"], { maxWarnings: 0 }],
    [["--workers", "0"], { workers: 0 }],
    [["--shard", "2/4"], { shard: { index: 2, count: 4 } }],
    [["--delimiter", "tab"], { delimiter: "\t" }],
    [["--delimiter", ";", "--decimal", ",", "--bom"], { delimiter: ";", decimal: ",", bom: true }],
    [["--baseline", "b.json", "--update-baseline"], { baseline: "b.json", updateBaseline: true }],
    [["--watch"], { watch: true }],
    [
      ["--format", "text", "-f", "csv:a:b.csv"],
      {
        format: [
          { format: "text", path: null },
          { format: "csv", path: "a:b.csv" },
        ],
      },
    ],
  ])("%j", async (words, flags) => {
    expect(await parse("batch", "a", ...words)).toEqual([["a"], flags]);
  });

  test.each([
    ["--workers", "65", ["0–64"]],
    ["--workers", "two", ["0–64"]],
    ["--tolerance", "-0.1", ["0–1"]],
    ["--max-warnings", "1.5", ["0–1000000000"]],
    ["--decimal", "comma", [".", ","]],
    ["--delimiter", "ab", [",", ";", "|", "tab"]],
    ["--delimiter", "\n", [",", ";", "|", "tab"]],
    ["--shard", "0/2", ["1/2", "2/2", "1/3", "…"]],
    ["--baseline", "-", ["results.json", "…"]],
    ["--typology", "-", ["typology.yaml", "…"]],
  ])("%s %j is refused", async (option, value, allowed) => {
    expect(await parse("batch", "a", option, value)).toEqual([
      "usage-choice",
      { option, value, allowed, suggestion: null },
    ]);
  });

  test("a format of another command is none of this one", async () => {
    expect(await parse("batch", "a", "-f", "yaml")).toMatchObject(["usage-format-unknown", { format: "yaml" }]);
    expect(await parse("classify", "a", "-f", "junit")).toMatchObject(["usage-format-unknown", { format: "junit" }]);
    expect(await parse("validate", "a", "-f", "srif")).toMatchObject(["usage-format-unknown", { suggestion: "sarif" }]);
  });
});
