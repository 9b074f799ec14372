/** Lines of a text: how many end in it. */
export function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

/** The first two lines with their line breaks, each cut to `width` characters. */
export function firstLines(text: string, width = Number.POSITIVE_INFINITY): string {
  const first = text.indexOf("\n") + 1;
  if (first === 0) return text.slice(0, width);
  const second = text.indexOf("\n", first) + 1;
  const next = text.slice(first, second === 0 ? text.length : second);
  return shortened(text.slice(0, first), width) + shortened(next, width);
}

function shortened(line: string, width: number): string {
  if (line.length <= width) return line;
  return line.endsWith("\n") ? `${line.slice(0, width)}\n` : line.slice(0, width);
}

/** The last line of a text of whole lines, with its line break. */
export function lastLine(text: string): string {
  return text.length < 2 ? text : text.slice(text.lastIndexOf("\n", text.length - 2) + 1);
}

/** Offset at which the last two whole lines begin, and the line that is begun after them; 0 where there are no more lines. */
export function startOfLastLines(text: string): number {
  let at = text.length;
  for (let n = 0; n < 3; n += 1) {
    if (at <= 0) return 0;
    at = text.lastIndexOf("\n", at - 1);
  }
  return at + 1;
}

/** How many bytes the text has in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
