import type { Described, SkewCount, Summary } from "../../model/summary.js";
import type { TableCell } from "../../model/table.js";
import * as cells from "../cells.js";
import { type Column, column, type Grouping, type Plan } from "../plan.js";
import { BARE, count } from "./cases.js";

const DECIMAL = { align: "decimal" } as const;

/** How many cases lie above 0.5 on each axis and each indicator. */
export function planSkew({ typology, skew }: Summary): Plan<SkewCount> {
  const axisOf = ({ axis }: SkewCount) => typology.axes.find(({ id }) => id === axis);
  const indicatorOf = (one: SkewCount) => axisOf(one)?.indicators.find(({ id }) => id === one.indicator);
  const columns: Column<SkewCount>[] = [
    column("axis", "axis", (one) => labelOf(axisOf(one))),
    column(
      "indicator",
      "indicator",
      (one) => (one.indicator === null ? cells.word("axis-score") : labelOf(indicatorOf(one))),
      { room: "name" },
    ),
    column("above", "above", ({ above, cases }) => cells.tally(above, cases), { room: "name" }),
    count("at_half", ({ at }) => at),
    column("skewed", "skewed", ({ skewed }) => ({ kind: "flag", value: skewed })),
  ];
  const usual = columns.map(({ id }) => id);
  return { ...BARE, kind: "skew", typology, rows: skew, columns, usual };
}

function labelOf(labelled: { readonly label: Summary["typology"]["title"] } | undefined): TableCell {
  return labelled === undefined ? cells.UNKNOWN : cells.label(labelled.label);
}

const STATISTICS = ["mean", "min", "q1", "median", "q3", "max"] as const;

/** What is known of the axes, the indicators and the facts, and statistics of their numbers; without facts that nothing is known of. */
export function planStatistics({ typology, described }: Summary): Plan<Described> {
  const numbers = STATISTICS.map((id): Column<Described> => {
    const cell = ({ statistics }: Described) => cells.ends(statistics?.[id] ?? null);
    return column(id, id, cell, { align: "decimal", room: "word", ends: ["lo", "hi"] });
  });
  const [mean, ...places] = numbers;
  const columns: Column<Described>[] = [
    column("kind", "kind", ({ kind }) => cells.word(`kind-${kind}`)),
    column("item", "item", (one) => itemCell(one, typology), { room: "name" }),
    column("item_id", "indicator_id", ({ id }) => cells.user(id)),
    count("exact", ({ exact }) => exact),
    count("bounded", ({ bounded }) => bounded),
    count("unknown_cases", ({ unknown }) => unknown),
    count("not_applicable_cases", ({ notApplicable }) => notApplicable),
    ...(mean === undefined ? [] : [mean]),
    column("sd", "sd", ({ statistics }) => cells.number(statistics?.sd, "degree"), DECIMAL),
    ...places,
    column("codes", "codes", codesCell, { room: "text" }),
  ];
  const byKind: Grouping<Described> = {
    id: "kind",
    says: ["kind"],
    order: "met",
    places: ({ kind }) => [{ key: kind, heading: [cells.word(`kind-${kind}`)] }],
  };
  const rows = described.filter(({ kind, exact, bounded }) => kind !== "fact" || exact + bounded > 0);
  const usual = ["kind", "item", "exact", "bounded", "unknown_cases", "mean", "sd", "min", "median", "max"];
  return { ...BARE, kind: "statistics", typology, rows, columns, usual, groupings: [byKind], usualGroup: "kind" };
}

function itemCell({ kind, id }: Described, { axes }: Summary["typology"]): TableCell {
  if (kind === "fact") return { kind: "fact", fact: id };
  const [first = "", second] = id.split("/");
  const axis = axes.find((one) => one.id === first);
  return labelOf(kind === "axis" ? axis : axis?.indicators.find((one) => one.id === second));
}

/** The codes that occur, the frequent ones first. */
function codesCell({ codes }: Described): TableCell {
  if (codes === null || codes.length === 0) return cells.UNKNOWN;
  return { kind: "counted", codes };
}
