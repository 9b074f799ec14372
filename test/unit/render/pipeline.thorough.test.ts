import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assembleResult, assess, defaultTypology } from "../../../src/index.js";
import { writeJson } from "../../../src/render/kit/json.js";
import { measureFor } from "../../../src/render/kit/width.js";
import { renderText } from "../../../src/render/verdict/text.js";
import { options, UNSAFE } from "./fixtures/options.js";

type Node = Record<string, unknown>;
const root = new URL("../../../", import.meta.url);
const schema = JSON.parse(readFileSync(new URL("schemas/result.schema.json", root), "utf8")) as Node;

const typology = defaultTypology();
const files = readdirSync(new URL("examples/profiles/", root)).sort();
const assessed = files.map((file) =>
  assess(
    { file: `examples/profiles/${file}`, text: readFileSync(new URL(`examples/profiles/${file}`, root), "utf8") },
    typology,
  ),
);
const result = assembleResult(
  typology,
  assessed.flatMap((a) => a.results),
  assessed.flatMap((a) => a.findings),
);

describe("results of the engine", () => {
  it("fit at every width in both languages, with no control character", async () => {
    for (const lang of ["en", "fr"] as const) {
      for (const width of [60, 80, 140]) {
        for (const verbose of [false, true]) {
          const text = await renderText(result, options({ lang, width, verbose }));
          const measure = await measureFor(text);
          for (const line of text.split("\n")) {
            if (!line.includes("://")) expect(measure(line), line).toBeLessThanOrEqual(width);
          }
          expect(text).not.toMatch(UNSAFE);
          expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
        }
      }
    }
  });

  it("stand in JSON in the order of the schema", async () => {
    const defs = schema.$defs as Record<string, Node>;
    const resolve = (node: Node): Node => {
      const ref = node.$ref;
      return typeof ref === "string" ? (defs[ref.slice("#/$defs/".length)] ?? {}) : node;
    };
    const wrong: string[] = [];
    const walk = (value: unknown, raw: Node, path: string): void => {
      const node = resolve(raw);
      if (Array.isArray(value)) {
        for (const [i, item] of value.entries()) walk(item, (node.items ?? {}) as Node, `${path}/${i}`);
        return;
      }
      if (value === null || typeof value !== "object" || !node.properties) return;
      const order = Object.keys(node.properties as Node);
      const keys = Object.keys(value);
      if (keys.join() !== order.filter((key) => keys.includes(key)).join())
        wrong.push(`${path}: ${keys.join()} instead of ${order.join()}`);
      for (const [key, child] of Object.entries(value))
        walk(child, ((node.properties as Node)[key] ?? {}) as Node, `${path}/${key}`);
    };
    walk(JSON.parse(writeJson(result)), schema, "");
    expect([...new Set(wrong.map((line) => line.replace(/\/\d+/g, "/#")))]).toEqual([]);
  });
});
