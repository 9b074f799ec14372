import type { Axis, Indicator } from "../../../model/typology.js";
import { capitalise } from "../../verdict/layout.js";
import { type Block, heading, paragraph, table } from "../blocks/block.js";
import { isWeighted, outlineIndicator } from "../typology/axes.js";
import type { Book, Placed } from "./book.js";

/** How one indicator enters the score: its axis, its weight, what each anchor or degree says, with reasons and passages. */
export function scoreBlocks(book: Book, { axis, indicator }: Placed): Block[] {
  const outline = { messages: book.messages, typology: book.typology };
  const [title, ...about] = outlineIndicator(outline, axis, indicator, 4);
  const kind = capitalise(book.messages.label("indicator"), book.messages.lang);
  const rows = indicator.calibration.degrees ? degreeTable(book, axis, indicator) : anchorTable(book, axis, indicator);
  return [
    ...(title?.kind === "heading" ? [heading(4, `${kind} – ${title.text}`)] : []),
    ...paragraph(entersAxis(book, axis, indicator)),
    ...about,
    ...rows,
  ];
}

function entersAxis({ messages, words }: Book, axis: Axis, { weight }: Indicator): string {
  const sum = axis.indicators.reduce((total, indicator) => total + indicator.weight.value, 0);
  const set = messages.quote(messages.text(axis.label));
  if (weight.value === 0) return words.leftOut(set);
  const weights = { own: messages.number(weight.value), sum: messages.number(sum) };
  return words.enters(set, messages.label(`aggregation-${axis.aggregation}`), isWeighted(axis) ? weights : null);
}

/** Anchor, value, what it says of a case, degree. */
function anchorTable(book: Book, axis: Axis, indicator: Indicator): Block[] {
  const { messages, words } = book;
  const { out, crossover, in: inner, idm, method } = indicator.calibration;
  const set = messages.quote(messages.text(axis.high.label));
  const most = method === "direct" ? (idm ?? 1) : 1;
  const anchors = [
    [messages.label("anchor-out"), out, words.anchors.out(set), 1 - most],
    [messages.label("crossover"), crossover, words.anchors.crossover, 0.5],
    [messages.label("anchor-in"), inner, words.anchors.in(set), most],
  ] as const;
  const rows = anchors.flatMap(([name, value, reading, degree]) => {
    if (value === undefined) return [];
    const said = messages.declared(value, indicator);
    const statement = indicator.statement && messages.text(indicator.statement).replaceAll("{value}", said);
    const full = statement ? `${capitalise(statement, messages.lang)}${messages.label("colon")} ${reading}` : reading;
    return [[name, said, full, messages.number(degree)]];
  });
  const { anchor, value, reading } = words.labels;
  return table([anchor, value, reading, capitalise(messages.label("degree"), messages.lang)], rows, [3]);
}

/** Word, how it is printed, what its degree says of a case, degree. */
function degreeTable({ messages, words }: Book, axis: Axis, indicator: Indicator): Block[] {
  const set = messages.quote(messages.text(axis.high.label));
  const rows = Object.entries(indicator.calibration.degrees ?? {}).map(([code, degree]) => [
    `\`${code}\``,
    messages.raw(code, indicator),
    words.reading(degree),
    messages.number(degree),
  ]);
  const { word, called, reading } = words.labels;
  return table([word, called, `${reading} (${set})`, capitalise(messages.label("degree"), messages.lang)], rows, [3]);
}
