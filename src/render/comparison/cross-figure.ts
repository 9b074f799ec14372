import { type Place, placeKey, placeOf, type Which } from "../../model/comparison.js";
import { FLAGS } from "../../model/flags.js";
import { greatest } from "../../plain/extremes.js";
import type { FigureOptions } from "../figure/options.js";
import { title } from "../figure/scene/aside.js";
import { LEADING, paragraphs, textLines } from "../figure/scene/furniture.js";
import { FALL, RISE, widthOf, wrapText } from "../figure/scene/metrics.js";
import { plan, type Sizes } from "../figure/scene/plan.js";
import { plain } from "../figure/scene/printable.js";
import { type Box, type Mark, rect, type Scene } from "../figure/scene/scene.js";
import { capitalise } from "../verdict/layout.js";
import { type Speech, sayCases, sayPlace } from "./speech.js";

/** Most profiles whose names stand below the figure. */
const MOST_NAMED = 40;
/** Between the types and the places without a type, and before the totals. */
const GAP = 5;
/** Opacities of the cells with one cluster and with most; above the last the number is in the colour of the paper. */
const SHADE = { least: 0.12, most: 0.85, turn: 0.48 } as const;

/**
 * The cross-table of two typologies as a figure: a cell for each pair of places, the darker the more clusters stand there, with their
 * number in it, and the sums at its edges. Places without a type stand apart, with dashed lines. Up to 40 profiles are named below.
 *
 * In the scene each cell that is not empty is a group of class `tcec-cell` with the data `first` and `second` (ids of types, or the
 * status) and `count`, and a title in words. Lengths are points.
 */
export function crossFigure(speech: Speech, options: Pick<FigureOptions, "width" | "title"> = {}): Scene {
  const { words, names, messages, comparison } = speech;
  const page = plan(options);
  const heading = title(options.title, page);
  const grid = gridOf(speech, { ...page, side: 0 }, heading.height);
  const cells = cellsOf(speech, grid);
  const below = { x: 3, y: grid.bottom + 6, width: page.width - 6, size: page.small };
  const notes = paragraphs(notesOf(speech), below, "soft", 12);
  return {
    width: page.width,
    height: below.y + notes.height + 3,
    lang: messages.lang,
    title: plain(
      options.title ??
        words.figure.title(
          names[0],
          names[1],
          messages.number(comparison.counts.profiles),
          comparison.counts.profiles === 1,
        ),
    ),
    desc: [words.figure.desc(names[0], names[1]), ...cells.sentences].join(" "),
    marks: [...heading.marks, ...headings(speech, grid), ...cells.marks, ...notes.marks],
  };
}

/** Where rows and columns begin, and how large cells are. */
interface Grid extends Sizes {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly rowLabels: readonly (readonly string[])[];
  readonly columnLabels: readonly (readonly string[])[];
  /** Labels of columns are read from bottom to top, where there is no room for them across. */
  readonly isUpright: boolean;
}

function gridOf(speech: Speech, page: Sizes, start: number): Grid {
  const { rows, columns } = speech.comparison.table;
  const { size, width } = page;
  const { total } = speech.words.figure;
  const [down, across] = [
    rows.map((one) => plainPlace(speech, 0, one)),
    columns.map((one) => plainPlace(speech, 1, one)),
  ];
  const room = Math.min(greatest(down.map((text) => widthOf(text, size))), width * 0.26);
  const rowLabels = [...down.map((text) => wrapText(text, room, size, 2)), [total]];
  const left = 3 + (size + 1) * LEADING + greatest(rowLabels.flat().map((text) => widthOf(text, size))) + 5;
  const cellWidth = Math.min((width - left - 3 - 2 * GAP) / (columns.length + 1), page.isWide ? 62 : 34);
  const words = across.flatMap((text) => text.split(" "));
  const isUpright = greatest(words.map((word) => widthOf(word, size))) > cellWidth - 3;
  const columnLabels = [...across, total].map((text) =>
    wrapText(text, isUpright ? 90 : cellWidth - 3, size, isUpright ? 2 : 3),
  );
  const head = isUpright
    ? greatest(columnLabels.flat().map((text) => widthOf(text, size)))
    : greatest(columnLabels.map(({ length }) => length)) * LEADING * size;
  const top = start + 3 + (size + 1) * LEADING + head + 5;
  const cellHeight = Math.max(2 * LEADING * size + 4, page.isWide ? 25 : 19);
  const startOf = (first: number, step: number, count: number, places: readonly Place[]) => (i: number) =>
    first + i * step + (i < count && places[i]?.type !== null ? 0 : GAP) + (i === count ? GAP : 0);
  const columnAt = startOf(left, cellWidth, columns.length, columns);
  const rowAt = startOf(top, cellHeight, rows.length, rows);
  return {
    ...page,
    rows: rowLabels.map((_, i) => rowAt(i)),
    columns: columnLabels.map((_, i) => columnAt(i)),
    cellWidth,
    cellHeight,
    left,
    top,
    bottom: rowAt(rows.length) + cellHeight,
    rowLabels,
    columnLabels,
    isUpright,
  };
}

