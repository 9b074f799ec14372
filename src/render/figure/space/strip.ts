import type { Axis } from "../../../model/typology.js";
import { greatest } from "../../../plain/extremes.js";
import { type Cluster, tagOf } from "../parts/clusters.js";
import type { DrawingContext, Drawn } from "../parts/drawn.js";
import { type Frame, frameOver } from "../parts/frame.js";
import {
  bandItem,
  boundsItem,
  clusterPoint,
  labelMarks,
  pointSize,
  typeItems,
  verdictLegend,
  type WantedText,
  wantedLabels,
} from "../parts/marks.js";
import { type Speech, sayOfSome } from "../parts/words.js";
import { FALL, RISE } from "../scene/metrics.js";
import { type Mark, type Point, rect } from "../scene/scene.js";
import { quadrants } from "./quadrants.js";

/** A cluster on a level above the axis, with its label to one side. */
interface Row {
  readonly cluster: Cluster;
  readonly x: number;
  readonly level: number;
  readonly label: WantedText | null;
  readonly left: number;
}

/** With one axis: each cluster on the lowest level where neither its point nor its label meets another one. */
export function drawStrip(
  speech: Speech,
  clusters: readonly Cluster[],
  axis: Axis,
  place: Point & { readonly width: number },
  { options, page }: DrawingContext,
): Drawn & { readonly frame: Frame } {
  const { result, words, messages } = speech;
  const scored = clusters.filter((cluster) => scoreOf(cluster, axis) !== null);
  const size = pointSize(scored.length, page.isWide);
  const step = Math.max(size + 1.5, options.labels === "none" ? 0 : page.small * (RISE + FALL));
  const rows = stack(scored, axis, frameOver({ ...place, height: 1 }), size, page.small);
  const levels = greatest(
    rows.map(({ level }) => level + 1),
    4,
  );
  const names = (height: number) => quadrants(result, [axis.id], frameOver({ ...place, height }), messages, page.size);
  const head =
    greatest(
      names(0).boxes.map((box) => box.height),
      0,
    ) + 6;
  const frame = frameOver({ ...place, height: head + levels * step + 8 });
  const yOf = ({ level }: Row) => frame.box.y + frame.box.height - 4 - (level + 0.5) * step;
  const isBounded = (options.bounds ?? true) && scored.length > 0;
  const unplaced = clusters.filter((one) => !scored.includes(one));
  return {
    frame,
    marks: [
      ...names(frame.box.height).marks,
      ...(isBounded ? rows.map((row) => bar(row, axis, frame, yOf(row))) : []),
      ...rows.map((row) => clusterPoint(row.cluster, { x: row.x, y: yOf(row) }, size, result, messages)),
      ...rows.flatMap((row) => drawLabel(row, yOf(row), page.small)),
    ],
    legend: [
      ...typeItems(scored, result, Math.max(size, 4.4), messages),
      ...verdictLegend(scored, Math.max(size, 4.4), words, messages),
      ...(isBounded ? [boundsItem(words.legend.bounds)] : []),
      bandItem(words, messages, result.options.band),
    ],
    sentences: [],
    notes: sayOfSome(unplaced, words.notes.notPlaced),
    shown: scored,
  };
}

function scoreOf({ result }: Cluster, axis: Axis): number | null {
  return result.axes[axis.id]?.score ?? null;
}

function stack(scored: readonly Cluster[], axis: Axis, { box, x }: Frame, size: number, small: number): Row[] {
  const taken: number[][] = [];
  const sorted = [...scored].sort((a, b) => (scoreOf(a, axis) ?? 0) - (scoreOf(b, axis) ?? 0) || a.key - b.key);
  const wantedLabel = wantedLabels(sorted, small, box.width * 0.4);
  return sorted.map((cluster) => {
    const at = x(scoreOf(cluster, axis) ?? 0);
    const label = wantedLabel(cluster, { x: at, y: 0 }, size / 2);
    const room = label === null ? 0 : label.width + 2;
    const isRight = at + size / 2 + room <= box.x + box.width - 2;
    const [from, to] = isRight ? [at - size / 2, at + size / 2 + room] : [at - size / 2 - room, at + size / 2];
    const isFree = (spans: readonly number[]) =>
      spans.every((start, i) => i % 2 === 1 || to + 1.5 <= start || from >= (spans[i + 1] ?? 0) + 1.5);
    const free = taken.findIndex(isFree);
    const level = free < 0 ? taken.length : free;
    taken[level] = [...(taken[level] ?? []), from, to];
    return { cluster, x: at, level, label, left: isRight ? at + size / 2 + 1.2 : from + 0.8 };
  });
}

function bar({ cluster }: Row, axis: Axis, { x }: Frame, y: number): Mark {
  const { lo, hi } = cluster.result.axes[axis.id] ?? { lo: 0, hi: 1 };
  const style = { fill: cluster.paint, fillOpacity: 0.18 } as const;
  return rect({ x: x(lo), y: y - 1.2, width: x(hi) - x(lo), height: 2.4 }, style, tagOf(cluster, "bounds"));
}

function drawLabel({ cluster, label, left }: Row, y: number, small: number): Mark[] {
  if (label === null) return [];
  const box = { x: left, y: y - label.height / 2, width: label.width, height: label.height };
  return [labelMarks(cluster, { box, leader: null }, label, small)];
}
