import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about alternatives to a typology mean, in English. */
export const ROBUSTNESS_EXPLANATIONS = {
  "alternatives-typology": {
    title: "Alternatives to another typology",
    meaning:
      "A file of alternatives says in `typology` to which typology they are alternatives. Another one is in force, whose numbers have other addresses and other reasons.",
    remedy: "Score with that typology by --typology, or name a file of alternatives to the one in force by --spec.",
  },
  "alternatives-address": {
    title: "An address that hits nothing",
    meaning:
      "An alternative names by its address what it changes: `minimum_known`, `axes.market.aggregation`, `axes.market.indicators.self_financing.weight`, `….crossover`, `….degrees.CODE`. The typology has nothing there, so that the alternative would change nothing and seem robust.",
    remedy: "Correct the ids. `*` in place of an id means every axis or indicator that has such a number.",
  },
  "alternatives-types": {
    title: "A version with other types",
    meaning:
      "A verdict can only be kept or lost where both versions have the same axes and the same types at the same corners of them.",
    remedy: "Use `tcec compare`, which tells what two different typologies say of the same profiles.",
  },
} satisfies Partial<Record<Code, Explanation>>;