function plainPlace(speech: Speech, which: Which, place: Place): string {
  return plain(sayPlace(speech, which, place));
}

/** The names of the typologies and of their places. */
function headings(speech: Speech, grid: Grid): Mark[] {
  const { size, rows, columns, cellWidth, cellHeight, top, left, isUpright } = grid;
  const { rows: down, columns: across } = speech.comparison.table;
  const paintOf = (place: Place | undefined) => (place?.type === null || place === undefined ? "soft" : "ink");
  const bold = { kind: "text", size: size + 0.5, paint: "ink", bold: true } as const;
  const end = columns.at(-1) ?? left;
  const middle = (rows[0] ?? top) + ((rows.at(-1) ?? top) - GAP - (rows[0] ?? top)) / 2;
  const titles: Mark[] = [
    { ...bold, text: plain(speech.names[1]), x: (left + end - GAP) / 2, y: top - headOf(grid) - 5, anchor: "middle" },
    { ...bold, text: plain(speech.names[0]), x: 3 + RISE * size, y: middle, anchor: "middle", upright: true },
  ];
  const rowMarks = grid.rowLabels.flatMap((lines, i) => {
    const height = ((lines.length - 1) * LEADING + RISE + FALL) * size;
    const y = (rows[i] ?? 0) + (cellHeight - height) / 2;
    return textLines(lines, { x: left - 4, y, size }, { paint: paintOf(down[i]), anchor: "end" }).marks;
  });
  const columnMarks = grid.columnLabels.flatMap((lines, i): Mark[] => {
    const centre = (columns[i] ?? 0) + cellWidth / 2;
    const paint = paintOf(across[i]);
    if (!isUpright) {
      const y = top - 3 - lines.length * LEADING * size;
      return [...textLines(lines, { x: centre, y, size }, { paint, anchor: "middle" }).marks];
    }
    const first = centre - ((lines.length - 1) * LEADING * size) / 2 + 0.36 * size;
    return lines.map((text, k) => {
      const x = first + k * LEADING * size;
      return { kind: "text", text, x, y: top - 3, size, anchor: "start", paint, upright: true };
    });
  });
  return [...titles, ...rowMarks, ...columnMarks];
}

/** The height of the labels of columns. */
function headOf({ isUpright, columnLabels, size }: Grid): number {
  if (isUpright) return greatest(columnLabels.flat().map((text) => widthOf(text, size)));
  return greatest(columnLabels.map(({ length }) => length)) * LEADING * size;
}

/** What stands in cells, and what is seen in sentences. */
interface Drawn {
  readonly marks: readonly Mark[];
  readonly sentences: readonly string[];
}

/** Cells with their numbers, the sums, and what is seen in sentences. */
function cellsOf(speech: Speech, grid: Grid): Drawn {
  const { rows, columns, counts } = speech.comparison.table;
  const most = greatest([1, ...counts.flat()]);
  const members = membersOf(speech);
  const cells = rows.flatMap((row, i) =>
    columns.map((column, k): Drawn => {
      const count = counts[i]?.[k] ?? 0;
      const box = boxAt(grid, i, k);
      const dash = row.type === null || column.type === null ? { dash: [2, 1.5] } : {};
      const edge = { stroke: "rule", strokeWidth: 0.5, ...dash } as const;
      if (count === 0) return { marks: [rect(box, { fill: "none", ...edge })], sentences: [] };
      const cases = members.get(cellKey(row, column)) ?? [];
      const [first, second] = [plainPlace(speech, 0, row), plainPlace(speech, 1, column)];
      const number = speech.messages.number(count);
      const title = speech.words.figure.cell(first, second, number, plain(sayCases(speech, cases)));
      const fillOpacity = shadeOf(count, most);
      const marks = [
        rect(box, { fill: "type-0", fillOpacity, ...edge }),
        numberIn(box, number, grid, fillOpacity > SHADE.turn),
      ];
      const data = { first: placeName(row), second: placeName(column), count: String(count) };
      return { marks: [{ kind: "group", class: "tcec-cell", data, title, marks }], sentences: [title] };
    }),
  );
  return {
    marks: [...cells.flatMap(({ marks }) => marks), ...sums(speech, grid)],
    sentences: cells.flatMap(({ sentences }) => sentences),
  };
}

