import { describe, expect, it } from "vitest";
import { ANY_OF, pathOfHeading, questionOf, SURVEY_ONLY, WORKBOOK } from "../../../../src/model/workbook.js";
import { NOT_ASKED } from "../../../../src/render/coding/survey.js";
import { writeXlsform } from "../../../../src/render/coding/xlsform.js";
import { openSheets } from "../../../../src/sheet/open.js";
import { defaultTypology } from "../../../../src/typology/default.js";
import { koboExport } from "../../../helpers/kobo.js";
import { importByHeadings } from "../../../helpers/sheets.js";
import { shippedTypologies } from "../../../helpers/shipped.js";
import { options } from "../fixtures/options.js";

type Row = Readonly<Record<string, string>>;

async function formOf(typology = defaultTypology(), lang: "en" | "fr" = "fr") {
  const bytes = await writeXlsform(typology, options({ lang }));
  const { value } = await openSheets(bytes, "form.xlsx", { encoding: null, separator: null });
  const rowsOf = (name: string): readonly Row[] => {
    const [head, ...rows] = value?.find((sheet) => sheet.name === name)?.rows ?? [];
    const columns = head?.cells.map(String) ?? [];
    return rows.map(({ cells }) =>
      Object.fromEntries(columns.map((column, i) => [column, String(cells[i] ?? "").trim()])),
    );
  };
  return { bytes, survey: rowsOf("survey"), choices: rowsOf("choices"), settings: rowsOf("settings") };
}

/** The types of questions that are used here, of those that XLSForm knows. */
const TYPES =
  /^(?:text|integer|decimal|note|calculate|begin_group|end_group|begin_repeat|end_repeat|select_(?:one|multiple) [\w.-]+)$/;
const LANGUAGES = ["English (en)", "Français (fr)"];
const SPOKEN = ["label", "hint", "guidance_hint", "constraint_message"];

