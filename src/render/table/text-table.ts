import type { WordedColumn, WordedTable } from "./worded-table.js";

/** What a text table is made of, all of it safe and one line each. */
export interface TextTable {
  readonly lang: WordedTable["lang"];
  readonly columns: readonly WordedColumn[];
  readonly headings: readonly string[];
  readonly spanners: WordedTable["spanners"];
  readonly groups: readonly { readonly heading: string | null; readonly rows: readonly (readonly string[])[] }[];
}

/** Columns that become one. */
interface Part {
  readonly heading: string | null;
  readonly indexes: readonly number[];
}

/** The same table with the columns under one heading as one column, their cells below each other. */
export function pile(table: TextTable): TextTable {
  const { lang, columns, headings, spanners, groups } = table;
  const ends = spanners.map((_, i) => spanners.slice(0, i + 1).reduce((sum, spanner) => sum + spanner.columns, 0));
  if (spanners.length === 0) return table;
  const parts = spanners.flatMap(({ heading, columns: count }, i): Part[] => {
    const indexes = Array.from({ length: count }, (_, k) => (ends[i] ?? 0) - count + k);
    return heading === null ? indexes.map((index) => ({ heading, indexes: [index] })) : [{ heading, indexes }];
  });
  const pick = (cells: readonly string[], indexes: readonly number[]): string[] => indexes.map((i) => cells[i] ?? "");
  const first = (indexes: readonly number[]): WordedColumn => columns[indexes[0] ?? 0] as WordedColumn;
  return {
    lang,
    columns: parts.map(({ indexes }) => ({
      ...first(indexes),
      align: indexes.length > 1 ? "center" : first(indexes).align,
    })),
    headings: parts.map(({ heading, indexes }) =>
      [...(heading === null ? [] : [heading]), ...pick(headings, indexes)].join("\n"),
    ),
    spanners: [],
    groups: groups.map(({ heading, rows }) => ({
      heading,
      rows: rows.map((row) =>
        parts.map(({ indexes }) =>
          pick(row, indexes)
            .map((text) => (indexes.length > 1 ? text.trim() : text))
            .join("\n"),
        ),
      ),
    })),
  };
}

/** A table with numbers for headings, and what each number stands for. */
export interface NumberedTable {
  readonly table: TextTable;
  readonly legend: readonly { readonly number: string; readonly heading: string }[];
}

/** As many columns of numbers under one heading make a cross-table: piled up in a cell, nobody could tell them apart. */
const CROSSED = 4;

/** The table with the columns of its cross-tables numbered; `null` where it has none. */
export function numbered(table: TextTable): NumberedTable | null {
  const crossed: number[] = [];
  let at = 0;
  for (const { heading, columns } of table.spanners) {
    const inside = Array.from({ length: columns }, (_, i) => at + i);
    const isCrossed = heading !== null && columns >= CROSSED;
    if (isCrossed && inside.every((i) => table.columns[i]?.align === "decimal"))
      for (const i of inside) crossed.push(i);
    at += columns;
  }
  if (crossed.length === 0) return null;
  const legend = crossed.map((i, place) => ({ number: String(place + 1), heading: table.headings[i] ?? "" }));
  const headings = table.headings.map((heading, i) => {
    const place = crossed.indexOf(i);
    return place < 0 ? heading : String(place + 1);
  });
  return { table: { ...table, headings }, legend };
}
