import type { Messages } from "../../messages/messages.js";
import type { TableReadingArgs } from "../../messages/table-readings.js";
import type { NoteContext, TableWords } from "../../messages/table-words.js";
import { citeWith } from "../../messages/tables.js";
import type { Heading, Table, TableCell, TableColumn, Whole } from "../../model/table.js";
import type { TableNote, TableNoteArgs } from "../../model/table-notes.js";
import { greatest } from "../../plain/extremes.js";
import { sanitize } from "../kit/sanitize.js";
import { addsUp } from "./adds-up.js";
import { readingOf } from "./reading/reading.js";
import { type Speaker, shareDigitsOf, wordCell } from "./word-cell.js";
import type { Spanner, WordedColumn, WordedTable } from "./worded-table.js";

/** What is said of a table beside what it says itself. */
export interface TableWording {
  /** Decimals of scores and degrees, 0 to 10; percentages have two less. `null`: the usual ones. */
  readonly digits: number | null;
  /** `null`: that of the kind. */
  readonly caption: string | null;
  /** `null`: that of the kind. */
  readonly label: string | null;
  /** One's own, after the others. */
  readonly notes: readonly string[];
  /** False: no notes but one's own. */
  readonly hasNotes: boolean;
  /** False: no sentence that reads a row. */
  readonly hasReading?: boolean;
}

/** What is said where nothing is asked for. */
export const USUAL_WORDING: TableWording = { digits: null, caption: null, label: null, notes: [], hasNotes: true };

/**
 * A table in words: every heading, number and note is said in the language of the words. `read`: the table that the sentence on a row is
 * from, where it is another one than the table that is shown, such as one whose bounds are not spread.
 */
export function wordTable(
  table: Table,
  words: TableWords,
  messages: Messages,
  wording: TableWording,
  read: Table = table,
): WordedTable {
  const usual: Speaker = { table, words, messages, digits: wording.digits, shareDigits: 0 };
  const speakers = speakersOf(usual);
  const speaker = table.percent === null ? usual : (speakers[0] ?? usual);
  const runs = runsOf(table.columns);
  const groups = table.groups.map(({ heading, rows }) => ({
    heading: heading.length === 0 ? null : heading.map((cell) => sayCell(speaker, cell)).join(", "),
    rows: rows.map((row) => row.map((cell, i) => wordCell(speakers[i] ?? speaker, cell))),
  }));
  const rounded: readonly TableNote[] = addsUp(table, groups) ? [] : [{ note: "rounded" }];
  const said = table.notes.flatMap((note) => (note.note === "percent" ? [note, ...rounded] : [note]));
  const reading = wording.hasReading === false ? [] : sayReading(speaker, read);
  const notes = wording.hasNotes ? withReading(speaker, said, reading) : [];
  const own = wording.caption === null ? "" : oneLine(wording.caption).replace(/[.\s]+$/, "");
  return {
    lang: messages.lang,
    caption: own || captionOf(speaker),
    label: wording.label ?? `tab-${table.kind}`,
    columns: runs.flatMap((run) => run.map((column) => wordColumn(speaker, column, run.length === 1))),
    spanners: spannersOf(speaker, runs),
    groups,
    notes: [...notes, ...wording.notes.map(oneLine).filter((note) => note !== "")],
    file: words.file,
  };
}

/** What says the cells of each column: percentages that stand together have the same decimals. */
function speakersOf(usual: Speaker): Speaker[] {
  const decimals = decimalsOfShares(usual);
  const most = greatest(decimals, 0);
  return decimals.map((shareDigits) => ({ ...usual, shareDigits: usual.table.percent === null ? shareDigits : most }));
}

/** The decimals of percentages in each column; those of a crosstab of percentages, which add up along rows too, have the most of all. */
function decimalsOfShares(speaker: Speaker): number[] {
  const { columns, groups } = speaker.table;
  const rows = groups.flatMap((group) => group.rows);
  return columns.map((_, i) =>
    shareDigitsOf(
      speaker,
      rows.flatMap((row) => row[i] ?? []),
    ),
  );
}

