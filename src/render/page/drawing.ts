import { greatest } from "../../plain/extremes.js";
import type { Mark, Path, Point, Scene, Sign, Style, Text } from "../figure/scene/scene.js";
import { outlineOf } from "../figure/scene/shapes.js";
import { html, join, type Markup, NOTHING, raw } from "../kit/html.js";
import { blocks, mapEach, type PerLanguage } from "./languages.js";

/** The classes of what is drawn on a page, by their style rules. */
export type Looks = Map<string, string>;

/** The style rules that the marks drawn so far ask for. */
export function looksStyle(looks: Looks): string {
  return [...looks].map(([rules, name]) => `.${name}{${rules}}`).join("");
}

/**
 * A scene in each language: what all have in common, nearly all of it, is drawn once. `names` holds what an `svg` says of itself.
 * Colours are custom properties of the page, looks are classes: attributes of style would be refused by its security policy.
 */
export function drawScenes(scenes: PerLanguage<Scene>, looks: Looks, names: Markup): Markup {
  const [width, height] = (["width", "height"] as const).map((side) =>
    greatest(Object.values(scenes).map((scene) => scene[side])),
  );
  const marks = drawEach(
    mapEach(scenes, (scene) => scene.marks),
    looks,
  );
  return html`<svg${names} class=fig role=img viewBox="0 0 ${num(width ?? 0)} ${num(height ?? 0)}">${marks}</svg>`;
}

/** Marks of all languages side by side; where they differ in number all of them are drawn in each language. */
function drawEach(marks: PerLanguage<readonly Mark[]>, looks: Looks): Markup {
  const [first = [], ...others] = Object.values(marks);
  if (others.some(({ length }) => length !== first.length)) return drawApart(marks, looks);
  return join(
    first.map((mark, i) =>
      drawMark(
        mapEach(marks, (all) => all[i] ?? mark),
        looks,
      ),
    ),
  );
}

function drawMark(marks: PerLanguage<Mark>, looks: Looks): Markup {
  const [first, ...others] = Object.values(marks);
  if (first === undefined) return NOTHING;
  const text = JSON.stringify(withoutTitles(first));
  if (others.every((mark) => JSON.stringify(withoutTitles(mark)) === text)) return draw(first, looks);
  const parts = mapEach(marks, (mark) => (mark.kind === "group" ? mark.marks : []));
  if (others.every((mark) => isLike(first, mark))) return tagged(first, drawEach(parts, looks));
  return drawApart(
    mapEach(marks, (mark) => [mark]),
    looks,
  );
}

/** Whether both are groups of as many marks that stand for the same. */
function isLike(one: Mark, other: Mark): boolean {
  if (one.kind !== "group" || other.kind !== "group" || one.marks.length !== other.marks.length) return false;
  return one.class === other.class && one.data?.key === other.data?.key;
}

/** The page says who a cluster is in its own way. */
function withoutTitles(mark: Mark): unknown {
  const { title: _, ...rest } = mark;
  return mark.kind === "group" ? { ...rest, marks: mark.marks.map(withoutTitles) } : rest;
}

function drawApart(marks: PerLanguage<readonly Mark[]>, looks: Looks): Markup {
  return blocks(
    "g",
    mapEach(marks, (all) => join(all.map((mark) => draw(mark, looks)))),
  );
}

function draw(mark: Mark, looks: Looks): Markup {
  return tagged(mark, drawBare(mark, looks));
}

function drawBare(mark: Mark, looks: Looks): Markup {
  switch (mark.kind) {
    case "group":
      return join(mark.marks.map((one) => draw(one, looks)));
    case "rect":
      return html`<rect x=${num(mark.x)} y=${num(mark.y)} width=${num(mark.width)} height=${num(mark.height)}${look(mark, looks)} />`;
    case "path":
      return html`<path d="${pathOf(mark)}"${look(mark.closed ? mark : { ...mark, fill: "none" }, looks)} />`;
    case "symbol":
      return drawSign(mark, looks);
    case "text":
      return drawText(mark, looks);
    default:
      return mark satisfies never;
  }
}

