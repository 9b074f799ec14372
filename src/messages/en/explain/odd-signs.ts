import type { Explanation } from "../../explanation.js";
import type { OddSignCode } from "../../vocabulary.js";

const WHENCE =
  "Keyboards (French ones, and Alt or Option with the space bar), word processors, PDF files and web pages insert such characters unasked.";

/** What is meant by a sign that nobody sees or takes for another one, in English. */
export const ODD_EXPLANATIONS: { readonly [C in OddSignCode]: Explanation } = {
  "yaml-odd-blank": {
    title: "A space that is not an ordinary space",
    meaning: `After a colon or a hyphen, before a comment and for indentation, YAML accepts only the ordinary space; any other kind counts as a letter. ${WHENCE}`,
    remedy: "Delete it and type an ordinary space.",
    source: "YAML 1.2, https://yaml.org/spec/1.2.2/",
  },
  "key-odd-sign": {
    title: "A key that is not what it seems to be",
    meaning: `The key looks like one that is possible here, but contains a space, an invisible character or a letter of another script; the message shows it. Two sources whose names look the same could not be told apart, and a quotation would be filed under the wrong one. ${WHENCE}`,
    remedy: "Type the key again.",
  },
  "value-odd-sign": {
    title: "A value that is not what it seems to be",
    meaning: `The value would be right but for a space at an end, an invisible character, or a letter or mark that looks like another one; the message shows it. ${WHENCE}`,
    remedy: "Type the value again.",
  },
  "text-odd-sign": {
    title: "A name with an invisible character",
    meaning: `A name or another short text begins or ends with a space, or contains an invisible character or a letter of another script among Latin ones. It is kept as it is, but does not count as the same name as the one it looks like: in crosstabs, among coders, among sectors. ${WHENCE}`,
    remedy: "Type the text again, or leave it if the character is intended.",
  },
  "usage-odd-sign": {
    title: "A word of the command line that is not what it seems to be",
    meaning: `The word would be right but for a space, an invisible character, or a letter or mark that looks like another one; the message shows it. ${WHENCE} So do word processors and web pages with the two hyphens of an option.`,
    remedy: "Type the word instead of pasting it.",
  },
};
