import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, mendedBy } from "../model/finding.js";
import { asTyped } from "../plain/typed.js";
import { fits, readAs } from "./fits.js";
import { meantQuantity } from "./quantity-words.js";
import { type SchemaNode, typesOf } from "./schema.js";
import { shown } from "./shown.js";

const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const GROUPED = /^[+-]?[0-9]{1,3}(?:[ \u00a0\u202f'’][0-9]{3})+(?:[.,][0-9]+)?$/;
const THOUSANDS = /^[0-9]{1,3}(?:,[0-9]{3})+$/;
const SIGNED = "[+-]?[0-9]+(?:\\.[0-9]+)?";
const BOUND = new RegExp(`^\\s*(?:(?:<=?|>=?)\\s*(${SIGNED})|(${SIGNED})\\s*\\.\\.\\s*(${SIGNED}))\\s*$`);
/** Longer texts are no slip of the pen, and matching them could take long. */
const LONGEST = 100;
/** One digit group after the comma may be a fraction or thousands: no guess is made, unless no number of thousands begins with 0. */
const AMBIGUOUS_COMMA = /[1-9][0-9]*,[0-9]{3}(?![0-9])/;

/**
 * Names the slip in a text that stands where a quantity is expected: a decimal comma, a percent sign, a number in
 * quotation marks, a bound outside of what is possible; otherwise `value-not-a-quantity`.
 */
export function quantitySlip(text: string, node: SchemaNode, pointer: string): AnyDiagnostic {
  const slip = writingSlip(text, pointer, isCount(node));
  if (slip === null) return boundSlip(text, node, pointer) ?? notAQuantity(text, node, pointer);
  const { suggestion } = slip.args as { suggestion: string };
  const sure = slip.code === "value-percent-sign" && node.maximum === 100 ? mendedBy(slip, asTyped(suggestion)) : slip;
  return boundSlip(suggestion, node, pointer) ?? (isPossible(suggestion, node) ? sure : unclear(text, pointer));
}

function isPossible(typed: string, node: SchemaNode): boolean {
  return fits(readAs(typed), node, node);
}

function unclear(text: string, pointer: string): AnyDiagnostic {
  return finding("value-not-a-quantity", { value: shown(text), suggestion: null, because: null }, pointer);
}

function isCount(node: SchemaNode): boolean {
  const types = typesOf(node);
  return types.includes("integer") && !types.includes("number");
}

/** A decimal comma, a percent sign or a number in quotation marks; `null` where it is none of them. */
export function writingSlip(text: string, pointer: string, isWhole = false): AnyDiagnostic | null {
  if (text.length > LONGEST) return null;
  const value = shown(text);
  const bare = withoutPercent(text);
  if (bare !== null) {
    const plain = asQuantity(bare, isWhole);
    return plain === null ? null : finding("value-percent-sign", { value, suggestion: plain }, pointer);
  }
  const plain = asQuantity(text, isWhole);
  if (plain === null) return null;
  if (text.includes(",") && plain.includes("."))
    return mendedBy(finding("value-decimal-comma", { value, suggestion: plain }, pointer), asTyped(plain));
  if (BOUND.test(text)) return null;
  const one = finding("value-number-as-text", { value, suggestion: plain }, pointer);
  return mendedBy(one, text.includes(",") ? null : plain); // a comma may be a slip of another kind
}

function notAQuantity(text: string, node: SchemaNode, pointer: string): AnyDiagnostic {
  if (text.length > LONGEST) return unclear(text, pointer);
  const ends = { least: node.minimum ?? Number.NEGATIVE_INFINITY, most: node.maximum ?? Number.POSITIVE_INFINITY };
  const straight = text.replace(/^[“”„«»"\s]+|[“”„«»"\s]+$/g, "");
  const { suggestion, because, isWhole } = meantQuantity(straight, (number) => asQuantity(number, isCount(node)), ends);
  if (because === "comma") return commaSlip(straight, (typed) => isPossible(typed, node), pointer);
  const isWrong =
    suggestion !== null && (!isPossible(suggestion, node) || boundSlip(suggestion, node, pointer) !== null);
  if (isWrong) return unclear(text, pointer);
  const isSure = isWhole && (because === null || because === "none");
  const one = finding("value-not-a-quantity", { value: shown(text), suggestion, because }, pointer);
  return mendedBy(one, isSure && suggestion !== null ? asTyped(suggestion) : null);
}

/** A comma before three digits: a decimal mark or one between thousands, where only one of the two is possible, that one. */
export function commaSlip(text: string, isPossible: (typed: string) => boolean, pointer: string): AnyDiagnostic {
  const [thousands, decimal] = [text.replace(",", ""), text.replace(",", ".")];
  const value = shown(text);
  if (!isPossible(thousands) && isPossible(decimal)) {
    return finding("value-decimal-comma", { value, suggestion: decimal }, pointer);
  }
  return isPossible(decimal) || !isPossible(thousands)
    ? finding(
        "value-not-a-quantity",
        { value, suggestion: null, because: isPossible(decimal) ? "comma" : null },
        pointer,
      )
    : finding("value-number-as-text", { value, suggestion: thousands }, pointer);
}

function withoutPercent(text: string): string | null {
  const bare = text.replace(/[\s\u00a0\u202f]*[%٪]/gu, "");
  return bare === text ? null : bare;
}

/**
 * The text as a number or a bound in our notation: decimal point, no spaces between thousands. `isWhole`: only a whole number can be
 * meant, so that a comma before three digits parts thousands.
 */
function asQuantity(text: string, isWhole = false): string | null {
  const trimmed = text.trim();
  if (isWhole && THOUSANDS.test(trimmed)) return trimmed.replaceAll(",", "");
  if (AMBIGUOUS_COMMA.test(trimmed)) return null;
  if (GROUPED.test(trimmed)) return trimmed.replace(/[^0-9+.,-]/g, "").replace(",", ".");
  const dotted = trimmed.replace(/([0-9]),(?=[0-9])/g, "$1.");
  if (NUMBER.test(dotted)) return Number.isFinite(Number(dotted)) ? String(Number(dotted)) : null;
  return BOUND.test(dotted) ? dotted : null;
}

/** A number or bound that is written well but cannot be: below the least, above the greatest value, or not whole. */
function boundSlip(text: string, node: SchemaNode, pointer: string): AnyDiagnostic | null {
  if (!NUMBER.test(text) && !typesOf(node).includes("string")) return null; // no bound may stand here
  const ends = NUMBER.test(text) ? [text] : (BOUND.exec(text) ?? []).slice(1).filter((end) => end !== undefined);
  const minimum = node.minimum ?? 0;
  const types = typesOf(node);
  for (const value of ends.map(Number)) {
    if (value < minimum) return finding("value-too-small", { value, minimum, strict: false }, pointer);
    if (node.maximum !== undefined && value > node.maximum) {
      return finding("value-too-large", { value, maximum: node.maximum, strict: false }, pointer);
    }
    if (types.includes("integer") && !Number.isInteger(value)) return finding("value-not-whole", { value }, pointer);
  }
  return null;
}

const UNITS: Readonly<Record<string, string>> = {
  "€": "EUR",
  euro: "EUR",
  euros: "EUR",
  "k€": "kEUR",
  keuro: "kEUR",
  keuros: "kEUR",
  "m€": "MEUR",
  meuro: "MEUR",
  meuros: "MEUR",
  $: "USD",
  "£": "GBP",
  "%": "percent",
  percentage: "percent",
  percents: "percent",
  pourcent: "percent",
  pourcentage: "percent",
};

/** The unit that was probably meant: `€` or `euros` is EUR, `%` is percent, `eur` is EUR, `keur` is kEUR. */
export function suggestUnit(text: string, pattern: string): string | null {
  if (text.length > LONGEST) return null;
  const folded = text.toLowerCase().replace(/\s+/g, "");
  const multiple = /^([km])?([a-z]{3})$/.exec(folded);
  const prefix = multiple?.[1] === undefined ? "" : multiple[1] === "m" ? "M" : "k";
  const currency = multiple ? `${prefix}${multiple[2]?.toUpperCase()}` : null;
  const unit = folded === "percent" ? "percent" : Object.hasOwn(UNITS, folded) ? (UNITS[folded] ?? null) : currency;
  return unit !== null && new RegExp(pattern).test(unit) ? unit : null;
}

/** A short name that may stand for the text: without accents, spaces and signs. `null` where nothing is left. */
export function suggestId(text: string, pattern: string): string | null {
  if (/^__.*__$/.test(text)) return null; // a name of some programming language, and none for this
  const plain = text
    .slice(0, 200)
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  const cased = pattern.includes("A-Z") ? plain : plain.toLowerCase();
  const slug = cased
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|-+$/g, "")
    .slice(0, 100);
  return slug !== "" && new RegExp(pattern).test(slug) ? slug : null;
}

const YES = new Set(["yes", "y", "on", "oui", "o", "vrai", "1", "x"]);
const NO = new Set(["no", "n", "off", "non", "faux", "0"]);

/** `true` for yes and oui, `false` for no and non; `null` for other words. */
export function suggestTruth(text: string): string | null {
  const folded = text.trim().toLowerCase();
  if (YES.has(folded)) return "true";
  return NO.has(folded) ? "false" : null;
}
