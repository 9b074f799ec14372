import type { Explanations } from "../../explanation.js";
import { FACT_EXPLANATIONS } from "./facts.js";
import { FINDING_EXPLANATIONS } from "./findings.js";
import { CONCEPT_EXPLANATIONS, REASON_EXPLANATIONS, STATUS_EXPLANATIONS } from "./verdicts.js";

/** Everything that `tcec explain` can explain, in French. */
export const EXPLANATIONS: Explanations = {
  codes: { ...FINDING_EXPLANATIONS, ...REASON_EXPLANATIONS },
  facts: FACT_EXPLANATIONS,
  statuses: STATUS_EXPLANATIONS,
  concepts: CONCEPT_EXPLANATIONS,
};