describe.each(shippedTypologies())("the form for %s keeps the rules of XLSForm", (_, typology) => {
  it("knows its types, has names that XML can have, each once, and closes what it opens", async () => {
    const { survey } = await formOf(typology);
    const open: string[] = [];
    for (const { type = "", name = "" } of survey) {
      expect(type).toMatch(TYPES);
      if (type.startsWith("end_")) expect(open.pop()).toBe(type.slice(4));
      else expect(name).toMatch(/^[A-Za-z_][\w.-]*$/);
      if (type.startsWith("begin_")) open.push(type.slice(6));
    }
    expect(open).toEqual([]);
    const names = survey.flatMap(({ name = "" }) => (name === "" ? [] : [name.toLowerCase()]));
    expect(new Set(names).size).toBe(names.length);
  });

  it("asks with words that there are, none twice in a list, none with a blank", async () => {
    const { survey, choices } = await formOf(typology);
    const lists = new Set(choices.map(({ list_name }) => list_name));
    const used = survey.flatMap(({ type = "" }) => /^select_\w+ (.+)$/.exec(type)?.[1] ?? []);
    expect([...lists].sort()).toEqual([...new Set(used)].sort());
    expect(choices.filter(({ name = "" }) => !/^\S+$/.test(name))).toEqual([]);
    const keys = choices.map(({ list_name, name }) => `${list_name} ${name}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const list of lists) {
      for (const language of LANGUAGES) {
        const labels = choices.filter((one) => one.list_name === list).map((one) => one[`label::${language}`] ?? "");
        if (list !== "fields") expect(new Set(labels).size, `${list} ${language}`).toBe(labels.length);
      }
    }
    expect(used).not.toContain("or_other");
  });

  it("refers to questions that there are", async () => {
    const { survey, settings } = await formOf(typology);
    const names = new Set(survey.map(({ name }) => name));
    const texts = [...survey, ...settings].flatMap((row) => Object.values(row));
    const referred = texts.flatMap((text) => [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, name]) => name ?? ""));
    expect(referred.length).toBeGreaterThan(30);
    expect(referred.filter((name) => !names.has(name))).toEqual([]);
    for (const row of survey)
      for (const column of SPOKEN)
        for (const language of LANGUAGES) expect(row[`${column}::${language}`]).not.toContain("${");
  });

  it("speaks every language wherever it speaks one", async () => {
    const { survey, choices } = await formOf(typology);
    for (const row of survey) {
      for (const column of SPOKEN) {
        const [one, other] = LANGUAGES.map((language) => row[`${column}::${language}`] ?? "");
        expect(one === "", `${row.name} ${column}`).toBe(other === "");
      }
      const isSilent = /^(?:end_|calculate)/.test(row.type ?? "");
      if (!isSilent) expect(row["label::English (en)"], row.name).not.toBe("");
      expect((row.constraint ?? "") === "", row.name).toBe((row["constraint_message::English (en)"] ?? "") === "");
    }
    for (const row of choices) for (const language of LANGUAGES) expect(row[`label::${language}`]).not.toBe("");
  });
});

describe("the form", () => {
  it("asks for every field of a workbook by its name", async () => {
    const { survey } = await formOf();
    const names = new Set(survey.map(({ name }) => name));
    for (const { path, name, columns } of WORKBOOK) {
      for (const heading of columns.slice(path === "" ? 0 : 4)) {
        if (NOT_ASKED.includes(heading) || (path === "evidence" && heading === "value")) continue;
        const question = questionOf(pathOfHeading({ path }, heading).replace(".<source>", ""));
        expect(names.has(question) || names.has(`${question}${ANY_OF}`), `${name} ${heading}`).toBe(true);
      }
    }
    for (const name of SURVEY_ONLY) expect(names).toContain(name);
  });

  it("requires name and date alone, and offers that nothing is known", async () => {
    const { survey, choices } = await formOf();
    expect(survey.filter(({ required }) => required !== "").map(({ name }) => name)).toEqual(["name", "date"]);
    const lists = [...new Set(choices.map(({ list_name }) => list_name))];
    const sure = lists.filter((list) => !choices.some((one) => one.list_name === list && one.name === "unknown"));
    expect(sure.sort()).toEqual(["fields", "sectors", "unit"]);
    const scale = choices.filter(({ list_name }) => list_name === "governance__participation__employees");
    expect(scale.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["none", ">=consult", "<=involve", "not_applicable", "unknown"]),
    );
  });

  it.each([
    ["funding__market", ["35", "12,5", "<7", ">= 80", "20..30", "0"], ["-3", "about 20", "<7..9", "1 250", ""]],
    ["members__total", ["24", "<10", "20 .. 30"], ["12,5", "x"]],
    ["date", ["2016", "2016-03", "2016-03-31"], ["16", "2016-13", "31/12/2016"]],
    ["id_known", ["pole-bois", "a1"], ["Pôle", "-a", "a b"]],
  ])("takes for %s what a profile can hold", async (name, right, wrong) => {
    const { survey } = await formOf();
    const constraint = survey.find((row) => row.name === name)?.constraint ?? "";
    const pattern = new RegExp(/^regex\(\., '(.*)'\)$/.exec(constraint)?.[1] ?? "-");
    expect(right.filter((text) => !pattern.test(text))).toEqual([]);
    expect(wrong.filter((text) => pattern.test(text))).toEqual([]);
  });

  it("keeps its names and its version while its words do not change; the language of the output opens first", async () => {
    const [fr, en] = await Promise.all([formOf(), formOf(defaultTypology(), "en")]);
    expect(fr.settings[0]).toMatchObject({ form_id: "tcec_matray_poisat_2015", default_language: "Français (fr)" });
    expect(en.settings[0]).toMatchObject({ default_language: "English (en)", version: fr.settings[0]?.version });
    expect(en.survey).toEqual(fr.survey);
    expect((await formOf()).bytes).toEqual(fr.bytes);
    const names = fr.survey.flatMap(({ type = "", name = "" }) =>
      type.startsWith("end_") ? [] : [`${name} (${type})`],
    );
    await expect(`${names.join("\n")}\n`).toMatchFileSnapshot("../../../golden/survey-names.txt");
  });
});

describe("what KoboToolbox exports of answers", () => {
  it("is read without a map", async () => {
    const { choices } = await formOf();
    const wordsOf = (list: string) =>
      choices.filter(({ list_name }) => list_name === list).map(({ name = "" }) => name);
    const bytes = await koboExport(
      "Profil d’un pôle",
      [
        {
          name: "Pôle Bois",
          date: "2018-06",
          id_known: "",
          id: "pole-bois",
          coder: "AL",
          level: "coordination",
          sectors: "culture energy",
          initiated_by: "citizens local_authorities",
          political_project: "not_applicable",
          needs__any: "none",
          labels__any: "unknown",
          funding__unit: "percent",
          funding__market: "<7",
          funding__redistribution: "20..30",
          funding__reciprocity__membership_fees: "12,5",
          business_model: ">=mixed",
          members__total: "24",
          governance__participation__employees: ">=consult",
          governance__participation__volunteers: "not_applicable",
          governance__participation__citizens: "unknown",
          governance__decision_mode: "board",
          governance__practices__open_agenda: "no",
          governance__practices__published_minutes: "unknown",
          institutions__any: "yes",
          institutions_complete: "yes",
          institutions: [
            { institutions__name: "Ville", institutions__level: "municipal", institutions__roles: "funder partner" },
            {
              institutions__name: "Région",
              institutions__level: "region",
              institutions__roles: "unknown",
              institutions__agreement: "none",
            },
          ],
          governance__bodies__any: "yes",
          governance__bodies: [
            {
              governance__bodies__name: "CA",
              governance__bodies__role: "decision",
              governance__bodies__seats__employees: "2",
            },
          ],
          sources__any: "yes",
          sources: [{ sources__key: "ra2018", sources__title: "Rapport", sources__year: 2019 }],
          facts__any: "yes",
          facts: [
            { field: "funding.market", source: "ra2018", locator: "p. 3", quote: "moins de 7 %", confidence: "high" },
          ],
        },
        {
          name: "B",
          date: "2019",
          id_known: "b-1",
          id: "b-1",
          initiated_by: "unknown",
          funding__unit: "kEUR",
          funding__total: "350",
        },
      ],
      {
        sectors: wordsOf("sectors"),
        initiated_by: wordsOf("initiated_by"),
        institutions__roles: wordsOf("institutions__roles"),
      },
    );
    const { profiles, findings } = await importByHeadings({ "kobo.xlsx": bytes });
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(profiles).toEqual([
      {
        tcec: 1,
        id: "pole-bois",
        name: "Pôle Bois",
        date: "2018-06",
        coder: "AL",
        level: "coordination",
        sectors: ["culture", "energy"],
        initiated_by: ["citizens", "local_authorities"],
        political_project: "not_applicable",
        needs: [],
        funding: { unit: "percent", market: "<7", redistribution: "20..30", reciprocity: { membership_fees: 12.5 } },
        business_model: ">=mixed",
        members: { total: 24 },
        governance: {
          participation: { employees: ">=consult", volunteers: "not_applicable" },
          bodies: [{ name: "CA", role: "decision", seats: { employees: 2 } }],
          decision_mode: "board",
          practices: { open_agenda: false },
        },
        institutions: [
          { name: "Ville", level: "municipal", roles: ["funder", "partner"] },
          { name: "Région", level: "region", agreement: "none" },
        ],
        institutions_complete: true,
        sources: { ra2018: { title: "Rapport", year: 2019 } },
        evidence: {
          "funding.market": { source: "ra2018", locator: "p. 3", quote: "moins de 7 %", confidence: "high" },
        },
      },
      { tcec: 1, id: "b-1", name: "B", date: 2019, funding: { unit: "kEUR", total: 350 } },
    ]);
  });
});
