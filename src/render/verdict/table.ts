import type { ProfileResult } from "../../model/result.js";
import type { Axis, Indicator } from "../../model/typology.js";
import { wrap } from "../kit/wrap.js";
import { axisTitle } from "./axes.js";
import { evidenceOn } from "./evidence.js";
import { capitalise, enumerate, sayBounds, shortDegree, type TextPage } from "./layout.js";

type Score = NonNullable<ProfileResult["axes"][string]>["indicators"][number];

const INDENT = 2;
const GAP = 2;
/** Columns that hold numbers: degree, weight, contribution, influence. */
const NUMBERS = [2, 3, 4, 5];
/** A column of words narrower than this cannot be read. */
const LEAST_WORDS = 15;
const NO_BORDERS = Object.fromEntries(
  ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"]
    .concat(["left", "right", "mid", "left-mid", "mid-mid", "right-mid"])
    .map((part) => [part, ""]),
);

/** Every indicator of every axis: raw value, degree, weight, contribution, influence, evidence. */
export async function renderIndicators(page: TextPage, result: ProfileResult): Promise<string[]> {
  const parts: string[] = [];
  for (const axis of page.typology.axes) {
    const at = result.axes[axis.id];
    if (!at) continue;
    const rows = at.indicators.map((score) => cells(page, result, axis, score));
    const title = wrap(axisTitle(page, axis, at), page.width, page.measure).map(page.paint.strong);
    parts.push(...title, ...(await present(page, rows)), "");
  }
  return parts.slice(0, -1);
}

function headings(page: TextPage): string[] {
  const { messages } = page;
  const labels = ["indicator", "raw-value", "degree", "weight", "contribution", "influence", "evidence"] as const;
  return labels.map((key) => capitalise(messages.label(key), messages.lang));
}

function cells(page: TextPage, result: ProfileResult, axis: Axis, score: Score): string[] {
  const { messages } = page;
  const indicator = axis.indicators.find((i) => i.id === score.id) ?? null;
  const entries = evidenceOn(result, score.pointers).map((e) => (e.locator ? `${e.source}, ${e.locator}` : e.source));
  return [
    name(page, score, indicator),
    rawValue(page, score, indicator),
    degree(page, score),
    messages.number(score.weight),
    score.contribution === null ? "–" : messages.signed(score.contribution),
    score.influence === 0 ? "–" : messages.number(score.influence, 2),
    enumerate(messages, [...new Set(entries)]) || "–",
  ];
}

function name(page: TextPage, score: Score, indicator: Indicator | null): string {
  const label = indicator ? page.messages.text(indicator.label) : score.id;
  return indicator?.defining ? `${label} (${page.messages.label("defining")})` : label;
}

function rawValue(page: TextPage, score: Score, indicator: Indicator | null): string {
  const { messages } = page;
  if (score.notApplicable) return messages.label("not-applicable");
  if (score.given === "degree") return messages.label("given-degree");
  const value = messages.raw(score.raw, indicator);
  return score.given === "raw" ? `${value} (${messages.label("given-raw")})` : value;
}

function degree(page: TextPage, score: Score): string {
  const { messages } = page;
  const range = score.membership;
  if (range === null) return score.notApplicable ? "–" : "?";
  if (range.lo === range.hi) return shortDegree(messages, range.lo);
  return sayBounds(page, range);
}

/**
 * The widths of the columns: numbers take what they need, columns of words share what is left, the short ones first.
 * Null where some column of words would be too narrow to read.
 */
function columnWidths(page: TextPage, rows: readonly (readonly string[])[]): number[] | null {
  const columns = rows[0]?.length ?? 0;
  const longest = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => page.measure(row[i] ?? ""))));
  const isWords = (column: number) => NUMBERS.every((number) => number !== column);
  const words = longest.map((_, i) => i).filter(isWords);
  const numbers = longest.reduce((sum, width, i) => (isWords(i) ? sum : sum + width), 0);
  let free = page.width - INDENT - GAP * (columns - 1) - numbers;
  const widths = [...longest];
  const byNeed = [...words].sort((a, b) => (longest[a] ?? 0) - (longest[b] ?? 0));
  for (const [i, column] of byNeed.entries()) {
    const share = Math.min(longest[column] ?? 0, Math.floor(free / (byNeed.length - i)));
    if (share < Math.min(LEAST_WORDS, longest[column] ?? 0)) return null;
    widths[column] = share;
    free -= share;
  }
  return widths;
}

async function table(page: TextPage, rows: readonly string[][]): Promise<string[] | null> {
  const head = headings(page).slice(0, rows[0]?.length);
  const widths = columnWidths(page, [head, ...rows]);
  if (widths === null) return null;
  const { default: Table } = await import("cli-table3");
  const grid = new Table({
    chars: { ...NO_BORDERS, middle: " ".repeat(GAP) },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colAligns: head.map((_, i) => (NUMBERS.some((number) => number === i) ? "right" : "left")),
  });
  const fold = (row: readonly string[]) => row.map((cell, i) => wrap(cell, widths[i] ?? 8, page.measure).join("\n"));
  grid.push(
    fold(head),
    widths.map((width) => "─".repeat(width)),
    ...rows.map(fold),
  );
  const lines = grid.toString().split("\n");
  return lines.map((line) => `${" ".repeat(INDENT)}${line}`.trimEnd());
}

/** The widest of: all columns, all but the evidence (which stands with the reasons), the same cells below each other. */
async function present(page: TextPage, rows: readonly string[][]): Promise<string[]> {
  const withoutEvidence = rows.map((row) => row.slice(0, -1));
  return (await table(page, rows)) ?? (await table(page, withoutEvidence)) ?? stacked(page, rows);
}

function stacked(page: TextPage, rows: readonly string[][]): string[] {
  const head = headings(page);
  return rows.flatMap(([label = "", ...values]) => {
    const facts = values.map((value, i) => ({ name: head[i + 1] ?? "", value })).filter(({ value }) => value !== "–");
    const width = Math.max(...facts.map((f) => page.measure(f.name)));
    const lines = facts.flatMap((f) => wrap(f.value, page.width - 4, page.measure, f.name.padEnd(width + 2)));
    return [...wrap(label, page.width - 2, page.measure, "  "), ...lines.map((line) => `    ${line}`)];
  });
}
