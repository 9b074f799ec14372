import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import type { Profile } from "../../../src/model/profile.js";
import { PROFILES_NVIVO } from "../../../src/render/coding/nvivo.js";
import { PLAIN_OPTIONS } from "../../../src/render/options.js";
import { openSheets } from "../../../src/sheet/open.js";
import { exampleTexts } from "../../helpers/examples.js";
import { importByHeadings } from "../../helpers/sheets.js";

const CODED: readonly Profile[] = exampleTexts().flatMap((text) => {
  const documents = parseAllDocuments(text);
  return (Array.isArray(documents) ? documents : []).map((one) => one.toJS() as Profile);
});

/** What a row of attributes can hold of a profile, without the order of keys; `{min, max}` as the text that says the same. */
function held(value: unknown, path = ""): unknown {
  if (Array.isArray(value)) return value.every((item) => typeof item !== "object") ? value : undefined;
  if (typeof value !== "object" || value === null) return value;
  const { min, max, ...others } = value as Record<string, unknown>;
  if (Object.keys(others).length === 0 && (min !== undefined || max !== undefined))
    return min === undefined ? `<=${max}` : max === undefined ? `>=${min}` : `${min}..${max}`;
  const entries = Object.entries(value)
    .filter(([key]) => path !== "" || (key !== "evidence" && key !== "sources"))
    .map(([key, one]) => [key, held(one, `${path}/${key}`)] as const)
    .filter(([, one]) => one !== undefined);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function cellsOf(bytes: Uint8Array) {
  const { value } = await openSheets(bytes, "cases.xlsx", { encoding: null, separator: null });
  const [sheet] = value ?? [];
  return (sheet?.rows ?? []).map(({ cells }) => cells);
}

async function written(profiles: readonly Profile[], lang: "en" | "fr"): Promise<Uint8Array> {
  const bytes = await PROFILES_NVIVO.write(PROFILES_NVIVO.sheetsOf(profiles), { ...PLAIN_OPTIONS, lang });
  if (typeof bytes === "string") throw new Error("no workbook");
  return bytes;
}

describe("a classification sheet for NVivo", () => {
  it.each(["en", "fr"] as const)(
    "in %s gives back what its rows can hold, as they are and once NVivo has them",
    async (lang) => {
      const bytes = await written(CODED, lang);
      for (const layout of ["nvivo", null] as const) {
        const { profiles, findings } = await importByHeadings({ "cases.xlsx": bytes }, layout);
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(profiles.map((one) => held(one))).toEqual(CODED.map((one) => held(one)));
      }
    },
  );

  it("has a name of its own for every case, and attributes of one name each", async () => {
    const [head = [], ...rows] = await cellsOf(await written(CODED, "fr"));
    expect(head[0]).toBe("tcec");
    expect(head).toContain("Financement – Ressources propres [funding.own_resources]");
    expect(new Set(head).size).toBe(head.length);
    const cases = rows.map(([first]) => first);
    expect(new Set(cases).size).toBe(CODED.length);
    expect(cases).toContain("La Fabrique des Hauts 2013");
    expect(cases).toContain("Ôkhra");
  });

  it("says which lists it has no place for", () => {
    const [one] = CODED.filter(({ id }) => id === "okhra");
    if (one === undefined) throw new Error("no example");
    expect(PROFILES_NVIVO.sheetsOf([one]).left).toEqual(["facts", "institutions", "sources"]);
    const { evidence: _, sources: __, institutions: ___, ...bare } = one;
    expect(PROFILES_NVIVO.sheetsOf([bare]).left).toEqual([]);
  });

  it("of NVivo itself is read: the first column names cases, Unassigned is unknown, Not Applicable is what it says", async () => {
    const csv = [
      "Pôle;Date;Participation des salariés;Participation des bénévoles;Région",
      "Pôle Bois;2018;informés;Not Applicable;Unassigned",
      "Pôle Eau;2019;Unassigned;consultés;Bretagne",
    ].join("\n");
    const { profiles, findings } = await importByHeadings({ "cases.csv": csv });
    expect(findings).toEqual([]);
    expect(profiles).toMatchObject([
      {
        id: "pole-bois",
        name: "Pôle Bois",
        governance: { participation: { employees: "inform", volunteers: "not_applicable" } },
      },
      { id: "pole-eau", place: { region: "Bretagne" }, governance: { participation: { volunteers: "consult" } } },
    ]);
    expect(profiles[0]).not.toHaveProperty("place");
  });
});
