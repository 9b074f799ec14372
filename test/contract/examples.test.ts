import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { assess, defaultTypology, type ProfileResult } from "../../src/index.js";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const typology = defaultTypology();

interface Expected {
  readonly file: string;
  readonly status: string;
  readonly type: string | null;
  readonly possible: string[];
}

interface Evidence {
  readonly source: string;
  readonly confidence?: string;
}

/** What is asked of a profile as it is written. */
interface Coded {
  readonly id: string;
  readonly legal_form?: string;
  readonly governance?: { readonly participation?: Readonly<Record<string, string>>; readonly voting?: string };
  readonly evidence?: Readonly<Record<string, Evidence | readonly Evidence[]>>;
}

const names = readdirSync(new URL("../../examples/profiles", import.meta.url)).sort();
const results = names.flatMap((name) => {
  const found = assess({ file: name, text: read(`examples/profiles/${name}`) }, typology);
  return [...found.results];
});
const expected = Object.entries(parse(read("examples/expected.yaml")) as Record<string, Expected>);
const keyOf = ({ id, date }: ProfileResult): string => `${id}/${date}`;

describe("the examples", () => {
  it.each(names)("%s has no finding, not even a warning", (name) => {
    const { results: found, findings } = assess({ file: name, text: read(`examples/profiles/${name}`) }, typology);
    expect(findings).toEqual([]);
    expect(found.flatMap((result) => result.findings)).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  it.each(expected)("%s comes out as it should", (key, { file, status, type, possible }) => {
    const result = results.find((one) => keyOf(one) === key);
    expect(result?.source.file).toBe(file);
    expect([result?.status, result?.type, result?.possible]).toEqual([status, type, possible]);
  });

  it("are all expected, and every type and every status occurs", () => {
    expect(results.map(keyOf).sort()).toEqual(expected.map(([key]) => key).sort());
    expect(new Set(results.map((result) => result.type).filter((type) => type !== null)).size).toBe(
      typology.types.length,
    );
    expect(new Set(results.map((result) => result.status)).size).toBe(5);
  });

  it("say that the type is a reading, and invented ones that they are invented", () => {
    for (const result of results) {
      const isInvented = result.profile.invented ?? false;
      expect(result.source.file.startsWith("invented-"), result.id).toBe(isInvented);
      expect(result.profile.notes ?? "").toMatch(isInvented ? /invented/i : /gives (a|no) type: the type is this tool/);
    }
  });
});

describe("the waves of the trajectory and the panel of coders", () => {
  const filesIn = (folder: string): string[] =>
    readdirSync(new URL(`../../examples/${folder}`, import.meta.url)).map((name) => `${folder}/${name}`);
  const waves = filesIn("trajectory");
  const panel = ["a", "b", "c"].flatMap((coder) => filesIn(`coders/${coder}`));
  const resultsOf = (files: readonly string[]): ProfileResult[] =>
    files.flatMap((file) => [...assess({ file, text: read(`examples/${file}`) }, typology).results]);

  it("come out as they should", () => {
    const wanted = Object.entries(parse(read("examples/expected-trajectory.yaml")) as Record<string, Expected>);
    const found = resultsOf(waves).map((one) => [keyOf(one), one.status, one.type, one.possible]);
    expect(found).toEqual(wanted.map(([key, { status, type, possible }]) => [key, status, type, possible]));
    expect(found).toHaveLength(4);
  });

  it("are invented, and say so in a field", () => {
    const all = resultsOf([...waves, ...panel]);
    expect(all).toHaveLength(16);
    expect(all.filter(({ profile }) => profile.invented !== true)).toEqual([]);
  });
});

/** What is marked in a result: presumptions that fail, flags of its axes, half a verdict, watchpoints that are raised. */
function marksOf({ atypical, axes, narrowed, possible, status, watchpoints }: ProfileResult): string[] {
  const flags = Object.entries(axes).flatMap(([axis, { compensation, definitionOutvoted }]) => [
    ...(compensation ? [`${axis} compensation`] : []),
    ...(definitionOutvoted ? [`${axis} outvoted`] : []),
  ]);
  const isHalf = status === "undetermined" && narrowed.length < typology.types.length;
  return [
    ...atypical.map((id) => `atypical ${id}`),
    ...flags,
    ...(isHalf ? [`half ${narrowed.join("|")} of ${possible.length}`] : []),
    ...watchpoints.flatMap(({ id, status: found, strong }) =>
      found === "raised" ? [strong ? `${id} strong` : id] : [],
    ),
  ].sort();
}

/** What is marked in each example, on purpose; in those that are not named, nothing. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  "okhra/2004": ["half entrepreneurial|alternative of 2"],
  "initiatives-et-cite/2013-12": ["contract_independence"],
  "ulisse/2015": ["silos"],
  "ulisse-soleni/2014": ["half entrepreneurial|alternative of 4"],
  "culture-et-cooperation/2013-12": ["contract_independence"],
  "voisins-du-canal/2016": ["low_self_financing"],
  "plateforme-des-deux-vallees/2017-12-31": [
    "contract_independence",
    "instrumentalisation strong",
    "low_self_financing",
    "mission_legitimacy",
    "policy_integration",
    "silos",
    "technical_committees",
  ],
  "atelier-du-port/2018": ["contract_independence"],
  "cooperative-du-bois/2021": ["contract_independence"],
  "maison-des-metiers/2015": ["contract_independence", "governance_drift", "low_self_financing"],
  "carre-des-tisserands/2022": [
    "atypical not_carried_by_gifts",
    "dominant_funder",
    "low_self_financing",
    "premises_alone",
  ],
  "ateliers-de-rochebrune/2023": ["deliberation outvoted"],
  "comptoir-des-deux-rives/2024": ["deliberation compensation"],
  "fabrique-des-hauts/2013": ["electoral_exposure", "low_self_financing"],
  "fabrique-des-hauts/2019": ["governance_drift"],
};

describe("what is marked in the examples", () => {
  it.each(results.map((result) => [keyOf(result), result] as const))("%s has its marks and no other", (key, result) => {
    expect(marksOf(result)).toEqual([...(MARKS[key] ?? [])].sort());
  });

  it("is everything that can be marked: each flag, an atypical case, half a verdict, each watchpoint", () => {
    const marks = new Set(results.flatMap(marksOf).map((mark) => mark.replace(/^(atypical|half) .*| strong$/, "$1")));
    const flags = ["compensation", "outvoted"].map((flag) => `deliberation ${flag}`);
    const ids = typology.watchpoints.map(({ id }) => id);
    expect([...marks].sort()).toEqual(["atypical", "half", ...flags, ...ids].sort());
  });

  it("is declared for examples that there are", () => {
    expect(Object.keys(MARKS).filter((key) => !results.map(keyOf).includes(key))).toEqual([]);
  });
});

describe("what a statute proves", () => {
  const cooperatives = names
    .filter((name) => !name.startsWith("invented-"))
    .flatMap((name) => parseAllDocuments(read(`examples/profiles/${name}`)).map((one) => one.toJS() as Coded))
    .filter(({ legal_form }) => legal_form === "SCIC");

  it("is coded alike in every cooperative of the same law, at low confidence", () => {
    expect(new Set(cooperatives.map(({ id }) => id))).toEqual(new Set(["initiatives-et-cite", "okhra", "ulisse"]));
    for (const profile of cooperatives) {
      for (const group of ["employees", "recipients"] as const) {
        expect(profile.governance?.participation?.[group], profile.id).toMatch(/^(>=consult|consult\.\.\w+)$/);
        const field = `governance.participation.${group}`;
        const evidence = profile.evidence?.[field] ?? profile.evidence?.["governance.participation"] ?? [];
        expect([evidence].flat()).toContainEqual(expect.objectContaining({ source: "scic-law", confidence: "low" }));
      }
    }
  });

  it("is nothing else: without another source no seats, no mode of decision, no voting rule, no other group", () => {
    for (const profile of cooperatives) {
      const ofStatute = Object.entries(profile.evidence ?? {})
        .filter(([, entries]) => [entries].flat().some(({ source }) => source === "scic-law"))
        .map(([field]) => field);
      expect(ofStatute.join()).toMatch(
        /^governance\.participation(\.employees,governance\.participation\.recipients)?$/,
      );
      expect(profile.governance?.voting).toBeUndefined();
      if (ofStatute.length > 1) continue;
      expect(profile.governance).toEqual({ participation: { employees: ">=consult", recipients: ">=consult" } });
    }
  });
});

describe("what real examples state", () => {
  const IDENTITY =
    /^(tcec|id|name|date|created|place|legal_form|sectors|level|sources|evidence|notes|x-.*|institutions_complete)$/;
  const real = names
    .filter((name) => !name.startsWith("invented-"))
    .flatMap((name) => parseAllDocuments(read(`examples/profiles/${name}`)).map((one) => [name, one.toJS()] as const));

  it.each(real)("%s: every block has evidence, every piece of it a confidence", (_, profile: Coded) => {
    const evidence = profile.evidence ?? {};
    const cited = new Set(Object.keys(evidence).map((field) => field.split(".")[0]));
    expect(Object.keys(profile).filter((block) => !IDENTITY.test(block) && !cited.has(block))).toEqual([]);
    for (const entry of Object.values(evidence).flat() as Evidence[])
      expect(["low", "medium", "high"]).toContain(entry.confidence);
  });
});

describe("docs/coding.md", () => {
  const text = read("docs/coding.md");
  const shown = new Set([...text.matchAll(/\.\.\/examples\/profiles\/([\w-]+\.yaml)/g)].map(([, name]) => name));

  it("names examples that there are, and each real one for some rule", () => {
    expect([...shown].filter((name) => !names.includes(name ?? ""))).toEqual([]);
    expect(names.filter((name) => !name.startsWith("invented-") && !shown.has(name))).toEqual([]);
  });
});

describe("the README", () => {
  const blocks = [...read("README.md").matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? "");

  it("grows a profile whose results are those that its text says", () => {
    const steps = blocks.slice(0, 4).map((_, i) => blocks.slice(0, i + 1).join(""));
    const found = steps.map((text) => assess({ file: "my-cluster.yaml", text }, typology));
    expect(found.flatMap(({ findings }) => findings)).toEqual([]);
    expect(found.map((step) => step.results[0]?.status)).toEqual([
      "undetermined",
      "undetermined",
      "tentative",
      "tentative",
    ]);
    expect(found.map((step) => step.results[0]?.axes.market?.score !== null)).toEqual([false, true, true, true]);
    expect(found[1]?.results[0]?.axes.deliberation?.score).toBeNull();
  });
});
