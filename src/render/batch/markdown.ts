import type { Messages } from "../../messages/messages.js";
import type { BatchSummary } from "../../model/batch.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { Entry } from "../../model/entry.js";
import type { Typology } from "../../model/typology.js";
import { isChanged } from "../../plain/typology-name.js";
import { escapeInline as text } from "../kit/escape/markdown.js";
import { sanitize } from "../kit/sanitize.js";
import { shorten } from "../kit/wrap.js";
import { capitalise, enumerate } from "../verdict/layout.js";
import { describeChanges } from "./changes.js";
import { describeGates, verdictOf } from "./gates.js";
import { namingCoders, type Row, rowOf, statusInWords } from "./text-row.js";
import { type BatchWords, openBatchWords, paragraphOf, placeOf } from "./words.js";
import type { ReportMaker } from "./writer.js";

/** Bytes of UTF-8 that the summary of a step may hold on GitHub; a larger one is dropped whole. */
export const MOST_BYTES = 1_048_576;
const MOST_FINDINGS = 50;
const MOST_CHANGES = 100;
const MOST_ROWS = 1000;
/** Characters of one finding or change. */
const LONGEST = 500;

/**
 * A summary for the page of a CI job, in the Markdown of GitHub: the verdict of the gates first, then counts, what changed, the
 * first findings and the first profiles. All text from outside is escaped. It keeps below the limit of GitHub and says where
 * it was cut.
 */
export const makeMarkdown: ReportMaker = async (context) => {
  const words = await openBatchWords(context);
  const rows: Row[] = [];
  const findings: string[] = [];
  const count = { rows: 0, findings: 0 };
  const note = (list: readonly AnyDiagnostic[], of: Entry | null): void => {
    for (const finding of list) {
      count.findings += 1;
      if (findings.length < MOST_FINDINGS) findings.push(findingLine(words, finding, of));
    }
  };
  return {
    head: () => "",
    entry: (entry, judged) => {
      count.rows += 1;
      if (rows.length < MOST_ROWS) rows.push(rowOf(words, entry, judged));
      note(entry.findings, entry);
      note(judged, entry);
      return "";
    },
    tail: (summary) => {
      note(summary.loose, null);
      const { messages } = words;
      const more = (left: number): string[] =>
        left > 0 ? ["", `*${text(messages.phrase("more", { count: left }))}*`] : [];
      const lines = [
        ...verdict(messages, summary),
        ...counts(words, summary),
        ...changes(words, summary, more),
        ...section(messages.label("findings"), messages, findings, more(count.findings - findings.length)),
        ...section(messages.label("profiles"), messages, withHead(words, rows), more(count.rows - rows.length)),
      ];
      return cut(lines, `*${text(messages.phrase("cut-short", {}))}*`);
    },
  };
};

function heading(label: string, messages: Messages): string {
  return `### ${text(capitalise(label, messages.lang))}`;
}

function section(label: string, messages: Messages, lines: readonly string[], rest: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading(label, messages), "", ...lines, ...rest];
}

/** "15 profiles in 14 files · 0 errors · 1 warning" */
function total(messages: Messages, { profiles, files, refused, errors, warnings }: BatchSummary): string {
  const counted = messages.phrase("batch-counts", { profiles, files, refused });
  const found = [messages.phrase("errors", { count: errors }), messages.phrase("warnings", { count: warnings })];
  return [counted, ...found].join(" · ");
}

/** The verdict of the gates in the first line, then one line for each. Without gates, how much there was and what was found. */
function verdict(messages: Messages, summary: BatchSummary): string[] {
  const { gates, refused, errors } = summary;
  const words = verdictOf(messages, gates);
  const isWell = words === null ? refused + errors === 0 : gates.every(({ passed }) => passed);
  const first = words ?? total(messages, summary);
  const lines = describeGates(messages, gates).map(({ gate, passed, against }) => {
    const said = messages.label(passed ? "gate-passed" : "gate-failed");
    return `- ${passed ? "✓" : "✗"} ${text(gate)} – ${text(said)}${against === "" ? "" : `, ${text(against)}`}`;
  });
  const title = `**${isWell ? "✓" : "✗"} ${text(capitalise(first, messages.lang))}**`;
  return lines.length === 0 ? [title] : [title, "", ...lines, "", text(total(messages, summary))];
}

