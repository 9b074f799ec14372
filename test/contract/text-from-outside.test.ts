// Text from outside is shown as it is: what nobody sees, and what is taken for something else, is shown, named and has a code of
// its own; nothing is suggested that looks like what was written.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocuments } from "../../src/read/documents.js";
import { renderFindings } from "../../src/render/findings.js";
import { sanitizeData, sanitizeQuoted } from "../../src/render/kit/sanitize.js";

import { tcecHere } from "../helpers/command.js";
import { options } from "../unit/render/fixtures/options.js";
import { findingsIn } from "../unit/validate/helpers.js";

/** Signs that are typed unasked, and how they are shown at the end of a word. */
const UNSEEN: Readonly<Record<string, string>> = {
  " ": "␣",
  "\t": "␉",
  "\n": "␊",
  "\u00a0": "<U+00A0>",
  "\u1680": "<U+1680>",
  "\u2003": "<U+2003>",
  "\u202f": "<U+202F>",
  "\u205f": "<U+205F>",
  "\u3000": "<U+3000>",
  "\u200b": "<U+200B>",
  "\u200c": "<U+200C>",
  "\u200d": "<U+200D>",
  "\u2060": "<U+2060>",
  "\ufe0f": "<U+FE0F>",
  "\u3164": "<U+3164>",
  "\u00ad": "<U+00AD>",
  "\ufeff": "<U+FEFF>",
};
const signs = Object.keys(UNSEEN);

/** A word in quotation marks of YAML, whatever it holds. */
const quoted = (text: string): string => JSON.stringify(text).replace(/[^ -~]/gu, (sign) => escaped(sign));
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

const VALUES: readonly (readonly [string, (word: string) => string, string])[] = [
  ["a code", (word) => `level: ${word}`, "service"],
  ["a code in a list", (word) => `initiated_by: [${word}]`, "citizens"],
  ["yes and no", (word) => `institutions_complete: ${word}`, "true"],
  ["a date", (word) => `created: ${word}`, "2012-12"],
  ["a number", (word) => `members: {total: ${word}}`, "60"],
  ["a unit", (word) => `funding: {unit: ${word}}`, "percent"],
  ["a source", (word) => `sources: {doc: {title: T}}\nevidence: {name: {source: doc}, date: {source: ${word}}}`, "doc"],
  ["what is expected", (word) => `expected: {status: ${word}}`, "borderline"],
];

const KEYS: readonly (readonly [string, (word: string) => string, string])[] = [
  ["a key", (word) => `${word}: service`, "level"],
  ["a key in a block", (word) => `governance: {${word}: board}`, "decision_mode"],
  ["a field that evidence names", (word) => `sources: {s: {title: T}}\nevidence: {${word}: {source: s}}`, "name"],
  ["a source", (word) => `sources: {s: {title: T}, ${word}: {title: U}}\nevidence: {name: {source: s}}`, "doc"],
];

describe.each(VALUES)("%s with a sign that nobody sees", (_, lines, word) => {
  it.each(signs)("%j at its end", async (sign) => {
    const findings = findingsIn(lines(quoted(word + sign)));
    const odd = findings.filter(({ code }) => code === "value-odd-sign");
    expect(odd).toMatchObject([{ args: { value: word + sign, at: "end", suggestion: word } }]);
    const text = await renderFindings(odd, options());
    expect(text).toContain(`“${word}${UNSEEN[sign]}”`);
    expect(text).not.toMatch(/Did you mean/);
  });
});

describe.each(KEYS)("%s with a sign that nobody sees", (_, lines, word) => {
  it.each(signs)("%j at its beginning", async (sign) => {
    const odd = findingsIn(lines(quoted(sign + word))).filter(({ code }) => code === "key-odd-sign");
    expect(odd).toMatchObject([{ args: { key: sign + word, at: "start", suggestion: word } }]);
    expect(await renderFindings(odd, options())).toContain(`“${UNSEEN[sign]}${word}”`);
  });
});

describe("a bound, around whose sign and number blanks may stand", () => {
  it.each(signs)("with %j at its end", (sign) => {
    const isBlank = sign.trim() === "";
    for (const [lines, bound] of [
      ["members: {total: %}", ">=60"],
      ["governance: {participation: {citizens: %}}", ">=involve"],
    ] as const) {
      const found = findingsIn(lines.replace("%", quoted(bound + sign)));
      expect(found.map(({ code }) => code)).toEqual(isBlank ? [] : ["value-odd-sign"]);
    }
  });
});

describe("letters and marks that look like others", () => {
  it.each([
    ["level: s\u0435rvice", "value-odd-sign", "U+0435", "e", "service"],
    ["lev\u0435l: service", "key-odd-sign", "U+0435", "e", "level"],
    ["created: 2013\u201112", "value-odd-sign", "U+2011", "-", "2013-12"],
    ["created: \uff12\uff10\uff11\uff13", "value-odd-sign", "U+FF12", "2", "2013"],
    ["members: {total: \u201c<7\u201d}", "value-odd-sign", "U+201C", '"', "<7"],
    ["members: {total: \u00ab\u00a0<7\u00a0\u00bb}", "value-odd-sign", "U+00AB", '"', "<7"],
    ["coder: p\u0430t", "text-odd-sign", "U+0430", "a", "pat"],
  ])("%s", (lines, code, sign, like, suggestion) => {
    expect(findingsIn(lines)).toMatchObject([{ code, args: { sign, like, suggestion } }]);
  });

  it.each([
    "coder: Пат",
    "legal_form: Σωματείο",
    "coder: Zoë",
    "legal_form: 'Association\u00a0: loi «\u00a01901\u00a0»'",
  ])("%s is nothing odd", (lines) => expect(findingsIn(lines)).toEqual([]));
});

