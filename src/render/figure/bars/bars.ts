import { append } from "../../../plain/append.js";
import { type Columns, columnsOf } from "../profile/rows.js";
import { type Block, type LegendItem, legend, paragraph, paragraphs, textLines } from "../scene/furniture.js";
import { wrapText } from "../scene/metrics.js";
import { plan, type Sizes } from "../scene/plan.js";
import { line, type Mark, type Paint, rect } from "../scene/scene.js";

/** A bar on a scale from 0 to 1. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly paint: Paint;
  /** 0 to 1. */
  readonly opacity: number;
}

/** A row: what it is of, bars in lanes below each other, perhaps a mark across the first lane, and what they say in words. */
export interface BarRow {
  readonly label: string;
  readonly lanes: readonly (readonly Bar[])[];
  /** A place on the scale, 0 to 1. */
  readonly mark?: number;
  readonly said: string;
}

/** A chart of bars, before it has a size. */
export interface BarChart {
  /** A title within the figure. */
  readonly heading: string | null;
  readonly rows: readonly BarRow[];
  /** What stands over the scale: places from 0 to 1, and their words. */
  readonly ticks: readonly (readonly [at: number, text: string])[];
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
}

const LANE = 4.2;
const BETWEEN = 1.4;
const PAD = 3;

/** A chart of bars: one row for each thing, its words to the right, or below where the figure is narrow. */
export function drawBars(
  chart: BarChart,
  options: Parameters<typeof plan>[0],
): Omit<Block, "marks"> & Sizes & { marks: Mark[] } {
  const page = plan(options);
  const columns = columnsOf(page);
  const marks: Mark[] = [];
  let y = 1;
  const add = (block: Block, gap: number): void => {
    append(marks, block.marks);
    y += block.height + gap;
  };
  const place = { x: PAD, width: page.width - 2 * PAD, size: page.size };
  if (chart.heading !== null) add(paragraph(chart.heading, { ...place, y, size: page.size + 1.5 }, "ink", 3, true), 4);
  const top = y + page.small + PAD;
  for (const [at, text] of chart.ticks) append(marks, tick(columns, y, at, text).marks);
  y = top + 2;
  const rows: Mark[] = [];
  for (const row of chart.rows) {
    const block = drawRow(row, chart.ticks, columns, y);
    append(rows, block.marks);
    y += block.height + 4;
  }
  for (const [at] of page.isWide ? chart.ticks : []) {
    const x = xOf(columns, at);
    marks.push(line({ x, y: top }, { x, y: y - 2 }, { stroke: "grid", strokeWidth: 0.5 }));
  }
  append(marks, rows);
  y += 3;
  add(legend(chart.legend, { ...place, y, size: page.small }, !page.isWide), 4);
  add(paragraphs(chart.notes, { ...place, y, size: page.small }, "soft", 6), 1);
  return { ...page, height: y, marks };
}

function xOf({ from, to }: Pick<Columns, "from" | "to">, at: number): number {
  return from + at * (to - from);
}

function tick(columns: Columns, y: number, at: number, text: string): Block {
  const anchor = at === 0 ? "start" : at === 1 ? "end" : "middle";
  return textLines([text], { x: xOf(columns, at), y, size: columns.small }, { paint: "soft", anchor });
}

function drawRow({ label, lanes, mark, said }: BarRow, ticks: BarChart["ticks"], columns: Columns, y: number): Block {
  const { small, isWide, labelWidth, valueX, valueWidth, width } = columns;
  const names = wrapText(label, isWide ? labelWidth : width - 2 * PAD, small, 2, !isWide);
  const named = textLines(names, { x: PAD, y, size: small }, { paint: "ink", bold: !isWide });
  const top = isWide ? y + 1 : y + named.height + 2;
  const drawn = lanes.length * (LANE + BETWEEN) - BETWEEN;
  const words = paragraph(
    said,
    { x: valueX, y: isWide ? y : top + drawn + 2, width: valueWidth, size: small },
    "ink",
    3,
  );
  const across =
    mark === undefined
      ? []
      : [
          line(
            { x: xOf(columns, mark), y: top - 1.5 },
            { x: xOf(columns, mark), y: top + LANE + 1.5 },
            { stroke: "ink", strokeWidth: 1.2 },
          ),
        ];
  const base = line(
    { x: columns.from, y: top - 1 },
    { x: columns.from, y: top + drawn + 1 },
    { stroke: "rule", strokeWidth: 0.6 },
  );
  // Where text stands below the bars, the grid keeps to them.
  const grid = (isWide ? [] : ticks).map(([at]) => {
    const x = xOf(columns, at);
    return line({ x, y: top - 1 }, { x, y: top + drawn + 1 }, { stroke: "grid", strokeWidth: 0.5 });
  });
  const bars = lanes.flatMap((lane, i) => lane.map((bar) => drawBar(bar, columns, top + i * (LANE + BETWEEN))));
  const height = isWide ? Math.max(named.height, words.height, drawn + 2) : top + drawn + 2 + words.height - y;
  return { marks: [...named.marks, ...grid, base, ...bars, ...across, ...words.marks], height };
}

function drawBar({ from, to, paint, opacity }: Bar, columns: Columns, y: number): Mark {
  const [x, end] = [xOf(columns, from), xOf(columns, to)];
  const style = { fill: paint, fillOpacity: opacity, stroke: paint, strokeWidth: 0.5 } as const;
  return rect({ x, y, width: end - x, height: LANE }, style);
}

/** A sign of a bar for a legend. */
export function swatch(paint: Paint, opacity: number): LegendItem["swatch"] {
  return ({ x, y }) => [
    rect(
      { x: x - 5, y: y - 2, width: 10, height: 4 },
      { fill: paint, fillOpacity: opacity, stroke: paint, strokeWidth: 0.5 },
    ),
  ];
}

/** A sign of a mark across a bar for a legend. */
export function markSwatch(): LegendItem["swatch"] {
  return ({ x, y }) => [line({ x, y: y - 3 }, { x, y: y + 3 }, { stroke: "ink", strokeWidth: 1.2 })];
}
