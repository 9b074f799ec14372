import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finding } from "../../../src/model/finding.js";
import { decodeText } from "../../../src/read/decode.js";
import { LIMITS } from "../../../src/read/limits.js";
import { runs } from "../../helpers/runs.js";

const bytes = (...list: number[]) => Uint8Array.from(list);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decodeText", () => {
  it("reads UTF-8 and takes a byte order mark away", () => {
    expect(decodeText(utf8("name: Ôkhra 🎨\n"), "p").value).toBe("name: Ôkhra 🎨\n");
    expect(decodeText(utf8("\ufeffname: A\r\n"), "p").value).toBe("name: A\r\n");
    expect(decodeText(bytes(), "p").value).toBe("");
  });

  it.each([
    ["Latin-1", bytes(0x61, 0x0a, 0x62, 0xe9, 0x20), 3, 2, 2],
    ["a lone continuation", bytes(0x80), 0, 1, 1],
    ["an overlong form", bytes(0x61, 0xc0, 0xaf), 1, 1, 2],
    ["an overlong form of three bytes", bytes(0xe0, 0x80, 0xaf), 0, 1, 1],
    ["half of a pair of surrogates", bytes(0xed, 0xa0, 0x80), 0, 1, 1],
    ["beyond Unicode", bytes(0xf4, 0x90, 0x80, 0x80), 0, 1, 1],
    ["a character cut off at the end", bytes(0xc3, 0xa9, 0xe2, 0x82), 2, 1, 2],
    ["UTF-16", bytes(0xff, 0xfe, 0x61, 0x00), 0, 1, 1],
    ["UTF-16, the other way round", bytes(0xfe, 0xff, 0x00, 0x61), 0, 1, 1],
  ])("names the first wrong byte: %s", (_, input, offset, line, col) => {
    const { value, diagnostics } = decodeText(input, "p");
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: "file-not-utf8", args: { path: "p", offset }, position: { line, col } },
    ]);
  });

  it("counts columns in characters of the text, not in bytes", () => {
    const input = Uint8Array.from([...utf8("a\né🎨"), 0xff]);
    expect(decodeText(input, "p").diagnostics[0]).toMatchObject({ args: { offset: 8 }, position: { line: 2, col: 4 } });
  });

  it("refuses a binary file and one that is too large", () => {
    expect(decodeText(bytes(0x61, 0x0a, 0xc3, 0xa9, 0x00), "p").diagnostics).toEqual([
      { ...finding("file-binary", { path: "p" }), position: { file: "p", line: 2, col: 2, length: 1 } },
    ]);
    const large = new Uint8Array(LIMITS.fileBytes + 1).fill(0x61);
    expect(decodeText(large, "p").diagnostics).toMatchObject([
      { code: "file-too-large", args: { bytes: LIMITS.fileBytes + 1, limit: LIMITS.fileBytes } },
    ]);
  });

  it("agrees with the decoder of the platform on what is UTF-8", () => {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, max: 255, maxLength: 12 }), (input) => {
        const { value, diagnostics } = decodeText(input, "p");
        let expected: string | null = null;
        try {
          expected = decoder.decode(input);
        } catch {
          const [finding] = diagnostics;
          const offset = finding?.code === "file-not-utf8" ? finding.args.offset : -1;
          // Everything before the byte is well formed; with the byte it can no longer be continued.
          expect(() => decoder.decode(input.subarray(0, offset))).not.toThrow();
          expect(offset).toBeLessThan(input.length);
        }
        expect(value).toBe(expected);
      }),
      { numRuns: runs(2000) },
    );
  });
});
