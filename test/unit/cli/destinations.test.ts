import { describe, expect, test } from "vitest";
import { chooseDestinations } from "../../../src/cli/destinations.js";
import type { FormatRequest } from "../../../src/cli/settings/settings.js";
import { UsageError } from "../../../src/cli/usage-errors.js";

const FORMATS = ["text", "json", "yaml", "markdown"] as const;

function request(spec: string): FormatRequest {
  const [format = "", path = null] = spec.split(":");
  return { format, path };
}

function choose(specs: readonly string[], output: string | null = null): string[] {
  return chooseDestinations({ format: specs.map(request), output }, FORMATS).map(
    ({ format, path }) => `${format} > ${path ?? "-"}`,
  );
}

function refusal(specs: readonly string[], output?: string): unknown {
  try {
    return choose(specs, output);
  } catch (error) {
    return error instanceof UsageError ? [error.diagnostic.code, error.diagnostic.args] : error;
  }
}

describe("what goes where", () => {
  test.each([
    [[], undefined, ["text > -"]],
    [["json"], undefined, ["json > -"]],
    [["json:a.json"], undefined, ["json > a.json"]],
    [["text", "json:a.json"], undefined, ["text > -", "json > a.json"]],
    [[], "a.json", ["json > a.json"]],
    [[], "a.YML", ["yaml > a.YML"]],
    [[], "a.md", ["markdown > a.md"]],
    [[], "a.b/result", ["text > a.b/result"]],
    [["json"], "a.txt", ["json > a.txt"]],
    [["json:a.json"], "b.yaml", ["json > a.json", "yaml > b.yaml"]],
    [["json"], "-", ["json > -"]],
  ])("--format %j -o %s", (specs, output, expected) => {
    expect(choose(specs, output)).toEqual(expected);
  });

  test.each([
    [["text", "json"], undefined, "-"],
    [["json:a", "yaml:a"], undefined, "a"],
    [["text", "json"], "a", "a"],
    [["json:a.json"], "a.json", "a.json"],
  ])("--format %j -o %s is refused: one place, two formats", (specs, output, path) => {
    expect(refusal(specs, output)).toEqual(["usage-output-twice", { path }]);
  });

  test("an extension that stands for no format is refused", () => {
    expect(refusal([], "a.docx")).toEqual([
      "usage-format-unknown",
      { format: "docx", allowed: [...FORMATS], suggestion: null },
    ]);
  });
});
