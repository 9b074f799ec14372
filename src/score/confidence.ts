import type { Profile } from "../model/profile.js";
import { CONFIDENCES, type Confidence } from "../model/vocabulary.js";
import { childPointer, pointerOfPath } from "../plain/pointer.js";
import { SEATS } from "./facts/governance.js";

/** What identifies a profile, and what is no coded fact: it stays, whatever its evidence. */
const KEPT = new Set(["tcec", "id", "name", "date", "level", "coder", "notes", "expected", "sources", "evidence"]);
/** Lists that a profile says in full: where one element falls away, what is left is not all of it. */
const COMPLETE = new Set(["/activities", "/governance/bodies", "/initiated_by", "/functions"]);
const INSTITUTIONS = "/institutions";
/** Elements of lists that say nothing without this key. */
const ESSENTIAL: Readonly<Record<string, string>> = { "/activities": "sphere", "/governance/bodies": "role" };
const AT_LEAST_NOTHING = ">=0";

/**
 * A profile without the fields whose evidence lies below a confidence (method §2, rule 13): a field that has evidence, all of it
 * below, becomes unknown, by its own evidence or else that of the nearest field above; evidence without a confidence suffices. What
 * would mean none if it were absent is written as "0 or more"; of a complete list with a weak element nothing is left. The profile
 * itself where nothing falls away.
 */
export function withoutEvidenceBelow(profile: Profile, minimum: Confidence): Profile {
  const weak = weakFields(profile, minimum);
  return [...weak.values()].includes(true) ? (new Sieve(weak).sift(profile) as Profile) : profile;
}

/** For every field with evidence, whether all of it lies below the confidence. */
function weakFields(profile: Profile, minimum: Confidence): Map<string, boolean> {
  const least = CONFIDENCES.indexOf(minimum);
  const weak = new Map<string, boolean>();
  for (const [path, evidence] of Object.entries(profile.evidence ?? {})) {
    const entries = Array.isArray(evidence) ? evidence : [evidence];
    const isBelow = entries.every(
      ({ confidence }) => confidence !== undefined && CONFIDENCES.indexOf(confidence) < least,
    );
    weak.set(pointerOfPath(path), isBelow);
  }
  return weak;
}

type Node = Readonly<Record<string, unknown>>;

/** Takes the weak fields out of a profile. */
class Sieve {
  /** An institution, or a role or the like of one, fell away: what is left is no longer the whole of them and proves no absence. */
  #isLessOfInstitutions = false;

  constructor(private readonly weak: ReadonlyMap<string, boolean>) {}

  sift(profile: Node): Node {
    const kept: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(profile)) {
      const pointer = childPointer("", key);
      const left = KEPT.has(key) || key.startsWith("x-") ? value : this.#part(value, pointer, false);
      if (left !== undefined) kept[key] = left;
    }
    if (this.#isLessOfInstitutions) delete kept.institutions_complete;
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
    if (left.every((item) => item !== undefined)) return items.length === 0 && isWeak ? undefined : left;
    if (pointer.startsWith(INSTITUTIONS)) this.#isLessOfInstitutions = true;
    const some = left.filter((item) => item !== undefined);
    return some.length === 0 || COMPLETE.has(pointer) ? undefined : some;
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
