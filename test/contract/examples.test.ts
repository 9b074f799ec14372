import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { assess, defaultTypology, type ProfileResult } from "../../src/index.js";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const typology = defaultTypology();

interface Expected {
  readonly file: string;
  readonly status: string;
  readonly type: string | null;
  readonly possible: string[];
}

const names = readdirSync(new URL("../../examples/profiles", import.meta.url)).sort();
const results = names.flatMap((name) => {
  const found = assess({ file: name, text: read(`examples/profiles/${name}`) }, typology);
  return [...found.results];
});
const expected = Object.entries(parse(read("examples/expected.yaml")) as Record<string, Expected>);
const keyOf = ({ id, date }: ProfileResult): string => `${id}/${date}`;

describe("the examples", () => {
  it.each(names)("%s has no finding, not even a warning", (name) => {
    const { results: found, findings } = assess({ file: name, text: read(`examples/profiles/${name}`) }, typology);
    expect(findings).toEqual([]);
    expect(found.flatMap((result) => result.findings)).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  it.each(expected)("%s comes out as it should", (key, { file, status, type, possible }) => {
    const result = results.find((one) => keyOf(one) === key);
    expect(result?.source.file).toBe(file);
    expect([result?.status, result?.type, result?.possible]).toEqual([status, type, possible]);
  });

  it("are all expected, and every type and every status occurs", () => {
    expect(results.map(keyOf).sort()).toEqual(expected.map(([key]) => key).sort());
    expect(new Set(results.map((result) => result.type).filter((type) => type !== null)).size).toBe(
      typology.types.length,
    );
    expect(new Set(results.map((result) => result.status)).size).toBe(5);
  });

  it("say that the type is a reading, and invented ones that they are invented", () => {
    for (const result of results) {
      const isInvented = result.id.startsWith("invented-");
      expect(result.name.startsWith("Invented")).toBe(isInvented);
      expect(result.profile.notes ?? "").toMatch(isInvented ? /invented/i : /gives (a|no) type: the type is this tool/);
    }
  });
});

describe("the README", () => {
  const blocks = [...read("README.md").matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? "");

  it("grows a profile whose results are those that its text says", () => {
    const steps = blocks.slice(0, 4).map((_, i) => blocks.slice(0, i + 1).join(""));
    const found = steps.map((text) => assess({ file: "my-cluster.yaml", text }, typology));
    expect(found.flatMap(({ findings }) => findings)).toEqual([]);
    expect(found.map((step) => step.results[0]?.status)).toEqual([
      "undetermined",
      "undetermined",
      "tentative",
      "tentative",
    ]);
    expect(found.map((step) => step.results[0]?.axes.market?.score !== null)).toEqual([false, true, true, true]);
    expect(found[1]?.results[0]?.axes.deliberation?.score).toBeNull();
  });
});
