import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { HELP as ENGLISH_HELP } from "../../../src/messages/en/help.js";
import { GRAMMAR } from "../../../src/messages/fr/grammar.js";
import { HELP } from "../../../src/messages/fr/help.js";
import { ROBUSTNESS_WORDS } from "../../../src/messages/fr/robustness.js";
import { TABLE_WORDS } from "../../../src/messages/fr/tables.js";
import { FACT_LABELS } from "../../../src/messages/fr/words.js";
import { loadMessages } from "../../../src/messages/messages.js";
import { faultsOfFrench } from "./typography.js";

const FOLDER = fileURLToPath(new URL("../../../src/messages/fr", import.meta.url));
const FILES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** The texts of a file: strings, and templates with a letter in the place of what they are given. */
function textsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(FOLDER, file), "utf8"), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAssignment(node)) {
      visit(node.initializer); // a key is a name, or the English of a schema
      return;
    }
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push(node.head.text + node.templateSpans.map(({ literal }) => `X${literal.text}`).join(""));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

/** Without the signs that stand for themselves: `???` in a profile, `? unknown` in a legend, places of a format of R. */
function prose(text: string): string {
  return text
    .replace(/\?{3}/g, "X")
    .replace(/, \? (?=\p{L})/gu, ", ")
    .replace(/%[sd]/g, "X");
}

describe("French: every text of the folder keeps to the rule of spaces and apostrophes", () => {
  it.each(FILES)("%s", (file) => {
    const found = textsOf(file)
      .filter((text) => text.length > 1)
      .flatMap((text) => faultsOfFrench(prose(text)).map((fault) => `${fault}: ${text}`));
    expect(found).toEqual([]);
  });

  it("finds texts, and faults", () => {
    expect(FILES.flatMap(textsOf).length).toBeGreaterThan(3000);
    expect(faultsOfFrench(" ; la suite")).not.toEqual([]);
  });
});

describe("French: numbers and words agree", () => {
  it.each([
    ["0", 0, "0\u00a0an"],
    ["1", 1, "1\u00a0an"],
    ["1,5", 1.5, "1,5\u00a0an"],
    ["2", 2, "2\u00a0ans"],
  ])("%s", (text, count, expected) => expect(GRAMMAR.years(text, count)).toBe(expected));

  it.each([
    [0, "0 autre"],
    [1, "1 autre"],
    [2, "2 autres"],
  ])("%i more", (count, expected) => expect(GRAMMAR.others(String(count), count)).toBe(expected));

  it("one draw, several draws", () => {
    const { heading } = ROBUSTNESS_WORDS.draws;
    expect([heading("1", "poids", "1", true), heading("2", "poids", "1", false)]).toEqual([
      "1 tirage\u00a0: poids (graine 1)",
      "2 tirages\u00a0: poids (graine 1)",
    ]);
  });

  it("the first of a month is « 1er », every other day a number", () => {
    expect([
      GRAMMAR.date("2014", "août", 1),
      GRAMMAR.date("2014", "août", 2),
      GRAMMAR.date("2014", "août", null),
    ]).toEqual(["1er\u00a0août 2014", "2\u00a0août 2014", "août 2014"]);
  });
});

describe("French: types are counted by one thing each, without a word that no longer agrees", () => {
  it.each([
    ["sectors", "Idéaux-types par secteur"],
    ["institution_roles", "Idéaux-types par rôle des institutions"],
    ["difficulties", "Idéaux-types par difficulté de la coopération"],
    ["initiated_by", "Idéaux-types par initiateur du pôle"],
    ["institution_missions", "Idéaux-types par missions confiées par des institutions"],
    ["labels", "Idéaux-types par appels remportés et labels détenus"],
    ["coordination_paid_by", "Idéaux-types par ressources qui paient la coordination"],
    ["priority_areas_2013", "Idéaux-types par domaines prioritaires au titre de l’appel de 2013"],
  ] as const)("by %s", (fact, caption) => {
    const heading = FACT_LABELS[fact];
    expect(TABLE_WORDS.crosstab(heading.charAt(0).toUpperCase() + heading.slice(1), null)).toBe(caption);
  });

  it.each([
    ["Pays", "Idéaux-types par pays"],
    ["Création", "Idéaux-types par date de création"],
  ])("by %s", (heading, caption) => expect(TABLE_WORDS.crosstab(heading, null)).toBe(caption));
});

describe("French: a code is called what it is of its fact", () => {
  it("« none » is no participation of a group, and no agreement with an institution", async () => {
    const messages = await loadMessages("fr");
    expect(messages.factValue("none", "participation_citizens")).toBe("aucune participation");
    expect(messages.factValue("none", "local_agreement")).toBe("aucune convention");
  });
});

describe.each([
  ["en", ENGLISH_HELP],
  ["fr", HELP],
] as const)("help in %s", (_, { commands }) => {
  it.each(Object.entries(commands))("%s says nothing twice", (_name, { about }) => {
    const beginnings = about.flatMap((text) => text.split(/(?<=[.:])\s+/)).map((text) => text.slice(0, 60));
    expect(beginnings.filter((text, i) => text.length > 20 && beginnings.indexOf(text) !== i)).toEqual([]);
  });
});
