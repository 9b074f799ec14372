import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { TypologyFile } from "../model/typology.js";
import { pointerTo } from "../plain/pointer.js";
import { parseDate } from "../quantity/calendar.js";

/** Dates of checks that the calendar does not have, and times that end before they begin. */
export function checkDates({ checks = [] }: TypologyFile): AnyDiagnostic[] {
  return checks.flatMap(({ applies_from: from, applies_to: to }, i) => {
    const bad = Object.entries({ applies_from: from, applies_to: to }).flatMap(([key, value]) =>
      value === undefined || parseDate(value) !== null
        ? []
        : [
            finding(
              "value-bad-date",
              { value: String(value), suggestion: null, alternative: null },
              pointerTo("checks", i, key),
            ),
          ],
    );
    if (bad.length > 0 || from === undefined || to === undefined) return bad;
    const [begins, ends] = [parseDate(from), parseDate(to)];
    if (begins === null || ends === null || ends.last >= begins.first) return [];
    return [finding("value-empty-range", { value: `${from}..${to}` }, pointerTo("checks", i, "applies_to"))];
  });
}
