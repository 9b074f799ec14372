import type { Name } from "./item.js";

/** More names than this are not all named: the first ones and the last one are. */
const MOST_NAMES = 20;
const NAMED_FIRST = 19;

/** What stands before the last of several authors: of whom one at least is a person; of two organisations. */
export interface BeforeLast {
  readonly person: string;
  readonly organisations: string;
}

/** Authors as a list of references begins: `Matray, M., & Poisat, J.`, in French `Matray, M. et Poisat, J.` */
export function apaNames(names: readonly Name[], and: BeforeLast): string {
  const texts = names.map(apaName);
  const last = texts.at(-1) ?? "";
  if (texts.length > MOST_NAMES) return `${texts.slice(0, NAMED_FIRST).join(", ")}, … ${last}`;
  if (texts.length < 2) return last;
  // Between two organisations, whose names are not inverted, stands no comma.
  const before = names.length === 2 && names.every((name) => "literal" in name) ? and.organisations : and.person;
  return texts.slice(0, -1).join(", ") + before + last;
}

/** A person by family name and initials, an organisation as it stands. */
function apaName(name: Name): string {
  return "literal" in name ? name.literal : `${name.family}, ${initialsOf(name.given)}`;
}

/** Two given names that some styles write together. */
const TOGETHER = /^(\p{Lu}\p{M}*)(\p{Lu}\p{M}*)$/u;
/** A given name or its initial, and whether a hyphen stands before it. */
const GIVEN = /(-?)\s*(\p{L}\p{M}*)[\p{L}\p{M}'’]*\.?/gu;

/** `Jean-Pierre` and `J.-P.` → `J.-P.`, `Charles C.` → `C. C.`, `MJ` → `M. J.` */
export function initialsOf(given: string): string {
  const names = [...given.replace(TOGETHER, "$1 $2").matchAll(GIVEN)];
  return names.map(([, hyphen, letter], i) => `${i === 0 ? "" : hyphen || " "}${letter}.`).join("");
}
