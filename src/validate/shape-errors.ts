import type { DiagnosticArgs } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, mendedBy } from "../model/finding.js";
import { withoutOddSigns } from "../plain/odd-signs.js";
import { childPointer, pointerTokens, valueAt } from "../plain/pointer.js";
import { idCalled } from "./called.js";
import { oddBlank, oddKey } from "./odd-signs.js";
import { RENAMED_KEYS } from "./renamed.js";
import { isTuple, keysIn, placesOfKey, type SchemaNode, schemaAt } from "./schema.js";
import { repeatedItems, valueFinding } from "./shape-values.js";
import { isMap, shown } from "./shown.js";
import type { ShapeError, Spot } from "./spot.js";
import { clearly, createSuggester, labelled, type Suggest } from "./suggester.js";
import { suggestId } from "./text-slips.js";

/**
 * Turns the errors of a compiled schema into coded findings: one for each mistake, though the schema may complain of it
 * several times. Pointers only; places come later. `suggest` says what words may have been meant.
 */
export function shapeFindings(
  errors: readonly ShapeError[],
  root: SchemaNode,
  value: unknown,
  suggest: Suggest = createSuggester(),
): AnyDiagnostic[] {
  const byPlace = new Map<string, ShapeError[]>();
  for (const error of errors) {
    const found = byPlace.get(error.instancePath);
    if (found) found.push(error);
    else byPlace.set(error.instancePath, [error]);
  }
  const parents = excludingParents(byPlace);
  return [...byPlace].flatMap(([pointer, found]) => {
    const tokens = pointerTokens(pointer);
    const node = schemaAt(root, tokens);
    const spot: Spot = { pointer, tokens, value: valueAt(value, pointer), node, root, errors: found };
    if (isWithinBrokenTuple(spot, root, byPlace)) return [];
    const finding = excludedHere(spot) ?? valueFinding(spot, suggest);
    const keys = isMap(spot.value)
      ? keyFindings(spot, spot.value, { suggest, root, excluded: parents.has(pointer) })
      : [];
    return [...(finding ? [finding] : []), ...repeatedItems(spot), ...keys];
  });
}

/** Of a tuple with an item too many or too few, what else is wrong with its items is an echo. */
function isWithinBrokenTuple({ pointer, tokens }: Spot, root: SchemaNode, byPlace: ReadonlyMap<string, ShapeError[]>) {
  const around = byPlace.get(pointer.slice(0, pointer.lastIndexOf("/")));
  if (!around?.some(({ keyword }) => keyword === "minItems" || keyword === "maxItems")) return false;
  return isTuple(schemaAt(root, tokens.slice(0, -1)));
}

/** Maps in which some key is ruled out by a `false` schema: what else complains of the same keys is an echo. */
function excludingParents(byPlace: ReadonlyMap<string, readonly ShapeError[]>): Set<string> {
  const parents = new Set<string>();
  for (const [pointer, errors] of byPlace) {
    if (errors.some(({ keyword }) => keyword === "false schema"))
      parents.add(pointer.slice(0, pointer.lastIndexOf("/")));
  }
  return parents;
}

const RULED_OUT_BY: Readonly<Record<string, string>> = {
  exponent: "aggregation",
  all: "fact",
  any: "fact",
  not: "fact",
};

function excludedHere({ pointer, tokens, errors }: Spot): AnyDiagnostic | null {
  if (!errors.some(({ keyword }) => keyword === "false schema")) return null;
  const key = tokens.at(-1) ?? "";
  const because = Object.hasOwn(RULED_OUT_BY, key) ? RULED_OUT_BY[key] : "method";
  return finding("key-excluded", { key, because: because ?? "method" }, pointer);
}

interface About {
  readonly suggest: Suggest;
  readonly root: SchemaNode;
  /** Some key of the map is ruled out by another one. */
  readonly excluded: boolean;
}

function keyFindings(spot: Spot, map: Record<string, unknown>, { suggest, excluded, root }: About): AnyDiagnostic[] {
  const unknown = unknownKeys(spot, map, suggest);
  const meant = new Set(unknown.map(({ suggestion }) => suggestion));
  const missing = missingKeys(spot).filter((key) => !meant.has(key));
  return [
    ...unknown.map((one) => unknownKey(one, childPointer(spot.pointer, one.key), map, { root, suggest })),
    ...missing.map((key) => finding("key-missing", { key }, childPointer(spot.pointer, key))),
    ...(excluded ? [] : excludedKeys(spot, map)),
  ];
}

