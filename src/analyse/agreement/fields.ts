import { FIELDS } from "../../model/generated/fields.js";
import type { Interval } from "../../model/interval.js";
import type { Profile } from "../../model/profile.js";
import { childPointer } from "../../plain/pointer.js";
import { parseDate } from "../../quantity/calendar.js";
import { isExact, sum, UNKNOWN_AMOUNT } from "../../quantity/interval.js";
import { isJoined, NONE_WHERE_ABSENT, partsIn } from "../../quantity/joined.js";
import {
  AMOUNT,
  ANY_NUMBER,
  COUNT,
  type Domain,
  isNotApplicable,
  PERCENT,
  parseOrdinal,
  parseQuantity,
} from "../../quantity/parse.js";

/** What a coder wrote in a field, on the scale of the field; codes of an ordinal scale are their places on it, from 0. */
export type Reading =
  | { readonly kind: "exact"; readonly value: string | number }
  /** A bound: somewhere from `lo` to `hi`, of which one may be infinite. */
  | { readonly kind: "bounds"; readonly lo: number; readonly hi: number }
  | { readonly kind: "list"; readonly words: readonly string[] }
  | { readonly kind: "not-applicable" };

/** A reading and where it stands. */
export interface FieldReading {
  /** The field, such as `governance.bodies[].role`. */
  readonly field: string;
  /** Within a list: the name of the element, such as that of an institution; `null` elsewhere. */
  readonly element: string | null;
  readonly pointer: string;
  readonly reading: Reading;
  /** True where the field has parts and the coder gave it as one figure: the parts were not asked for any more. */
  readonly isWhole: boolean;
}

/** The scale of a field. Without `codes` of a nominal or ordinal scale, the values are those that occur. */
export interface FieldScale {
  readonly level: "nominal" | "ordinal" | "interval" | "list";
  readonly codes: readonly string[] | null;
  readonly notApplicable: boolean;
}

interface FieldRow {
  readonly kind: string;
  readonly codes?: readonly (string | number)[];
  readonly notApplicable?: boolean;
}

const ROWS: Readonly<Record<string, FieldRow>> = FIELDS;

/** What tells profiles apart, what is evidence for the rest, and what is free text: no coding that two coders could agree on. */
const APART = ["tcec", "id", "name", "invented", "date", "level", "coder", "sources", "evidence", "expected", "notes"];

/** What names the elements of each list. */
const NAMES: Readonly<Record<string, readonly string[]>> = { labels: ["call", "year"] };

/** Everything that a coder said in a profile, field by field, in the order of the profile; what is absent is unknown. */
export function readingsOf(profile: Profile): FieldReading[] {
  const found: FieldReading[] = [];
  for (const [key, value] of Object.entries(profile)) {
    if (!APART.includes(key) && !key.startsWith("x-")) visit(value, key, key, null, childPointer("", key), found);
  }
  return found;
}

/** The scale of a field that `readingsOf` names. */
export function scaleOf(field: string): FieldScale {
  const { kind, codes = null, notApplicable = false } = rowOf(field);
  const named = codes?.map(String) ?? null;
  switch (kind) {
    case "scale":
    case "level":
      return { level: "ordinal", codes: named, notApplicable };
    case "boolean":
      return { level: "nominal", codes: ["false", "true"], notApplicable };
    case "ties":
    case "list":
      return { level: "list", codes: null, notApplicable };
    case "codes":
    case "words":
      return { level: "list", codes: named, notApplicable };
    case "code":
      return { level: "nominal", codes: named, notApplicable };
    case "text":
    case "unit":
    case "currency":
      return { level: "nominal", codes: null, notApplicable };
    default:
      return { level: "interval", codes: null, notApplicable };
  }
}

function rowOf(field: string): FieldRow {
  const row =
    ROWS[field] ?? ROWS[field.replace(/^indicators\.[\s\S]+?(\.(?:raw|degree))?$/, "indicators.<indicator>$1")];
  return row ?? ROWS[field.replace(/\.[^.]+$/, ".<a>+<b>")] ?? { kind: "text" };
}

/** `generic`: the path as `FIELDS` has it; `field`: with the keys that a coder chose. */
function visit(
  value: unknown,
  generic: string,
  field: string,
  element: string | null,
  pointer: string,
  found: FieldReading[],
): void {
  const row = rowOf(generic);
  const reading = readAs(value, row);
  const hasParts = row.kind === "parts" || row.kind === "count-parts";
  if (reading !== null) found.push({ field, element, pointer, reading, isWhole: hasParts });
  else if (hasParts) found.push({ field, element, pointer, reading: sumOf(value, generic), isWhole: false });
  if (Array.isArray(value)) visitList(value, field, pointer, found);
  if (Array.isArray(value) || reading !== null || typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const name = isJoined(key) && generic.startsWith("funding.") ? partsIn(key).sort().join("+") : key;
    const path = `${field}.${name}`;
    visit(child, path, path, element, childPointer(pointer, key), found);
  }
}

