import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceText } from "../../../src/model/source.js";
import { decodeText } from "../../../src/read/decode.js";
import { DocumentStream, TextStream } from "../../../src/read/stream.js";
import { demanded, runs } from "../../helpers/runs.js";
import { briefly, read, stream } from "./streams.js";

const LINES = [
  "a: 1\n",
  "b: 2\n",
  "b:\n",
  "  c: [1, 2]\n",
  "---\n",
  "---\n",
  "--- # remark\n",
  "--- {b: 1}\n",
  "---\r\n",
  "...\n",
  "... # remark\n",
  "... odd\n",
  "# remark\n",
  "\n",
  "  \r\n",
  "%YAML 1.2\n",
  '{"b": 3}\n',
  "text: |\n",
  "  ---\n",
  "b: 'open\n",
  "b: [open\n",
  "? b\n",
  "---x: 1\n",
  "\tb: 1\n",
  "\ufeffb: 1\n",
  `b: ${"long ".repeat(60)}: x\n`,
  "b: é🎨\n",
];
const text = fc
  .tuple(
    fc.constantFrom("", "", "\ufeff"),
    fc.array(fc.constantFrom(...LINES), { maxLength: 40, size: "max" }),
    fc.boolean(),
  )
  .map(([mark, lines, isEnded]) => mark + lines.join("").slice(0, isEnded ? undefined : -1));
const size = fc.integer({ min: 1, max: 100 });

/** The text in pieces that may end anywhere, but not within a character. */
function cutAt(whole: string, ends: readonly number[]): string[] {
  const characters = [...whole];
  const at = [0, ...ends.map((end) => end % (characters.length + 1)), characters.length].sort((a, b) => a - b);
  return at.slice(1).map((end, i) => characters.slice(at[i], end).join(""));
}

describe("a stream of documents", () => {
  test("read part by part is what it is when read at once, whatever the pieces", () => {
    let many = 0;
    fc.assert(
      fc.property(text, size, fc.array(fc.nat(), { maxLength: 12 }), (whole, most, ends) => {
        const parts = stream(cutAt(whole, ends), most);
        if (parts.length > 2) many += 1;
        expect(read(parts)).toEqual(read([{ file: "s", text: whole }]));
      }),
      { numRuns: runs(1000) },
    );
    expect(many).toBeGreaterThan(demanded(200, 1000));
  });

  test("leaves out what is too large, and says the same of it", () => {
    let large = 0;
    const limit = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(text, size, limit, fc.array(fc.nat(), { maxLength: 60 }), (whole, most, mostBytes, ends) => {
        const parts = stream(cutAt(whole, ends), most, mostBytes);
        if (parts.some(({ start }) => start?.bytes !== undefined)) large += 1;
        expect(read(parts, mostBytes)).toEqual(read([{ file: "s", text: whole }], mostBytes));
      }),
      { numRuns: runs(1000) },
    );
    expect(large).toBeGreaterThan(demanded(200, 1000));
  });

  test("that breaks off gives the documents that are complete, whatever the pieces", () => {
    fc.assert(
      fc.property(text, size, fc.array(fc.nat(), { maxLength: 12 }), (whole, most, ends) => {
        const [inPieces, atOnce] = [cutAt(whole, ends), [whole]].map((pieces) => {
          const parts = new DocumentStream("s", most);
          return read([...pieces.flatMap((piece) => parts.push(piece)), ...parts.pause()]);
        });
        expect(inPieces).toEqual(atOnce);
        const all = read([{ file: "s", text: whole }]).documents;
        expect(inPieces?.documents).toEqual(all.slice(0, inPieces?.documents.length));
      }),
      { numRuns: runs(300) },
    );
    const broken = new DocumentStream("s");
    expect(broken.push("---\nb: 1\n---\nb: 2\n---\nb: 3")).toEqual([]);
    expect(briefly(broken.pause()).documents).toEqual([
      [1, { b: 1 }, 2],
      [2, { b: 2 }, 4],
    ]);
  });

  test("that pauses between its pieces is the same, but for the lines around findings", () => {
    let many = 0;
    const withoutFrames = (sources: readonly SourceText[]) => {
      const { findings, documents } = read(sources);
      const strip = (value: object) => JSON.parse(JSON.stringify(value, (key, one) => (key === "frame" ? "" : one)));
      return strip({ findings, documents });
    };
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 12 }), (whole, ends) => {
        const stream = new DocumentStream("s");
        const paused = cutAt(whole, ends).flatMap((piece) => [...stream.push(piece), ...stream.pause()]);
        if (paused.length > 1) many += 1;
        expect(withoutFrames([...paused, ...stream.end()])).toEqual(withoutFrames([{ file: "s", text: whole }]));
      }),
      { numRuns: runs(1000) },
    );
    expect(many).toBeGreaterThan(demanded(200, 1000));
  });

  test("is cut into many parts", () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `---\nid: a${i}\nb: 1\n`);
    const parts = stream(lines, 200);
    expect(parts.length).toBeGreaterThan(50);
    expect(parts.at(-1)?.start?.line).toBeGreaterThan(2900);
  });

  test("that is empty is an empty file", () => {
    expect(read(stream([], 10)).findings).toEqual(read([{ file: "s", text: "" }]).findings);
  });
});

