import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { FieldPath } from "../../src/messages/fields-words.js";
import { loadWords } from "../../src/messages/languages.js";
import { loadMessages } from "../../src/messages/messages.js";
import { FIELDS } from "../../src/model/generated/fields.js";
import type { Profile } from "../../src/model/profile.js";
import { assess } from "../../src/pipeline/assess.js";
import { renderCodebook } from "../../src/render/document/codebook/render.js";
import { defaultTypology } from "../../src/typology/default.js";
import { options } from "../unit/render/fixtures/options.js";

const SCHEMA = JSON.parse(
  readFileSync(fileURLToPath(new URL("../../schemas/profile.schema.json", import.meta.url)), "utf8"),
) as Record<string, unknown>;
const LANGUAGES = ["en", "fr"] as const;
const TYPOLOGY = defaultTypology();

/** Everything of that name in the schema, wherever it stands. */
function gather(node: unknown, key: string): unknown[] {
  if (Array.isArray(node)) return node.flatMap((item) => gather(item, key));
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([name, inside]) => [...(name === key ? [inside] : []), ...gather(inside, key)]);
}

const names = [...new Set(gather(SCHEMA, "properties").flatMap((block) => Object.keys(block as object)))];
const words = [...new Set(gather(SCHEMA, "enum").flat().map(String))];

async function markdown(lang: "en" | "fr"): Promise<string> {
  return String(await renderCodebook(TYPOLOGY, "markdown", options({ lang })));
}

describe.each(LANGUAGES)("the codebook in %s", (lang) => {
  it("names every field and every coded word of the schema", async () => {
    const text = await markdown(lang);
    expect(names.length).toBeGreaterThan(90);
    expect(words.length).toBeGreaterThan(60);
    const inCode = new Set([...text.matchAll(/`([^`]*)`/g)].flatMap(([, code = ""]) => code.split(/[^\p{L}\p{N}_]+/u)));
    expect([...names, ...words].filter((word) => !inCode.has(word))).toEqual([]);
  });

  it("says of every indicator its anchors or degrees, its weight and its reason", async () => {
    const [text, messages] = [await markdown(lang), await loadMessages(lang)];
    for (const axis of TYPOLOGY.axes) {
      for (const { id, calibration, weight } of axis.indicators) {
        const [, part = ""] = text.split(`(${id})`);
        const section = part.split("\n### ")[0]?.split("\n#### ")[0] ?? "";
        const numbers = calibration.degrees
          ? Object.values(calibration.degrees)
          : [calibration.crossover ?? Number.NaN];
        for (const number of numbers) expect(section).toContain(messages.number(number));
        expect(section).toContain(messages.number(weight.value));
        for (const reason of [calibration.rationale, weight.rationale]) {
          expect(section).toContain(messages.text(reason ?? { en: "?", fr: "?" }));
        }
      }
    }
  });

  it("shows an example that is a whole, valid profile and leaves nothing to warn of", async () => {
    const { example } = await loadWords(lang, "codebook");
    const { results, findings } = assess({ file: "example.yaml", text: example.text }, TYPOLOGY);
    expect([...findings, ...results.flatMap((one) => one.findings)]).toEqual([]);
    expect(results[0]).toMatchObject({ id: "les-ateliers" });
    expect((await markdown(lang)).replaceAll("\\", "")).toContain(example.text.trim());
  });

  it("says the bounds of a field as the schema does", async () => {
    const { kinds } = await loadWords(lang, "fields");
    const finite = Object.values(FIELDS).flatMap((field) =>
      "max" in field && field.max < 1000 ? [[kinds[field.kind], field.min, field.max] as const] : [],
    );
    expect(finite.length).toBeGreaterThan(2);
    for (const [kind, min, max] of finite) expect(kind.match(/\d+/g)).toEqual([String(min), String(max)]);
  });

  it("gives examples that mean what they say", async () => {
    const { examples } = await loadWords(lang, "fields");
    const { sayExample } = await import("../../src/render/document/codebook/example.js");
    for (const [path, field] of Object.entries(FIELDS)) {
      for (const example of examples[path as FieldPath] ?? field.examples) {
        expect(parse(sayExample(example))).toEqual(example);
      }
    }
  });
});

it("both examples are the same profile", async () => {
  const [en, fr] = await Promise.all(
    LANGUAGES.map(async (lang) => parse((await loadWords(lang, "codebook")).example.text)),
  );
  const bare = (value: Profile) =>
    JSON.parse(JSON.stringify(value, (key, inside) => (["title", "quote"].includes(key) ? "" : inside)));
  expect(bare(fr)).toEqual(bare(en));
});
