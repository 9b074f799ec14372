import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { FieldPath } from "../../src/messages/fields-words.js";
import { loadWords } from "../../src/messages/languages.js";
import { loadMessages } from "../../src/messages/messages.js";
import { FACT_FIELDS } from "../../src/model/fact-fields.js";
import type { FactName } from "../../src/model/facts.js";
import { FIELDS } from "../../src/model/generated/fields.js";
import type { Profile } from "../../src/model/profile.js";
import { PRACTICES } from "../../src/model/vocabulary.js";
import { assess } from "../../src/pipeline/assess.js";
import { renderCodebook } from "../../src/render/document/codebook/render.js";
import { deriveFacts } from "../../src/score/facts.js";
import { defaultTypology } from "../../src/typology/default.js";
import { profile } from "../helpers/profile.js";
import { options } from "../unit/render/fixtures/options.js";

const SCHEMA = JSON.parse(
  readFileSync(fileURLToPath(new URL("../../schemas/profile.schema.json", import.meta.url)), "utf8"),
) as Record<string, unknown>;
const LANGUAGES = ["en", "fr"] as const;
const TYPOLOGY = defaultTypology();

/** Everything of that name in the schema, wherever it stands. */
function gather(node: unknown, key: string): unknown[] {
  if (Array.isArray(node)) return node.flatMap((item) => gather(item, key));
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([name, inside]) => [...(name === key ? [inside] : []), ...gather(inside, key)]);
}

const names = [...new Set(gather(SCHEMA, "properties").flatMap((block) => Object.keys(block as object)))];
const words = [...new Set(gather(SCHEMA, "enum").flat().map(String))];

async function markdown(lang: "en" | "fr"): Promise<string> {
  return String(await renderCodebook(TYPOLOGY, "markdown", options({ lang })));
}

