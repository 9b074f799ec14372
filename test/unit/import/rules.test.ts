import { describe, expect, it } from "vitest";
import { importFiles } from "../../helpers/sheets.js";

const HEAD = "tcec-map: 1\n";
const NEEDED = "id: id, name: name, date: date";
const once = async (csv: string, map: string) => {
  const { profiles, findings } = await importFiles({ "s.csv": csv }, HEAD + map);
  return { profile: profiles[0] as Record<string, unknown> | undefined, codes: findings.map(({ code }) => code) };
};

describe("rules of maps", () => {
  it("a constant makes no block of its own", async () => {
    const map = `fields: {${NEEDED}, funding.unit: =percent, funding.market: m}\n`;
    expect((await once("id;name;date;m\na;A;2015;\n", map)).profile).not.toHaveProperty("funding");
    expect((await once("id;name;date;m\na;A;2015;0\n", map)).profile).toMatchObject({
      funding: { unit: "percent", market: 0 },
    });
  });

  it("a ticked box proves, an empty one does not deny", async () => {
    const map = `fields: {${NEEDED}, governance.practices: {column: p, split: ";", values: {minutes: published_minutes}, each: true}}\n`;
    const { profile } = await once("id,name,date,p\na,A,2015,minutes;\n", map);
    expect(profile).toMatchObject({ governance: { practices: { published_minutes: true } } });
  });

  it("labels that are known are found before a list is split", async () => {
    const map = `fields: {${NEEDED}, sectors: {column: s, split: ", ", values: {"réemploi, recyclage": recycling, culture: culture}}}\n`;
    const { profile } = await once('id;name;date;s\na;A;2015;"culture, réemploi, recyclage, jardins"\n', map);
    expect(profile?.sectors).toEqual(["culture", "recycling", "jardins"]);
  });

  it("a whole and its part in one row are an error at both cells", async () => {
    const map = `fields: {${NEEDED}, funding.unit: =percent, funding.market: m, funding.market.sales: s}\n`;
    const { profile, codes } = await once("id;name;date;m;s\na;A;2015;30;20\n", map);
    expect(profile).toBeUndefined();
    expect(codes).toEqual(["cell-whole-and-part", "cell-whole-and-part"]);
  });

  it("a sign beside a number agrees with the unit, or is an error", async () => {
    const map = `fields: {${NEEDED}, funding.unit: u, funding.market: m}\n`;
    expect((await once("id;name;date;u;m\na;A;2015;k€;12 k€\n", map)).profile).toMatchObject({
      funding: { unit: "kEUR", market: 12 },
    });
    expect((await once("id;name;date;u;m\na;A;2015;k€;12 %\n", map)).codes).toEqual(["cell-unit"]);
  });

  it("a table may say that a value is unknown, and lead to another column", async () => {
    const map = `fields: {${NEEDED}, legal_form: {column: f, values: {1: SCIC, other: {column: g}, 99: null}}}\n`;
    const of = async (f: string) => (await once(`id;name;date;f;g\na;A;2015;${f};GIP\n`, map)).profile?.legal_form;
    expect([await of("1"), await of("Other"), await of("99")]).toEqual(["SCIC", "GIP", undefined]);
  });

  it("bounds in words stand before labels, too", async () => {
    const map = `fields: {${NEEDED}, governance.participation.employees: {column: e, values: {informés: inform}}}\n`;
    const { profile } = await once("id;name;date;e\na;A;2015;au moins informés\n", map);
    expect(profile).toMatchObject({ governance: { participation: { employees: ">=inform" } } });
  });

  it("dates are read in the order that the map says, and only then", async () => {
    const csv = "id;name;date\na;A;03/04/2012\n";
    expect((await once(csv, `table: {dates: dmy}\nfields: {${NEEDED}}\n`)).profile?.date).toBe("2012-04-03");
    expect((await once(csv, `table: {dates: mdy}\nfields: {${NEEDED}}\n`)).profile?.date).toBe("2012-03-04");
    expect((await once(csv, `fields: {${NEEDED}}\n`)).codes).toEqual(["cell-date"]);
  });

  it("a name makes an id where the map says so, and shares of 1 become percentages", async () => {
    const map = `fields: {id: {column: name, slug: true}, name: name, date: date, funding.unit: =percent, funding.market: {column: m, times: 100}}\n`;
    const { profile } = await once("name;date;m\nPôle de l’Œuf;2015;0.35\n", map);
    expect(profile).toMatchObject({ id: "pole-de-l-oeuf", funding: { market: 35 } });
  });

  it("keys that cells name are keys like any others", async () => {
    const map = `fields: {${NEEDED}}\nlists: {sources: {sheet: src, key: k, fields: {title: t}}}\n`;
    const files = { "s.csv": "id;name;date\na;A;2015\n", "src.csv": "k;t\n__proto__;T\n" };
    await importFiles(files, HEAD + map);
    expect({}).not.toHaveProperty("title");
  });

  it("what validation finds in several cells is said at the largest of them", async () => {
    const map = `fields: {${NEEDED}, funding.unit: =percent, funding.market: m, funding.redistribution: r}\n`;
    const { findings } = await importFiles({ "s.csv": "id;name;date;m;r\na;A;2015;30;135\n" }, HEAD + map);
    expect(findings.map(({ code, position }) => [code, position?.at])).toEqual([["funding-above-total", "2, r"]]);
  });
});
