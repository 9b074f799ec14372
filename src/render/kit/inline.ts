/** A stretch of a text: words, or what stands between backticks. */
export interface Span {
  readonly text: string;
  readonly isCode: boolean;
}

/** The stretches of a text; a backtick without a partner is a character like any other. */
export function spansOf(text: string): Span[] {
  const parts = text.split("`");
  const isClosed = parts.length % 2 === 1;
  const spans: Span[] = [];
  for (const [i, part] of parts.entries()) {
    const isCode = i % 2 === 1 && (isClosed || i < parts.length - 1);
    if (isCode && part !== "") spans.push({ text: part, isCode });
    else if (isCode) spans.push({ text: "``", isCode: false });
    else if (part !== "" || (!isClosed && i === parts.length - 1)) {
      spans.push({ text: !isClosed && i > 0 && i === parts.length - 1 ? `\`${part}` : part, isCode: false });
    }
  }
  return spans;
}

/** The text changed by a function that trims; blanks at its ends belong to the line around it, and stay. */
export function withEnds(text: string, change: (words: string) => string): string {
  const [, before = "", words = "", after = ""] = /^( *)(.*?)( *)$/s.exec(text) ?? [];
  return before + change(words) + after;
}
