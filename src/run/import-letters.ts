import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, hasErrors } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import type { Typology } from "../model/typology.js";
import { type ReadProfile, readProfiles } from "../pipeline/assess.js";
import { append } from "../plain/append.js";
import { type ImportOutcome, keyOf, type TakeProfile } from "./import.js";

/** A letter: what findings call it, and the text of each block in it, `null` for one that did not arrive whole. */
export interface Letter {
  readonly file: string;
  readonly blocks: readonly (string | null)[];
}

/** A profile of a letter, with the text that it stands in. */
interface Found extends ReadProfile {
  readonly text: string | null;
}

/**
 * Profiles from the blocks of letters, as the coding form makes them, each with its text, so that comments and free fields stay. What is
 * found in a block is said of its lines: `letter.txt#2:5:3` is line 5 of the second block. The same block twice, as in an answer that
 * quotes it, is one; two blocks of one cluster, date, level and coder that differ are an error. Blocks with an error give no profile.
 */
export async function importLetters(
  letters: readonly Letter[],
  typology: Typology,
  take: TakeProfile,
): Promise<ImportOutcome> {
  const findings: AnyDiagnostic[] = [];
  const seen = new Map<string, Found>();
  let [profiles, refused] = [0, 0];
  for (const letter of letters) {
    const { found, problems, broken } = readBlocks(letter, typology);
    append(findings, problems);
    refused += broken;
    for (const one of found) {
      append(findings, one.warnings);
      const twice = isRepeated(one, seen);
      if (twice === "same") continue;
      if (twice !== null) {
        findings.push(twice);
        refused += 1;
        continue;
      }
      profiles += 1;
      await take({ profile: one.profile, text: one.text, placeOf: (pointer) => one.document.locate(pointer) });
    }
  }
  return { findings, profiles, refused };
}

function readBlocks({ file, blocks }: Letter, typology: Typology) {
  const problems: AnyDiagnostic[] = [];
  const found: Found[] = [];
  let broken = 0;
  if (blocks.length === 0) problems.push(brokenAt(file, 0));
  for (const [at, text] of blocks.entries()) {
    if (text === null) {
      problems.push(brokenAt(`${file}#${at + 1}`, blocks.length));
      broken += 1;
      continue;
    }
    const read = readProfiles({ file: `${file}#${at + 1}`, text }, typology);
    append(problems, read.findings);
    if (hasErrors(read.findings)) broken += 1;
    const texts = documentsOf(text);
    for (const one of read.profiles) found.push({ ...one, text: texts[one.document.index - 1] ?? null });
  }
  return { found, problems, broken };
}

function brokenAt(file: string, blocks: number): AnyDiagnostic {
  return { ...finding("letter-broken", { blocks }), position: { file, line: 1, col: 1, at: "" } };
}

/** The texts of the documents of a block, in their order. */
function documentsOf(text: string): readonly string[] {
  return text.split(/^---(?:[ \t]*\r?\n)/m).filter((part) => part.trim() !== "");
}

/** `"same"` for a block that was there already, word for word; a finding where it differs; `null` for a first one. */
function isRepeated(one: Found, seen: Map<string, Found>): AnyDiagnostic | "same" | null {
  const key = keyOf(one.profile as Profile);
  const before = seen.get(key);
  if (before === undefined) {
    seen.set(key, one);
    return null;
  }
  if (before.text !== null && before.text === one.text) return "same";
  const { id, date } = one.profile;
  const place = before.document.locate("/id", "key");
  const twice = finding("profile-duplicate", { id, date: String(date), file: place.file, line: place.line }, "/id");
  return { ...twice, position: one.document.locate("/id") };
}
