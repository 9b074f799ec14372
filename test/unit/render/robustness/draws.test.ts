import { describe, expect, it } from "vitest";
import { robustnessOf } from "../../../../src/analyse/robustness/robustness.js";
import { DEFAULT_DRAWN, type DrawnFactors } from "../../../../src/model/draws.js";
import type { Robustness } from "../../../../src/model/robustness.js";
import { TOOL } from "../../../../src/pipeline/tool.js";
import { renderRobustness, renderRobustnessTable } from "../../../../src/render/robustness/render.js";
import { defaultTypology } from "../../../../src/typology/default.js";
import { exampleProfiles, profilesIn, robustnessIn, withDraws, withUnknowns } from "../../../helpers/robustness.js";

const profiles = exampleProfiles();
const plain = robustnessOf({ tool: TOOL, typology: defaultTypology() }, profiles);

function drawn(factors: DrawnFactors): Robustness {
  return withDraws(plain, profiles, factors);
}

const some = drawn(DEFAULT_DRAWN);

it("says that shares of draws are not probabilities, in both languages, and only where there are draws", async () => {
  const none = { ...some, draws: null };
  for (const [lang, words] of [
    ["en", "not probabilities"],
    ["fr", "pas des probabilités"],
  ] as const) {
    const text = (await renderRobustness(some, "text", { lang, width: 120 })).replace(/\s+/g, " ");
    expect(text).toContain(words);
    const without = (await renderRobustness(none, "text", { lang, width: 120 })).replace(/\s+/g, " ");
    expect(without).not.toContain(words);
  }
});

it("says nothing of indices where one factor is drawn, and “in every draw” where no share is below 1", async () => {
  const one = await renderRobustness(drawn({ weights: 0.001 }), "text", { width: 120 });
  expect(one).not.toContain("Sobol");
  expect(one).toContain("in every draw");
  const several = await renderRobustness(some, "text", { width: 120 });
  expect(several).toContain("Sobol");
});

it("is replayed by its own seed and factors", () => {
  const first = some.draws;
  const factors = Object.fromEntries((first?.factors ?? []).map(({ name, amount }) => [name, amount]));
  expect(drawn(factors).draws).toEqual(first);
});

describe("tables of draws", () => {
  const tableOf = async (
    robustness: Robustness,
    options: Parameters<typeof renderRobustnessTable>[2],
    format = "csv",
  ) => {
    const { value } = await renderRobustnessTable(robustness, format as "csv", options);
    return String(value);
  };

  it("hold, for each case, the share of each verdict with its standard error, in columns of their own for programs", async () => {
    const [head = "", ...rows] = (await tableOf(some, { kind: "draws" })).trim().split("\n");
    const columns = head.split(",");
    const shares = columns.filter((id) => id.startsWith("share_") && !id.endsWith("_error"));
    expect(rows).toHaveLength(some.cases.length);
    for (const [place, row] of rows.entries()) {
      const cells = row.split(",");
      const at = (id: string): number => Number(cells[columns.indexOf(id)]);
      expect(shares.reduce((sum, id) => sum + at(id), 0)).toBeCloseTo(100, 9);
      for (const id of shares) {
        const p = at(id) / 100;
        expect(at(`${id}_error`)).toBeCloseTo(100 * Math.sqrt((p * (1 - p)) / 1000), 9);
      }
      expect(cells[0]).toBe(some.cases[place]?.name);
    }
  });

  it("hold the indices of each factor with their intervals", async () => {
    const [head, ...rows] = (await tableOf(some, { kind: "indices" })).trim().split("\n");
    expect(head).toBe("factor,first,first_lo,first_hi,total,total_lo,total_hi");
    expect(rows).toHaveLength(4);
    const { first } = some.draws?.set.indices?.weights ?? {};
    expect(rows[0]?.split(",").slice(1, 4).map(Number)).toEqual([first?.value, first?.lo, first?.hi]);
  });

  it("say why there are no indices: one factor, or no verdict that changes", async () => {
    const one = drawn({ weights: 0.25 });
    expect(await tableOf(one, { kind: "indices" }, "markdown")).toContain("a single one is drawn");
    const none = drawn({ weights: 1e-9, anchors: 1e-9 });
    const text = await tableOf(none, { kind: "indices" }, "markdown");
    expect(text).toContain("No verdict changes in any draw");
    expect(text).not.toMatch(/single one|bootstrap/);
  });

  it("leave out of the indices the cases that the draws do not change", async () => {
    const changing = some.cases.filter((_, place) => (some.draws?.cases[place]?.kept.share ?? 1) < 1);
    const rows = (await tableOf(some, { kind: "case-indices", columns: ["id", "total"], groupBy: "none" }))
      .trim()
      .split("\n");
    expect(new Set(rows.slice(1).map((row) => row.split(",")[0]))).toEqual(new Set(changing.map(({ id }) => id)));
  });

  it("need draws", async () => {
    for (const kind of ["draws", "draw-counts", "indices", "case-indices"] as const) {
      const { value, diagnostics } = await renderRobustnessTable(plain, "csv", { kind });
      expect(value).toBeNull();
      expect(diagnostics).toMatchObject([{ code: "usage-option-needs", args: { needs: "--draws" } }]);
    }
  });

  it("say nothing of what is left out, and print no parentheses, where every share is 0 or 100", async () => {
    const sure = withDraws(robustnessIn(UNKNOWN), profilesIn(UNKNOWN));
    const text = await tableOf(sure, { kind: "draws" }, "markdown");
    expect(text).toContain("| 100 |");
    expect(text).not.toMatch(/\d \(\d/);
  });
});

describe("draws of unknowns", () => {
  const drawnToo = withUnknowns(plain, profiles, 50);

  it("are said not to be probabilities of a type, in text and under the table, in both languages", async () => {
    for (const [lang, words] of [
      ["en", "not probabilities of a type"],
      ["fr", "pas les probabilités d’un type"],
    ] as const) {
      const text = (await renderRobustness(drawnToo, "text", { lang, width: 120 })).replace(/\s+/g, " ");
      expect(text).toContain(words);
      expect((await renderRobustness(plain, "text", { lang, width: 120 })).replace(/\s+/g, " ")).not.toContain(words);
      const { value } = await renderRobustnessTable(drawnToo, "markdown", { kind: "unknowns", lang });
      expect(value).toContain(words);
    }
  });

  it("need to be asked for", async () => {
    for (const kind of ["unknowns", "unknown-counts"] as const) {
      const { value, diagnostics } = await renderRobustnessTable(some, "csv", { kind });
      expect(value).toBeNull();
      expect(diagnostics).toMatchObject([{ code: "usage-option-needs", args: { needs: "--unknowns" } }]);
    }
  });

  it("name what stays open only where something does", async () => {
    const text = "tcec: 1\nid: x\nname: X\ndate: 2015\nfunding: { unit: EUR, market: 40000 }\n";
    const open = withUnknowns(robustnessIn(text), profilesIn(text), 20);
    expect(await renderRobustness(open, "text", { width: 120 })).toContain("stays unknown: X");
    const closed = withUnknowns(robustnessIn(UNKNOWN), profilesIn(UNKNOWN), 20);
    expect(await renderRobustness(closed, "text", { width: 120 })).not.toContain("stays unknown");
  });
});

const UNKNOWN = "tcec: 1\nid: x\nname: X\ndate: 2015\n";