describe("a stream of bytes", () => {
  const outcomesOf = (pieces: readonly Uint8Array[]) => {
    const texts = new TextStream("s");
    return [...pieces.map((piece) => texts.push(piece)), texts.end()];
  };
  const textOf = (pieces: readonly Uint8Array[]) =>
    outcomesOf(pieces)
      .map(({ value }) => value ?? "")
      .join("");
  const decode = (pieces: readonly Uint8Array[]) => {
    const failed = outcomesOf(pieces).find(({ value }) => value === null);
    return failed ?? { value: textOf(pieces), diagnostics: [] };
  };
  const cut = (bytes: Uint8Array, ends: readonly number[]) => {
    const at = [0, ...[...ends].sort((a, b) => a - b).map((end) => end % (bytes.length + 1)), bytes.length].sort(
      (a, b) => a - b,
    );
    return at.slice(1).map((end, i) => bytes.subarray(at[i], end));
  };

  test("decoded in pieces is what it is when decoded at once, also where it is no text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "\n", "\u{1f600}", "\ufeff", "\r\n"), maxLength: 60 });
    const odd = fc.option(fc.constantFrom([0xff], [0xc3], [0xe2, 0x82], [0], [0xed, 0xa0, 0x80]), { nil: [] });
    fc.assert(
      fc.property(text, odd, text, fc.array(fc.nat(), { maxLength: 6 }), (before, wrong, after, ends) => {
        const encode = (part: string) => new TextEncoder().encode(part);
        const bytes = Buffer.concat([encode(`x${before}`), Buffer.from(wrong), encode(after)]);
        expect(decode(cut(bytes, ends))).toEqual(decodeText(bytes, "s"));
        expect(textOf(cut(bytes, ends))).toBe(`x${before}${wrong.length === 0 ? after : ""}`);
      }),
      { numRuns: runs(1000) },
    );
  });

  test("of two mistakes the first one counts, whatever the pieces", () => {
    const position = { file: "s", line: 1, col: 2, length: 1 };
    for (const [bytes, code] of [
      [[97, 0xff, 0], "file-not-utf8"],
      [[97, 0, 0xff], "file-binary"],
    ] as const) {
      const pieces = bytes.map((byte) => Uint8Array.of(byte));
      expect(decode([Uint8Array.from(bytes)])).toMatchObject({ value: null, diagnostics: [{ code, position }] });
      expect(decode(pieces)).toEqual(decode([Uint8Array.from(bytes)]));
    }
  });

  test("a byte order mark at the beginning is taken away, as in a file", () => {
    const bytes = new TextEncoder().encode("\ufeffa: 1\nb: 2\n");
    expect(decode([bytes.subarray(0, 2), bytes.subarray(2)])).toEqual({ value: "a: 1\nb: 2\n", diagnostics: [] });
  });

  test("lines longer than any document are handed on in pieces of whole characters", () => {
    const texts = new TextStream("s");
    const bytes = new TextEncoder().encode("€".repeat(500_000));
    const first = texts.push(bytes.subarray(0, 1_200_001)).value ?? "";
    const second = (texts.push(bytes.subarray(1_200_001)).value ?? "") + (texts.end().value ?? "");
    expect(first.length).toBeGreaterThan(300_000);
    expect(first + second).toBe("€".repeat(500_000));
  });
});
