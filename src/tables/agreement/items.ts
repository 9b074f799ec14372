import {
  type Agreement,
  type AgreementItem,
  COEFFICIENTS,
  type Coefficient,
  type CoefficientName,
} from "../../model/agreement.js";
import type { TableCell } from "../../model/table.js";
import * as cells from "../cells.js";
import { type Column, column, type Grouping, type Plan } from "../plan.js";

/** One row for each thing that coders can agree in: pairs, similarity, coefficients. */
export function planItems({ typology, items }: Agreement): Plan<AgreementItem> {
  const columns: Column<AgreementItem>[] = [
    ...naming(typology),
    column("scale", "scale", ({ level }) => cells.word(`level-${level}`)),
    column("units", "units", ({ units }) => cells.number(units, "count"), { align: "decimal" }),
    column("pairs", "pairs", ({ pairs }) => cells.number(pairs, "count"), { align: "decimal" }),
    column("bounds_given", "bounds_given", ({ bounds }) => cells.number(bounds, "count"), { align: "decimal" }),
    column("similarity", "similarity", ({ similarity }) => estimateCell(similarity), { align: "decimal" }),
    column("similarity_bounds", "similarity_bounds", ({ similarity }) => boundsCell(similarity), {
      align: "center",
      room: "word",
    }),
    column("alpha", "alpha", (item) => estimateCell(alphaOf(item)), { align: "decimal" }),
    column("alpha_bounds", "alpha_bounds", (item) => boundsCell(alphaOf(item)), { align: "center", room: "word" }),
    ...(Object.keys(COEFFICIENTS) as CoefficientName[]).map((name) =>
      column<AgreementItem>(name, name, ({ coefficients }) => estimateCell(coefficients[name]), { align: "decimal" }),
    ),
    column("known_alpha", "known_alpha", ({ known }) => estimateCell(known.alpha_nominal), { align: "decimal" }),
  ];
  const usual = ["kind", "item", "pairs", "similarity", "alpha", "alpha_bounds", "known_alpha"];
  const groupings = [byKind()];
  return { ...BARE, kind: "agreement", typology, rows: items, columns, usual, groupings, usualGroup: "kind" };
}

/** What every table of an agreement has. */
export const BARE = { by: null, percent: null, footer: [], usualGroup: "none", remarks: [] } as const;

/** What an item is, and what it is of. */
export function naming(typology: Agreement["typology"]): Column<AgreementItem>[] {
  return [
    column("kind", "kind", ({ kind }) => cells.word(`kind-${kind}`)),
    column("item", "item", (item) => itemCell(item, typology), { room: "name" }),
  ];
}

export function byKind(): Grouping<AgreementItem> {
  return {
    id: "kind",
    says: ["kind"],
    order: "met",
    places: ({ kind }) => [{ key: kind, heading: [cells.word(`kind-${kind}`)] }],
  };
}

function itemCell({ kind, id }: AgreementItem, typology: Agreement["typology"]): TableCell {
  const [first = "", second] = id.split("/");
  const axis = typology?.axes.find((one) => one.id === first);
  const indicator = axis?.indicators.find((one) => one.id === second);
  switch (kind) {
    case "indicator":
      return indicator === undefined ? cells.user(id) : cells.label(indicator.label);
    case "axis":
    case "side":
      return axis === undefined ? cells.user(id) : cells.label(axis.label);
    case "verdict":
      return cells.word("kind-verdict");
    case "field":
    case "rating":
      return cells.user(id);
    default:
      return kind satisfies never;
  }
}

/** Krippendorff’s alpha of the own scale of an item; `undefined` of lists, which have none. */
export function alphaOf({ level, coefficients }: AgreementItem): Coefficient | undefined {
  return level === "list" ? undefined : coefficients[`alpha_${level}`];
}

function estimateCell(coefficient: Coefficient | undefined): TableCell {
  if (coefficient === undefined) return cells.UNKNOWN;
  if (coefficient.value === null) return cells.word(`undefined-${coefficient.because}`);
  return cells.number(coefficient.value, "degree");
}

function boundsCell(coefficient: Coefficient | undefined): TableCell {
  if (coefficient === undefined || coefficient.value === null || coefficient.interval === null) return cells.UNKNOWN;
  const { lo, hi } = coefficient.interval;
  return { kind: "interval", lo, hi };
}
