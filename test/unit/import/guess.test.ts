import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { guessMap } from "../../../src/import/guess/guess.js";
import { layoutOf } from "../../../src/import/layouts/layouts.js";
import { loadMap } from "../../../src/import/map/load.js";
import { fieldNames } from "../../../src/messages/field-names.js";
import { renderGuess } from "../../../src/render/profile/guessed-map.js";
import { writeWorkbook } from "../../../src/render/table/workbook.js";
import { openSheets } from "../../../src/sheet/open.js";
import { importByHeadings, placeSaid, SHEETS } from "../../helpers/sheets.js";

const CSV = { encoding: null, separator: null };

async function guessOf(bytes: Uint8Array, file: string) {
  const { value: sheets } = await openSheets(bytes, file, CSV);
  const found = sheets?.map(layoutOf).find((one) => one !== null) ?? null;
  return guessMap(sheets ?? [], found, await fieldNames());
}

const textOf = (text: string) => new TextEncoder().encode(text);

describe("sheets are read by their headings, without a map", () => {
  it("in the titles of the codebook, in French, with labels in cells", async () => {
    const { profiles, findings } = await importByHeadings({
      "codage.csv":
        "Nom du pôle;Année;Marché (%);Redistribution;Salariés;Secteurs;x-vague\nPôle Bois;2018;< 7 %;20 à 30;au moins consultation;culture, énergie;2\n",
    });
    expect(findings).toEqual([]);
    expect(profiles).toEqual([
      {
        tcec: 1,
        id: "pole-bois",
        name: "Pôle Bois",
        date: 2018,
        sectors: ["culture", "energy"],
        funding: { unit: "percent", market: "<7", redistribution: "20..30" },
        governance: { participation: { employees: ">=consult" } },
        "x-vague": 2,
      },
    ]);
  });

  it("a name that several fields have is the one that the cells can hold; participles are read as they are meant", async () => {
    const csv = (region: string) =>
      `Nom;Année;Région;Salariés;Bénévoles\nPôle Bois;2018;${region};consultés;informé·e·s\n`;
    const { profiles, findings } = await importByHeadings({ "a.csv": csv("Bretagne") });
    expect(findings).toEqual([]);
    expect(profiles).toMatchObject([
      { place: { region: "Bretagne" }, governance: { participation: { employees: "consult", volunteers: "inform" } } },
    ]);
    const money = await importByHeadings({ "a.csv": csv("12,5 %") });
    expect(money.profiles).toMatchObject([{ funding: { unit: "percent", redistribution: { region: 12.5 } } }]);
    expect(money.profiles[0]).not.toHaveProperty("place");
  });

  it("a cell that is none of the words is told all that are, not only those that stand in its column", async () => {
    const csv = "Nom;Année;Salariés\nA;2018;consultés\nB;2018;parfois\n";
    const { findings } = await importByHeadings({ "a.csv": csv });
    const [wrong] = findings.filter(({ code }) => code === "cell-value");
    expect(wrong).toMatchObject({ args: { value: "parfois" } });
    expect(JSON.stringify(wrong?.args)).toContain("pouvoir de décision");
  });

  it("a repeated group within another belongs to its submission, not to the row of the outer group", async () => {
    const book = (name: string, ...rows: (readonly string[])[]) => ({
      name,
      widths: (rows[0] ?? []).map(() => 10),
      rows: rows.map((row) => row.map((value) => ({ value }))),
    });
    const tail = ["_index", "_parent_table_name", "_parent_index", "_submission__id"];
    const bytes = await writeWorkbook("kobo", [
      book(
        "Fiche",
        ["name", "date", "_id", "_uuid", "_submission_time", "_index"],
        ["A", "2015", "71", "u", "t", "1"],
        ["B", "2016", "72", "v", "t", "2"],
      ),
      book("sites", ["site", ...tail], ["x", "1", "Fiche", "2", "72"]),
      book("institutions", ["institutions__name", ...tail], ["Ville", "1", "sites", "1", "72"]),
    ]);
    const { profiles } = await importByHeadings({ "kobo.xlsx": bytes });
    expect(profiles).toMatchObject([{ id: "a" }, { id: "b", institutions: [{ name: "Ville" }] }]);
    expect(profiles[0]).not.toHaveProperty("institutions");
  });

  it("a row of means at the end is none of the clusters, though its name stands where theirs do", async () => {
    const csv = (name: string) => `Nom;Année;Marché (%)\nPôle Bois;2018;10\n${name};;10\n`;
    for (const name of ["Moyenne", "TOTAL", "Total général", "Ensemble :"]) {
      const { profiles, findings } = await importByHeadings({ "a.csv": csv(name) });
      expect(profiles).toHaveLength(1);
      expect(findings.map(({ code }) => code)).toEqual(["row-total"]);
    }
    const { findings } = await importByHeadings({ "a.csv": csv("Ensemble pour le bois") });
    expect(findings.map(({ code }) => code)).toEqual(["cell-empty"]);
  });

  it("in paths, below a row of titles; a column of no field is named, not read", async () => {
    const { profiles, findings } = await importByHeadings({
      "coding.csv": "Identifier,Name,Date,,Members in all\nid,name,date,what,members.total\na,A,2015,hm,7\n",
    });
    expect(profiles).toEqual([{ tcec: 1, id: "a", name: "A", date: 2015, members: { total: 7 } }]);
    expect(findings).toMatchObject([{ code: "sheet-columns-unused", args: { columns: ["what (D)"] } }]);
  });

  it("with lists in files beside it, evidence and values in a file of facts", async () => {
    const { profiles, findings } = await importByHeadings({
      "profiles.csv": "id;name;date;members.total\na;A;2015;\nb;B;2015;4\n",
      "institutions.csv":
        "id;date;level;coder;institutions.name;institutions.level;institutions.roles\na;2015;;;Ville;municipal;funder; \na;;;;Région;region;none\n".replace(
          "funder; ",
          "funder",
        ),
      "facts.csv":
        "id;date;field;value;source;confidence\na;2015;members.total;12;insee;high\nb;2015;members.total;4;insee;\n",
      "sources.csv": "sources.key;sources.title\ninsee;Base\nother;Not cited\n",
      "network.ties.csv":
        "id;network.ties.member;network.ties.other;network.ties.strength\nb;Coop Nord;Ville;2\nb;Ville;Atelier;\n",
    });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const [first, second] = profiles;
    expect(first).toMatchObject({
      members: { total: 12 },
      institutions: [
        { name: "Ville", level: "municipal", roles: ["funder"] },
        { name: "Région", level: "region", roles: [] },
      ],
      sources: { insee: { title: "Base" } },
      evidence: { "members.total": { source: "insee", confidence: "high" } },
    });
    expect(second).toMatchObject({
      members: { total: 4 },
      network: {
        ties: [
          ["Coop Nord", "Ville", 2],
          ["Ville", "Atelier"],
        ],
      },
    });
  });

  it("a value of the facts that is not that of the profile is an error at its cell", async () => {
    const { findings } = await importByHeadings({
      "profiles.csv": "id;name;date;members.total\na;A;2015;5\n",
      "facts.csv": "id;field;value;source\na;members.total;12;\n",
    });
    expect(findings).toMatchObject([{ code: "cell-twice" }]);
    expect(findings.map(placeSaid)).toEqual(["facts.csv:2, value"]);
  });

  it("a file of facts alone", async () => {
    const { profiles, findings } = await importByHeadings({
      "faits.csv":
        "id;date;champ;valeur;source\na;2015;name;A;\na;2015;governance.participation.employees;consultation;\na;2015;institutions.0.name;Ville;\na;2015;needs;none;\n",
    });
    expect(findings).toEqual([]);
    expect(profiles).toEqual([
      {
        tcec: 1,
        id: "a",
        name: "A",
        date: 2015,
        needs: [],
        governance: { participation: { employees: "consult" } },
        institutions: [{ name: "Ville" }],
      },
    ]);
  });

  it("what every profile needs is asked for", async () => {
    const { profiles, findings } = await importByHeadings({ "s.csv": "this;that\n1;2\n" });
    expect(profiles).toEqual([]);
    expect(findings).toMatchObject([{ code: "sheet-headings", args: { fields: ["id", "name", "date"], found: 0 } }]);
  });

  it("files that a spreadsheet saved, with the name of the workbook before that of the sheet", async () => {
    const { profiles, findings } = await importByHeadings({
      "codage BR-profiles.csv": "id;name;date\na;A;2015\n",
      "codage BR-governance.bodies.csv": "id;governance.bodies.name;governance.bodies.role\na;Bureau;decision\n",
      "codage BR-facts.csv": "id;field;value\na;members.total;3\n",
    });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(profiles).toMatchObject([
      { governance: { bodies: [{ name: "Bureau", role: "decision" }] }, members: { total: 3 } },
    ]);
  });

  it("what an item of a list lacks is said of its row", async () => {
    const { findings } = await importByHeadings({
      "profiles.csv": "id;name;date\na;A;2015\n",
      "activities.csv": "id;activities.name;activities.sphere\na;x;market\na;y;\n",
    });
    expect(findings).toMatchObject([{ code: "key-missing", args: { key: "sphere" } }]);
    expect(findings.map(placeSaid)).toEqual(["activities.csv:3, activities.name"]);
  });

  it("a row that may belong to two profiles is told, and one that is sure is read", async () => {
    const files = {
      "profiles.csv": "id;name;date\na;A;2015\na;A;2019\nb;B;2015\n",
      "activities.csv": "id;date;activities.name;activities.sphere\na;;x;market\nb;;y;market\na;2019;z;market\n",
    };
    const { profiles, findings } = await importByHeadings(files);
    expect(findings).toMatchObject([{ code: "row-parents" }]);
    expect(findings.map(placeSaid)).toEqual(["activities.csv:2, id"]);
    expect(profiles.map(({ activities }) => activities)).toEqual([
      undefined,
      [{ name: "z", sphere: "market" }],
      [{ name: "y", sphere: "market" }],
    ]);
  });
});

