import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLetter, writeLetter } from "../../../src/form/letter.js";

const TEXT = "tcec: 1\nid: a\nname: Pôle « É »\ndate: 2024\n";

describe("a block for a letter", () => {
  it("comes back, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(readLetter(writeLetter(text))).toEqual([text]);
      }),
    );
  });

  it.each<[string, (letter: string) => string]>([
    ["quoted", (letter) => letter.replace(/^/gm, "> ")],
    ["quoted twice", (letter) => letter.replace(/^/gm, ">> ")],
    ["with blanks that do not break", (letter) => letter.replace(/^/gm, "\u00a0\u00a0")],
    [
      "wrapped anew",
      (letter) => letter.replace(/(.{30})(?=[A-Za-z0-9+/])/g, (part) => (part.includes("-") ? part : `${part}\n`)),
    ],
    [
      "with Windows ends of lines, in a letter",
      (letter) => `Bonjour,\r\n${letter.replace(/\n/g, "\r\n")}\r\nBien à vous`,
    ],
    [
      "with long dashes and blanks that do not break in its edges",
      (letter) => letter.replace(/-----/g, "—").replace(/ /g, "\u00a0"),
    ],
    [
      "as it is sent, quoted-printable",
      (letter) =>
        letter
          .replace(/=/g, "=3D")
          .replace(/(.{50})(?=[A-Za-z0-9+/])/g, "$1=\r\n")
          .replace(/(?<!\r)\n/g, "\r\n"),
    ],
    ["as HTML", (letter) => `<p>Bonjour</p>${letter.replace(/^/gm, "&gt;&nbsp;").replace(/\n/g, "<br>\r\n")}`],
  ])("comes back %s", (_, harm) => expect(readLetter(harm(writeLetter(TEXT)))).toEqual([TEXT]));

  it.each<[string, (letter: string) => string]>([
    ["a sign was changed", (letter) => letter.replace("dGNl", "dGNm")],
    ["a line is missing", (letter) => letter.replace(/^[A-Za-z0-9+/]{20,}.*\n/m, "")],
    ["the sum is missing", (letter) => letter.replace(/^=.*\n/m, "")],
    ["the end is missing", (letter) => letter.slice(0, 60)],
  ])("says so where %s", (_, harm) => expect(readLetter(harm(writeLetter(TEXT)))).toEqual([null]));

  it("is not found where there is none, and all of several are", () => {
    expect(readLetter(TEXT)).toEqual([]);
    expect(readLetter(`${writeLetter("a")}\n${writeLetter("b")}`)).toEqual(["a", "b"]);
  });
});
