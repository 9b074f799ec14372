import { describe, expect, it } from "vitest";
import profileSchema from "../../../schemas/profile.schema.json" with { type: "json" };
import { SENTENCES as ENGLISH } from "../../../src/messages/en/messages.js";
import { SENTENCES as FRENCH } from "../../../src/messages/fr/messages.js";
import { type Lang, loadAllMessages, type PhraseKey } from "../../../src/messages/messages.js";
import { CODES, type Code } from "../../../src/model/codes.js";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import { FACTS } from "../../../src/model/facts.js";
import { finding } from "../../../src/model/finding.js";
import { FUNDING_PARTS, MEMBER_KINDS, PARTICIPATION_GROUPS, PRACTICES, SCALES } from "../../../src/model/vocabulary.js";
import { ALL_CODES, INDICATORS, samplesOf, TYPOLOGY } from "./samples.js";
import { faultsOfFrench, faultsOfText } from "./typography.js";

const LANGS: readonly Lang[] = ["en", "fr"];
const LANGUAGES = { en: ENGLISH, fr: FRENCH };
const SAMPLE_PHRASES = {
  "config-changed": [{ path: ".tcecrc.yaml" }],
  written: [
    { path: "r.docx", profiles: null },
    { path: "r.docx", profiles: 1 },
    { path: "r.docx", profiles: 2 },
  ],
  ends: [{ date: "2022-12-31" }],
  covered: [{ answer: "partly" }],
  found: [
    { errors: 2, warnings: 1 },
    { errors: 0, warnings: 1200 },
    { errors: 0, warnings: 0 },
  ],
  times: [
    { count: 2, places: [] },
    { count: 2, places: ["a.yaml:1:1"] },
    { count: 3, places: ["a.yaml:1:1"] },
    { count: 1200, places: ["a.yaml:1:1", "b.yaml:1:1"] },
  ],
  allowed: [
    { comment: 1, option: 0, known: 0 },
    { comment: 2, option: 1200, known: 3 },
    { comment: 0, option: 0, known: 1 },
  ],
  corrected: [
    { path: "a.yaml", count: 1, isDry: false },
    { path: "a.yaml", count: 4, isDry: true },
  ],
  "known-written": [
    { path: "k.json", count: 0 },
    { path: "k.json", count: 1 },
    { path: "k.json", count: 1200 },
  ],
  errors: [{ count: 0 }, { count: 1 }, { count: 2 }],
  warnings: [{ count: 1 }],
  notes: [{ count: 3 }],
  profiles: [{ count: 2 }],
  files: [{ count: 1 }],
  documents: [{ count: 1 }, { count: 2 }],
  differences: [{ count: 1 }, { count: 2 }],
  more: [{ count: 4 }],
  "more-errors": [{ count: 1 }, { count: 2 }],
  "more-warnings": [{ count: 1 }, { count: 2 }],
  "more-notes": [{ count: 1 }, { count: 2 }],
  "batch-counts": [
    { profiles: 1, files: 1, refused: 0 },
    { profiles: 12_000, files: 2, refused: 1 },
    { profiles: 0, files: 0, refused: 2 },
  ],
  "gates-verdict": [
    { failed: 0, total: 1 },
    { failed: 0, total: 3 },
    { failed: 1, total: 1 },
    { failed: 1, total: 3 },
    { failed: 2, total: 3 },
    { failed: 3, total: 3 },
  ],
  document: [{ index: 2 }],
  progress: [
    { done: 1, total: 2000, of: "files" },
    { done: 5, total: null, of: "files" },
    { done: 512, total: 10_000, of: "draws" },
  ],
  watching: [{ count: 1 }, { count: 2 }],
  changed: [{ files: ["a.yaml", "b.yaml"] }],
  "weights-hold": [
    { radius: 0.38, binds: "band", axis: "Governance" },
    { radius: 0.06, binds: "known", axis: "Governance" },
    { radius: 1, binds: "known", axis: "Governance" },
    { radius: 0, binds: "band", axis: "Governance" },
  ],
  "without-low": [{ verdict: null }, { verdict: "social, tentative" }],
  "half-verdict": [{ poles: ["technocratic"], types: ["institutionalized", "entrepreneurial"] }],
  "between-types": [{ types: ["social", "alternative"] }],
};

