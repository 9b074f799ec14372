import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadWords } from "../../../../src/messages/languages.js";
import { loadMessages } from "../../../../src/messages/messages.js";
import type { Table } from "../../../../src/model/table.js";
import {
  AGREEMENT_TABLES,
  COMPARISON_TABLES,
  ROBUSTNESS_TABLES,
  SUMMARY_TABLES,
  TABLE_KINDS,
  TRAJECTORY_TABLES,
  USUAL_AGREEMENT_TABLE,
  USUAL_COMPARISON_TABLE,
  USUAL_ROBUSTNESS_TABLE,
  USUAL_SUMMARY_TABLE,
  USUAL_TABLE,
  USUAL_TRAJECTORY_TABLE,
} from "../../../../src/model/table-request.js";
import { USUAL_WORDING, wordTable } from "../../../../src/render/table/word-table.js";
import type { WordedTable } from "../../../../src/render/table/worded-table.js";
import { buildAgreementTable } from "../../../../src/tables/agreement/build.js";
import { buildTable } from "../../../../src/tables/build.js";
import { buildComparisonTable } from "../../../../src/tables/comparison/build.js";
import { buildRobustnessTable } from "../../../../src/tables/robustness/build.js";
import { spreadBounds } from "../../../../src/tables/spread.js";
import { buildSummaryTable } from "../../../../src/tables/summary/build.js";
import { buildTrajectoryTable } from "../../../../src/tables/trajectory/build.js";
import { shippedTypology } from "../../../../src/typology/shipped.js";
import { panel } from "../../../helpers/agreement.js";
import { comparedWith } from "../../../helpers/comparison.js";
import { examples } from "../../../helpers/examples.js";
import { exampleProfiles, robustnessIn, withDraws, withUnknowns } from "../../../helpers/robustness.js";
import { wholeSummary } from "../../../helpers/summary.js";
import { trajectories } from "../../../helpers/trajectory.js";
import { faultsOfFrenchProse } from "../../messages/typography.js";

const WAVES = readFileSync(
  new URL("../../../../examples/trajectory/moulin-des-confluents.yaml", import.meta.url),
  "utf8",
);
const LEADS = { en: "Reading: ", fr: "Lecture\u00a0: " } as const;

function built(name: string, { value }: { value: Table | null }): [string, Table] {
  if (value === null) throw new Error(`no table ${name}`);
  return [name, value];
}

const RESULT = examples();
const PLURAL = await shippedTypology("plural-economy");
const COMPARISON = comparedWith(PLURAL, examples);
const AGREEMENT = panel({ draws: 20, seed: 1, confidence: 0.95 });
const ROBUSTNESS = withUnknowns(withDraws(robustnessIn(), exampleProfiles()), exampleProfiles());
const TRAJECTORIES = trajectories([WAVES]);
const SUMMARY = wholeSummary();

/** Every kind of table there is, of the examples. */
const TABLES: [string, Table][] = [
  ...TABLE_KINDS.map((kind) => built(kind, buildTable(RESULT, { ...USUAL_TABLE, kind, by: "country" }))),
  ...(["row", "column", "total"] as const).map((percent) =>
    built(`crosstab, ${percent}`, buildTable(RESULT, { ...USUAL_TABLE, kind: "crosstab", by: "level", percent })),
  ),
  ...COMPARISON_TABLES.map((kind) =>
    built(`comparison, ${kind}`, buildComparisonTable(COMPARISON, { ...USUAL_COMPARISON_TABLE, kind })),
  ),
  ...AGREEMENT_TABLES.map((kind) =>
    built(`agreement, ${kind}`, buildAgreementTable(AGREEMENT, { ...USUAL_AGREEMENT_TABLE, kind })),
  ),
  ...ROBUSTNESS_TABLES.filter((kind) => kind !== "alternatives").map((kind) =>
    built(`robustness, ${kind}`, buildRobustnessTable(ROBUSTNESS, { ...USUAL_ROBUSTNESS_TABLE, kind })),
  ),
  ...TRAJECTORY_TABLES.map((kind) =>
    built(`trajectory, ${kind}`, buildTrajectoryTable(TRAJECTORIES, { ...USUAL_TRAJECTORY_TABLE, kind })),
  ),
  ...SUMMARY_TABLES.map((kind) =>
    built(`summary, ${kind}`, buildSummaryTable(SUMMARY, { ...USUAL_SUMMARY_TABLE, kind })),
  ),
];

