import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Outcome } from "../../model/outcome.js";
import type { Summary } from "../../model/summary.js";
import type { Table } from "../../model/table.js";
import type { SummaryTableRequest } from "../../model/table-request.js";
import { assemble } from "../assemble.js";
import { planCrossing } from "../crosstab.js";
import type { Plan } from "../plan.js";
import { planCorners, planCounts, planNotable } from "./cases.js";
import { planChecks, planOutcome, planSettling, planWatchpoints } from "./counts.js";
import { planSetHypotheses } from "./hypotheses.js";
import { notesOn } from "./notes.js";
import { planSkew, planStatistics } from "./things.js";

/**
 * A table of a summary, without words. Errors: a column or grouping that there is not (`usage-choice`), a cross-table or relations to an
 * outcome that the summary does not have (`usage-option-needs`).
 */
export function buildSummaryTable(summary: Summary, request: SummaryTableRequest): Outcome<Table> {
  const make = <R>(plan: Plan<R>): Outcome<Table> => assemble(plan, request, (shown) => notesOn(summary, plan, shown));
  const needs = (option: string): Outcome<Table> => {
    const missing: AnyDiagnostic = finding("usage-option-needs", { option: `--kind ${request.kind}`, needs: option });
    return { value: null, diagnostics: [missing] };
  };
  switch (request.kind) {
    case "counts":
      return make(planCounts(summary));
    case "notable":
      return make(planNotable(summary));
    case "corners":
      return make(planCorners(summary));
    case "skew":
      return make(planSkew(summary));
    case "statistics":
      return make(planStatistics(summary));
    case "settling":
      return make(planSettling(summary));
    case "watchpoints":
      return make(planWatchpoints(summary));
    case "checks":
      return make(planChecks(summary));
    case "hypotheses":
      return make(planSetHypotheses(summary));
    case "outcome":
      return summary.outcome === null ? needs("--outcome") : make(planOutcome(summary, summary.outcome));
    case "crosstab": {
      const { crossing } = summary;
      return crossing === null ? needs("--by") : make(planCrossing(crossing, summary.typology, request.percent));
    }
    default:
      return request.kind satisfies never;
  }
}
