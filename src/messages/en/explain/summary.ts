import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about the outcome of a summary mean, in English. */
export const SUMMARY_EXPLANATIONS = {
  "outcome-value": {
    title: "An outcome that is not a degree",
    meaning:
      "Sufficiency and necessity are relations between fuzzy sets: in each case the outcome must be a degree of membership from 0 to 1, as memberships in the types are. A count or a percentage has to be calibrated first.",
    remedy:
      "Write a number from 0 to 1, or bounds within that range (`0.2..0.4`), or leave the field out if the outcome is not known.",
  },
  "outcome-nowhere": {
    title: "An outcome that no profile has",
    meaning:
      "None of the profiles that could be read has the field named by `--outcome`. A saved result contains only those free fields that hold a degree from 0 to 1, or bounds of one.",
    remedy: "Name a field that they have; free fields begin with `x-`. Parts of a block are named with dots.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
