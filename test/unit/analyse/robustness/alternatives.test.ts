import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Alternative, alternativesIn } from "../../../../src/analyse/robustness/alternatives.js";
import { robustnessOf } from "../../../../src/analyse/robustness/robustness.js";
import type { Typology } from "../../../../src/model/typology.js";
import { TOOL } from "../../../../src/pipeline/tool.js";
import { readDocuments } from "../../../../src/read/documents.js";
import { openAlternatives } from "../../../../src/run/alternatives.js";
import { buildRobustnessTable } from "../../../../src/tables/robustness/build.js";
import { defaultTypology } from "../../../../src/typology/default.js";
import { loadTypology } from "../../../../src/typology/load.js";
import { shippedTypology } from "../../../../src/typology/shipped.js";
import { validateAlternatives } from "../../../../src/validate/alternatives.js";
import { caseIn, exampleProfiles, profilesIn } from "../../../helpers/robustness.js";

const typology = defaultTypology();
const OURS = "tcec_alternatives: 1\ntypology: matray-poisat-2015\nalternatives:\n";
const FOLDER = new URL("../../../../typologies/alternatives/", import.meta.url);
const own = (name: string) => ({ file: name, text: readFileSync(new URL(name, FOLDER), "utf8") });

async function opened(text: string, versions: Readonly<Record<string, Typology>> = {}) {
  return openAlternatives({ file: "spec.yaml", text }, typology, async (name) => {
    const value = versions[name];
    return value === undefined ? loadTypology(own(name)) : { value, diagnostics: [] };
  });
}

async function declared(text: string): Promise<readonly Alternative[]> {
  const { value, diagnostics } = await opened(text);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}

async function under(lines: string, text?: string) {
  const profiles = text === undefined ? exampleProfiles() : profilesIn(text);
  return robustnessOf({ tool: TOOL, typology }, profiles, { alternatives: await declared(OURS + lines) });
}

/** What is wrong with a file, with its place and what is proposed. */
async function refused(text: string, versions?: Readonly<Record<string, Typology>>) {
  const { value, diagnostics } = await opened(text, versions);
  expect(value).toBeNull();
  return diagnostics.map(({ code, position, args }) => {
    const { suggestion } = args as { suggestion?: string | null };
    return [code, position?.line, position?.col, ...(suggestion === undefined ? [] : [suggestion])];
  });
}

const EXACT =
  "tcec: 1\nid: x\nname: X\ndate: 2015\nfunding: {unit: percent, own_resources: 60}\ngovernance: {decision_mode: consensus, management_style: 5}\n";

describe("alternatives of which only the middle one loses a case", () => {
  it("make it shaky", async () => {
    const set = await under(
      `  - {id: first, set: {band: 0.06}}
  - {id: middle, set: {axes.market.indicators.self_financing.crossover: 65}}
  - {id: last, set: {axes.*.indicators.*.method: linear}}
`,
      EXACT,
    );
    expect(caseIn(set, "x")).toMatchObject({
      type: "alternative",
      alternatives: { standing: "shaky", lost: ["middle"], possible: [{ type: "social", under: ["middle"] }] },
    });
    expect(set.alternatives?.map(({ id, lost, rank }) => [id, lost, rank])).toEqual([
      ["first", 0, 2],
      ["middle", 1, 1],
      ["last", 0, 2],
    ]);
  });

  it("say what else it is there, and of a case without a type what it could be", async () => {
    const set = await under("  - {id: flip, set: {axes.market.indicators.self_financing.crossover: 75}}\n", EXACT);
    expect(caseIn(set, "x").alternatives?.possible).toEqual([{ type: "social", under: ["flip"] }]);
    const low = await under("  - {id: open, set: {minimum_known: 0.2}}\n", EXACT.replace(", management_style: 5", ""));
    expect(caseIn(low, "x").type).toBeNull();
    expect(caseIn(low, "x").alternatives?.standing).toBe("none");
    const lower = await under(
      "  - {id: open, set: {minimum_known: 0.1}}\n",
      EXACT.replace(", management_style: 5", ""),
    );
    expect(caseIn(lower, "x").alternatives).toMatchObject({
      standing: "possible",
      possible: [{ type: "alternative" }],
    });
  });
});

