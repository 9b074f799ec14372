import type { ProfileResult } from "../../model/result.js";
import { STATUSES } from "../../model/vocabulary.js";
import { html, type Markup, NOTHING } from "../kit/html.js";
import {
  capital,
  label,
  type PageContext,
  typeIndex,
  typeLabel,
  typologyText,
  word,
  writeSaid,
  writeWord,
} from "./context.js";
import { fileName } from "./evidence.js";
import { inline, type Texts } from "./languages.js";
import { flagMarks } from "./verdict.js";

/** Regions in alphabetical order, by which clusters are filtered; "" stands for none. */
export function regionsOf({ result }: PageContext): string[] {
  const names = new Set(result.results.map(regionOf));
  return [...names].sort((a, b) => (fold(a) < fold(b) ? -1 : 1));
}

function fold(text: string): string {
  return text.normalize("NFD").toLowerCase();
}

function regionOf({ profile }: ProfileResult): string {
  return profile.place?.region ?? "";
}

/**
 * All clusters: name, date, region, type, status, score of each axis. A row carries the numbers of its type, status and region
 * as `data-v`, by which the script filters it.
 */
export function clusterTable(context: PageContext): Markup {
  const { result, typology } = context;
  const columns: Texts[] = [
    ...(["cluster", "date", "region", "type", "status"] as const).map((name) =>
      word(context, ({ table }) => table[name]),
    ),
    ...typology.axes.map((axis) => capital(typologyText(context, axis.label))),
  ];
  const heads = columns.map(
    (column, i) =>
      html`<th scope=col${i > 4 ? html` class=d` : NOTHING}><button type=button>${inline(context, column)}</button>`,
  );
  const regions = regionsOf(context);
  const others = twinsOf(result.results);
  const rows = result.results.map((one, i) => row(context, one, i + 1, regions, others.has(twinKey(one))));
  const caption = writeWord(context, ({ table }) => table.caption);
  const sort = html`<p class="js m">${writeWord(context, ({ table }) => table.sort)}`;
  return html`${sort}<div class=wide tabindex=0 role=region aria-labelledby=tc><table id=all><caption id=tc class=h>${caption}</caption><thead><tr>${heads}</thead><tbody>
${rows}</tbody></table></div>`;
}

/** One cluster, at one date. */
function twinKey({ name, date }: ProfileResult): string {
  return `${date} ${name}`;
}

/** The clusters that several profiles describe at the same date. */
function twinsOf(results: readonly ProfileResult[]): Set<string> {
  const seen = new Set<string>();
  const twins = new Set<string>();
  for (const key of results.map(twinKey)) {
    if (seen.has(key)) twins.add(key);
    seen.add(key);
  }
  return twins;
}

/** What tells profiles of one cluster and date apart: who coded them, or else their file. */
function distinction({ profile, source }: ProfileResult): string {
  return profile.coder ?? fileName(source);
}

function row(
  context: PageContext,
  result: ProfileResult,
  number: number,
  regions: readonly string[],
  hasTwin: boolean,
): Markup {
  const type = typeIndex(context, result.type);
  const values = [type, STATUSES.indexOf(result.status), regions.indexOf(regionOf(result))].join(" ");
  const typed = result.type === null ? html`–` : inline(context, typeLabel(context, result.type));
  const scores = context.typology.axes.map(({ id }) => {
    const score = result.axes[id]?.score ?? null;
    return html`<td>${score === null ? "–" : writeSaid(context, ({ degree }) => degree(score))}`;
  });
  return html`<tr data-v="${values}"><th><a href=#c${number}>${result.name}</a>${hasTwin ? html` <small>${distinction(result)}</small>` : NOTHING}<td>${result.date}<td>${regionOf(result)}<td>${typed}<td>${inline(
    context,
    label(context, `status-${result.status}`),
  )}${flagMarks(context, result)}${scores}
`;
}
