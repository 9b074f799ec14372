import type { AgreementWords } from "../../messages/agreement-words.js";
import { loadWords } from "../../messages/languages.js";
import { loadMessages, type Messages } from "../../messages/messages.js";
import type { Agreement, AgreementCoding, AgreementItem, Coefficient, Disagreement } from "../../model/agreement.js";
import { placeKey } from "../../model/comparison.js";
import { USUAL_AGREEMENT_TABLE } from "../../model/table-request.js";
import { append } from "../../plain/append.js";
import { buildAgreementTable } from "../../tables/agreement/build.js";
import { codedText } from "../../tables/agreement/disagreements.js";
import { alphaOf } from "../../tables/agreement/items.js";
import { paintFor } from "../kit/paint.js";
import { sanitizeData } from "../kit/sanitize.js";
import { measureFor } from "../kit/width.js";
import { wrap } from "../kit/wrap.js";
import type { RenderOptions } from "../options.js";
import { writeText } from "../table/text.js";
import { USUAL_WORDING, wordTable } from "../table/word-table.js";
import { USUAL_STYLE } from "../table/worded-table.js";
import type { AgreementWriter } from "./writer.js";

const LEAST_WIDTH = 50;
const WIDEST = 120;

/**
 * The agreement for a reader: who, on what; the coefficients of everything that was coded; the differences that move a verdict, and
 * where `verbose` all others; one line for each thing where `quiet`. What profiles and files of ratings hold is made safe first.
 */
export const renderAgreementText: AgreementWriter = async (input, options) => {
  const agreement = { ...sanitizeData(input, "space"), typology: input.typology };
  const [words, messages] = await Promise.all([loadWords(options.lang, "agreement"), loadMessages(options.lang)]);
  if (options.quiet) return `${agreement.items.map((item) => sayItem(item, words, messages)).join("\n")}\n`;
  const width = Math.min(Math.max(LEAST_WIDTH, options.width), WIDEST);
  const measure = await measureFor(JSON.stringify(agreement.cases.map(({ name }) => name)));
  const paint = await paintFor(options.colorLevel);
  const fold = (text: string, indent = 0): string[] => wrap(text, width, measure, " ".repeat(indent), indent + 2);
  const lines = [
    ...fold(sayTitle(agreement, words, messages)).map(paint.strong),
    ...sayCounts(agreement, words, messages).flatMap((text) => fold(text)),
    "",
    (await tableOf(agreement, options, messages, width)).trimEnd(),
  ];
  for (const { heading, entries } of partsOf(agreement, words, messages, options.verbose)) {
    lines.push("");
    if (heading !== null) lines.push(paint.strong(heading));
    for (const { indent, text } of entries) append(lines, fold(text, indent));
  }
  return `${lines.join("\n")}\n`;
};

function sayTitle({ typology, coders, cases }: Agreement, words: AgreementWords, messages: Messages): string {
  const names = messages.list(
    coders.map(({ name }) => name),
    "and",
  );
  return typology === null
    ? words.ratings(names)
    : words.title(names, messages.number(cases.length), cases.length === 1);
}

function sayCounts({ typology, cases, alone }: Agreement, words: AgreementWords, messages: Messages): string[] {
  if (typology === null) return [];
  const same = cases.filter(({ codings }) => {
    const places = codings.flatMap((coding) => (coding === null ? [] : [placeKey(coding.place)]));
    return new Set(places).size === 1;
  });
  const verdicts = words.verdicts(messages.number(same.length), messages.number(cases.length));
  return alone.length === 0 ? [verdicts] : [verdicts, words.alone(messages.number(alone.length), alone.length === 1)];
}

interface Part {
  readonly heading: string | null;
  readonly entries: readonly { readonly indent: number; readonly text: string }[];
}

function partsOf(agreement: Agreement, words: AgreementWords, messages: Messages, verbose: boolean): Part[] {
  const { typology, disagreements } = agreement;
  if (typology === null) return [];
  if (disagreements.length === 0) return [{ heading: null, entries: [{ indent: 0, text: words.noDifference }] }];
  const moving = disagreements.filter(({ moves }) => moves === true);
  const others = disagreements.filter(({ moves }) => moves !== true);
  const listed = (some: readonly Disagreement[]) => some.flatMap((one) => entriesOf(one, agreement, words));
  const first: Part =
    moving.length === 0
      ? { heading: null, entries: [{ indent: 0, text: words.noneMoves }] }
      : { heading: words.headings.moving, entries: listed(moving) };
  if (others.length === 0) return [first];
  if (verbose) return [first, { heading: words.headings.others, entries: listed(others) }];
  const more = words.more(messages.number(others.length), others.length === 1);
  return [first, { heading: null, entries: [{ indent: 0, text: more }] }];
}

function entriesOf(
  { case: index, field, element, codings }: Disagreement,
  { cases, coders }: Agreement,
  words: AgreementWords,
): Part["entries"] {
  const one = cases[index];
  const cluster = one === undefined ? "" : `${one.name}\u00a0${one.date}`;
  return [
    { indent: 2, text: words.place(cluster, field, element) },
    ...codings.map((coding) => ({
      indent: 4,
      text: sayCoding(coding, coders[coding.coder]?.name ?? "", words),
    })),
  ];
}

function sayCoding({ value, file, line, quotes }: AgreementCoding, coder: string, words: AgreementWords): string {
  const said = value === null ? words.notCoded : codedText(value);
  const quoted = quotes.flatMap(({ quote, source }) => (quote === null ? [] : [words.quoted(quote, source)]));
  return [words.coding(coder, said, `${file}:${line}`), ...quoted].join(" ");
}

function sayItem(item: AgreementItem, words: AgreementWords, messages: Messages): string {
  const say = (coefficient: Coefficient | undefined): string => {
    const { value = null } = coefficient ?? {};
    return value === null ? "–" : messages.degree(value);
  };
  return words.line(
    `${item.kind} ${item.id}`.trim(),
    messages.number(item.pairs),
    say(item.similarity),
    say(alphaOf(item)),
  );
}

async function tableOf(
  agreement: Agreement,
  { lang }: Pick<RenderOptions, "lang">,
  messages: Messages,
  width: number,
): Promise<string> {
  const { value } = buildAgreementTable(agreement, USUAL_AGREEMENT_TABLE);
  if (value === null) throw new Error("the usual table of an agreement has columns that there are not");
  const worded = wordTable(value, await loadWords(lang, "tables"), messages, { ...USUAL_WORDING, hasReading: false });
  return String(await writeText(worded, { ...USUAL_STYLE, width, number: 1 }));
}
