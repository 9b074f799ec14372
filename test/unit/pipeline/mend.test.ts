// What is mended by itself: only what wants another spelling, with every other byte as it was.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendText } from "../../../src/pipeline/mend.js";
import { readDocuments } from "../../../src/read/documents.js";
import { withSchemaLine } from "../../../src/read/edits.js";
import { unifiedDiff } from "../../../src/render/kit/unified-diff.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { exampleTexts } from "../../helpers/examples.js";
import { CODED, profileWith, ROWS } from "../../helpers/profile-with.js";
import { runs } from "../../helpers/runs.js";

const TYPOLOGY = defaultTypology();
const HEAD = "tcec: 1\nid: a\nname: A\ndate: 2015\n";
const mend = (text: string) => mendText({ file: "p.yaml", text }, TYPOLOGY);
const errorsIn = (text: string) => mend(text).left.filter(({ severity }) => severity === "error");

describe("each slip is mended, and nothing else of the text", () => {
  it.each([
    ["members: {total: aucun}", "members: {total: 0}"],
    ["members: {total: '12'} # of them", "members: {total: 12} # of them"],
    ["members: {total: moins de 7}", 'members: {total: "<7"}'],
    ["members: {total: de 20 à 30}", 'members: {total: "20..30"}'],
    ["members: {totl: 5}", "members: {total: 5}"],
    ['members: {"totl": 5}', 'members: {"total": 5}'],
    ["funding: {unit: k€, total: 2,5}", "funding: {unit: kEUR, total: 2.5}"],
    ['funding: {unit: k€, total: "2,5"}', "funding: {unit: kEUR, total: 2.5}"],
    ["funding: {unit: percent, market: 12 %}", "funding: {unit: percent, market: 12}"],
    ["funding: {unit: EUR, total: 5, market: 12 %}", null],
    ["funding:\n  unit: percent\n  market: >90", 'funding:\n  unit: percent\n  market: ">90"'],
    ["place: {department: 07}", 'place: {department: "07"}'],
    ["level:\u00a0service", "level: service"],
    ["\u00a0\u00a0x-a: 1", null],
    ["governance:\n\tvoting: colleges", "governance:\n  voting: colleges"],
    ["created: 31/12/2013", "created: 2013-12-31"],
    ["created: décembre 2013", "created: 2013-12"],
    ["created: fin 2013", null],
    ["created: 2012-2013", null],
    ["created: 03/04/2013", null],
    ["institutions: [{name: R, roles: [financeur, member]}]", "institutions: [{name: R, roles: [funder, member]}]"],
    ["governance:\n  voting: un membre, une voix # dit-on", "governance:\n  voting: one_member_one_vote # dit-on"],
    ["governance: {decision_mode: '>=conseil d’administration'}", 'governance: {decision_mode: ">=board"}'],
    ["governance: {practices: {ordre du jour ouvert: oui}}", "governance: {practices: {open_agenda: true}}"],
    ["sectors: culture", "sectors: [culture]"],
    ["sectors: culture, heritage", null],
    ["initiated_by: citizens, state", "initiated_by: [citizens, state]"],
    ["sectors: [patrimoine]", null],
    ["members: {total: pas d’information}", null],
    ["members: {total: plus de 3 millions}", null],
    ["members: {total: environ 20}", null],
    ["members: {total: 7 ETP}", null],
    ["level: servi", null],
    ["id: Ôkhra", null],
  ])("%s", (lines, mended) => {
    expect(mend(`${HEAD}${lines}\n`).text).toBe(`${HEAD}${mended ?? lines}\n`);
  });

  it("an error that was hidden under a wrong key is shown, and mended where it can be", () => {
    const { text, left } = mend(`${HEAD}Gouvernance:\n  participation: {salariés: consultation, citoyens: beaucoup}\n`);
    expect(text).toBe(`${HEAD}governance:\n  participation: {employees: consult, citizens: beaucoup}\n`);
    expect(left.map(({ code }) => code)).toEqual(["value-not-listed"]);
  });

  it("what would bring an error that was not there is not done, and the rest is", () => {
    const { text } = mend(`${HEAD}members: {total: 5, particuliers: 2, conventional_companies: "9"}\ncreatd: 2020\n`);
    expect(text).toContain("individuals: 2");
    expect(text).toContain('conventional_companies: "9"'); // nine companies among five members
    expect(text).toContain("creatd: 2020"); // founded after the date of the profile
  });

  it("an anchor that others use stays, for they would change with it", () => {
    const lines = "members: {total: &n aucun}\nx-note: *n\n";
    expect(mend(HEAD + lines).text).toBe(HEAD + lines);
  });

  it("of several documents each is mended for itself", () => {
    const { text } = mend(`${HEAD}levl: service\n---\n${HEAD.replace("id: a", "id: b")}members: {total: aucun}\n`);
    expect(text).toBe(`${HEAD}level: service\n---\n${HEAD.replace("id: a", "id: b")}members: {total: 0}\n`);
  });

  it("line breaks of Windows and a byte order mark stay", () => {
    const text = `\ufeff${HEAD}members: {total: aucun} # c\n`.replaceAll("\n", "\r\n");
    expect(mend(text).text).toBe(text.replace("aucun", "0"));
  });
});

