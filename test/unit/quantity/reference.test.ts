import { describe, expect, it } from "vitest";
import { measureNetwork, type Network } from "../../../src/quantity/network.js";
import { numberIn, readTable } from "../../helpers/csv.js";

type Row = Record<string, string>;

const PRECISION = 1e-12;
const made = readTable("networks");
const byNetwork = (rows: readonly Row[]) => new Map(rows.map((row) => [row.network, row]));
const networkx = byNetwork(readTable("networks_networkx"));
const igraph = byNetwork(readTable("networks_igraph"));

function networkOf(id: string | undefined): Network {
  const rows = made.filter((row) => row.network === id);
  const count = numberIn(rows[0] ?? {}, "members") ?? 0;
  const ties = rows
    .filter((row) => row.from !== "")
    .map((row) => ({ from: Number(row.from) - 1, to: Number(row.to) - 1, strength: Number(row.strength) }));
  return { members: Array.from({ length: count }, (_, i) => String(i + 1)), ties };
}

/** How far a measure lies from a number of another program. */
function gap(actual: number | undefined, row: Row | undefined, column: string): number {
  return Math.abs((actual ?? Number.NaN) - (numberIn(row ?? {}, column) ?? Number.NaN));
}

describe("30 networks against networkx and igraph", () => {
  const ids = [...networkx.keys()];
  const gaps = ids.flatMap((id) => {
    const own = measureNetwork(networkOf(id));
    const [nx, ig] = [networkx.get(id ?? ""), igraph.get(id ?? "")];
    return [
      ["networkx", "brokered_pairs_share", gap(own?.brokeredPairsShare, nx, "brokered_pairs_share") / 100],
      ["networkx", "effective_size", gap(own?.effectiveSize, nx, "effective_size")],
      ["networkx", "efficiency", gap(own?.efficiency, nx, "efficiency")],
      ["networkx", "constraint", gap(own?.constraint, nx, "constraint")],
      ["networkx", "components_without", gap(own?.componentsWithout, nx, "components_without")],
      ["igraph", "brokered_pairs_share", gap(own?.brokeredPairsShare, ig, "brokered_pairs_share") / 100],
      ["igraph", "constraint", gap(own?.constraint, ig, "constraint")],
      ["igraph", "components_without", gap(own?.componentsWithout, ig, "components_without")],
    ].map(([program, measure, size]) => ({ id, program, measure, size: Number(size) }));
  });

  it("agrees to 1e-12", () => {
    expect(ids).toHaveLength(30);
    expect(gaps.filter(({ size }) => !(size <= PRECISION))).toEqual([]);
  });

  it("holds valued networks, and such as fall into several parts", () => {
    expect(
      new Set(made.filter(({ strength }) => strength !== "" && strength !== "1").map(({ network }) => network)).size,
    ).toBeGreaterThan(10);
    expect([...igraph.values()].filter((row) => Number(row.components_without) > 1).length).toBeGreaterThan(8);
  });
});
