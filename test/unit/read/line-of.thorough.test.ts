import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Position } from "../../../src/model/diagnostic.js";
import { childPointer } from "../../../src/plain/pointer.js";
import { readDocuments } from "../../../src/read/documents.js";

const PROFILES = fileURLToPath(new URL("../../../examples/profiles/", import.meta.url));
const TEXTS: Record<string, string> = {
  "items of lists": "b:\n  - 1\n  - k: 1\n    m: {a: 1, b: [2]}\n  - [1]\nc:\n- a: 1\n- b: 2\n",
  "blocks of text": "a: |\n  x\n  y\nb: >-\n  q\n  r\nc: 'x'\n",
  "comments and blank lines": "---\n# c\nz: {a: {b: [1, 2]}}\nq:\n\n  # k\n  w: 1\n",
  "brackets and texts over lines":
    "a: [\n  x,\n  {y: 1,\n   z: [2,\n    3]}]\nb: k\n  l\n\n  m\nc: 'n\n  o'\nd:\n  {e: 1,\n   f: 2}\ng: |\n  p\n\n  q\nh: 1\n",
  "texts in quotation marks":
    "a: \"x # y\" # c\nb: 'y''z'\nc: \"\\n\"\nd: ''\ne:\n  - f: 'g'\n    h: \"i\"\nj: 'k\n  l'\nm: \"é\"\n",
  "words as keys, tabs before comments": "k l: 1\t# c\n\nÉté 2: a\t# c\nb:\n  - c d: 'e'\t# c\n    f: 2\n",
  "keys with slashes and tildes, and without a sign":
    "a/b: {c: 1,\n\n  'd/e': 2, \"f~g\": [1,\n  2], '~1': 3,\n  '': {x: 1,\n   '': 2}}\n/h:\n  i/j: 1\n  k:\n    {'': 1,\n     l/m: 2}\nn:\n  - o/p: 1\n    q: 2\n",
  "several documents, CRLF": "a: 1\n---\na: 1\r\nb:\r\n  c: 2\r\n",
};

for (const name of readdirSync(PROFILES)) TEXTS[name] = readFileSync(PROFILES + name, "utf8");

/** Every pointer of the data. */
function* pointersIn(value: unknown, pointer = ""): Generator<string> {
  yield pointer;
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* pointersIn(child, childPointer(pointer, key));
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

/** Where the key of a pointer and its value stand. */
function placesOf(document: ReturnType<typeof readCompletely>, pointer: string) {
  const [key, value] = (["key", "value"] as const).map((target) => {
    const { frame: _, ...place }: Position = document?.locate(pointer, target) ?? { file: "", line: 0, col: 0 };
    return place;
  });
  return { pointer, key, value };
}

/** The same document, with something behind it that only the complete parser reads. */
function readCompletely(text: string) {
  return readDocuments({ file: "a", text: `${text.trimEnd()}\nzz: &zz 1\nzzz: *zz\n` }).documents[0];
}

test.each(Object.entries(TEXTS).filter(([, text]) => !/^---$|\r/m.test(text.slice(4))))(
  "keys and values stand where the complete parser finds them: %s",
  (_, text) => {
    const wanted = [...pointersIn(readDocuments({ file: "a", text }).documents[0]?.value)].slice(1);
    const pointers = [...wanted, ...wanted.map((one) => `${one}/none`)];
    // One after the other: only the tree that was asked last is kept.
    const complete = readCompletely(text);
    const expected = pointers.map((pointer) => placesOf(complete, pointer));
    const [quick] = readDocuments({ file: "a", text }).documents;
    expect(pointers.map((pointer) => placesOf(quick, pointer))).toEqual(expected);
  },
);