async function word(table: Table, lang: "en" | "fr", read?: Table): Promise<WordedTable> {
  return wordTable(table, await loadWords(lang, "tables"), await loadMessages(lang), USUAL_WORDING, read);
}

function readingsIn({ notes }: WordedTable, lang: "en" | "fr"): string[] {
  return notes.filter((note) => note.startsWith(LEADS[lang]));
}

/** What a reading quotes, and its numbers; the names of typologies have numbers of their own. */
function claimsIn(reading: string): string[] {
  const quoted = [...reading.matchAll(/“([^”]+)”|«\u00a0(.+?)\u00a0»/g)].map(([, en, fr]) => en ?? fr ?? "");
  const rest = quoted.reduce((text, one) => text.replace(one, ""), reading).replaceAll(/[a-z]+-[a-z-]+-\d{4}/g, "");
  return [...quoted, ...(rest.match(/[+−]?\d[\d.,\u202f]*\d|\d/g) ?? [])];
}

/** True where some row, with its heading, holds all of it. */
function isReadFrom({ columns, spanners, groups }: WordedTable, claims: readonly string[]): boolean {
  const heads = [...columns, ...spanners].map(({ heading }) => heading ?? "");
  return groups.some(({ heading, rows }) =>
    rows.some((row) => {
      const texts = [...heads, heading ?? "", ...row.map(({ text }) => text)]
        .join("\n")
        .replaceAll(/[“”«»]\u00a0?|\u00a0»/g, "");
      return claims.every((claim) => texts.includes(claim));
    }),
  );
}

describe.each(["en", "fr"] as const)("in %s one row is read", (lang) => {
  it.each(TABLES)("by what that row says: %s", async (_, table) => {
    const worded = await word(table, lang);
    const [reading = "", ...more] = readingsIn(worded, lang);
    expect(more).toEqual([]);
    const claims = claimsIn(reading);
    expect(claims.length, reading).toBeGreaterThan(1);
    expect(isReadFrom(worded, claims), `${reading}\n${claims.join(" | ")}`).toBe(true);
    if (lang === "fr") expect(faultsOfFrenchProse(reading)).toEqual([]);
  });

  it.each(TABLES)("and none where there is none: %s", async (_, table) => {
    const bare = { ...table, groups: table.groups.map((group) => ({ ...group, rows: [] })) };
    expect(readingsIn(await word(bare, lang), lang)).toEqual([]);
    const unknown = { kind: "unknown" } as const;
    const open = table.groups.map(({ rows }) => ({
      heading: [],
      says: {},
      rows: rows.map((row) => row.map(() => unknown)),
    }));
    expect(readingsIn(await word({ ...table, groups: open }, lang), lang)).toEqual([]);
  });

  it.each(TABLES)("before the scope, and the source: %s", async (_, table) => {
    const { notes } = await word(table, lang);
    const at = (lead: RegExp): number => notes.findIndex((note) => lead.test(note));
    const [reading, scope, source] = [at(/^(Reading: |Lecture\u00a0: )/), at(/^(Scope|Champ)/), at(/^Source/)];
    expect(scope).toBe(reading + 1);
    expect(source).toBe(notes.length - 1);
  });
});

it("reads bounds as bounds also where a table for programs has their ends apart", async () => {
  const [, table] = built(
    "results",
    buildTable(RESULT, { ...USUAL_TABLE, columns: ["name", "market_score", "market_bounds"] }),
  );
  const spread = await word(spreadBounds(table), "en", table);
  expect(readingsIn(spread, "en")).toEqual(readingsIn(await word(table, "en"), "en"));
  const [ends] = readingsIn(await word(spreadBounds(table), "en"), "en");
  expect(readingsIn(spread, "en")).toEqual([ends]);
});

it("does not read sums as a row, and counts of the unknown only where nothing else is", async () => {
  const [, table] = built("crosstab", buildTable(RESULT, { ...USUAL_TABLE, kind: "crosstab", by: "region" }));
  const total = { ...table, groups: table.groups.map((group) => ({ ...group, rows: group.rows.slice(-1) })) };
  expect(readingsIn(await word(total, "en"), "en")).toEqual([]);
  expect(readingsIn(await word(table, "en"), "en")[0]).toContain("“Île-de-France” (Region)");
});
