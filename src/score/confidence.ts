import type { Profile } from "../model/profile.js";
import { CONFIDENCES, type Confidence } from "../model/vocabulary.js";
import { childPointer, pointerOfPath, pointerTokens } from "../plain/pointer.js";
import { SEATS } from "./facts/governance.js";

/** What identifies a profile, and what is no coded fact: it stays, whatever its evidence. */
const KEPT = new Set(["tcec", "id", "name", "date", "level", "coder", "notes", "expected", "sources", "evidence"]);
/** Lists that a profile says in full: where one element falls away, what is left is not all of it. */
const COMPLETE = new Set(["/activities", "/governance/bodies", "/initiated_by", "/functions"]);
/** Of one call all priority areas are named. */
const AREAS = /^\/labels\/\d+\/priority_areas$/;
/** What a profile says to be whole by a field of its own: where some of it falls away, so does that field. */
const SAID_WHOLE: readonly (readonly [part: RegExp, field: string])[] = [
  [/^\/institutions/, "/institutions_complete"],
  [/^\/network\/(?:ties|members)$/, "/network/complete"],
];
/** A tie is known or not: without its strength it would have another. */
const TIE = /^\/network\/ties\/\d+$/;
/** Elements of lists that say nothing without this key. */
const ESSENTIAL: Readonly<Record<string, string>> = {
  "/activities": "sphere",
  "/governance/bodies": "role",
  "/labels": "call",
};
const AT_LEAST_NOTHING = ">=0";

/**
 * A profile without the fields whose evidence lies below a confidence (method §2, rule 13): a field that has evidence, all of it
 * below, becomes unknown, by its own evidence or else that of the nearest field above; evidence without a confidence suffices. What
 * would mean none if it were absent is written as "0 or more"; of a complete list with a weak element nothing is left. The profile
 * itself where nothing falls away.
 */
export function withoutEvidenceBelow(profile: Profile, minimum: Confidence): Profile {
  const blocks = weakBlocks(profile, minimum);
  if (blocks.size === 0) return profile;
  return new Sieve(weakFields(profile, minimum), blocks).sift(profile) as Profile;
}

/**
 * A profile as it would be without one of its sources: a field all of whose evidence is from it becomes unknown, by the same rules as
 * one of low confidence. The profile itself where nothing falls away.
 */
export function withoutSource(profile: Profile, source: string): Profile {
  const isFrom = (entry: { readonly source: string }): boolean => entry.source === source;
  const fields = Object.entries(profile.evidence ?? {}).map(([path, entry]): [string, boolean] => [
    pointerOfPath(path),
    Array.isArray(entry) ? entry.every(isFrom) : isFrom(entry),
  ]);
  return withoutFields(profile, new Map(fields));
}

/**
 * A profile without some of its fields, by the same rules: `fields` says of JSON pointers whether what stands there falls away; what
 * it does not name goes the way of the nearest field above that it does.
 */
export function withoutFields(profile: Profile, fields: ReadonlyMap<string, boolean>): Profile {
  const blocks = new Set([...fields].flatMap(([pointer, falls]) => (falls ? [pointerTokens(pointer)[0] ?? ""] : [])));
  return blocks.size === 0 ? profile : (new Sieve(fields, blocks).sift(profile) as Profile);
}

/** True where some field in these blocks, keys of a profile, has evidence all of which lies below the confidence. */
export function hasEvidenceBelow(profile: Profile, minimum: Confidence, blocks: ReadonlySet<string>): boolean {
  for (const block of weakBlocks(profile, minimum)) if (blocks.has(block)) return true;
  return false;
}

