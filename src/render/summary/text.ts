import { loadWords } from "../../messages/languages.js";
import { loadMessages, type Messages } from "../../messages/messages.js";
import {
  EMPTINESS,
  type Emptiness,
  NOTABLE_KINDS,
  type Settling,
  type SkewCount,
  type Summary,
} from "../../model/summary.js";
import { type SummaryTableKind, USUAL_SUMMARY_TABLE } from "../../model/table-request.js";
import { append } from "../../plain/append.js";
import { buildSummaryTable } from "../../tables/summary/build.js";
import { reasonsOf } from "../../tables/summary/cases.js";
import { paintFor } from "../kit/paint.js";
import { sanitizeData } from "../kit/sanitize.js";
import { measureFor } from "../kit/width.js";
import { wrap } from "../kit/wrap.js";
import type { RenderOptions } from "../options.js";
import { writeText } from "../table/text.js";
import { USUAL_WORDING, wordTable } from "../table/word-table.js";
import { USUAL_STYLE } from "../table/worded-table.js";
import { sayHypotheses } from "./hypotheses.js";
import type { Speech } from "./speech.js";
import type { SummaryWriter } from "./writer.js";

const LEAST_WIDTH = 50;
const WIDEST = 120;
/** How many fields and watchpoints are said where not all are asked for. */
const FEW = 3;

/**
 * The summary for a reader: statuses; of each type how many there are, at least and at most; empty corners, remarkable cases, skew; what to
 * code next; watchpoints; where asked for, a cross-table and the relations to an outcome. One line for each type where `quiet`. What profiles
 * hold is made safe first.
 */
export const renderSummaryText: SummaryWriter = async (input, options) => {
  const { lang, quiet, verbose, colorLevel } = options;
  const summary = { ...sanitizeData(input, "space"), typology: input.typology };
  const [words, tables, messages] = await Promise.all([
    loadWords(lang, "summary"),
    loadWords(lang, "tables"),
    loadMessages(lang),
  ]);
  const speech = { summary, words, tables, messages };
  if (quiet) return `${sayTypes(speech).join("\n")}\n`;
  const width = Math.min(Math.max(LEAST_WIDTH, options.width), WIDEST);
  const measure = await measureFor(JSON.stringify(summary.cases.map(({ name }) => name)));
  const paint = await paintFor(colorLevel);
  const fold = (text: string, indent = 0): string[] => wrap(text, width, measure, " ".repeat(indent), indent + 2);
  const table = async (kind: SummaryTableKind, number: number): Promise<string> =>
    (await tableOf(summary, kind, { lang, messages, width, number })).trimEnd();
  const lines = [
    ...fold(sayTitle(speech)).map(paint.strong),
    ...fold(sayStatuses(speech)),
    "",
    await table("counts", 1),
  ];
  for (const { heading, texts } of partsOf(speech, verbose)) {
    if (texts.length === 0) continue;
    lines.push("");
    if (heading !== null) lines.push(paint.strong(heading));
    for (const text of texts) append(lines, fold(text, heading === null ? 0 : 2));
  }
  if (summary.outcome !== null) lines.push("", await table("outcome", 2));
  if (summary.crossing !== null) lines.push("", await table("crosstab", summary.outcome === null ? 2 : 3));
  return `${lines.join("\n")}\n`;
};

function sayTitle({ summary: { counts }, words, messages }: Speech): string {
  const counted = (count: number) => ({ count: messages.number(count), isOne: count === 1 });
  return words.title(counted(counts.profiles), counted(counts.clusters));
}

function sayStatuses({ summary: { statuses }, words, messages }: Speech): string {
  const occurring = statuses.filter(({ cases }) => cases > 0);
  return words.statuses(
    occurring.map(({ status, cases }) => words.status(messages.label(`status-${status}`), messages.number(cases))),
  );
}

function sayTypes({ summary: { typology, types }, words, messages }: Speech): string[] {
  return types.map(({ type, verdicts, least, most }) =>
    words.line(
      labelOf(messages, typology.types, type),
      messages.number(verdicts),
      messages.number(least),
      messages.number(most),
    ),
  );
}

type Labelled = readonly { readonly id: string; readonly label: Summary["typology"]["title"] }[];

function labelOf(messages: Messages, among: Labelled, id: string): string {
  const found = among.find((one) => one.id === id);
  return found === undefined ? id : messages.text(found.label);
}

interface Part {
  readonly heading: string | null;
  readonly texts: readonly string[];
}

function partsOf(speech: Speech, verbose: boolean): Part[] {
  const { headings, more } = speech.words;
  const [settling, watchpoints] = [saySettling(speech, verbose), sayWatchpoints(speech, verbose)];
  const isCut = settling.isCut || watchpoints.isCut;
  return [
    { heading: null, texts: [...sayEmpty(speech), ...saySkewed(speech)] },
    { heading: headings.notable, texts: sayNotable(speech) },
    { heading: headings.settling, texts: settling.texts },
    { heading: headings.watchpoints, texts: watchpoints.texts },
    { heading: headings.hypotheses, texts: sayHypotheses(speech, verbose) },
    { heading: null, texts: isCut ? [more] : [] },
  ];
}

