import { describe, expect, it } from "vitest";
import { TABLE_KINDS } from "../../../../src/model/table-request.js";
import { renderTable } from "../../../../src/render/table/render.js";
import { writeTypst } from "../../../../src/render/table/typst.js";
import { examples } from "../../../helpers/examples.js";
import { cell, column, number, STYLE, tableOf } from "../fixtures/worded.js";

const RESULT = examples();
const FEW = { ...RESULT, results: RESULT.results.slice(0, 4) };

describe("a table for Typst is as it was read and approved", () => {
  for (const lang of ["en", "fr"] as const) {
    it.each(TABLE_KINDS)(`%s, ${lang}`, async (kind) => {
      const by = kind === "crosstab" ? "sector" : null;
      const result = kind === "indicators" || kind === "evidence" ? FEW : RESULT;
      const { value } = await renderTable(result, "typst", { kind, by, lang });
      await expect(value).toMatchFileSnapshot(`../../../golden/table/${kind}.${lang}.typ`);
    });
  }

  it("as a fragment in groups", async () => {
    const { value } = await renderTable(FEW, "typst", { lang: "fr", groupBy: "type", isFragment: true });
    await expect(value).toMatchFileSnapshot("../../../golden/table/fragment.fr.typ");
  });
});

describe("a table for Typst", () => {
  const columns = [column("a"), column("n", { align: "decimal" })];
  const table = tableOf(columns, [
    [cell("#let x"), number("0.25", 0.25, 2)],
    [{ kind: "link", text: 'a "link"', url: "https://example.org/" }, number("3", 3, 0)],
  ]);

  it("holds words as strings, and decimal marks stand under each other", async () => {
    const source = String(await writeTypst(table, { ...STYLE, isFragment: true }));
    expect(source).toContain('"#let x", "0.25",');
    expect(source).toContain('link("https://example.org/", "a \\"link\\""), "3" + hide(".00"),');
    expect(source).toContain(") <tab:x>");
    expect(source).not.toContain("#set page");
  });

  it("has no label where there is none, and a number of its own", async () => {
    const source = String(await writeTypst({ ...table, label: null }, { ...STYLE, number: 3 }));
    expect(source).not.toMatch(/<[a-z:]+>/);
    expect(source).toContain("update(2)");
  });
});
