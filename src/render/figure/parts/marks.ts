import type { FigureWords } from "../../../messages/figure-words.js";
import type { Messages } from "../../../messages/messages.js";
import type { Result } from "../../../model/result.js";
import { greatest } from "../../../plain/extremes.js";
import { capitalise } from "../../verdict/layout.js";
import { shortenApart } from "../scene/apart.js";
import type { LegendItem } from "../scene/furniture.js";
import type { Placed, Wanted } from "../scene/label-places.js";
import { FALL, RISE, widthOf } from "../scene/metrics.js";
import { paintOfType, shapeOfType } from "../scene/palette.js";
import { plain } from "../scene/printable.js";
import {
  type Box,
  line,
  type Mark,
  type Paint,
  type Point,
  rect,
  type Shape,
  type Sign,
  type Text,
} from "../scene/scene.js";
import { type Cluster, sayCluster, tagOf } from "./clusters.js";

/** The diameter of points, smaller where there are many. */
export function pointSize(count: number, isWide: boolean): number {
  const size = count <= 60 ? 5 : count <= 200 ? 3.8 : 3;
  return isWide ? size + 0.6 : size;
}

/** A point: filled, or hollow where tentative, or a cross where there is no type. */
export function pointMark(
  at: Point,
  { shape, paint, hollow }: { readonly shape: Shape; readonly paint: Paint; readonly hollow: boolean },
  size: number,
): Sign {
  const { x, y } = at;
  const style =
    shape === "cross"
      ? ({ stroke: paint, strokeWidth: 1.1 } as const)
      : hollow
        ? ({ fill: "paper", stroke: paint, strokeWidth: 1.1 } as const)
        : ({ fill: paint, stroke: "paper", strokeWidth: 0.4 } as const);
  return { kind: "symbol", shape, x, y, size, ...style };
}

/** The point of a cluster, with what a pointer that rests on it is told. */
export function clusterPoint(cluster: Cluster, at: Point, size: number, result: Result, messages: Messages): Mark {
  const title = sayCluster(cluster, result, messages);
  return { kind: "group", ...tagOf(cluster, "point"), title, marks: [pointMark(at, cluster, size)] };
}

/**
 * The labels that clusters want beside their points, at most so wide, each as a function of its place; null where one has
 * none. Names that begin alike are told apart.
 */
export function wantedLabels(
  clusters: readonly Cluster[],
  size: number,
  most: number,
): (cluster: Cluster, at: Point, radius: number) => WantedText | null {
  const suffixOf = ({ year }: Cluster) => (year === "" ? "" : `\u00a0${year}`);
  const room =
    most -
    greatest(
      clusters.map((cluster) => widthOf(suffixOf(cluster), size)),
      0,
    );
  const names = [...new Set(clusters.map(({ label }) => label))];
  const short = shortenApart(names, room, size);
  const shown = new Map(names.map((name, i) => [name, short[i] ?? name]));
  return (cluster, { x, y }, radius) => {
    if (cluster.label === "") return null;
    const text = (shown.get(cluster.label) ?? cluster.label) + suffixOf(cluster);
    return { x, y, radius, width: widthOf(text, size) + 1, height: size * (RISE + FALL) - 0.6, text };
  };
}

export interface WantedText extends Wanted {
  readonly text: string;
}

/** A label in its place, with its leader. */
export function labelMarks(cluster: Cluster, { box, leader }: Placed, { text, ...at }: WantedText, size: number): Mark {
  const leaders = leader === null ? [] : [line(leader[0], leader[1], { stroke: "soft", strokeWidth: 0.5 })];
  const y = box.y + RISE * size - 0.3;
  const words: Mark = { kind: "text", text, ...anchorTo(box, at), y, size, paint: "ink", halo: true };
  return { kind: "group", ...tagOf(cluster, "label"), marks: [...leaders, words] };
}

/** Text in another font than the one that was measured still begins, or ends, beside its point. */
function anchorTo({ x, width }: Box, at: Point): { x: number; anchor: Text["anchor"] } {
  if (x >= at.x) return { x: x + 0.5, anchor: "start" };
  if (x + width <= at.x) return { x: x + width - 0.5, anchor: "end" };
  return { x: x + width / 2, anchor: "middle" };
}

/** The sign of each type that is shown, in the order of the typology. */
export function typeItems(
  shown: readonly Cluster[],
  { typology }: Result,
  size: number,
  messages: Messages,
): LegendItem[] {
  return typology.types.flatMap(({ id, label }, i): LegendItem[] => {
    if (shown.every(({ result }) => result.type !== id)) return [];
    const look = { shape: shapeOfType(i), paint: paintOfType(i), hollow: false };
    const text = capitalise(plain(messages.text(label)), messages.lang);
    return [{ text, swatch: (at) => [pointMark(at, look, size)] }];
  });
}

