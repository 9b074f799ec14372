import type { BlankWords } from "../blank-words.js";

/** A profile to fill in, in English. */
export const BLANK_WORDS: BlankWords = {
  about: (typology) =>
    `A profile to fill in, with every field that a profile may have. The typology is “${typology}”; what it does not score is described all the same.`,
  aboutMinimal: (typology) =>
    `A profile to fill in, with the fields that the typology “${typology}” is scored from. Without --minimal, \`tcec new\` gives all fields.`,
  how: "Lines that begin with `##` explain. A line that begins with one `#` is a field with an example: delete that sign, and the one before the block that the field stands in, and write your value in place of the example.",
  rules: [
    "A field that stays behind `#` is unknown, and unknown never counts as zero. If your source says that there is none, write 0, `none` or `false`.",
    'A number or a word of an ordered scale may be a bound, in straight quotation marks: `"<7"`, `">=90"`, `"20..30"`, `">=involve"`. The decimal mark is a point: 12.5.',
    "Code only what a source states, and say under `evidence` where you read it.",
  ],
  check: "Check the file, then see where the cluster lies:",
  editor:
    "The first line is for your editor, which then explains each field and underlines mistakes. It needs the schema beside this file:",
  toFill: "To fill in.",
  needed: "Needed here.",
  whole: (line) => `If only the whole is known, in place of the parts: \`${line}\`.`,
  total: (line) => `With amounts, the total of all cash resources may stand beside it: \`${line}\`.`,
  one: "One of:",
  bound: (example) => `One of, in this order, or a bound such as \`${example}\`:`,
  several: "As many as apply:",
  same: (field) => `The words are those of \`${field}\`.`,
  notApplicable: "Where there is no such thing: `not_applicable`.",
  entries: "For another entry, copy the lines from the dash on.",
  replaces: "A value here takes the place of what the other fields give.",
  fillIn: (keys) => `still to fill in: ${keys}`,
  asking: "Press Enter to leave a question open; Ctrl-C ends, and nothing is written.",
};