/** A list of words has been read as a whole; of a list of blocks the names are a list, and each block is read under its name. */
function visitList(list: readonly unknown[], field: string, pointer: string, found: FieldReading[]): void {
  const blocks = list.filter((item) => typeof item === "object" && item !== null && !Array.isArray(item));
  if (blocks.length === 0) return;
  const words = elementsOf(list, field);
  list.forEach((item, i) => {
    const element = words[i] ?? "";
    for (const [key, value] of Object.entries(item as Readonly<Record<string, unknown>>)) {
      if ((NAMES[field] ?? ["name"]).includes(key)) continue;
      const path = `${field}[].${key}`;
      visit(value, path, path, element, childPointer(childPointer(pointer, i), key), found);
    }
  });
  found.push({ field, element: null, pointer, reading: { kind: "list", words }, isWhole: false });
}

/** What names the elements of a list, whose order means nothing: a block its name, told from others of it by a number; a tie its two ends. */
export function elementsOf(list: readonly unknown[], field: string): string[] {
  const taken = new Map<string, number>();
  return list.map((item) => {
    const name = nameOfElement(item, field);
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

function nameOfElement(item: unknown, field: string): string {
  if (Array.isArray(item)) return [...item].sort().join(" – ");
  if (typeof item !== "object" || item === null) return String(item);
  const block = item as Readonly<Record<string, unknown>>;
  const named = (NAMES[field] ?? ["name"]).map((key) => block[key]).filter((part) => part !== undefined);
  return named.join(" ");
}

const DOMAINS: Readonly<Record<string, Domain>> = { count: COUNT, "count-parts": COUNT, percentage: PERCENT };

/** What the parts of a figure add up to: at least that, where some of them are left open. */
function sumOf(block: unknown, field: string): Reading {
  const { kind } = rowOf(field);
  const given = Object.entries(block as Readonly<Record<string, unknown>>);
  const named = new Set(given.flatMap(([key]) => partsIn(key)));
  const isComplete = Object.keys(FIELDS).every((path) => {
    const part = path.startsWith(`${field}.`) ? path.slice(field.length + 1) : null;
    return part === null || part.startsWith("<") || named.has(part) || NONE_WHERE_ABSENT.has(part);
  });
  const total = sum(given.map(([, value]) => parseQuantity(value, DOMAINS[kind] ?? AMOUNT) ?? UNKNOWN_AMOUNT));
  const reading = fromInterval(isComplete ? total : { lo: total.lo, hi: Number.POSITIVE_INFINITY });
  return reading ?? { kind: "bounds", ...UNKNOWN_AMOUNT };
}

/** A value as a reading; `null` for a block, whose parts are read one by one. */
function readAs(value: unknown, { kind, codes }: FieldRow): Reading | null {
  if (isNotApplicable(value)) return { kind: "not-applicable" };
  switch (kind) {
    case "scale":
    case "level":
      return fromInterval(parseOrdinal(String(value), (codes ?? []).map(String)));
    case "ties":
      return {
        kind: "list",
        words: (value as readonly unknown[]).map((tie) => nameOfElement(tie, "")),
      };
    case "codes":
    case "words":
      return { kind: "list", words: (value as readonly unknown[]).map(String) };
    case "date":
      return { kind: "exact", value: parseDate(value as string | number)?.year ?? Number.NaN };
    case "integer":
      return { kind: "exact", value: Number(value) };
    case "boolean":
    case "code":
    case "text":
    case "unit":
    case "currency":
      return { kind: "exact", value: String(value).normalize("NFC").trim() };
    case "quantity":
    case "percentage":
    case "count":
    case "count-parts":
    case "parts":
      return fromInterval(parseQuantity(value, DOMAINS[kind] ?? AMOUNT));
    case "raw":
    case "degree":
    case "indicator":
      return fromInterval(parseQuantity(value, DOMAINS[kind] ?? ANY_NUMBER)) ?? wordIn(value);
    default:
      return null;
  }
}

function fromInterval(interval: Interval | null): Reading | null {
  if (interval === null) return null;
  return isExact(interval) ? { kind: "exact", value: interval.lo } : { kind: "bounds", ...interval };
}

/** The code that an indicator is given directly; a degree or a raw value under its key is read by itself. */
function wordIn(value: unknown): Reading | null {
  return typeof value === "string" ? { kind: "exact", value: value.trim() } : null;
}
