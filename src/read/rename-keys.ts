import { isScalar, type Pair, parseAllDocuments, type Scalar, visit } from "yaml";
import { append } from "../plain/append.js";
import { isTooMuch } from "./document-text.js";
import { LIMITS } from "./limits.js";
import { splitDocuments } from "./split.js";
import { countPossibleValues } from "./value-count.js";

/** What takes the place of a key: another one, or, with a dot, a block and the key in it; `undefined` where it stays. */
export type Renaming = (key: string) => string | undefined;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Renames keys in the text of YAML documents and leaves every other byte, comments and layout, as it is. Paths with dots that end
 * in a renamed key, such as those under `evidence`, are renamed with it. `changes`: how many keys; a document that is no YAML has
 * none, nor one that is refused unread for its size, nor what comes after as much as is read of one file.
 */
export function renameKeys(text: string, now: Renaming): { readonly text: string; readonly changes: number } {
  const edits: Edit[] = [];
  let changes = 0;
  let left: number = LIMITS.fileValues;
  for (const { start, end, kind } of splitDocuments(text)) {
    const one = text.slice(start, end);
    if (kind !== "document" || left < 0 || isTooMuch(one)) continue;
    left -= countPossibleValues(one);
    const found = editsIn(one, now);
    changes += found.changes;
    append(
      edits,
      found.edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start })),
    );
  }
  return { text: edited(text, edits), changes };
}

/** What a document has to be changed in; nothing where it is no YAML. */
function editsIn(text: string, now: Renaming): { readonly edits: readonly Edit[]; readonly changes: number } {
  const edits: Edit[] = [];
  let changes = 0;
  for (const document of parseAllDocuments(text, { schema: "core", uniqueKeys: false, logLevel: "silent" })) {
    if (document.errors.length > 0) continue;
    visit(document, {
      Pair: (_, pair) => {
        const found = editsOf(text, pair, now);
        if (found.length > 0) changes += 1;
        append(edits, found);
      },
    });
  }
  return { edits, changes };
}

function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join("") + text.slice(at);
}

function editsOf(text: string, { key, value }: Pair, now: Renaming): Edit[] {
  if (!isScalar(key) || !key.range) return [];
  const written = String((key as Scalar).value);
  const at = written.lastIndexOf(".") + 1;
  const renamed = now(written.slice(at));
  if (renamed === undefined) return [];
  const [start, end] = key.range;
  if (at > 0) return [{ start, end, text: written.slice(0, at) + renamed }];
  const [block = renamed, inner] = renamed.split(".");
  if (inner === undefined) return [{ start, end, text: renamed }];
  if (!isScalar(value) || !value.range) return [];
  const [from, to] = value.range;
  return [
    { start, end, text: block },
    { start: from, end: to, text: `{ ${inner}: ${text.slice(from, to)} }` },
  ];
}
