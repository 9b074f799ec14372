import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SCHEMA_NAMES } from "../../src/messages/help-texts.js";
import { LANGUAGES, type Lang } from "../../src/messages/languages.js";
import { tcecHere } from "../helpers/command.js";
import { EditorSession, hasLanguageServer, type Place } from "../helpers/language-server.js";
import { Sandbox } from "./transcript.js";

const PROFILE = `# yaml-language-server: $schema=schemas/profile.schema.json
tcec: 1
id: pole-bois
name: Pôle Bois
date: 2024
funding:
  unit: percent
  own_resources: 60
governance:
  decision_mode: 
  
`;
const WRONG = `# yaml-language-server: $schema=schemas/profile.schema.json
tcec: 1
id: Pôle Bois
name: Pôle Bois
date: 2024
fundign: {}
governance:
  decision_mode: bord
`;

/** What is said in each language: of a key where the pointer rests, and of a key that is offered. */
const SAID: Readonly<Record<Lang, { readonly hover: string; readonly offered: string }>> = {
  en: { hover: "Earned by the cluster itself", offered: "Each true or false" },
  fr: { hover: "Ce que le pôle gagne lui-même", offered: "Chacune `true`" },
};

/** The end of the first line that holds a text. */
function after(text: string, words: string): Place {
  const lines = text.split("\n");
  const line = lines.findIndex((one) => one.includes(words));
  return { line, character: (lines[line] ?? "").indexOf(words) + words.length };
}

describe.skipIf(!hasLanguageServer()).each(LANGUAGES)("an editor with the schemas in %s", (lang) => {
  const sandbox = new Sandbox();
  const editor = new EditorSession(sandbox.folder);
  afterAll(() => {
    editor.close();
    sandbox.remove();
  });
  beforeAll(async () => {
    const out = await tcecHere(["schema", "--out", "schemas/", "--lang", lang], sandbox.folder, {});
    expect(out.code).toBe(0);
    const written = await tcecHere(
      ["new", "Pôle Bois", "--date", "2024", "--lang", lang, "-o", "schemas/"],
      sandbox.folder,
      {},
    );
    expect(written.code).toBe(0);
    sandbox.put("profile.yaml", PROFILE);
    sandbox.put("wrong.yaml", WRONG);
    await editor.open();
  });

  test("there is a file for each schema", () => {
    const files = SCHEMA_NAMES.map((name) => `schemas/${name}.schema.json`);
    expect(files.filter((file) => !existsSync(join(sandbox.folder, file)))).toEqual([]);
    const shipped = readFileSync(new URL("../../schemas/profile.schema.json", import.meta.url), "utf8");
    expect(readFileSync(join(sandbox.folder, "schemas/profile.schema.json"), "utf8") === shipped).toBe(lang === "en");
  });

  test("underlines nothing in a profile as tcec new writes it, nor with every field in it", async () => {
    expect(await editor.read("schemas/pole-bois_2024.yaml")).toEqual([]);
    const [first, ...rest] = readFileSync(join(sandbox.folder, "schemas/pole-bois_2024.yaml"), "utf8").split("\n");
    sandbox.put("schemas/all.yaml", [first, ...rest.map((line) => line.replace(/^#/, ""))].join("\n"));
    expect(await editor.read("schemas/all.yaml")).toEqual([]);
  });

  test("underlines a misspelt key, a word that is none, and an id with blanks", async () => {
    const found = await editor.read("wrong.yaml");
    expect([...new Set(found.map(({ range }) => range.start.line))].toSorted()).toEqual([2, 5, 7]);
  });

  test("says what a key means, and what words it takes", async () => {
    await editor.read("profile.yaml");
    expect(await editor.hover("profile.yaml", after(PROFILE, "own_res"))).toContain(SAID[lang].hover);
    expect(await editor.hover("profile.yaml", after(PROFILE, "decision_m"))).toContain("assembly_vote");
  });

  test("offers the words of a field, and the keys of a block with what they mean", async () => {
    await editor.read("profile.yaml");
    const words = await editor.complete("profile.yaml", after(PROFILE, "decision_mode: "));
    expect([...words.keys()]).toEqual(expect.arrayContaining(["board", "assembly_vote", "consensus"]));
    const { line } = after(PROFILE, "decision_mode: ");
    const keys = await editor.complete("profile.yaml", { line: line + 1, character: 2 });
    expect(keys.get("practices")).toContain(SAID[lang].offered);
    expect([...keys.keys()]).not.toContain("funding");
  });
});