/** The keys of a profile in whose values a field has evidence all of which lies below the confidence. */
function weakBlocks({ evidence = {} }: Profile, minimum: Confidence): Set<string> {
  const blocks = new Set<string>();
  for (const path of Object.keys(evidence)) {
    const entry = evidence[path];
    if (entry !== undefined && isBelow(entry, minimum)) blocks.add(/^[^.[]*/.exec(path)?.[0] ?? path);
  }
  return blocks;
}

/** For every field with evidence, whether all of it lies below the confidence. */
function weakFields({ evidence = {} }: Profile, minimum: Confidence): Map<string, boolean> {
  return new Map(Object.entries(evidence).map(([path, entry]) => [pointerOfPath(path), isBelow(entry, minimum)]));
}

type Evidence = NonNullable<Profile["evidence"]>[string];

function isBelow(evidence: Evidence, minimum: Confidence): boolean {
  const least = CONFIDENCES.indexOf(minimum);
  const isWeak = ({ confidence }: { readonly confidence?: Confidence }): boolean =>
    confidence !== undefined && CONFIDENCES.indexOf(confidence) < least;
  return Array.isArray(evidence) ? evidence.every(isWeak) : isWeak(evidence);
}

type Node = Readonly<Record<string, unknown>>;

/** Takes the weak fields out of a profile. */
class Sieve {
  /** Fields that say that something is whole of which some fell away: what is left proves no absence. */
  readonly #untrue = new Set<string>();

  constructor(
    private readonly weak: ReadonlyMap<string, boolean>,
    private readonly blocks: ReadonlySet<string>,
  ) {}

  sift(profile: Node): Node {
    const kept: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(profile)) {
      const isSifted = this.blocks.has(key) && !KEPT.has(key) && !key.startsWith("x-");
      const left = isSifted ? this.#part(value, childPointer("", key), false) : value;
      if (left !== undefined) kept[key] = left;
    }
    for (const field of this.#untrue) drop(kept, field);
    return kept;
  }

  /** What is left of a value; `undefined` where nothing is. `inherited`: whether the nearest evidence above is weak. */
  #part(value: unknown, pointer: string, inherited: boolean): unknown {
    const isWeak = this.weak.get(pointer) ?? inherited;
    if (Array.isArray(value)) return this.#list(value, pointer, isWeak);
    if (typeof value === "object" && value !== null) return this.#map(value as Node, pointer, isWeak);
    return isWeak ? undefined : value;
  }

  #list(items: readonly unknown[], pointer: string, isWeak: boolean): readonly unknown[] | undefined {
    const left = items.map((item, i) => {
      const part = this.#part(item, childPointer(pointer, i), isWeak);
      const key = ESSENTIAL[pointer];
      return key !== undefined && !(part !== undefined && Object.hasOwn(part as Node, key)) ? undefined : part;
    });
    if (left.every((item) => item !== undefined) && !(items.length === 0 && isWeak)) return left;
    for (const [part, field] of SAID_WHOLE) if (part.test(pointer)) this.#untrue.add(field);
    const some = left.filter((item) => item !== undefined);
    const isWhole = COMPLETE.has(pointer) || AREAS.test(pointer) || TIE.test(pointer);
    return some.length === 0 || isWhole ? undefined : some;
  }

  #map(map: Node, pointer: string, isWeak: boolean): Node | undefined {
    const left: Record<string, unknown> = {};
    const seats = /^\/governance\/bodies\/\d+\/seats$/.test(pointer);
    for (const [key, value] of Object.entries(map)) {
      const isUnit = pointer === "/funding" && key === "unit";
      const part = isUnit ? value : this.#part(value, childPointer(pointer, key), isWeak);
      if (part !== undefined) left[key] = part;
      else if (seats || key === "member_fees") left[key] = AT_LEAST_NOTHING;
    }
    if (seats && isWeak) for (const kind of SEATS) left[kind] ??= AT_LEAST_NOTHING;
    return Object.keys(left).length > 0 ? left : undefined;
  }
}

/** Takes a field out of what was sifted, whose maps are its own. */
function drop(kept: Record<string, unknown>, pointer: string): void {
  const [key = "", inside] = pointer.slice(1).split("/");
  const block = kept[key];
  if (inside === undefined) delete kept[key];
  else if (typeof block === "object" && block !== null) {
    const { [inside]: _, ...rest } = block as Node;
    kept[key] = rest;
  }
}