describe.each(LANGS)("messages in %s", (lang) => {
  it("has a sentence for every code, with and without the typology", async () => {
    const messages = await loadAllMessages(lang);
    for (const code of ALL_CODES) {
      for (const sample of samplesOf(code)) {
        for (const typology of [TYPOLOGY, undefined]) {
          const texts = [messages.message(sample, typology), messages.hint(sample, typology)];
          for (const text of texts.filter((t) => t !== null))
            expect(faultsOfText(text), `${code}: ${text}`).toEqual([]);
        }
      }
    }
  });

  it("has samples for every code of the catalogue", () => {
    expect([...ALL_CODES].sort()).toEqual(Object.keys(CODES).sort());
  });

  it("ends messages without a full stop, and hints that are sentences with one", async () => {
    const messages = await loadAllMessages(lang);
    for (const code of ALL_CODES.filter((c) => !["type-description", "watchpoint-raised"].includes(c))) {
      for (const sample of samplesOf(code)) expect(messages.message(sample, TYPOLOGY), code).not.toMatch(/[.…]$/);
    }
    for (const sample of ALL_CODES.flatMap(samplesOf)) {
      const hint = messages.hint(sample, TYPOLOGY);
      if (hint !== null) expect(hint, sample.code).toMatch(/[.?]$|: .+$/);
    }
  });

  it("gives every error a hint, unless the message says it all", async () => {
    const messages = await loadAllMessages(lang);
    const plain = new Set<string>(["value-wrong-type", "value-too-small", "value-too-large", "value-bad-format"]);
    const errors = ALL_CODES.filter((code) => CODES[code].severity !== "info" && !plain.has(code));
    for (const sample of errors.flatMap((code) => samplesOf(code).slice(0, 1))) {
      if (sample.code !== "typology-fact-method") expect(messages.hint(sample, TYPOLOGY), sample.code).not.toBeNull();
    }
  });

  it("has a label for every fact, in lower case and free of ids", async () => {
    const messages = await loadAllMessages(lang);
    for (const name of Object.keys(FACTS)) {
      expect(faultsOfText(messages.fact(name)), name).toEqual([]);
      expect(messages.fact(name)).not.toContain("_");
    }
    expect(messages.fact("unheard_of")).toBe("unheard_of");
  });

  it("has a label for every code of the profile schema and of the model", async () => {
    const messages = await loadAllMessages(lang);
    const model = [Object.values(SCALES), PARTICIPATION_GROUPS, PRACTICES, Object.values(FUNDING_PARTS), MEMBER_KINDS];
    const facts = Object.values(FACTS).flatMap((fact) => ("codes" in fact ? fact.codes : []));
    const own = [...FUNDING_KEYS, "not_applicable", "clear", "probable", "tentative", "borderline", "undetermined"];
    for (const code of [...(model.flat(2) as string[]), ...facts, ...own, ...wordsOf(profileSchema)]) {
      expect(Object.hasOwn(LANGUAGES[lang].codes, code), code).toBe(true);
      expect(messages.code(code), code).not.toMatch(/_|^$/);
    }
    expect(messages.code("unheard_of")).toBe("unheard_of");
  });

  it("has the same labels and phrases as the other language, none empty", async () => {
    const messages = await loadAllMessages(lang);
    expect(Object.keys(LANGUAGES[lang].labels).sort()).toEqual(Object.keys(ENGLISH.labels).sort());
    for (const [key, label] of Object.entries(LANGUAGES[lang].labels)) {
      expect(faultsOfText(label), key).toEqual([]);
    }
    for (const key of Object.keys(ENGLISH.phrases) as PhraseKey[]) {
      const samples = (SAMPLE_PHRASES as Partial<Record<PhraseKey, readonly object[]>>)[key] ?? [{}];
      for (const args of samples) expect(faultsOfText(messages.phrase(key, args as never)), key).toEqual([]);
    }
  });

  it("gives back the code of a message that it does not know, and of arguments that do not fit", async () => {
    const messages = await loadAllMessages(lang);
    const unheard = { code: "of-tomorrow", severity: "info", args: {}, pointers: [] } as unknown as AnyDiagnostic;
    const broken = { code: "typology-types-overlap", severity: "error", args: {}, pointers: [] };
    expect(messages.message(unheard)).toBe("of-tomorrow");
    expect(messages.hint(unheard)).toBeNull();
    expect(messages.message(broken as unknown as AnyDiagnostic)).toBe("typology-types-overlap");
    expect(messages.message({ ...unheard, code: "toString" as Code } as AnyDiagnostic)).toBe("toString");
  });
});

