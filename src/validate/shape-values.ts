import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, mendedBy } from "../model/finding.js";
import { childPointer } from "../plain/pointer.js";
import { asTyped, asTypedText } from "../plain/typed.js";
import { meantDate, meantDates, sureDate } from "./date-words.js";
import { fits } from "./fits.js";
import { meantWithout, oddBlank, oddValue } from "./odd-signs.js";
import { NOT_MEANT, REPLACED_WORDS } from "./renamed.js";
import { codesOf, isTuple, memberAt, type SchemaNode, schemaAt, type TextKind, textKindOf, typesOf } from "./schema.js";
import { isMap, kindOf, shown } from "./shown.js";
import type { ShapeError, Spot } from "./spot.js";
import { clearly, labelled, type Suggest } from "./suggester.js";
import { quantitySlip, suggestId, suggestTruth, suggestUnit } from "./text-slips.js";
import { wrongStrength, wrongTie } from "./ties.js";

/** The one mistake in a value, however many rules of the schema it breaks; `null` where the value itself is fine. */
export function valueFinding(spot: Spot, suggest: Suggest): AnyDiagnostic | null {
  const find = (keyword: string): ShapeError | undefined => spot.errors.find((error) => error.keyword === keyword);
  const odd = typeof spot.value === "string" ? oddText(spot, spot.value) : null;
  if (odd) return odd;
  const type = find("type");
  if (type) return wrongType(spot, suggest);
  if (find("const")) return wrongConstant(spot);
  if (find("enum")) return notListed(spot, suggest);
  if (find("pattern")) return wrongText(spot);
  return outOfRange(spot) ?? wrongSize(spot);
}

const OF_VALUES: ReadonlySet<string> = new Set(["type", "const", "enum", "pattern"]);

/** A text that is right but for a sign that nobody sees or takes for another one, or for a blank that YAML takes for a letter. */
function oddText({ pointer, node, root, errors }: Spot, text: string): AnyDiagnostic | null {
  if (!errors.some(({ keyword }) => OF_VALUES.has(keyword))) return null;
  const plain = meantWithout(text, node, root);
  return (plain !== null ? oddValue(text, plain, pointer) : null) ?? oddBlank(text, pointer);
}

/** Every item of a list that stands there before. */
export function repeatedItems({ pointer, value, errors }: Spot): AnyDiagnostic[] {
  if (!errors.some((error) => error.keyword === "uniqueItems") || !Array.isArray(value)) return [];
  const seen = new Set<string>();
  return value.flatMap((item, i) => {
    const text = typeof item === "string" ? item : JSON.stringify(item);
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [finding("value-repeated", { value: shown(text) }, childPointer(pointer, i))];
  });
}

function wrongType(spot: Spot, suggest: Suggest): AnyDiagnostic {
  const { pointer, value, node } = spot;
  const expected = [...typesOf(node)];
  if (value === null) return finding("value-empty", { key: keyOf(spot), comment: null }, pointer);
  if (isTuple(node)) return wrongTie(value, pointer);
  if (placeInTuple(spot) === 2 && typeof value !== "number") return wrongStrength(value, pointer);
  const simple = typeof value !== "object";
  if (simple && textKindOf(node) === "date") return badDate(value, pointer);
  if (typeof value === "number" && (expected.includes("number") || expected.includes("integer"))) {
    return Number.isFinite(value)
      ? finding("value-not-whole", { value }, pointer)
      : finding("value-not-finite", { value: shown(value) }, pointer);
  }
  if (simple && codesOf(node)) return notListed(spot, suggest);
  if (typeof value === "boolean" && textKindOf(node) === "quantity") return quantitySlip(String(value), node, pointer);
  const isText = expected.includes("string") && !expected.includes("number") && !expected.includes("integer");
  const isOdd = typeof value === "number" && !Number.isFinite(value);
  if (simple && isText && !isOdd && !fits(String(value), node, spot.root)) return wrongText(spot); // quotation marks alone would not mend it
  if (typeof value === "string" && isYear(node) && meantDates(value).alternative !== null)
    return badDate(value, pointer);
  if (typeof value === "string" && (expected.includes("number") || expected.includes("integer"))) {
    const slip = quantitySlip(value, { ...node, minimum: node.minimum ?? Number.NEGATIVE_INFINITY }, pointer);
    if (slip.code !== "value-not-a-quantity") return node.const === undefined ? slip : constantSlip(slip, spot);
  }
  const write = instead(spot, suggest);
  const needs =
    write === null && node.required !== undefined && expected.includes("object") ? { needs: [...node.required] } : {};
  const one = finding("value-wrong-type", { expected, got: kindOf(value), write, ...needs }, pointer);
  return mendedBy(one, isSure(spot, write) ? write : null);
}

