import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../../../../src/render/kit/escape/html.js";
import { escapeLatex } from "../../../../src/render/kit/escape/latex.js";
import { escapeInline } from "../../../../src/render/kit/escape/markdown.js";
import { typstString } from "../../../../src/render/kit/escape/typst.js";
import { escapeInData, sanitize, sanitizeData, sanitizeFrame } from "../../../../src/render/kit/sanitize.js";
import { wordLines } from "../../../../src/render/kit/word/text.js";
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

  // What needs a sign keeps it; the same sign elsewhere is shown.
  it.each([
    ["نمی\u200cخواهم", true],
    ["क्\u200dष", true],
    ["ශ්\u200dරී", true],
    ["👩\u200d👩\u200d👧", true],
    ["👩🏽\u200d🚀 ❤\ufe0f\u200d🔥 1\ufe0f\u20e3 ☎\ufe0e", true],
    ["ᠮᠣ\u180b", true],
    ["a\u200cb", false],
    ["a\u200db", false],
    ["\u200cنمی", false],
    ["نمی\u200c", false],
    ["نمی\u200c\u200cخ", false],
    ["👩\u200dx", false],
    ["a\ufe0f", false],
    ["1\ufe0f", false],
    ["a\ufe00", false],
    ["x\u180b", false],
    ["mong\u180eol", false],
    ["a\u034fb", false],
    ["\u3164", false],
    ["a\u115fb", false],
    ["\uffa0", false],
    ["a\u{e0100}", false],
    ["漢\u{e01ef}", false],
    ["🏴\u{e0067}\u{e007f}", false],
    ["a\u{1d173}b", false],
    ["a\u{1bca0}b", false],
    ["a\u17b4b", false],
  ])("%j stays as it is: %s, also in data and in a code frame", (text, isKept) => {
    expect(sanitize(text) === text).toBe(isKept);
    expect(sanitizeData({ [text]: [text] })[text]?.[0] === text).toBe(isKept);
    expect(sanitizeFrame(text) === text).toBe(isKept);
    expect(escapeInData(text) === text).toBe(isKept);
    expect(typstString(text) === `"${text}"`).toBe(isKept);
    if (isKept) return;
    const signs = [...text].filter((sign) => /[\p{Default_Ignorable_Code_Point}]/u.test(sign));
    for (const sign of signs) {
      const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      expect(sanitize(text)).toContain(`<U+${code}>`);
      expect(typstString(text)).toContain(`[U+${code}]`);
      expect(escapeLatex(text)).toContain(`{[}U+${code}{]}`);
      expect(escapeHtml(text)).toContain(`&lt;U+${code}&gt;`);
      expect(escapeInline(text)).toContain(`&lt;U+${code}&gt;`);
    }
    expect(JSON.parse(`"${escapeInData(text)}"`)).toBe(text);
  });

  it("drops on paper and in data what only says where words may be broken, and shows it in a terminal", () => {
    const text = "co\u00adopé\u200bra\u2060tive\ufeff \u202e";
    expect(sanitize(text)).toBe("co<U+00AD>opé<U+200B>ra<U+2060>tive<U+FEFF> <U+202E>");
    expect(sanitize(text, "space", "dropped")).toBe("coopérative <U+202E>");
    expect(sanitizeData({ text }, "space", "dropped").text).toBe("coopérative <U+202E>");
    expect(escapeHtml(text)).toBe("coopérative &lt;U+202E&gt;");
    expect(wordLines(text)).toEqual(["coopérative <U+202E>"]);
    expect(typstString(text)).toBe('"co\u00adopérative [U+202E]"');
    expect(escapeLatex(text)).toContain("co\\-op");
    expect(escapeLatex("a\u200bb")).toBe("ab");
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
