import type { FigureWords } from "../../../messages/figure-words.js";
import type { Messages } from "../../../messages/messages.js";
import type { Result } from "../../../model/result.js";
import { greatest, least } from "../../../plain/extremes.js";
import type { Network } from "../../../quantity/network.js";
import { choose } from "../choose.js";
import type { FigureOptions } from "../options.js";
import { aside, title } from "../scene/aside.js";
import type { Block, LegendItem } from "../scene/furniture.js";
import { paragraphs } from "../scene/furniture.js";
import { hullAround } from "../scene/hull.js";
import { paintOfType, shapeOfType } from "../scene/palette.js";
import { plan, type Sizes } from "../scene/plan.js";
import { plain } from "../scene/printable.js";
import {
  type Box,
  line,
  type Mark,
  type Paint,
  type Point,
  type Scene,
  type Sign,
  type Style,
} from "../scene/scene.js";
import { labelMembers } from "./labels.js";
import { type NetworkPicture, pictureOf } from "./picture.js";
import { networkSentences } from "./words.js";

/**
 * The members of a cluster and the ties between them; what belongs together without the cluster is shaded, and what is joined through
 * the cluster alone hangs on the dashed lines of its ties.
 * @throws RangeError where `options.id` and `options.date` leave none or several clusters, or one without coded ties
 */
export function network(result: Result, words: FigureWords, messages: Messages, options: FigureOptions = {}): Scene {
  const [one, ...others] = choose(result, options);
  if (one === undefined || others.length > 0) throw new RangeError("id and date leave none or several clusters");
  const picture = pictureOf(one);
  if (picture === null) throw new RangeError("no ties are coded");
  const said = networkSentences(one, words, messages);
  return networkScene(picture, { date: one.date, said, printed: said }, words, messages, options);
}

/** What is said of a network: in the description all of it, and what is printed below the figure. */
interface Said {
  readonly date: string;
  readonly said: readonly string[];
  readonly printed: readonly string[];
}

/** A network that is laid out, with its legend and key; a page that says in its own way what it bridges has nothing of it printed. */
export function networkScene(
  picture: NetworkPicture,
  { date, said, printed }: Said,
  words: FigureWords,
  messages: Messages,
  options: FigureOptions = {},
): Scene {
  const page = plan(options);
  const heading = title(options.title, page);
  const frame = frameOf(picture, page, heading.height + 3);
  const drawn = drawNetwork(picture, frame, page, options.labels, words);
  const legend = legendOf(picture, words, messages, looksOf(picture.network.members.length, page));
  const beside = aside(legend, [...printed, ...drawn.notes], frame.box, frame.box.y + frame.box.height + 5, page);
  const list = keyBlock(drawn.key, beside.height + 1, page);
  return {
    width: page.width,
    height: beside.height + list.height,
    lang: messages.lang,
    title: plain(options.title ?? words.titled(words.kinds.network, `${picture.name}, ${plain(messages.date(date))}`)),
    desc: [...said, ...describe(picture, words)].join(" "),
    marks: [...heading.marks, ...drawn.marks, ...beside.marks, ...list.marks],
  };
}

/** Where the drawing stands, and how a place of the layout becomes a point of it. */
export interface NetworkFrame {
  readonly box: Box;
  readonly at: (place: Point) => Point;
}

/** The longest line of one tie, in points: a network of few members takes no more room than it needs. */
const LONGEST_STEP = 58;
/** Between members and the edge, where labels stand. */
const EDGE = { x: 34, y: 14 } as const;

function frameOf({ layout }: NetworkPicture, page: Sizes, top: number): NetworkFrame {
  const width = page.width - page.side - (page.side > 0 ? 14 : 4);
  const all = [...layout.places, { x: 0, y: 0 }];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [left, right] = [least(xs), greatest(xs)];
  const [above, below] = [least(ys), greatest(ys)];
  const across = (width - 2 * EDGE.x) / Math.max(right - left, 1e-6);
  const down = (width * 1.1 - 2 * EDGE.y) / Math.max(below - above, 1e-6);
  const step = Math.min(LONGEST_STEP, across, down);
  const height = Math.max(60, (below - above) * step + 2 * EDGE.y);
  const box = { x: 2, y: top, width, height };
  const [middleX, middleY] = [(left + right) / 2, (above + below) / 2];
  const at = ({ x, y }: Point): Point => ({
    x: box.x + width / 2 + (x - middleX) * step,
    y: box.y + height / 2 + (y - middleY) * step,
  });
  return { box, at };
}