/** A value that only wants quotation marks or brackets: a comma in words that may be any is no end of an item. */
function isSure({ value, node, root, tokens }: Spot, write: string | null): boolean {
  if (write === null) return false;
  if (typeof value !== "string") return typesOf(node).includes("string");
  const items = schemaAt(root, [...tokens, "0"]);
  return typesOf(node).includes("array") && (codesOf(items) !== null || !/[,;]/.test(value));
}

/** Another way of writing the one number that is possible, or another number. */
function constantSlip(slip: AnyDiagnostic, spot: Spot): AnyDiagnostic {
  const { suggestion } = slip.args as { suggestion?: string };
  return suggestion === String(spot.node.const) ? slip : wrongConstant(spot);
}

/** Not a date; the one that was probably meant, or two of which one is. */
export function badDate(value: unknown, pointer: string): AnyDiagnostic {
  return mendedBy(
    finding("value-bad-date", { value: shown(value), ...meantDates(String(value)) }, pointer),
    sureDate(String(value)),
  );
}

/** What may be written in place of a value of a wrong type, as it is typed; `null` where that is not known. */
function instead({ value, node, root, tokens }: Spot, suggest: Suggest): string | null {
  const expected = typesOf(node);
  if (typeof value === "number" && !Number.isFinite(value)) return null;
  if (typeof value === "number" || typeof value === "boolean") {
    if (expected.includes("string") && fits(String(value), node, root)) {
      return JSON.stringify(String(value)); // the source may have written it otherwise
    }
  } else if (typeof value !== "string" || value.length > LONGEST) return null;
  const text = String(value);
  if (expected.includes("object")) return inMap(text, { node, root, suggest });
  if (expected.includes("array")) return inList(text, { node: schemaAt(root, [...tokens, "0"]), root, suggest });
  const year = isYear(node) ? meantDate(text) : null;
  return year === null ? null : year.slice(0, 4);
}

function isYear(node: SchemaNode): boolean {
  return typesOf(node).join() === "integer" && (node.minimum ?? 0) >= LEAST_YEAR;
}

/** Longer texts are no slip of the pen. */
const LONGEST = 200;
/** A whole number from here on is a year. */
const LEAST_YEAR = 1000;

/** Where a text would have to stand: its schema, the whole one, and what finds the word that was meant. */
interface Meant {
  readonly node: SchemaNode;
  readonly root: SchemaNode;
  readonly suggest: Suggest;
}

/** `{source: report}`, where a block asks for one key only. */
function inMap(text: string, meant: Meant): string | null {
  const { required = [] } = meant.node;
  const [key, ...others] = required;
  return key === undefined || others.length > 0 ? null : asMember(text, key, meant);
}

/** `[culture, heritage]`, or `[{name: Region}]` where items are blocks that ask for one key or may have a name. */
function inList(text: string, meant: Meant): string | null {
  const { node } = meant;
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0 || parts.some((part) => /[[\]{}\n]/.test(part))) return null;
  const key = node.required?.length === 1 ? node.required[0] : node.properties?.name && !node.required ? "name" : null;
  const isText = typesOf(node).includes("string") || codesOf(node) !== null;
  const items = [...new Set(parts)].map((part) =>
    isText ? possibleText(part, meant) : key ? asMember(part, key, meant) : null,
  );
  return items.includes(null) ? null : `[${items.join(", ")}]`;
}

function asMember(text: string, key: string, meant: Meant): string | null {
  const typed = possibleText(text, { ...meant, node: memberAt(meant.root, meant.node, key) });
  return typed === null ? null : `{${key}: ${typed}}`;
}

/** A text as it is typed, or the word that was meant by it; `null` where neither may stand there. */
function possibleText(text: string, { node, root, suggest }: Meant): string | null {
  if (fits(text, node, root)) return asTypedText(text);
  const code = suggestCode(text, codesOf(node) ?? [], suggest);
  return code !== null && fits(code, node, root) ? asTypedText(code) : null;
}

/** The nearest key around the value: an item of a list has none of its own. */
function keyOf({ tokens }: Spot): string {
  return tokens.findLast((token) => !/^\d+$/.test(token)) ?? tokens.at(-1) ?? "";
}

function wrongConstant({ pointer, value, node, tokens }: Spot): AnyDiagnostic {
  const key = tokens.at(-1);
  if (key === "tcec" || key === "tcec_typology" || (key === "schema" && tokens.length === 1)) {
    return finding("format-version", { got: shown(value), supported: 1 }, pointer);
  }
  const allowed = [String(node.const)];
  return finding("value-not-listed", { value: shown(value), allowed, suggestion: String(node.const) }, pointer);
}

