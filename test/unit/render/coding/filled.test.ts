import { describe, expect, it } from "vitest";
import { openCodingBook } from "../../../../src/render/coding/book.js";
import { codingSheets } from "../../../../src/render/coding/sheets.js";
import type { BookSheet } from "../../../../src/render/table/book.js";
import { writeOdsWorkbook } from "../../../../src/render/table/ods-workbook.js";
import { writeWorkbook } from "../../../../src/render/table/workbook.js";
import { defaultTypology } from "../../../../src/typology/default.js";
import { importByHeadings } from "../../../helpers/sheets.js";

const WRITERS = { xlsx: writeWorkbook, ods: writeOdsWorkbook } as const;

/** Rows below the headings, each by the paths of its columns. */
type Rows = readonly Readonly<Record<string, string>>[];

function fill(sheet: BookSheet, rows: Rows): BookSheet {
  const columns = (sheet.rows[1] ?? []).map(({ value }) => String(value));
  for (const column of rows.flatMap((row) => Object.keys(row))) expect(columns).toContain(column);
  return {
    ...sheet,
    rows: [...sheet.rows, ...rows.map((row) => columns.map((column) => ({ value: row[column] ?? "" })))],
  };
}

const WORDS = {
  en: { employees: "at least consult", yes: "yes" },
  fr: { employees: "au moins consultation", yes: "oui" },
} as const;

describe.each(["en", "fr"] as const)("a workbook that was filled in (%s)", (lang) => {
  it.each(["xlsx", "ods"] as const)("is imported without a map (%s)", async (format) => {
    const book = await openCodingBook(defaultTypology(), lang);
    const { messages } = book;
    const filled: Readonly<Record<string, Rows>> = {
      profiles: [
        {
          id: "pole-bois",
          name: "Pôle Bois",
          date: "2018-06",
          coder: "AL",
          level: messages.code("coordination"),
          initiated_by: `${messages.code("citizens")}; ${messages.code("state")}`,
          needs: "none",
          "funding.unit": "percent",
          "funding.market": "2..4",
          "funding.redistribution": ">=80",
          "governance.participation.employees": WORDS[lang].employees,
          "governance.participation.volunteers": messages.code("not_applicable"),
          "governance.practices.open_agenda": WORDS[lang].yes,
        },
      ],
      institutions: [
        {
          id: "pole-bois",
          "institutions.name": "Ville",
          "institutions.level": messages.code("municipal"),
          "institutions.roles": messages.code("funder"),
        },
      ],
      sources: [{ "sources.key": "ra", "sources.title": "Rapport" }],
      facts: [
        {
          id: "pole-bois",
          field: "funding.market",
          source: "ra",
          locator: "3-4",
          quote: "peu",
          confidence: messages.code("high"),
        },
      ],
    };
    const sheets = codingSheets(book, { coder: null, identities: [] }).map((sheet) =>
      fill(sheet, filled[sheet.name] ?? []),
    );
    const { profiles, findings } = await importByHeadings({ [`coding.${format}`]: await WRITERS[format]("x", sheets) });
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(profiles).toEqual([
      {
        tcec: 1,
        id: "pole-bois",
        name: "Pôle Bois",
        date: "2018-06",
        coder: "AL",
        level: "coordination",
        initiated_by: ["citizens", "state"],
        needs: [],
        funding: { unit: "percent", market: "2..4", redistribution: ">=80" },
        governance: {
          participation: { employees: ">=consult", volunteers: "not_applicable" },
          practices: { open_agenda: true },
        },
        institutions: [{ name: "Ville", level: "municipal", roles: ["funder"] }],
        sources: { ra: { title: "Rapport" } },
        evidence: { "funding.market": { source: "ra", locator: "3-4", quote: "peu", confidence: "high" } },
      },
    ]);
  });
});
