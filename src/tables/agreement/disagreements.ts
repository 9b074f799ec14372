import type { Agreement, Disagreement } from "../../model/agreement.js";
import type { TableCell } from "../../model/table.js";
import * as cells from "../cells.js";
import { type Column, column, type Grouping, type Plan } from "../plan.js";
import { BARE } from "./items.js";

/** One row for each field of a case in which coders differ, with what each of them wrote and where. */
export function planDisagreements({ typology, disagreements, cases, coders }: Agreement): Plan<Disagreement> {
  const caseOf = (one: Disagreement) => cases[one.case];
  const own = coders.flatMap(({ name }, coder) => codingColumns(name, coder));
  const columns: Column<Disagreement>[] = [
    column("id", "id", (one) => cells.user(caseOf(one)?.id)),
    column("name", "name", (one) => cells.user(caseOf(one)?.name), { room: "name" }),
    column("date", "date", (one) => cells.date(caseOf(one)?.date), { align: "center", room: "number" }),
    column("level", "level", (one) => cells.code(caseOf(one)?.level)),
    column("field", "field", ({ field }) => cells.user(field), { room: "name" }),
    column("element", "element", ({ element }) => cells.user(element), { room: "name" }),
    column("similarity", "similarity", ({ similarity }) => cells.number(similarity, "degree"), { align: "decimal" }),
    column("moves", "moves", ({ moves }) => (moves === null ? cells.UNKNOWN : { kind: "flag", value: moves })),
    ...own,
  ];
  const hasElements = disagreements.some(({ element }) => element !== null);
  const usual = [
    ...["name", "date", "field"],
    ...(hasElements ? ["element"] : []),
    ...own.map(({ id }) => id).filter((id) => id.endsWith("_value")),
    "moves",
  ];
  const groupings: Grouping<Disagreement>[] = [
    {
      id: "name",
      says: ["name", "date"],
      order: "met",
      places: (one) => [
        { key: String(one.case), heading: [cells.user(caseOf(one)?.name), cells.date(caseOf(one)?.date)] },
      ],
    },
    {
      id: "field",
      says: ["field"],
      order: "met",
      places: ({ field }) => [{ key: field, heading: [cells.user(field)] }],
    },
  ];
  return { ...BARE, kind: "disagreements", typology, rows: disagreements, columns, usual, groupings };
}

/** What one coder wrote, with the first quotation for it, and where. */
function codingColumns(name: string, coder: number): Column<Disagreement>[] {
  const of = { id: `coder_${coder + 1}`, name };
  const oneOf = ({ codings }: Disagreement) => codings.find((coding) => coding.coder === coder);
  return [
    column(`${of.id}_value`, "coded", (one) => codedCell(oneOf(one)?.value), { of, room: "name" }),
    column(
      `${of.id}_quote`,
      "quote",
      (one) => {
        const quote = oneOf(one)?.quotes.find((entry) => entry.quote !== null)?.quote ?? null;
        return quote === null ? cells.UNKNOWN : { kind: "quote", text: quote };
      },
      { of, room: "text" },
    ),
    column(`${of.id}_file`, "file", (one) => cells.user(oneOf(one)?.file), { of }),
    column(`${of.id}_line`, "line", (one) => cells.number(oneOf(one)?.line, "year"), { align: "decimal", of }),
  ];
}

/** A value as it stands in a profile; unknown where nothing is coded. */
function codedCell(value: unknown): TableCell {
  if (value === null || value === undefined) return cells.UNKNOWN;
  return cells.user(codedText(value));
}

/** A coded value on one line: words as they are, lists and blocks as YAML writes them in a row. */
export function codedText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(codedText).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const parts = Object.entries(value).map(([key, part]) => `${key}: ${codedText(part)}`);
    return `{${parts.join(", ")}}`;
  }
  return String(value);
}
