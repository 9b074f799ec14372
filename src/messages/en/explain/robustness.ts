import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about alternatives to a typology mean, in English. */
export const ROBUSTNESS_EXPLANATIONS = {
  "alternatives-typology": {
    title: "Alternatives to another typology",
    meaning:
      "A file of alternatives says under `typology` which typology its alternatives belong to. Another one is in force, whose numbers have other addresses and other reasons.",
    remedy: "Score with that typology (`--typology`), or name a file of alternatives for the one in force (`--spec`).",
  },
  "alternatives-address": {
    title: "An address that matches nothing",
    meaning:
      "An alternative names what it changes by an address: `minimum_known`, `axes.market.aggregation`, `axes.market.indicators.self_financing.weight`, `….crossover`, `….degrees.CODE`. The typology has nothing there, so the alternative would change nothing, and the verdicts would seem robust.",
    remedy: "Correct the ids. `*` in place of an id means every axis or indicator that has such a number.",
  },
  "alternatives-types": {
    title: "A version with other types",
    meaning:
      "A verdict can only be kept or lost where both versions have the same axes and the same types at the same corners of them.",
    remedy: "Use `tcec compare`, which shows what two different typologies make of the same profiles.",
  },
} satisfies Partial<Record<Code, Explanation>>;