describe("a blank of another kind where YAML wants one is a finding of its own, at its own place", () => {
  const place = (text: string): string[] => {
    const { diagnostics } = readDocuments({ file: "p.yaml", text });
    return diagnostics.map(({ code, position }) => `${position?.line}:${position?.col} ${code}`);
  };

  it.each([
    ["behind a colon", "tcec: 1\nid:\u00a0a\nname: A\n", ["2:4 yaml-odd-blank"]],
    ["behind the hyphen of a list", "a:\n-\u202fx\n- y\n", ["2:2 yaml-odd-blank"]],
    ["at the beginning of a line", "a:\n  b: 1\n \u00a0c: 2\nd: 1\n", ["3:2 yaml-odd-blank"]],
    ["beside another mistake", "a:\u00a01\nb: 2\nc: [1\n", ["1:3 yaml-odd-blank", "3:4 yaml-unexpected"]],
    ["in a text, where it is meant", "a: 'b:\u00a0c'\nd: [1\n", ["2:4 yaml-unexpected"]],
  ])("%s", (_, text, expected) => expect(place(text)).toEqual(expected));

  it.each([
    ["funding: {unit: EUR, market:\u00a050}", 29],
    ["level: service\u00a0# as said", 15],
    ["place: country:\u00a0FR", 16],
  ])("%s", (lines, col) => {
    expect(findingsIn(lines)).toMatchObject([{ code: "yaml-odd-blank", position: { line: 5, col, length: 1 } }]);
  });

  it("does not blame the lines around it", () => {
    expect(findingsIn("place:\n\u00a0\u00a0country: FR")).toMatchObject([
      { code: "yaml-odd-blank", args: { after: "indent" }, position: { line: 6, col: 1 } },
    ]);
  });
});

describe("two sources whose names look the same", () => {
  const lines = 'sources: {a: {title: One}, "a ": {title: Two}}\nevidence: {name: {source: a}, date: {source: "a "}}';

  it("are refused in a profile", () => {
    expect(findingsIn(lines)).toMatchObject([{ code: "key-odd-sign", args: { key: "a ", suggestion: null } }]);
  });

  it("are told apart where a saved result holds them", () => {
    const data = { sources: { a: "One", "a ": "Two" }, evidence: ["a", "a "] };
    expect(sanitizeData(data)).toEqual({ sources: { a: "One", "a␣": "Two" }, evidence: ["a", "a␣"] });
  });
});

describe("what a finding quotes", () => {
  it.each([
    ["Coop Nord", "Coop Nord"],
    ["Coop\u00a0Nord", "Coop<U+00A0>Nord"],
    ["Avise\u00a0: «\u00a0RTES\u00a0», 5\u202f%", "Avise\u00a0: «\u00a0RTES\u00a0», 5\u202f%"],
    ["m\u0430rket", "m<U+0430>rket"],
    ["маркет", "маркет"],
    ["👩\u200d🌾", "👩\u200d🌾"],
    ["", ""],
  ])("%j", (text, shown) => expect(sanitizeQuoted(text)).toBe(shown));
});

describe("words of the command line, variables and the configuration", () => {
  it.each([
    [["classify", "p.yaml", "--lang", "en\u202f"], {}, "usage-odd-sign"],
    [["batch\u00a0", "p.yaml"], {}, "usage-odd-sign"],
    [["batch", "p.yaml", "--max-warnings", "5 "], {}, "usage-odd-sign"],
    [["table", "p.yaml", "--columns", "name\u200b"], {}, "usage-odd-sign"],
    [["classify", "p.yaml", "--format", "j\u0455on"], {}, "usage-odd-sign"],
    [["classify", "p.yaml"], { TCEC_LANG: "fr\u00a0" }, "usage-odd-sign"],
    [["batch", "p.yaml", "\u2014lang", "fr"], {}, "two ordinary hyphens: --lang"],
    [["batch", "p.yaml"], { config: "lang: en\u00a0\n" }, "value-odd-sign"],
    [["batch", "p.yaml"], { config: "lang\u00a0: en\n" }, "key-odd-sign"],
  ])("%j %j", async (words, { config, ...env }: Record<string, string>, expected) => {
    const folder = await mkdtemp(join(tmpdir(), "tcec-odd-"));
    await writeFile(join(folder, "p.yaml"), "tcec: 1\nid: a\nname: A\ndate: 2013\n");
    if (config !== undefined) await writeFile(join(folder, ".tcecrc.yaml"), config);
    const { stderr, code } = await tcecHere(words, folder, env);
    await rm(folder, { recursive: true });
    expect(stderr).toContain(expected);
    expect(stderr).not.toContain("Did you mean");
    expect(code).toBe(2);
  });
});