describe("minimum_known at .34, .33, .25 and .20", () => {
  const MARKET = "funding: {unit: percent, own_resources: 95}\n";
  const KNOWN = {
    third: `${MARKET}governance: {participation: {employees: empower, volunteers: empower, recipients: empower, citizens: empower}}\n`,
    quarter: `${MARKET}governance: {participation: {employees: empower, volunteers: empower, recipients: empower}}\n`,
    fifth: `${MARKET}governance: {participation: {employees: empower}, decision_mode: "board..assembly_vote"}\n`,
  };
  const texts = Object.entries(KNOWN).map(([id, lines]) => `tcec: 1\nid: ${id}\nname: ${id}\ndate: 2015\n${lines}`);

  it("changes which cases have a type, and the table shows which", async () => {
    const shares = [0.34, 0.33, 0.25, 0.2];
    const lines = shares.map((share) => `  - {id: m${share * 100}, set: {minimum_known: ${share}}}\n`);
    const set = await under(lines.join(""), texts.join("---\n"));
    expect(set.cases.map(({ axes }) => axes.deliberation?.known)).toEqual([
      expect.closeTo(1 / 3, 12),
      expect.closeTo(0.25, 12),
      expect.closeTo(0.2167, 3),
    ]);
    const { value: table } = buildRobustnessTable(set, {
      kind: "alternatives",
      columns: null,
      sort: [],
      groupBy: null,
    });
    expect(table?.columns.map(({ id }) => id)).toEqual([
      "name",
      "year",
      "type",
      "under_m34",
      "under_m33",
      "under_m25",
      "under_m20",
      "standing",
    ]);
    const words = table?.groups.flatMap(({ rows }) =>
      rows.map((row) =>
        row
          .slice(2)
          .map((cell) => (cell.kind === "labels" ? (cell.texts[0]?.en ?? "") : cell.kind === "word" ? cell.word : "")),
      ),
    );
    const [has, none] = ["alternative", "no-type-undetermined"];
    expect(words).toEqual([
      [has, none, has, has, has, "standing-shaky"],
      [none, none, none, has, has, "standing-possible"],
      [none, none, none, none, has, "standing-possible"],
    ]);
    expect(set.alternatives?.map(({ lost, gained }) => [lost, gained])).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
      [0, 2],
    ]);
  });

  it("of the examples one loses its type above its known share of .40, and Ôkhra has one from .0667 down", async () => {
    const set = await under("  - {id: high, set: {minimum_known: 0.41}}\n  - {id: low, set: {minimum_known: 0.06}}\n");
    const differing = (id: string) =>
      set.cases
        .filter((one) => one.alternatives?.outcomes.find((after) => after.id === id)?.type !== one.type)
        .map((one) => one.id);
    expect(differing("high")).toContain("relais-des-combes");
    expect(differing("low")).toContain("okhra");
  });
});

describe("the six that are shipped", () => {
  it("are alternatives to the default typology, an earlier version among them", async () => {
    const { value, diagnostics } = await opened(own("matray-poisat-2015.yaml").text);
    expect(diagnostics).toEqual([]);
    expect(value?.map(({ id }) => id)).toEqual([
      "equal_weights",
      "minimum",
      "geometric",
      "linear",
      "strict_participation",
      "version_1",
    ]);
    expect(value?.find(({ id }) => id === "version_1")?.version?.version).toBe("1.0.0");
    const weights = value?.[0]?.typology.axes.flatMap(({ indicators }) => indicators.map(({ weight }) => weight.value));
    expect(new Set(weights)).toEqual(new Set([1]));
  });

  it("give the same from the record: addresses, values and versions are all in it", async () => {
    const alternatives = await declared(own("matray-poisat-2015.yaml").text);
    const profiles = exampleProfiles();
    const first = JSON.parse(JSON.stringify(robustnessOf({ tool: TOOL, typology }, profiles, { alternatives })));
    const versions = new Map<string, Typology>();
    const file = {
      tcec_alternatives: 1,
      typology: first.typology.id,
      alternatives: first.alternatives.map((one: (typeof alternatives)[number]) => {
        if (one.version !== null) versions.set(one.id, one.version);
        const set = Object.fromEntries(one.changes.map(({ address, value }) => [address, value]));
        return { id: one.id, label: one.label, set, ...(one.version !== null && { typology: one.id }) };
      }),
    } as const;
    const again = alternativesIn(file as never, first.typology, versions);
    const replayed = robustnessOf(first, profiles, { alternatives: again.value ?? [] });
    expect(JSON.parse(JSON.stringify(replayed))).toEqual(first);
  });
});

