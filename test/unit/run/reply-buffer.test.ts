import fc from "fast-check";
import { expect, test } from "vitest";
import { ReplyBuffer } from "../../../src/run/reply-buffer.js";
import { anyText } from "../../helpers/any-text.js";

const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** What comes back of each text, cut out by its length. */
function cutOut(texts: readonly string[]): string[] {
  const pieces = new ReplyBuffer();
  for (const text of texts) pieces.add(text);
  const { bytes, lengths } = pieces.take();
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(bytes.length);
  const ends = lengths.map((_, i) => lengths.slice(0, i + 1).reduce((sum, length) => sum + length, 0));
  return ends.map((end, i) => decode(bytes.subarray(end - (lengths[i] ?? 0), end)));
}

test("each text comes back from its place, whatever its characters", () => {
  fc.assert(
    fc.property(fc.array(anyText({ maxLength: 30 }), { maxLength: 20 }), (texts) => {
      expect(cutOut(texts)).toEqual(texts.map((text) => decode(new TextEncoder().encode(text))));
    }),
  );
});

test("there is room for texts longer than all before", () => {
  const texts = ["a", "é".repeat(300_000), "", "b".repeat(1_000_000), "c"];
  expect(cutOut(texts)).toEqual(texts);
});

test("what was lent is not looked at again, also where it held nothing", () => {
  const pieces = new ReplyBuffer();
  const lend = (texts: readonly string[]): string => {
    pieces.begin();
    for (const text of texts) pieces.add(text);
    const { bytes } = pieces.take();
    return decode(structuredClone(bytes, { transfer: [bytes.buffer] }));
  };
  expect([lend([]), lend([]), lend(["a"]), lend(["b"]), lend([])]).toEqual(["", "", "a", "b", ""]);
});

test("memory that comes back is used again, unless it has been outgrown", () => {
  const pieces = new ReplyBuffer();
  const begin = (text: string) => {
    pieces.begin();
    pieces.add(text);
    return pieces.take().bytes;
  };
  const lend = (text: string) => {
    const bytes = begin(text);
    return structuredClone(bytes, { transfer: [bytes.buffer] });
  };
  const lent = lend("a").buffer;
  pieces.takeBack(lent);
  expect(begin("b").buffer).toBe(lent);
  const small = lend("c").buffer;
  pieces.takeBack(small);
  const large = begin("d".repeat(small.byteLength));
  expect([large.buffer === small, decode(large)]).toEqual([false, "d".repeat(small.byteLength)]);
});
