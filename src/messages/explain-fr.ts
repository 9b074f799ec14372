import { FACT_EXPLANATIONS } from "./explain-fr-facts.js";
import { FINDING_EXPLANATIONS } from "./explain-fr-findings.js";
import { CONCEPT_EXPLANATIONS, REASON_EXPLANATIONS, STATUS_EXPLANATIONS } from "./explain-fr-verdicts.js";
import type { Explanations } from "./explanation.js";

/** Everything that `tcec explain` can explain, in French. */
export const EXPLANATIONS: Explanations = {
  codes: { ...FINDING_EXPLANATIONS, ...REASON_EXPLANATIONS },
  facts: FACT_EXPLANATIONS,
  statuses: STATUS_EXPLANATIONS,
  concepts: CONCEPT_EXPLANATIONS,
};
