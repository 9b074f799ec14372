import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf } from "../../../src/plain/hash.js";
import { anyText } from "../../helpers/any-text.js";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The text that is hashed. */
function canonical(value: unknown): string {
  let given = "";
  hashOf(value, (text) => {
    given = text;
    return "";
  });
  return given;
}

describe("hashOf", () => {
  it.each([
    [{ b: 1, a: [true, null, "x"] }, '{"a":[true,null,"x"],"b":1}'],
    [{ "10": 1, "9": 2, a: { é: "Ô", A: "\u{1f600}" } }, '{"10":1,"9":2,"a":{"A":"\u{1f600}","é":"Ô"}}'],
    [{ a: undefined, b: [undefined], c: Number.NaN, d: -0, e: 1e21 }, '{"b":[null],"c":null,"d":0,"e":1e+21}'],
    [{ a: 'say "no"\\\n\u0001', b: "\ud800" }, '{"a":"say \\"no\\"\\\\\\n\\u0001","b":"\\ud800"}'],
    [JSON.parse('{"__proto__": {}, "a/b": [], "": ""}'), '{"":"","__proto__":{},"a/b":[]}'],
    ["text", '"text"'],
    [undefined, "null"],
  ])("hashes sorted JSON without white space: %j", (value, text) => {
    expect(canonical(value)).toBe(text);
    expect(hashOf(value)).toBe(`sha256:${sha256(text)}`);
  });

  it("does not depend on the order of keys, nor on who computes the digest", () => {
    fc.assert(
      fc.property(fc.dictionary(anyText({ maxLength: 5 }), fc.jsonValue(), { maxKeys: 30 }), (map) => {
        const turned = Object.fromEntries(Object.entries(map).reverse());
        expect(hashOf(turned)).toBe(hashOf(map));
        expect(hashOf(map, sha256)).toBe(hashOf(map));
        expect(JSON.parse(canonical(map))).toEqual(JSON.parse(JSON.stringify(map)));
      }),
    );
  });

  it("sorts the keys of small and of large maps alike", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 40, size: "max" }), (keys) => {
        const map = Object.fromEntries(keys.map((key) => [key, 1]));
        const entries = [...keys].sort().map((key) => `${JSON.stringify(key)}:1`);
        expect(canonical(map)).toBe(`{${entries.join(",")}}`);
      }),
    );
  });
});
