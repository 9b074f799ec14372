import { describe, expect, it } from "vitest";
import { TABLE_KINDS } from "../../../../src/model/table-request.js";
import { renderTable, type TableOptions } from "../../../../src/render/table/render.js";
import { examples } from "../../../helpers/examples.js";
import { goldenEnd } from "../../../helpers/golden.js";

const RESULT = examples();
const FEW = { ...RESULT, results: RESULT.results.slice(0, 4) };
const FORMATS = ["text", "markdown", "csv", "html"] as const;

async function table(format: (typeof FORMATS)[number] | "tsv", options: Partial<TableOptions>): Promise<string> {
  const isLong = options.kind === "indicators" || options.kind === "evidence";
  const { value } = await renderTable(isLong ? FEW : RESULT, format, options);
  if (typeof value !== "string") throw new Error("no text");
  return value;
}

describe("every table is as it was read and approved", () => {
  for (const kind of TABLE_KINDS) {
    for (const lang of ["en", "fr"] as const) {
      it.each(FORMATS)(`${kind}, ${lang}, %s`, async (format) => {
        const by = kind === "crosstab" ? "sector" : null;
        const text = await table(format, { kind, lang, by, isFragment: format === "html" });
        await expect(text).toMatchFileSnapshot(`../../../golden/table/${kind}.${lang}${goldenEnd(format)}`);
      });
    }
  }

  it.each([40, 80, 100, 140])("on %i columns", async (width) => {
    const text = await table("text", { width, lang: width === 100 ? "fr" : "en", groupBy: "type" });
    await expect(text).toMatchFileSnapshot(`../../../golden/table/grouped.${width}.txt`);
  });

  it("as a page, as rows with tabs, and for a French spreadsheet", async () => {
    await expect(await table("html", { lang: "fr" })).toMatchFileSnapshot("../../../golden/table/page.fr.html");
    await expect(await table("tsv", { groupBy: "status" })).toMatchFileSnapshot("../../../golden/table/grouped.en.tsv");
    const french = { lang: "fr", delimiter: ";", decimal: ",", bom: true } as const;
    await expect(await table("csv", french)).toMatchFileSnapshot("../../../golden/table/excel.fr.csv");
  });

  it("in percentages", async () => {
    const text = await table("text", { kind: "crosstab", by: "level", percent: "row", digits: 1, lang: "fr" });
    await expect(text).toMatchFileSnapshot("../../../golden/table/percent.fr.txt");
  });
});

describe("a table", () => {
  it("is the same bytes again, and from a saved result", async () => {
    const saved = JSON.parse(JSON.stringify(RESULT)) as typeof RESULT;
    for (const kind of TABLE_KINDS) {
      for (const format of FORMATS) {
        const options = { kind, by: kind === "crosstab" ? "year" : null };
        const { value } = await renderTable(RESULT, format, options);
        expect((await renderTable(saved, format, options)).value).toBe(value);
      }
    }
  });
});
