import type { PaletteName } from "../options.js";
import type { Paint, Shape } from "./scene.js";

/** Colours that differ for every kind of colour vision (after Okabe & Ito), dark enough for lines on white. */
const TYPES = ["#0072b2", "#d55e00", "#008a65", "#b24a8b", "#a86f00", "#2f8fc9", "#6a4c93", "#4d4d4d"] as const;
/** The same order in greys: neighbours in the list differ, shapes do the rest. */
const GREYS = ["#1a1a1a", "#6a6a6a", "#3a3a3a", "#7d7d7d", "#2b2b2b", "#737373", "#4c4c4c", "#5d5d5d"] as const;
const SHAPES: readonly Shape[] = ["circle", "square", "triangle", "diamond", "wedge", "pentagon", "star", "hexagon"];

type Fixed = Exclude<Paint, `type-${number}` | "none">;

const COMMON: Readonly<Record<Fixed, string>> = {
  paper: "#ffffff",
  ink: "#1a1a1a",
  soft: "#555555",
  rule: "#8c8c8c",
  grid: "#dcdcdc",
  band: "#ececec",
  untyped: "#404040",
};

/** The colour that a paint is in a palette, as `#rrggbb`; null where nothing is painted. */
export function colorOf(paint: Paint, palette: PaletteName): string | null {
  if (paint === "none") return null;
  if (!paint.startsWith("type-")) return COMMON[paint as Fixed];
  const colors = palette === "grey" ? GREYS : TYPES;
  return colors[Number(paint.slice(5)) % colors.length] ?? COMMON.ink;
}

/** The paint of the type at this place of the typology: after eight, colours come again with other shapes. */
export function paintOfType(index: number): Paint {
  return `type-${index % TYPES.length}`;
}

/** The shape of the type at this place of the typology. */
export function shapeOfType(index: number): Shape {
  return SHAPES[(index + Math.floor(index / SHAPES.length)) % SHAPES.length] ?? "circle";
}