interface DrawnNetwork extends Block {
  readonly key: readonly string[];
  readonly notes: readonly string[];
}

function drawNetwork(
  picture: NetworkPicture,
  frame: NetworkFrame,
  page: Sizes,
  mode: FigureOptions["labels"],
  words: FigureWords,
): DrawnNetwork {
  const { network, layout } = picture;
  const points = layout.places.map(frame.at);
  const cluster = frame.at({ x: 0, y: 0 });
  const { size, tie, spoke } = looksOf(network.members.length, page);
  const lines = network.ties.map(({ from, to }) => [points[from] as Point, points[to] as Point] as const);
  const labels = labelMembers(
    picture,
    { points, cluster, lines, box: frame.box, size, small: page.small, mode },
    words,
  );
  // From the members inwards: dashes that all began at the cluster would draw rings around it.
  const spokes = points.map((point) => line(point, cluster, spoke));
  return {
    height: frame.box.height,
    key: labels.key,
    notes: labels.notes,
    marks: [
      { kind: "group", class: "tcec-parts", marks: partAreas(picture, points, size) },
      { kind: "group", class: "tcec-spokes", marks: spokes },
      { kind: "group", class: "tcec-ties", marks: tieLines(network, lines, tie) },
      ...points.map((point, i) => memberSign(picture, i, point, size)),
      clusterSign(cluster, size),
      ...labels.marks,
    ],
  };
}

/** How a network of so many members is drawn: the more there are, the smaller their signs and the fainter the lines. */
interface Looks {
  /** Of the signs of members. */
  readonly size: number;
  readonly tie: { readonly stroke: Paint; readonly share: number };
  readonly spoke: Style;
}

/** From how many members on a network is large, and very large. */
const LARGE = { few: 40, some: 120 } as const;

function looksOf(count: number, page: Sizes): Looks {
  const size = page.isWide ? 6.4 : 5.4;
  if (count > LARGE.some)
    return {
      size: size * 0.45,
      tie: { stroke: "soft", share: 0.45 },
      spoke: { stroke: "grid", strokeWidth: 0.4 },
    };
  const spoke = { stroke: "rule", strokeWidth: 0.4, dash: [1.6, 1.8] } as const;
  if (count <= LARGE.few) return { size, tie: { stroke: "ink", share: 1 }, spoke };
  return { size: size * 0.72, tie: { stroke: "ink", share: 0.72 }, spoke: { ...spoke, strokeWidth: 0.3 } };
}

/** Areas of what is joined without the cluster: known only where all ties are. */
function partAreas({ layout, isComplete }: NetworkPicture, points: readonly Point[], size: number): Mark[] {
  if (!isComplete) return [];
  const joined = layout.parts.filter(({ length }) => length > 1);
  return joined.map((part): Mark => {
    const hull = hullAround(
      part.map((member) => points[member] as Point),
      size * 1.25,
    );
    return { kind: "path", closed: true, points: hull, fill: "band", stroke: "grid", strokeWidth: 0.6 };
  });
}

/** The widest line of a tie, the narrowest, and that of ties which are all alike, in points, between few members. */
const WIDTHS = { least: 0.45, most: 2.6, alike: 0.9 } as const;

function tieLines({ ties }: Network, lines: readonly (readonly [Point, Point])[], look: Looks["tie"]): Mark[] {
  const most = greatest(ties.map(({ strength }) => strength));
  const isValued = ties.some(({ strength }) => strength !== most);
  return lines.map(([from, to], i) =>
    line(from, to, tieStyle(look, isValued ? (ties[i]?.strength ?? most) / most : null)),
  );
}

/** The line of a tie as strong as that part of the strongest; `null` where all are alike. */
function tieStyle({ stroke, share }: Looks["tie"], part: number | null): Style {
  const width = part === null ? WIDTHS.alike : WIDTHS.least + (WIDTHS.most - WIDTHS.least) * part;
  return { stroke, strokeWidth: width * share };
}