function notListed({ pointer, value, node }: Spot, suggest: Suggest): AnyDiagnostic {
  const allowed = [...(codesOf(node) ?? [])];
  const text = String(value);
  const now = Object.hasOwn(REPLACED_WORDS, text) ? REPLACED_WORDS[text]?.filter((word) => allowed.includes(word)) : [];
  if (now !== undefined && now.length > 0) return finding("value-replaced", { value: text, now }, pointer);
  const truth = typesOf(node).includes("boolean") ? suggestTruth(text) : null;
  const guess = truth !== null && allowed.includes(truth) ? truth : suggestCode(text, allowed, suggest);
  const suggestion = guess !== null && NOT_MEANT[text] === guess ? null : guess;
  const label = suggestion === truth ? {} : labelled(suggest, text, suggestion);
  const sure = suggestion === truth ? truth : clearly(suggest, text, suggestion, allowed);
  const one = finding("value-not-listed", { value: shown(value), allowed, suggestion, ...label }, pointer);
  return mendedBy(one, sure === null ? null : asTyped(sure));
}

/** A code, or a bound over codes in which each misspelt one is replaced. */
export function suggestCode(text: string, allowed: readonly string[], suggest: Suggest): string | null {
  const trimmed = text.slice(0, 200).trim();
  const bound = /^(<=?|>=?)\s*(\S.*)$/.exec(trimmed);
  if (bound) {
    const code = suggest(bound[2] ?? "", allowed);
    return code === null ? null : `${bound[1]}${code}`;
  }
  const ends = trimmed.split("..");
  if (ends.length !== 2) return suggest(trimmed, allowed);
  const codes = ends.map((end) => suggest(end.trim(), allowed));
  return codes.includes(null) ? null : codes.join("..");
}

function wrongText({ pointer, value, node }: Spot): AnyDiagnostic {
  const text = String(value);
  const pattern = node.pattern ?? "";
  const kind: TextKind = textKindOf(node);
  switch (kind) {
    case "date":
      return badDate(text, pointer);
    case "unit":
      return wrongUnit(text, pattern, pointer);
    case "id":
      return finding("value-bad-id", { value: shown(text), suggestion: suggestId(text, pattern) }, pointer);
    case "quantity":
      return quantitySlip(text, node, pointer);
    case "other":
      return finding("value-bad-format", { value: shown(text), pattern }, pointer);
    default:
      return kind satisfies never;
  }
}

/** A dollar may be one of several countries. */
function wrongUnit(text: string, pattern: string, pointer: string): AnyDiagnostic {
  const suggestion = suggestUnit(text, pattern);
  return mendedBy(
    finding("value-bad-unit", { value: shown(text), suggestion }, pointer),
    text.includes("$") ? null : suggestion,
  );
}

function outOfRange(spot: Spot): AnyDiagnostic | null {
  const { pointer, value, node, errors } = spot;
  const error = errors.find(({ keyword }) => RANGES.has(keyword));
  if (!error || typeof value !== "number") return null;
  if (textKindOf(node) === "date") return badDate(value, pointer);
  const place = placeInTuple(spot);
  if (place !== null) return place === 2 ? wrongStrength(value, pointer) : null; // a number is no name, which is said
  const limit = Number(error.params.limit);
  const strict = error.keyword.startsWith("exclusive");
  return error.keyword.toLowerCase().endsWith("minimum")
    ? finding("value-too-small", { value, minimum: limit, strict }, pointer)
    : finding("value-too-large", { value, maximum: limit, strict }, pointer);
}

const RANGES: ReadonlySet<string> = new Set(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]);

/** Which item of a tie it is: two members, then the strength; `null` where it is none. */
function placeInTuple({ root, tokens }: Spot): number | null {
  return isTuple(schemaAt(root, tokens.slice(0, -1))) ? Number(tokens.at(-1)) : null;
}

/** Too few or too many characters, items or keys. Keys that exclude each other have a finding of their own. */
function wrongSize({ pointer, value, node, errors }: Spot): AnyDiagnostic | null {
  if (isTuple(node) && Array.isArray(value)) {
    const isOff = errors.some(({ keyword }) => keyword === "minItems" || keyword === "maxItems");
    return isOff ? finding("network-tie-items", { items: value.length }, pointer) : null;
  }
  const excluded = errors.some(({ schemaPath }) => schemaPath.includes("/dependentSchemas/"));
  for (const { keyword, params } of errors) {
    const limit = Number(params.limit);
    if (keyword === "minLength" || keyword === "minItems" || keyword === "minProperties") {
      return finding("value-too-short", { minimum: limit }, pointer);
    }
    if (keyword === "maxProperties" && (excluded || !isMap(value))) continue;
    if (keyword === "maxLength" || keyword === "maxItems" || keyword === "maxProperties") {
      const of = keyword === "maxLength" ? "characters" : "items";
      return finding("value-too-long", { maximum: limit, of }, pointer);
    }
  }
  return null;
}
