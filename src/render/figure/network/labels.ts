import type { FigureWords } from "../../../messages/figure-words.js";
import type { FigureOptions } from "../options.js";
import { shortenApart } from "../scene/apart.js";
import { around, type Segment } from "../scene/geometry.js";
import type { Placed } from "../scene/label-places.js";
import { placeLabels } from "../scene/labels.js";
import { FALL, RISE, shorten, widthOf } from "../scene/metrics.js";
import { plain } from "../scene/printable.js";
import { type Box, line, type Mark, type Point } from "../scene/scene.js";
import type { NetworkPicture } from "./picture.js";

/** What labels of members have to mind, in points. */
interface Ground {
  readonly points: readonly Point[];
  readonly cluster: Point;
  readonly lines: readonly Segment[];
  readonly box: Box;
  /** Of the signs of members. */
  readonly size: number;
  /** Of the font. */
  readonly small: number;
  readonly mode: FigureOptions["labels"];
}

/** Labels, what their numbers stand for, and how many members have none. */
interface Labelled {
  readonly marks: readonly Mark[];
  readonly key: readonly string[];
  readonly notes: readonly string[];
}

/** With more members names would hide the ties; where a member has less than this of a square as wide as the figure, numbers would. */
const MOST = { names: 40, squarePoints: 850 } as const;
/** The longest names, in parts of the width of the figure: whole where there is room, else cut. */
const LONGEST = [0.6, 0.36] as const;

/**
 * Names beside members where all of them find room, cut if need be; else numbers, with a key; else neither, which is said. The name of
 * the cluster always stands there. `mode` asks for one of them.
 */
export function labelMembers(picture: NetworkPicture, ground: Ground, words: FigureWords): Labelled {
  const { members } = picture.network;
  const hasRoom = members.length * MOST.squarePoints <= ground.box.width ** 2;
  const usual = members.length <= MOST.names ? "name" : hasRoom ? "number" : "none";
  const wanted = ground.mode ?? usual;
  const unlabelled = (missing: number) => (missing === 0 ? [] : [words.notes.unlabelled(missing, members.length)]);
  if (wanted === "none") {
    const { marks } = place([], picture, ground);
    return { marks, key: [], notes: unlabelled(ground.mode === "none" ? 0 : members.length) };
  }
  const names = members.map(plain);
  if (wanted !== "number") {
    const named = placeNames(names, picture, ground);
    if (named.missing === 0 || ground.mode !== undefined)
      return { marks: named.marks, key: [], notes: unlabelled(named.missing) };
  }
  const order = picture.layout.parts.flat();
  const numbers = new Map(order.map((member, i) => [member, String(i + 1)]));
  const numbered = place(
    members.map((_, member) => numbers.get(member) ?? ""),
    picture,
    ground,
  );
  return {
    marks: numbered.marks,
    key: order.map((member) => `${numbers.get(member)}\u00a0\u00a0${names[member] ?? ""}`),
    notes: unlabelled(numbered.missing),
  };
}

/** Names as long as there is room for: the longest that all find room with, else those that the most do. */
function placeNames(names: readonly string[], picture: NetworkPicture, ground: Ground): Labels {
  const tried: Labels[] = [];
  for (const longest of LONGEST) {
    const placed = place(names, picture, ground, longest);
    if (placed.missing === 0) return placed;
    tried.push(placed);
  }
  return tried.reduce((best, one) => (one.missing < best.missing ? one : best));
}

interface Labels {
  readonly marks: readonly Mark[];
  /** How many found no place. */
  readonly missing: number;
}

/** Labels in their places; `part` of the width of the figure is the longest. */
function place(texts: readonly string[], picture: NetworkPicture, ground: Ground, part: number = LONGEST[1]): Labels {
  const { points, cluster, lines, box, size, small } = ground;
  const height = small * (RISE + FALL);
  const longest = box.width * part;
  const labels = [
    {
      text: shorten(picture.name, longest, small + 0.5, true),
      point: cluster,
      bold: true,
      size: small + 0.5,
      radius: size * 0.85,
    },
    ...shortenApart(texts, longest, small).map((text, i) => ({
      text,
      point: points[i] as Point,
      bold: false,
      size: small,
      radius: size / 2,
    })),
  ];
  const wanted = labels.map(({ text, point, bold, size: font, radius }) => ({
    ...point,
    radius,
    width: widthOf(text, font, bold),
    height: height * (font / small),
  }));
  const spared = texts.length === 0 ? points.map((point) => around(point, size / 2)) : [];
  const placed = placeLabels(wanted, { area: box, obstacles: spared, lines, leaders: true });
  const marks = labels.flatMap((label, i) => write(label, placed[i] ?? null));
  return { marks, missing: placed.slice(1).filter((one) => one === null).length };
}

function write(
  label: { readonly text: string; readonly size: number; readonly bold: boolean },
  at: Placed | null,
): Mark[] {
  if (at === null) return [];
  const { box, leader } = at;
  const text = {
    kind: "text",
    text: label.text,
    size: label.size,
    bold: label.bold,
    paint: "ink",
    halo: true,
  } as const;
  const base = { x: box.x, y: box.y + RISE * label.size, anchor: "start" } as const;
  return [
    ...(leader === null ? [] : [line(leader[0], leader[1], { stroke: "soft", strokeWidth: 0.4 })]),
    { ...text, ...base },
  ];
}
