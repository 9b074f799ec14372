import type { TableReading } from "../../../messages/table-readings.js";
import { caseOf, type Row } from "./row.js";

/** How far coders agree in one thing. */
export function readAgreement(row: Row): TableReading | null {
  const [item, similarity, alpha] = [row.text("item"), row.number("similarity"), row.number("alpha")];
  if (item === null || (similarity === null && alpha === null)) return null;
  const interval = row.number("alpha_bounds");
  return { reading: "agreement", item, pairs: row.count("pairs"), similarity, alpha, interval };
}

/** How much the first coder coded of one thing. */
export function readCoder(row: Row): TableReading | null {
  const item = row.text("item");
  const [first] = row.parts("known_to");
  if (item === null || first?.cell.kind !== "tally") return null;
  const { count, of } = first.cell;
  const similarity = row.parts("agrees").find(({ id }) => id === first.id)?.text ?? null;
  return { reading: "coder", item, coder: first.of, known: row.sayCount(count), of: row.sayCount(of), similarity };
}

/** What each coder wrote in one field of a case. */
export function readDisagreement(row: Row): TableReading | null {
  const [of, field, moves] = [caseOf(row), row.text("field"), row.cell("moves")];
  const codings = row.parts("coded").map(({ of: coder, text }) => ({ coder, value: text }));
  if (of === null || field === null || codings.length === 0) return null;
  const element = row.text("element");
  return {
    reading: "disagreement",
    ...of,
    field,
    element,
    codings,
    moves: moves?.kind === "flag" ? moves.value : null,
  };
}