/** What stands for a cluster is a group with its number and what part of it it is; other groups are left out. */
function tagged(mark: Mark, contents: Markup): Markup {
  const key = mark.data?.key;
  if (key === undefined) return contents;
  const part = PARTS[(mark.class ?? "").replace("tcec-", "")] ?? "";
  return html`<g${part === "" ? NOTHING : html` class=${part}`} data-k=${Number(key) + 1}>${contents}</g>`;
}

const PARTS: Readonly<Record<string, string>> = { point: "pt", bounds: "bd", whisker: "bd", label: "lb", move: "mv" };

function drawSign(mark: Sign, looks: Looks): Markup {
  const corners = outlineOf(mark.shape, mark, mark.size);
  const style = look(mark, looks);
  const name = memberName(mark);
  if (corners === null)
    return closed("circle", html` cx=${num(mark.x)} cy=${num(mark.y)} r=${num(mark.size / 2)}${style}`, name);
  if (mark.shape !== "cross") return closed("path", html` d="${wayOf(corners, true)}"${style}`, name);
  const [a, b, c, d] = corners as readonly [Point, Point, Point, Point];
  return html`<path d="${wayOf([a, c], false)}${wayOf([b, d], false)}"${style} />`;
}

/** Who a member of a network is: what is shown where a pointer rests on its sign. Of a cluster the page says it in its own way. */
function memberName({ class: name, title }: Sign): Markup {
  return name === "tcec-member" && title !== undefined ? html`<title>${title}</title>` : NOTHING;
}

function closed(name: "circle" | "path", attributes: Markup, contents: Markup): Markup {
  if (contents.markup === "") return html`<${raw(name)}${attributes} />`;
  return html`<${raw(name)}${attributes}>${contents}</${raw(name)}>`;
}

function drawText(mark: Text, looks: Looks): Markup {
  const { x, y, size, anchor, bold, upright, halo, text } = mark;
  const place = upright
    ? html` transform="translate(${num(x)} ${num(y)}) rotate(-90)"`
    : html` x=${num(x)} y=${num(y)}`;
  const rules = [
    `fill:var(--${mark.paint})`,
    `font-size:${num(size)}px`,
    ...(anchor === "start" ? [] : [`text-anchor:${anchor}`]),
    ...(bold ? ["font-weight:700"] : []),
    ...(halo ? ["paint-order:stroke;stroke:var(--paper);stroke-width:1.6px;stroke-opacity:.85"] : []),
  ];
  return html`<text${place}${named(rules.join(";"), looks)}>${text}</text>`;
}

function pathOf({ points, closed }: Path): string {
  return wayOf(points, closed);
}

function wayOf(points: readonly Point[], closed: boolean): string {
  return `M${points.map(({ x, y }) => `${num(x)} ${num(y)}`).join("L")}${closed ? "Z" : ""}`;
}

function look(style: Style, looks: Looks): Markup {
  const rules: string[] = [];
  const paint = (one: string) => (one === "none" ? "none" : `var(--${one})`);
  if (style.fill !== undefined) rules.push(`fill:${paint(style.fill)}`);
  if (style.fillOpacity !== undefined) rules.push(`fill-opacity:${num(style.fillOpacity, 3)}`);
  if (style.stroke !== undefined) rules.push(`stroke:${paint(style.stroke)}`);
  if (style.strokeOpacity !== undefined) rules.push(`stroke-opacity:${num(style.strokeOpacity, 3)}`);
  if (style.strokeWidth !== undefined) rules.push(`stroke-width:${num(style.strokeWidth)}px`);
  if (style.dash !== undefined) rules.push(`stroke-dasharray:${style.dash.map((one) => num(one)).join(" ")}`);
  return named(rules.join(";"), looks);
}

/** The class of a look; each look has one. */
function named(rules: string, looks: Looks): Markup {
  if (rules === "") return NOTHING;
  const name = looks.get(rules) ?? `z${looks.size}`;
  looks.set(rules, name);
  return html` class=${name}`;
}

function num(value: number, digits = 1): string {
  return String(Number(value.toFixed(digits)) + 0);
}
