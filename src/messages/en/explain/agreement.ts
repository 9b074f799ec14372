import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about coders and raters mean, in English. */
export const AGREEMENT_EXPLANATIONS = {
  "coding-one-coder": {
    title: "A single coder",
    meaning:
      "Codings of one cluster are compared between coders, in `tcec agreement` and in `tcec form --merge`: at least two. All profiles that could be read are by one coder, or none is left.",
    remedy: "Name a folder or a file for each coder, or say in each profile who coded it: `coder: A`.",
  },
  "coding-nothing-common": {
    title: "Coders without a cluster in common",
    meaning:
      "Codings are compared cluster by cluster: the same `id`, `date` and `level`. No two coders have such a cluster.",
    remedy:
      "Write all three the same way for all coders. A `level` that one coder leaves out counts as a different level.",
  },
  "coding-no-coder": {
    title: "A profile without a coder",
    meaning: "If one folder contains the profiles of all coders, each profile must say whose it is.",
    remedy: "Write `coder: A`, or put the profiles of each coder into a folder of their own and name the folders.",
  },
  "coding-same-coder": {
    title: "A cluster that one coder coded twice",
    meaning:
      "Two profiles have the same `coder`, `id`, `date` and `level`. Which of them the coder means cannot be told, so the second is left out.",
    remedy: "Keep one of them; if they are by two people, give the coders different names.",
  },
  "coding-alone": {
    title: "Clusters that only one coder has coded",
    meaning: "They say nothing about agreement and enter no coefficient.",
    remedy: "Nothing, or have them coded by the others too.",
  },
  "form-private": {
    title: "A form that would show words said in confidence",
    meaning:
      "A form that is made with profiles contains their files as they are, so that saving gives the same bytes. One of their sources is `private: true`, and its quotes are not to be spread without being asked for. The file is left out of the form.",
    remedy: "Type `--private-quotes` if whoever gets the page may read them.",
  },
  "letter-broken": {
    title: "A block from an e-mail that did not arrive whole",
    meaning:
      "The coding form gives a profile as a block of letters and digits for an e-mail. `tcec import` and `tcec form --text` look for such blocks; the last line of each is a check sum. There is none in the text, or signs are missing in one.",
    remedy: "Copy the whole block, both of its outer lines included, or ask for the file itself.",
  },
  "result-not-coded": {
    title: "A saved result in place of profiles",
    meaning:
      "Agreement is read from what was coded, field by field. A saved result contains scores and facts, not the fields.",
    remedy: "Name the profiles themselves.",
  },
  "ratings-column": {
    title: "A file of ratings without a column",
    meaning:
      "The first row of a file of ratings names its columns: `rater`, `unit` and `value`, and, if several things are rated, `dataset`, `scale` and `domain`.",
    remedy: "Give the columns these names, in any order.",
  },
  "ratings-row": {
    title: "A rating without a rater or a unit",
    meaning: "A line of a file of ratings lacks its rater or its unit.",
    remedy: "Fill it in, or remove the line.",
  },
  "ratings-none": {
    title: "A file without ratings",
    meaning: "The file is empty, or contains only headings.",
    remedy: "Write one rating per line.",
  },
  "ratings-scale": {
    title: "An unknown scale",
    meaning:
      "`scale` says how values relate: `nominal` (or `text`) are names, `ordinal` are ranks in the order of the domain, `interval` (or `numeric`) are numbers whose differences count.",
    remedy: "Write one of them, or leave the column out: numbers are then taken as such, and everything else as names.",
  },
  "ratings-mixed": {
    title: "Ratings with one name on two scales",
    meaning: "All ratings with the same name under `dataset` must be on one scale.",
    remedy: "Give another scale another name.",
  },
  "ratings-value": {
    title: "A rating that is not on its scale",
    meaning:
      "Weights and chance agreement are computed over the declared values. A value outside them is a slip, or the declaration is incomplete.",
    remedy: "Correct it, or add the value to `domain`, whose values are listed in order, separated by `|`.",
  },
  "ratings-twice": {
    title: "A unit that a rater rated twice",
    meaning: "One rater gives one rating to a unit.",
    remedy: "Keep one of the two.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
