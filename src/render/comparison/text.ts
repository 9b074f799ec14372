import { loadWords } from "../../messages/languages.js";
import { loadMessages } from "../../messages/messages.js";
import type { Comparison } from "../../model/comparison.js";
import { USUAL_COMPARISON_TABLE } from "../../model/table-request.js";
import { buildComparisonTable } from "../../tables/comparison/build.js";
import { paintFor } from "../kit/paint.js";
import { sanitizeData } from "../kit/sanitize.js";
import { measureFor } from "../kit/width.js";
import { wrap } from "../kit/wrap.js";
import type { RenderOptions } from "../options.js";
import { writeText } from "../table/text.js";
import { USUAL_WORDING, wordTable } from "../table/word-table.js";
import { USUAL_STYLE } from "../table/worded-table.js";
import { casesPart, movesPart, type Part, presumptionPart, separationPart, unplacedPart } from "./sections.js";
import { nameOfCase, type Speech, sayVerdict, speechOf } from "./speech.js";
import type { ComparisonWriter } from "./writer.js";

const LEAST_WIDTH = 50;
const WIDEST = 120;

/**
 * The comparison for a reader: counts, the cross-table, the coincidence of the types, what tells clusters apart; one line for each
 * cluster where `quiet`, every cluster with what decides where `verbose`. What profiles hold is made safe first.
 */
export const renderComparisonText: ComparisonWriter = async (input, options) => {
  const comparison = safe(input);
  const [words, messages] = await Promise.all([loadWords(options.lang, "comparison"), loadMessages(options.lang)]);
  const speech = speechOf(comparison, words, messages, options.verbose);
  if (options.quiet) return `${quietLines(speech).join("\n")}\n`;
  const width = Math.min(Math.max(LEAST_WIDTH, options.width), WIDEST);
  const measure = await measureFor(JSON.stringify(comparison.cases.map(({ name }) => name)));
  const paint = await paintFor(options.colorLevel);
  const fold = (text: string, indent = 0): string[] => wrap(text, width, measure, " ".repeat(indent), indent + 2);
  const write = ({ heading, lines }: Part): string[] =>
    lines.length === 0
      ? []
      : ["", paint.strong(heading), ...lines.flatMap(({ level, text }) => fold(text, 2 + 2 * level))];
  const tables = [
    await tableOf(speech, options, "types", 1, width),
    await tableOf(speech, options, "coincidence", 2, width),
  ];
  const parts = comparison.moves === null ? [separationPart(speech)] : [movesPart(speech)];
  const all = [...parts, presumptionPart(speech), unplacedPart(speech, 0), unplacedPart(speech, 1)];
  return `${[
    ...wrap(words.title(speech.names[0], speech.names[1]), width, measure).map(paint.strong),
    ...wrap(sayCounts(speech), width, measure),
    "",
    ...tables.flatMap((text, i) => (i === 0 ? [text.trimEnd()] : ["", text.trimEnd()])),
    ...all.flatMap(write),
    ...(options.verbose ? write(casesPart(speech)) : []),
  ].join("\n")}\n`;
};

/** All that profiles and typologies hold, safe to print. */
function safe(comparison: Comparison): Comparison {
  const { typologies, cases, ...rest } = comparison;
  return { ...rest, typologies: sanitizeData(typologies, "space"), cases: sanitizeData(cases, "space") };
}

function quietLines(speech: Speech): string[] {
  return speech.comparison.cases.map((one) =>
    speech.words.verdicts(
      nameOfCase(one),
      sayVerdict(speech, 0, one.standings[0]),
      sayVerdict(speech, 1, one.standings[1]),
    ),
  );
}

function sayCounts({ comparison, words, messages, names }: Speech): string {
  const { profiles, both, firstOnly, secondOnly, neither } = comparison.counts;
  const left = comparison.uncompared.length;
  const said = words.counts({
    profiles: messages.number(profiles),
    isOne: profiles === 1,
    both: messages.number(both),
    firstOnly: messages.number(firstOnly),
    secondOnly: messages.number(secondOnly),
    neither: messages.number(neither),
    first: names[0],
    second: names[1],
  });
  return left === 0 ? said : `${said} ${words.leftOut(messages.number(left), left === 1)}`;
}

async function tableOf(
  { comparison, messages }: Speech,
  { lang }: Pick<RenderOptions, "lang">,
  kind: "types" | "coincidence",
  number: number,
  width: number,
): Promise<string> {
  const { value } = buildComparisonTable(comparison, { ...USUAL_COMPARISON_TABLE, kind });
  if (value === null) throw new Error("the usual table of a comparison has columns that there are not");
  const words = await loadWords(lang, "tables");
  const shown = {
    ...value,
    notes: value.notes.filter(({ note }) => (number === 1) !== (note === "coincidence" || note === "unknown")),
  };
  const worded = wordTable(shown, words, messages, { ...USUAL_WORDING, hasReading: false });
  return String(await writeText(worded, { ...USUAL_STYLE, width, number }));
}
