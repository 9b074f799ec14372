import { FACT_EXPLANATIONS } from "./explain-en-facts.js";
import { FINDING_EXPLANATIONS } from "./explain-en-findings.js";
import { CONCEPT_EXPLANATIONS, REASON_EXPLANATIONS, STATUS_EXPLANATIONS } from "./explain-en-verdicts.js";
import type { Explanations } from "./explanation.js";

/** Everything that `tcec explain` can explain, in English. */
export const EXPLANATIONS: Explanations = {
  codes: { ...FINDING_EXPLANATIONS, ...REASON_EXPLANATIONS },
  facts: FACT_EXPLANATIONS,
  statuses: STATUS_EXPLANATIONS,
  concepts: CONCEPT_EXPLANATIONS,
};
