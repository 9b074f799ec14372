import { CODES, type OddPlace, type OddSign } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, mendedBy } from "../model/finding.js";
import type { SourceDocument } from "../model/source.js";
import { firstOddSign, isOddBlank, looksLike, nameOf, withoutOddSigns } from "../plain/odd-signs.js";
import { childPointer } from "../plain/pointer.js";
import { asTyped } from "../plain/typed.js";
import { fits, readAs } from "./fits.js";
import type { SchemaNode } from "./schema.js";
import { isMap, shown } from "./shown.js";

/** The text without its odd signs, where the schema takes it so; `null` where it does not, or where none is odd. */
export function meantWithout(text: string, node: SchemaNode, root: SchemaNode): string | null {
  const plain = withoutOddSigns(text);
  return plain !== text && fits(readAs(plain), node, root) ? plain : null;
}

/** A value that is right but for an odd sign. */
export function oddValue(text: string, suggestion: string, pointer: string): AnyDiagnostic | null {
  const odd = firstOddSign(text);
  return (
    odd && mendedBy(finding("value-odd-sign", { value: shown(text), ...odd, suggestion }, pointer), asTyped(suggestion))
  );
}

/** A key that is right but for an odd sign; `suggestion` is `null` where the right one stands beside it. */
export function oddKey(key: string, suggestion: string | null, pointer: string): AnyDiagnostic | null {
  const odd = firstOddSign(key);
  return odd && finding("key-odd-sign", { key: shown(key), ...odd, suggestion }, pointer);
}

/**
 * The findings in which what is suggested looks like what was written: there the sign that makes the difference is named. What a
 * finding says of a sector stays as it is, for any sector may be written.
 */
export function nameOddSigns(findings: readonly AnyDiagnostic[]): AnyDiagnostic[] {
  return findings.map((one) => named(one) ?? one);
}

function named(diagnostic: AnyDiagnostic): AnyDiagnostic | null {
  const args = diagnostic.args as Readonly<Record<string, unknown>>;
  const { suggestion, ...others } = args;
  if (typeof suggestion !== "string" || "sign" in args || diagnostic.code === "sector-similar") return null;
  if (diagnostic.code === "value-bad-id" && typeof readAs(suggestion) !== "string") return null; // needs quotation marks
  const written = Object.values(others).find(
    (text) => typeof text === "string" && text !== suggestion && withoutOddSigns(text) === suggestion,
  );
  if (typeof written !== "string") return null;
  const [pointer = ""] = diagnostic.pointers;
  const odd =
    CODES[diagnostic.code].stands === "key"
      ? oddKey(written, suggestion, pointer)
      : oddValue(written, suggestion, pointer);
  return odd && { ...odd, pointers: diagnostic.pointers };
}

const ODD = "[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]";
const BEHIND_COLON = new RegExp(`^[\\w.+-]+[ ]*:${ODD}`);
const BEHIND_HYPHEN = new RegExp(`^-${ODD}`);
const INDENTED = new RegExp(`^${ODD}+[\\w.+-]+$`);
const BEFORE_COMMENT = new RegExp(`${ODD}#`);

/**
 * Where a text stands for what would be structure if a blank in it were an ordinary one: behind a colon, the hyphen of a list or
 * before a comment. `null` elsewhere.
 */
export function oddPlaceIn(text: string): OddPlace | null {
  if (BEHIND_COLON.test(text)) return "colon";
  if (BEHIND_HYPHEN.test(text)) return "hyphen";
  if (INDENTED.test(text)) return "indent";
  return BEFORE_COMMENT.test(text) ? "value" : null;
}

/** A blank that YAML does not take for one, in a text that would otherwise have been structure. */
export function oddBlank(text: string, pointer: string): AnyDiagnostic | null {
  const after = oddPlaceIn(text);
  const sign = [...text].find(isOddBlank);
  if (after === null || sign === undefined) return null;
  return finding("yaml-odd-blank", { sign: nameOf(sign), at: "inside", like: null, after }, pointer);
}

/**
 * Where a line is indented with other blanks, what it belongs to seems to be empty: that is an echo. The findings, each blank that YAML
 * does not take for one at its own place.
 */
export function placeOddBlanks(findings: readonly AnyDiagnostic[], document: SourceDocument): AnyDiagnostic[] {
  const isIndented = findings.some(({ code, args }) => code === "yaml-odd-blank" && args.after === "indent");
  const own = isIndented ? findings.filter(({ code }) => code !== "value-empty") : findings;
  return own.map((one) => atOwnPlace(one, document));
}

