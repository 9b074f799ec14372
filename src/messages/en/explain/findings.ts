import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";
import type { ReasonCode } from "../../vocabulary.js";
import { AGREEMENT_EXPLANATIONS } from "./agreement.js";
import { BATCH_EXPLANATIONS } from "./batch.js";
import { NETWORK_EXPLANATIONS } from "./networks.js";
import { ODD_EXPLANATIONS } from "./odd-signs.js";
import { PROFILE_EXPLANATIONS } from "./profiles.js";
import { READING_EXPLANATIONS } from "./reading.js";
import { ROBUSTNESS_EXPLANATIONS } from "./robustness.js";
import { RUN_EXPLANATIONS } from "./runs.js";
import { SHEET_EXPLANATIONS } from "./sheets.js";
import { SUMMARY_EXPLANATIONS } from "./summary.js";
import { TRAJECTORY_EXPLANATIONS } from "./trajectories.js";
import { TYPOLOGY_EXPLANATIONS } from "./typologies.js";

/** What each finding means, in English. */
export const FINDING_EXPLANATIONS: { readonly [C in Exclude<Code, ReasonCode>]: Explanation } = {
  ...READING_EXPLANATIONS,
  ...PROFILE_EXPLANATIONS,
  ...TYPOLOGY_EXPLANATIONS,
  ...NETWORK_EXPLANATIONS,
  ...RUN_EXPLANATIONS,
  ...TRAJECTORY_EXPLANATIONS,
  ...AGREEMENT_EXPLANATIONS,
  ...SUMMARY_EXPLANATIONS,
  ...SHEET_EXPLANATIONS,
  ...ROBUSTNESS_EXPLANATIONS,
  ...BATCH_EXPLANATIONS,
  ...ODD_EXPLANATIONS,
};
