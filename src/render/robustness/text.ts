import { loadWords } from "../../messages/languages.js";
import { loadMessages, type Messages } from "../../messages/messages.js";
import type { Robustness } from "../../model/robustness.js";
import { USUAL_ROBUSTNESS_TABLE } from "../../model/table-request.js";
import { append } from "../../plain/append.js";
import { typologyName } from "../../plain/typology-name.js";
import { buildRobustnessTable } from "../../tables/robustness/build.js";
import { paintFor } from "../kit/paint.js";
import { sanitizeData } from "../kit/sanitize.js";
import { measureFor } from "../kit/width.js";
import { wrap } from "../kit/wrap.js";
import type { RenderOptions } from "../options.js";
import { writeText } from "../table/text.js";
import { USUAL_WORDING, wordTable } from "../table/word-table.js";
import { USUAL_STYLE } from "../table/worded-table.js";
import { sayDraws } from "./draws.js";
import { RobustnessSpeaker } from "./speech.js";
import type { RobustnessWriter } from "./writer.js";

const LEAST_WIDTH = 50;
const WIDEST = 120;

/**
 * How firm verdicts are, for a reader: the table of the cases; what takes the type of each away; the numbers of the typology that change a
 * type first, all of them where `verbose`; one line for each case where `quiet`. What profiles hold is made safe first.
 */
export const renderRobustnessText: RobustnessWriter = async (input, options) => {
  const robustness = { ...sanitizeData(input, "space"), typology: input.typology };
  const [words, tables, messages] = await Promise.all([
    loadWords(options.lang, "robustness"),
    loadWords(options.lang, "tables"),
    loadMessages(options.lang),
  ]);
  const speaker = new RobustnessSpeaker(robustness, words, tables, messages);
  const { cases, typology } = robustness;
  if (options.quiet) return `${cases.map((one) => speaker.line(one)).join("\n")}\n`;
  const width = Math.min(Math.max(LEAST_WIDTH, options.width), WIDEST);
  const measure = await measureFor(JSON.stringify(cases.map(({ name }) => name)));
  const paint = await paintFor(options.colorLevel);
  const fold = (text: string, indent = 0): string[] => wrap(text, width, measure, " ".repeat(indent), indent + 2);
  const title = words.title(typologyName(typology), messages.number(cases.length), cases.length === 1);
  const lines = [...fold(title).map(paint.strong), ...fold(speaker.counts()), ""];
  lines.push((await tableOf(robustness, options, messages, width)).trimEnd(), "", paint.strong(words.headings.cases));
  for (const one of cases.filter((candidate) => !speaker.isWithout(candidate))) {
    append(lines, fold(speaker.verdict(one), 2));
    for (const sentence of speaker.about(one)) append(lines, fold(sentence, 4));
  }
  for (const sentence of speaker.rank()) append(lines, fold(sentence, 2));
  for (const sentence of speaker.without()) append(lines, fold(sentence, 2));
  lines.push("", paint.strong(words.headings.first));
  for (const sentence of speaker.firstFlips(options.verbose)) append(lines, fold(sentence, 2));
  append(lines, fold(words.more));
  for (const { text, indent, isHeading } of sayDraws(robustness, words.draws, messages)) {
    if (isHeading) lines.push("");
    append(lines, isHeading ? fold(text).map(paint.strong) : fold(text, indent));
  }
  return `${lines.join("\n")}\n`;
};

async function tableOf(
  robustness: Robustness,
  { lang }: Pick<RenderOptions, "lang">,
  messages: Messages,
  width: number,
): Promise<string> {
  const { value } = buildRobustnessTable(robustness, USUAL_ROBUSTNESS_TABLE);
  if (value === null) throw new Error("the usual table of robustness has columns that there are not");
  const worded = wordTable(value, await loadWords(lang, "tables"), messages, { ...USUAL_WORDING, hasReading: false });
  return String(await writeText(worded, { ...USUAL_STYLE, width, number: 1 }));
}
