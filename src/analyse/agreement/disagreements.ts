import type { AgreementCoding, Disagreement } from "../../model/agreement.js";
import type { Coding } from "../../model/coding.js";
import { placeKey, placeOf } from "../../model/comparison.js";
import type { Profile } from "../../model/profile.js";
import { lookUp } from "../../plain/look-up.js";
import { pointerTokens, valueAt } from "../../plain/pointer.js";
import type { MatchedCase } from "./coding.js";
import { differs, type FieldMatrix } from "./matrix.js";
import { average, similaritiesIn } from "./similarity.js";

/** Every field of every case in which coders differ, those first that move a verdict; then in the order of the fields. */
export function disagreementsIn(matrices: readonly FieldMatrix[], cases: readonly MatchedCase[]): Disagreement[] {
  const found = matrices.flatMap(({ field, scale, units }) =>
    units.filter(differs).map((unit): Disagreement => {
      const codings = cases[unit.case] ?? [];
      const asked = codings.flatMap((coding, coder): Asked[] => {
        const at = unit.pointers[coder] ?? null;
        return coding === null || at === null ? [] : [{ coding, coder, at }];
      });
      return {
        case: unit.case,
        field,
        element: unit.element,
        similarity: average(similaritiesIn(unit.cells, scale.level)),
        codings: asked.map(sayCoding),
        moves: movesVerdict(asked),
      };
    }),
  );
  const rank = ({ moves }: Disagreement): number => (moves === true ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** A coder who was asked, and where the field stands or would stand in the coder’s profile. */
export interface Asked {
  readonly coding: Coding;
  readonly coder: number;
  readonly at: string;
}

/** What a coder wrote at a place, where, and on what evidence. */
export function sayCoding({ coding: { profile, result, document: place }, coder, at }: Asked): AgreementCoding {
  const { file, document } = result.source;
  const entries = lookUp(result.evidence, at).flatMap(({ value }) => value);
  return {
    coder,
    value: valueAt(profile, at) ?? null,
    file,
    document,
    line: place.lineOf(at),
    quotes: entries.map(({ source, locator = null, quote = null }) => ({ source, locator, quote })),
  };
}

/** Whether one coder’s verdict becomes another one with the value of another coder. */
function movesVerdict(asked: readonly Asked[]): boolean | null {
  let isTried = false;
  for (const { coding, at } of asked) {
    const own = placeKey(placeOf(coding.result));
    for (const other of asked) {
      const value = valueAt(other.coding.profile, other.at);
      if (other.coding === coding || isSame(value, valueAt(coding.profile, at))) continue;
      const place = coding.placeInstead(withValue(coding.profile, at, value));
      if (place === null) continue;
      isTried = true;
      if (placeKey(place) !== own) return true;
    }
  }
  return isTried ? false : null;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A profile with another value at a place, or without any: a copy. Blocks that are missing on the way are made, those left empty go. */
function withValue(profile: Profile, pointer: string, value: unknown): Profile {
  const changed: unknown = structuredClone(profile);
  put(changed as Container, pointerTokens(pointer), value);
  return changed as Profile;
}

type Container = Record<string, unknown>;

function put(into: Container, [token = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    if (value === undefined) delete into[token];
    else into[token] = structuredClone(value);
    return;
  }
  const inside = into[token];
  const isContainer = typeof inside === "object" && inside !== null;
  if (!isContainer && value === undefined) return;
  const container = isContainer ? (inside as Container) : {};
  put(container, rest, value);
  if (!Array.isArray(container) && Object.keys(container).length === 0) delete into[token];
  else into[token] = container;
}
