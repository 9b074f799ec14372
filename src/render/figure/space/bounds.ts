import type { AxisScore } from "../../../model/result.js";
import { type Cluster, tagOf } from "../parts/clusters.js";
import type { Frame } from "../parts/frame.js";
import { type Whisker, whisker } from "../parts/marks.js";
import type { Standing } from "../parts/moves.js";
import { type Box, line, type Mark, type Point, rect } from "../scene/scene.js";

/** A cluster with its scores on the two axes shown. */
export interface Scored {
  readonly cluster: Cluster;
  readonly scores: readonly [across: AxisScore, up: AxisScore];
}

/** Length of the ticks on the edge, where bounds are not drawn. */
const EDGE = 5;

/** The clusters with what is known of them on two axes. */
export function scoresOf(clusters: readonly Cluster[], axes: readonly [string, string]): Scored[] {
  return clusters.flatMap((cluster) => {
    const [across, up] = [cluster.result.axes[axes[0]], cluster.result.axes[axes[1]]];
    return across === undefined || up === undefined ? [] : [{ cluster, scores: [across, up] as const }];
  });
}

/** Where the clusters stand that have a score on both axes. */
export function standings(clusters: readonly Cluster[], axes: readonly [string, string], { x, y }: Frame): Standing[] {
  return scoresOf(clusters, axes).flatMap(({ cluster, scores: [across, up] }) =>
    across.score === null || up.score === null ? [] : [{ cluster, x: x(across.score), y: y(up.score) }],
  );
}

/** The whiskers of the clusters that have a score on one axis only. */
export function whiskersOf(scored: readonly Scored[], { x, y }: Frame): Whisker[] {
  return scored.flatMap(({ cluster, scores: [across, up] }): Whisker[] => {
    if (across.score !== null && up.score === null) {
      const at = x(across.score);
      return [{ cluster, from: { x: at, y: y(up.lo) }, to: { x: at, y: y(up.hi) } }];
    }
    if (across.score === null && up.score !== null) {
      const at = y(up.score);
      return [{ cluster, from: { x: x(across.lo), y: at }, to: { x: x(across.hi), y: at } }];
    }
    return [];
  });
}

/** The rectangle of the bounds of a cluster, the lighter the more there are. */
export function boundsMark({ cluster, scores: [across, up] }: Scored, { x, y }: Frame, count: number): Mark {
  const box = { x: x(across.lo), y: y(up.hi), width: x(across.hi) - x(across.lo), height: y(up.lo) - y(up.hi) };
  const { paint } = cluster;
  const fillOpacity = Math.max(0.004, Math.min(0.1, 0.7 / count));
  const strokeOpacity = Math.max(0.05, Math.min(0.45, 10 / count));
  return rect(
    box,
    { fill: paint, fillOpacity, stroke: paint, strokeOpacity, strokeWidth: 0.4 },
    tagOf(cluster, "bounds"),
  );
}

/** A whisker between its ends. */
export function whiskerMark({ cluster, from, to }: Whisker, count: number): Mark {
  const opacity = Math.max(0.3, Math.min(0.9, 18 / count));
  return { kind: "group", ...tagOf(cluster, "whisker"), marks: whisker(from, to, opacity) };
}

/** In place of a whisker, a tick on the edge of the axis that has a score. */
export function edgeMark(one: Whisker, { box }: Frame): Mark {
  const style = { stroke: "untyped", strokeWidth: 0.5, strokeOpacity: 0.7 } as const;
  const tip = edgeTip(one, box);
  const foot = isLevel(one) ? { x: box.x, y: tip.y } : { x: tip.x, y: box.y + box.height };
  return line(foot, tip, style, tagOf(one.cluster, "whisker"));
}

/** Where the tick of a cluster ends. */
export function edgeTip(one: Whisker, { x, y, height }: Box): Point {
  return isLevel(one) ? { x: x + EDGE, y: one.from.y } : { x: one.from.x, y: y + height - EDGE };
}

function isLevel({ from, to }: Whisker): boolean {
  return from.y === to.y;
}
