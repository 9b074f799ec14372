import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sanitize, sanitizeData, sanitizeFrame } from "../../../../src/render/kit/sanitize.js";
import { anyText } from "../../../helpers/any-text.js";
import { UNSAFE } from "../fixtures/options.js";

describe("sanitizing", () => {
  it.each([
    ["\u001b[31mred\u001b[0m", "␛[31mred␛[0m"],
    ["two\nlines", "two␊lines"],
    ["a\r\nb", "a␊b"],
    ["a\rb", "a␍b"],
    ["bell\u0007", "bell␇"],
    ["del\u007f", "del␡"],
    ["\u009b2J", "<U+009B>2J"],
    ["evil\u202egpj.exe", "evil<U+202E>gpj.exe"],
    ["zero\u200bwidth", "zero<U+200B>width"],
    [" \ufefftcec\ufeff", "<U+FEFF>tcec<U+FEFF>"],
    ["line\u2028sep", "line<U+2028>sep"],
    ["tag\u{e0041}", "tag<U+E0041>"],
    ["half \ud83d surrogate", "half \ufffd surrogate"],
    ["tab\there", "tab here"],
    ["  folded text\n", "folded text"],
    ["Ôkhra – 大阪 👩‍👩‍👧 \u202f!", "Ôkhra – 大阪 👩‍👩‍👧 \u202f!"],
  ])("%j becomes %j", (text, shown) => {
    expect(sanitize(text)).toBe(shown);
  });

  it("lays several lines out as one where asked to", () => {
    expect(sanitize("first\n  second\n\nthird\n", "space")).toBe("first second third");
  });

  it("lets nothing through, in any text, key or depth", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (data) => {
        expect(JSON.stringify(sanitizeData(data)).replaceAll("\\\\", "")).not.toMatch(UNSAFE);
      }),
    );
  });

  it("keeps the columns of a line of a code frame", () => {
    fc.assert(
      fc.property(anyText(), (line) => {
        const oneLine = line.replaceAll("\n", "").replace(/\r+$/, "");
        expect(sanitizeFrame(oneLine)).toHaveLength(oneLine.length);
        expect(sanitizeFrame(oneLine)).not.toMatch(UNSAFE);
      }),
    );
  });
});
