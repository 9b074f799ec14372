import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { TABLE_WORDS } from "../../../../src/messages/fr/tables.js";
import { widthOf } from "../../../../src/render/figure/scene/metrics.js";
import { writeDocx } from "../../../../src/render/table/docx.js";
import { renderTable } from "../../../../src/render/table/render.js";
import type { WordedCell, WordedTable } from "../../../../src/render/table/worded-table.js";
import { writeXlsx } from "../../../../src/render/table/xlsx.js";
import { examples } from "../../../helpers/examples.js";
import { HOSTILE_NAMES, hostileResult } from "../../../helpers/paper.js";
import { cell, column, number, STYLE, tableOf } from "../fixtures/worded.js";

const RESULT = examples();
const HOSTILE = hostileResult();
const LINK: WordedCell = { kind: "link", text: "A source", url: "https://example.org/?a=1&b=%20" };

const COLUMNS = [column("name"), column("value", { align: "decimal" }), column("source")];
const ROWS = [
  [cell("two\nlines"), number("0.250", 0.25, 3), LINK],
  [cell("x"), { kind: "unknown", text: "–" } as const, cell("+1")],
];
const TABLE: WordedTable = {
  ...tableOf(COLUMNS, []),
  spanners: [
    { heading: null, columns: 1 },
    { heading: "Over two", columns: 2 },
  ],
  groups: [
    { heading: "First", rows: ROWS },
    { heading: "Second", rows: [[cell("y"), number("1,234.5", 1234.5, 1), cell("z")]] },
  ],
  notes: ["A note.", "Another."],
};

function bytesOf(value: string | Uint8Array): Uint8Array {
  if (typeof value === "string") throw new Error("no bytes");
  return value;
}

function partOf(value: string | Uint8Array, path: string): string {
  const part = unzipSync(bytesOf(value))[path];
  if (part === undefined) throw new Error(`no ${path}`);
  return strFromU8(part);
}

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