const FUNDING_KEYS = ["market", "redistribution", "reciprocity", "own_resources", "in_kind", "public", "volunteering"];

/** The words of every `enum`, and the keys of seats, in a schema. */
function wordsOf(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const words = "enum" in node && Array.isArray(node.enum) ? node.enum.filter((w) => typeof w === "string") : [];
  const seats = "seats" in node ? (node.seats as { properties?: object }) : {};
  return [...words, ...Object.keys(seats.properties ?? {}), ...Object.values(node).flatMap(wordsOf)];
}

describe("French", () => {
  it("keeps to French typography in every message, hint and label", async () => {
    const messages = await loadAllMessages("fr");
    const samples = ALL_CODES.flatMap(samplesOf);
    const texts = [
      ...samples.map((sample) => messages.message(sample, TYPOLOGY)),
      ...samples.map((sample) => messages.hint(sample, TYPOLOGY) ?? ""),
      ...Object.values(FRENCH.labels),
      ...Object.values(FRENCH.facts),
      ...Object.values(FRENCH.codes),
    ];
    for (const text of texts) expect(faultsOfFrench(text), text).toEqual([]);
  });

  it("writes decimal commas in messages", async () => {
    const messages = await loadAllMessages("fr");
    const quoting = new Set<Code>([
      "value-decimal-comma",
      "value-bad-format",
      "result-typologies-differ",
      "result-baseline-typology",
      "compare-same",
      "compare-nothing-common",
      "compare-unscored",
    ]);
    for (const code of ALL_CODES.filter((c) => !quoting.has(c))) {
      for (const sample of samplesOf(code)) {
        const text = messages.message(sample, TYPOLOGY).replace(/«[^»]*»|§\u00a0[0-9.]+/g, "");
        expect(text, code).not.toMatch(/[0-9]\.[0-9]/);
      }
    }
  });

  it("says other things than English", () => {
    for (const name of Object.keys(FACTS) as (keyof typeof FACTS)[]) {
      if (name !== "sectors") expect(FRENCH.facts[name]).not.toBe(ENGLISH.facts[name]);
    }
  });
});

