import type { AnyDiagnostic } from "../model/diagnostic.js";
import { mendedBy } from "../model/finding.js";
import type { SourceDocument } from "../model/source.js";
import { pointerTokens } from "../plain/pointer.js";
import { meantDates, sureDate } from "./date-words.js";
import { fits, readAs } from "./fits.js";
import { type SchemaNode, schemaAt } from "./schema.js";
import { shown } from "./shown.js";

/** The text of a value, as the lines around it show it; nothing where they are not kept. */
export function writtenAt(document: SourceDocument, pointer: string): string {
  const { line, col, length = 1, frame } = document.locate(pointer);
  const text = frame?.lines[line - frame.first] ?? "";
  const start = col - (frame?.from ?? 1);
  return text.slice(start, start + length);
}

/**
 * Findings on values that reading has changed, with the value as it is written: 07 is a number of two digits, 2013.10 one of two
 * decimals; and on keys without a value, with the comment that was probably meant as one. `root` says what may stand there.
 */
export function asWritten(
  findings: readonly AnyDiagnostic[],
  document: SourceDocument,
  root: SchemaNode,
): AnyDiagnostic[] {
  return findings.map((one) => written(one, document, root));
}

function written(diagnostic: AnyDiagnostic, document: SourceDocument, root: SchemaNode): AnyDiagnostic {
  const [pointer = ""] = diagnostic.pointers;
  const isPossible = (text: string): boolean => fits(text, schemaAt(root, pointerTokens(pointer)), root);
  switch (diagnostic.code) {
    case "value-wrong-type": {
      const { expected, got, write } = diagnostic.args;
      if (write === null || !expected.includes("string") || (got !== "number" && got !== "boolean")) return diagnostic;
      const text = writtenAt(document, pointer);
      return /^[^\s"',[\]{}]+$/.test(text) && isPossible(text)
        ? mendedBy({ ...diagnostic, args: { ...diagnostic.args, write: JSON.stringify(text) } }, JSON.stringify(text))
        : diagnostic;
    }
    case "value-bad-date": {
      const text = writtenAt(document, pointer);
      if (text === diagnostic.args.value || !/^[0-9][0-9.eE+-]*$/.test(text)) return diagnostic;
      const { fix: _, ...others } = diagnostic; // of what was read, which is not what is written
      return mendedBy({ ...others, args: { value: text, ...meantDates(text) } }, sureDate(text));
    }
    case "value-not-finite": {
      const text = writtenAt(document, pointer);
      return /^[+-]?[0-9][0-9.eE+-]*$/.test(text) ? { ...diagnostic, args: { value: shown(text) } } : diagnostic;
    }
    case "value-not-whole": {
      const text = writtenAt(document, pointer);
      const pointed = POINTED.exec(text)?.[0];
      const meant = text.replace(POINTED, (numeral) => numeral.replace(".", "")).replace(/^["']|["']$/g, "");
      const isThousands = pointed !== undefined && fits(readAs(meant), schemaAt(root, pointerTokens(pointer)), root);
      const { args } = diagnostic;
      return { ...diagnostic, args: isThousands ? { ...args, written: pointed, meant } : exact(args, text) };
    }
    case "value-too-small":
      return { ...diagnostic, args: exact(diagnostic.args, writtenAt(document, pointer)) };
    case "value-too-large":
      return { ...diagnostic, args: exact(diagnostic.args, writtenAt(document, pointer)) };
    case "value-empty": {
      const { line, frame } = document.locate(pointer, "key");
      const comment = /:[ \t]+(#\S.*?)[ \t\r]*$/.exec(frame?.lines[line - frame.first] ?? "")?.[1] ?? null;
      return comment === null || !isPossible(comment)
        ? diagnostic
        : { ...diagnostic, args: { ...diagnostic.args, comment } };
    }
    default:
      return diagnostic;
  }
}

/** One to three digits, a point and three more: 136.000. */
export const POINTED = /(?<![0-9.])[1-9][0-9]{0,2}\.[0-9]{3}(?![0-9.])/;
const NUMERALS = /[+-]?[0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?/gi;
/** So many significant digits are kept of any number. */
const EXACT_DIGITS = 15;

/** The arguments of a finding on a number, with its digits where a computer keeps only the first of them. */
function exact<A extends { readonly value: number }>(args: A, text: string): A & { readonly written?: string } {
  const written = text.match(NUMERALS)?.find((numeral) => Number(numeral) === args.value);
  if (written === undefined) return args;
  const digits = written
    .replace(/e.*$/i, "")
    .replace(/[^0-9]/g, "")
    .replace(/^0+|0+$/g, "");
  return digits.length <= EXACT_DIGITS ? args : { ...args, written: shown(written) };
}
