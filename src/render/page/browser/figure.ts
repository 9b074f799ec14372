import { find, type OnPage } from "./page.js";

/** The figure as the filter sees it. */
export interface Figure {
  /** Takes note of which clusters are shown. */
  refresh(): void;
}

interface Point {
  readonly cluster: OnPage;
  readonly element: SVGElement;
  readonly x: number;
  readonly y: number;
}

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Points of the figure become links to their sections: one of them can be reached with the tab key, arrows lead from there to
 * the next one in their direction. The one that has the focus, or that is pointed at, is named below the figure.
 */
export function startFigure(clusters: readonly OnPage[]): Figure {
  const space = find("space", SVGSVGElement);
  const points = clusters.flatMap(pointOf);
  if (space === null || points.length === 0) return { refresh: () => {} };
  space.setAttribute("role", "group");
  for (const point of points) {
    point.element.setAttribute("role", "link");
    point.element.setAttribute("aria-label", nameOf(point.cluster));
    listen(point, points);
  }
  for (const cluster of clusters) {
    for (const name of ["pointerenter", "focusin"]) cluster.row.addEventListener(name, () => select(cluster));
  }
  const refresh = (): void => {
    const shown = points.filter(({ cluster }) => !cluster.row.hidden);
    for (const { element } of points) element.removeAttribute("tabindex");
    for (const [i, { element }] of shown.entries()) element.setAttribute("tabindex", i === 0 ? "0" : "-1");
  };
  refresh();
  return { refresh };
}

/** Name and date: a cluster may have several points. */
function nameOf({ row }: OnPage): string {
  return [row.cells[0], row.cells[1]].map((cell) => cell?.textContent ?? "").join(" ");
}

function pointOf(cluster: OnPage): Point[] {
  const element = cluster.marks.find((mark) => mark.classList.contains("pt"));
  if (!(element instanceof SVGGElement)) return [];
  const box = element.getBBox();
  return [{ cluster, element, x: box.x + box.width / 2, y: box.y + box.height / 2 }];
}

function listen(point: Point, points: readonly Point[]): void {
  const { cluster, element } = point;
  // A link leads to its place again, even where the address has it already.
  const open = (): void => cluster.row.querySelector("a")?.click();
  element.addEventListener("pointerenter", () => select(cluster));
  element.addEventListener("focus", () => select(cluster));
  element.addEventListener("click", open);
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter") open();
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = nearest(point, points, step);
    if (next === null) return;
    element.setAttribute("tabindex", "-1");
    next.element.setAttribute("tabindex", "0");
    next.element.focus();
  });
}

/** The nearest shown point in a direction: what lies aside of it counts as twice as far. */
function nearest(from: Point, points: readonly Point[], [right, down]: readonly [number, number]): Point | null {
  let best: { readonly point: Point; readonly way: number } | null = null;
  for (const point of points) {
    const [x, y] = [point.x - from.x, point.y - from.y];
    const ahead = x * right + y * down;
    const isSame = x === 0 && y === 0 && (right + down > 0 ? 1 : -1) * (point.cluster.number - from.cluster.number) > 0;
    if (point === from || point.cluster.row.hidden || !(ahead > 0 || isSame)) continue;
    const way = ahead + 2 * Math.abs(x * down) + 2 * Math.abs(y * right);
    if (best === null || way < best.way) best = { point, way };
  }
  return best?.point ?? null;
}

/** Brings out a cluster in figure and table, and says below the figure who it is. */
function select(cluster: OnPage): void {
  for (const one of document.querySelectorAll(".sel")) one.classList.remove("sel");
  cluster.row.classList.add("sel");
  for (const mark of cluster.marks) mark.classList.add("sel");
  const heads = [...document.querySelectorAll("#all thead button")];
  const said = [...cluster.row.cells].map((cell, i) => {
    const part = document.createElement("span");
    if (i > 4) {
      for (const node of heads[i]?.childNodes ?? []) part.append(node.cloneNode(true));
      part.append(" ");
    }
    for (const node of cell.childNodes) part.append(node.cloneNode(true));
    return part;
  });
  const who = document.querySelector("#who");
  who?.replaceChildren();
  for (const part of said) if (part.textContent !== "") who?.append(part);
}