/** The opacity of a cell: from one cluster to most. */
function shadeOf(count: number, most: number): number {
  if (most === 1) return 2 * SHADE.least;
  return SHADE.least + (SHADE.most - SHADE.least) * ((count - 1) / (most - 1));
}

function placeName({ type, status }: Place): string {
  return type ?? status ?? "";
}

function boxAt({ rows, columns, cellWidth: width, cellHeight: height }: Grid, row: number, column: number): Box {
  return { x: columns[column] ?? 0, y: rows[row] ?? 0, width, height };
}

function numberIn({ x, y, width, height }: Box, text: string, { size }: Grid, isDark: boolean): Mark {
  const large = size + 1.5;
  const place = { x: x + width / 2, y: y + height / 2 + 0.36 * large };
  return { kind: "text", text, ...place, size: large, anchor: "middle", paint: isDark ? "paper" : "ink", bold: true };
}

function sums({ comparison, messages }: Speech, grid: Grid): Mark[] {
  const { rows, columns, counts } = comparison.table;
  const say = (count: number, row: number, column: number): Mark => {
    const { x, y, width, height } = boxAt(grid, row, column);
    const place = { x: x + width / 2, y: y + height / 2 + 0.36 * grid.size };
    return { kind: "text", text: messages.number(count), ...place, size: grid.size, anchor: "middle", paint: "ink" };
  };
  const sum = (numbers: readonly number[]): number => numbers.reduce((whole, one) => whole + one, 0);
  return [
    ...rows.map((_, i) => say(sum(counts[i] ?? []), i, columns.length)),
    ...columns.map((_, k) => say(sum(counts.map((line) => line[k] ?? 0)), rows.length, k)),
    say(comparison.counts.profiles, rows.length, columns.length),
  ];
}

function cellKey(first: Place, second: Place): string {
  return JSON.stringify([placeKey(first), placeKey(second)]);
}

/** The cases of each cell. */
function membersOf({ comparison }: Speech): Map<string, number[]> {
  const members = new Map<string, number[]>();
  for (const [index, { standings }] of comparison.cases.entries()) {
    const key = cellKey(placeOf(standings[0]), placeOf(standings[1]));
    const known = members.get(key);
    if (known) known.push(index);
    else members.set(key, [index]);
  }
  return members;
}

/** What shades and lines mean, which clusters stand where as long as they can be named, and whose verdicts are flagged. */
function notesOf(speech: Speech): string[] {
  const { words, names, messages, comparison } = speech;
  const { table, counts, cases } = comparison;
  const members = membersOf(speech);
  const isNamed = counts.profiles <= MOST_NAMED;
  const named = table.rows.flatMap((row) =>
    table.columns.flatMap((column) => {
      const here = members.get(cellKey(row, column)) ?? [];
      if (!isNamed || here.length === 0) return [];
      const place = words.figure.place(plainPlace(speech, 0, row), plainPlace(speech, 1, column));
      return [words.figure.named(place, plain(sayCases({ ...speech, verbose: true }, here)))];
    }),
  );
  const flagged = ([0, 1] as const).flatMap((which) =>
    FLAGS.flatMap((flag) => {
      const found = [...cases.keys()].filter((i) => cases[i]?.standings[which].flags.includes(flag));
      if (found.length === 0) return [];
      const label = capitalise(messages.label(`flag-${flag}`), messages.lang);
      return [words.figure.flagged(label, plain(names[which]), plain(sayCases(speech, found)))];
    }),
  );
  return [words.figure.shade, ...named, ...flagged];
}
