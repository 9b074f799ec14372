import type { Messages } from "../../messages/messages.js";
import type { Result } from "../../model/result.js";
import { capitalise } from "../text/page.js";
import type { Frame } from "./frame.js";
import { around, overlaps } from "./geometry.js";
import { pointMark } from "./marks.js";
import { RISE, widthOf, wrapText } from "./metrics.js";
import { paintOfType, shapeOfType } from "./palette.js";
import { plain } from "./points.js";
import type { Box, Mark, Point } from "./scene.js";

const SIGN = 9;
/** Most lines of names in a quadrant. */
const MOST_LINES = 4;

interface Corner {
  readonly sides: Readonly<Record<string, "high" | "low">>;
  readonly right: boolean;
  readonly top: boolean;
}

/**
 * The names of the types in their quadrants, each behind its sign, and the room that they take: in the outer corner or,
 * where points stand there, in another one.
 */
export function quadrants(
  result: Result,
  axes: readonly string[],
  frame: Frame,
  messages: Messages,
  size: number,
  points: readonly Point[] = [],
): { readonly marks: readonly Mark[]; readonly boxes: readonly Box[] } {
  const [first = "", second] = axes;
  const corners = (["low", "high"] as const).flatMap((across) =>
    second === undefined
      ? [{ sides: { [first]: across }, right: across === "high", top: true }]
      : (["low", "high"] as const).map((up) => ({
          sides: { [first]: across, [second]: up },
          right: across === "high",
          top: up === "high",
        })),
  );
  const drawn = corners.map((corner) => drawCorner(corner, result, frame, messages, size, points));
  return { marks: drawn.flatMap(({ marks }) => marks), boxes: drawn.flatMap(({ boxes }) => boxes) };
}

function drawCorner(
  corner: Corner,
  { typology }: Result,
  frame: Frame,
  messages: Messages,
  size: number,
  points: readonly Point[],
) {
  const types = typology.types.flatMap(({ label, when }, index) => {
    const isHere = Object.entries(corner.sides).every(([axis, side]) => (when[axis] ?? side) === side);
    return isHere ? [{ index, label: capitalise(plain(messages.text(label)), messages.lang) }] : [];
  });
  const room = frame.box.width / 2 - SIGN - 10;
  const rows = types.flatMap(({ index, label }) =>
    wrapText(label, room, size, 2, true).map((text, i) => ({ text, index: i === 0 ? index : null })),
  );
  const shown = rows.slice(0, MOST_LINES);
  if (rows.length > MOST_LINES) shown[MOST_LINES - 1] = { text: "…", index: null };
  return placeCorner(corner, shown, frame, size, points);
}

function placeCorner(
  corner: Corner,
  rows: readonly { readonly text: string; readonly index: number | null }[],
  { box }: Frame,
  size: number,
  points: readonly Point[],
): { marks: Mark[]; boxes: Box[] } {
  const widest = Math.max(0, ...rows.map(({ text }) => widthOf(text, size, true)));
  const step = size * 1.3;
  const width = widest + SIGN;
  const height = rows.length * step;
  const { x, y } = freest(corner, box, { width, height }, points);
  const marks = rows.flatMap(({ text, index }, i): Mark[] => {
    const base = y + i * step + RISE * size;
    const look = index === null ? null : { shape: shapeOfType(index), paint: paintOfType(index), hollow: false };
    const sign = look === null ? [] : [pointMark({ x: x + 3, y: base - size * 0.36 }, look, 5)];
    return [...sign, { kind: "text", text, x: x + SIGN, y: base, size, anchor: "start", paint: "ink", bold: true }];
  });
  return {
    marks: [{ kind: "group", class: "tcec-types", marks }],
    boxes: rows.length === 0 ? [] : [{ x, y, width, height }],
  };
}

/** The corner of the quadrant in which the fewest points stand; the outer one where it is as free as any. */
function freest({ right, top }: Corner, box: Box, size: Pick<Box, "width" | "height">, points: readonly Point[]): Box {
  const [outerX, innerX] = [box.x + 4, box.x + box.width / 2 - size.width - 4];
  const [outerY, innerY] = [box.y + 3, box.y + box.height / 2 - size.height - 3];
  const mirrorX = (x: number) => (right ? 2 * box.x + box.width - x - size.width : x);
  const mirrorY = (y: number) => (top ? y : 2 * box.y + box.height - y - size.height);
  const places = [
    [outerX, outerY],
    [innerX, outerY],
    [outerX, outerY + 11],
    [outerX, outerY + 22],
    [outerX, innerY],
    [innerX, innerY],
  ].map(([x = 0, y = 0]) => ({ x: mirrorX(x), y: mirrorY(y), ...size }));
  const counts = places.map((place) => points.filter((point) => overlaps(around(point, 3.5), place)).length);
  return places[counts.indexOf(Math.min(...counts))] ?? { x: outerX, y: outerY, ...size };
}
