import { numberAnswer, numberValue } from "./answer.js";
import { answerOf, type State, stateOf, withAnswer, withUnknown } from "./draft.js";
import { evidenceFor, freeKey, withEvidence } from "./evidence.js";
import { commentOn, withComment } from "./notes.js";
import type { Asked } from "./questions.js";
import { type Data, isBlock, isSame, withValue } from "./tree.js";

/** How one question is answered: its state, and what is said; of a total without its parts, which are questions of their own. */
export interface Given {
  readonly state: State;
  readonly value: unknown;
}

/** A question that another file of the same cluster answers otherwise. */
export interface Difference {
  readonly question: Asked;
  readonly mine: Given;
  readonly other: Given;
}

/** Who codes differs by itself, and the id is what both have in common. */
const APART = ["coder", "id"];

/** The questions that another profile answers otherwise, in the order of the form. What it leaves open is no difference. */
export function differencesBetween(mine: Data, other: Data, questions: readonly Asked[]): Difference[] {
  return questions.flatMap((question) => {
    const [here, there] = [givenIn(mine, question), givenIn(other, question)];
    const isAlike = here.state === there.state && isSame(here.value, there.value);
    return APART.includes(question.path) || there.state === "open" || isAlike
      ? []
      : [{ question, mine: here, other: there }];
  });
}

/** How a profile answers a question. */
export function givenIn(profile: Data, question: Asked): Given {
  const state = stateOf(profile, question);
  if (state !== "answered") return { state, value: undefined };
  const value = answerOf(profile, question);
  const total = question.hasParts ? numberAnswer(value) : null;
  return { state, value: total === null ? value : numberValue(total) };
}

/** The profile with what was given to a question before, or elsewhere; nothing else of it changes. */
export function withGiven(profile: Data, question: Asked, { state, value }: Given): Data {
  return state === "unknown"
    ? withUnknown(profile, question, true)
    : withAnswer(profile, question, stateValue(state, value));
}

function stateValue(state: State, value: unknown): unknown {
  return state === "not-applicable" ? "not_applicable" : value;
}

/**
 * The profile with the answer of another one, and with where the other read it: its passages, the sources of these, and its comment,
 * behind those that stand here already.
 */
export function taken(profile: Data, other: Data, question: Asked): Data {
  const { path } = question;
  if (path === "sources") return withSources(profile, other, keysOf(other.sources)).profile;
  if (path === "notes") return withValue(profile, ["notes"], joined(profile.notes, other.notes));
  const answered = withGiven(profile, question, givenIn(other, question));
  const said = commentOn(other, path);
  const own = commentOn(answered, path);
  const commented = said === "" || own.includes(said) ? answered : withComment(answered, path, joined(own, said));
  return withEvidenceOf(commented, other, path);
}

function joined(first: unknown, second: unknown): string {
  return [first, second].filter((text) => typeof text === "string" && text !== "").join("\n");
}

const keysOf = (block: unknown): string[] => (isBlock(block) ? Object.keys(block) : []);

function withEvidenceOf(profile: Data, other: Data, path: string): Data {
  const theirs = evidenceFor(other, path);
  if (theirs.length === 0) return profile;
  const wanted = theirs.flatMap(({ source }) => (typeof source === "string" ? [source] : []));
  const { profile: known, names } = withSources(profile, other, wanted);
  const own = evidenceFor(known, path);
  const more = theirs
    .map((one) => (typeof one.source === "string" ? { ...one, source: names.get(one.source) ?? one.source } : one))
    .filter((one) => !own.some((before) => isSame(before, one)));
  return withEvidence(known, path, [...own, ...more]);
}

/** The profile with sources of another one; where their keys stand for other sources here, they get new ones. */
function withSources(
  profile: Data,
  other: Data,
  keys: readonly string[],
): { readonly profile: Data; readonly names: ReadonlyMap<string, string> } {
  const theirs = isBlock(other.sources) ? other.sources : {};
  let sources = isBlock(profile.sources) ? profile.sources : {};
  const names = new Map<string, string>();
  for (const key of keys) {
    const source = theirs[key];
    if (source === undefined) continue;
    const same = Object.keys(sources).find((one) => isSame(sources[one], source));
    const name = same ?? (Object.hasOwn(sources, key) ? freeKey(sources) : key);
    names.set(key, name);
    sources = { ...sources, [name]: source };
  }
  return { profile: names.size === 0 ? profile : withValue(profile, ["sources"], sources), names };
}