describe("the draft of a map", () => {
  it("leaves open a heading that two fields have, and names what comes near", async () => {
    const { map, open } = await guessOf(textOf("id;name;date;Région;Mmbers.total\na;A;2015;1;2\n"), "s.csv");
    expect(map.fields).toEqual({ id: "id", name: "name", date: "date" });
    expect(open.map(({ heading }) => heading)).toEqual(["Région", "Mmbers.total"]);
    expect(open[1]?.nearest).toBe("members.total");
  });

  it("finds the separator of a list, the decimal comma, the order of dates and words for unknown", async () => {
    const { map } = await guessOf(
      textOf("id;name;date;Secteurs;funding.market\na;A;31/12/2015;culture | énergie;18,5\nb;B;2015;culture;NSP\n"),
      "s.csv",
    );
    expect(map).toMatchObject({
      table: { decimal: ",", dates: "dmy" },
      unknown: ["NSP"],
      fields: { sectors: { split: " | ", values: { énergie: "energy" } } },
    });
  });

  it("names cells that stand for no value of their field", async () => {
    const { strange } = await guessOf(
      textOf("id;name;date;governance.voting\na;A;2015;parfois\nb;B;2015;one_member_one_vote\n"),
      "s.csv",
    );
    expect(strange).toEqual([{ heading: "governance.voting", path: "governance.voting", cells: ["parfois"] }]);
  });

  const FILES = readdirSync(`${SHEETS}files`).flatMap((kind) =>
    readdirSync(`${SHEETS}files/${kind}`)
      .filter((name) => /\.(?:csv|xlsx)$/.test(name))
      .map((name) => `${kind}/${name}`),
  );

  it.each(FILES)("of %s is a map, but for what every profile needs", async (file) => {
    const guess = await guessOf(new Uint8Array(readFileSync(`${SHEETS}files/${file}`)), file);
    const text = await renderGuess(guess, file, "fr");
    expect(parse(text)).toEqual(JSON.parse(JSON.stringify(guess.map)));
    const { diagnostics } = loadMap({ file: "columns.yaml", text });
    expect(diagnostics.filter(({ code }) => code !== "map-needed" && code !== "map-no-fields")).toEqual([]);
  });

  it("of two of them reads most of the columns", async () => {
    const placed = async (file: string) =>
      (await guessOf(new Uint8Array(readFileSync(`${SHEETS}files/${file}`)), file)).placed;
    expect(await placed("excel-fr/poles-utf8.csv")).toBeGreaterThanOrEqual(40);
    expect(await placed("kobo/Fiche_PTCE_-_all_versions_-_XML_-_2025-04-12.xlsx")).toBeGreaterThanOrEqual(40);
  });
});