describe("reasons", () => {
  const say = async (lang: Lang, code: Code, i = 0): Promise<string> => {
    const sample = samplesOf(code)[i];
    return sample ? (await loadAllMessages(lang)).message(sample, TYPOLOGY) : "";
  };

  it("says the crossover beside the value", async () => {
    expect(await say("en", "indicator-pulls-up")).toBe("95% of the resources are self-financed (crossover 50%)");
    expect(await say("fr", "indicator-pulls-up")).toBe(
      "95\u00a0% des ressources sont autofinancées (point de bascule 50\u00a0%)",
    );
  });

  it("keeps a value apart from the crossover that it has not reached", async () => {
    expect(await say("en", "indicator-pulls-down", 1)).toContain("49.96%");
  });

  it("says a position with its bounds and its known share", async () => {
    expect(await say("en", "axis-high")).toBe(
      "Market orientation: market, 0.87 (bounds 0.61 to 0.97, known share 64%)",
    );
  });

  it("does not round the known share up to the minimum that it misses", async () => {
    expect(await say("en", "axis-unscored")).toContain("29.96% known, 30% needed");
  });

  it("says what would lead to the nearest other type", async () => {
    expect(await say("en", "nearest-change")).toBe(
      "entrepreneurial, if “Seats of stakeholders” (here 40%) fell to 32.1%",
    );
    expect(await say("fr", "nearest-change", 3)).toBe(
      "entrepreneurial, si «\u00a0Participation des parties prenantes\u00a0», citoyens (ici\u00a0: «\u00a0consultation\u00a0») passait à «\u00a0implication\u00a0»",
    );
    expect(await say("en", "nearest-change", 4)).toContain("fell to 0.000146"); // not to 0: small scales keep their digits
    expect(await say("en", "nearest-change", 5)).toContain("(here degree 0.60) fell to 0.33");
  });

  it("says differences so that they read well", async () => {
    expect(await say("en", "baseline-score")).toBe("okhra 2004, Market orientation: 0.87 → 0.62 (\u22120.25)");
    expect(await say("fr", "baseline-score")).toBe("okhra 2004, Orientation marchande\u00a0: 0,87 → 0,62 (\u22120,25)");
    expect(await say("en", "baseline-score", 1)).toBe("okhra 2004, Market orientation: 0.871 → 0.872 (+0.001)");
    expect(await say("en", "baseline-score", 2)).toBe("okhra 2004, Market orientation: 0.4996 → 0.5004 (+0.0008)");
    expect(await say("en", "baseline-type", 1)).toBe("okhra 2004, type: none → entrepreneurial");
  });

  it("says in one line which gates failed, and why", async () => {
    expect(await say("en", "gates-failed")).toBe(
      "Failed: --fail-on undetermined (2 profiles: pollens 2013, initiatives-et-cite 2025), --baseline (5 differences: okhra 2004, pollens 2013, resto-passerelle 2014-04-29, …)",
    );
    expect(await say("fr", "gates-failed", 1)).toBe("Échec\u00a0: --max-warnings 0 (1 avertissement)");
    expect(await say("en", "gates-failed", 3)).toBe("Failed: --expect (nothing to compare)");
  });

  it("falls back to ids without a typology", async () => {
    const messages = await loadAllMessages("en");
    expect(messages.message(finding("watchpoint-unknown", { watchpoint: "drift" }))).toContain("drift");
    expect(messages.message(finding("type-description", { type: "social" }))).toBe("social");
  });
});

describe("raw values", () => {
  const cases: [
    keyof typeof INDICATORS,
    Parameters<Awaited<ReturnType<typeof loadAllMessages>>["raw"]>[0],
    string,
    string,
  ][] = [
    ["SELF_FINANCING", { lo: 35, hi: 35 }, "35%", "35\u00a0%"],
    ["SELF_FINANCING", { lo: 20, hi: 30 }, "20–30%", "20–30\u00a0%"],
    ["SELF_FINANCING", { lo: 0, hi: 7 }, "at most 7%", "au plus 7\u00a0%"],
    ["SELF_FINANCING", { lo: 90, hi: 100 }, "at least 90%", "au moins 90\u00a0%"],
    ["SELF_FINANCING", { lo: 0, hi: 100 }, "unknown", "inconnu"],
    ["SELF_FINANCING", { lo: null, hi: null }, "unknown", "inconnu"],
    ["SELF_FINANCING", null, "unknown", "inconnu"],
    [
      "TURNOVER",
      { lo: 30000, hi: null },
      "at least 30,000\u00a0thousand euros",
      "au moins 30\u202f000\u00a0milliers d’euros",
    ],
    ["TURNOVER", { lo: -5, hi: 5 }, "at most 5\u00a0thousand euros", "au plus 5\u00a0milliers d’euros"],
    ["DECISION_MODE", "assembly_vote", "vote of the assembly", "vote de l’assemblée"],
    ["DECISION_MODE", { lo: "board", hi: "consensus" }, "at least board", "au moins conseil d’administration"],
    ["DECISION_MODE", { lo: "executive", hi: "board" }, "at most board", "au plus conseil d’administration"],
    ["DECISION_MODE", { lo: "executive", hi: "consensus" }, "unknown", "inconnu"],
    [
      "DECISION_MODE",
      { lo: "board", hi: "deliberated_vote" },
      "from board to vote after deliberation",
      "de conseil d’administration à vote après délibération",
    ],
    ["DECISION_MODE", "not_applicable", "not applicable", "sans objet"],
    [
      "PARTICIPATION",
      { groups: { employees: "involve", citizens: null } },
      "employees: involve; citizens: unknown",
      "salariés\u00a0: implication\u202f; citoyens\u00a0: inconnu",
    ],
  ];

  it.each(cases)("writes %s %j as %s and %s", async (name, value, en, fr) => {
    expect((await loadAllMessages("en")).raw(value, INDICATORS[name])).toBe(en);
    expect((await loadAllMessages("fr")).raw(value, INDICATORS[name])).toBe(fr);
  });

  it("writes values of facts with their own units, and lists", async () => {
    const messages = await loadAllMessages("fr");
    expect(messages.factValue({ lo: 1, hi: 1 }, "age")).toBe("1\u00a0an");
    expect(messages.factValue({ lo: 3, hi: 5 }, "management_style")).toBe("au moins 3 sur 5");
    expect(messages.factValue(["culture", "pottery"], "sectors")).toBe("culture, pottery");
    expect(messages.factValue([], "sectors")).toBe("inconnu");
    expect(messages.factValue({ lo: 400, hi: null }, "members_total")).toBe("au moins 400");
  });
});

