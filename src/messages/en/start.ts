import type { StartWords } from "../start-words.js";

/** The comments of a new typology file in English. */
export const START_WORDS: StartWords = {
  about: (source) =>
    `A typology of your own, to be made of a copy of ${source}. As long as only the id and the version differ, it gives the same verdicts.`,
  edit: "Edit the parts that say “To edit”: they still speak of the typology that was copied.",
  change:
    "Change what you decide otherwise: numbers, indicators, axes, types. Say for each number where it comes from: `source`, or `decision: true` with a `rationale`. Texts have a line for each language.",
  check: "Check it, use it, and compare it with the one that was copied:",
  editor:
    "The first line is for your editor, which then tells what a word means and underlines mistakes. It needs the schema beside this file:",
  taken: (source) =>
    `Comments that are not about the format come from ${source}: keep those that stay true of your file.`,
  toEdit: "To edit.",
  parts: {
    tcec_typology: "The version of the format of this file. Leave it as it is.",
    id: "The name of the typology in every result: letters, digits, `_`, `-` and `.`; none that is shipped.",
    version: "Raise it whenever a number or a rule changes, so that results can be told apart.",
    title: "What it is called where people read it.",
    description: "What it does, from whom it comes, and what in it is a decision.",
    authors: "Who made this file (not the authors of the theory).",
    sources:
      "The documents that the typology rests on, each under a key. A `source` further down names the key as `ref`, with a `section` and the words as `quote`.",
    settings:
      "The thresholds of the verdict. Below `minimum_known` an axis has no score; below `sound_known` a type whose axis could still change sides is tentative; an axis within `band` of 0.5 is borderline. `minimum_confidence`, where it is set, leaves out weaker evidence.",
    axes: "One to four axes, each a fuzzy set from 0 (`low`) to 1 (`high`), made of indicators. An indicator takes its value from a `fact` of the profile (`tcec explain facts` lists them) or, without `fact`, from the block `indicators` of the profile. Its `calibration` turns the value into a degree: by the anchors `out`, `crossover` and `in`, or by a table of `degrees` (`method: assign`).",
    types:
      "The ideal types, each a corner of the property space: `when` says which axes are high and which are low. Together they must cover every corner once. What a type takes for granted beside its axes may stand under `presumes`.",
    traits: "What the theory says of a type beside the axes. Traits corroborate, they do not score.",
    watchpoints: "The warnings of the theory, raised where the condition holds. They do not score.",
    checks:
      "Requirements from elsewhere (a law, a call for projects), met where the condition holds. They do not score.",
  },
  unused: "Parts that this typology does without, and that may be added:",
};
