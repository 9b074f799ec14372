import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { TypologyFile } from "../model/typology.js";
import { nameOddSigns } from "../validate/odd-signs.js";
import { createSuggester } from "../validate/suggester.js";
import { checkConditions } from "./check-conditions.js";
import { checkCorners } from "./check-corners.js";
import { checkDates } from "./check-dates.js";
import { checkIds } from "./check-ids.js";
import { checkIndicators } from "./check-indicators.js";
import { checkNumbers } from "./check-numbers.js";
import { checkReach } from "./check-reach.js";
import { checkTexts } from "./check-texts.js";

/**
 * What the JSON Schema cannot say of a typology: unordered anchors, degrees of 0.5, indicators on two axes, unknown
 * facts, axes, types and sources, methods and comparisons that do not fit their fact, degrees that rise and fall along a scale, types
 * that overlap or leave a gap, watchpoints that are never raised or never cleared, numbers without a reason, missing translations. Errors and warnings, each with the JSON pointer of its place;
 * an empty list where there is nothing to say. The file must have passed the schema.
 */
export function checkTypology(file: TypologyFile): AnyDiagnostic[] {
  const suggest = createSuggester();
  return nameOddSigns([
    ...checkIds(file, suggest),
    ...checkIndicators(file, suggest),
    ...checkCorners(file),
    ...checkConditions(file, suggest),
    ...checkReach(file),
    ...checkNumbers(file),
    ...checkDates(file),
    ...checkTexts(file, suggest),
  ]);
}
