import { describe, expect, it } from "vitest";
import { TABLE_KINDS, type TableKind } from "../../../../src/model/table-request.js";
import { anyMeasure } from "../../../../src/render/kit/width.js";
import { renderTable } from "../../../../src/render/table/render.js";
import { resultOf } from "../../../helpers/examples.js";
import { UNSAFE } from "../fixtures/options.js";
import { HOSTILE_RESULT } from "../fixtures/results.js";

const NAMES = [
  "<script>alert(1)</script>",
  "\\input{/etc/passwd}",
  '=HYPERLINK("x")',
  "|a|b|",
  "#let x",
  "x".repeat(300),
  "مركز التعاون",
  "🎉 👨‍👩‍👧",
  "e\u0301te\u0301",
  "two\nlines",
  "@user [a](javascript:alert(1)) `code` *b* _c_ ~~d~~ $e$ &amp;",
  "+1, -2; \t3",
];

const profiles = NAMES.map((name, i) => {
  const text = JSON.stringify(name);
  return [
    `tcec: 1\nid: p${i}\nname: ${text}\ndate: 2020\nlegal_form: ${text}\nplace: {region: ${text}}`,
    `sources: {s: {title: ${text}, author: ${text}}}`,
    `evidence: {legal_form: {source: s, quote: ${text}, locator: ${text}}}\n`,
  ].join("\n");
});
const RESULT = resultOf(...profiles);

async function text(
  format: "text" | "markdown" | "csv" | "tsv" | "html",
  kind: TableKind,
  result = RESULT,
): Promise<string> {
  const by = kind === "crosstab" ? "region" : null;
  const { value } = await renderTable(result, format, { kind, by });
  if (typeof value !== "string") throw new Error("no text");
  return value;
}

describe("hostile content", () => {
  it.each(TABLE_KINDS)("in %s sends nothing that a terminal would obey", async (kind) => {
    for (const result of [RESULT, HOSTILE_RESULT]) {
      for (const format of ["text", "markdown", "csv", "html"] as const) {
        const sent = await text(format, kind, result);
        expect({ format, unsafe: UNSAFE.exec(sent)?.[0] }).toEqual({ format });
        expect(sent.endsWith("\n") && !sent.endsWith("\n\n")).toBe(true);
      }
    }
  });

  it("is text in HTML: no element, no attribute comes from it", async () => {
    const html = await text("html", "evidence");
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name?.toLowerCase()));
    for (const tag of ["script", "img", "b2", "code"]) expect(tags.has(tag)).toBe(false);
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain("<bdi>");
    expect([...html.matchAll(/ on\w+=/g)]).toEqual([]);
  });

  it("keeps the columns of a Markdown table", async () => {
    const lines = (await text("markdown", "results")).split("\n").filter((line) => line.startsWith("|"));
    const cells = lines.map((line) => line.replace(/\\\||\\\\/g, "").split("|").length);
    expect(lines).toHaveLength(NAMES.length + 2);
    expect(new Set(cells).size).toBe(1);
    expect(lines.join("\n")).not.toMatch(/(?<!\\)\]\(/);
  });

  it("is no formula in a spreadsheet", async () => {
    for (const [format, mark] of [
      ["csv", ","],
      ["tsv", "\t"],
    ] as const) {
      const rows = await text(format, "results");
      expect(rows.split("\n").length).toBe(NAMES.length + 2);
      expect(rows).not.toMatch(new RegExp(`(^|${mark})"?[=+@-]`, "m"));
    }
  });

  it("stays within the width of a terminal", async () => {
    const measure = await anyMeasure();
    for (const width of [40, 60, 80, 120]) {
      for (const kind of TABLE_KINDS) {
        const { value } = await renderTable(RESULT, "text", { kind, width, by: kind === "crosstab" ? "region" : null });
        const lines = String(value).split("\n");
        expect(lines.filter((line) => measure(line) > width)).toEqual([]);
      }
    }
  });
});
