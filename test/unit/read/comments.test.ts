import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commentsWith } from "../../../src/read/comments.js";
import { readDocuments } from "../../../src/read/documents.js";
import { anyText } from "../../helpers/any-text.js";

/** Each comment that holds the word, with the line of the text that it speaks of. */
const seen = (text: string): [string, number][] =>
  commentsWith("word", text).map((one) => [one.text, text.slice(0, one.of).split("\n").length]);

describe("comments that hold a word", () => {
  it.each<[string, string, [string, number][]]>([
    ["at the end of a line", "a: 1 # word x\nb: 2\n", [["word x", 1]]],
    ["above a line", "# word x\na: 1\n", [["word x", 2]]],
    [
      "above other comments and blank lines",
      "# word x\n# y\n\n  # word z\na: 1\n",
      [
        ["word x", 5],
        ["word z", 5],
      ],
    ],
    ["at the end of the text", "a: 1\n# word\n", [["word", 3]]],
    ["in a flow map over several lines", "a: {b: 1, # word x\n  c: 2}\n", [["word x", 1]]],
    ["behind the header of a block text", "a: | # word\n  text\n", [["word", 1]]],
    [
      "with the line ends of Windows",
      "a: 1 # word\r\n# word y\r\nb: 2\r\n",
      [
        ["word", 1],
        ["word y", 3],
      ],
    ],
    ["of a second kind: none in a block text", "a: |\n  # word\nb: 1\n", []],
    ["none in quotation marks", "a: \"# word\"\nb: '# word'\n", []],
    ["none within a plain text", "a: x# word\n", []],
    ["none that lacks it", "a: 1 # other\nb: word\n", []],
  ])("%s", (_, text, expected) => expect(seen(text)).toEqual(expected));

  it("stand where they say, in every text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText(), fc.constantFrom("# word\n", "a: 1 # word\n", "b: |\n  # word\n"))),
        (parts) => {
          const text = parts.join("");
          for (const { start, end, of } of commentsWith("word", text)) {
            expect(text[start]).toBe("#");
            expect(text.slice(start, end)).toContain("word");
            expect(of).toBeGreaterThanOrEqual(Math.min(start, text.length));
          }
        },
      ),
    );
  });

  it.each([
    ["the quick reader", "a: 1\n# word x\nb: 2\n"],
    ["the complete reader", "a: 1\n# word x\n? b\n: 2\n"],
  ])("have a place and a line of the file, by %s, also in a second document", (_, text) => {
    const { documents } = readDocuments({ file: "p.yaml", text: `z: 1\n---\n${text}` });
    const [comment] = documents[1]?.commentsWith("word") ?? [];
    expect([comment?.text, comment?.line]).toEqual(["word x", 5]);
    expect(comment?.place()).toMatchObject({ file: "p.yaml", line: 4, col: 1, length: 8 });
    expect(documents[0]?.commentsWith("word")).toEqual([]);
  });

  it("cost a text of a hundred thousand of them no more than reading it once", () => {
    const text = "# word\n".repeat(100_000);
    expect(commentsWith("word", text).every(({ of }) => of === text.length)).toBe(true);
  });
});
