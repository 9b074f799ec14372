import type { Flag } from "../../model/flags.js";
import { paintFor } from "../kit/paint.js";
import { anyMeasure } from "../kit/width.js";
import { wrap } from "../kit/wrap.js";
import { detailsOf, namingCoders, type Row, rowOf } from "./text-row.js";
import { writeSummary } from "./text-summary.js";
import {
  type Layout,
  layOutTable,
  quietWidths,
  type TableContext,
  writeKey,
  writeQuietRow,
  writeRow,
  writeTitles,
} from "./text-table.js";
import { openBatchWords } from "./words.js";
import type { ReportMaker } from "./writer.js";

const LEAST_WIDTH = 40;
/** Rows that are known before the widths of the columns are fixed; those that follow are written at once. */
const ROWS_KNOWN = 1000;

/** A row and what stands below it. */
interface Line {
  readonly row: Row;
  readonly details: readonly string[];
}

/**
 * The table for a reader: one line per profile and per refused document, then what all of them amount to. With `quiet` the
 * lines alone. The cells are set by hand: the library that sets the tables of single profiles takes two thousandths of a second
 * for each line.
 */
export const makeText: ReportMaker = async ({ tool, typology, options }) => {
  const context = await openBatchWords({ tool, typology, options });
  const paint = await paintFor(options.colorLevel);
  const width = Math.max(LEAST_WIDTH, options.width);
  const page: TableContext = { ...context, paint, measure: await anyMeasure(), width };
  const table = options.quiet ? new Rows(quietWriter(page)) : new Rows(tableWriter(page));
  return {
    head: () => "",
    entry: (entry, judged) => {
      const details = options.verbose && !options.quiet ? detailsOf(context, entry, judged) : [];
      return join(table.add({ row: rowOf(context, entry, judged), details }));
    },
    tail: (summary) => {
      const lines = table.end();
      if (options.quiet) return join(lines);
      const rest = writeSummary({ ...page, context, verbose: options.verbose }, summary);
      const isEmpty = lines.length === 0 && table.isEmpty;
      return join([...lines, ...(isEmpty ? rest.slice(1) : rest)]);
    },
  };
};

function join(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

/** Writes the first rows together with the titles, then row by row, then what explains the titles. */
interface LineWriter {
  begin(lines: readonly Line[]): string[];
  write(line: Line): string[];
  end(): string[];
}

function tableWriter(page: TableContext): LineWriter {
  let layout: Layout | null = null;
  let named = namingCoders([]);
  const occurring = new Set<Flag>();
  const write = ({ row, details }: Line): string[] => {
    for (const flag of row.flags) occurring.add(flag);
    return [
      ...(layout ? [writeRow(page, layout, named(row))] : []),
      ...details.flatMap((text) => wrap(text, page.width, page.measure, "    ", 6).map(page.paint.dim)),
    ];
  };
  return {
    begin: (lines) => {
      named = namingCoders(lines.map(({ row }) => row));
      layout = layOutTable(
        page,
        lines.map(({ row }) => named(row)),
      );
      return [...writeTitles(page, layout), ...lines.flatMap(write)];
    },
    write,
    end: () => (layout ? writeKey(page, layout, occurring) : []),
  };
}

function quietWriter(page: TableContext): LineWriter {
  let widths: readonly number[] = [];
  let named = namingCoders([]);
  const write = ({ row }: Line): string[] => [writeQuietRow(page, named(row), widths)];
  return {
    begin: (lines) => {
      named = namingCoders(lines.map(({ row }) => row));
      widths = quietWidths(
        page,
        lines.map(({ row }) => named(row)),
      );
      return lines.flatMap(write);
    },
    write,
    end: () => [],
  };
}

/** Keeps rows until enough are known. */
class Rows {
  #kept: Line[] | null = [];
  isEmpty = true;

  constructor(private readonly writer: LineWriter) {}

  add(line: Line): string[] {
    this.isEmpty = false;
    if (this.#kept === null) return this.writer.write(line);
    this.#kept.push(line);
    return this.#kept.length < ROWS_KNOWN ? [] : this.begin();
  }

  end(): string[] {
    return [...this.begin(), ...this.writer.end()];
  }

  private begin(): string[] {
    const lines = this.#kept ?? [];
    this.#kept = null;
    return lines.length === 0 ? [] : this.writer.begin(lines);
  }
}