/** The look of a member: the sign of its part; hollow where it is tied to the cluster alone. */
function lookOf(
  { layout, isComplete, partOf }: NetworkPicture,
  member: number,
): Pick<Sign, "shape" | "fill" | "stroke"> {
  const part = isComplete ? (partOf[member] ?? 0) : 0;
  if (isComplete && layout.parts[part]?.length === 1) return { shape: "circle", fill: "paper", stroke: "ink" };
  return { shape: shapeOfType(part), fill: paintOfType(part), stroke: "paper" };
}

function memberSign(picture: NetworkPicture, member: number, point: Point, size: number): Mark {
  const sign = { kind: "symbol", ...point, size, strokeWidth: 0.7, ...lookOf(picture, member) } as const;
  return { ...sign, class: "tcec-member", title: plain(picture.network.members[member] ?? "") };
}

function clusterSign(point: Point, size: number): Mark {
  return {
    kind: "symbol",
    ...point,
    shape: "square",
    size: size * 1.5,
    fill: "ink",
    stroke: "paper",
    strokeWidth: 0.8,
  };
}

function legendOf(picture: NetworkPicture, words: FigureWords, messages: Messages, looks: Looks): LegendItem[] {
  const { network, layout, isComplete } = picture;
  const said = words.network;
  const stroke = (style: Parameters<typeof line>[2]) => (at: Point) => [
    line({ x: at.x - 5, y: at.y }, { x: at.x + 5, y: at.y }, style),
  ];
  const strengths = network.ties.map(({ strength }) => strength);
  const [weakest, strongest] = [least(strengths), greatest(strengths)];
  const tie = weakest < strongest ? said.valued(messages.number(weakest), messages.number(strongest)) : said.tie;
  const isAlone = (part: readonly number[]): boolean => part.length === 1;
  const sample = Math.min(looks.size, 6);
  return [
    { swatch: (at) => [clusterSign(at, Math.min(looks.size, 5))], text: said.cluster },
    ...(network.ties.length === 0
      ? []
      : [{ swatch: stroke(tieStyle(looks.tie, weakest < strongest ? 0.5 : null)), text: tie }]),
    { swatch: stroke(looks.spoke), text: said.spoke },
    ...(isComplete && layout.parts.some((part) => !isAlone(part))
      ? [
          {
            swatch: ({ x, y }: Point): Mark[] => [
              {
                kind: "rect",
                x: x - 5,
                y: y - 3,
                width: 10,
                height: 6,
                fill: "band",
                stroke: "grid",
                strokeWidth: 0.6,
              },
            ],
            text: said.part,
          },
        ]
      : []),
    ...(isComplete && layout.parts.some(isAlone)
      ? [
          {
            swatch: (at: Point): Mark[] => [
              { kind: "symbol", ...at, shape: "circle", size: sample, fill: "paper", stroke: "ink", strokeWidth: 0.7 },
            ],
            text: said.alone,
          },
        ]
      : []),
  ];
}

/** For those who cannot see it: who belongs together. */
function describe({ network, layout, isComplete }: NetworkPicture, words: FigureWords): string[] {
  if (!isComplete) return [];
  return layout.parts
    .filter(({ length }) => length > 1)
    .map((part) => words.network.together(part.map((member) => plain(network.members[member] ?? ""))));
}

/** Numbers and the names that they stand for, each on two lines at most, in columns. */
function keyBlock(entries: readonly string[], top: number, page: Sizes): Block {
  if (entries.length === 0) return { marks: [], height: 0 };
  const columns = page.isWide ? 3 : 2;
  const width = (page.width - 6) / columns;
  const rows = Math.ceil(entries.length / columns);
  const blocks = Array.from({ length: columns }, (_, i) => {
    const own = entries.slice(i * rows, (i + 1) * rows);
    return paragraphs(own, { x: 3 + i * width, y: top, width: width - 6, size: page.small }, "ink", 2);
  });
  return { marks: blocks.flatMap(({ marks }) => marks), height: greatest(blocks.map(({ height }) => height)) + 3 };
}
