import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assembleResult, assess } from "../../../src/pipeline/assess.js";
import { loadItemWriter } from "../../../src/render/batch/items/load.js";
import { type FormatOf, formatsOf } from "../../../src/render/formats.js";
import { createScorer } from "../../../src/run/scorer.js";
import { defaultTypology } from "../../../src/typology/default.js";

const typology = defaultTypology();
const file = "examples/profiles/ulisse.yaml";
const source = { file, text: readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8") };
const { results } = assess(source, typology);
const setup = { typology, isDefault: true, privateQuotes: false, cache: null, isGuest: false, cwd: "/", build: "1" };
const tools = {
  readFileNow: () => ({ value: null, diagnostics: [] }),
  openCache: () => ({ value: null, diagnostics: [] }),
};

const written = async (...formats: FormatOf<"item">[]): Promise<string> => {
  const score = await createScorer({ ...setup, formats: formats.map((format) => ({ format })) }, tools);
  const { bytes } = score({ kind: "text", source });
  return new TextDecoder().decode(bytes);
};
/** Profile by profile, of each in every format. */
const whole = async (...formats: FormatOf<"item">[]): Promise<string> => {
  const head = assembleResult(typology, results, []);
  const writers = await Promise.all(formats.map((format) => loadItemWriter({ format }, head)));
  return results.flatMap((result) => writers.map((writer) => writer.item(result))).join("");
};

describe("what a batch writes of a profile", () => {
  it.each(formatsOf("item"))("is what the whole result gives, as %s", async (format) => {
    expect(results.some(({ panels }) => panels !== undefined)).toBe(true);
    expect(await written(format)).toBe(await whole(format));
  });

  it("is the same beside a format for which less is computed", async () => {
    expect(await written("csv", "ndjson")).toBe(await whole("csv", "ndjson"));
  });
});
