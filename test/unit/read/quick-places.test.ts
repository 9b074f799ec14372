import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childPointer } from "../../../src/plain/pointer.js";
import { readDocuments } from "../../../src/read/documents.js";
import { readQuickly } from "../../../src/read/quick/quick.js";
import { demanded, runs } from "../../helpers/runs.js";

const KEYS = ["a", "b c", "d/e", "/f", "'g/h'", '"i~j"', "'~1'", "''", '""', "k.l", "'0'", "m-n"];
/** In blocks the complete parser reads the others. */
const BLOCK_KEYS = ["a", "b c", "d/e", "/f", "'g/h'", '"g/i"', "k.l", "'0'", "m-n"];
const SCALARS = ["1", "x", "'y z'", '"a\\ \n\n          b"', '"c\\nd"', "1.2.3", "/o/p", "<=7", "''", "u", "v w"];
const GAPS = ["", " ", "\n          ", "\n\n\n           "];

/** Flow collections whose parts stand on several lines, with keys that a pointer writes otherwise. */
const { flow } = fc.letrec<{ flow: string }>((tie) => {
  const value = fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(...SCALARS.filter((text) => !text.includes("\n"))),
    tie("flow"),
  );
  const gap = fc.constantFrom(...GAPS);
  const items = fc.array(fc.tuple(gap, value), { maxLength: 3 });
  const pairs = fc.uniqueArray(fc.tuple(gap, fc.constantFrom(...KEYS), value), {
    maxLength: 4,
    selector: ([, key]) => key,
  });
  return {
    flow: fc.oneof(
      items.map((all) => `[${all.map(([before, item]) => `${before}${item}`).join(", ")}]`),
      pairs.map((all) => `{${all.map(([before, key, item]) => `${before}${key}: ${item}`).join(", ")}}`),
    ),
  };
});

const entry = fc.tuple(
  fc.constantFrom(...BLOCK_KEYS),
  fc.oneof(
    fc.constantFrom(...SCALARS),
    flow,
    flow.map((text) => `\n      ${text}`),
  ),
);

const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 4, selector: ([key]) => key });

/** A block map of maps of such values. */
const document = fc
  .uniqueArray(fc.tuple(fc.constantFrom("q", "q/r", "'s/t'"), entries), { minLength: 1, selector: ([key]) => key })
  .map((blocks) =>
    blocks.map(([key, all]) => `${key}:\n${all.map(([name, value]) => `    ${name}: ${value}\n`).join("")}`).join(""),
  );

function* pointersIn(value: unknown, pointer = ""): Generator<string> {
  if (pointer !== "") yield pointer;
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* pointersIn(child, childPointer(pointer, key));
}

/** Value, lines and places; with `isComplete`, something behind the document makes the complete parser read it. */
function lookedUp(text: string, pointers: readonly string[], isComplete: boolean) {
  const [found] = readDocuments({ file: "a", text: isComplete ? `${text}zz: &zz 1\nzzz: *zz\n` : text }).documents;
  const placeOf = (pointer: string, target: "key" | "value") => {
    const { line, col, length } = found?.locate(pointer, target) ?? { line: 0, col: 0, length: 0 };
    return [line, col, length];
  };
  return pointers.map((pointer) => ({
    pointer,
    line: found?.lineOf(pointer),
    key: placeOf(pointer, "key"),
    value: placeOf(pointer, "value"),
  }));
}

describe("what is read quickly", () => {
  it("stands where the complete parser finds it, whatever the keys and wherever lines are broken", () => {
    let read = 0;
    fc.assert(
      fc.property(document, (text) => {
        const value = readQuickly(text);
        if (value === undefined) return;
        read += 1;
        const pointers = [...pointersIn(value)].slice(0, 4);
        expect({ text, found: lookedUp(text, pointers, false) }).toEqual({
          text,
          found: lookedUp(text, pointers, true),
        });
        const lines = (isComplete: boolean) =>
          lookedUp(text, [...pointersIn(value)], isComplete).map(({ pointer, line }) => [pointer, line]);
        expect(lines(false)).toEqual(lines(true));
      }),
      { numRuns: runs(500) },
    );
    expect(read).toBeGreaterThan(demanded(50, 500));
  });
});
