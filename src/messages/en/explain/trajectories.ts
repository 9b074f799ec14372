import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about the waves of clusters mean, in English. */
export const TRAJECTORY_EXPLANATIONS = {
  "trajectory-no-case": {
    title: "No cluster with two dates",
    meaning: "A trajectory leads from one date of a cluster to a later one. Among the profiles no `id` has two dates.",
    remedy: "Code the cluster at a second date, under the same `id`, or check whether its `id` is written in two ways.",
  },
  "trajectory-order": {
    title: "Dates whose order cannot be determined",
    meaning:
      "A date may be a year, a month or a day. Of two dates of one cluster, the first must have ended before the second begins: `2013` and `2013-06` may be the same day. If two people coded a date, or it was coded at two levels, the profiles of each coder or level form a separate trajectory; here nothing distinguishes the two profiles.",
    remedy: "Write both dates to the month or the day, or keep one of the two profiles.",
  },
  "trajectory-alone": {
    title: "Clusters with one date",
    meaning: "They have no trajectory and are left out. The note names them, with their files and lines.",
    remedy: "Nothing; or write the `id` as in the other profiles of the cluster.",
  },
} as const satisfies Partial<Record<Code, Explanation>>;
