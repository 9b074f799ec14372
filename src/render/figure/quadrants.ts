import type { Messages } from "../../messages/messages.js";
import type { Result } from "../../model/result.js";
import { greatest, least } from "../../plain/extremes.js";
import { capitalise } from "../verdict/layout.js";
import type { Frame } from "./frame.js";
import { around, overlaps } from "./geometry.js";
import { RISE, widthOf, wrapText } from "./metrics.js";
import { plain } from "./points.js";
import type { Box, Mark, Point } from "./scene.js";

/** Most lines of names in a quadrant. */
const MOST_LINES = 4;

interface Corner {
  readonly sides: Readonly<Record<string, "high" | "low">>;
  readonly right: boolean;
  readonly top: boolean;
}

/**
 * The names of the types in their quadrants, and the room that they take: in the outer corner or, where points stand there,
 * in another one. They have no signs, which would look like points.
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
  const labels = typology.types.flatMap(({ label, when }) => {
    const isHere = Object.entries(corner.sides).every(([axis, side]) => (when[axis] ?? side) === side);
    return isHere ? [capitalise(plain(messages.text(label)), messages.lang)] : [];
  });
  const rows = labels.flatMap((label) => wrapText(label, frame.box.width / 2 - 10, size, 2, true));
  const shown = rows.slice(0, MOST_LINES);
  if (rows.length > MOST_LINES) shown[MOST_LINES - 1] = "…";
  return placeCorner(corner, shown, frame, size, points);
}

function placeCorner(
  corner: Corner,
  rows: readonly string[],
  { box }: Frame,
  size: number,
  points: readonly Point[],
): { marks: Mark[]; boxes: Box[] } {
  const width = greatest(
    rows.map((text) => widthOf(text, size, true)),
    0,
  );
  const step = size * 1.3;
  const height = rows.length * step;
  const { x, y } = freest(corner, box, { width, height }, points);
  const marks = rows.map((text, i): Mark => {
    const base = y + i * step + RISE * size;
    // Text in another font than the one that was measured still begins or ends where the quadrant does.
    const isRight = corner.right ? x + width > box.x + box.width - 5 : x > box.x + 5;
    const at = isRight ? { x: x + width, anchor: "end" as const } : { x, anchor: "start" as const };
    return { kind: "text", text, ...at, y: base, size, paint: "ink", bold: true };
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
  return places[counts.indexOf(least(counts))] ?? { x: outerX, y: outerY, ...size };
}
