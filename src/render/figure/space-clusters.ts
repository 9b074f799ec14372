import { boundsMark, edgeMark, edgeTip, scoresOf, standings, type Whisker, whiskerMark, whiskersOf } from "./bounds.js";
import type { Frame } from "./frame.js";
import type { LegendItem } from "./furniture.js";
import type { Segment } from "./geometry.js";
import { placeLabels } from "./labels.js";
import {
  bandItem,
  boundsItem,
  clusterPoint,
  edgeItem,
  labelMarks,
  moveItem,
  pointSize,
  typeItems,
  verdictLegend,
  wantedLabels,
  whiskerItem,
} from "./marks.js";
import { drawMove, type Move, movesOf, type Standing, segmentOf } from "./moves.js";
import type { FigureOptions } from "./options.js";
import type { Sizes } from "./plan.js";
import type { Cluster } from "./points.js";
import type { Taken } from "./quadrants.js";
import type { Box, Mark } from "./scene.js";
import { type Speech, sayMoves, sayOfSome } from "./words.js";

/** What is drawn of clusters, and what is said of them. */
export interface Drawn {
  readonly marks: readonly Mark[];
  readonly legend: readonly LegendItem[];
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  /** Those that have a label. */
  readonly shown: readonly Cluster[];
}

/** How clusters are to be drawn. */
export interface DrawingContext {
  readonly options: FigureOptions;
  readonly page: Sizes;
  /** Where no label may stand. */
  readonly avoid?: readonly Box[];
}

/** Beyond this many points labels stand beside them or nowhere: lines to them could not be followed. */
const MOST_LEADERS = 120;
/** Beyond this many clusters bounds cover each other. */
const MOST_BOUNDS = 100;

/** True where nobody said whether bounds are drawn, and there are too many to tell apart. */
export function isCrowded(count: number, { bounds }: FigureOptions): boolean {
  return bounds === undefined && count > MOST_BOUNDS;
}

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

interface Labelled extends Standing {
  readonly along?: Segment;
}

/** Labels beside points and whiskers, as far as there is room. */
export function drawLabels(
  points: readonly Standing[],
  whiskers: readonly Whisker[],
  moves: readonly Move[],
  size: number,
  area: Box,
  { page, avoid = [] }: DrawingContext,
  { words }: Speech,
): Pick<Drawn, "marks" | "shown" | "notes"> {
  const count = points.length + whiskers.length;
  const most =
    Math.min(area.width, area.height) * (page.isWide ? 0.36 : 0.44) * (count > 30 ? 0.65 : count > 15 ? 0.8 : 1);
  const spans = whiskers.map(({ cluster, from, to }): Labelled => ({ cluster, ...from, along: [from, to] }));
  const places = [...points, ...spans];
  const wantedLabel = wantedLabels(
    places.map(({ cluster }) => cluster),
    page.small,
    most,
  );
  const wanted = places.flatMap(({ cluster, along, ...at }: Labelled) => {
    const label = wantedLabel(cluster, at, along === undefined ? size / 2 : 0);
    return label === null ? [] : [{ cluster, label: along === undefined ? label : { ...label, along } }];
  });
  const inner = { x: area.x + 1, y: area.y + 1, width: area.width - 2, height: area.height - 2 };
  const lines = [...moves.map(segmentOf), ...whiskers.map(({ from, to }) => [from, to] as const)];
  const leaders = wanted.length <= MOST_LEADERS;
  const found = placeLabels(
    wanted.map(({ label }) => label),
    { area: inner, obstacles: avoid, lines, leaders },
  );
  const shown = wanted.flatMap(({ cluster, label }, i) => {
    const place = found[i] ?? null;
    return place === null ? [] : [{ cluster, mark: labelMarks(cluster, place, label, page.small) }];
  });
  const missing = wanted.length - shown.length;
  return {
    marks: shown.map(({ mark }) => mark),
    shown: shown.map(({ cluster }) => cluster),
    notes: missing === 0 ? [] : [words.notes.unlabelled(missing, wanted.length)],
  };
}
