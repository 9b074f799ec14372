import type { Comparison } from "../../model/comparison.js";
import type { Outcome } from "../../model/outcome.js";
import type { Table } from "../../model/table.js";
import type { ComparisonTableRequest } from "../../model/table-request.js";
import { assemble } from "../assemble.js";
import type { Plan } from "../plan.js";
import { planCases } from "./cases.js";
import { planCoincidence } from "./coincidence.js";
import { notesOn } from "./notes.js";
import { planSeparations } from "./separations.js";
import { planTypes } from "./types.js";

/**
 * A table of a comparison, without words. Errors: a column or grouping that there is not (`usage-choice`).
 */
export function buildComparisonTable(comparison: Comparison, request: ComparisonTableRequest): Outcome<Table> {
  const make = <R>(plan: Plan<R>): Outcome<Table> =>
    assemble(plan, request, (shown) => notesOn(comparison, plan, shown));
  switch (request.kind) {
    case "types":
      return make(planTypes(comparison, request.percent));
    case "coincidence":
      return make(planCoincidence(comparison));
    case "separations":
      return make(planSeparations(comparison));
    case "cases":
      return make(planCases(comparison));
    default:
      return request.kind satisfies never;
  }
}
