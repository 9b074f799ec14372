import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const FOLDER = "src/messages/en";

/** Turns that a reader of English stumbles over, and what is written instead. */
const UNIDIOMATIC: readonly (readonly [instead: string, turn: RegExp])[] = [
  ["again, or re-: recomputed, rewritten", /\banew\b/],
  ["is reported, is stated", /(?<!was )\bis said(?! to)\b/],
  ["depends on", /\bhangs? on\b/],
  ["overwritten", /\bwritten over\b|\bwrites? over\b/],
  ["skipped, ignored", /\bpassed over\b/],
  ["points to", /\bspeaks? for\b/],
  ["is not a", /\b(?:is|are) no (?:degrees?|lists?|pairs?|profiles?|probabilit|strengths?|scales?|terminal)/],
  ["on the opposite side from", /\bother side(?: of 0\.5)? than\b/],
  ["space, character", /\b(?:blanks|signs?) that nobody sees\b|\bby blanks\b/],
  ["after a colon", /\bbehind (?:a|the) (?:colon|hyphen|space)\b/],
  ["correct", /\bmend(?:s|ed)?\b/i],
];

/** The lines of words in English, without comments of the code and what stands between backticks. */
function wordsIn(): (readonly [place: string, line: string])[] {
  const files = readdirSync(root + FOLDER, { recursive: true }).map(String);
  return files
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const lines = readFileSync(`${root}${FOLDER}/${name}`, "utf8").split("\n");
      return lines.map((line, i) => [`${name}:${i + 1}`, line] as const);
    })
    .filter(([, line]) => !/^\s*(?:\/\*\*|\/\/|\*)/.test(line))
    .map(([place, line]) => [place, line.replace(/`[^`$]*`/g, "")] as const);
}

describe("the words of the program in English", () => {
  const words = wordsIn();

  it.each(UNIDIOMATIC)("say “%s” instead", (_, turn) => {
    expect(words.filter(([, line]) => turn.test(line)).map(([place, line]) => `${place} ${line.trim()}`)).toEqual([]);
  });

  it("are found by this test", () => {
    expect(words.length).toBeGreaterThan(3000);
    expect(UNIDIOMATIC.filter(([, turn]) => turn.test("it was computed anew and hangs on that"))).toHaveLength(2);
  });
});
