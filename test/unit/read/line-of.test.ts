import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readDocuments } from "../../../src/read/documents.js";

const PROFILES = fileURLToPath(new URL("../../../examples/profiles/", import.meta.url));
const TEXTS: Record<string, string> = {
  "items of lists": "b:\n  - 1\n  - k: 1\n    m: {a: 1, b: [2]}\n  - [1]\nc:\n- a: 1\n- b: 2\n",
  "blocks of text": "a: |\n  x\n  y\nb: >-\n  q\n  r\nc: 'x'\n",
  "comments and blank lines": "---\n# c\nz: {a: {b: [1, 2]}}\nq:\n\n  # k\n  w: 1\n",
  "several documents, CRLF": "a: 1\n---\na: 1\r\nb:\r\n  c: 2\r\n",
};

for (const name of readdirSync(PROFILES)) TEXTS[name] = readFileSync(PROFILES + name, "utf8");

/** Every pointer of the data. */
function* pointersIn(value: unknown, pointer = ""): Generator<string> {
  yield pointer;
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* pointersIn(child, `${pointer}/${key}`);
}

test.each(Object.entries(TEXTS))("the line of every key is that of its place: %s", (file, text) => {
  const { documents } = readDocuments({ file, text });
  expect(documents.length).toBeGreaterThan(0);
  for (const document of documents) {
    const pointers = [...pointersIn(document.value)];
    const lines = pointers.map((pointer) => [pointer, document.lineOf(pointer)]);
    expect(lines).toEqual(pointers.map((pointer) => [pointer, document.locate(pointer, "key").line]));
  }
});

test("a pointer that leads nowhere has the line of its nearest ancestor", () => {
  const [document] = readDocuments({ file: "a", text: "# c\na:\n  b: { c: 1 }\n" }).documents;
  expect(["/a/x", "/a/b/x", "/a/b/c/x", "/x"].map((pointer) => document?.lineOf(pointer))).toEqual([2, 3, 3, 2]);
});

test("members of a collection that begins below its key have a line of their own", () => {
  const [document] = readDocuments({ file: "a", text: "a:\n  [x, y]\n" }).documents;
  expect([document?.lineOf("/a"), document?.lineOf("/a/1")]).toEqual([1, 2]);
});
