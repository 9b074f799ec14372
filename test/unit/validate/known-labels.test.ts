// Whoever writes what the program prints is understood: every label of every key and coded word, in every language, leads to the id.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textsOfFields } from "../../../src/messages/fields.js";
import type { FieldPath } from "../../../src/messages/fields-words.js";
import { LANGUAGES, loadWords } from "../../../src/messages/languages.js";
import { loadMessages } from "../../../src/messages/messages.js";
import { keyOfPath } from "../../../src/messages/printed-labels.js";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import { KNOWN_SECTORS } from "../../../src/model/vocabulary.js";
import { findingsOf, followHints } from "../../helpers/follow-hints.js";
import { CODED, profileWith, ROWS } from "../../helpers/profile-with.js";

const messages = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (lang) => [lang, await loadMessages(lang)] as const)),
);
const titles = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(
      async (lang) => [lang, textsOfFields(await loadWords(lang, "fields"), await loadWords(lang, "schemas"))] as const,
    ),
  ),
);
const english = await loadMessages("en");

/** What is said of a finding, with ordinary blanks. */
const hintOf = (lang: string, found: AnyDiagnostic | undefined): string =>
  (found && messages[lang]?.hint(found))?.replace(/[\u00a0\u202f]/g, " ") ?? "";

const errorsOf = (text: string): string[] =>
  findingsOf(text).flatMap(({ severity, code, pointers }) => (severity === "error" ? [`${code} ${pointers[0]}`] : []));

/** What is found of a label that stands where an id should, and what is left once the hint was followed. */
function led(profile: unknown): { readonly suggestions: unknown[]; readonly faults: (string | null)[] } {
  const text = JSON.stringify(profile, null, 1);
  const suggestions = findingsOf(text).flatMap(({ args }) => ("suggestion" in args ? [args.suggestion] : []));
  return { suggestions, faults: followHints(`${text}\n`, english).map(({ fault }) => fault) };
}

describe("examples of the schema are valid where they stand", () => {
  it.each(Object.keys(ROWS).filter((path) => keyOfPath(path) !== null))("%s", (path) => {
    expect(errorsOf(JSON.stringify(profileWith(path)))).toEqual([]);
  });
});

describe.each(LANGUAGES)("what is printed in %s", (lang) => {
  const words = CODED.flatMap((path) =>
    (ROWS[path]?.codes ?? []).flatMap((code) => {
      const label = messages[lang]?.code(code) ?? code;
      return /^\d+$/.test(code) || label === code ? [] : [[path, code, label] as const];
    }),
  );
  it.each(words)("in %s, %s is known as “%s”", (path, code, label) => {
    const isList = ROWS[path]?.kind === "codes";
    const { suggestions, faults } = led(profileWith(path, { value: isList ? [label] : label }));
    expect(suggestions).toEqual([code]);
    expect(faults).toEqual([null]);
  });

  const keys = Object.keys(ROWS).flatMap((path) => {
    const key = keyOfPath(path);
    const title = titles[lang]?.[path as FieldPath].title ?? "";
    return key === null || key === "tcec" || title === key || key === "id" ? [] : [[path, title, key] as const];
  });
  it.each(keys)("the key of %s is known as “%s”", (path, title, key) => {
    const { suggestions, faults } = led(profileWith(path, { key: title }));
    expect(suggestions).toContain(key);
    expect(faults).toContain(null);
  });

  it.each(KNOWN_SECTORS)("the sector %s", (sector) => {
    const label = messages[lang]?.code(sector) ?? "";
    const found = findingsOf(JSON.stringify(profileWith("sectors", { value: [label] })));
    expect(found.map(({ args }) => ("suggestion" in args ? args.suggestion : null))).toEqual(
      label === sector ? [] : [sector],
    );
  });
});

