import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import { decodeText } from "../../../src/read/decode.js";
import { anyText } from "../../helpers/any-text.js";
import { runs } from "../../helpers/runs.js";
import { read } from "./helpers.js";

const PIECES = [
  ...[
    "a",
    "b: ",
    "- ",
    "? ",
    ": ",
    "\n",
    "\n  ",
    "\n    ",
    " ",
    "\t",
    "#",
    "|\n",
    ">\n",
    ">5",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
  ],
  ...[
    "[",
    "]",
    "{",
    "}",
    ",",
    "'",
    '"',
    "&x ",
    "*x",
    "!t ",
    "!!str ",
    "@",
    "`",
    "\\",
    "<<: ",
    "1",
    "~",
    "é",
    "🎨",
    "\r\n",
    "\u0000",
  ],
];
const yamlLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));

function expectInside(text: string, diagnostics: readonly AnyDiagnostic[]): void {
  const lines = text.split(/\r\n?|\n/); // a lone carriage return ends a line, too
  for (const { position } of diagnostics) {
    expect(position).toBeDefined();
    const { line, col, length = 0, frame } = position ?? { line: 0, col: 0 };
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(col).toBeGreaterThanOrEqual(1);
    expect(col).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(length).toBeGreaterThanOrEqual(1);
    expect(frame?.lines.length).toBeLessThanOrEqual(3);
    expect(frame?.first).toBeLessThanOrEqual(line);
  }
}

describe("reading never throws, and every finding stands inside of the file", () => {
  it("random bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { value } = decodeText(bytes, "p");
        if (value !== null) expectInside(value, read(value).diagnostics);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("random text", () => {
    fc.assert(
      fc.property(anyText({ maxLength: 60 }), (text) => expectInside(text, read(text).diagnostics)),
      { numRuns: runs(2000) },
    );
  });

  it("pieces of YAML in any order", () => {
    fc.assert(
      fc.property(yamlLike, (text) => {
        const { documents, diagnostics } = read(text);
        expectInside(text, diagnostics);
        expect(documents.length + diagnostics.length).toBeGreaterThan(0);
        for (const document of documents) {
          const pointers = Object.keys(document.value as object).map(
            (key) => `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`,
          );
          for (const pointer of ["", "/nowhere", ...pointers]) {
            const position = document.locate(pointer);
            expectInside(text, [{ code: "yaml-tab", severity: "error", args: {}, pointers: [], position }]);
          }
        }
      }),
      { numRuns: runs(3000) },
    );
  });
});