function counts({ messages, typology }: BatchWords<Typology>, summary: BatchSummary): string[] {
  const { profiles, byType, byStatus } = summary;
  if (profiles === 0) return [];
  const typeLabel = (id: string): string => {
    const type = typology.types.find((known) => known.id === id);
    return type ? messages.text(type.label) : id;
  };
  const table = (label: string, pairs: readonly (readonly [string, number])[]): string[] => [
    "",
    `| ${text(capitalise(label, messages.lang))} | ${pairs.map(([name]) => text(name)).join(" | ")} |`,
    `|---${"|--:".repeat(pairs.length)}|`,
    `| | ${pairs.map(([, count]) => text(messages.number(count))).join(" | ")} |`,
  ];
  const named = Object.values(byType).reduce((sum, count) => sum + count, 0);
  const types = Object.entries(byType).map(([id, count]) => [typeLabel(id), count] as const);
  const statuses = Object.entries(byStatus).map(([id, count]) => [messages.code(id), count] as const);
  const name = `${capitalise(messages.label("typology"), messages.lang)}${messages.label("colon")} ${messages.typology(typology)}`;
  return [
    ...(isChanged(typology) ? ["", text(name)] : []),
    ...table(messages.label("type"), [...types, [messages.label("no-type"), profiles - named]]),
    ...table(messages.label("status"), statuses),
  ];
}

function changes(words: BatchWords, { changes: moved }: BatchSummary, more: (left: number) => string[]): string[] {
  if (moved === null) return [];
  const { messages } = words;
  const shown = describeChanges(words, moved.first).slice(0, MOST_CHANGES);
  const lines = shown.map(
    ({ title, parts }) =>
      `- **${text(shorten(title, LONGEST))}** ${text(shorten(enumerate(messages, parts), LONGEST))}`,
  );
  const left = moved.total - shown.reduce((sum, { parts }) => sum + parts.length, 0);
  const none = capitalise(messages.label("none"), messages.lang);
  return section(messages.label("changes"), messages, moved.total === 0 ? [text(none)] : lines, more(left));
}

const WEIGHT = { error: "error", warning: "warning", info: "note" } as const;

function findingLine(words: BatchWords, finding: AnyDiagnostic, of: Entry | null): string {
  const { file, line, col } = placeOf(finding, of);
  const place = file === null ? "" : `${text(`${shorten(file, LONGEST)}:${line}${col === null ? "" : `:${col}`}`)} `;
  const weight = words.messages.label(WEIGHT[finding.severity]);
  return `- **${text(weight)}** ${place}\`${sanitize(finding.code).replaceAll("`", "")}\` ${text(shorten(paragraphOf(words, finding), LONGEST))}`;
}

function withHead(context: BatchWords<Typology>, known: readonly Row[]): string[] {
  if (known.length === 0) return [];
  const { messages, typology } = context;
  const words = (["profile", "date", "type", "status"] as const).map((key) => messages.label(key));
  const axes = typology.axes.map(({ label }) => messages.text(label));
  const numbers = (["known", "findings"] as const).map((key) => messages.label(key));
  const titles = [...words, ...axes, ...numbers].map((title) => text(capitalise(title, messages.lang)));
  const rule = `|---${"|---".repeat(words.length)}${"|--:".repeat(axes.length + 2)}|`;
  return [`| | ${titles.join(" | ")} |`, rule, ...known.map(namingCoders(known)).map((row) => tableLine(context, row))];
}

function tableLine(words: BatchWords<Typology>, row: Row): string {
  const { isBad, id, date, type, axes, known, findings } = row;
  const status = statusInWords(words, row);
  const cells = [shorten(id, LONGEST), date, type, status, ...axes.map(({ score }) => score), known, findings];
  return `| ${isBad ? "✗" : ""} | ${cells.map((cell) => text(cell)).join(" | ")} |`;
}

/** The lines as one text below the limit; where it is cut, `note` says so at its end. */
function cut(lines: readonly string[], note: string): string {
  const encoder = new TextEncoder();
  const sizeOf = (line: string): number => encoder.encode(line).length + 1;
  let room = MOST_BYTES - sizeOf(note) - 1;
  const kept: string[] = [];
  for (const line of lines) {
    room -= sizeOf(line);
    if (room < 0) return `${[...kept, "", note].join("\n")}\n`;
    kept.push(line);
  }
  return `${kept.join("\n")}\n`;
}
