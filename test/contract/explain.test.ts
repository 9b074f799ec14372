import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { FACTS } from "../../src/model/facts.js";
import { defaultTypology } from "../../src/typology/default.js";
import { tcecHere } from "../helpers/command.js";

async function explain(id: string, lang: "en" | "fr"): Promise<string> {
  const { stdout, stderr, code } = await tcecHere(["explain", id], tmpdir(), { TCEC_LANG: lang, NO_COLOR: "1" });
  expect([stderr, code]).toEqual(["", 0]);
  return stdout;
}

/** In English and in French. */
const inBoth = async (id: string) => [await explain(id, "en"), await explain(id, "fr")] as const;

const typology = defaultTypology();
const indicators = typology.axes.flatMap((axis) => axis.indicators);
const rules = [...typology.traits, ...typology.watchpoints, ...typology.checks];

describe("every id of the default typology is explained in both languages, with what stands in the file", () => {
  it.each(indicators)("indicator $id", async (indicator) => {
    const [english, french] = (await inBoth(indicator.id)).map((text) => text.replace(/\s+/g, " "));
    expect(english).toContain(indicator.label.en);
    expect(french).toContain(indicator.label.fr?.replace(/\s+/g, " "));
    const { crossover, degrees } = indicator.calibration;
    if (crossover !== undefined) expect(english).toContain(String(crossover));
    for (const degree of Object.values(degrees ?? {})) expect(english).toContain(String(degree));
  });

  it.each([...typology.axes, ...typology.types, ...rules])("$id", async (entry) => {
    const [english, french] = (await inBoth(entry.id)).map((text) => text.replace(/\s+/g, " "));
    expect(english?.toLowerCase()).toContain(entry.label.en?.toLowerCase());
    expect(french?.toLowerCase()).toContain(entry.label.fr?.toLowerCase().replace(/\s+/g, " "));
    const quote = "source" in entry ? entry.source?.quote : undefined;
    if (quote) expect(english).toContain(quote.replace(/\s+/g, " "));
  });
});

describe("every fact, status and concept is explained in both languages", () => {
  const words = [
    ...Object.keys(FACTS),
    "undetermined",
    "borderline",
    "clear",
    "tentative",
    "probable",
    "known",
    "bounds",
    "crossover",
    "membership",
  ];
  it.each(words)("%s", async (word) => {
    const [english, french] = await inBoth(word);
    expect(english.length).toBeGreaterThan(80);
    expect(french.length).toBeGreaterThan(80);
    expect(french).not.toBe(english);
  });
});
