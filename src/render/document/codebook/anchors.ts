import { type Anchor, anchorsOf } from "../../../messages/anchors.js";
import type { Messages } from "../../../messages/messages.js";
import { type Block, paragraph, table } from "../blocks/block.js";
import { workText } from "../concepts.js";
import type { Book } from "./book.js";

/** For each code of the scale of a field, words of a published source that it was given for; nothing where it has no scale. */
export function anchorTable({ messages, words }: Book, path: string): Block[] {
  const anchors = anchorsOf(path);
  if (anchors === null) return [];
  const { about, anchors: texts } = words.anchorExamples;
  const rows = Object.entries(anchors).map(([code, anchor]) => {
    if (anchor === null) return [`\`${code}\``, texts.none];
    const { quote, coded } = anchor;
    const reference = sayReference(messages, anchor);
    const parts = [messages.quote(quote), texts.subject[quote], `(${reference})`, coded && texts.coded(coded)];
    return [`\`${code}\``, parts.filter(Boolean).join(" ")];
  });
  return [...paragraph(about), ...table([words.labels.word, texts.heading], rows)];
}

/** "Matray & Poisat 2015, §2.1". */
export function sayReference(messages: Messages, { work, reference }: Anchor): string {
  const place = messages.section(reference);
  return work === undefined ? place : `${workText(messages, work)}, ${place}`;
}
