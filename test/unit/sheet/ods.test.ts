import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openSheets } from "../../../src/sheet/open.js";

const HOW = { encoding: null, separator: null };
const book = (table: string) =>
  zipSync({
    "content.xml": strToU8(
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:calcext="c"><office:body><office:spreadsheet><table:table table:name="Feuille">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const cell = (type: string, value: string, text: string) =>
  `<table:table-cell office:value-type="${type}" ${value}><text:p>${text}</text:p></table:table-cell>`;

async function rowsOf(table: string) {
  const { value, diagnostics } = await openSheets(book(table), "b.ods", HOW);
  return { sheet: value?.[0], codes: diagnostics.map(({ code }) => code) };
}

describe("cells of LibreOffice", () => {
  it.each([
    ["a number", cell("float", 'office:value="12.5"', "12,5"), 12.5],
    ["a percentage", cell("percentage", 'office:value="0.35"', "35 %"), { kind: "percent", number: 35 }],
    [
      "a day",
      cell("date", 'office:date-value="2018-06-02"', "02/06/18"),
      { kind: "date", date: "2018-06-02", day: "2018-06-02" },
    ],
    [
      "a month",
      cell("date", 'office:date-value="2018-06-01"', "juin 2018"),
      { kind: "date", date: "2018-06", day: "2018-06-01" },
    ],
    ["a boolean", cell("boolean", 'office:boolean-value="true"', "VRAI"), true],
    ["an error", cell("string", 'calcext:value-type="error"', "#DIV/0!"), { kind: "error", error: "#DIV/0!" }],
    [
      "text with blanks",
      '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p></table:table-cell>',
      "a  b",
    ],
    [
      "text without its note",
      '<table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p></table:table-cell>',
      "a",
    ],
  ])("%s", async (_, xml, expected) => {
    const { sheet } = await rowsOf(`<table:table-row>${xml}</table:table-row>`);
    expect(sheet?.rows).toEqual([{ number: 1, ordinal: 1, cells: [expected] }]);
  });

  it("a million blank rows and columns take nothing, a million filled ones are refused", async () => {
    const blank =
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const one = `<table:table-row>${cell("float", 'office:value="1"', "1")}</table:table-row>`;
    expect((await rowsOf(blank + one)).sheet?.rows).toEqual([{ number: 1_048_001, ordinal: 1_048_001, cells: [1] }]);
    const filled = one.replace("<table:table-row>", '<table:table-row table:number-rows-repeated="9000000">');
    expect((await rowsOf(filled)).codes).toEqual(["sheet-too-large"]);
  });

  it("hidden rows and columns are told", async () => {
    const { sheet } = await rowsOf(
      `<table:table-column/><table:table-column table:visibility="collapse"/><table:table-row table:visibility="collapse">${cell("float", 'office:value="1"', "1")}</table:table-row>`,
    );
    expect(sheet?.hidden).toEqual({ columns: [1], rows: [1] });
  });
});
