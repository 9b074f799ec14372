import { isScalar, type Pair, parseAllDocuments, type Scalar, visit } from "yaml";
import { append } from "../plain/append.js";

/** What takes the place of a key: another one, or, with a dot, a block and the key in it; `undefined` where it stays. */
export type Renaming = (key: string) => string | undefined;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Renames keys in the text of YAML documents and leaves every other byte, comments and layout, as it is. Paths with dots that end
 * in a renamed key, such as those under `evidence`, are renamed with it. `changes`: how many keys; a text that is no YAML has none.
 */
export function renameKeys(text: string, now: Renaming): { readonly text: string; readonly changes: number } {
  const documents = parseAllDocuments(text, { schema: "core", uniqueKeys: false, logLevel: "silent" });
  const edits: Edit[] = [];
  let changes = 0;
  for (const document of documents) {
    if (document.errors.length > 0) continue;
    visit(document, {
      Pair: (_, pair) => {
        const found = editsOf(text, pair, now);
        if (found.length > 0) changes += 1;
        append(edits, found);
      },
    });
  }
  edits.sort((a, b) => b.start - a.start);
  let result = text;
  for (const { start, end, text: inserted } of edits) result = result.slice(0, start) + inserted + result.slice(end);
  return { text: result, changes };
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
