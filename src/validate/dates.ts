import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { childPointer } from "../plain/pointer.js";
import { type CalendarDate, parseDate } from "../quantity/calendar.js";
import { badDate } from "./shape-values.js";
import { isMap, shown } from "./shown.js";

/** Days that the calendar does not have, a date before the creation, agreements that are over at the date. */
export function dateFindings(profile: Record<string, unknown>, misshapen: ReadonlySet<string>): AnyDiagnostic[] {
  const findings: AnyDiagnostic[] = [];
  const read = (value: unknown, pointer: string): CalendarDate | null => {
    if (misshapen.has(pointer) || (typeof value !== "number" && typeof value !== "string")) return null;
    const date = parseDate(value);
    if (!date) findings.push(badDate(value, pointer));
    return date;
  };
  const date = read(profile.date, "/date");
  const created = read(profile.created, "/created");
  if (date && created && date.last < created.first) {
    const args = { date: String(profile.date), created: String(profile.created) };
    findings.push(finding("date-before-created", args, "/date", "/created"));
  }
  if (isMap(profile.sources)) {
    for (const [key, source] of Object.entries(profile.sources)) {
      if (isMap(source) && source.accessed !== undefined) {
        read(source.accessed, `${childPointer("/sources", key)}/accessed`);
      }
    }
  }
  for (const [i, institution] of (Array.isArray(profile.institutions) ? profile.institutions : []).entries()) {
    if (!isMap(institution) || !isMap(institution.agreement)) continue;
    const { since, until } = institution.agreement;
    const pointer = `/institutions/${i}/agreement`;
    const begin = since === undefined ? null : read(since, `${pointer}/since`);
    const end = until === undefined ? null : read(until, `${pointer}/until`);
    if (end && begin && end.last < begin.first) {
      findings.push(finding("agreement-reversed", { since: String(since), until: String(until) }, `${pointer}/until`));
    } else if (end && date && end.last < date.first) {
      const { name, level } = institution;
      const args = {
        name: shown(name ?? level ?? `institutions.${i}`),
        until: String(until),
        date: String(profile.date),
      };
      findings.push(finding("agreement-over", args, `${pointer}/until`));
    }
  }
  return findings;
}
