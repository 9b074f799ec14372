import type { SheetFile } from "../run/import.js";
import type { Letter } from "../run/import-letters.js";

/** A word of every block that the coding form makes for an e-mail. */
const MARK = "TCEC PROFILE";
/** A letter is no longer than that. */
const LONGEST = 4_000_000;

/** Files that are parted into letters with blocks of a coding form, and sheets. */
export interface PartedFiles {
  readonly letters: readonly Letter[];
  readonly sheets: readonly SheetFile[];
}

/** Parts letters from sheets by what stands in them. */
export async function partLetters(files: readonly SheetFile[]): Promise<PartedFiles> {
  const sheets: SheetFile[] = [];
  const letters: Letter[] = [];
  for (const one of files) {
    const text = letterIn(one.bytes);
    if (text === null) sheets.push(one);
    else letters.push({ file: one.file, blocks: (await import("../form/letter.js")).readLetter(text) });
  }
  return { letters, sheets };
}

/** The text of a letter with a block in it; `null` for anything else. What stands around a block may be in any encoding. */
function letterIn(bytes: Uint8Array): string | null {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isArchive || bytes.length > LONGEST) return null;
  const plain = new TextDecoder("windows-1252").decode(bytes);
  if (!plain.replaceAll("\u00a0", " ").includes(MARK)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return plain; // an e-mail in the letters of Windows
  }
}
