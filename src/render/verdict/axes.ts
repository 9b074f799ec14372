import type { AxisScore, ProfileResult } from "../../model/result.js";
import type { Axis } from "../../model/typology.js";
import { greatest } from "../../plain/extremes.js";
import { justify, padEnd, padStart, wrap } from "../kit/wrap.js";
import { capitalise, sayBounds, type TextPage } from "./layout.js";

interface Drawn {
  readonly label: string;
  readonly low: string;
  readonly high: string;
  readonly score: string;
  readonly bounds: string;
  readonly evidence: string;
  readonly at: AxisScore;
}

const INDENT = 2;
const LEAST_BAR = 21;
/** The ends of the bar and the spaces between the columns of an axis on one line. */
const ONE_LINE_GAPS = 15;

/** Every axis as a bar from its low to its high pole, with score, bounds and evidence, and a key below. */
export function renderAxes(page: TextPage, result: ProfileResult, band: number): string[] {
  const drawn = page.typology.axes.flatMap((axis) => {
    const at = result.axes[axis.id];
    return at ? [describe(page, axis, at)] : [];
  });
  const lines = onOneLine(page, drawn, band) ?? onTwoLines(page, drawn, band);
  return [...lines, ...key(page, result, band)].map((line) => (" ".repeat(INDENT) + line).trimEnd());
}

function describe(page: TextPage, axis: Axis, at: AxisScore): Drawn {
  const { messages } = page;
  return {
    label: messages.text(axis.label),
    low: messages.text(axis.low.label),
    high: messages.text(axis.high.label),
    score: at.score === null ? "?" : messages.degree(at.score),
    bounds: `${messages.label("bounds")} ${sayBounds(page, at)}`,
    evidence: `${messages.label("known")} ${messages.percent(at.known * 100, 0)}`,
    at,
  };
}

/** On a wide page: label, low pole, bar, high pole and numbers beside each other; null where they do not fit. */
function onOneLine(page: TextPage, drawn: readonly Drawn[], band: number): string[] | null {
  const { measure } = page;
  const widest = (text: (d: Drawn) => string) =>
    greatest(
      drawn.map((d) => measure(text(d))),
      0,
    );
  const [label, low, high, score, bounds, evidence] = (
    ["label", "low", "high", "score", "bounds", "evidence"] as const
  ).map((name) => widest((d) => d[name])) as [number, number, number, number, number, number];
  const bar = odd(page.width - INDENT - (label + low + high + score + bounds + evidence) - ONE_LINE_GAPS);
  if (bar < LEAST_BAR + 10) return null;
  return drawn.map((d) =>
    [
      `${padEnd(d.label, label, measure)}  ${padStart(d.low, low, measure)} ${drawBar(d.at, bar, band)} ${padEnd(d.high, high, measure)}`,
      page.paint.strong(padStart(d.score, score, measure)),
      padEnd(d.bounds, bounds, measure),
      d.evidence,
    ].join("   "),
  );
}

/** Label and numbers above, the bar between its poles below; poles that are too long stand under their ends. */
function onTwoLines(page: TextPage, drawn: readonly Drawn[], band: number): string[] {
  const { measure } = page;
  const width = page.width - INDENT;
  const low = greatest(
    drawn.map((d) => measure(d.low)),
    0,
  );
  const high = greatest(
    drawn.map((d) => measure(d.high)),
    0,
  );
  const beside = odd(width - low - high - 4);
  return drawn.flatMap((d) => {
    const numbers = [d.score, d.bounds, d.evidence].join("   ");
    const head = justify(d.label, numbers, width, measure) ?? null;
    const title = head ? [head] : [...wrap(d.label, width, measure), padStart(numbers, width, measure)];
    const strong = title.map((line) => (line.startsWith(d.label) ? line.replace(d.label, page.paint.strong) : line));
    if (beside >= LEAST_BAR) {
      return [...strong, `${padStart(d.low, low, measure)} ${drawBar(d.at, beside, band)} ${d.high}`];
    }
    const poles = justify(d.low, d.high, width, measure);
    const under = poles
      ? [poles]
      : [...wrap(d.low, width, measure), ...wrap(d.high, width, measure).map((l) => padStart(l, width, measure))];
    return [...strong, drawBar(d.at, odd(width - 2), band), ...under];
  });
}

function odd(cells: number): number {
  return cells % 2 === 0 ? cells - 1 : cells;
}

/** ├──┼──░░▒●░─┤: `cells` (odd) from 0 to 1, the bounds light, the borderline band darker, the crossover in the middle. */
export function drawBar(at: Pick<AxisScore, "score" | "lo" | "hi">, cells: number, band: number): string {
  const cell = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * (cells - 1));
  const middle = (cells - 1) / 2;
  const reach = Math.floor(band * (cells - 1) + 1e-9);
  const score = at.score === null ? -1 : cell(at.score);
  const [from, to] = [cell(at.lo), cell(at.hi)];
  const marks = Array.from({ length: cells }, (_, i) => {
    if (i === score) return "●";
    if (i === middle) return "┼";
    const near = Math.abs(i - middle) <= reach;
    if (i >= from && i <= to) return near ? "▒" : "░";
    return near ? "╌" : "─";
  });
  return `├${marks.join("")}┤`;
}

function key(page: TextPage, result: ProfileResult, band: number): string[] {
  const { messages } = page;
  const scored = Object.values(result.axes).some((axis) => axis.score !== null);
  const words = [
    ...(scored ? [`● ${messages.label("score")}`] : []),
    `░ ${messages.label("bounds")}`,
    `┼ ${messages.label("crossover")} ${messages.number(0.5)}`,
    `▒ ${messages.label("band")} ±\u00a0${messages.number(band)}`,
  ];
  const line = words.join("   ");
  const width = page.width - INDENT;
  return (page.measure(line) <= width ? [line] : wrap(words.join(" "), width, page.measure)).map(page.paint.dim);
}

/** The pole on which an axis lies, after its label; its label alone where it has no score. */
export function axisTitle(page: TextPage, axis: Axis, at: AxisScore | undefined): string {
  const label = capitalise(page.messages.text(axis.label), page.messages.lang);
  if (!at || at.score === null || at.score === 0.5) return label;
  return `${label} → ${page.messages.text(at.score > 0.5 ? axis.high.label : axis.low.label)}`;
}
