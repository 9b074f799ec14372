import { withoutNeeded, withSoftHyphens } from "../sanitize.js";
import { ACCENTS, COMMANDS, DIRECT } from "./latex-characters.js";
import { wordBreaks } from "./long-words.js";
import { webAddress } from "./uri.js";

const BREAK = "\\allowbreak{}";

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
/**
 * A no-break space beside a sign that French sets apart, which babel widens or narrows as is right; and any space within
 * guillemets, which must not end a line.
 */
const FRENCH_SPACE = /[\u202f\u00a0](?=[:;!?])|[ \u202f\u00a0](?=»)|(?<=«)[ \u202f\u00a0]/g;

/**
 * A text as LaTeX that sets exactly its characters: nothing in it is a command, an alignment, a comment or a ligature. The
 * same source for pdfLaTeX (T1, `utf8`) and LuaLaTeX, with or without babel; what their usual fonts lack becomes visible,
 * such as `[U+1F600]`. Long words may be broken. May stand in paragraphs, cells, captions and nodes of figures.
 * `newline` stands for each end of line in the text: a space, or `\newline{}` where a cell has lines.
 */
export function escapeLatex(text: string, newline = " "): string {
  const lines = withoutNeeded(withSoftHyphens(composed(text)))
    .trim()
    .split(/\s*(?:\r\n|[\n\r\u2028\u2029])\s*/);
  return lines.map(escapeLine).join(newline);
}

/** Composed letters; ligatures, as they come out of a PDF, become their letters. */
function composed(text: string): string {
  return text.normalize("NFC").replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"));
}

/** A text as LaTeX prints it where it lacks a letter: "[U+041A]" in its place. For what measures before it is set. */
export function latexVisible(text: string): string {
  return composed(text).replace(CLUSTER, (cluster) => {
    const lacks = escapeCluster(cluster).includes("{[}U+");
    return lacks ? escapeCluster(cluster).replaceAll(BREAK, "").replace(/[{}]/g, "") : cluster;
  });
}

/** An address as the first argument of `\href`: `http` and `https` only, else `null`. */
export function latexUrl(url: string): string | null {
  const address = webAddress(url);
  if (address === null) return null;
  return address
    .replace(/[\\{}^`"<>|]/g, (character) => encodeURIComponent(character))
    .replace(/[%#&_$]/g, (character) => (character === "$" ? "\\%24" : `\\${character}`));
}

/** What stands behind a percent sign: one line, of letters that every encoding of a source has. */
export function latexComment(text: string): string {
  return text.replace(/[\p{Zs}\t]/gu, " ").replace(/[^ -~\u00a1-\u017f]/g, "?");
}

function escapeLine(line: string): string {
  const spaced = line.replace(FRENCH_SPACE, "\u00a0").replace(/[\t\u2000\u2001\u2004-\u2006\u2008\u205f\u3000]/g, " ");
  return spaced
    .split(/([ \u00a0\u202f]+)/)
    .map((piece, i) => (i % 2 === 0 ? escapeWord(piece) : escapeSpaces(piece)))
    .join("");
}

function escapeSpaces(spaces: string): string {
  return spaces.includes(" ") ? " " : spaces.replaceAll("\u00a0", "~").replaceAll("\u202f", "\\,");
}

function escapeWord(word: string): string {
  const clusters = word.match(CLUSTER) ?? [];
  const breaks = wordBreaks(clusters);
  return clusters
    .map((cluster, i) => {
      const escaped = escapeBeside(cluster, clusters[i - 1], clusters[i + 1]);
      return `${escaped}${breaks[i] === "plain" ? BREAK : breaks[i] === "hyphen" ? "\\-" : ""}`;
    })
    .join("");
}

/** Characters that would become another one with their neighbour: `--`, `''`, `,,`, and what babel would set apart. */
function escapeBeside(cluster: string, before: string | undefined, after: string | undefined): string {
  if (cluster === before && /^[-',]$/.test(cluster)) return `\\kern0pt${cluster}`;
  if (cluster === ":" && before !== undefined && after !== undefined) return "\\string:";
  if (/^[;!?]$/.test(cluster) && before !== undefined && AS_IN_ADDRESSES.test(after ?? ""))
    return `\\mbox{\\string${cluster}}`;
  return escapeCluster(cluster);
}

/** What follows a `;`, `!` or `?` within a word of an address, where babel-french must put no space: in a box LuaLaTeX puts none, too. */
const AS_IN_ADDRESSES = /^[\p{L}\p{N}/=&#_%~@+-]/u;

function escapeCluster(cluster: string): string {
  const command = COMMANDS.get(cluster);
  if (command !== undefined) return command;
  return DIRECT.test(cluster) ? cluster : accented(cluster.normalize("NFD"));
}

/** A letter with its marks: the longest part of it that LaTeX has, with accents around; else each character made visible. */
function accented(parts: string): string {
  const letter = withAccents(parts);
  return letter ?? [...parts].map((character) => COMMANDS.get(character) ?? visibleUnlessDirect(character)).join("");
}

/** A letter of LaTeX with accents around it for the marks that follow it; `null` where LaTeX has not all of them. */
export function withAccents(letterAndMarks: string): string | null {
  const parts = letterAndMarks.normalize("NFD");
  const characters = [...parts];
  for (let taken = characters.length; taken > 0; taken--) {
    const base = characters.slice(0, taken).join("").normalize("NFC");
    const rest = characters.slice(taken).map((mark) => ACCENTS.get(mark));
    if (!DIRECT.test(base) || !/\p{L}/u.test(base) || rest.includes(undefined)) continue;
    const inwards = rest.flatMap((accent) => accent ?? []).sort((a, b) => Number(a.below) - Number(b.below));
    return inwards.reduce((inner, { command }) => `${command}{${inner}}`, base);
  }
  return null;
}

function visibleUnlessDirect(character: string): string {
  if (DIRECT.test(character)) return character;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `{[}U+${code}{]}${BREAK}`;
}