function oneLine(text: string): string {
  return sanitize(text, "space", "dropped");
}

function sayCell(speaker: Speaker, cell: TableCell): string {
  return oneLine(wordCell(speaker, cell).text);
}

function sayHeading(speaker: Speaker, heading: Heading): string {
  return heading.kind === "word" ? speaker.words.headings[heading.word] : sayCell(speaker, heading.cell);
}

function sayWhole(speaker: Speaker, of: Whole): string {
  if ("name" in of) return oneLine(of.name);
  return sayCell(speaker, "cell" in of ? of.cell : { kind: "labels", texts: [of.label], rank: null });
}

/** Adjacent columns of one axis, type or indicator; others stand alone. */
function runsOf(columns: readonly TableColumn[]): TableColumn[][] {
  const runs: TableColumn[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before?.of && before.of.id === column.of?.id) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** What a lone column of something is usually about, so that its label says enough. */
const SELF_EVIDENT: ReadonlySet<string> = new Set(["score", "membership", "draw_share"]);

function wordColumn(speaker: Speaker, { id, heading, of, align, share }: TableColumn, isLone: boolean): WordedColumn {
  const own = sayHeading(speaker, heading);
  const whole = of === null ? "" : sayWhole(speaker, of);
  const isEvident = heading.kind === "word" && SELF_EVIDENT.has(heading.word);
  const text = of === null || !isLone ? own : isEvident ? whole : speaker.words.part(whole, own);
  return { id, heading: text, align, share };
}

function spannersOf(speaker: Speaker, runs: readonly TableColumn[][]): Spanner[] {
  if (runs.every(({ length }) => length === 1)) return [];
  const spanners: { heading: string | null; columns: number }[] = [];
  for (const run of runs) {
    const of = run.length > 1 ? (run[0]?.of ?? null) : null;
    const last = spanners.at(-1);
    if (of === null && last?.heading === null) last.columns += run.length;
    else if (of === null) spanners.push({ heading: null, columns: run.length });
    else spanners.push({ heading: sayWhole(speaker, of), columns: run.length });
  }
  return spanners;
}

function captionOf(speaker: Speaker): string {
  const { table, words } = speaker;
  if (table.kind !== "crosstab") return words.captions[table.kind];
  const by = table.by === null ? words.headings.value : sayHeading(speaker, table.by);
  return words.crosstab(by, table.of === undefined ? null : sayHeading(speaker, table.of));
}

/** Before the notes on scope and source, where a reader looks for it. */
function withReading(speaker: Speaker, notes: readonly TableNote[], reading: readonly string[]): string[] {
  const place = notes.findIndex(({ note }) => SCOPES.has(note));
  const at = place < 0 ? notes.length : place;
  const say = (note: TableNote): string => sayNote(speaker, note);
  return [...notes.slice(0, at).map(say), ...reading, ...notes.slice(at).map(say)];
}

/** What a table is of, and what it rests on. */
const SCOPES: ReadonlySet<TableNote["note"]> = new Set(["count", "coders", "declared", "compared", "typology"]);

/** A sentence that reads one row; none where there is no row to read. */
function sayReading(speaker: Speaker, table: Table): string[] {
  const speakers = speakersOf({ ...speaker, table });
  const found = readingOf(table, {
    cell: (cell, column) => sayCell(speakers[column ?? -1] ?? speaker, cell),
    heading: (heading) => sayHeading(speaker, heading),
  });
  return found === null ? [] : [oneLine(readWith(speaker.words, found.reading, found))];
}

function readWith<K extends keyof TableReadingArgs>(words: TableWords, key: K, args: TableReadingArgs[K]): string {
  return words.readings[key](args);
}

function sayNote({ table, words, messages }: Speaker, note: TableNote): string {
  const context: NoteContext = { ...messages, cite: citeWith(messages, table.typology) };
  return oneLine(say(words, note.note, note, context));
}

function say<K extends keyof TableNoteArgs>(words: TableWords, key: K, args: TableNoteArgs[K], m: NoteContext): string {
  return words.notes[key](args, m);
}
