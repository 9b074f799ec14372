import type { ReplicationWords } from "../../messages/replication-words.js";
import { rString } from "../kit/escape/r.js";
import { CALIBRATE } from "./code/calibrate.js";
import { COMPARE } from "./code/compare.js";
import { READ } from "./code/read.js";
import { SCORE } from "./code/score.js";

const WIDTH = 100;

/** The script in base R, with comments and messages in one language; `about` are the lines at its top. */
export function writeScript(words: ReplicationWords, about: readonly string[]): string {
  const head = about.map((text) => comment(text, "")).join("\n#\n");
  const code = [READ, CALIBRATE, SCORE, COMPARE]
    .join("\n")
    .replace(/^( *)#@(\w+)$/gm, (_, indent: string, key: string) => comment(commentOf(words, key), indent))
    .replace(/@@(\w+)@@/g, (_, key: string) => rString(messageOf(words, key)));
  return `${head}\n\n${code}`;
}

function commentOf({ comments }: ReplicationWords, key: string): string {
  const text = (comments as Readonly<Record<string, string>>)[key];
  if (text === undefined) throw new Error(`no comment ${key}`);
  return text;
}

function messageOf({ messages }: ReplicationWords, key: string): string {
  const text = (messages as Readonly<Record<string, string>>)[key];
  if (text === undefined) throw new Error(`no message ${key}`);
  return text;
}

/** A comment, broken at plain spaces. */
function comment(text: string, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}# ${word}`);
  }
  return lines.join("\n");
}
