import type { Messages } from "../../../messages/messages.js";
import type { Result } from "../../../model/result.js";
import { greatest, least } from "../../../plain/extremes.js";
import { capitalise } from "../../verdict/layout.js";
import type { Frame } from "../parts/frame.js";
import { around, crosses, overlaps, type Segment } from "../scene/geometry.js";
import { RISE, widthOf, wrapText } from "../scene/metrics.js";
import { plain } from "../scene/printable.js";
import type { Box, Mark, Point } from "../scene/scene.js";

/** Most lines of names in a quadrant. */
const MOST_LINES = 4;
/** How far names move along the edge, from the corner towards the middle, in points. */
const STEPS = [11, 22, 33] as const;

/** What names stay off, as far as there is room. */
export interface Taken {
  readonly points: readonly Point[];
  readonly lines: readonly Segment[];
}

interface Corner {
  readonly sides: Readonly<Record<string, "high" | "low">>;
  readonly right: boolean;
  readonly top: boolean;
}

/**
 * The names of the types in their quadrants, and the room that they take: in the outer corner or, where points stand
 * or lines pass there, in another place. Where axes that are not shown tell types apart, a quadrant may be one or the other. They
 * have no signs, which would look like points.
 */
export function quadrants(
  result: Result,
  axes: readonly string[],
  frame: Frame,
  messages: Messages,
  size: number,
  taken: Taken = { points: [], lines: [] },
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
  const drawn = corners.map((corner) => drawCorner(corner, result, frame, messages, size, taken));
  return { marks: drawn.flatMap(({ marks }) => marks), boxes: drawn.flatMap(({ boxes }) => boxes) };
}

function drawCorner(
  corner: Corner,
  { typology }: Result,
  frame: Frame,
  messages: Messages,
  size: number,
  taken: Taken,
) {
  const labels = typology.types.flatMap(({ label, when }) => {
    const isHere = Object.entries(corner.sides).every(([axis, side]) => (when[axis] ?? side) === side);
    return isHere ? [plain(messages.text(label))] : [];
  });
  const either = capitalise(messages.list(labels, "or"), messages.lang);
  const rows = labels.length === 0 ? [] : wrapText(either, frame.box.width / 2 - 10, size, MOST_LINES, true);
  return placeCorner(corner, rows, frame, size, taken);
}

function placeCorner(
  corner: Corner,
  rows: readonly string[],
  { box }: Frame,
  size: number,
  taken: Taken,
): { marks: Mark[]; boxes: Box[] } {
  const width = greatest(
    rows.map((text) => widthOf(text, size, true)),
    0,
  );
  const step = size * 1.3;
  const height = rows.length * step;
  const { x, y } = freest(corner, box, { width, height }, taken);
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

/** The place in the quadrant that the fewest points and lines take; the outer corner where it is as free as any. */
function freest({ right, top }: Corner, box: Box, size: Pick<Box, "width" | "height">, taken: Taken): Box {
  const [outerX, innerX] = [box.x + 4, box.x + box.width / 2 - size.width - 4];
  const [outerY, innerY] = [box.y + 3, box.y + box.height / 2 - size.height - 3];
  const mirrorX = (x: number) => (right ? 2 * box.x + box.width - x - size.width : x);
  const mirrorY = (y: number) => (top ? y : 2 * box.y + box.height - y - size.height);
  const between = STEPS.map((step) => outerY + step).filter((y) => y < innerY);
  const places = [
    [outerX, outerY],
    [innerX, outerY],
    ...between.map((y) => [outerX, y]),
    [outerX, innerY],
    ...between.map((y) => [innerX, y]),
    [innerX, innerY],
  ].map(([x = 0, y = 0]) => ({ x: mirrorX(x), y: mirrorY(y), ...size }));
  const troubles = places.map((place) => troubleAt(place, taken));
  return places[troubles.indexOf(least(troubles))] ?? { x: outerX, y: outerY, ...size };
}

/** How many points and lines a place has in it. */
function troubleAt(place: Box, { points, lines }: Taken): number {
  const covered = points.filter((point) => overlaps(around(point, 3.5), place)).length;
  return covered + lines.filter((one) => crosses(one, place)).length;
}
