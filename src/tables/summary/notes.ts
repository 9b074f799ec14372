import { EMPTINESS, NOTABLE_KINDS, type Summary } from "../../model/summary.js";
import type { Table } from "../../model/table.js";
import type { TableNote } from "../../model/table-notes.js";
import { countNote, inventedAmong, typologyNote } from "../notes.js";
import type { Plan } from "../plan.js";
import { definedForSets } from "./hypotheses.js";

/** What has to be said under a table of a summary: of what is shown, and of nothing else. */
export function notesOn(
  { typology, cases, counts, hypotheses, outcome }: Summary,
  { kind, rows, remarks }: Pick<Plan<unknown>, "kind" | "rows" | "remarks">,
  { columns, groups }: Pick<Table, "columns" | "groups">,
): TableNote[] {
  const cells = groups.flatMap(({ heading, rows: lines }) => [...heading, ...lines.flat()]);
  const words = new Set(cells.map((cell) => (cell.kind === "word" ? cell.word : "")));
  const ids = new Set(columns.map(({ id }) => id));
  const has = (...wanted: readonly string[]): boolean => wanted.some((id) => ids.has(id));
  const kinds = NOTABLE_KINDS.filter((one) => words.has(`notable-${one}`));
  const reasons = EMPTINESS.filter((one) => words.has(`empty-${one}`));
  const notes: (TableNote | false)[] = [
    rows.length === 0 && { note: "empty" },
    kind === "counts" && has("least", "most") && { note: "least-most" },
    kind === "counts" && has("typical", "lo") && { note: "typical" },
    kinds.length > 0 && { note: "notable", kinds },
    kind === "corners" && { note: "corners", reasons },
    kind === "skew" && { note: "skew-limits" },
    kind === "statistics" && { note: "statistics" },
    kind === "settling" && rows.length > 0 && { note: "settling", ...counts },
    kind === "watchpoints" && has("strong") && { note: "strong" },
    kind === "hypotheses" &&
      hypotheses[0] !== undefined && {
        note: "set-definitions",
        hypotheses: hypotheses.map((one) => definedForSets(typology, one)),
        least: hypotheses[0].least,
      },
    kind === "outcome" &&
      outcome !== null && {
        note: "outcome",
        field: outcome.field,
        known: outcome.degrees.filter((degree) => degree !== null).length,
        bounded: outcome.degrees.filter((degree) => degree !== null && degree.lo < degree.hi).length,
        cases: cases.length,
      },
    kind === "outcome" && { note: "fit" },
    cells.some((cell) => cell.kind === "not-applicable") && { note: "not-applicable" },
    cells.some((cell) => cell.kind === "unknown") && { note: "unknown" },
  ];
  return [
    ...notes.filter((note) => note !== false),
    ...remarks,
    countNote(cases),
    ...inventedAmong(cases),
    typologyNote(typology, true),
  ];
}
