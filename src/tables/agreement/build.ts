import { type Agreement, FEW_PAIRS, UNDEFINED_REASONS } from "../../model/agreement.js";
import type { Outcome } from "../../model/outcome.js";
import type { Table } from "../../model/table.js";
import type { TableNote } from "../../model/table-notes.js";
import type { AgreementTableRequest } from "../../model/table-request.js";
import { assemble } from "../assemble.js";
import { inventedAmong, typologyNote } from "../notes.js";
import type { Plan } from "../plan.js";
import { planCoders } from "./coders.js";
import { planDisagreements } from "./disagreements.js";
import { planItems } from "./items.js";

/** A table of an agreement, without words. Errors: a column or grouping that there is not (`usage-choice`). */
export function buildAgreementTable(agreement: Agreement, request: AgreementTableRequest): Outcome<Table> {
  const make = <R>(plan: Plan<R>): Outcome<Table> =>
    assemble(plan, request, (shown) => notesOn(agreement, plan, shown));
  switch (request.kind) {
    case "agreement":
      return make(planItems(agreement));
    case "coders":
      return make(planCoders(agreement));
    case "disagreements":
      return make(planDisagreements(agreement));
    default:
      return request.kind satisfies never;
  }
}

/** What has to be said under a table of an agreement: of what is shown, and of nothing else. */
function notesOn(
  { typology, coders, cases, bootstrap, items }: Agreement,
  { kind, rows }: Pick<Plan<unknown>, "kind" | "rows">,
  { columns, groups }: Pick<Table, "columns" | "groups">,
): TableNote[] {
  const cells = groups.flatMap(({ rows: lines }) => lines.flat());
  const has = (word: RegExp): boolean => columns.some(({ id }) => word.test(id));
  const words = new Set(cells.map((cell) => (cell.kind === "word" ? cell.word : "")));
  const reasons = UNDEFINED_REASONS.filter((reason) => words.has(`undefined-${reason}`));
  const few = kind === "agreement" ? items.filter(({ few }) => few).length : 0;
  const notes: (TableNote | false)[] = [
    rows.length === 0 && { note: "empty" },
    has(/^similarity|_agrees$/) && rows.length > 0 && { note: "similarity" },
    has(/^alpha/) && rows.length > 0 && { note: "alpha", ...bootstrap },
    has(/^known_alpha$/) && rows.length > 0 && { note: "known-alpha" },
    few > 0 && { note: "few", pairs: FEW_PAIRS },
    reasons.length > 0 && { note: "undefined", reasons },
    has(/^moves$/) && rows.length > 0 && { note: "moves" },
    cells.some((cell) => cell.kind === "quote") && { note: "quotes" },
    cells.some((cell) => cell.kind === "unknown") && { note: "unknown" },
    { note: "coders", coders: coders.map(({ name }) => name), cases: cases.length },
    ...inventedAmong(cases),
    typology !== null && typologyNote(typology, true),
  ];
  return notes.filter((note) => note !== false);
}
