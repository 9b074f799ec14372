import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ProfileResult, Result } from "../../../../../src/model/result.js";
import type { Axis, Typology } from "../../../../../src/model/typology.js";
import { assembleResult, assess } from "../../../../../src/pipeline/assess.js";
import { renderCitations } from "../../../../../src/render/document/cite/cite.js";
import { renderMethods } from "../../../../../src/render/document/methods/render.js";
import { defaultTypology } from "../../../../../src/typology/default.js";
import { axis, indicator, typology } from "../../../../helpers/typology.js";
import { typologyIn } from "../../../../helpers/typology-file.js";
import { options, UNSAFE } from "../../fixtures/options.js";

const GOLDEN = "../../../../golden/methods";
const LANGUAGES = ["en", "fr"] as const;
const PROFILES = new URL("../../../../../examples/profiles/", import.meta.url);
const sources = readdirSync(PROFILES).map((file) => ({ file, text: readFileSync(new URL(file, PROFILES), "utf8") }));

const ASSESSED = new Map<Typology, readonly ProfileResult[]>();
/** The results of all examples, found once for a typology. */
function assessed(one: Typology): readonly ProfileResult[] {
  const results = ASSESSED.get(one) ?? sources.flatMap((source) => assess(source, one).results);
  ASSESSED.set(one, results);
  return results;
}

function resultOf(one: Typology, count = Number.POSITIVE_INFINITY): Result {
  const results = count === 0 ? [] : assessed(one).slice(0, count);
  // The version of the program is not what these files are about.
  return { ...assembleResult(one, results, []), tool: { name: "tcec", version: "9.8.7" } };
}

async function say(result: Result, lang: "en" | "fr" = "en", short = false): Promise<string> {
  return String(await renderMethods(result, "text", options({ lang, short, width: 10_000 } as never)));
}

const TYPOLOGIES = { default: defaultTypology(), strict: typologyIn("examples/typologies/strict-democracy.yaml") };

describe.each(LANGUAGES)("the methods paragraph in %s", (lang) => {
  it.each(["default", "strict"] as const)("of the %s typology", async (name) => {
    for (const [form, count] of [
      ["profiles", undefined],
      ["typology", 0],
    ] as const) {
      const text = await renderMethods(resultOf(TYPOLOGIES[name], count), "markdown", options({ lang }));
      await expect(text).toMatchFileSnapshot(`${GOLDEN}/${name}-${form}.${lang}.md`);
    }
  });

  it("as LaTeX, HTML and one paragraph", async () => {
    const result = resultOf(TYPOLOGIES.default);
    for (const [format, extension] of [
      ["latex", "tex"],
      ["html", "html"],
    ] as const) {
      const text = await renderMethods(result, format, options({ lang }));
      await expect(text).toMatchFileSnapshot(`${GOLDEN}/default.${lang}.${extension}`);
    }
    const short = await renderMethods(result, "text", { ...options({ lang }), short: true });
    await expect(short).toMatchFileSnapshot(`${GOLDEN}/default-short.${lang}.txt`);
  });

  it("has four paragraphs and one on the data, one where it is to be short", async () => {
    const paragraphs = (text: string) =>
      text
        .split(/\n\n(?:References|Références)/)[0]
        ?.trim()
        .split("\n\n").length;
    expect(paragraphs(await say(resultOf(TYPOLOGIES.default), lang))).toBe(5);
    expect(paragraphs(await say(resultOf(TYPOLOGIES.default, 0), lang))).toBe(4);
    const short = await renderMethods(resultOf(TYPOLOGIES.default), "text", { ...options({ lang }), short: true });
    expect(String(short).trim()).not.toContain("\n\n");
  });

  it("takes every number of the typology from the typology", async () => {
    const changed: Typology = structuredClone(TYPOLOGIES.default);
    const first = changed.axes[0]?.indicators[0];
    if (!first) throw new Error("no indicator");
    first.calibration = { ...first.calibration, out: 11, crossover: 22, in: 33 };
    first.weight = { ...first.weight, value: 7 };
    changed.settings.band.value = 0.13;
    const text = await say(resultOf(changed, 0), lang);
    const point = lang === "fr" ? "," : ".";
    for (const said of ["11", "22", "33", `0${point}13`]) expect(text).toContain(said);
    expect(text).toMatch(/(?:weight|poids) 7/);
    expect(text).not.toContain(`0${point}05 `);
  });
});

