import type { Outcome } from "../model/outcome.js";
import type { Result } from "../model/result.js";
import type { Table } from "../model/table.js";
import type { TableRequest } from "../model/table-request.js";
import { assemble } from "./assemble.js";
import { planCalibration } from "./calibration.js";
import { planCrosstab } from "./crosstab.js";
import { planEvidence } from "./evidence.js";
import { planIndicators } from "./indicators.js";
import { notesOn } from "./notes.js";
import { planPanel } from "./panels.js";
import type { Plan } from "./plan.js";
import { planMemberships, planResults } from "./profiles.js";

/**
 * A table of a result, without words. Errors: a column, grouping or field that there is not (`usage-choice`), a crosstab
 * without a field to count by (`usage-option-needs`).
 */
export function buildTable(result: Result, request: TableRequest): Outcome<Table> {
  const make = <R>(plan: Plan<R>): Outcome<Table> =>
    assemble(plan, request, (shown, grouping) => notesOn(result, plan, shown, grouping));
  switch (request.kind) {
    case "results":
      return make(planResults(result));
    case "memberships":
      return make(planMemberships(result));
    case "calibration":
      return make(planCalibration(result));
    case "indicators":
      return make(planIndicators(result));
    case "evidence":
      return make(planEvidence(result));
    case "independence":
    case "collaboration":
      return make(planPanel(result, request.kind));
    case "crosstab": {
      const { value, diagnostics } = planCrosstab(result, request);
      return value === null ? { value, diagnostics } : make(value);
    }
    default:
      return request.kind satisfies never;
  }
}