describe("a table for Word", () => {
  it("has rows of headings that repeat, and no row is split", async () => {
    const xml = partOf(await writeDocx(TABLE, STYLE), "word/document.xml");
    expect(count(xml, /<w:tr>/g)).toBe(2 + 2 + 3);
    expect(count(xml, /<w:tblHeader\/>/g)).toBe(2);
    expect(count(xml, /<w:cantSplit\/>/g)).toBe(7);
    expect(xml.indexOf("<w:tblHeader/>")).toBeLessThan(xml.indexOf("First"));
    expect(count(xml, /<w:gridSpan w:val="2"\/>/g)).toBe(1);
    expect(count(xml, /<w:gridSpan w:val="3"\/>/g)).toBe(2);
    expect(xml).toContain("<w:br/>");
  });

  it.each([
    ["en", "Table\u00a0", "Table", ". A table", "en-GB"],
    ["fr", "Tableau\u00a0", "Tableau", " – A table", "fr-FR"],
  ] as const)("has a caption that Word numbers, in %s", async (lang, word, counter, rest, language) => {
    const file = await writeDocx({ ...TABLE, lang }, { ...STYLE, number: 3 });
    const xml = partOf(file, "word/document.xml");
    const [caption = ""] = /<w:p><w:pPr><w:pStyle w:val="Caption"\/>.*?<\/w:p>/.exec(xml) ?? [];
    expect(caption).toMatch(/<w:bookmarkStart w:name="tab_x" w:id="1"\/>.*<w:bookmarkEnd w:id="1"\/>/);
    expect(caption).toMatch(
      new RegExp(`<w:fldSimple w:instr="SEQ ${counter} \\\\\\* ARABIC \\\\r 3"><w:r><w:t[^>]*>3<`),
    );
    expect(caption.replace(/<[^>]+>/g, "")).toBe(`${word}3${rest}`);
    expect(partOf(file, "word/styles.xml")).toContain(`<w:lang w:val="${language}"`);
    expect(partOf(file, "docProps/core.xml")).toContain(`<dc:language>${language}</dc:language>`);
  });

  it("has looks from styles that are there, and none of its own but the rules of two rows of headings", async () => {
    const file = await writeDocx(TABLE, STYLE);
    const xml = partOf(file, "word/document.xml");
    const styles = new Set([...partOf(file, "word/styles.xml").matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id));
    const used = new Set([...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map(([, id]) => id));
    expect(used).toContain("TableNote");
    expect([...used].filter((id) => !styles.has(id))).toEqual([]);
    expect(xml).not.toMatch(/<w:(?:sz|b|i|color|rFonts|tblBorders|jc)(?: [^>]*)?\/?>/);
    const single = partOf(await writeDocx({ ...TABLE, spanners: [] }, STYLE), "word/document.xml");
    expect(single).not.toContain("tcBorders");
  });

  it("says in words what it is and what it holds, last among its properties, where Word looks for it", async () => {
    const caption = 'A "table" <of> clusters & more\u0007';
    const xml = partOf(await writeDocx({ ...TABLE, caption }, STYLE), "word/document.xml");
    expect(/<w:tblPr>.*?<\/w:tblPr>/.exec(xml)?.[0]).toMatch(
      /<w:tblLook [^>]*\/><w:tblCaption w:val="A &quot;table&quot; &lt;of&gt; clusters &amp; more␇"\/><w:tblDescription w:val="Columns: name, value, source\. 3 rows\."\/><\/w:tblPr>$/,
    );
    const french = { ...TABLE, lang: "fr", file: TABLE_WORDS.file } as const;
    expect(partOf(await writeDocx(french, STYLE), "word/document.xml")).toContain(
      '<w:tblDescription w:val="Colonnes\u00a0: name, value, source. 3 lignes."/>',
    );
  });

  it("has numbers with decimals at a decimal tab, and others flush right", async () => {
    const columns = [column("mixed", { align: "decimal" }), column("whole", { align: "decimal" })];
    const rows = [
      [number("0.497", 0.497, 3), number("12", 12, 0)],
      [number("0.24", 0.24, 2), number("7", 7, 0)],
      [number("7", 7, 0), { kind: "unknown", text: "–" } as const],
      [{ kind: "unknown", text: "–" } as const, number("1", 1, 0)],
      [{ kind: "text", text: "n/a" } as const, number("1", 1, 0)],
    ];
    const xml = partOf(await writeDocx(tableOf(columns, rows), STYLE), "word/document.xml");
    const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/g)].slice(2).map(([cell]) => ({
      text: cell.replace(/<[^>]+>/g, ""),
      style: /<w:pStyle w:val="(\w+)"/.exec(cell)?.[1],
      stop: /<w:tabs><w:tab w:val="decimal" w:pos="(\d+)"\/><\/w:tabs>/.exec(cell)?.[1],
    }));
    const stop = cells[0]?.stop;
    expect(Number(stop)).toBeGreaterThan(0);
    const at = (text: string) => ({ text, style: "TableDecimal", stop });
    const right = (text: string) => ({ text, style: "TableNumber", stop: undefined });
    expect(cells).toEqual([
      ...[at("0.497"), right("12"), at("0.24"), right("7"), at("7"), right("–")],
      ...[at("–"), right("1"), right("n/a"), right("1")],
    ]);
  });

  it("has links that lead where they say, and no bookmark without a label", async () => {
    const file = await writeDocx({ ...TABLE, label: null }, STYLE);
    const xml = partOf(file, "word/document.xml");
    const [, id] = /<w:hyperlink [^>]*r:id="([^"]+)"/.exec(xml) ?? [];
    expect(partOf(file, "word/_rels/document.xml.rels")).toContain(
      `Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/?a=1&amp;b=%20"`,
    );
    expect(xml).not.toContain("bookmarkStart");
  });

  it("ends with a paragraph, as Word wants it, also without notes", async () => {
    const xml = partOf(await writeDocx({ ...TABLE, notes: [] }, STYLE), "word/document.xml");
    expect(xml).toMatch(/<\/w:tbl><w:p>.*<\/w:p><w:sectPr>/);
  });

  it("has room for the longest word of each column, also in a wide font", async () => {
    const status = "Undetermined";
    const { value } = await renderTable(RESULT, "docx", {});
    const xml = partOf(value ?? "", "word/document.xml");
    const [last = 0] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width)).slice(-1);
    expect(xml).toContain(status);
    // Cells have 160 twentieths of a point of space; letters are of 8.5 points, those of DejaVu Serif up to 1.05 as wide.
    expect(last - 160).toBeGreaterThan(widthOf(status, 8.5 * 20) * 1.05);
  });

  it("has smaller letters where many columns would break words, and numbers that stay whole", async () => {
    const many = (count: number) => [
      column("n", { align: "decimal" }),
      ...Array.from({ length: count }, (_, i) => column(`c${i}`)),
    ];
    const widths = async (count: number) => {
      const words = Array.from({ length: count }, () => cell("Indépendance territoriale"));
      const file = await writeDocx(tableOf(many(count), [[number("0.4985", 0.4985, 4), ...words]]), STYLE);
      const [, half] = /w:styleId="TableText".*?<w:sz w:val="(\d+)"/.exec(partOf(file, "word/styles.xml")) ?? [];
      const [, first] = /<w:gridCol w:w="(\d+)"/.exec(partOf(file, "word/document.xml")) ?? [];
      return { letters: Number(half), room: Number(first) - 160 };
    };
    expect((await widths(8)).letters).toBe(17);
    expect((await widths(10)).letters).toBeLessThan(17);
    const { letters, room } = await widths(15);
    expect(letters).toBe(13);
    expect(room).toBeGreaterThan(widthOf("0.4985", letters * 10));
  });

  it("stands upright or, where it is wide, in landscape, on A4", async () => {
    const wide = tableOf(
      Array.from({ length: 12 }, (_, i) => column(`A long heading ${i}`)),
      [Array.from({ length: 12 }, () => cell("words enough for a column that is wide"))],
    );
    const size = async (table: WordedTable) =>
      /<w:pgSz [^>]*>/.exec(partOf(await writeDocx(table, STYLE), "word/document.xml"))?.[0];
    expect(await size(TABLE)).toBe('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(await size(wide)).toBe('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });
});

