import type { Segment } from "../scene/geometry.js";
import { placeLabels } from "../scene/labels.js";
import type { Box } from "../scene/scene.js";
import type { DrawingContext, Drawn } from "./drawn.js";
import { labelMarks, type Whisker, wantedLabels } from "./marks.js";
import { type Move, type Standing, segmentOf } from "./moves.js";
import type { Speech } from "./words.js";

/** Beyond this many points labels stand beside them or nowhere: lines to them could not be followed. */
const MOST_LEADERS = 120;

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
