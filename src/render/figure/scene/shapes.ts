import type { Point, Shape } from "./scene.js";

/** Corners on a circle around 0, the first at the top, y pointing down. */
function corners(count: number, radius: (index: number) => number, turn = 0): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = ((i + turn) * 2 * Math.PI) / count - Math.PI / 2;
    return { x: radius(i) * Math.cos(angle), y: radius(i) * Math.sin(angle) };
  });
}

/** Shapes around 0 with the area of a circle of radius 1. */
const OUTLINES: Readonly<Record<Exclude<Shape, "circle">, readonly Point[]>> = {
  square: corners(4, () => 1.253, 0.5),
  triangle: corners(3, () => 1.555).map(({ x, y }) => ({ x, y: y + 0.15 })),
  diamond: corners(4, () => 1.253).map(({ x, y }) => ({ x: x * 0.9, y: y * 1.11 })),
  wedge: corners(3, () => 1.555, 0.5).map(({ x, y }) => ({ x, y: y - 0.15 })),
  pentagon: corners(5, () => 1.149),
  star: corners(10, (i) => (i % 2 === 0 ? 1.55 : 0.69)),
  hexagon: corners(6, () => 1.1),
  cross: corners(4, () => 1.35, 0.5),
};

/** The corners of a shape, in points; null for a circle. A cross gives the four ends of its two strokes. */
export function outlineOf(shape: Shape, { x, y }: Point, size: number): readonly Point[] | null {
  if (shape === "circle") return null;
  return OUTLINES[shape].map((corner) => ({ x: x + (corner.x * size) / 2, y: y + (corner.y * size) / 2 }));
}
