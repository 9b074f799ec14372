import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { LANGUAGES } from "../../../../src/messages/languages.js";
import { assess } from "../../../../src/pipeline/assess.js";
import { SHIPPED_TYPOLOGIES } from "../../../../src/plain/typology-name.js";
import { renderStart } from "../../../../src/render/document/typology/start.js";
import { loadTypology } from "../../../../src/typology/load.js";

const ROOT = join(import.meta.dirname, "../../../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const profiles = readdirSync(join(ROOT, "examples/profiles")).map((name) => `examples/profiles/${name}`);

const shipped = (name: string) => read(`typologies/${name}.yaml`);
const begin = (name: string, lang: (typeof LANGUAGES)[number], id = "mine") =>
  renderStart({ text: shipped(name), source: { id: name, version: "1.0.0" }, id, file: "mine.yaml" }, lang);

const cases = SHIPPED_TYPOLOGIES.flatMap((name) => LANGUAGES.map((lang) => [name, lang] as const));

describe.each(cases)("a start from %s in %s", (name, lang) => {
  it("holds the same but for id and version", async () => {
    expect(parse(await begin(name, lang))).toEqual({ ...parse(shipped(name)), id: "mine", version: "0.1.0" });
  });

  it("keeps every comment but the first, which is about the shipped file", async () => {
    const text = await begin(name, lang);
    const [first = "", ...others] = shipped(name).split("\n\n");
    expect(first).toMatch(/^#/);
    expect(text).not.toContain(first);
    const comments = others.join("\n").match(/^#.*$/gm) ?? [];
    expect(comments.length).toBeGreaterThan(0);
    for (const line of comments) expect(text).toContain(line);
  });

  it("names the shipped one in our first comment alone", async () => {
    const [, ...rest] = (await begin(name, lang)).split("\n\n");
    expect(rest.join("\n\n")).not.toContain(name);
  });

  it("says of every part of the format what it is", async () => {
    const text = await begin(name, lang);
    const { properties } = JSON.parse(read("schemas/typology.schema.json")) as { properties: object };
    for (const part of Object.keys(properties)) expect(text).toMatch(new RegExp(`^#.*\n${part}:|^#   ${part}: `, "m"));
  });

  it("is without an error or a warning that the shipped one has not", async () => {
    const codes = (text: string) => loadTypology({ file: "t.yaml", text }).diagnostics.map(({ code }) => code);
    expect(codes(await begin(name, lang))).toEqual(codes(shipped(name)));
  });
});

/** What findings say of indicators that a typology does not have names it. */
it.each(SHIPPED_TYPOLOGIES)("a start from %s gives its verdicts for every example", async (name) => {
  const [own, source] = [await begin(name, "en"), shipped(name)].map((text) => {
    const { value } = loadTypology({ file: "t.yaml", text });
    if (value === null) throw new Error("no typology");
    return profiles
      .filter((path) => path.endsWith(".yaml"))
      .flatMap((path) => assess({ file: path, text: read(path) }, value).results)
      .map((result) => JSON.stringify(result).replaceAll(`"typology":"${value.id}"`, ""));
  });
  expect(own?.length).toBeGreaterThan(20);
  expect(own).toEqual(source);
});

it.each(["123", "true", "1.0", "a-b.c_d"])("the id %s stays a text", async (id) => {
  expect(parse(await begin("plural-economy", "en", id)).id).toBe(id);
});
