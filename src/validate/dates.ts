import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { childPointer } from "../plain/pointer.js";
import { type CalendarDate, parseDate } from "../quantity/calendar.js";
import { isMap, shown } from "./shown.js";

/** Days that the calendar does not have, a date before the creation, agreements that are over at the date. */
export function dateFindings(profile: Record<string, unknown>, misshapen: ReadonlySet<string>): AnyDiagnostic[] {
  const findings: AnyDiagnostic[] = [];
  const read = (value: unknown, pointer: string): CalendarDate | null => {
    if (misshapen.has(pointer) || (typeof value !== "number" && typeof value !== "string")) return null;
    const date = parseDate(value);
    if (!date) findings.push(finding("value-bad-date", { value: shown(value) }, pointer));
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
    if (!isMap(institution) || institution.agreement_until === undefined) continue;
    const pointer = `/institutions/${i}/agreement_until`;
    const until = read(institution.agreement_until, pointer);
    if (until && date && until.last < date.first) findings.push(over(institution, i, profile.date, pointer));
  }
  return findings;
}

function over(institution: Record<string, unknown>, index: number, date: unknown, pointer: string): AnyDiagnostic {
  const { name, level, agreement_until } = institution;
  const args = {
    name: shown(name ?? level ?? `institutions.${index}`),
    until: String(agreement_until),
    date: String(date),
  };
  return finding("agreement-over", args, pointer);
}
