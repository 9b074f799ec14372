import type { Messages } from "../../../messages/messages.js";
import { capitalise } from "../../verdict/layout.js";
import { FALL, RISE, shorten, widthOf } from "../scene/metrics.js";
import { type Box, line, type Mark, type Point } from "../scene/scene.js";
import { type Corners, placeOf, type Shares } from "./simplex.js";

const PRINCIPLES = ["market", "redistribution", "reciprocity"] as const;
const STEPS = [25, 50, 75] as const;
/** A third of a circle's height for a side of 1. */
const HEIGHT = Math.sqrt(3) / 2;

/** The triangle with its grid and names, and the room that they take. */
export interface Triangle {
  readonly corners: Corners;
  readonly marks: readonly Mark[];
  readonly boxes: readonly Box[];
  /** Where what stands below it may begin. */
  readonly bottom: number;
}

/** The names of the corners in the language of the figure. */
export function cornerNames(messages: Messages): string[] {
  return PRINCIPLES.map((principle) => capitalise(messages.code(principle), messages.lang));
}

/** A triangle as wide as the box; its bottom edge runs from redistribution to market, its top is reciprocity. */
export function triangle(box: Omit<Box, "height">, messages: Messages, size: number): Triangle {
  const top = box.y + size * 1.5;
  const bottom = top + box.width * HEIGHT;
  const corners: Corners = [
    { x: box.x + box.width, y: bottom },
    { x: box.x, y: bottom },
    { x: box.x + box.width / 2, y: top },
  ];
  const names = drawNames(corners, messages, size, box.width);
  const numbers = drawNumbers(corners, messages, size - 0.5);
  const frame: Mark = { kind: "path", points: corners, closed: true, fill: "none", stroke: "rule", strokeWidth: 0.6 };
  const marks: Mark[] = [...drawGrid(corners), frame, ...numbers.marks, ...names.marks];
  return {
    corners,
    marks: [{ kind: "group", class: "tcec-ground", marks }],
    boxes: [...names.boxes, ...numbers.boxes],
    bottom: bottom + size * 3.3,
  };
}

function drawGrid(corners: Corners): Mark[] {
  return PRINCIPLES.flatMap((_, i) =>
    STEPS.map((step) => {
      const ends = [100 - step, 0].map((next) => placeOf(sharesAt(i, step, next), corners)) as [Point, Point];
      const half = { stroke: "soft", strokeWidth: 0.6, dash: [3, 2] } as const;
      return line(ends[0], ends[1], step === 50 ? half : { stroke: "grid", strokeWidth: 0.5 });
    }),
  );
}

/** One share, the next one in the circle, and the rest. */
function sharesAt(i: number, share: number, next: number): Shares {
  const shares = [0, 0, 0];
  shares[i % 3] = share;
  shares[(i + 1) % 3] = next;
  shares[(i + 2) % 3] = 100 - share - next;
  return shares as unknown as Shares;
}

function drawNames([right, left, top]: Corners, messages: Messages, size: number, width: number) {
  const [market = "", redistribution = "", reciprocity = ""] = cornerNames(messages).map((name) =>
    shorten(name, width * 0.48, size, true),
  );
  const below = left.y + size * 1.35 + RISE * size;
  const common = { kind: "text", size, paint: "ink", bold: true } as const;
  const marks: Mark[] = [
    { ...common, text: market, x: right.x, y: below, anchor: "end" },
    { ...common, text: redistribution, x: left.x, y: below, anchor: "start" },
    { ...common, text: reciprocity, x: top.x, y: top.y - size * 0.5, anchor: "middle" },
  ];
  const room = widthOf(reciprocity, size, true);
  return { marks, boxes: [{ x: top.x - room / 2, y: top.y - size * 1.5, width: room, height: size * 1.5 }] };
}

/** Percentages beside the edges: of market below, of redistribution to the left, of reciprocity to the right. */
function drawNumbers(corners: Corners, messages: Messages, size: number): { marks: Mark[]; boxes: Box[] } {
  const texts = PRINCIPLES.flatMap((_, i) =>
    STEPS.map((step) => {
      const at = placeOf(sharesAt(i, step, 100 - step), corners);
      const text = messages.percent(step, 0);
      const width = widthOf(text, size);
      if (i === 0)
        return { text, anchor: "middle" as const, x: at.x, y: at.y + 1.5 + RISE * size, from: at.x - width / 2 };
      const isLeft = i === 1;
      const x = at.x + (isLeft ? -3 : 3);
      return {
        text,
        anchor: isLeft ? ("end" as const) : ("start" as const),
        x,
        y: at.y + size * 0.2,
        from: isLeft ? x - width : x,
      };
    }),
  );
  return {
    marks: texts.map(({ text, anchor, x, y }) => ({ kind: "text", text, anchor, x, y, size, paint: "soft" })),
    boxes: texts.map(({ text, from, y }) => ({
      x: from,
      y: y - RISE * size,
      width: widthOf(text, size),
      height: (RISE + FALL) * size,
    })),
  };
}
