import type { SchemaWords } from "../../schemas-words.js";
import { AGREEMENT_TEXTS } from "./agreement.js";
import { COMPARISON_TEXTS } from "./comparison.js";
import { CONFIG_TEXTS } from "./config.js";
import { EXPECTED_TEXTS } from "./expected.js";
import { MAP_TEXTS } from "./map.js";
import { PROFILE_TEXTS } from "./profile.js";
import { PROFILE_COOPERATION_TEXTS } from "./profile-cooperation.js";
import { PROFILE_ECONOMY_TEXTS } from "./profile-economy.js";
import { PROFILE_GOVERNANCE_TEXTS } from "./profile-governance.js";
import { RESULT_TEXTS } from "./result.js";
import { RESULT_PROFILE_TEXTS } from "./result-profile.js";
import { RESULT_SCORES_TEXTS } from "./result-scores.js";
import { RESULT_VERDICTS_TEXTS } from "./result-verdicts.js";
import { ROBUSTNESS_TEXTS } from "./robustness.js";
import { SUMMARY_TEXTS } from "./summary.js";
import { TRAJECTORY_TEXTS } from "./trajectory.js";
import { TYPOLOGY_TEXTS } from "./typology.js";
import { TYPOLOGY_CONDITIONS_TEXTS } from "./typology-conditions.js";
import { TYPOLOGY_INDICATORS_TEXTS } from "./typology-indicators.js";

/** Titles and descriptions of the schemas in French, each beside the English that it translates. */
export const SCHEMA_WORDS: SchemaWords = {
  ...PROFILE_COOPERATION_TEXTS,
  ...PROFILE_ECONOMY_TEXTS,
  ...PROFILE_GOVERNANCE_TEXTS,
  ...PROFILE_TEXTS,
  ...TYPOLOGY_TEXTS,
  ...TYPOLOGY_INDICATORS_TEXTS,
  ...TYPOLOGY_CONDITIONS_TEXTS,
  ...CONFIG_TEXTS,
  ...EXPECTED_TEXTS,
  ...RESULT_TEXTS,
  ...RESULT_SCORES_TEXTS,
  ...RESULT_VERDICTS_TEXTS,
  ...RESULT_PROFILE_TEXTS,
  ...COMPARISON_TEXTS,
  ...AGREEMENT_TEXTS,
  ...ROBUSTNESS_TEXTS,
  ...TRAJECTORY_TEXTS,
  ...SUMMARY_TEXTS,
  ...MAP_TEXTS,
};
