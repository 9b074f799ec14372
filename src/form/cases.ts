import { FIELDS } from "../model/generated/fields.js";
import type { SourceText } from "../model/source.js";
import { readDocuments } from "../read/documents.js";
import { editProfile } from "../render/profile/edit.js";
import { SEEN_KEY, UNKNOWN_KEY } from "./draft.js";
import { forFile, inOrder, isComplete } from "./for-file.js";
import type { Question } from "./questions.js";
import { type Data, isBlock, isSame, stepsOf, valueIn } from "./tree.js";

const ORDER = Object.keys(FIELDS);
/** What a new file begins with. */
const NEW = "tcec: 1\n";

/** One profile of a file, as it was read and as it is answered now. */
export interface Draft {
  /** The number of its document in the file, from 1. */
  readonly index: number;
  /** As the file has it; `null` for a case that is in no file. */
  readonly base: Data | null;
  readonly profile: Data;
}

/** The text of a file with all that was answered in it; a case of its own where there is no file yet. */
export function textOf(fileText: string | null, drafts: readonly Draft[], questions: readonly Question[]): string {
  let text = fileText ?? NEW;
  for (const { index, base, profile } of drafts) {
    const wanted = forFile(profile, questions, base);
    text = editProfile(text, index, [base ?? { tcec: 1 }, base === null ? inOrder(wanted) : wanted], ORDER);
  }
  return text;
}

/** Whether an answer is not in the file yet. */
export function isChanged({ base, profile }: Draft, questions: readonly Question[]): boolean {
  return base === null ? Object.keys(profile).length > 0 : !isSame(base, forFile(profile, questions, base));
}

/** The profiles that a text holds, whatever is wrong with them; none where it is no YAML. */
export function profilesIn(source: SourceText): { index: number; profile: Data }[] {
  const { documents } = readDocuments(source);
  return documents.flatMap(({ index, value }) => (isBlock(value) ? [{ index, profile: value }] : []));
}

/** Whether some entry of a list still lacks what it cannot be without. */
export function hasIncomplete(profile: Data, questions: readonly Question[]): boolean {
  return questions.some(({ path, kind, parts = [] }) => {
    const list = valueIn(profile, stepsOf(path));
    return kind === "list" && Array.isArray(list) && !list.every((entry) => isComplete(entry, parts));
  });
}

/** Keys of the file that no question stands for: they stay, and are named. */
export function keptFields(profile: Data, questions: readonly Question[]): string[] {
  const own = ["tcec", "evidence", UNKNOWN_KEY, SEEN_KEY];
  const asked = new Set(questions.map(({ path }) => path.split(".")[0]));
  return Object.keys(profile).filter((key) => !own.includes(key) && !asked.has(key));
}