/** Moves a blank that YAML does not take for one to its own place on the line of what it stands in. */
function atOwnPlace(diagnostic: AnyDiagnostic, document: SourceDocument): AnyDiagnostic {
  if (diagnostic.code !== "yaml-odd-blank") return diagnostic;
  const [pointer = ""] = diagnostic.pointers;
  const key = document.locate(pointer, "key");
  const { line, frame } = key;
  const text = frame?.lines[line - frame.first] ?? "";
  const from = key.col - (frame?.from ?? 1);
  const at = [...text.slice(from)].findIndex(isOddBlank);
  const position = at < 0 ? key : { ...key, col: key.col + at, length: 1 };
  return mendedBy({ ...diagnostic, position, document: document.index }, at < 0 ? null : " ");
}

/** Keys whose texts are read as they stand and may be long, and the block that names fields and sources, which has findings of its own. */
const LONG_TEXTS: ReadonlySet<string> = new Set(["notes", "quote", "title", "url", "political_project", "evidence"]);
/** What may be odd in a text: unseen signs, letters of Greek and Cyrillic, a blank at an end of what is in quotation marks. */
const MAYBE_ODD =
  /[\u034f\u00a0\u00ad\u0370-\u04ff\u061c\u115f\u1160\u17b4\u17b5\u180e\u2000-\u200b\u200e\u200f\u202a-\u202f\u205f-\u2064\u2800\u3000\u3164\ufeff\uffa0]|["'] [^,\]}#]|[^\s,:[{-] +["']/;

/**
 * Names and other short texts that are not what they seem to be: a blank at an end, a sign that nobody sees, a letter of another
 * script among Latin ones. Two such texts would count as two. `misshapen`: pointers at which something else was found.
 */
export function oddTexts(
  document: SourceDocument,
  profile: Record<string, unknown>,
  misshapen: ReadonlySet<string>,
): AnyDiagnostic[] {
  if (!document.mentions(MAYBE_ODD)) return [];
  const findings: AnyDiagnostic[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (misshapen.has(pointer)) return;
    if (typeof value === "string") {
      if (ORDINARY.test(value)) return;
      const [odd, suggestion] = [oddIn(value), cleaned(value)];
      if (odd && suggestion !== "") {
        findings.push(finding("text-odd-sign", { text: shown(value), ...odd, suggestion }, pointer));
      }
    } else if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, `${pointer}/${i}`);
    else if (isMap(value)) {
      for (const [key, item] of Object.entries(value)) {
        if (!LONG_TEXTS.has(key) && !key.startsWith("x-")) visit(item, childPointer(pointer, key));
      }
    }
  };
  visit(profile, "");
  return findings;
}

/** A number or a bound, around which blanks may stand. */
const BOUND = /^\s*(?:[<>]|[0-9])/;
/** What some scripts and emojis need. */
const JOINERS = /\u200c|\u200d|\ufe0e|\ufe0f/g;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Letters, digits and marks of Western Europe, with one blank between words: nothing in such a text is odd. */
const ORDINARY =
  /^[!-~\u00a1-\u00ac\u00ae-\u00ff\u0152\u0153\u2013\u2019]+(?: [!-~\u00a1-\u00ac\u00ae-\u00ff\u0152\u0153\u2013\u2019]+)*$/;

/** A text without blanks at its ends and without unseen signs, letters of another script among Latin ones replaced. */
function cleaned(text: string): string {
  return text
    .replace(UNSEEN, "")
    .trim()
    .replace(/[\p{L}\p{M}]+/gu, (word) =>
      /[A-Za-z]/.test(word) ? Array.from(word, (l) => looksLike(l) ?? l).join("") : word,
    );
}

function oddIn(text: string): OddSign | null {
  if (BOUND.test(text)) return null;
  const line = text.replace(/[\r\n]+$/, ""); // a block of text ends with a line break
  const joined = line.replace(JOINERS, "");
  const one = /[^ -~]/.test(joined) ? joined : line;
  const plain = cleaned(one);
  if (plain === one) return null;
  const [from, to] = [Array.from(one), Array.from(plain)];
  const start = one.length - one.trimStart().length;
  const at = start > 0 ? 0 : from.findIndex((sign, i) => sign !== to[i]);
  const sign = from[at] ?? "";
  const end = from.slice(at).join("").trim() === "";
  return { sign: nameOf(sign), at: at === 0 ? "start" : end ? "end" : "inside", like: looksLike(sign) };
}

/** Names of sources that are not what they seem to be: two could not be told apart, and a quotation would stand under the wrong one. */
export function oddSourceNames(sources: unknown, misshapen: ReadonlySet<string>): AnyDiagnostic[] {
  if (!isMap(sources)) return [];
  return Object.keys(sources).flatMap((name) => {
    if (ORDINARY.test(name)) return [];
    const pointer = childPointer("/sources", name);
    const plain = cleaned(name).replace(/\s+/g, " ");
    const isTaken = plain !== name && Object.hasOwn(sources, plain);
    const odd = oddIn(name) ?? (isTaken ? firstOddSign(name) : null);
    if (odd === null || plain === "" || misshapen.has(pointer)) return [];
    return [finding("key-odd-sign", { key: shown(name), ...odd, suggestion: isTaken ? null : plain }, pointer)];
  });
}
