import { escapeLatex, latexComment } from "../../kit/escape/latex.js";
import type { PaletteName } from "../options.js";
import { colorOf } from "../scene/palette.js";
import type { Mark, Paint, Point, Rect, Scene, Sign, Style, Text } from "../scene/scene.js";
import { outlineOf } from "../scene/shapes.js";
import type { PlotWriter } from "./writer.js";

/** How a scene becomes TikZ. */
export interface TikzOptions {
  readonly palette?: PaletteName;
  /** A comment: which packages it needs. */
  readonly packages: string;
}

/**
 * A scene as a `tikzpicture` for `\input`: text in the sans serif font of the document, the same source with
 * pdfLaTeX and LuaLaTeX. The size on paper is that of the scene.
 */
export function writeTikz(scene: Scene, { palette = "color", packages }: TikzOptions): string {
  const body = scene.marks.flatMap((mark) => writeMark(mark, 1));
  const paints = [...new Set(paintsOf(scene.marks))].sort();
  const colors = paints.flatMap((paint) => {
    const color = colorOf(paint, palette);
    return color === null ? [] : [`  \\definecolor{${nameOf(paint)}}{HTML}{${color.slice(1).toUpperCase()}}%`];
  });
  return [
    `% ${latexComment(scene.title)}`,
    `% ${packages}`,
    "\\begingroup%",
    ...colors,
    "\\begin{tikzpicture}[x=1bp, y=-1bp, line join=round, every node/.style={inner sep=0pt, outer sep=0pt}]",
    `  \\path[use as bounding box] (0,0) rectangle (${num(scene.width)},${num(scene.height)});`,
    ...body,
    "\\end{tikzpicture}%",
    "\\endgroup",
    "",
  ].join("\n");
}

function paintsOf(marks: readonly Mark[]): Paint[] {
  return marks.flatMap((mark) => {
    if (mark.kind === "group") return paintsOf(mark.marks);
    if (mark.kind === "text") return [mark.paint];
    return [mark.fill ?? "none", mark.stroke ?? "none"];
  });
}

function nameOf(paint: Paint): string {
  return `tcec-${paint}`;
}

function writeMark(mark: Mark, depth: number): string[] {
  const indent = "  ".repeat(depth);
  switch (mark.kind) {
    case "group":
      return mark.marks.flatMap((one) => writeMark(one, depth));
    case "rect":
      return [`${indent}\\path[${styleOf(mark)}] ${corner(mark)} rectangle ${corner(mark, 1)};`];
    case "path": {
      const way = mark.points.map(at).join(" -- ");
      return [
        `${indent}\\path[${styleOf(mark.closed ? mark : { ...mark, fill: "none" })}] ${way}${mark.closed ? " -- cycle" : ""};`,
      ];
    }
    case "symbol":
      return [`${indent}\\path[${styleOf(mark)}] ${outline(mark)};`];
    case "text":
      return [indent + writeText(mark)];
    default:
      return mark satisfies never;
  }
}

function outline(mark: Sign): string {
  const corners = outlineOf(mark.shape, mark, mark.size);
  if (corners === null) return `${at(mark)} circle[radius=${num(mark.size / 2)}bp]`;
  if (mark.shape !== "cross") return `${corners.map(at).join(" -- ")} -- cycle`;
  const [a, b, c, d] = corners.map(at);
  return `${a} -- ${c} ${b} -- ${d}`;
}

function writeText({ x, y, text, size, anchor, paint, bold, upright }: Text): string {
  const side = { start: "base west", middle: "base", end: "base east" }[anchor];
  const turn = upright ? ", rotate=90" : "";
  const font = `\\fontsize{${num(size)}}{${num(size * 1.2)}}\\selectfont\\sffamily${bold ? "\\bfseries" : ""}`;
  return `\\node[anchor=${side}, text=${nameOf(paint)}, font=${font}${turn}] at ${at({ x, y })} {${escapeLatex(text)}};`;
}

function styleOf({ fill = "none", fillOpacity, stroke = "none", strokeOpacity, strokeWidth, dash }: Style): string {
  return [
    ...(fill === "none" ? [] : [`fill=${nameOf(fill)}`]),
    ...(fill === "none" || fillOpacity === undefined ? [] : [`fill opacity=${num(fillOpacity, 3)}`]),
    ...(stroke === "none" ? [] : [`draw=${nameOf(stroke)}`, `line width=${num(strokeWidth ?? 1)}bp`]),
    ...(stroke === "none" || strokeOpacity === undefined ? [] : [`draw opacity=${num(strokeOpacity, 3)}`]),
    ...(stroke === "none" || dash === undefined ? [] : [`dash pattern=${dashes(dash)}`]),
  ].join(", ");
}

function dashes(dash: readonly number[]): string {
  return dash.map((length, i) => `${i % 2 === 0 ? "on" : "off"} ${num(length)}bp`).join(" ");
}

function corner({ x, y, width, height }: Rect, part: 0 | 1 = 0): string {
  return at({ x: x + part * width, y: y + part * height });
}

function at({ x, y }: Point): string {
  return `(${num(x)},${num(y)})`;
}

function num(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)) + 0);
}

/** Figures as TikZ. */
export const TIKZ: PlotWriter = {
  letters: async () => (await import("./coverage.js")).withLatexLetters,
  write: (scene, { palette, packages }) => writeTikz(scene, { palette, packages }),
};
