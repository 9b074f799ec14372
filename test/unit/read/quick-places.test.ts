import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childPointer } from "../../../src/plain/pointer.js";
import { readDocuments } from "../../../src/read/documents.js";
import { readQuickly } from "../../../src/read/quick/quick.js";
import { placedText } from "../../helpers/quick-texts.js";
import { demanded, runs } from "../../helpers/runs.js";

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
    line: pointer.endsWith("/none") ? null : found?.lineOf(pointer),
    key: placeOf(pointer, "key"),
    value: placeOf(pointer, "value"),
  }));
}

describe("what is read quickly", () => {
  it("stands where the complete parser finds it, whatever the keys and wherever lines are broken", () => {
    let read = 0;
    fc.assert(
      fc.property(placedText, (text) => {
        const value = readQuickly(text);
        if (value === undefined) return;
        read += 1;
        const pointers = ["", "/none", ...[...pointersIn(value)].flatMap((one) => [one, `${one}/none`])];
        expect({ text, found: lookedUp(text, pointers, false) }).toEqual({
          text,
          found: lookedUp(text, pointers, true),
        });
      }),
      { numRuns: runs(500) },
    );
    expect(read).toBeGreaterThan(demanded(50, 500));
  });
});
