import { describe, expect, test } from "vitest";
import { COUNTRIES } from "../../../src/model/countries.js";
import { finding } from "../../../src/model/finding.js";
import { FORMER_REGIONS } from "../../../src/model/former-regions.js";
import { countryCode } from "../../../src/pipeline/countries.js";
import { openTexts } from "../../../src/pipeline/open-texts.js";
import { Spellings } from "../../../src/pipeline/spellings.js";
import { defaultTypology } from "../../../src/typology/default.js";

const typology = defaultTypology();

const profile = (id: string, lines: string) => ({
  file: `${id}.yaml`,
  text: `tcec: 1\nid: ${id}\nname: N\ndate: 2015\n${lines}\n`,
});

async function told(...lines: string[]) {
  const texts = lines.map((line, i) => profile("abcdef".charAt(i), line));
  const { result, findings } = await openTexts(texts, { typology, isDefault: true });
  expect(JSON.stringify(result)).not.toMatch(/values-alike|regions-merged/);
  return findings.filter(({ code }) => code === "values-alike" || code === "regions-merged");
}

const alike = (field: string, values: string[], files: string[], write: string | null = null, more = 0) =>
  finding("values-alike", { field, values, files, write, more });

describe("one value of free text in two spellings", () => {
  test.each<[string, string, [string, string], string | null]>([
    ["place: {country: France}", "place: {country: FR}", ["France", "FR"], "FR"],
    ["place: {country: fr}", "place: {country: FR}", ["fr", "FR"], "FR"],
    ["place: {country: Allemagne}", "place: {country: Germany}", ["Allemagne", "Germany"], "DE"],
    ["place: {country: DEU}", "place: {country: Allemagne}", ["DEU", "Allemagne"], "DE"],
    ["place: {country: UK}", "place: {country: GB}", ["UK", "GB"], "GB"],
    ["place: {country: Occitania}", "place: {country: occitania}", ["Occitania", "occitania"], null],
    ["sectors: [circular economy]", "sectors: [circular-economy]", ["circular economy", "circular-economy"], null],
    ["place: {commune: Saint-Étienne}", "place: {commune: saint etienne}", ["Saint-Étienne", "saint etienne"], null],
    ["place: {department: Val d'Oise}", "place: {department: Val-d’Oise}", ["Val d'Oise", "Val-d’Oise"], null],
    [
      "legal_form: Société coopérative",
      "legal_form: societe cooperative",
      ["Société coopérative", "societe cooperative"],
      null,
    ],
    ["sectors: [œuvre]", "sectors: [Oeuvre]", ["œuvre", "Oeuvre"], null],
  ])("%s and %s are said once, with their files and the code of a country", async (first, second, values, write) => {
    const field = first.startsWith("place") ? `place.${/\{(\w+)/.exec(first)?.[1]}` : first.split(":")[0];
    expect(await told(first, second, first)).toEqual([alike(field ?? "", values, ["a.yaml", "b.yaml"], write)]);
  });

  test("is said of two words in one profile, too", async () => {
    const expected = [alike("sectors", ["local food", "local-food"], ["a.yaml", "a.yaml"])];
    expect(await told("sectors: [local food, local-food]")).toEqual(expected);
  });

  test.each([
    ["place: {country: FR}", "place: {country: FR}"],
    ["place: {country: France}", "place: {country: France}"],
    ["place: {country: FR}", "place: {country: Belgique}"],
    ["place: {country: Niger}", "place: {country: Nigeria}"],
    ["place: {country: Guinea}", "place: {country: Guinea-Bissau}"],
    ["place: {commune: Lyon}", "place: {department: lyon}"],
    ["place: {commune: '—'}", "place: {commune: '…'}"],
    ["sectors: [food]", "sectors: [foods]"],
    ["legal_form: SCIC", "legal_form: SCOP"],
    ["name: A", "notes: a"],
  ])("is not said of %s and %s", async (first, second) => {
    expect(await told(...[first, second].map((line) => line.replace(/^name.*/, "")))).toEqual([]);
  });

  test("names five values of a field at most, and says how many more there are", async () => {
    const spellings = new Spellings();
    for (const word of ["a", "b", "c", "d", "e", "f", "g"])
      spellings.see({ sectors: [`${word} x`, `${word}-x`] }, `${word}.yaml`);
    const notes = await spellings.notes();
    expect(notes.map(({ args }) => (args as { more: number }).more)).toEqual([0, 0, 0, 0, 2]);
  });

  test("is the same whether the parts of a run met it together or apart", async () => {
    const together = new Spellings();
    const parts = ["France", "FR", "FR", "France"].map((country, i) => {
      const part = new Spellings();
      for (const one of [part, together]) one.see({ place: { country } }, `${i}.yaml`);
      return part;
    });
    const joined = new Spellings();
    for (const part of parts) joined.take(part.words());
    expect(await joined.notes()).toEqual(await together.notes());
    expect(await joined.notes()).toEqual([alike("place.country", ["France", "FR"], ["0.yaml", "1.yaml"], "FR")]);
  });
});

describe("a former region beside the one that it is part of", () => {
  test("is said, in whatever spelling", async () => {
    expect(await told("place: {region: rhone alpes}", "place: {region: Auvergne-Rhône-Alpes}")).toEqual([
      finding("regions-merged", {
        former: "rhone alpes",
        now: "Auvergne-Rhône-Alpes",
        files: ["a.yaml", "b.yaml"],
      }),
    ]);
  });

  test("is not said of two former regions, nor of another region", async () => {
    expect(await told("place: {region: Auvergne}", "place: {region: Rhône-Alpes}")).toEqual([]);
    expect(await told("place: {region: Picardie}", "place: {region: Bretagne}")).toEqual([]);
  });

  test("sixteen regions became seven", () => {
    expect(Object.keys(FORMER_REGIONS)).toHaveLength(16);
    expect(new Set(Object.values(FORMER_REGIONS)).size).toBe(7);
  });
});

test("every code of a country stands once, and no name belongs to two", () => {
  const lines = COUNTRIES.trim().split("\n");
  expect(lines).toHaveLength(249);
  const owners = new Map<string, string>();
  for (const line of lines) {
    expect(line).toMatch(/^[A-Z]{2} [A-Z]{3} \S/);
    const code = line.slice(0, 2);
    for (const word of [code, line.slice(3, 6), ...line.slice(7).split("; ")]) {
      expect([word, countryCode(word)]).toEqual([word, code]);
      expect([word, owners.get(word) ?? code]).toEqual([word, code]);
      owners.set(word, code);
    }
  }
});
