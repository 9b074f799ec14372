import { MEMBER_KINDS } from "../model/vocabulary.js";
import { numberAnswer } from "./answer.js";
import { answerOf, withAnswer } from "./draft.js";
import type { Question } from "./questions.js";
import { type Data, isBlock, isSame, stepsOf, valueIn } from "./tree.js";

/** Whether another answer leaves room for a question. */
type Condition = (profile: Data) => boolean;

const unitIn = ({ funding }: Data): unknown => (isBlock(funding) ? (funding.unit ?? "percent") : "percent");
const isPercent: Condition = (profile) => unitIn(profile) === "percent";
const isAnswered =
  (path: string): Condition =>
  (profile) =>
    valueIn(profile, stepsOf(path)) !== undefined;

/** What is not known may be there: only a nought that was answered leaves nothing to ask. */
const isNotNought =
  (path: string): Condition =>
  (profile) => {
    const value = answerOf(profile, { path, kind: "number", group: null, hasParts: true });
    const answer = numberAnswer(value);
    return answer === null || answer.value !== 0 || !["exactly", "most"].includes(answer.how);
  };

/** Whose roles are asked for: what there is none of has none. */
const ROLES_OF = [...MEMBER_KINDS, "individuals"];

/** Questions that another answer may leave without an object. The parts of a total follow from their total. */
const CONDITIONS: Readonly<Record<string, Condition>> = {
  "funding.total": (profile) => !isPercent(profile),
  "funding.budget.amount": isPercent,
  "funding.budget.currency": (profile) => isPercent(profile) && isAnswered("funding.budget.amount")(profile),
  "jobs.integration": isNotNought("jobs.total"),
  ...Object.fromEntries(ROLES_OF.map((who) => [`member_roles.${who}`, isNotNought(`members.${who}`)])),
  "network.members": isAnswered("network.ties"),
  "network.complete": isAnswered("network.ties"),
  institutions_complete: isAnswered("institutions"),
};

const TOTALS = ["funding.market", "funding.redistribution", "funding.reciprocity", "members.conventional_companies"];

/** Whether the other answers of a profile leave room for a question. */
export function applies({ path, group }: Question, profile: Data): boolean {
  if (Object.hasOwn(CONDITIONS, path)) return CONDITIONS[path]?.(profile) ?? true;
  return group !== null && TOTALS.includes(group) ? isNotNought(group)(profile) : true;
}

/** The answers that a file does not get, because another answer leaves no room for their questions: not those that it has (`base`). */
export function leftOut(profile: Data, questions: readonly Question[], base: Data | null): Question[] {
  return questions.filter((one) => {
    const steps = stepsOf(one.path);
    const value = valueIn(profile, steps);
    return value !== undefined && !applies(one, profile) && !isSame(value, valueIn(base, steps));
  });
}

/**
 * The profile without the answers that are left out. On the page they stay: where the other answer changes again, the question comes
 * back with them.
 */
export function withoutIdle(profile: Data, questions: readonly Question[], base: Data | null): Data {
  return leftOut(profile, questions, base).reduce((whole, one) => withAnswer(whole, one, undefined), profile);
}
