import type { ProfileResult } from "../../model/result.js";
import type { Axis, Indicator } from "../../model/typology.js";
import { append } from "../../plain/append.js";
import { greatest } from "../../plain/extremes.js";
import { drawTable } from "../kit/draw-table.js";
import { type GridColumn, naturalWidths, roomFor, shareRoom } from "../kit/grid.js";
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

/** Every indicator of every axis: raw value, degree, weight, contribution, influence, evidence. */
export async function renderIndicators(page: TextPage, result: ProfileResult): Promise<string[]> {
  const parts: string[] = [];
  for (const axis of page.typology.axes) {
    const at = result.axes[axis.id];
    if (!at) continue;
    const rows = at.indicators.map((score) => cells(page, result, axis, score));
    const title = wrap(axisTitle(page, axis, at), page.width, page.measure).map(page.paint.strong);
    append(parts, title);
    append(parts, await present(page, rows));
    parts.push("");
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
    score.influence === null || score.influence === 0 ? "–" : messages.number(score.influence, 2),
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
  const natural = naturalWidths(rows, page.measure);
  const needs = natural.map((most, i) => ({ least: isNumber(i) ? most : 0, most }));
  const widths = shareRoom(needs, roomFor(natural.length, page.width, { gap: GAP, indent: INDENT }));
  const isReadable = (width: number, i: number): boolean => width >= Math.min(LEAST_WORDS, natural[i] ?? 0);
  return widths?.every((width, i) => isNumber(i) || isReadable(width, i)) ? widths : null;
}

function isNumber(column: number): boolean {
  return NUMBERS.some((number) => number === column);
}

async function table(page: TextPage, rows: readonly string[][]): Promise<string[] | null> {
  const head = headings(page).slice(0, rows[0]?.length);
  const widths = columnWidths(page, [head, ...rows]);
  if (widths === null) return null;
  const columns = widths.map((width, i): GridColumn => ({ width, align: isNumber(i) ? "right" : "left" }));
  return drawTable(columns, head, rows, { measure: page.measure, gap: GAP, indent: INDENT });
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
    const width = greatest(facts.map((f) => page.measure(f.name)));
    const lines = facts.flatMap((f) => wrap(f.value, page.width - 4, page.measure, f.name.padEnd(width + 2)));
    return [...wrap(label, page.width - 2, page.measure, "  "), ...lines.map((line) => `    ${line}`)];
  });
}
