const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Letters of such scripts with their marks; white space; anything else. */
const TOKEN =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}]+|[\p{L}\p{M}]+|[\p{N}.,%:/-]*\p{N}|\s+|./gu;
const MIRRORED: ReadonlyMap<string, string> = new Map(
  ["()", "[]", "{}", "<>", "«»", "‹›"].flatMap(([left = "", right = ""]) => [
    [left, right],
    [right, left],
  ]),
);

/**
 * The pieces of a line from left to right as they are seen, for writers that set each of them by itself: where a script that
 * runs from right to left is spoken, its words stand in that order, and numbers among them keep their digits in theirs.
 */
export function visualOrder(text: string): string[] {
  if (!RTL.test(text)) return [text];
  const tokens = text.match(TOKEN) ?? [];
  const pieces: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    const end = RTL.test(tokens[i] ?? "") ? endOfRun(tokens, i) : i + 1;
    const run = tokens.slice(i, end);
    pieces.push(...(end > i + 1 ? run.reverse().map((token) => MIRRORED.get(token) ?? token) : run));
    i = end;
  }
  return pieces;
}

/** Where a run ends that begins here: behind its last word, number or closing bracket, before letters of another direction. */
function endOfRun(tokens: readonly string[], start: number): number {
  let end = start + 1;
  for (let i = end; i < tokens.length; i++) {
    const token = tokens[i] ?? "";
    const closes = /[)\]}>»›]/.test(token) && tokens.slice(start, i).includes(MIRRORED.get(token) ?? "");
    if (RTL.test(token) || /\p{N}/u.test(token) || token === "…" || closes) end = i + 1;
    else if (/\p{L}/u.test(token)) break;
  }
  return end;
}
