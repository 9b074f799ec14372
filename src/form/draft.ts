import { FIELDS } from "../model/generated/fields.js";
import { fold } from "../plain/fold.js";
import { withPart } from "./answer.js";
import type { Question } from "./questions.js";
import { type Data, isBlock, isSame, stepsOf, valueIn, withValue } from "./tree.js";

/** Where a file keeps which questions were answered with “I do not know”, and whether the result had been looked at. */
export const UNKNOWN_KEY = "x-unknown";
export const SEEN_KEY = "x-result-seen";

/** How a question stands: four states, of which 0 and “none” are the first. */
export type State = "answered" | "unknown" | "not-applicable" | "open";

/** The state of a question of a profile. */
export function stateOf(profile: Data, question: Question): State {
  const value = answerOf(profile, question);
  if (value === "not_applicable") return "not-applicable";
  if (value !== undefined && value !== null) return "answered";
  return unknownIn(profile).includes(question.path) ? "unknown" : "open";
}

/** What a profile says to a question; of a total with parts, nothing where only the parts are known. */
export function answerOf(profile: Data, { path, hasParts }: Question): unknown {
  const value = valueIn(profile, stepsOf(path));
  if (!hasParts || !isBlock(value)) return value;
  return value.min === undefined && value.max === undefined ? undefined : value;
}

/** The questions that were answered with “I do not know”. */
export function unknownIn(profile: Data): readonly string[] {
  const list = profile[UNKNOWN_KEY];
  return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
}

/** The profile with another answer; `undefined`: none yet. What was not known is known by it. */
export function withAnswer(profile: Data, question: Question, value: unknown): Data {
  const steps = stepsOf(question.path);
  const without = withoutUnknown(profile, question.path);
  const parent = steps.slice(0, -1);
  const isPart = valueKind(question.group) === "parts";
  const changed = isPart
    ? withValue(without, parent, withPart(valueIn(without, parent), steps.at(-1) ?? "", value))
    : withValue(without, steps, value);
  return settled(changed, profile);
}

/** The profile in which a question is answered with “I do not know”, or no longer so. */
export function withUnknown(profile: Data, question: Question, isUnknown: boolean): Data {
  const without = withAnswer(profile, question, question.hasParts ? partsOnly(profile, question) : undefined);
  if (!isUnknown) return without;
  return { ...without, [UNKNOWN_KEY]: [...unknownIn(without), question.path] };
}

function partsOnly(profile: Data, { path }: Question): unknown {
  const value = valueIn(profile, stepsOf(path));
  if (!isBlock(value)) return undefined;
  const { min: _, max: __, ...parts } = value;
  return Object.keys(parts).length === 0 ? undefined : parts;
}

function withoutUnknown(profile: Data, path: string): Data {
  const left = unknownIn(profile).filter((one) => one !== path);
  return withValue(profile, [UNKNOWN_KEY], left.length === 0 ? undefined : left);
}

function valueKind(path: string | null): "parts" | "other" {
  const kind = path === null ? undefined : (FIELDS as Readonly<Record<string, { kind: string }>>)[path]?.kind;
  return kind === "parts" || kind === "count-parts" ? "parts" : "other";
}

/** What goes without saying: funding has a unit, and where nobody chose one it is in percent; without an answer there is no unit. */
function settled(profile: Data, before: Data): Data {
  const { funding } = profile;
  if (!isBlock(funding)) return profile;
  const { unit, ...rest } = funding;
  if (unit === undefined && Object.keys(rest).length > 0) return { ...profile, funding: { unit: "percent", ...rest } };
  const wasMore = isBlock(before.funding) && Object.keys(before.funding).length > 1;
  return Object.keys(rest).length === 0 && wasMore && unit === "percent"
    ? withValue(profile, ["funding"], undefined)
    : profile;
}

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
 * no valid profile, unless the file had them (`base`; `null`: there is no file yet). An id comes from the name.
 */
export function forFile(profile: Data, questions: readonly Question[], base: Data | null): Data {
  let whole: Data = base === null ? { tcec: 1, ...profile } : profile;
  if (whole.id === undefined && typeof whole.name === "string" && idFor(whole.name) !== "") {
    whole = { ...whole, id: idFor(whole.name) };
  }
  for (const question of questions) whole = withoutIncomplete(whole, question, base);
  return whole;
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

/** The key of a field within its block or entry. */
export function lastOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("."), path.lastIndexOf("]")) + 1);
}
