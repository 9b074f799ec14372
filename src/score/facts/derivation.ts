import { FACTS, type FactKind, type FactName } from "../../model/facts.js";
import type { Profile } from "../../model/profile.js";
import { pointerOfPath } from "../../plain/pointer.js";
import { isNotApplicable, parseQuantity } from "../../quantity/parse.js";
import type { CodedProfile } from "./coded.js";
import { code, codedAt, type FactOf, list, NOT_CODED, number, ordinal, text } from "./make.js";

/** How a fact of a kind is derived; `name` tells its row in the table of facts: its range and its fields. */
export type Derivation<K extends FactKind["kind"] = FactKind["kind"]> = (
  coded: CodedProfile,
  name: FactName,
) => FactOf<K>;

/** A derivation for every fact, each giving the kind that the row of the fact says. */
export type EveryDerivation = { readonly [F in FactName]: Derivation<(typeof FACTS)[F]["kind"]> };

/** The derivations of some facts. */
export type Derivations = Partial<EveryDerivation>;

type Read<T> = (profile: Profile) => T | undefined;

/** Where the first field of each fact stands. */
const PLACES = Object.fromEntries(
  Object.entries(FACTS).map(([name, { fields }]) => [name, pointerOfPath(fields[0])]),
) as Readonly<Record<FactName, string>>;

/** The code in the field of the fact. */
export function codeIn(read: Read<string>): Derivation<"code"> {
  return ({ profile }, name) => code(read(profile), PLACES[name]);
}

/** The text in the field of the fact. */
export function textIn(read: Read<string>): Derivation<"text"> {
  return ({ profile }, name) => text(read(profile), PLACES[name]);
}

/** The code, or bound, on the scale of the fact in its field. */
export function ordinalIn(read: Read<unknown>): Derivation<"ordinal"> {
  return ({ profile }, name) => {
    const kind: FactKind = FACTS[name];
    return kind.kind === "ordinal" ? ordinal(kind.scale, read(profile), PLACES[name]) : NOT_CODED;
  };
}

/** The codes in the field of the fact. */
export function listIn(read: Read<readonly string[]>): Derivation<"list"> {
  return ({ profile }, name) => list(codedAt(read(profile), PLACES[name]));
}

/** The codes in the field of the fact; that there is none is said by an empty list alone. */
export function listOrNoneIn(read: Read<readonly string[]>): Derivation<"list"> {
  return ({ profile }, name) => list(codedAt(read(profile), PLACES[name]), read(profile)?.length === 0);
}

/** The codes in the field of the fact, which holds all that there are. */
export function completeListIn(read: Read<readonly string[]>): Derivation<"list"> {
  return ({ profile }, name) => list(codedAt(read(profile), PLACES[name]), read(profile) !== undefined);
}

/** The quantity in the field of the fact, which may be a bound. */
export function quantityIn(read: Read<unknown>): Derivation<"number"> {
  return ({ profile }, name) => {
    const coded = read(profile);
    if (coded === undefined) return NOT_CODED;
    const pointers = [PLACES[name]];
    if (isNotApplicable(coded)) return { value: { kind: "not_applicable" }, pointers };
    const kind: FactKind = FACTS[name];
    return number(name, kind.kind === "number" ? parseQuantity(coded, kind) : null, pointers);
  };
}
