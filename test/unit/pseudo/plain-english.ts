/** The words of a text that have three plain letters in a row, without identifiers and what is typed as it stands. */
export function plainEnglish(text: string, identifiers: ReadonlySet<string>): string[] {
  const said = text
    .replaceAll("\\_", "_")
    .replace(/[\u200b\u00ad]/g, "")
    .replace(/`[^`]*`|https?:\/\/\S+|\]\(#[^)]*\)|&[a-z]+;|(?<![\w-])--[a-z-]+/g, " ");
  const words = said.match(/[\p{L}\p{M}\p{N}_.-]*[A-Za-z]{3,}[\p{L}\p{M}\p{N}_.-]*/gu) ?? [];
  const isNamed = (word: string) =>
    [word, ...word.split(".")].every((one, i, { length }) =>
      i === 0 ? length > 1 || identifiers.has(one) : identifiers.has(one) || !/[A-Za-z]{3}/.test(one),
    ) || identifiers.has(word.replace(/^[.-]+|[.-]+$/g, ""));
  return [...new Set(words)].filter((word) => !isNamed(word));
}

/** What readers of HTML and SVG see: no tags, styles and scripts. */
export function inMarkup(text: string): string {
  return text
    .replace(/<(style|script)\b.*?<\/\1>/gs, " ")
    .replace(/<wbr>/g, "")
    .replace(/<[^>]*>/g, " ");
}

/** What Typst sets: its strings. */
export function inTypst(text: string): string {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, said = ""]) => said.replaceAll("\\u{200b}", "")).join("\n");
}

/** What LaTeX sets: neither environments, packages and lengths nor the names of commands. */
export function inLatex(text: string): string {
  const argument = String.raw`(?:\[[^\]]*\]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})`;
  const silent = String.raw`\\(?:begin|end|usepackage|label|setlength|captionsetup)(?![A-Za-z])${argument}*`;
  return text
    .replace(/\\allowbreak\{\}|\\-/g, "")
    .replace(new RegExp(silent, "g"), " ")
    .replace(/\\[A-Za-z]+\*?/g, " ");
}