describe("a file of alternatives that cannot be used", () => {
  it("an address that hits nothing is said at its key, with what was meant", async () => {
    expect(
      await refused(
        `${OURS}  - id: a
    set:
      axes.market.indicators.self_financing.wieght: 1
      settings.minimum_known: 0.2
      axes.*.weight: 1
      axes.market.indicators.self_financing.calibration.crossover: 40
      minimum_known: 0.2
`,
      ),
    ).toEqual([
      ["alternatives-address", 6, 7, "axes.market.indicators.self_financing.weight"],
      ["alternatives-address", 7, 7, "minimum_known"],
      ["alternatives-address", 8, 7, null],
      ["alternatives-address", 9, 7, "axes.market.indicators.self_financing.crossover"],
    ]);
  });

  it("a spec for another typology", async () => {
    expect(
      await refused("tcec_alternatives: 1\ntypology: plural-economy\nalternatives: [{id: a, set: {band: 0}}]\n"),
    ).toEqual([["alternatives-typology", 2, 11]]);
  });

  it("a version with other types", async () => {
    const versions = { "plural-economy": await shippedTypology("plural-economy") };
    expect(await refused(`${OURS}  - {id: a, typology: plural-economy}\n`, versions)).toEqual([
      ["alternatives-types", 4, 23],
    ]);
  });

  it.each([
    ["{axes.market.indicators.*.weight: 0}", "typology-weights-zero"],
    ["{axes.market.indicators.self_financing.out: 60}", "typology-anchors-unordered"],
    ["{minimum_known: 0.8}", "typology-settings-order"],
    ["{axes.deliberation.indicators.decision_mode.degrees.board: 0.5}", "typology-degree-half"],
    ["{axes.market.indicators.self_financing.weight: -1}", "value-too-small"],
    ["{axes.market.indicators.self_financing.idm: 1}", "value-too-large"],
    ["{axes.market.indicators.self_financing.weight: two}", "value-wrong-type"],
    ["{axes.market.aggregation: median}", "value-not-listed"],
  ])("%s: %s", async (set, code) => {
    expect((await refused(`${OURS}  - {id: a, set: ${set}}\n`)).map(([first, line]) => [first, line])).toEqual([
      [code, 4],
    ]);
  });

  it("an id twice, no alternative, a profile in its place", async () => {
    expect(await refused(`${OURS}  - {id: a, set: {band: 0}}\n  - {id: a, set: {band: 0.1}}\n`)).toEqual([
      ["value-repeated", 5, 10],
    ]);
    expect(await refused(`${OURS}  - {id: a}\n`)).toMatchObject([[expect.any(String), 4, expect.any(Number)]]);
    expect((await refused("tcec: 1\nid: x\nname: X\ndate: 2015\n"))[0]?.[0]).toBe("format-other");
  });
});

describe("alternatives that the library is given as a text", () => {
  const step = (text: string, versions?: ReadonlyMap<string, Typology>, isPlaced = true) => {
    const [document] = readDocuments({ file: "spec.yaml", text }).documents;
    const { value } = document === undefined ? { value: null } : validateAlternatives(document);
    if (document === undefined || value === null) throw new Error("no alternatives");
    return alternativesIn(value, typology, versions, isPlaced ? document : null);
  };

  it("are those of the command line", async () => {
    const { text } = own("matray-poisat-2015.yaml");
    const old = loadTypology(own("matray-poisat-2015-1.0.0.yaml")).value;
    if (old === null) throw new Error("no earlier version");
    const { value, diagnostics } = step(text, new Map([["matray-poisat-2015-1.0.0.yaml", old]]));
    expect(diagnostics).toEqual([]);
    expect(value).toEqual(await declared(text));
  });

  it("name a version that was not given: an error at its place, not the typology in force", () => {
    const { value, diagnostics } = step(`${OURS}  - {id: a, typology: old.yaml}\n`);
    expect(value).toBeNull();
    expect(diagnostics.map(({ code, position }) => [code, position?.line, position?.col])).toEqual([
      ["value-not-listed", 4, 23],
    ]);
  });

  it("hit nothing: an error with its pointer, and with a place where there is a document", () => {
    const text = `${OURS}  - id: a\n    set: {axes.markt.aggregation: min}\n`;
    const [placed] = step(text).diagnostics;
    const [bare] = step(text, new Map(), false).diagnostics;
    expect([placed?.code, placed?.position?.line]).toEqual(["alternatives-address", 5]);
    expect([bare?.pointers, bare?.position]).toEqual([placed?.pointers, undefined]);
  });
});
