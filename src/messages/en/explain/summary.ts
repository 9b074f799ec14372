import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about the outcome of a summary mean, in English. */
export const SUMMARY_EXPLANATIONS = {
  "outcome-value": {
    title: "An outcome that is no degree",
    meaning:
      "Sufficiency and necessity are said of fuzzy sets: the outcome must be a degree of membership from 0 to 1 in each case, as the types are. A count or a percentage has to be calibrated first.",
    remedy:
      "Write a number from 0 to 1, or bounds within them (`0.2..0.4`), or leave the field out where the outcome is not known.",
  },
  "outcome-nowhere": {
    title: "An outcome that no profile has",
    meaning:
      "The field named by `--outcome` stands in none of the profiles that could be read. Of profiles in a saved result those free fields are there that hold a degree from 0 to 1, or bounds of one.",
    remedy: "Name a field that they have; free fields begin with `x-`. Parts of a block are named with dots.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
