import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SCHEMA_WORDS } from "../../../src/messages/fr/schemas/index.js";
import { LANGUAGES } from "../../../src/messages/languages.js";
import { withProse } from "../../../src/messages/schema-prose.js";
import type { SchemaText, SchemaWords } from "../../../src/messages/schemas-words.js";
import { ENGLISH, inLanguage, NAMES, type Schema } from "./schemas.js";
import { faultsOfFrench, faultsOfText } from "./typography.js";

/** What is the same word, or the same words, in both languages. */
const SAME_IN_FRENCH: readonly SchemaText[] = [
  ..."Arguments Axes Cache Calibration Code Collaboration Commune Compensation Condition Contribution Date Description Document Experts Format".split(
    " ",
  ),
  ..."Influence Institution Mission Missions Note Notes Options Participation Passage Position Redistribution Score Section".split(
    " ",
  ),
  ..."Source Sources Trait Traits Type Version".split(" "),
  "Page, section.",
  "Page, section, minute.",
] as SchemaText[];

/** Every title and description, found by its key alone: examples are left out, and so are fields that are called so. */
function proseOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(proseOf);
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === "examples" && Array.isArray(value)) return [];
    if (typeof value === "string") return key === "title" || key === "description" ? [value] : [];
    return proseOf(value);
  });
}

/** The schema with every title and description left empty, wherever it stands. */
function withoutProse(node: unknown): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value) =>
      typeof value === "string" && (key === "title" || key === "description") ? "" : value,
    ),
  );
}

/** Every `examples` of a schema, in order. */
function examplesOf(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(examplesOf);
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "examples" ? [value] : examplesOf(value)));
}

describe.each(LANGUAGES)("the schemas in %s", (lang) => {
  it("differ from the schemas that ship in their prose only", async () => {
    const schemas = await inLanguage(lang);
    expect(NAMES.length).toBeGreaterThan(6);
    // As text: the order of the keys is the same too.
    expect(schemas.map((schema) => JSON.stringify(withoutProse(schema)))).toEqual(
      ENGLISH.map((schema) => JSON.stringify(withoutProse(schema))),
    );
    expect(examplesOf(schemas)).toEqual(examplesOf(ENGLISH));
    expect(proseOf(schemas)).toHaveLength(proseOf(ENGLISH).length);
  });
});

describe("the schemas in French", () => {
  const texts = [...new Set(proseOf(ENGLISH))] as SchemaText[];

  it("say something else than the English for each text, but for words that are the same in both languages", () => {
    expect(texts.length).toBeGreaterThan(700);
    expect(texts.filter((text) => SCHEMA_WORDS[text] === undefined)).toEqual([]);
    expect(texts.filter((text) => SCHEMA_WORDS[text] === text).sort()).toEqual([...SAME_IN_FRENCH].sort());
  });

  it("have no text of which the schemas no longer know, and none twice", async () => {
    const folder = new URL("../../../src/messages/fr/schemas/", import.meta.url);
    const files = readdirSync(folder).filter((file) => file !== "index.ts");
    const tables = await Promise.all(files.map((file) => import(new URL(file, folder).pathname)));
    const written = tables.flatMap((module) => Object.values<object>(module)).flatMap((table) => Object.keys(table));
    expect(written.sort()).toEqual([...texts].sort());
  });

  it("keep French typography", () => {
    const faults = texts.flatMap((text) => {
      const french = SCHEMA_WORDS[text];
      return [...faultsOfFrench(french), ...faultsOfText(french.replace(/`[^`]*`/g, "x"))].map((it) => [french, it]);
    });
    expect(faults).toEqual([]);
  });

  it("name the codes that the English names", () => {
    const codes = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
    const lost = texts.flatMap((text) => codes(text).filter((code) => !SCHEMA_WORDS[text].includes(code)));
    // A file has a French name, and so has what stands for one.
    expect(lost).toEqual(["tcec robustness --spec FILE", "csv:out.csv", "tcec batch --expect=<file>"]);
  });

  it("refuse a text that the schemas do not say, and a missing one", () => {
    const [stale, missing] = [{ "A sentence of long ago.": "Une phrase d’antan." }, { Profile: "Profil" }];
    // @ts-expect-error: the English of a translation that is out of date is no text of a schema.
    stale satisfies Partial<SchemaWords>;
    // @ts-expect-error: every text of the schemas is asked for.
    missing satisfies SchemaWords;
    expect(
      Object.keys(stale)
        .concat(Object.keys(missing))
        .filter((text) => text in SCHEMA_WORDS),
    ).toEqual(["Profile"]);
  });
});

describe("the prose of a schema", () => {
  it("is found where a schema stands, and not in what looks like it", () => {
    const shout = (schema: Schema) => withProse(schema, (text) => text.toUpperCase());
    expect(
      shout({
        title: "a",
        description: "b",
        examples: [{ title: "data" }],
        const: { description: "data" },
        properties: { title: { description: "c" }, examples: { title: "d" }, items: { anyOf: [{ title: "e" }] } },
        items: { title: "f" },
        additionalProperties: false,
        patternProperties: { "^x-": { not: { title: "g" } } },
        propertyNames: { title: "h" },
        $defs: { one: { if: { title: "i" }, prefixItems: [{ description: "j" }] } },
        required: ["title"],
      }),
    ).toEqual({
      title: "A",
      description: "B",
      examples: [{ title: "data" }],
      const: { description: "data" },
      properties: { title: { description: "C" }, examples: { title: "D" }, items: { anyOf: [{ title: "E" }] } },
      items: { title: "F" },
      additionalProperties: false,
      patternProperties: { "^x-": { not: { title: "G" } } },
      propertyNames: { title: "H" },
      $defs: { one: { if: { title: "I" }, prefixItems: [{ description: "J" }] } },
      required: ["title"],
    });
  });
});
