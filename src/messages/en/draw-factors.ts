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
