import { FIELDS } from "../model/generated/fields.js";
import { numberAnswer, totalValue, withPart } from "./answer.js";
import type { Question } from "./questions.js";
import { type Data, isBlock, stepsOf, valueIn, withValue } from "./tree.js";

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

/** The profile with another answer; `undefined`: none yet. What was not known is known by it, and the parts of a total stay. */
export function withAnswer(profile: Data, question: Question, value: unknown): Data {
  const steps = stepsOf(question.path);
  const without = withoutUnknown(profile, question.path);
  const parent = steps.slice(0, -1);
  const isPart = valueKind(question.group) === "parts";
  const changed = isPart
    ? withValue(without, parent, withPart(valueIn(without, parent), steps.at(-1) ?? "", value))
    : withValue(without, steps, question.hasParts && !isBlock(value) ? totalOf(without, steps, value) : value);
  return settled(changed, profile);
}

/** The profile in which a question is answered with “I do not know”, or no longer so. */
export function withUnknown(profile: Data, question: Question, isUnknown: boolean): Data {
  const without = withAnswer(profile, question, undefined);
  if (!isUnknown) return without;
  return { ...without, [UNKNOWN_KEY]: [...unknownIn(without), question.path] };
}

function totalOf(profile: Data, steps: readonly string[], value: unknown): unknown {
  return totalValue(valueIn(profile, steps), numberAnswer(value));
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

/** The key of a field within its block or entry. */
export function lastOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("."), path.lastIndexOf("]")) + 1);
}
