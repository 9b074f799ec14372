import type { DrawnCase } from "../../src/analyse/robustness/draws/cases.js";
import { countDraws, type DrawRequest } from "../../src/analyse/robustness/draws/draws.js";
import type { Counts } from "../../src/analyse/robustness/draws/tally.js";
import type { Profile } from "../../src/model/profile.js";
import type { Typology } from "../../src/model/typology.js";
import { deriveFacts } from "../../src/score/facts.js";
import { readIndicators } from "../../src/score/reading.js";

/** A profile as draws read it. */
export function drawnCase(key: string, coded: Profile, { axes }: Typology): DrawnCase {
  const facts = deriveFacts(coded);
  return { key, readings: axes.map(({ indicators }) => readIndicators(indicators, coded, facts)) };
}

/** All draws, or those from one to another, in one go. */
export function counted(request: DrawRequest, from = 0, to = request.draws): Counts {
  const counting = countDraws(request, from, to);
  for (;;) {
    const step = counting.next();
    if (step.done) return step.value;
  }
}
