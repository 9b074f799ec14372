import type { FigureOptions } from "../options.js";
import { drawLabels } from "../parts/cluster-labels.js";
import type { Cluster } from "../parts/clusters.js";
import { type DrawingContext, type Drawn, isCrowded } from "../parts/drawn.js";
import type { Frame } from "../parts/frame.js";
import {
  bandItem,
  boundsItem,
  clusterPoint,
  edgeItem,
  moveItem,
  pointSize,
  typeItems,
  verdictLegend,
  whiskerItem,
} from "../parts/marks.js";
import { drawMove, movesOf, type Standing, segmentOf } from "../parts/moves.js";
import { type Speech, sayMoves, sayOfSome } from "../parts/words.js";
import type { LegendItem } from "../scene/furniture.js";
import { boundsMark, edgeMark, edgeTip, scoresOf, standings, whiskerMark, whiskersOf } from "./bounds.js";
import type { Taken } from "./quadrants.js";

/** Where points stand, and the lines that are drawn between and beside them, or ticks on the edges: names stay off them. */
export function takenPlaces(
  clusters: readonly Cluster[],
  axes: readonly [string, string],
  frame: Frame,
  options: FigureOptions,
): Taken {
  const points = standings(clusters, axes, frame);
  const crowded = isCrowded(clusters.length, options);
  const whiskers = whiskersOf(scoresOf(clusters, axes), frame);
  const lines = movesOf(clusters, points).map(segmentOf);
  if (crowded) return { points: [...points, ...whiskers.map((one) => edgeTip(one, frame.box))], lines };
  const isBounded = options.bounds ?? true;
  return { points, lines: [...lines, ...(isBounded ? whiskers.map(({ from, to }) => [from, to] as const) : [])] };
}

/** Clusters in the square: bounds, whiskers, arrows, points, labels. */
export function drawClusters(
  speech: Speech,
  clusters: readonly Cluster[],
  axes: readonly [string, string],
  frame: Frame,
  context: DrawingContext,
): Drawn {
  const { result, messages, words } = speech;
  const crowded = isCrowded(clusters.length, context.options);
  const isBounded = context.options.bounds ?? !crowded;
  const scored = scoresOf(clusters, axes);
  const points = standings(clusters, axes, frame);
  const whiskers = isBounded || crowded ? whiskersOf(scored, frame) : [];
  const rects = isBounded ? scored.filter(({ scores }) => scores.every(({ score }) => score !== null)) : [];
  const moves = movesOf(clusters, points);
  const size = pointSize(points.length, context.page.isWide);
  const labels = drawLabels(points, isBounded ? whiskers : [], moves, size, frame.box, context, speech);
  const placed = new Set([...points, ...whiskers].map(({ cluster }) => cluster));
  return {
    marks: [
      ...rects.map((one) => boundsMark(one, frame, rects.length)),
      ...whiskers.map((one) => (crowded ? edgeMark(one, frame) : whiskerMark(one, whiskers.length))),
      ...moves.map((move) => drawMove(move, size)),
      ...points.map((one) => clusterPoint(one.cluster, one, size, result, messages)),
      ...labels.marks,
    ],
    legend: legendOf(speech, points, { rects, whiskers, moves, crowded }, size),
    sentences: sayMoves(moves, words),
    notes: [
      ...labels.notes,
      ...(crowded ? [words.notes.tooMany] : []),
      ...sayOfSome(
        clusters.filter((one) => !placed.has(one)),
        words.notes.notPlaced,
      ),
    ],
    shown: labels.shown,
  };
}

function legendOf(
  { result, words, messages }: Speech,
  points: readonly Standing[],
  {
    rects,
    whiskers,
    moves,
    crowded,
  }: Readonly<Record<"rects" | "whiskers" | "moves", readonly unknown[]>> & {
    readonly crowded: boolean;
  },
  size: number,
): LegendItem[] {
  const { legend } = words;
  const shown = points.map(({ cluster }) => cluster);
  const sign = Math.max(size, 4.4);
  return [
    ...typeItems(shown, result, sign, messages),
    ...verdictLegend(shown, sign, words, messages),
    ...(rects.length > 0 ? [boundsItem(legend.bounds)] : []),
    ...(whiskers.length > 0 ? [crowded ? edgeItem(legend.edge) : whiskerItem(legend.whisker)] : []),
    ...(moves.length > 0 ? [moveItem(legend.move)] : []),
    bandItem(words, messages, result.options.band),
  ];
}
