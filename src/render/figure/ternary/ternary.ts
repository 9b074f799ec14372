import type { FigureWords } from "../../../messages/figure-words.js";
import type { Messages } from "../../../messages/messages.js";
import type { Result } from "../../../model/result.js";
import type { FigureOptions } from "../options.js";
import { drawLabels } from "../parts/cluster-labels.js";
import { type Cluster, clustersOf, tagOf } from "../parts/clusters.js";
import { isCrowded } from "../parts/drawn.js";
import { clusterPoint, fillingItem, moveItem, pointSize, typeItems, verdictLegend } from "../parts/marks.js";
import { drawMove, type Move, movesOf, type Standing } from "../parts/moves.js";
import { type Speech, sayFlags, sayKey, sayMoves, sayOfSome, sayTypes } from "../parts/words.js";
import { aside, title } from "../scene/aside.js";
import type { LegendItem } from "../scene/furniture.js";
import { plan } from "../scene/plan.js";
import { plain } from "../scene/printable.js";
import { line, type Mark, type Scene } from "../scene/scene.js";
import { placeOf, type Region, regionOf } from "./simplex.js";
import { cornerNames, type Triangle, triangle } from "./triangle.js";

/** A cluster whose shares are known, or narrowed to an area. */
interface Placed {
  readonly cluster: Cluster;
  readonly region: Region;
}

/**
 * Polanyi's triangle: the shares of market, redistribution and reciprocity in the resources of each cluster. Where the
 * figures leave the shares open, the exact area that they leave, and a hollow point in its middle. Classes and data as in
 * `propertySpace`, with `tcec-bounds` for the areas.
 */
export function ternary(result: Result, words: FigureWords, messages: Messages, options: FigureOptions = {}): Scene {
  const speech = { result, words, messages };
  const page = plan(options);
  const heading = title(options.title, page);
  const margin = 24;
  const width = page.width - page.side - 2 * margin;
  const ground = triangle({ x: margin, y: heading.height + 3, width }, messages, page.size);
  const clusters = clustersOf(result, messages, options.labels ?? "name");
  const placed = clusters.flatMap((cluster) => {
    const region = regionOf(cluster.result);
    return region === null ? [] : [{ cluster: { ...cluster, hollow: !region.isPoint }, region }];
  });
  const unplaced = clusters.filter(({ result: one }) => regionOf(one) === null);
  const drawn = drawPlaced(speech, clusters, placed, ground, options);
  const key = options.labels === "number" ? sayKey(drawn.shown, words) : [];
  const notes = [
    ...key,
    ...drawn.notes,
    ...sayOfSome(unplaced, words.notes.sharesUnknown),
    ...sayFlags(clusters, speech),
  ];
  const box = { x: margin, y: heading.height + 3, width: width + margin - 8, height: ground.bottom - heading.height };
  const beside = aside(drawn.legend, notes, box, ground.bottom, page);
  const exact = placed.filter(({ region }) => region.isPoint).length;
  return {
    width: page.width,
    height: beside.height,
    lang: messages.lang,
    title: plain(options.title ?? words.titled(words.kinds.ternary, words.clusters(clusters.length))),
    desc: [
      words.desc.triangle(cornerNames(messages)),
      words.desc.shares(exact, placed.length - exact),
      ...sayTypes(
        placed.map(({ cluster }) => cluster),
        speech,
      ),
      ...sayMoves(drawn.moves, words),
      ...notes,
    ].join(" "),
    marks: [...heading.marks, ...ground.marks, ...drawn.marks, ...beside.marks],
  };
}

function drawPlaced(
  speech: Speech,
  clusters: readonly Cluster[],
  placed: readonly Placed[],
  ground: Triangle,
  options: FigureOptions,
) {
  const { result, words, messages } = speech;
  const page = plan(options);
  const points = placed.map(
    ({ cluster, region }): Standing => ({ cluster, ...placeOf(region.middle, ground.corners) }),
  );
  const crowded = isCrowded(placed.length, options);
  const areas = (options.bounds ?? !crowded) ? placed.filter(({ region }) => !region.isPoint) : [];
  const moves = movesOf(clusters, points);
  const size = pointSize(points.length, page.isWide);
  const top = ground.corners[2].y;
  const area = { x: 1, y: top - 2, width: page.width - page.side - 2, height: ground.corners[0].y - top + 2 };
  const labels = drawLabels(points, [], moves, size, area, { options, page, avoid: ground.boxes }, speech);
  return {
    marks: [
      ...areas.map((one) => areaMark(one, ground, areas.length)),
      ...moves.map((move) => drawMove(move, size)),
      ...points.map((one) => clusterPoint(one.cluster, one, size, result, messages)),
      ...labels.marks,
    ],
    legend: legendOf(speech, placed, moves, size),
    notes: [...labels.notes, ...(crowded ? [words.notes.tooMany] : [])],
    shown: labels.shown,
    moves,
  };
}

function areaMark({ cluster, region }: Placed, { corners }: Triangle, count: number): Mark {
  const points = region.corners.map((shares) => placeOf(shares, corners));
  const fillOpacity = Math.max(0.01, Math.min(0.12, 1 / count));
  const strokeOpacity = Math.max(0.08, Math.min(0.5, 12 / count));
  const { paint } = cluster;
  const style = { fill: paint, fillOpacity, stroke: paint, strokeOpacity, strokeWidth: 0.4 } as const;
  return { kind: "path", points, closed: true, ...style, ...tagOf(cluster, "bounds") };
}

/** The types that are shown, what filled and hollow mean here, crosses, arrows, the lines of one half. */
function legendOf(
  { result, words, messages }: Speech,
  placed: readonly Placed[],
  moves: readonly Move[],
  size: number,
): LegendItem[] {
  const sign = Math.max(size, 4.4);
  const shown = placed.map(({ cluster }) => cluster);
  const untyped = shown.filter(({ shape }) => shape === "cross");
  const dashed = { stroke: "soft", strokeWidth: 0.6, dash: [3, 2] } as const;
  return [
    ...typeItems(shown, result, sign, messages),
    ...verdictLegend(untyped, sign, words, messages),
    ...(placed.some(({ region }) => region.isPoint) ? [fillingItem(words.legend.exact, false)] : []),
    ...(placed.some(({ region }) => !region.isPoint) ? [fillingItem(words.legend.middle, true)] : []),
    ...(moves.length > 0 ? [moveItem(words.legend.move)] : []),
    { text: words.legend.half, swatch: ({ x, y }) => [line({ x: x - 5, y }, { x: x + 5, y }, dashed)] },
  ];
}
