import { describe, expect, it } from "vitest";
import { escapeLatex, latexComment, latexUrl } from "../../../../../src/render/kit/escape/latex.js";

describe("text in LaTeX", () => {
  it.each([
    ["\\input{/x}", "\\textbackslash{}input\\{/x\\}"],
    ["a & b % c $ d # e _ f", "a \\& b \\% c \\$ d \\# e \\_ f"],
    ["~ ^ < > |", "\\textasciitilde{} \\textasciicircum{} \\textless{} \\textgreater{} \\textbar{}"],
    ['" `', "\\textquotedbl{} \\textasciigrave{}"],
    ["[1] *", "{[}1{]} {*}"],
  ])("%j sets its characters and commands nothing", (text, latex) => {
    expect(escapeLatex(text)).toBe(latex);
  });

  it.each([
    ["35\u202f% de 1\u202f234", "35\\,\\% de 1\\,234"],
    ["texte\u202f; x\u00a0: y", "texte~; x~: y"],
    ["«\u202fmot\u202f» et « mot »", "«~mot~» et «~mot~»"],
    ["a\u00a0b", "a~b"],
  ])("%j has spaces that no engine drops and babel-french sets right", (text, latex) => {
    expect(escapeLatex(text)).toBe(latex);
  });

  it("keeps signs apart that would become another one", () => {
    expect(escapeLatex("a -- b")).toBe("a -\\kern0pt- b");
    expect(escapeLatex("''")).toBe("'\\kern0pt'");
    expect(escapeLatex(",,")).toBe(",\\kern0pt,");
    expect(escapeLatex("<<")).not.toContain("<");
  });

  it("sets no French space in a time or an address", () => {
    expect(escapeLatex("12:30")).toBe("12\\string:30");
    expect(escapeLatex("mot :")).toBe("mot :");
    expect(escapeLatex("a?b;c!d")).toBe("a\\mbox{\\string?}b\\mbox{\\string;}c\\mbox{\\string!}d");
    expect(escapeLatex("(mot?) mot! mot?...")).toBe("(mot?) mot! mot?...");
  });

  it("composes letters, and puts accents where no letter has them", () => {
    expect(escapeLatex("e\u0301")).toBe("é");
    expect(escapeLatex("x\u0301")).toBe("\\'{x}");
    expect(escapeLatex("a\u0323\u0302")).toBe("\\d{â}".normalize("NFC").replace("â", "\\^{a}"));
  });

  it("shows what the usual fonts lack", () => {
    expect(escapeLatex("😀")).toBe("{[}U+1F600{]}\\allowbreak{}");
    expect(escapeLatex("ب\u0007\u202e").replaceAll("\\allowbreak{}", "")).toBe("{[}U+0628{]}{[}U+0007{]}{[}U+202E{]}");
    expect(escapeLatex("≤ → −")).toBe("\\ensuremath{\\leq} \\ensuremath{\\rightarrow} \\ensuremath{-}");
  });

  it("says what an end of line becomes", () => {
    expect(escapeLatex(" a \r\n b\n")).toBe("a b");
    expect(escapeLatex("a\nb", "\\newline{}")).toBe("a\\newline{}b");
  });

  it("lets long words be broken, and short ones not", () => {
    expect(escapeLatex("a".repeat(30))).toContain("\\-");
    expect(escapeLatex("governance.bodies_x")).toContain(".\\allowbreak{}");
    expect(escapeLatex("a.b_c")).not.toContain("\\allowbreak");
  });
});

describe("an address in LaTeX", () => {
  it("keeps its meaning", () => {
    expect(latexUrl("https://example.org/a_b?c=%20&d=1#e")).toBe("https://example.org/a\\_b?c=\\%20\\&d=1\\#e");
    expect(latexUrl("https://example.org/{é}\\x")).toBe("https://example.org/\\%7B\\%C3\\%A9\\%7D/x");
  });

  it.each(["javascript:alert(1)", "file:///etc/passwd", "https://", "x"])("%s is none", (url) => {
    expect(latexUrl(url)).toBeNull();
  });
});

describe("a comment in LaTeX", () => {
  it.each([
    ["Espace de propriétés\u00a0: 24 profils", "Espace de propriétés : 24 profils"],
    ["Lesquels\u202f?\u2009\u3000oui", "Lesquels ?  oui"],
    ["a\tb", "a b"],
    ["a\nb\r\u2028c", "a?b??c"],
    ["Пôle", "?ôle"],
  ])("%j is one line with ordinary blanks, and letters that every source has", (text, comment) => {
    expect(latexComment(text)).toBe(comment);
  });
});