describe.each(LANGUAGES)("the codebook in %s", (lang) => {
  it("names every field and every coded word of the schema", async () => {
    const text = await markdown(lang);
    expect(names.length).toBeGreaterThan(90);
    expect(words.length).toBeGreaterThan(60);
    const inCode = new Set([...text.matchAll(/`([^`]*)`/g)].flatMap(([, code = ""]) => code.split(/[^\p{L}\p{N}_]+/u)));
    expect([...names, ...words].filter((word) => !inCode.has(word))).toEqual([]);
  });

  it("says of every indicator its anchors or degrees, its weight and its reason", async () => {
    const [text, messages] = [await markdown(lang), await loadMessages(lang)];
    for (const axis of TYPOLOGY.axes) {
      for (const { id, calibration, weight } of axis.indicators) {
        const [, part = ""] = text.split(`(${id})`);
        const section = part.split("\n### ")[0]?.split("\n#### ")[0] ?? "";
        const numbers = calibration.degrees
          ? Object.values(calibration.degrees)
          : [calibration.crossover ?? Number.NaN];
        for (const number of numbers) expect(section).toContain(messages.number(number));
        expect(section).toContain(messages.number(weight.value));
        for (const reason of [calibration.rationale, weight.rationale]) {
          expect(section).toContain(messages.text(reason ?? { en: "?", fr: "?" }));
        }
      }
    }
  });

  it("shows an example that is a whole, valid profile and leaves nothing to warn of", async () => {
    const { example } = await loadWords(lang, "codebook");
    const { results, findings } = assess({ file: "example.yaml", text: example.text }, TYPOLOGY);
    expect([...findings, ...results.flatMap((one) => one.findings)]).toEqual([]);
    expect(results[0]).toMatchObject({ id: "les-ateliers" });
    expect((await markdown(lang)).replaceAll("\\", "")).toContain(example.text.trim());
  });

  it("says the bounds of a field as the schema does", async () => {
    const { kinds } = await loadWords(lang, "fields");
    const finite = Object.values(FIELDS).flatMap((field) =>
      "max" in field && field.max < 1000 ? [[kinds[field.kind], field.min, field.max] as const] : [],
    );
    expect(finite.length).toBeGreaterThan(2);
    for (const [kind, min, max] of finite) expect(kind.match(/\d+/g)).toEqual([String(min), String(max)]);
  });

  it("gives examples that mean what they say", async () => {
    const { examples } = await loadWords(lang, "fields");
    const { sayExample } = await import("../../src/render/document/codebook/example.js");
    for (const [path, field] of Object.entries(FIELDS)) {
      for (const example of examples[path as FieldPath] ?? field.examples) {
        expect(parse(sayExample(example))).toEqual(example);
      }
    }
  });
});

it("both examples are the same profile", async () => {
  const [en, fr] = await Promise.all(
    LANGUAGES.map(async (lang) => parse((await loadWords(lang, "codebook")).example.text)),
  );
  const bare = (value: Profile) =>
    JSON.parse(JSON.stringify(value, (key, inside) => (["title", "quote"].includes(key) ? "" : inside)));
  expect(bare(fr)).toEqual(bare(en));
});

/** Profiles in which every field that a fact rests on is given, and every share is exact. */
const PROFILES: readonly Profile[] = [
  profile({
    created: 2004,
    date: 2013,
    sectors: ["culture"],
    level: "service",
    business_model: "mixed",
    network: { structuring: "vertical" },
  }),
  profile({ funding: { unit: "percent", own_resources: 95 } }),
  profile({
    funding: {
      unit: "percent",
      market: { sales: 20, member_services: 10, public_contracts: 10 },
      redistribution: { eu: 5, state: 5, region: 10, department: 5, municipal: 5, employment_aid: 10, other: 5 },
      reciprocity: { membership_fees: 5, donations: 5, patronage: 4, citizen_savings: 1 },
      in_kind: { public: 1, volunteering: 2, other: 3 },
    },
  }),
  profile({ activities: [{ sphere: "market" }] }),
  profile({
    members: {
      total: 27,
      sse_organisations: 20,
      conventional_companies: 1,
      local_authorities: 1,
      public_bodies: 1,
      research_and_training: 2,
      other_organisations: 2,
      individuals: 3,
    },
  }),
  profile({
    governance: {
      participation: { employees: "none", volunteers: "none", recipients: "none", citizens: "none" },
      bodies: [{ role: "decision", seats: { leaders: 2, employees: 1 } }],
      decision_mode: "board",
      voting: "colleges",
      practices: { ...Object.fromEntries(PRACTICES.map((name) => [name, true])) },
      management_style: 2,
    },
    institutions: [{ level: "region", roles: ["funder"], support: ["subsidy"], agreement_until: 2020 }],
  }),
];

describe("the table of the fields of facts", () => {
  const reported = new Map<FactName, Set<string>>();
  for (const one of PROFILES) {
    for (const [fact, { value, pointers }] of Object.entries(deriveFacts(one))) {
      // The rest of a budget narrows an open share: only what is exact tells the fields of the fact itself.
      if (value.kind === "unknown" || (value.kind === "number" && value.lo !== value.hi)) continue;
      const paths = pointers.map((pointer) => pointer.slice(1).replaceAll("/", ".").replace(/\.\d+/g, "[]"));
      reported.set(fact as FactName, new Set([...(reported.get(fact as FactName) ?? []), ...paths]));
    }
  }
  const covers = (declared: string, path: string) =>
    path === declared || path.startsWith(`${declared}.`) || path.startsWith(`${declared}[`);

  it.each(Object.entries(FACT_FIELDS))("%s", (fact, declared) => {
    const paths = [...(reported.get(fact as FactName) ?? [])];
    expect(paths, "no profile above gives the fact").not.toEqual([]);
    for (const path of paths) {
      expect(
        declared.some((field) => covers(field, path) || covers(path, field)),
        `${fact} rests on ${path}`,
      ).toBe(true);
    }
    const helpers = ["local_agreement", "local_institution_roles"]; // level and date decide, and are no pointer of theirs
    if (helpers.includes(fact)) return;
    for (const field of declared) {
      expect(
        paths.some((path) => covers(field, path) || covers(path, field)),
        `${fact} never rests on ${field}`,
      ).toBe(true);
    }
  });
});
