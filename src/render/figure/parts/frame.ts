import type { Messages } from "../../../messages/messages.js";
import type { LocalizedText } from "../../../model/localized-text.js";
import type { Result } from "../../../model/result.js";
import type { Axis } from "../../../model/typology.js";
import { greatest, least } from "../../../plain/extremes.js";
import { capitalise } from "../../verdict/layout.js";
import { LEADING } from "../scene/furniture.js";
import { FALL, RISE, shorten, widthOf } from "../scene/metrics.js";
import { plain } from "../scene/printable.js";
import { type Box, line, type Mark, rect, type Text } from "../scene/scene.js";

/** Values at which an axis has a tick. */
export const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;
const TICK = 2.4;
/** Between the frame and the places of 0 and 1, so that no point is cut. */
const INSET = 4;

/** What an axis is called, and what its ends stand for. */
export interface AxisWords {
  readonly title: string;
  readonly low: string;
  readonly high: string;
}

/** The words of an axis in the language of the figure. */
export function axisWords(axis: Axis, messages: Messages): AxisWords {
  const say = (text: LocalizedText) => plain(messages.text(text));
  return {
    title: capitalise(say(axis.label), messages.lang),
    low: say(axis.low.label),
    high: say(axis.high.label),
  };
}

/** The area within the axes: from a degree to a place. */
export interface Frame {
  readonly box: Box;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** A frame over a box; the second axis points upwards. */
export function frameOver(box: Box): Frame {
  return {
    box,
    x: (value) => box.x + INSET + value * (box.width - 2 * INSET),
    y: (value) => box.y + box.height - INSET - value * (box.height - 2 * INSET),
  };
}

/** Paper, borderline band, crossover lines and border. `both`: the second axis has a crossover too. */
export function ground({ box, x, y }: Frame, { options }: Result, both: boolean): Mark[] {
  const [lo, hi] = [0.5 - options.band, 0.5 + options.band];
  const band = { fill: "band" } as const;
  const upright = { ...box, x: x(lo), width: x(hi) - x(lo) };
  const level = { ...box, y: y(hi), height: y(lo) - y(hi) };
  const dashed = { stroke: "soft", strokeWidth: 0.6, dash: [3, 2] } as const;
  const marks: Mark[] = [
    rect(upright, band),
    ...(both ? [rect(level, band)] : []),
    line({ x: x(0.5), y: box.y }, { x: x(0.5), y: box.y + box.height }, dashed),
    ...(both ? [line({ x: box.x, y: y(0.5) }, { x: box.x + box.width, y: y(0.5) }, dashed)] : []),
    rect(box, { fill: "none", stroke: "rule", strokeWidth: 0.6 }),
  ];
  return [{ kind: "group", class: "tcec-ground", marks }];
}

/** Ticks with their numbers below the frame or to its left. */
export function ticks(frame: Frame, messages: Messages, size: number, vertical: boolean): Mark[] {
  const { box, x, y } = frame;
  const rule = { stroke: "rule", strokeWidth: 0.6 } as const;
  return TICKS.flatMap((value): Mark[] => {
    const at = { x: x(value), y: y(value) };
    const text = { kind: "text", text: messages.number(value), size, paint: "soft" } as const;
    if (vertical) {
      return [
        line({ x: box.x - TICK, y: at.y }, { x: box.x, y: at.y }, rule),
        { ...text, x: box.x - TICK - 1.5, y: at.y + size * 0.36, anchor: "end" },
      ];
    }
    const bottom = box.y + box.height;
    return [
      line({ x: at.x, y: bottom }, { x: at.x, y: bottom + TICK }, rule),
      { ...text, x: at.x, y: bottom + TICK + 1 + RISE * size, anchor: "middle" },
    ];
  });
}

/** Room that the ticks of the left side take. */
export function tickRoom(messages: Messages, size: number): number {
  return TICK + 2.5 + greatest(TICKS.map((value) => widthOf(messages.number(value), size)));
}

/** Room that the ticks of the bottom take. */
export function tickHeight(size: number): number {
  return TICK + 1 + (RISE + FALL) * size;
}

/**
 * Rows of words, the nearest to the axis first: title and poles on one where they fit, else poles, on two rows where they are long,
 * and the title beyond them. `upright` words are read from bottom to top, so that their first row is the farther one.
 */
export function wordRows(words: AxisWords, length: number, size: number, upright: boolean): readonly AxisWords[] {
  const whole = widthOf(words.low, size) + widthOf(words.high, size) + 2 * widthOf(words.title, size + 0.5, true);
  const gaps = 3 * size;
  if (whole - widthOf(words.title, size + 0.5, true) + gaps <= length && isCentred(words, length, size)) return [words];
  const half = (length - gaps) / 2;
  const [low, high] = [words.low, words.high].map((pole) => {
    const rows = inTwo(pole, half, size);
    return upright ? rows.reverse() : rows;
  }) as [string[], string[]];
  const poles = Array.from({ length: Math.max(low.length, high.length) }, (_, i) => ({
    title: "",
    low: low[i] ?? "",
    high: high[i] ?? "",
  }));
  return [...poles, { title: shorten(words.title, length, size + 0.5, true), low: "", high: "" }];
}

/** The text, on two rows of about the same length where one is too short for it. */
function inTwo(text: string, room: number, size: number): string[] {
  if (widthOf(text, size) <= room) return [text];
  const words = text.split(" ");
  const splits = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")]);
  const lengths = splits.map((rows) => greatest(rows.map((row) => widthOf(row, size))));
  const rows = splits[lengths.indexOf(least(lengths))] ?? [text];
  return rows.map((row) => shorten(row, room, size));
}

/** True where the longer pole does not reach the title in the middle. */
function isCentred({ title, low, high }: AxisWords, length: number, size: number): boolean {
  const pole = Math.max(widthOf(low, size), widthOf(high, size));
  return pole + size <= (length - widthOf(title, size + 0.5, true)) / 2;
}

/** Room across the axis that rows of words take. */
export function rowsRoom(rows: readonly AxisWords[], size: number): number {
  return rows.length * LEADING * size + 3.5;
}

/** Rows of words below the axis from `start` on, at `bottom`; or, `upright`, to its left, read from bottom to top. */
export function drawWords(
  rows: readonly AxisWords[],
  frame: Frame,
  start: number,
  size: number,
  upright: boolean,
): Mark[] {
  const { x, y } = frame;
  return rows.flatMap((row, i) => {
    const across = upright ? start - FALL * size - i * LEADING * size : start + RISE * size + i * LEADING * size;
    const at = (value: number) => (upright ? { x: across, y: y(value) } : { x: x(value), y: across });
    const common = { kind: "text", upright } as const;
    const texts: Text[] = [
      { ...common, ...at(0), text: row.low, anchor: "start", size, paint: "soft" },
      { ...common, ...at(0.5), text: row.title, anchor: "middle", size: size + 0.5, paint: "ink", bold: true },
      { ...common, ...at(1), text: row.high, anchor: "end", size, paint: "soft" },
    ];
    return texts.filter(({ text }) => text !== "");
  });
}