describe("for every text", () => {
  it("what is valid stays as it is", () => {
    for (const text of exampleTexts()) expect(mend(text)).toMatchObject({ text, mended: [] });
  });

  const words = ["aucun", "2,5", "oui", "k€", "financeur", "conseil d’administration", "07", "31/12/2013", "12 %", "x"];
  const anyProfile = fc
    .tuple(fc.constantFrom(...Object.keys(ROWS)), fc.constantFrom(...words), fc.boolean())
    .map(([path, value, asKey]) => JSON.stringify(profileWith(path, asKey ? { key: value } : { value }), null, 1));

  it("a second time changes nothing, no error comes, and what was not found stays", () => {
    fc.assert(
      fc.property(anyProfile, (text) => {
        const once = mend(text);
        expect(mend(once.text).text).toBe(once.text);
        const before = readDocuments({ file: "", text }).documents.map(({ value }) => value);
        if (once.mended.length === 0) expect(once.text).toBe(text);
        else expect(errorsIn(once.text).length).toBeLessThanOrEqual(errorsIn(text).length);
        expect(before).toHaveLength(1);
      }),
      { numRuns: runs(150) },
    );
  });

  it("a doubled letter in a coded word is mended", () => {
    for (const path of CODED.filter((one) => ROWS[one]?.kind === "code").slice(0, 12)) {
      const code = ROWS[path]?.codes?.[0] ?? "";
      if (code.length < 5) continue;
      const slip = `${code.slice(0, -1)}${code.at(-1)}${code.at(-1)}`;
      const { left } = mend(JSON.stringify(profileWith(path, { value: slip }), null, 1));
      expect(left.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });
});

describe("the line of the schema", () => {
  it.each([
    ["tcec: 1\n", "# yaml-language-server: $schema=s.json\ntcec: 1\n"],
    ["tcec: 1\r\n", "# yaml-language-server: $schema=s.json\r\ntcec: 1\r\n"],
    ["\ufefftcec: 1\n", "\ufeff# yaml-language-server: $schema=s.json\ntcec: 1\n"],
    ["# yaml-language-server: $schema=x.json\ntcec: 1\n", null],
    ['{"tcec": 1}\n', null],
  ])("%j", (text, expected) => {
    expect(withSchemaLine(text, "s.json")).toBe(expected);
  });
});

describe("the difference", () => {
  it.each([
    ["a\nb\nc\n", "a\nB\nc\n", "--- f\n+++ f\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"],
    ["a\n", "x\na\n", "--- f\n+++ f\n@@ -1 +1,2 @@\n+x\n a\n"],
    ["a", "b", "--- f\n+++ f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"],
    ["a\n", "a\n", ""],
  ])("%j to %j", (before, after, diff) => {
    expect(unifiedDiff("f", before, after)).toBe(diff);
  });
});
