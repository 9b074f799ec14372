import type { BatchSummary } from "../../model/batch.js";
import { greatest } from "../../plain/extremes.js";
import { isChanged } from "../../plain/typology-name.js";
import { padEnd, wrap } from "../kit/wrap.js";
import { capitalise, enumerate } from "../verdict/layout.js";
import { describeChanges } from "./changes.js";
import { describeGates, verdictOf } from "./gates.js";
import type { TableContext } from "./text-table.js";
import type { BatchWords } from "./words.js";

/** Changes that are shown without `--verbose`. */
const FEW_CHANGES = 20;
const WIDEST = 120;

/** What a summary is written with. */
export interface SummaryContext extends TableContext {
  readonly context: BatchWords;
  readonly verbose: boolean;
}

/** What the batch amounts to: counts, types, statuses, what changed, the gates. */
export function writeSummary(page: SummaryContext, summary: BatchSummary): string[] {
  const groups = [counts(page, summary), changes(page, summary), gates(page, summary)];
  return groups.filter((lines) => lines.length > 0).flatMap((lines) => ["", ...lines]);
}

function roomOf({ width }: SummaryContext): number {
  return Math.min(width, WIDEST);
}

/** How many of what; on lines of their own the types, those that are empty, and the statuses. */
function counts(page: SummaryContext, summary: BatchSummary): string[] {
  const { messages, measure, paint, typology } = page;
  const { profiles, files, refused, errors, warnings, byType, byStatus } = summary;
  const said = [
    messages.phrase("batch-counts", { profiles, files, refused }),
    messages.phrase("errors", { count: errors }),
    messages.phrase("warnings", { count: warnings }),
  ];
  const first = wrap(said.join(" · "), roomOf(page), measure);
  const painted = first.map((line) => (errors > 0 ? paint.error(line) : paint.strong(line)));
  if (profiles === 0) return painted;
  const labelOf = (id: string): string => {
    const type = typology.types.find((known) => known.id === id);
    return type ? messages.text(type.label) : id;
  };
  const say = (label: string, count: number): string => `${label}\u00a0${messages.number(count)}`;
  const named = Object.values(byType).reduce((sum, count) => sum + count, 0);
  const types = Object.entries(byType).flatMap(([id, count]) => (count > 0 ? [say(labelOf(id), count)] : []));
  if (profiles > named) types.push(say(messages.label("no-type"), profiles - named));
  const empty = Object.entries(byType).flatMap(([id, count]) => (count === 0 ? [labelOf(id)] : []));
  const statuses = Object.entries(byStatus).flatMap(([id, count]) =>
    count > 0 ? [say(messages.code(id), count)] : [],
  );
  return [
    ...painted,
    ...listed(page, [
      [messages.label("typology"), isChanged(typology) ? messages.typology(typology) : ""],
      [messages.label("types"), types.join(" · ")],
      [messages.label("empty-types"), messages.list(empty)],
      [messages.label("status"), statuses.join(" · ")],
    ]),
  ];
}

/** Terms with what belongs to them; those without anything are left out. */
function listed(page: SummaryContext, pairs: readonly (readonly [string, string])[]): string[] {
  const { messages, measure, paint } = page;
  const said = pairs
    .filter(([, text]) => text !== "")
    .map(([term, text]) => [capitalise(term, messages.lang), text] as const);
  const width = greatest(
    said.map(([term]) => measure(term)),
    0,
  );
  return said.flatMap(([term, text]) => {
    const [first = "", ...others] = wrap(text, roomOf(page), measure, " ".repeat(width + 4));
    return [`  ${paint.strong(padEnd(term, width, measure))}${first.slice(width + 2)}`, ...others];
  });
}

function changes(page: SummaryContext, { changes: moved }: BatchSummary): string[] {
  if (moved === null) return [];
  const { messages, measure, paint, context } = page;
  const heading = capitalise(messages.label("changes"), messages.lang) + messages.label("colon");
  if (moved.total === 0) return wrap(`${heading} ${messages.label("none")}`, roomOf(page), measure);
  const all = describeChanges(context, moved.first);
  const shown = page.verbose ? all : all.slice(0, FEW_CHANGES);
  const width = greatest(shown.map(({ title }) => measure(title)));
  const lines = shown.flatMap(({ title, parts }) => {
    const said = enumerate(messages, parts);
    if (width <= roomOf(page) / 3) return wrap(said, roomOf(page), measure, `  ${padEnd(title, width, measure)}  `);
    return [...wrap(title, roomOf(page), measure, "  "), ...wrap(said, roomOf(page), measure, "    ")];
  });
  const left = moved.total - shown.reduce((sum, { parts }) => sum + parts.length, 0);
  const more = left > 0 ? [paint.dim(`  ${messages.phrase("more", { count: left })}`)] : [];
  const counted = messages.phrase("differences", { count: moved.total });
  const title = wrap(`${heading} ${counted}`, roomOf(page), measure).map(paint.strong);
  return [...title, ...lines, ...more];
}

/** A line for each gate, with a mark that says the same as the colour. */
function gates(page: SummaryContext, { gates: all }: BatchSummary): string[] {
  const { messages, measure, paint } = page;
  const verdict = verdictOf(messages, all);
  if (verdict === null) return [];
  const lines = describeGates(messages, all).flatMap(({ gate, passed, against }) => {
    const [first = "", ...others] = wrap(against === "" ? gate : `${gate} – ${against}`, roomOf(page), measure, "    ");
    return [`  ${passed ? "✓" : paint.error("✗")} ${first.slice(4)}`, ...others];
  });
  return [...wrap(capitalise(verdict, messages.lang), roomOf(page), measure).map(paint.strong), ...lines];
}
