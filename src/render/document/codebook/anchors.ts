import { anchorsOf } from "../../../messages/anchors.js";
import { type Block, paragraph, table } from "../blocks/block.js";
import type { Book } from "./book.js";

/** For each code of the scale of a field, words of a published source that it was given for; nothing where it has no scale. */
export function anchorTable({ messages, words }: Book, path: string): Block[] {
  const anchors = anchorsOf(path);
  if (anchors === null) return [];
  const { about, anchors: texts } = words.anchorExamples;
  const rows = Object.entries(anchors).map(([code, anchor]) => {
    if (anchor === null) return [`\`${code}\``, texts.none];
    const { quote, reference, coded } = anchor;
    const parts = [messages.quote(quote), texts.subject[quote], `(${reference})`, coded && texts.coded(coded)];
    return [`\`${code}\``, parts.filter(Boolean).join(" ")];
  });
  return [...paragraph(about), ...table([words.labels.word, texts.heading], rows)];
}
