import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LAYOUTS } from "../../../src/import/generated/layouts.js";
import { layoutOf } from "../../../src/import/layouts/layouts.js";
import { SHEET_TOOLS } from "../../../src/model/sheet-tools.js";
import { openSheets } from "../../../src/sheet/open.js";
import { SHEETS } from "../../helpers/sheets.js";

it("the tools that are offered are those whose layouts are known", () => {
  expect(Object.keys(LAYOUTS).sort()).toEqual([...SHEET_TOOLS].sort());
});

describe("the files of tools are known by their signs, and sheets made at home are not taken for them", () => {
  const kinds = readdirSync(`${SHEETS}files`);
  it.each(kinds)("%s", async (kind) => {
    const name = readdirSync(`${SHEETS}files/${kind}`).find((file) => /\.(?:csv|xlsx)$/.test(file)) ?? "";
    const bytes = new Uint8Array(readFileSync(`${SHEETS}files/${kind}/${name}`));
    const { value } = await openSheets(bytes, name, { encoding: null, separator: null });
    const found = (value ?? []).map(layoutOf).find((one) => one !== null) ?? null;
    const expected = (SHEET_TOOLS as readonly string[]).includes(kind)
      ? LAYOUTS[kind as keyof typeof LAYOUTS].name
      : null;
    expect(found?.name ?? null).toBe(expected);
  });
});
