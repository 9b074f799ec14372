import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Outcome } from "../model/outcome.js";
import type { Table } from "../model/table.js";
import { PLAIN_CSV } from "../render/batch/items/writer.js";
import { type FormatName, formatsOf, isFormatOf, loadWriter, type TableFormat } from "../render/formats.js";
import type { RenderOptions } from "../render/options.js";
import { wordForFormat } from "../render/table/word-for-format.js";
import type { Destination } from "./destinations.js";
import type { Need } from "./idle-options.js";
import { deliver, type Session } from "./session.js";
import type { TableWishes } from "./table-options.js";
import { UsageError } from "./usage-errors.js";

/** How a table is to look, whatever it is of. */
export type TableLook = Omit<TableWishes, "request">;

/** The table that was asked for. @throws UsageError where there is no such column or grouping */
export function tableOr({ value, diagnostics }: Outcome<Table>): Table {
  if (value !== null) return value;
  const [first] = diagnostics;
  throw first === undefined ? new Error("a table without a reason for its absence") : new UsageError(first);
}

/** A table in words, as the contents of a file: text, or bytes. */
export async function writeTable(
  table: Table,
  format: TableFormat,
  { lang, width, csv }: RenderOptions,
  { isFragment, hasSiunitx, number, locale, wording }: TableLook,
): Promise<string | Uint8Array> {
  const write = await loadWriter("table", format);
  const style = csv ?? PLAIN_CSV;
  const worded = await wordForFormat(table, format, wording, { lang, locale, decimal: style.decimal });
  return write(worded, { isFragment, hasSiunitx, number, width, ...style });
}

/** What an analysis of a set gives beside tables, by the room of its formats. */
type AnalysisRoom = "agreement" | "comparison" | "robustness" | "summary" | "trajectory";

/** What an analysis gives, in the formats that were asked for. */
export interface Products<F extends FormatName> {
  readonly room: AnalysisRoom;
  readonly asked: Pick<TableAsked, "kind" | "look">;
  /** The table that was asked for, built where a format holds one. */
  readonly table: () => Outcome<Table>;
  /** Everything that is no table. */
  readonly write: (format: F, options: RenderOptions) => Promise<string | Uint8Array>;
  /** Files that were read, and how many profiles are in it. */
  readonly read: readonly string[];
  readonly profiles: number;
}

/** True for formats that hold one of the tables of an analysis: where no kind was asked for, what can say the whole says it. */
export function isTableOf(room: AnalysisRoom, kind: string | null, format: FormatName): format is TableFormat {
  return isFormatOf(format, "table") && !(kind === null && isFormatOf(format, room));
}

/** Hands an analysis over in every format that was asked for; gives what could not be written. @throws UsageError as `deliver` and `tableOr` */
export async function deliverAnalysis<F extends FormatName>(
  session: Session,
  destinations: readonly Destination<F>[],
  { room, asked: { kind, look }, table: build, write, read, profiles }: Products<F>,
): Promise<AnyDiagnostic[]> {
  const table = destinations.some(({ format }) => isTableOf(room, kind, format)) ? tableOr(build()) : null;
  const writeOne = (format: F, options: RenderOptions) =>
    table !== null && isTableOf(room, kind, format) ? writeTable(table, format, options, look) : write(format, options);
  return deliver(session, destinations, read, writeOne, profiles);
}

/** Formats that there is a part of a document of. */
const FRAGMENTS: readonly TableFormat[] = ["html", "latex", "typst"];

/** What options of some formats of tables need; `formats`: those that are written. */
export function needsOfLook({ isFragment, hasSiunitx }: TableLook, formats: readonly string[]): Need[] {
  const goesTo = (wanted: readonly string[]): boolean => formats.some((format) => wanted.includes(format));
  return [
    [isFragment, "--fragment", `--format ${FRAGMENTS.join(" | ")}`, goesTo(FRAGMENTS)],
    [hasSiunitx, "--siunitx", "--format latex", goesTo(["latex"])],
  ];
}

/** What was asked of the rows and words of a table, where a table is one product among others. */
export interface TableAsked {
  readonly kind: string | null;
  readonly request: Pick<TableWishes["request"], "columns" | "sort" | "groupBy">;
  readonly look: TableLook;
}

/** What options of tables need where `--kind` asks for one. */
export function needsOfTable({ kind, request, look }: TableAsked, hasTable: boolean): Need[] {
  const { wording, locale } = look;
  const table = (isTyped: boolean, option: string): Need => [isTyped, option, "--kind", hasTable];
  return [
    [kind !== null, "--kind", `--format ${formatsOf("table").join(" | ")}`, hasTable],
    table(request.columns !== null, "--columns"),
    table(request.sort.length > 0, "--sort"),
    table(request.groupBy !== null, "--group-by"),
    table(wording.digits !== null, "--digits"),
    table(wording.caption !== null, "--caption"),
    table(wording.label !== null, "--label"),
    table(wording.notes.length > 0, "--notes"),
    table(!wording.hasNotes, "--no-notes"),
    table(locale !== null, "--locale"),
  ];
}