describe("a table as a workbook", () => {
  const rowsOf = async (table: WordedTable) => {
    const sheets = await readExcelFile(Buffer.from(bytesOf(await writeXlsx(table, STYLE))));
    return sheets.map(({ sheet, data }) => [sheet, data] as const);
  };

  it("has numbers that are numbers, texts that are texts, caption and notes", async () => {
    expect(await rowsOf({ ...TABLE, lang: "fr", file: TABLE_WORDS.file })).toEqual([
      [
        "Tableau",
        [
          ["name", "Over two – value", "Over two – source"],
          ["First", null, null],
          ["two\nlines", 0.25, "A source"],
          ["x", null, "+1"],
          ["Second", null, null],
          ["y", 1234.5, "z"],
        ],
      ],
      ["Notes", [["Tableau\u00a01 – A table"], ["A note."], ["Another."]]],
    ]);
  });

  it("shows the digits of the table, keeps headings in sight and prints them on every page", async () => {
    const file = await writeXlsx(TABLE, STYLE);
    const formats = [...partOf(file, "xl/styles.xml").matchAll(/formatCode="([^"]+)"/g)].map(([, code]) => code);
    expect(formats).toEqual(expect.arrayContaining(["0.000", "#,##0.0"]));
    expect(partOf(file, "xl/worksheets/sheet1.xml")).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(partOf(file, "xl/workbook.xml")).toMatch(/_xlnm.Print_Titles[^>]*>[^<]*\$1:\$1</);
  });

  it("has no formula and no error, whatever a name begins with", async () => {
    const columns = [column("name")];
    const names = [...HOSTILE_NAMES, "+1", "-1", "@x", "#N/A", "=1+1"];
    const table = tableOf(
      columns,
      names.map((name) => [cell(name)]),
    );
    const sheet = partOf(await writeXlsx(table, STYLE), "xl/worksheets/sheet1.xml");
    expect(sheet).not.toContain("<f>");
    expect(sheet).not.toContain('t="e"');
    expect(count(sheet, /<c /g)).toBe(names.length + 1);
    const [[, rows] = ["", []]] = await rowsOf(table);
    const read = rows.slice(1).map(([name]) => String(name));
    for (const name of ["=1+1", "#N/A", "#REF!", '=HYPERLINK("x")', "two\nlines"]) expect(read).toContain(name);
  });

  it("has links", async () => {
    const file = await writeXlsx(TABLE, STYLE);
    expect(partOf(file, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      'Target="https://example.org/?a=1&amp;b=%20"',
    );
  });
});

describe.each(["docx", "xlsx"] as const)("an office file (%s)", (format) => {
  it("is the same bytes again, also after others", async () => {
    const options = { kind: "evidence", lang: "fr" } as const;
    const first = await renderTable(RESULT, format, options);
    await renderTable(HOSTILE, format, { kind: "evidence" });
    const second = await renderTable(RESULT, format, options);
    expect(Buffer.compare(Buffer.from(first.value ?? ""), Buffer.from(second.value ?? "x"))).toBe(0);
  });

  it("knows no clock and no name of a person", async () => {
    const { value } = await renderTable(RESULT, format, {});
    const core = partOf(value ?? "", "docProps/core.xml");
    expect(core).not.toMatch(/<dcterms:|creator|lastModifiedBy/);
    expect(core).toContain("<dc:title>");
  });
});
