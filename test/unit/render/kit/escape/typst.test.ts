import { describe, expect, it } from "vitest";
import { typstString, typstUrl } from "../../../../../src/render/kit/escape/typst.js";

describe("text as a string of Typst", () => {
  it.each([
    ["#let x", '"#let x"'],
    ['say "x" \\ y', '"say \\"x\\" \\\\ y"'],
    ["two\r\nlines", '"two\\nlines"'],
    ["  a\tb ", '"a b"'],
    ["e\u0301", '"é"'],
    ["x\u0007\u202e", '"x[U+0007][U+202E]"'],
    ["😀 مركز", '"😀 مركز"'],
  ])("%j", (text, typst) => {
    expect(typstString(text)).toBe(typst);
  });

  it("lets long words be broken", () => {
    expect(typstString("a".repeat(30))).toBe(`"${"a".repeat(24)}\\u{200b}aaaaaa"`);
    expect(typstString("governance.bodies_x")).toContain(".\\u{200b}");
  });
});

describe("an address in Typst", () => {
  it("keeps its meaning, and is one of the web", () => {
    expect(typstUrl("https://example.org/a_b.html?c=%20#d")).toBe('"https://example.org/a_b.html?c=%20#d"');
    expect(typstUrl('https://example.org/"+x')).toBe('"https://example.org/%22+x"');
    expect(typstUrl("javascript:alert(1)")).toBeNull();
  });
});
