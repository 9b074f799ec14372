import type { Explanation } from "../../explanation.js";
import type { OddSignCode } from "../../vocabulary.js";

const WHENCE =
  "Keyboards (French ones, and Alt or Option with the space bar), word processors, PDF files and web pages write such signs unasked.";

/** What is meant by a sign that nobody sees or takes for another one, in English. */
export const ODD_EXPLANATIONS: { readonly [C in OddSignCode]: Explanation } = {
  "yaml-odd-blank": {
    title: "A blank that YAML does not take for one",
    meaning: `Behind a colon or a hyphen, before a comment and for indentation YAML knows the ordinary space only: another blank is a letter to it. ${WHENCE}`,
    remedy: "Delete it and type an ordinary space.",
    source: "YAML 1.2, https://yaml.org/spec/1.2.2/",
  },
  "key-odd-sign": {
    title: "A key that is not what it seems to be",
    meaning: `The key looks like one that is possible here, but holds a blank, an unseen sign or a letter of another script; the message shows it. Two sources whose names look the same could not be told apart, and a quotation would stand under the wrong one. ${WHENCE}`,
    remedy: "Type the key anew.",
  },
  "value-odd-sign": {
    title: "A value that is not what it seems to be",
    meaning: `The value would be right but for a blank at an end, an unseen sign, or a letter or mark that looks like another one; the message shows it. ${WHENCE}`,
    remedy: "Type the value anew.",
  },
  "text-odd-sign": {
    title: "A name with a sign that nobody sees",
    meaning: `A name or another short text begins or ends with a blank, holds a sign that nobody sees, or a letter of another script among Latin ones. It is kept as it is, but counts as another name than the one that it looks like: in crosstabs, among coders, among sectors. ${WHENCE}`,
    remedy: "Type the text anew, or leave it if the sign is meant.",
  },
  "usage-odd-sign": {
    title: "A word of the command line that is not what it seems to be",
    meaning: `The word would be right but for a blank, an unseen sign, or a letter or mark that looks like another one; the message shows it. ${WHENCE} So do word processors and web pages with the two hyphens of an option.`,
    remedy: "Type the word anew instead of pasting it.",
  },
};
