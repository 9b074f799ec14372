import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../src/read/limits.js";
import { found, read, values } from "./helpers.js";

describe("what is read", () => {
  it.each([
    [
      "numbers",
      "a: 1\nb: -2.50\nc: 1e3\nd: 0x1F\ne: 0o17\nf: 012\ng: -0",
      { a: 1, b: -2.5, c: 1000, d: 31, e: 15, f: 12, g: 0 },
    ],
    ["words of YAML 1.2 only", "a: true\nb: no\nc: null\nd: ~\ne:", { a: true, b: "no", c: null, d: null, e: null }],
    ["dates stay text", "a: 2013-12-31\nb: 2013", { a: "2013-12-31", b: 2013 }],
    ["bounds", 'a: <7\nb: ">5"\nc: 20..30\nd: 2,5', { a: "<7", b: ">5", c: "20..30", d: "2,5" }],
    [
      "numbers that are none",
      "a: .nan\nb: .inf\nc: 1e309",
      { a: Number.NaN, b: Number.POSITIVE_INFINITY, c: Number.POSITIVE_INFINITY },
    ],
    ["keys become text", "0: a\n1.50: b\ntrue: c\nnull: d", { 0: "a", "1.50": "b", true: "c", null: "d" }],
    ["aliases", "a: &x {b: 1}\nc: *x\nd: [*x]", { a: { b: 1 }, c: { b: 1 }, d: [{ b: 1 }] }],
    ["an anchor that is set again", "a: &x 1\nb: &x 2\nc: *x", { a: 1, b: 2, c: 2 }],
    ["a merge key in quotation marks is a key", '"<<": {a: 1}', { "<<": { a: 1 } }],
    ["JSON", '{"a": [1, 2, {"b": null}], "c": "\\u00e9"}', { a: [1, 2, { b: null }], c: "é" }],
    ["CRLF", "a: 1\r\nb: |\r\n  x\r\n  y\r\n", { a: 1, b: "x\ny\n" }],
    [
      "lines of very old Macs",
      "# comment\ra: 1\rb:\r  c: x # more\rd: |\r  x\r  y\r",
      { a: 1, b: { c: "x" }, d: "x\ny\n" },
    ],
    ["lines of several systems", "a: 1\rb: 2\r\nc: 3\nd: 4", { a: 1, b: 2, c: 3, d: 4 }],
    ["a byte order mark", "\ufeffa: 1", { a: 1 }],
    ["long text with a deep indentation", "a: >5\n      text\nb: 1\n", { a: " text\n", b: 1 }],
    ["a decimal comma inside braces", "a: {b: 2,5, c: 1}", { a: { b: "2,5", c: 1 } }],
    ["YAML 1.1 is not asked for", "%YAML 1.1\n---\na: yes\nb: 2013-01-01", { a: "yes", b: "2013-01-01" }],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual([]);
    expect(values(text)).toEqual([expected]);
  });

  it("keeps __proto__ as a harmless key of its own", () => {
    const [value] = values("__proto__: {polluted: true}\n") as [object];
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect("polluted" in value).toBe(false);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe("what is refused", () => {
  it.each([
    ["", ["1:1 yaml-empty"]],
    ["# nothing\n\n  # more\n", ["1:1 yaml-empty"]],
    ["---\n", ["1:1 yaml-empty"]],
    ["---\n...\n", ["1:1 yaml-empty"]],
    ["- a\n", ["1:1 yaml-not-a-map"]],
    ["just text\n", ["1:1 yaml-not-a-map"]],
    ["---\n7\n", ["2:1 yaml-not-a-map"]],
    ["null\n", ["1:1 yaml-not-a-map"]],
    ["a:\n\tb: 1\n\tc: 2\n", ["2:1 yaml-tab", "3:1 yaml-tab"]],
    ["\ta: 1\n", ["1:1 yaml-tab"]],
    ["a: 1\nb: 2\na: 3\na: 4\n", ["3:1 yaml-duplicate-key", "4:1 yaml-duplicate-key"]],
    ["a: {b: 1, c: 2, b: 3}\n", ["1:17 yaml-duplicate-key"]],
    ['a: 1\n"a": 2\n', ["2:1 yaml-duplicate-key"]],
    ['1: a\n"1": b\n', ["2:1 yaml-duplicate-key"]],
    ["a:\n  b: 1\n   c: 2\n", ["3:4 yaml-bad-indent"]],
    ["a:\n    b: 1\n  c: 2\n", ["3:3 yaml-bad-indent"]],
    ["a: 1\n b: 2\n", ["2:2 yaml-bad-indent"]],
    ['a: "x\nb: 2\nc: 3\n', ["1:4 yaml-missing-quote"]],
    ["a: 1\nb: 'x\n", ["2:4 yaml-missing-quote"]],
    ["a: b: c\nd: 1\n", ["1:4 yaml-unexpected"]],
    ["a: 1\nb\nc: 2\n", ["2:1 yaml-unexpected"]],
    ["a: 1\nb:2\nc: 3\n", ["2:1 yaml-unexpected"]],
    ["a: [1, 2\nb: 3\n", ["1:4 yaml-unexpected"]],
    ["a: {x: 1\nb: 3\n", ["1:4 yaml-unexpected"]],
    ["a: ]\n", ["1:4 yaml-unexpected"]],
    ["a: @x\nb: `y`\n", ["1:4 yaml-unexpected", "2:4 yaml-unexpected"]],
    ['a: "\\q"\n', ["1:5 yaml-unexpected"]],
    ["a: 1\n... x\n", ["2:5 yaml-unexpected"]],
    ["a: *x\nb: *y\n", ["1:4 yaml-alias-unknown", "2:4 yaml-alias-unknown"]],
    ["a: *x\nb: &x 1\n", ["1:4 yaml-alias-unknown"]],
    ["a: &x\n  b: *x\n", ["2:6 yaml-alias-cyclic"]],
    ["a: &x [1, [*x]]\n", ["1:12 yaml-alias-cyclic"]],
    ["<<: {a: 1}", ["1:1 yaml-merge-key"]],
    ["a: &x {b: 1}\nc: {<<: *x}\nd:\n  <<: *x\n", ["2:5 yaml-merge-key", "4:3 yaml-merge-key"]],
    ["a:\u00a01\nb: 2\n", ["1:3 yaml-odd-blank"]],
    ["a:\n-\u202fx\n- y\n", ["2:2 yaml-odd-blank"]],
    ["a:\n  b: 1\n \u00a0c: 2\nd: [1\n", ["3:2 yaml-odd-blank", "4:4 yaml-unexpected"]],
    ["a: !foo 1\nb: !!binary aGk=\n", ["1:4 yaml-tag-unknown", "2:4 yaml-tag-unknown"]],
    ["? [a]\n: 1\n", ["1:3 yaml-key-not-text"]],
    ["%YAML 3.0\n---\na: 1\n", ["1:7 yaml-unexpected"]],
    ["[}\n: {\n---", ["1:1 yaml-unexpected", "2:1 yaml-unexpected"]],
    ["m: >5\nb: !foo 1\n", ["1:4 yaml-unquoted-bound", "2:4 yaml-tag-unknown"]],
    ["a: 1\nm: >5\na: 1\nb: !foo 1\n", ["2:4 yaml-unquoted-bound", "3:1 yaml-duplicate-key", "4:4 yaml-tag-unknown"]],
  ])("%j", (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(values(text)).toEqual([]);
  });

  it("says on which line the first of two equal keys stands", () => {
    expect(read("# x\na: 1\nb: 2\n\na: 3\n").diagnostics).toMatchObject([
      { code: "yaml-duplicate-key", args: { key: "a", line: 2 }, position: { line: 5, col: 1, length: 1 } },
    ]);
  });

  it("names tag, alias and the place that cannot be read", () => {
    expect(read("a: !!python/name:os.system 1\n").diagnostics[0]?.args).toEqual({ tag: "!!python/name:os.system" });
    expect(read("a: *some_where\n").diagnostics[0]?.args).toEqual({ name: "some_where" });
    expect(read("name: Pôle: le nom\n").diagnostics[0]?.args).toEqual({ detail: "Pôle: le nom" });
  });
});

describe("a bound without quotation marks", () => {
  it.each([
    ["m: >5\nb: 1\n", "1:4", ">5"],
    ["m: >5", "1:4", ">5"],
    ["m: >5 # at least\nb: 1\n", "1:4", ">5"],
    ["m: > 5\nb: 1\n", "1:4", "> 5"],
    ["m: >=90\n", "1:4", ">=90"],
    ["m: >= 90\n", "1:4", ">= 90"],
    ["m: >400\n", "1:4", ">400"],
    ["m: >5.5\n", "1:4", ">5.5"],
    ["a: [{m: >5, n: 1}]\n", "1:9", ">5"],
    ["a:\n  - >5\n  - 3\n", "2:5", ">5"],
    ["a: >=involve\nb: 1\n", "1:4", ">=involve"],
    ["a: {b: >consult}\n", "1:8", ">consult"],
  ])("%j", (text, at, bound) => {
    const { diagnostics } = read(text);
    expect(diagnostics).toMatchObject([{ code: "yaml-unquoted-bound", args: { text: bound } }]);
    expect(`${diagnostics[0]?.position?.line}:${diagnostics[0]?.position?.col}`).toBe(at);
  });

  it("is found beside other mistakes of the document", () => {
    expect(found("a: >=5\nb: 1\nb: 2\nc: >3\n")).toEqual([
      "1:4 yaml-unquoted-bound",
      "3:1 yaml-duplicate-key",
      "4:4 yaml-unquoted-bound",
    ]);
  });

  it("leaves folded text alone", () => {
    expect(values("a: >\n  x\n  y\nb: >-\n  z\nc: >\nd: 1\n")).toEqual([{ a: "x y\n", b: "z", c: "", d: 1 }]);
  });
});

describe("several documents", () => {
  it("does not let a broken one hide the others", () => {
    const text = 'a: 1\n---\nb: "open\n---\nc: 3\n---\n\td: 4\n---\ne: 5\n';
    expect(values(text)).toEqual([{ a: 1 }, { c: 3 }, { e: 5 }]);
    expect(found(text)).toEqual(["3:4 yaml-missing-quote", "7:1 yaml-tab"]);
    expect(read(text).documents.map(({ index }) => index)).toEqual([1, 3, 5]);
    expect(read(text).diagnostics.map(({ document }) => document)).toEqual([2, 4]);
  });

  it.each([
    ["a leading ---", "---\na: 1\n", [{ a: 1 }], []],
    ["a comment before it", "# x\n\n---\na: 1\n", [{ a: 1 }], []],
    ["a directive before it", "%YAML 1.2\n---\na: 1\n", [{ a: 1 }], []],
    ["an end mark", "a: 1\n...\n", [{ a: 1 }], []],
    ["an end mark and a comment", "a: 1\n... # end\n# more\n", [{ a: 1 }], []],
    ["an end mark between", "a: 1\n...\nb: 2\n", [{ a: 1 }, { b: 2 }], []],
    ["both marks between", "a: 1\n...\n---\nb: 2\n", [{ a: 1 }, { b: 2 }], []],
    ["a trailing ---", "a: 1\n---\n", [{ a: 1 }], []],
    ["a trailing --- and comments", "a: 1\n---\n# end\n", [{ a: 1 }], []],
    ["two leading marks", "---\n---\na: 1\n", [{ a: 1 }], []],
    ["an empty one between others", "a: 1\n---\n# gone\n---\nb: 2\n", [{ a: 1 }, { b: 2 }], ["2:1 yaml-empty"]],
    ["CRLF", "a: 1\r\n---\r\nb: 2\r\n", [{ a: 1 }, { b: 2 }], []],
    ["a value on the line of the mark", "--- {a: 1}\n--- # x\nb: 2\n", [{ a: 1 }, { b: 2 }], []],
    ["dashes that are no mark", "a: |\n  ---\n  x\nb: ---x\n", [{ a: "---\nx\n", b: "---x" }], []],
    ["odd line separators are no line breaks", "a: x\u2028--- y\n", [{ a: "x\u2028--- y" }], []],
  ])("%s", (_, text, expected, findings) => {
    expect(values(text)).toEqual(expected);
    expect(found(text)).toEqual(findings);
  });

  it("counts every document, also the empty and the broken ones", () => {
    const { documents, diagnostics } = read("a: 1\n---\n---\n[\n---\nb: 2\n");
    expect(documents.map(({ index }) => index)).toEqual([1, 4]);
    expect(diagnostics.map(({ code, document }) => [code, document])).toEqual([
      ["yaml-empty", 2],
      ["yaml-unexpected", 3],
    ]);
  });
});

describe("hostile input", () => {
  it.each([
    ["open brackets", "[".repeat(10_000)],
    ["closed brackets", `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`],
    ["open braces", "{a: ".repeat(10_000)],
    ["brackets that quoted ones seem to close", '["]", '.repeat(10_000)],
    ["lists in lists", `${"- ".repeat(10_000)}a`],
    ["keys in keys", `${"? ".repeat(10_000)}a`],
    ["tagged lists", `${"!!seq [".repeat(10_000)}a`],
    ["indentation", Array.from({ length: 1300 }, (_, i) => `${" ".repeat(i)}a:\n`).join("")],
    [
      "lists in the column of their maps",
      Array.from({ length: 120 }, (_, i) => `${" ".repeat(i)}a:\n${" ".repeat(i)}-\n`).join(""),
    ],
    ["just beyond the limit", `a: ${"[".repeat(LIMITS.depth)}${"]".repeat(LIMITS.depth)}`],
    [
      "beyond it through an alias",
      `a: &a ${"[".repeat(60)}${"]".repeat(60)}\nb: ${"[".repeat(60)}*a${"]".repeat(60)}\n`,
    ],
  ])("nests too deep: %s", (_, text) => {
    const { diagnostics, documents } = read(text);
    expect(documents).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "yaml-too-deep", args: { limit: LIMITS.depth } }]);
  });

  it("reads what nests just as deep as the limit, and brackets that are text", () => {
    const inner = LIMITS.depth - 1;
    expect(found(`a: ${"[".repeat(inner)}${"]".repeat(inner)}`)).toEqual([]);
    expect(found(`a: "${"[".repeat(5000)}"\nb: ${"{x} ".repeat(3).trim()}y # ${"[".repeat(5000)}\n`)).not.toContain(
      "yaml-too-deep",
    );
    expect(found(`a: "${"[".repeat(5000)}"\n`)).toEqual([]);
  });

  it.each([
    ["tagged lists in block form", `${"- !!seq ".repeat(10_000)}a`],
    ["anchored lists in block form", `${"- &a ".repeat(10_000)}a`],
  ])("answers %s without an overflow", (_, text) => {
    expect(read(text).documents).toEqual([]);
    expect(read(text).diagnostics.length).toBeGreaterThan(0);
  });

  it.each(["x: 1\n", "x:\n  - ", "x: [", "? "])(
    "answers a line of very many keys after %j without an overflow",
    (before) => {
      const [first] = read(`${before}${"a: ".repeat(20_000)}\nz: 1\n`).diagnostics;
      expect(["yaml-too-deep", "yaml-unexpected"]).toContain(first?.code);
      expect(first?.position?.line).toBe(before.split("\n").length);
    },
  );

  it("stops a billion laughs", () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(",")}]\n`,
    );
    const { diagnostics, documents } = read(`a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${levels.join("")}`);
    expect(documents).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "yaml-alias-explosion", args: { limit: LIMITS.aliasNodes } }]);
  });

  it("refuses a large document before it parses it, and only that one", () => {
    const large = `a: "${"é".repeat(LIMITS.documentBytes / 2)}"`;
    const { diagnostics, documents } = read(`b: 1\n---\n${large}\n---\nc: 2\n`);
    expect(documents.map(({ value }) => value)).toEqual([{ b: 1 }, { c: 2 }]);
    expect(diagnostics).toMatchObject([
      {
        code: "yaml-too-large",
        args: { bytes: LIMITS.documentBytes + 10, limit: LIMITS.documentBytes },
        position: { line: 2 },
      },
    ]);
  });

  it("counts all of thousands of equal keys, and none among thousands of others", () => {
    const { diagnostics } = read("k: 1\n".repeat(5000));
    expect(diagnostics).toHaveLength(1001);
    expect(diagnostics.slice(0, -1).every(({ code }) => code === "yaml-duplicate-key")).toBe(true);
    expect(diagnostics.at(-1)).toMatchObject({ code: "file-findings-cut", args: { shown: 1000, more: 3999 } });
    const different = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join("");
    expect(found(different)).toEqual([]);
  });
});
