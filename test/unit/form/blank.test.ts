import { describe, expect, test } from "vitest";
import { INSTEAD } from "../../../src/form/blank/examples.js";
import { type BlankField, blankFields, decidingFields } from "../../../src/form/blank/fields.js";
import { asText, blankLines } from "../../../src/form/blank/lines.js";
import { answerTyped, askedFields, questionOf } from "../../../src/form/blank/questions.js";
import { openFields, renderBlank } from "../../../src/form/blank/render.js";
import { openBlankShelf } from "../../../src/form/blank/shelf.js";
import { shortWay } from "../../../src/form/questions.js";
import { LANGUAGES } from "../../../src/messages/languages.js";
import { FIELDS } from "../../../src/model/generated/fields.js";
import type { Typology } from "../../../src/model/typology.js";
import { readProfiles } from "../../../src/pipeline/assess.js";
import { shippedTypologies } from "../../helpers/shipped.js";

const KNOWN = { id: "pole-bois", name: "Pôle Bois", date: 2013 };
const SCOPES = ["minimal", "whole"] as const;
const CASES = shippedTypologies().flatMap(([name, typology]) =>
  LANGUAGES.flatMap((lang) => SCOPES.map((scope) => ({ name, typology, lang, scope }))),
);

/** What is found in a text, by code and place. */
function foundIn(text: string, typology: Typology): string[] {
  const { findings } = readProfiles({ file: "p.yaml", text }, typology);
  return findings.map(({ code, severity, pointers }) => `${severity} ${code} ${pointers[0] ?? ""}`);
}

function everyField(fields: readonly BlankField[]): BlankField[] {
  return fields.flatMap((field) => [field, ...everyField(field.parts)]);
}

/** The places that a field cannot stand without: the blocks around it, what those ask for, and what its evidence speaks of. */
function withNeeds(field: BlankField, fields: readonly BlankField[]): Set<string> {
  const places = new Set<string>();
  const add = (one: BlankField): void => {
    places.add(one.place);
    const first = one.parts.find((part) => part.required) ?? one.parts[0];
    for (const part of one.parts) if (part.required || part === first) add(part);
    if (one.path === "evidence.<field>") seek(one.key);
    if (one.path === "evidence.<field>.source") seek("sources");
  };
  const seek = (place: string): void => {
    const [around, inside] = wayTo(place, fields);
    for (const one of around) {
      places.add(one.place);
      one.parts.forEach((part, i) => {
        if (part.required || (one.isList && i === 0)) add(part);
      });
      if (one.path === "evidence.<field>") seek(one.key);
    }
    if (inside) add(inside);
  };
  seek(field.place);
  return places;
}

/** The blocks around a place, and the field at it. */
function wayTo(place: string, fields: readonly BlankField[]): [around: BlankField[], field: BlankField | undefined] {
  for (const field of fields) {
    if (field.place === place) return [[], field];
    const [around, found] = wayTo(place, field.parts);
    if (found) return [[field, ...around], found];
  }
  return [[], undefined];
}

