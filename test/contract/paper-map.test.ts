import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PAPER_CONCEPTS } from "../../src/messages/concepts.js";
import { loadWords } from "../../src/messages/languages.js";
import { FACTS } from "../../src/model/facts.js";
import { FIELDS } from "../../src/model/generated/fields.js";
import { LANGUAGES } from "../../src/model/generated/languages.js";
import { HYPOTHESES } from "../../src/model/hypotheses.js";
import { entriesOf } from "../../src/render/document/typology/entries.js";
import { defaultTypology } from "../../src/typology/default.js";
import { faultsOfFrench } from "../unit/messages/typography.js";

type Texts = Readonly<Record<string, string>>;
interface Notion {
  readonly number: number;
  readonly sections: readonly string[];
  readonly by: readonly string[];
  readonly reason?: Texts;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const { notions } = parse(readFileSync(`${root}docs/paper-map.yaml`, "utf8")) as { notions: (Notion & Texts)[] };
const entries = entriesOf(defaultTypology());

/** "field institutions[].roles": its kind and its name. */
const split = (reference: string) => /^(\w+) (.+)$/.exec(reference)?.slice(1) ?? [];

/** True for something that is there. */
async function exists(reference: string): Promise<boolean> {
  const [kind = "", name = ""] = split(reference);
  if (kind === "field") return Object.hasOwn(FIELDS, name);
  if (kind === "fact") return Object.hasOwn(FACTS, name);
  if (kind === "concept") return Object.hasOwn(PAPER_CONCEPTS, name);
  if (kind === "method") return Object.hasOwn((await loadWords("en", "explanations")).concepts, name);
  if (kind === "hypothesis") return Object.hasOwn(HYPOTHESES, name);
  if (kind === "command") return Object.hasOwn((await loadWords("en", "help")).commands, name);
  if (kind === "example") return existsSync(`${root}examples/profiles/${name}.yaml`);
  if (kind === "doc") return existsSync(root + name);
  return entries.some((entry) => entry.kind === kind && entry.value.id === name);
}

describe("the map of the paper", () => {
  it("has every notion once, in its order, in every language, with a reason where it is carried in part", () => {
    expect(notions.map(({ number }) => number)).toEqual(notions.map((_, i) => i + 1));
    expect(notions).toHaveLength(94);
    for (const notion of notions) {
      for (const lang of LANGUAGES) {
        expect(notion[lang], `${notion.number} ${lang}`).toMatch(/\p{L}/u);
        if (notion.reason) expect(notion.reason[lang], `${notion.number} ${lang}`).toMatch(/[.]$/);
      }
      expect(faultsOfFrench(`${notion.fr} ${notion.reason?.fr ?? ""}`), String(notion.number)).toEqual([]);
    }
  });

  it("names nothing that is not there", async () => {
    const named = notions.flatMap(({ number, by }) => by.map((reference) => [number, reference] as const));
    const found = await Promise.all(named.map(([, reference]) => exists(reference)));
    expect(named.filter((_, i) => !found[i])).toEqual([]);
    expect(
      await Promise.all(
        ["field place.nothing", "trait silos", "command silo", "hypothesis silos", "concept", ""].map(exists),
      ),
    ).not.toContain(true);
  });

  it("carries at least 75 notions in full, each by something", () => {
    expect(notions.filter(({ reason }) => !reason).length).toBeGreaterThanOrEqual(75);
    expect(notions.filter(({ by }) => by.length === 0)).toEqual([]);
  });

  it("forgets no axis, indicator, type, trait, watchpoint, check or concept", () => {
    const named = new Set(notions.flatMap(({ by }) => by));
    const all = [
      ...entries.filter(({ kind }) => kind !== "presumption").map(({ kind, value }) => `${kind} ${value.id}`),
      ...Object.keys(PAPER_CONCEPTS).map((id) => `concept ${id}`),
    ];
    expect(all.filter((reference) => !named.has(reference))).toEqual([]);
  });

  it("forgets no hypothesis, and no command that says something of a set", () => {
    const named = new Set(notions.flatMap(({ by }) => by));
    const folders = readdirSync(`${root}src/analyse`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const all = [
      ...Object.keys(HYPOTHESES).map((id) => `hypothesis ${id}`),
      ...folders.map(({ name }) => `command ${name}`),
    ];
    expect(folders.length).toBeGreaterThanOrEqual(4);
    expect(all.filter((reference) => !named.has(reference))).toEqual([]);
  });

  it("gives a concept to notions of the sections that its passages are from", () => {
    const strayed = notions.flatMap(({ number, sections, by }) =>
      by.flatMap((reference) => {
        const [kind, name] = split(reference);
        const concept = kind === "concept" ? PAPER_CONCEPTS[name as keyof typeof PAPER_CONCEPTS] : null;
        if (!concept) return [];
        const from: readonly string[] = concept.passages.map(({ section }) => section);
        return from.some((one) => sections.some((here) => here.startsWith(one))) ? [] : [`${number} ${name}`];
      }),
    );
    expect(strayed).toEqual([]);
  });
});
