import type { FactorResult, FirstFlip, Robustness } from "../../model/robustness.js";
import type { TableCell } from "../../model/table.js";
import type { CellWord } from "../../model/table-words.js";
import * as cells from "../cells.js";
import { type Column, column, type Plan } from "../plan.js";
import { BARE } from "./cases.js";

/** One row for each number of the typology that is moved: how far no type changes, and the case that is the first to change. */
export function planRanges({ typology, factors, cases }: Robustness): Plan<FactorResult> {
  const around = ({ value, stays }: FactorResult) =>
    stays.find(({ lo, hi }) => (lo ?? value) <= value && value <= (hi ?? value));
  const flip = (first: FirstFlip | null): TableCell => {
    const one = first === null ? undefined : cases[first.case];
    return one === undefined ? cells.word("no-case") : cells.user(`${one.name} ${one.date}`);
  };
  const columns: Column<FactorResult>[] = [
    column("address", "address", ({ address }) => cells.user(address), { room: "name" }),
    column("axis", "axis", ({ axis }) => labelIn(typology.axes, axis)),
    column("indicator", "indicator", (factor) => indicatorCell(typology, factor), { room: "name" }),
    column("part", "part", partCell),
    column("value", "value", ({ value }) => cells.number(value, "plain"), { align: "decimal" }),
    column("stays_lo", "stays_lo", (factor) => cells.number(around(factor)?.lo, "degree"), { align: "decimal" }),
    column("stays_hi", "stays_hi", (factor) => cells.number(around(factor)?.hi, "degree"), { align: "decimal" }),
    column("holes", "holes", ({ stays }) => cells.number(Math.max(0, stays.length - 1), "count"), { align: "decimal" }),
    column("below_case", "below_case", ({ below }) => flip(below), { room: "name" }),
    column("above_case", "above_case", ({ above }) => flip(above), { room: "name" }),
  ];
  const hasHoles = factors.some(({ stays }) => stays.length > 1);
  const usual = [
    "indicator",
    "part",
    "value",
    "stays_lo",
    "stays_hi",
    ...(hasHoles ? ["holes"] : []),
    "below_case",
    "above_case",
  ];
  return { ...BARE, kind: "ranges", typology, rows: factors, columns, usual };
}

type Labelled = { readonly id: string; readonly label: Robustness["typology"]["title"] };

function labelIn(some: readonly Labelled[], id: string | null): TableCell {
  const found = some.find((one) => one.id === id);
  return found === undefined ? cells.UNKNOWN : cells.label(found.label);
}

function indicatorCell({ axes }: Robustness["typology"], { kind, axis, indicator }: FactorResult): TableCell {
  if (kind === "threshold") return cells.word("of-verdict");
  if (indicator === null) return cells.word("all-indicators");
  return labelIn(axes.find(({ id }) => id === axis)?.indicators ?? [], indicator);
}

function partCell({ kind, part }: FactorResult): TableCell {
  return kind === "degree" ? cells.code(part) : cells.word(`part-${part}` as CellWord);
}