describe("the same word in other clothes", () => {
  it.each([
    ["governance.decision_mode", "Conseil d'Administration", "board"],
    ["governance.decision_mode", "CONSEIL D’ADMINISTRATION", "board"],
    ["governance.decision_mode", "le conseil d'administration", "board"],
    ["governance.decision_mode", "assemblée", "assembly_vote"],
    ["governance.decision_mode", ">=vote de l'assemblée", ">=assembly_vote"],
    ["governance.decision_mode", "conseil d'administration..consensus", "board..consensus"],
    ["governance.voting", "Un membre, une voix", "one_member_one_vote"],
    ["governance.voting", "1 membre 1 voix", null],
    ["governance.participation.citizens", "Aucune participation", "none"],
    ["governance.participation.citizens", "aucune", "none"],
    ["governance.participation.citizens", "Consultations", "consult"],
    ["institutions[].level", "Départements", "department"],
    ["institutions[].level", "l'Etat", "state"],
    ["institutions[].level", "chambre regionale de l'economie sociale et solidaire", "sse_chamber"],
    ["political_project", "Libéral", "liberal"],
    ["political_project", "réformistes", "reformist"],
    ["sources.<source>.kind", "Entretiens", "interview"],
    ["evidence.<field>.confidence", "élevé", "high"],
    ["needs[].covered", "Oui", "yes"],
    ["expected.status", "Indéterminée", "undetermined"],
  ])("%s: %s", (path, written, code) => {
    const found = findingsOf(JSON.stringify(profileWith(path, { value: written })));
    expect(found.map(({ args }) => ("suggestion" in args ? args.suggestion : null))).toEqual([code]);
  });

  it.each([
    ["institutions[].roles", ["Financeur", "les financeurs", "financeuse"], ["funder", "funder", "funder"]],
    ["initiated_by", ["Citoyen·ne·s", "Collectivités", "l’État"], ["citizens", "local_authorities", "state"]],
    ["sectors", ["Patrimoines", "energie", "numérique"], ["heritage", "energy"]],
  ])("%s: %s", (path, written, codes) => {
    const found = findingsOf(JSON.stringify(profileWith(path, { value: written })));
    expect(found.flatMap(({ args }) => ("suggestion" in args ? [args.suggestion] : []))).toEqual(codes);
  });

  it("a word that only resembles a label is not taken for it", () => {
    const [found] = findingsOf(JSON.stringify(profileWith("institutions[].roles", { value: ["animateur"] })));
    expect(found?.args).toMatchObject({ suggestion: null });
  });

  it("capitals, accents and the other apostrophe never matter", () => {
    const words = CODED.flatMap((path) => (ROWS[path]?.codes ?? []).map((code) => [path, code] as const)).filter(
      ([, code]) => !/^\d+$/.test(code) && messages.fr?.code(code) !== code,
    );
    const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'");
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom("upper", "plain", "nfd"), ([path, code], how) => {
        const label = messages.fr?.code(code) ?? "";
        const written = how === "upper" ? label.toUpperCase() : how === "plain" ? plain(label) : label.normalize("NFD");
        const isList = ROWS[path]?.kind === "codes";
        const found = findingsOf(JSON.stringify(profileWith(path, { value: isList ? [written] : written })));
        return written === code || found.every(({ args }) => "suggestion" in args && args.suggestion === code);
      }),
    );
  });
});

describe("keys by their labels", () => {
  const only = (text: string) => findingsOf(`tcec: 1\nid: a\nname: A\ndate: 2015\n${text}`);

  it("elsewhere: its id and its places", () => {
    const [found] = only("ventes: 5\n");
    expect(found).toMatchObject({ code: "key-misplaced", args: { id: "sales", places: ["funding.market"] } });
    expect(hintOf("en", found)).toBe("It is written “sales”, under “funding.market”.");
  });

  it("beside the id itself: one of the two", () => {
    const [found] = only("level: service\nniveau d'analyse: service\n");
    expect(found).toMatchObject({ code: "key-unknown", args: { suggestion: null, taken: "level" } });
    expect(hintOf("fr", found)).toBe("Elle s’écrit « level », qui figure déjà ici. Gardez l’une des deux.");
  });

  it("in the path of evidence", () => {
    const [found] = only(
      "level: service\ngovernance: {voting: colleges}\nsources: {s: {title: S}}\nevidence:\n  gouvernance.règle de vote: {source: s}\n",
    );
    expect(found).toMatchObject({ code: "evidence-no-field", args: { suggestion: "governance.voting" } });
  });

  it("in a figure of several parts", () => {
    const [found] = only("funding: {unit: percent, market: {ventes+public_contracts: 5}}\n");
    expect(found).toMatchObject({ code: "funding-part-unknown", args: { suggestion: "sales", label: "ventes" } });
  });

  it("the hint shows the word by which the id was known", () => {
    const [found] = only("institutions: [{name: R, roles: [Financeurs]}]\n");
    expect(hintOf("fr", found)).toBe("Vouliez-vous dire « funder » (financeur) ?");
    expect(hintOf("en", found)).toBe("Did you mean “funder” (financeur)?");
  });
});

describe("none of a count is 0", () => {
  const counted = Object.entries(ROWS).flatMap(([path, { kind }]) =>
    ["count", "count-parts", "quantity", "parts", "percentage"].includes(kind) && !path.includes("<") ? [path] : [],
  );
  const words = ["none", "aucun", "aucune", "Aucune", "néant", "zéro", "no", "non"];
  it.each(counted)("%s", (path) => {
    for (const word of words) {
      const [found] = findingsOf(JSON.stringify(profileWith(path, { value: word })));
      expect(hintOf("en", found)).toBe("If there is none, write: 0");
      expect(hintOf("fr", found)).toBe("S’il n’y en a pas, écrivez : 0");
    }
  });
});
