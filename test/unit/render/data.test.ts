import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Result } from "../../../src/model/result.js";
import { writeJson } from "../../../src/render/kit/json.js";
import { writeYaml } from "../../../src/render/kit/yaml.js";
import { UNSAFE } from "./fixtures/options.js";
import { ALL, HOSTILE_RESULT, LONG, resultOf, THREE_AXES } from "./fixtures/results.js";

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
const anyText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)),
    fc.constantFrom("\u001b[2J", "\u202e", "\u0085", "\n", "\t", "# ", ": ", "é", "👩‍👩‍👧"),
  ),
});

describe("JSON and YAML", () => {
  for (const [title, result] of Object.entries({
    all: ALL,
    three: THREE_AXES,
    long: resultOf([LONG]),
    hostile: HOSTILE_RESULT,
  })) {
    it(`rendered, parsed and rendered again, a result is the same (${title})`, async () => {
      const json = writeJson(result);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(result)));
      expect(writeJson(JSON.parse(json) as Result)).toBe(json);
      const yaml = await writeYaml(result);
      expect(parse(yaml, { maxAliasCount: 0 })).toEqual(JSON.parse(json));
      expect(await writeYaml(parse(yaml) as Result)).toBe(yaml);
    });

    it(`holds no character that a terminal would obey (${title})`, async () => {
      expect(writeJson(result)).not.toMatch(UNSAFE);
      expect(await writeYaml(result)).not.toMatch(UNSAFE);
    });
  }

  it("any text survives and none is obeyed, as a value and as a key", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (key, value) => {
        const data = { list: [value], map: { [key]: value, "": key } };
        const json = writeJson(data);
        expect(JSON.parse(json)).toEqual(data);
        expect(json).not.toMatch(UNSAFE);
        const yaml = await writeYaml(data);
        expect(parse(yaml)).toEqual(data);
        expect(yaml).not.toMatch(UNSAFE);
      }),
    );
  });

  it("the results that the tests are made of keep to the contract", () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    const validate = ajv.compile(schema("result"));
    for (const result of [ALL, THREE_AXES, HOSTILE_RESULT, resultOf([LONG])]) {
      validate(JSON.parse(JSON.stringify(result)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});
