import type { TableReading } from "../../messages/table-words.js";
import type { HeadingWord, Table, TableCell, TableColumn } from "../../model/table.js";

/** Says a cell as the table does. */
type Say = (cell: TableCell) => string;

/** Kinds of tables whose rows are clusters with scores or memberships. */
const KINDS: readonly Table["kind"][] = ["results", "memberships"];

/**
 * What one real row of a table says, for a sentence that teaches how to read the others: of the rows that say most, the first. `null`
 * where rows have no name, or none says anything.
 */
export function readingOf({ kind, columns, groups }: Table, say: Say, interval: (lo: string, hi: string) => string) {
  const name = columns.findIndex(({ id }) => id === "name");
  if (!KINDS.includes(kind) || name < 0) return null;
  let best: TableReading | null = null;
  for (const row of groups.flatMap(({ rows }) => rows)) {
    const cell = row[name];
    if (cell === undefined || cell.kind === "unknown") continue;
    const reading = readRow(columns, row, say, interval);
    if (said(reading) > (best === null ? 0 : said(best))) best = { ...reading, name: say(cell) };
  }
  return best;
}

function readRow(
  columns: readonly TableColumn[],
  row: readonly TableCell[],
  say: Say,
  interval: (lo: string, hi: string) => string,
): TableReading {
  const at = (word: HeadingWord, of: string | null = null): string | null => {
    const i = columns.findIndex((column) => isOf(column, word) && (of === null || column.of?.id === of));
    const cell = row[i];
    return cell === undefined || cell.kind === "unknown" || cell.kind === "not-applicable" ? null : say(cell);
  };
  const whole = (word: HeadingWord) => columns.filter((column) => isOf(column, word) && column.of !== null);
  const label = ({ of }: TableColumn): string =>
    of !== null && "label" in of ? say({ kind: "labels", texts: [of.label], rank: null }) : "";
  const scores = whole("score").flatMap((column) => {
    const id = column.of?.id ?? "";
    const score = at("score", id);
    const [lo, hi] = [at("lo", id), at("hi", id)];
    const bounds = at("bounds", id) ?? (lo === null || hi === null ? null : interval(lo, hi));
    return score === null ? [] : [{ axis: label(column), score, bounds, known: at("known", id) }];
  });
  const memberships = whole("membership").flatMap((column) => {
    const degree = at("membership", column.of?.id ?? "");
    return degree === null ? [] : [{ type: label(column), degree }];
  });
  return { name: "", year: at("year"), scores, memberships, type: at("type"), status: at("status") };
}

function isOf({ heading }: TableColumn, word: HeadingWord): boolean {
  return heading.kind === "word" && heading.word === word;
}

/** How much a reading says: the year alone says nothing. */
function said({ scores, memberships, type, status }: TableReading): number {
  return scores.length + memberships.length + Number(type !== null) + (scores.length > 0 ? Number(status !== null) : 0);
}