describe("lists, quotes and passages", () => {
  it("joins as each language does", async () => {
    const [en, fr] = [await loadAllMessages("en"), await loadAllMessages("fr")];
    expect(en.list([])).toBe("");
    expect(en.list(["a"], "and")).toBe("a");
    expect(en.list(["a", "b", "c"], "or")).toBe("a, b or c");
    expect(fr.list(["a", "b"], "and")).toBe("a et b");
    expect(fr.list(["a", "b"])).toBe("a, b");
    expect([en.quote("x"), fr.quote("x")]).toEqual(["“x”", "«\u00a0x\u00a0»"]);
  });

  it("cites as people do", async () => {
    const [en, fr] = [await loadAllMessages("en"), await loadAllMessages("fr")];
    expect(en.passage({ ref: "mp2015", section: { en: "§2.1", fr: "§2.1" } }, TYPOLOGY)).toBe(
      "Matray & Poisat 2015, §2.1",
    );
    expect(fr.passage({ ref: "mp2015" }, TYPOLOGY)).toBe("Matray et Poisat 2015");
    expect(en.passage({ ref: "elsewhere" }, TYPOLOGY)).toBe("elsewhere");
    expect(en.passage({ ref: "toString" }, TYPOLOGY)).toBe("toString");
    const sources = {
      law: { title: "Law", author: "République française" },
      three: { title: "T", author: "A, B., C, D., E, F.", year: 1 },
    };
    expect(en.passage({ ref: "law" }, { ...TYPOLOGY, sources })).toBe("République française");
    expect(en.passage({ ref: "three" }, { ...TYPOLOGY, sources })).toBe("A et al. 1");
  });
});

describe("a date in a sentence", () => {
  it.each([
    ["2013-12-31", "31\u00a0December 2013", "31\u00a0décembre 2013"],
    ["2013-03-01", "1\u00a0March 2013", "1er\u00a0mars 2013"],
    ["2018-06", "June 2018", "juin 2018"],
    ["2013", "2013", "2013"],
    // No date: as it is.
    ["2018-13", "2018-13", "2018-13"],
    ["2013-2014", "2013-2014", "2013-2014"],
  ])("%s is %s, in French %s", async (iso, inEnglish, inFrench) => {
    const [en, fr] = await Promise.all([loadAllMessages("en"), loadAllMessages("fr")]);
    expect(en.date(iso)).toBe(inEnglish);
    expect(fr.date(iso)).toBe(inFrench);
    expect(en.phrase("ends", { date: iso })).toBe(`ends ${inEnglish}`);
  });
});