/** What filled or hollow points mean: two shapes in no type's colour, so that neither is taken for a type. */
export function fillingItem(text: string, hollow: boolean): LegendItem {
  const sign = ({ x, y }: Point, shape: Shape) => pointMark({ x, y }, { shape, paint: "soft", hollow }, 4.2);
  return { text, swatch: ({ x, y }) => [sign({ x: x - 2.9, y }, "circle"), sign({ x: x + 2.9, y }, "square")] };
}

/** What the looks of the points that are shown mean. */
export function verdictLegend(
  shown: readonly Cluster[],
  size: number,
  words: FigureWords,
  messages: Messages,
): LegendItem[] {
  const typed = shown.filter(({ shape }) => shape !== "cross");
  const items: LegendItem[] = [];
  if (typed.some(({ hollow }) => !hollow)) items.push(fillingItem(words.legend.firm, false));
  if (typed.some(({ hollow }) => hollow)) items.push(fillingItem(words.legend.tentative, true));
  const untyped = shown.filter(({ shape }) => shape === "cross");
  if (untyped.length > 0) {
    const statuses = [...new Set(untyped.map(({ result }) => result.status))].sort();
    const why = messages.list(
      statuses.map((status) => messages.label(`status-${status}`)),
      "or",
    );
    const swatch = (at: Point) => [pointMark(at, { shape: "cross", paint: "untyped", hollow: true }, size)];
    items.push({ text: `${words.legend.untyped} (${why})`, swatch });
  }
  return items;
}

/** The sign of the bounds, as light as they are drawn. */
export function boundsItem(text: string): LegendItem {
  const style = {
    fill: "untyped",
    fillOpacity: 0.12,
    stroke: "untyped",
    strokeOpacity: 0.5,
    strokeWidth: 0.4,
  } as const;
  return { text, swatch: ({ x, y }) => [rect({ x: x - 4.5, y: y - 3, width: 9, height: 6 }, style)] };
}

/** The sign of the borderline band. */
export function bandItem(words: FigureWords, messages: Messages, band: number): LegendItem {
  const range = `${messages.number(0.5 - band)}–${messages.number(0.5 + band)}`;
  const style = { fill: "band", stroke: "none" } as const;
  return {
    text: `${words.legend.band} (${range})`,
    swatch: ({ x, y }) => [
      rect({ x: x - 4.5, y: y - 3, width: 9, height: 6 }, style),
      line({ x, y: y - 3 }, { x, y: y + 3 }, { stroke: "soft", strokeWidth: 0.6, dash: [2, 1] }),
    ],
  };
}

/** The sign of the arrows. */
export function moveItem(text: string): LegendItem {
  return {
    text,
    swatch: ({ x, y }) => [
      line({ x: x - 5, y }, { x: x + 2, y }, { stroke: "ink", strokeWidth: 0.8 }),
      {
        kind: "path",
        closed: true,
        fill: "ink",
        points: [
          { x: x + 5, y },
          { x: x + 1.5, y: y - 1.4 },
          { x: x + 1.5, y: y + 1.4 },
        ],
      },
    ],
  };
}

/** The sign of a score on one axis only. */
export function whiskerItem(text: string): LegendItem {
  return { text, swatch: (at) => whisker({ x: at.x - 5, y: at.y }, { x: at.x + 5, y: at.y }, 1) };
}

/** The same on the edge. */
export function edgeItem(text: string): LegendItem {
  const style = { stroke: "untyped", strokeWidth: 0.5 } as const;
  return {
    text,
    swatch: ({ x, y }) => [
      line({ x: x - 5, y: y + 3 }, { x: x + 5, y: y + 3 }, { stroke: "rule", strokeWidth: 0.6 }),
      ...[-2, 0, 3].map((dx) => line({ x: x + dx, y: y + 3 }, { x: x + dx, y: y - 2 }, style)),
    ],
  };
}

/** A dashed line between two ends that are level or upright, with a bar at each. */
export function whisker(from: Point, to: Point, opacity: number): Mark[] {
  const style = { stroke: "untyped", strokeWidth: 0.6, strokeOpacity: opacity } as const;
  const bar = from.y === to.y ? { x: 0, y: 1.6 } : { x: 1.6, y: 0 };
  const cap = ({ x, y }: Point) => line({ x: x - bar.x, y: y - bar.y }, { x: x + bar.x, y: y + bar.y }, style);
  return [line(from, to, { ...style, dash: [2.2, 1.6] }), cap(from), cap(to)];
}

/** A cluster with a score on one of the two axes: where its bounds on the other one reach. */
export interface Whisker {
  readonly cluster: Cluster;
  readonly from: Point;
  readonly to: Point;
}
