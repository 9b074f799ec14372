import { type Data, withValue } from "./tree.js";

/** A remark on one question, as a line of the notes: `members.total: counted twice`. Further lines of it are indented. */
const LINE = /^([a-z_][a-z0-9_.-]*): (.*(?:\n {2}.*)*)$/gm;

/** The remark on a question; empty where there is none. */
export function commentOn(profile: Data, path: string): string {
  for (const [, field, text = ""] of notesOf(profile).matchAll(LINE)) {
    if (field === path) return text.replace(/\n {2}/g, "\n");
  }
  return "";
}

/** The profile with another remark on a question. The other notes stay as they are. */
export function withComment(profile: Data, path: string, comment: string): Data {
  const notes = notesOf(profile);
  const text = comment.trim().replace(/\n/g, "\n  ");
  const line = text === "" ? "" : `${path}: ${text}`;
  const found = [...notes.matchAll(LINE)].find(([, field]) => field === path);
  if (found === undefined) {
    const joined = line === "" ? notes : notes === "" ? line : `${notes.replace(/\n?$/, "\n")}${line}`;
    return withValue(profile, ["notes"], joined === "" ? undefined : joined);
  }
  const end = found.index + found[0].length;
  const rest = line === "" ? notes.slice(end).replace(/^\n/, "") : notes.slice(end);
  const next = `${notes.slice(0, found.index)}${line}${rest}`;
  return withValue(profile, ["notes"], next.trim() === "" ? undefined : next);
}

function notesOf({ notes }: Data): string {
  return typeof notes === "string" ? notes : "";
}
