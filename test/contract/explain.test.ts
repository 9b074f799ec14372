import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FACTS } from "../../src/model/facts.js";
import { defaultTypology } from "../../src/typology/default.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

function explain(id: string, lang: "en" | "fr"): string {
  const env = { PATH: process.env.PATH, TCEC_LANG: lang, NO_COLOR: "1" };
  return execFileSync(process.execPath, ["bin/tcec.js", "explain", id], { cwd: ROOT, env, encoding: "utf8" });
}

const typology = defaultTypology();
const indicators = typology.axes.flatMap((axis) => axis.indicators);
const rules = [...typology.traits, ...typology.watchpoints, ...typology.checks];

describe("every id of the default typology is explained in both languages, with what stands in the file", () => {
  it.each(indicators)("indicator $id", (indicator) => {
    const [english, french] = [explain(indicator.id, "en"), explain(indicator.id, "fr")].map((text) =>
      text.replace(/\s+/g, " "),
    );
    expect(english).toContain(indicator.label.en);
    expect(french).toContain(indicator.label.fr.replace(/\s+/g, " "));
    const { crossover, degrees } = indicator.calibration;
    if (crossover !== undefined) expect(english).toContain(String(crossover));
    for (const degree of Object.values(degrees ?? {})) expect(english).toContain(String(degree));
  });

  it.each([...typology.axes, ...typology.types, ...rules])("$id", (entry) => {
    const [english, french] = [explain(entry.id, "en"), explain(entry.id, "fr")].map((text) =>
      text.replace(/\s+/g, " "),
    );
    expect(english?.toLowerCase()).toContain(entry.label.en.toLowerCase());
    expect(french?.toLowerCase()).toContain(entry.label.fr.toLowerCase().replace(/\s+/g, " "));
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
    "coverage",
    "bounds",
    "crossover",
    "membership",
  ];
  it.each(words)("%s", (word) => {
    const [english, french] = [explain(word, "en"), explain(word, "fr")];
    expect(english.length).toBeGreaterThan(80);
    expect(french.length).toBeGreaterThan(80);
    expect(french).not.toBe(english);
  });
});
