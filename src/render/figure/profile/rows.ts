import type { AxisScore, IndicatorScore } from "../../../model/result.js";
import type { Axis, Indicator } from "../../../model/typology.js";
import type { Cluster } from "../parts/clusters.js";
import { axisWords } from "../parts/frame.js";
import { pointMark } from "../parts/marks.js";
import type { Speech } from "../parts/words.js";
import { type Block, LEADING, paragraph, textLines } from "../scene/furniture.js";
import { shorten, widthOf, wrapText } from "../scene/metrics.js";
import type { Sizes } from "../scene/plan.js";
import { plain } from "../scene/printable.js";
import { line, type Mark, type Paint, type Point, rect } from "../scene/scene.js";
import { sayCrossover, sayScore, sayValue } from "./words.js";

/** Where the parts of a row stand: beside each other on a wide figure, below each other on a narrow one. */
export interface Columns extends Sizes {
  /** The scale: from 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly labelWidth: number;
  readonly valueX: number;
  readonly valueWidth: number;
}

/** The columns of a figure. */
export function columnsOf(page: Sizes): Columns {
  const { width, isWide } = page;
  if (!isWide) return { ...page, from: 8, to: width - 8, labelWidth: width - 50, valueX: 3, valueWidth: width - 6 };
  const [from, to] = [width * 0.3 + 6, width * 0.62];
  return { ...page, from, to, labelWidth: width * 0.3 - 8, valueX: to + 12, valueWidth: width - to - 15 };
}

function xOf({ from, to }: Columns, degree: number): number {
  return from + degree * (to - from);
}

/** The middle of every scale of an axis, from its first row to its last. */
export function scale(columns: Columns, top: number, bottom: number): Mark[] {
  const x = xOf(columns, 0.5);
  const ends = [0, 1].map((end) => xOf(columns, end));
  if (!columns.isWide) return [];
  return [
    ...ends.map((end) => line({ x: end, y: top }, { x: end, y: bottom }, { stroke: "grid", strokeWidth: 0.5 })),
    line({ x, y: top }, { x, y: bottom }, { stroke: "soft", strokeWidth: 0.6, dash: [3, 2] }),
  ];
}

/** A line with a mark in its middle, on which degrees are shown. */
function track(columns: Columns, y: number, dash?: readonly number[]): Mark[] {
  const [from, middle, to] = [0, 0.5, 1].map((degree) => xOf(columns, degree)) as [number, number, number];
  const rule = { stroke: "rule", strokeWidth: 0.5 } as const;
  const tick = (x: number) => line({ x, y: y - 2.5 }, { x, y: y + 2.5 }, rule);
  const centre = line({ x: middle, y: y - 4 }, { x: middle, y: y + 4 }, { stroke: "soft", strokeWidth: 0.7 });
  return [line({ x: from, y }, { x: to, y }, { ...rule, ...(dash ? { dash } : {}) }), tick(from), tick(to), centre];
}

function bar(
  columns: Columns,
  y: number,
  { lo, hi }: { readonly lo: number; readonly hi: number },
  paint: Paint,
  half: number,
) {
  const [x, width] = [xOf(columns, lo), xOf(columns, hi) - xOf(columns, lo)];
  const style = { fill: paint, fillOpacity: 0.3, stroke: paint, strokeWidth: 0.5, strokeOpacity: 0.7 } as const;
  return rect({ x, y: y - half, width, height: 2 * half }, style);
}

/** The heading of an axis: its name, its poles, its score with bounds. `track` is where its scales begin. */
export function axisRow(
  axis: Axis,
  at: AxisScore,
  { y }: Point,
  columns: Columns,
  speech: Speech,
  look: Pick<Cluster, "shape" | "paint" | "hollow">,
): Block & { readonly track: number } {
  const { size, small, width, isWide } = columns;
  const { title, low, high } = axisWords(axis, speech.messages);
  const name = paragraph(
    title,
    { x: 3, y, width: isWide ? columns.labelWidth : width - 6, size: size + 0.5 },
    "ink",
    2,
    true,
  );
  const words = { x: columns.valueX, width: columns.valueWidth, size: small };
  const score = paragraph(sayScore(at, speech), { ...words, y: isWide ? y : y + name.height }, "ink", 2);
  const polesAt = isWide ? y : y + name.height + score.height;
  const room = (columns.to - columns.from) / 2 - 4;
  const pole = (text: string) => [shorten(text, room, small)];
  const left = textLines(pole(low), { x: columns.from, y: polesAt, size: small }, { paint: "soft" });
  const right = textLines(pole(high), { x: columns.to, y: polesAt, size: small }, { paint: "soft", anchor: "end" });
  const middle = polesAt + left.height + 5;
  const point = at.score === null ? [] : [pointMark({ x: xOf(columns, at.score), y: middle }, look, 6)];
  const marks = [...name.marks, ...score.marks, ...left.marks, ...right.marks, ...track(columns, middle)];
  const height = Math.max(middle + 6 - y, isWide ? Math.max(name.height, score.height) + 3 : 0);
  return { marks: [...marks, bar(columns, middle, at, look.paint, 2.6), ...point], height, track: middle };
}

/** An indicator: label and weight, its degrees on the scale, raw value and crossover. */
export function indicatorRow(
  indicator: Indicator,
  score: IndicatorScore,
  { y }: Point,
  columns: Columns,
  speech: Speech,
): Block {
  const { messages, words } = speech;
  const { small, isWide } = columns;
  const weight = words.profile.weight(messages.number(score.weight));
  const label = plain(messages.text(indicator.label));
  const [value, crossover] = [sayValue(score, indicator, speech), sayCrossover(indicator, speech)];
  if (isWide) return wideRow({ label, weight, value, crossover }, score, y, columns);
  const top = y + 1;
  const named = textLines(
    wrapText(label, columns.labelWidth, small, 2, true),
    { x: 3, y: top, size: small },
    { paint: "ink", bold: true },
  );
  const beside = textLines([weight], { x: columns.width - 3, y: top, size: small }, { paint: "soft", anchor: "end" });
  const middle = top + named.height + 4.5;
  const text = [value, crossover].filter((part) => part !== "").join(" · ");
  const below = paragraph(text, { x: 3, y: middle + 4.5, width: columns.valueWidth, size: small }, "ink", 4);
  const marks = [...named.marks, ...beside.marks, ...degrees(columns, middle, score), ...below.marks];
  return { marks, height: middle + 4.5 + below.height + 4 - y };
}

interface RowTexts {
  readonly label: string;
  readonly weight: string;
  readonly value: string;
  readonly crossover: string;
}

function wideRow(
  { label, weight, value, crossover }: RowTexts,
  score: IndicatorScore,
  y: number,
  columns: Columns,
): Block {
  const { small, labelWidth, valueX, valueWidth } = columns;
  const names = wrapText(label, labelWidth, small, 2);
  const room = labelWidth - widthOf(names.at(-1) ?? "", small);
  const fits = room > widthOf(` (${weight})`, small);
  const lines = fits ? [...names.slice(0, -1), `${names.at(-1)} (${weight})`] : [...names, `(${weight})`];
  const named = textLines(lines, { x: 3, y: y + 2, size: small }, { paint: "ink" });
  const said = paragraph(value, { x: valueX, y: y + 2, width: valueWidth, size: small }, "ink", 4);
  const under = { x: valueX, y: y + 2 + said.height - small * 0.1, width: valueWidth, size: small };
  const crossed = paragraph(crossover, under, "soft", crossover === "" ? 0 : 2);
  const height =
    Math.max(named.height, crossover === "" ? said.height : said.height + crossed.height, small * LEADING * 2) + 5;
  const marks = [
    ...named.marks,
    ...degrees(columns, y + 2 + small * 0.6, score),
    ...said.marks,
    ...(crossover === "" ? [] : crossed.marks),
  ];
  return { marks, height };
}

/** What is known of a degree: a point, a bar with its middle, a dashed line where nothing is, no line where it does not apply. */
function degrees(columns: Columns, y: number, { membership, notApplicable }: IndicatorScore): Mark[] {
  if (notApplicable === true) return [];
  if (membership === null) return track(columns, y, [1.5, 1.5]);
  const { lo, hi } = membership;
  const middle = xOf(columns, (lo + hi) / 2);
  if (hi - lo < 1e-9) {
    return [
      ...track(columns, y),
      { kind: "symbol", shape: "circle", x: middle, y, size: 5, fill: "ink", stroke: "paper", strokeWidth: 0.4 },
    ];
  }
  const centre = line({ x: middle, y: y - 3 }, { x: middle, y: y + 3 }, { stroke: "ink", strokeWidth: 1.1 });
  return [...track(columns, y), bar(columns, y, membership, "untyped", 2.2), centre];
}
