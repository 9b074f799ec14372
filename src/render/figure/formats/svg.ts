import { escapeHtml } from "../../kit/escape/html.js";
import type { PaletteName } from "../options.js";
import { colorOf } from "../scene/palette.js";
import type { Mark, Paint, Point, Scene, Sign, Style, Tag, Text } from "../scene/scene.js";
import { outlineOf } from "../scene/shapes.js";
import type { PlotWriter } from "./writer.js";

/** How a scene becomes SVG. */
export interface SvgOptions {
  readonly palette?: PaletteName;
  /** False leaves out the titles of points, where a page shows them in its own way. */
  readonly tooltips?: boolean;
}

/** Fonts as wide as the measures that labels were placed with. */
const FONTS = "'DejaVu Sans', Verdana, 'Bitstream Vera Sans', sans-serif";

/** A scene as SVG: text as text, no script, no style sheet, the same bytes each time. Its size is in millimetres. */
export function writeSvg(scene: Scene, options: SvgOptions = {}): string {
  const size = (points: number) => num((points * 25.4) / 72);
  const [width, height] = [num(scene.width), num(scene.height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="tcec-figure" role="img" lang="${scene.lang}"`,
    ` aria-labelledby="tcec-title" aria-describedby="tcec-desc" width="${size(scene.width)}mm" height="${size(scene.height)}mm"`,
    ` viewBox="0 0 ${width} ${height}" font-family="${FONTS}" stroke-linejoin="round">\n`,
    `<title id="tcec-title">${escapeHtml(scene.title)}</title>\n<desc id="tcec-desc">${escapeHtml(scene.desc)}</desc>\n`,
    `<rect width="${width}" height="${height}"${writeStyle({ fill: "paper" }, options)}/>\n`,
    ...scene.marks.map((mark) => `${writeMark(mark, options)}\n`),
    "</svg>\n",
  ].join("");
}

function writeMark(mark: Mark, options: SvgOptions): string {
  switch (mark.kind) {
    case "group":
      return element("g", writeTag(mark), mark.marks.map((one) => writeMark(one, options)).join(""), mark, options);
    case "rect": {
      const box = attributes({ x: mark.x, y: mark.y, width: mark.width, height: mark.height });
      return element("rect", box + writeTag(mark) + writeStyle(mark, options), "", mark, options);
    }
    case "path": {
      const d = ` d="${pathOf(mark.points, mark.closed)}"`;
      const fill = mark.closed ? mark.fill : "none";
      return element(
        "path",
        d + writeTag(mark) + writeStyle({ ...mark, fill: fill ?? "none" }, options),
        "",
        mark,
        options,
      );
    }
    case "symbol":
      return writeSign(mark, options);
    case "text":
      return writeText(mark, options);
    default:
      return mark satisfies never;
  }
}

function writeSign(mark: Sign, options: SvgOptions): string {
  const style = writeTag(mark) + writeStyle(mark, options);
  const corners = outlineOf(mark.shape, mark, mark.size);
  if (corners === null) return `<circle${attributes({ cx: mark.x, cy: mark.y, r: mark.size / 2 })}${style}/>`;
  if (mark.shape !== "cross") return `<path d="${pathOf(corners, true)}"${style}/>`;
  const [a, b, c, d] = corners as readonly [Point, Point, Point, Point];
  return `<path d="${pathOf([a, c], false)}${pathOf([b, d], false)}"${style}/>`;
}

function writeText(mark: Text, options: SvgOptions): string {
  const { x, y, size, anchor, bold, upright, halo, text } = mark;
  const place = upright ? ` transform="translate(${num(x)} ${num(y)}) rotate(-90)"` : attributes({ x, y });
  const look = [
    ` font-size="${num(size)}"`,
    anchor === "start" ? "" : ` text-anchor="${anchor}"`,
    bold ? ' font-weight="bold"' : "",
  ].join("");
  const set = (tag: string, style: Style) =>
    `<text${place}${look}${tag}${writeStyle(style, options)}>${escapeHtml(text)}</text>`;
  // The rim first and by itself: programs of SVG 1.1 draw it over the letters of the same element.
  const rim = halo
    ? set(' aria-hidden="true"', { fill: "none", stroke: "paper", strokeWidth: 1.6, strokeOpacity: 0.85 })
    : "";
  return rim + set(writeTag(mark), { fill: mark.paint });
}

function element(name: string, open: string, content: string, tag: Tag, { tooltips = true }: SvgOptions): string {
  const title = tooltips && tag.title !== undefined ? `<title>${escapeHtml(tag.title)}</title>` : "";
  return title + content === "" ? `<${name}${open}/>` : `<${name}${open}>${title}${content}</${name}>`;
}

function writeTag({ class: name, data = {} }: Tag): string {
  const entries = Object.entries(data).map(([key, value]) => ` data-${key}="${escapeHtml(value)}"`);
  return (name === undefined ? "" : ` class="${name}"`) + entries.join("");
}

function writeStyle(style: Style, { palette = "color" }: SvgOptions): string {
  const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth, dash } = style;
  const paint = (one: Paint): string => colorOf(one, palette) ?? "none";
  return [
    fill === undefined ? "" : ` fill="${paint(fill)}"`,
    fillOpacity === undefined ? "" : ` fill-opacity="${num(fillOpacity, 3)}"`,
    stroke === undefined ? "" : ` stroke="${paint(stroke)}"`,
    strokeOpacity === undefined ? "" : ` stroke-opacity="${num(strokeOpacity, 3)}"`,
    strokeWidth === undefined ? "" : ` stroke-width="${num(strokeWidth)}"`,
    dash === undefined ? "" : ` stroke-dasharray="${dash.map((one) => num(one)).join(" ")}"`,
  ].join("");
}

function pathOf(points: readonly Point[], closed: boolean): string {
  const way = points.map(({ x, y }) => `${num(x)} ${num(y)}`).join("L");
  return `M${way}${closed ? "Z" : ""}`;
}

function attributes(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${num(value)}"`)
    .join("");
}

/** A number with at most so many decimals. */
function num(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)) + 0);
}

/** Figures as SVG. */
export const SVG: PlotWriter = {
  letters: null,
  write: (scene, { palette }) => writeSvg(scene, { palette }),
};