describe.each(CASES)("$name, $lang, $scope", ({ typology, lang, scope }) => {
  const blank = { typology, named: null, scope, known: KNOWN, file: "p.yaml" };
  const fields = blankFields(typology, scope);

  test("is valid as it is written", async () => {
    expect(foundIn(await renderBlank(blank, lang), typology)).toEqual([]);
  });

  test("says what is missing where no date is known", async () => {
    const { date: _, ...known } = KNOWN;
    const text = await renderBlank({ ...blank, known }, lang);
    expect(foundIn(text, typology)).toEqual(["error key-missing /date"]);
    expect(openFields({ typology, known })).toEqual(["date"]);
    expect(foundIn(text.replace("\n#date:", "\ndate:"), typology)).toEqual([]);
  });

  test.each([
    ["by hand", /^#/gm],
    ["by an editor, which takes the space behind it too", /^# ?/gm],
  ])("is valid with the first sign of each line deleted %s", async (_, sign) => {
    const [first = "", ...rest] = (await renderBlank(blank, lang)).split("\n");
    const text = [first, rest.join("\n").replace(sign, "")].join("\n");
    const { profiles } = readProfiles({ file: "p.yaml", text }, typology);
    expect(foundIn(text, typology)).toEqual([]);
    const top = fields.map(({ key }) => key);
    expect(Object.keys(profiles[0]?.profile ?? {}).sort()).toEqual([...new Set(top)].sort());
  });

  test("is valid with each field by itself", async () => {
    const lines = blankLines(fields, { tcec: 1, ...KNOWN }, await openBlankShelf(lang));
    const faults = everyField(fields).flatMap((field) => {
      const places = withNeeds(field, fields);
      const text = asText(lines.map((line) => ({ ...line, isFilled: line.isFilled || places.has(line.place ?? "") })));
      const found = foundIn(text, typology).filter((one) => one.startsWith("error"));
      return found.map((one) => `${field.place}: ${one}`);
    });
    expect(faults).toEqual([]);
  });

  test("has the schema in its first line, and explains in comments alone", async () => {
    const [first, ...rest] = (await renderBlank(blank, lang)).trimEnd().split("\n");
    expect(first).toBe("# yaml-language-server: $schema=profile.schema.json");
    const open = rest.filter((line) => line !== "" && !line.startsWith("#"));
    expect(open).toEqual(["tcec: 1", "id: pole-bois", "name: Pôle Bois", "date: 2013"]);
    expect(rest.filter((line) => line.length > 112)).toEqual([]);
  });
});

test.each(shippedTypologies())(
  "%s: the whole file has every field of a profile, but for what stands in place of others",
  (_, typology) => {
    const paths = new Set(everyField(blankFields(typology, "whole")).map(({ path }) => path));
    const missing = Object.keys(FIELDS).filter((path) => !paths.has(path as keyof typeof FIELDS));
    expect(new Set(missing)).toEqual(new Set([...INSTEAD, "indicators.<indicator>.degree"]));
  },
);

test.each(shippedTypologies())("%s: the minimal file has what the form asks on its short way", (_, typology) => {
  const fields = everyField(blankFields(typology, "minimal"));
  const paths = new Set<string>(fields.map(({ path }) => path));
  const wanted = [...shortWay(typology)].filter((path) => !INSTEAD.has(path as keyof typeof FIELDS));
  expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  expect(fields.length).toBeLessThan(everyField(blankFields(typology, "whole")).length);
});

test("what decides most is what the weightiest indicators are read from", () => {
  const [[, typology] = [], [, emes] = []] = shippedTypologies();
  expect(typology && decidingFields(typology)).toEqual([
    "funding.own_resources",
    "business_model",
    "governance.participation.employees",
    "governance.participation.volunteers",
    "governance.participation.recipients",
    "governance.participation.citizens",
    "governance.decision_mode",
  ]);
  expect(typology && askedFields(typology).slice(0, 3)).toEqual(["date", "funding.unit", "funding.own_resources"]);
  expect(emes && askedFields(emes)).toContain("functions");
});

test("what is known stands in the file, and its block with it", async () => {
  const [[, typology] = []] = shippedTypologies();
  if (typology === undefined) throw new Error("no typology");
  const known = { ...KNOWN, "funding.unit": "percent", "funding.own_resources": "<=60", "funding.market": 50 };
  const text = await renderBlank({ typology, named: "mine.yaml", scope: "whole", known, file: "p.yaml" }, "en");
  const { profiles, findings } = readProfiles({ file: "p.yaml", text }, typology);
  expect(findings).toEqual([]);
  expect(profiles[0]?.profile).toMatchObject({ funding: { unit: "percent", own_resources: "<=60", market: 50 } });
  expect(text).not.toContain("#    sales:"); // parts cannot stand below a number
  expect(text).toContain("tcec classify p.yaml --typology mine.yaml");
});

test("an answer is the number, the id or the list that was typed", async () => {
  const shelf = await openBlankShelf("fr");
  const label = shelf.messages.code("assembly_vote");
  expect(answerTyped("governance.decision_mode", label.toUpperCase(), shelf)).toBe("assembly_vote");
  expect(answerTyped("governance.decision_mode", ">=board", shelf)).toBe(">=board");
  expect(answerTyped("governance.participation.citizens", ">=consult", shelf)).toBe(">=consult");
  expect(answerTyped("funding.own_resources", "12.5", shelf)).toBe(12.5);
  expect(answerTyped("funding.own_resources", "<7", shelf)).toBe("<7");
  expect(answerTyped("date", "2024-06", shelf)).toBe("2024-06");
  expect(answerTyped("name", "2024", shelf)).toBe("2024");
  expect(answerTyped("functions", "networking; pooling,", shelf)).toEqual(["networking", "pooling"]);
});

test("a question shows each word with what it is called", async () => {
  const { words } = questionOf("governance.decision_mode", await openBlankShelf("en"));
  expect(words.map(([word]) => word)).toContain("assembly_vote (vote of the assembly)");
});