/** A key that has a place in more blocks than that says nothing of where it belongs. */
const MOST_PLACES = 3;

function unknownKey(
  { key, allowed, suggestion }: UnknownKey,
  pointer: string,
  map: Readonly<Record<string, unknown>>,
  { root, suggest }: Pick<About, "root" | "suggest">,
): AnyDiagnostic {
  const plain = withoutOddSigns(key);
  const isTaken = plain !== key && allowed.includes(plain) && Object.hasOwn(map, plain);
  const odd = plain === suggestion || isTaken ? oddKey(key, isTaken ? null : plain, pointer) : oddBlank(key, pointer);
  if (odd) return odd.code === "key-odd-sign" ? mendedBy(odd, odd.args.suggestion) : odd;
  const taken = suggestion === null && suggest.labelOf !== undefined ? idCalled(key, allowed) : null;
  if (taken !== null) return finding("key-unknown", { key: shown(key), allowed, suggestion, taken }, pointer);
  const now = Object.hasOwn(RENAMED_KEYS, key) ? RENAMED_KEYS[key] : undefined;
  const elsewhere = suggestion === null && now === undefined ? misplaced(key, root, suggest) : null;
  if (elsewhere !== null) return finding("key-misplaced", elsewhere, pointer);
  if (now !== undefined) return finding("key-renamed", { key, now }, pointer);
  const args = { key: shown(key), allowed, suggestion, ...labelled(suggest, key, suggestion) };
  return mendedBy(finding("key-unknown", args, pointer), clearly(suggest, key, suggestion, allowed));
}

/** Where a key belongs that is none here, by its id or by what it is called; `null` where that is nowhere, or in many places. */
function misplaced(key: string, root: SchemaNode, suggest: Suggest): DiagnosticArgs["key-misplaced"] | null {
  const own = placesOfKey(root, key);
  const id = own.length > 0 || suggest.labelOf === undefined ? null : idCalled(key, keysIn(root));
  const places = id === null ? own : placesOfKey(root, id);
  if (places.length === 0 || places.length > MOST_PLACES) return null;
  return { key: shown(key), places: [...places], ...(id !== null && { id }) };
}

interface UnknownKey {
  readonly key: string;
  readonly allowed: string[];
  readonly suggestion: string | null;
}

function unknownKeys({ errors, node }: Spot, map: Record<string, unknown>, suggest: Suggest): UnknownKey[] {
  const allowed = Object.keys(node.properties ?? {});
  const free = allowed.filter((key) => !Object.hasOwn(map, key));
  return errors
    .filter(({ keyword }) => keyword === "additionalProperties")
    .map(({ params }) => {
      const key = String(params.additionalProperty);
      const [pattern] = Object.keys(node.patternProperties ?? {});
      const slug = allowed.length === 0 && pattern ? suggestId(key, pattern) : null;
      return { key, allowed, suggestion: slug ?? suggest(key, free) };
    });
}

/** Where one of several keys is enough (`decision` or `source`), the first one is asked for. */
function missingKeys({ errors }: Spot): string[] {
  const missing = errors.filter(({ keyword }) => keyword === "required");
  const sure = missing.filter(({ schemaPath }) => !schemaPath.includes("/anyOf/"));
  const choice = missing.find(({ schemaPath }) => schemaPath.includes("/anyOf/"));
  const keys = [...sure, ...(choice ? [choice] : [])].map(({ params }) => String(params.missingProperty));
  return [...new Set(keys)];
}

/** Keys that cannot stand beside another one (`raw` beside `degree`): all but the one that asks to be alone. */
function excludedKeys({ pointer, errors }: Spot, map: Record<string, unknown>): AnyDiagnostic[] {
  const error = errors.find(({ schemaPath, keyword }) => keyword === "maxProperties" && ALONE.test(schemaPath));
  const because = error && ALONE.exec(error.schemaPath)?.[1];
  if (because === undefined) return [];
  return Object.keys(map)
    .filter((key) => key !== because)
    .map((key) => finding("key-excluded", { key: shown(key), because }, childPointer(pointer, key)));
}

const ALONE = /\/dependentSchemas\/([^/]+)\/maxProperties$/;