/** Types without a case, by the reason: an empty corner of a type that has others is none of them. */
function sayEmpty({ summary: { typology, types, corners }, words, messages }: Speech): string[] {
  const found: { readonly [E in Emptiness]: string[] } = { logical: [], empirical: [], open: [] };
  for (const { type, most } of types) {
    const own = corners.filter((corner) => corner.type === type);
    if (own.some(({ empty }) => empty === null)) continue;
    const label = labelOf(messages, typology.types, type);
    if (own.every(({ empty }) => empty === "logical")) found.logical.push(label);
    else if (most === 0) found.empirical.push(label);
    else found.open.push(words.empty.possible(label, messages.number(most)));
  }
  return EMPTINESS.flatMap((why) => (found[why].length === 0 ? [] : [words.empty[why](messages.list(found[why]))]));
}

function saySkewed({ summary: { typology, skew }, words, messages }: Speech): string[] {
  const label = ({ axis, indicator }: SkewCount): string => {
    const found = typology.axes.find(({ id }) => id === axis);
    return indicator === null
      ? labelOf(messages, typology.axes, axis)
      : labelOf(messages, found?.indicators ?? [], indicator);
  };
  const parts = skew
    .filter(({ skewed }) => skewed)
    .map((one) => words.skewedPart(label(one), messages.number(one.above), messages.number(one.cases)));
  return parts.length === 0 ? [] : [words.skewed(parts)];
}

function sayNotable({ summary: { typology, notable, cases }, words, messages }: Speech): string[] {
  return NOTABLE_KINDS.flatMap((kind) => {
    const found = notable.filter((one) => one.kind === kind);
    if (found.length === 0) return [];
    const names = found.map((one) => {
      const { name = "", date = "" } = cases[one.case] ?? {};
      const reasons = messages.list(reasonsOf(one, typology).map(messages.text));
      return words.because(`${name}\u00a0${date}`, reasons);
    });
    return [words.named(words.notable[kind], names)];
  });
}

/** What is said of the first of a list, and whether there is more. */
interface Cut {
  readonly texts: readonly string[];
  readonly isCut: boolean;
}

function saySettling(speech: Speech, verbose: boolean): Cut {
  const { summary, words } = speech;
  const { settling, counts } = summary;
  if (counts.profiles === 0) return { texts: [], isCut: false };
  if (counts.withoutType + counts.several === 0) return { texts: [words.allSettled], isCut: false };
  const shown = verbose ? settling : settling.slice(0, FEW);
  return { texts: shown.map((one) => sayField(one, speech)), isCut: shown.length < settling.length };
}

function sayField({ field, open, gives, settles, scores }: Settling, { summary: { counts }, words, messages }: Speech) {
  const counted = (count: number) => ({ count: messages.number(count), isOne: count === 1 });
  const { does, doesNothing } = words;
  const parts = [
    ...(gives.some.length > 0 ? [does.gives(messages.number(gives.some.length), counted(counts.withoutType))] : []),
    ...(settles.some.length > 0 ? [does.settles(messages.number(settles.some.length), counted(counts.several))] : []),
    ...(scores.some.length > 0 ? [does.scores(messages.number(scores.some.length))] : []),
  ];
  const said = parts.length === 0 ? doesNothing : messages.list(parts, "and");
  return words.named(words.field(field, messages.number(open.length)), [said]);
}

function sayWatchpoints({ summary, words, messages }: Speech, verbose: boolean): Cut {
  const { typology, watchpoints, counts } = summary;
  if (watchpoints.length === 0 || counts.profiles === 0) return { texts: [], isCut: false };
  const raised = watchpoints.filter((one) => one.raised > 0);
  const all = verbose ? watchpoints : raised;
  if (all.length === 0) return { texts: [words.noneRaised], isCut: false };
  const shown = verbose ? all : all.slice(0, FEW);
  const texts = shown.map((one) =>
    words.raised(
      labelOf(messages, typology.watchpoints, one.id),
      messages.number(one.raised),
      one.strong === 0 ? null : messages.number(one.strong),
      messages.number(one.unknown),
    ),
  );
  return { texts, isCut: shown.length < watchpoints.length };
}

/** How a table stands in the text. */
interface Standing extends Pick<RenderOptions, "lang" | "width"> {
  readonly messages: Messages;
  readonly number: number;
}

/** The usual table of a kind; that of the types says nothing below it, for what is said in the text is enough. */
async function tableOf(summary: Summary, kind: SummaryTableKind, { lang, messages, width, number }: Standing) {
  const { value } = buildSummaryTable(summary, { ...USUAL_SUMMARY_TABLE, kind });
  if (value === null) throw new Error(`a summary without its table ${kind}`);
  const wording = { ...USUAL_WORDING, hasNotes: kind !== "counts", hasReading: false };
  const worded = wordTable(value, await loadWords(lang, "tables"), messages, wording);
  return String(await writeText(worded, { ...USUAL_STYLE, width, number }));
}
