import type { DrawFactor } from "../../model/draws.js";

/** What is drawn, with its amount in percent, or in degrees for codes, in English. */
export const DRAW_FACTORS: Readonly<Record<DrawFactor, (amount: string) => string>> = {
  weights: (amount) => `weights (± ${amount})`,
  anchors: (amount) => `anchors (± ${amount} of their span)`,
  codes: (amount) => `degrees of codes (± ${amount})`,
  settings: (amount) => `thresholds of the verdict (± ${amount})`,
  aggregation: () => "the aggregation",
  method: () => "the method of calibration",
  values: () => "values inside what is coded as an interval",
};

/** From which distributions what is unknown of a profile is drawn, and what the shares are not. */
export const UNKNOWN_RULES =
  "What is drawn, each profile by itself: of a budget the total, uniform within its bounds; then the three principles, uniform on all the splits that fit; then the parts of each principle in the same way, so that every drawn budget adds up to its total and obeys all its bounds; shares of activities likewise; codes, levels and practices with equal chances among those that are possible; any other number uniform within its bounds. These are conventions, not knowledge: the shares say what the unknown could do to a verdict; they are not probabilities of a type.";
