import { FIELDS } from "../model/generated/fields.js";
import { fold } from "../plain/fold.js";
import { lastOf } from "./draft.js";
import type { Question } from "./questions.js";
import { withoutIdle } from "./relevance.js";
import { type Data, isBlock, isSame, stepsOf, valueIn, withValue } from "./tree.js";

const ORDER = Object.keys(FIELDS);

/** A profile with all keys in the order of the schema, in blocks too; free fields last. */
export function inOrder(profile: Data): Data {
  return ordered(profile, "") as Data;
}

function ordered(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((one) => ordered(one, `${path}[]`));
  if (!isBlock(value)) return value;
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  const rank = (key: string) => {
    const place = ORDER.indexOf(at(key));
    return place < 0 ? ORDER.length : place;
  };
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([key, inside]) => [key, ordered(inside, at(key))]));
}

/** An id for a name: “Pôle de l’Éco” gives `pole-de-l-eco`; empty where no letter is left. */
export function idFor(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
}

/** The name of the file of a profile: `pole-de-l-eco-2024-AL.yaml`. */
export function fileNameOf(profile: Data): string {
  const { id, date, coder } = profile;
  const initials = typeof coder === "string" ? coder.replace(/[^\p{L}\p{N}]+/gu, "").slice(0, 12) : "";
  const parts = [id, date, initials].filter((part) => part !== undefined && part !== "").map(String);
  return `${parts.length === 0 ? "profile" : parts.join("-")}.yaml`;
}

/**
 * What a file shall hold of a profile. Entries of lists that lack what they cannot be without are left out, for with them it would be
 * no valid profile, unless the file had them (`base`; `null`: there is no file yet); so are answers for which another answer leaves no room.
 * An id comes from the name.
 */
export function forFile(profile: Data, questions: readonly Question[], base: Data | null): Data {
  let whole: Data = base === null ? { tcec: 1, ...profile } : profile;
  if (whole.id === undefined && typeof whole.name === "string" && idFor(whole.name) !== "") {
    whole = { ...whole, id: idFor(whole.name) };
  }
  for (const question of questions) whole = withoutIncomplete(whole, question, base);
  return withoutIdle(whole, questions, base);
}

function withoutIncomplete(profile: Data, { path, kind, parts = [] }: Question, base: Data | null): Data {
  const steps = stepsOf(path);
  const [entries, had] = [valueIn(profile, steps), valueIn(base, steps)];
  const isKept = (entry: unknown, before: readonly unknown[]) =>
    isComplete(entry, parts) || before.some((one) => isSame(one, entry));
  if (kind === "list" && Array.isArray(entries)) {
    const kept = entries.filter((entry) => isKept(entry, Array.isArray(had) ? had : []));
    return kept.length === entries.length ? profile : withValue(profile, steps, kept.length === 0 ? undefined : kept);
  }
  if (kind !== "map" || !isBlock(entries)) return profile;
  const lost = Object.keys(entries).filter((key) => !isKept(entries[key], isBlock(had) ? Object.values(had) : []));
  return lost.reduce((whole, key) => withValue(whole, [...steps, key], undefined), profile);
}

/** Whether an entry of a list says what it cannot be without; where it can be without anything, whether it says something. */
export function isComplete(entry: unknown, parts: readonly Question[]): boolean {
  if (!isBlock(entry) || Object.keys(entry).length === 0) return false;
  return parts.every(({ mandatory, path }) => !mandatory || entry[lastOf(path)] !== undefined);
}