it("rounds no number that the typology declares", async () => {
  const changed: Typology = structuredClone(TYPOLOGIES.default);
  const first = changed.axes[0]?.indicators[0];
  if (!first) throw new Error("no indicator");
  first.calibration = { ...first.calibration, out: 29.995, crossover: 50, in: 70.125 };
  first.weight.value = 2.3333;
  changed.settings.band.value = 0.125;
  changed.settings.minimumKnown.value = 0.335;
  changed.settings.soundKnown.value = 0.615;
  for (const short of [false, true]) {
    const text = String(await renderMethods(resultOf(changed, 0), "text", { ...options({ lang: "en" }), short }));
    for (const said of ["0.125 of 0.5", "a known share of 33.5%", "a known share below 61.5%"]) {
      expect(text.replace("tentative below a known share of", "tentative: a known share below")).toContain(said);
    }
    if (!short) expect(text).toContain("29.995% / 50% / 70.125%; weight 2.3333");
  }
});

it("gives its references as `tcec cite` does, and all of those that it names", async () => {
  for (const lang of LANGUAGES) {
    const result = resultOf(TYPOLOGIES.default, 0);
    const cited = (await renderCitations(result, "text", lang)).split("\n");
    const [, list = ""] = (await say(result, lang)).split(/\n(?:References|Références)\n/);
    const lines = list.trim().split("\n");
    expect(lines.filter((line) => !cited.includes(line))).toEqual([]);
    expect(lines.map((line) => /^\S+/.exec(line)?.[0] + (/\((\d{4})/.exec(line)?.[1] ?? ""))).toEqual([
      ...(lang === "fr" ? ["Association"] : ["European2013", "International"]),
      "Kvist,1999",
      "Kvist,2007",
      "Loi1947",
      "Matray,2015",
      "Matray,2015",
      ...(lang === "fr" ? ["Parlement2013"] : []),
      "Ragin,2000",
      "Ragin,2008",
      "tcec",
      "tcec",
    ]);
    expect(list).toMatch(/231–252/);
  }
});

it("gives a reference once, where the typology rests on a work of the method", async () => {
  const source = { title: "Redesigning social inquiry: fuzzy sets and beyond", author: "Ragin, C.", year: 2008 };
  const own = { ...typology([axis("a", [indicator("i", {})], { source: { ref: "r" } })]), sources: { r: source } };
  const text = await say(assembleResult(own, [], []));
  expect(text.match(/Redesigning social inquiry/gi)).toHaveLength(1);
  expect(text).toContain("rest on Ragin (2008)");
});

/** One axis of so many indicators, with an aggregation. */
function only(count: number, more: Partial<Axis> = {}, weights: readonly number[] = []): Result {
  const indicators = Array.from({ length: count }, (_, i) => indicator(`part ${i + 1}`, {}, weights[i] ?? 1));
  return resultOf(typology([axis("whole", indicators, more)]), 0);
}

describe("other typologies", () => {
  it.each([
    ["one indicator", only(1), "rests on one indicator, part 1 (linear 0 / 0.5 / 1)."],
    [
      "equal weights",
      only(2),
      "is the mean, with equal weights, of two indicators: part 1 (linear 0 / 0.5 / 1) and part 2",
    ],
    [
      "a minimum",
      only(2, { aggregation: "min" }, [1, 2]),
      "is the minimum (fuzzy intersection) of two indicators: part 1 (linear 0 / 0.5 / 1) and",
    ],
    ["a maximum", only(3, { aggregation: "max" }), "is the maximum (fuzzy union) of three indicators"],
    [
      "a geometric mean",
      only(2, { aggregation: "power", exponent: 0 }, [1, 2]),
      "is the weighted geometric mean of two",
    ],
    [
      "a power mean",
      only(2, { aggregation: "power", exponent: -1 }),
      "is the power mean (exponent −1) of two indicators",
    ],
    [
      "a weight of 0",
      only(2, {}, [1, 0]),
      "rests on one indicator, part 1 (linear 0 / 0.5 / 1); part 2 has a weight of 0.",
    ],
    ["weights of 0", only(4, {}, [1, 2, 0, 0]), "; part 3 and part 4 have a weight of 0."],
    ["one axis", only(2), "Membership in an ideal type is the score, where the type lies at the high end"],
    ["no reasons", only(2), "No reason is declared for both calibrations"],
  ])("%s", async (_, result, said) => {
    expect(await say(result)).toContain(said);
  });

  it("says the radius of a verdict only where it exists, and what can take the type away", async () => {
    expect(await say(only(2))).toContain(
      "neither because a score enters the border band around 0.5 nor because too little is known",
    );
    expect(await say(only(2))).not.toContain("every axis that the type names");
    expect(await say(only(2, { aggregation: "min" }))).not.toContain("radius");
    const some = typology([axis("a", [indicator("i", {})]), axis("b", [indicator("j", {})], { aggregation: "min" })]);
    expect(await say(resultOf(some, 0))).not.toContain("radius");
    const tree = { ...some, types: [{ id: "t", label: { en: "t" }, when: { a: "high" as const } }, ...some.types] };
    expect(await say(resultOf(tree, 0))).toContain("It exists where every axis that the type names is a mean.");
    const free = typology([axis("a", [indicator("i", {})])], { minimumKnown: 0, soundKnown: 0, band: 0 });
    expect(await say(resultOf(free, 0))).toContain("the type is not lost, because a score comes to 0.5;");
  });

  it("says how scores come about: of means, of other axes, of groups", async () => {
    const formula = "Σ w (m − 0.5) / Σ w (1 − d²)";
    const mean = await say(only(2));
    expect(mean).toContain(`The score of an axis is 0.5 + ${formula}`);
    expect(mean).not.toMatch(/middle of its bounds|groups being taken/);
    const least = await say(only(2, { aggregation: "min" }));
    expect(least).toContain("The score of an axis is the middle of its bounds.");
    expect(least).not.toContain(formula);
    const both = typology([axis("a", [indicator("i", {})]), axis("b", [indicator("j", {})], { aggregation: "max" })]);
    const mixed = await say(resultOf(both, 0));
    expect(mixed).toContain(`The score of an axis that is a mean is 0.5 + ${formula}`);
    expect(mixed).toContain("The score of any other axis is the middle of its bounds.");
    expect(await say(resultOf(TYPOLOGIES.default, 0))).toContain("groups being taken one by one");
  });

  it("explains the flags that can be raised, and no others", async () => {
    const flags = async (result: Result) => {
      const text = await say(result);
      return ["atypical, where", "definition outvoted, where", "compensation, where"].map((said) =>
        text.includes(said),
      );
    };
    expect(await flags(resultOf(TYPOLOGIES.default, 0))).toEqual([true, true, true]);
    expect(await flags(only(2))).toEqual([false, false, true]);
    expect(await flags(only(1))).toEqual([false, false, false]);
    expect(await flags(only(2, {}, [1, 0]))).toEqual([false, false, false]);
    expect(await flags(only(3, { aggregation: "min" }))).toEqual([false, false, false]);
  });

  it("says that types leave axes out, only where some do", async () => {
    const tree = resultOf(typologyIn("test/fixtures/typologies/three-axes.yaml"), 0);
    expect(await say(tree)).toContain("axes that a type does not name do not matter to it");
    expect(await say(resultOf(TYPOLOGIES.default, 0))).not.toContain("does not name");
    expect(await say(only(1))).not.toContain("half a verdict");
  });

  it("says from which confidence on evidence counts, only where some does not", async () => {
    const under = (minimumConfidence: "low" | "medium" | "high") => {
      const one = TYPOLOGIES.default;
      return resultOf({ ...one, settings: { ...one.settings, minimumConfidence } }, 1);
    };
    expect(await say(under("low"))).not.toContain("Only evidence of");
    for (const short of [false, true]) {
      expect(await say(under("medium"), "en", short)).toContain("Only evidence of medium confidence or better");
      expect(await say(under("high"), "fr", short)).toContain("à partir d’une confiance élevée");
    }
  });

  it("leaves thresholds out that rule nothing out", async () => {
    const free = { minimumKnown: 0, soundKnown: 0, band: 0 };
    const text = await say(resultOf(typology([axis("a", [indicator("i", {})])], free), 0));
    expect(text).toContain("lies exactly at 0.5 (borderline)");
    expect(text).toContain("where nothing at all is known, no score is given");
    expect(text).not.toContain("tentative");
  });

  it("says the degrees at the anchors beside each indicator where they differ", async () => {
    const own = (id: string, idm: number) => indicator(id, { method: "direct", idm });
    const text = await say(resultOf(typology([axis("a", [own("x", 0.9), own("y", 0.99)])]), 0));
    expect(text).toContain("x (0 / 0.5 / 1; degrees 0.1 and 0.9 at the outer anchors)");
    expect(text).toContain("y (0 / 0.5 / 1; degrees 0.01 and 0.99 at the outer anchors)");
  });

  it("rests on nobody where it names nobody", async () => {
    const text = await say(only(2));
    expect(text).not.toContain("rest on");
    expect(text).not.toContain("Matray");
  });
});

describe("verdicts", () => {
  const base = resultOf(TYPOLOGIES.default, 1);
  const withStatuses = (...statuses: readonly ProfileResult["status"][]): Result => ({
    ...base,
    results: statuses.map((status) => ({ ...(base.results[0] as ProfileResult), status, verdictRadius: null })),
  });

  it.each([
    [withStatuses("tentative"), "The cluster was described", "The status was tentative.", "Le statut est provisoire."],
    [
      withStatuses("clear", "clear"),
      "Each cluster",
      "The status was clear for both profiles.",
      "Le statut est net pour les deux profils.",
    ],
    [
      withStatuses("clear", "borderline"),
      "Each cluster",
      "Of the two profiles, the status was clear for one and borderline for one.",
      "Sur les deux profils, le statut est net pour un et limite pour un.",
    ],
    [
      withStatuses(...Array.from({ length: 1200 }, () => "probable" as const)),
      "Each cluster",
      "for all 1,200 profiles.",
      "Le statut est probable pour les 1\u202f200 profils.",
    ],
  ])("are grammatical, %#", async (result, opening, en, fr) => {
    const english = await say(result);
    expect(english).toContain(opening);
    expect(english).toContain(en);
    expect(await say(result, "fr")).toContain(fr);
  });

  it("give the range of the radius, over how many profiles, and what binds", async () => {
    const withRadii = (...radii: readonly (readonly [number, "band" | "known"] | "typed" | null)[]): Result => ({
      ...base,
      results: radii.map((one) => ({
        ...(base.results[0] as ProfileResult),
        type: one === null ? null : "social",
        verdictRadius: one === null || one === "typed" ? null : { value: one[0], axis: "market", binds: one[1] },
      })),
    });
    expect(await say(withRadii([0.25, "band"]))).toContain("It is 25%; the binding limit is the border band.");
    expect(await say(withRadii([0.25, "band"], [0.75, "known"]))).toContain(
      "It ranges from 25% to 75% over the two profiles; the border band binds for one and the minimum known share binds for one.",
    );
    expect(await say(withRadii([0.25, "known"], [0.25, "known"]))).toContain(
      "It is 25% over the two profiles; the minimum known share binds in every case.",
    );
    expect(await say(withRadii([0.25, "band"], null))).toContain(
      "It is 25% for the one profile with a type; the binding limit",
    );
    expect(await say(withRadii([0.25, "band"], [0.5, "band"], "typed"))).toContain(
      "over the two profiles that have one; the border band binds in every case.",
    );
    expect(await say(withRadii([0.25, "band"], null), "fr")).toContain(
      "Il vaut 25 % pour le seul profil qui ait un type ; la bande limite en décide.",
    );
    expect(await say(withRadii([1, "band"]))).toContain("It is 100%: no weights at all take the type away.");
    expect(await say(withRadii([1, "band"], [0.5, "known"]))).toContain(
      "; the minimum known share binds for one and no weights at all take the type away for one.",
    );
    expect(await say(withRadii(null, null))).not.toContain("bind");
  });

  const [first] = base.results;
  if (!first) throw new Error("no result");
  const one: ProfileResult = { ...first, status: "tentative", type: "social" };
  const sure = { withoutLow: { status: one.status, type: one.type }, narrowed: [], atypical: [] };
  const withResults = (...changes: readonly Partial<ProfileResult>[]): Result => ({
    ...base,
    results: changes.map((change) => ({ ...one, axes: {}, ...sure, ...change })),
  });

  it("say how many are flagged, narrowed, or hang on evidence of low confidence", async () => {
    const text = await say(
      withResults(
        { atypical: ["x"] },
        { atypical: ["x", "y"], narrowed: ["social"] },
        { withoutLow: { status: "undetermined", type: null } },
      ),
    );
    expect(text).toContain("Verdicts are flagged: atypical in two.");
    expect(text).toContain("For one of the undetermined profiles some types are ruled out nevertheless.");
    expect(text).toContain("different for one of the three profiles.");
  });

  it("say nothing of it where there is nothing of it", async () => {
    const all = base.typology.types.map(({ id }) => id);
    for (const lang of LANGUAGES) {
      const text = await say(withResults({}, { narrowed: all }), lang);
      expect(text).not.toMatch(/are flagged|ruled out nevertheless|low confidence/);
      expect(text).not.toMatch(/portent un signalement|néanmoins exclus|confiance faible/);
    }
  });
});

it("shows hostile labels as text in every format", async () => {
  const nasty = "<script>alert(1)</script> \\input{/etc/passwd} |a|b| #let x = `rm` \u202e*x*\n\u0007";
  const label = { en: nasty, fr: nasty };
  const hostile = {
    ...typology([axis("a", [indicator("i", {}, 1, { label })], { label })]),
    id: nasty,
    authors: [nasty],
  };
  hostile.sources = { s: { title: nasty, author: nasty } };
  hostile.axes = hostile.axes.map((one) => ({ ...one, source: { ref: "s" } }));
  const result = resultOf(hostile, 0);
  for (const format of ["text", "markdown", "latex", "html"] as const) {
    const text = String(await renderMethods(result, format, options()));
    expect(text).not.toMatch(UNSAFE);
    if (format === "html") expect(text).not.toContain("<script");
    if (format === "markdown") expect(text).not.toMatch(/(?<!\\)</);
    if (format === "latex") expect(text).not.toMatch(/\\input/);
  }
});

describe("the data", () => {
  const [one] = assessed(TYPOLOGIES.default);
  if (!one) throw new Error("no result");
  type Change = Partial<ProfileResult> & { readonly coder?: string; readonly invented?: boolean };
  const of = (...changes: readonly Change[]): Result => ({
    ...resultOf(TYPOLOGIES.default, 0),
    results: changes.map(({ coder, invented, ...change }, i) => ({
      ...one,
      id: `p${i}`,
      date: "2014",
      level: null,
      sources: {},
      evidence: {},
      ...change,
      profile: { ...(coder !== undefined && { coder }), ...(invented !== undefined && { invented }) },
    })),
  });

  it.each<[what: string, changes: readonly Change[], en: string, fr: string]>([
    [
      "one profile",
      [{}],
      "The data are one profile, dated 2014. Its level of analysis is not stated. The profile names no source. The coder is not stated.",
      "Le corpus compte un profil, daté de 2014. Son niveau d’analyse n’est pas indiqué. Le profil n’indique aucune source. Le codeur n’est pas indiqué.",
    ],
    [
      "one cluster at two dates",
      [{ id: "a" }, { id: "a", date: "2016-03" }],
      "two profiles of one cluster, dated 2014 to 2016.",
      "deux profils d’un seul pôle, datés de 2014 à 2016.",
    ],
    [
      "an invented cluster",
      [{ invented: true }, {}],
      "; one of them describes an invented cluster.",
      " ; un d’entre eux décrit un pôle inventé.",
    ],
    [
      "one level",
      [{ level: "coordination" }, { level: "coordination" }],
      "Level of analysis, for all: coordinating structure.",
      "Niveau d’analyse, pour tous : structure de coordination.",
    ],
    [
      "two levels",
      [{ level: "coordination" }, { level: "service" }, {}],
      "it is not stated for one. Shares at different levels are not comparable.",
      "il n’est pas indiqué pour un. Des parts de niveaux différents ne se comparent pas.",
    ],
    [
      "one coder",
      [{ coder: "A" }, { coder: "A" }],
      "One coder coded all profiles.",
      "Un seul codeur a codé tous les profils.",
    ],
    [
      "a coder of some",
      [{ coder: "A" }, {}],
      "The coder is stated for one of the two profiles: one coder.",
      "Le codeur est indiqué pour un des deux profils : un codeur.",
    ],
    [
      "two coders who agree",
      [
        { id: "a", coder: "A" },
        { id: "a", coder: "B" },
      ],
      "One case was coded by several coders, with the same type and status.",
      "Un cas a été codé par plusieurs codeurs, avec le même type et le même statut.",
    ],
    [
      "two coders who differ",
      [
        { id: "a", coder: "A" },
        { id: "a", coder: "B", status: "borderline", type: null },
      ],
      "and type or status differ between them.",
      "et le type ou le statut diffère de l’un à l’autre.",
    ],
    [
      "a document",
      [{ sources: { s: { title: "T" } }, evidence: { "/a": [{ source: "s", confidence: "low" }] } }],
      "The profile rests on one document, with one piece of evidence, whose confidence is low for one.",
      "Le profil repose sur un document, dont est tirée une preuve, de confiance faible pour une.",
    ],
  ])("are said of %s", async (_, changes, en, fr) => {
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
    expect(plain(await say(of(...changes)))).toContain(en);
    expect(plain(await say(of(...changes), "fr"))).toContain(fr);
  });

  it("are not said where there are none, nor agreement where one coder coded each case, nor a mix of one level", async () => {
    expect(await say(of())).not.toContain("The data");
    const apart = await say(of({ id: "a", coder: "A" }, { id: "a", coder: "B", date: "2015" }));
    expect(apart).not.toContain("several coders");
    expect(apart).not.toContain("invented");
    expect(await say(of({ level: "service" }, {}))).not.toContain("not comparable");
  });
});

it("says why these anchors only as far as the typology does", async () => {
  const bare = await say(resultOf(typology([axis("a", [indicator("i", {})])]), 0));
  expect(bare).not.toContain("with its reason");
  expect(bare).not.toContain("lean on");
  expect(await say(resultOf(TYPOLOGIES.default, 0))).toContain("art. 19 octies (Seats of stakeholders)");
  expect(await say(resultOf(typology([axis("a", [indicator("i", {})])]), 0))).not.toContain("make up for one another");
});
