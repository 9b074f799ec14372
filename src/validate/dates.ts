import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { SourceDocument } from "../model/source.js";
import { childPointer } from "../plain/pointer.js";
import { type CalendarDate, parseDate } from "../quantity/calendar.js";
import { writtenAt } from "./as-written.js";
import { badDate } from "./shape-values.js";
import { isMap, shown } from "./shown.js";

/** Days that the calendar does not have, a date before the creation, agreements that are over at the date. */
export function dateFindings(
  document: SourceDocument,
  profile: Record<string, unknown>,
  misshapen: ReadonlySet<string>,
): AnyDiagnostic[] {
  const findings = oddYears(document, profile, misshapen);
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

/**
 * What is no date, without a suggestion that would be a date of creation behind the date of the profile: there is a slip in one of
 * them, and which date is meant is not known.
 */
export function datesInOrder(
  findings: readonly AnyDiagnostic[],
  { date, created }: Record<string, unknown>,
): AnyDiagnostic[] {
  return findings.map((one) => {
    const [pointer] = one.pointers;
    if (one.code !== "value-bad-date" || (pointer !== "/created" && pointer !== "/date")) return one;
    const isPossible = (suggestion: string | null): boolean =>
      pointer === "/created" ? areInOrder(suggestion, date) : areInOrder(created, suggestion);
    if (isPossible(one.args.suggestion) && isPossible(one.args.alternative)) return one;
    return { ...one, args: { ...one.args, suggestion: null, alternative: null } };
  });
}

/** False where both are dates, and the later one ends before the earlier one begins. */
function areInOrder(earlier: unknown, later: unknown): boolean {
  const [begin, end] = [earlier, later].map((value) => {
    return typeof value === "string" || typeof value === "number" ? parseDate(value) : null;
  });
  return !begin || !end || end.last >= begin.first;
}

/** A number that may be one of four digits and is not written so: 0x7DF, 02015, 2015.0, 2e3, +2015. */
const ODD_NUMBER = /: *(?:\+[0-9]|0[0-9xo]|[0-9]{1,4}(?:\.[0-9]{0,9})?e|[0-9]{4}\.0{0,9}(?![0-9]))/i;

/** Years that YAML reads as such, and that nobody writes so: most are a slip in another number, or no year at all. */
function oddYears(
  document: SourceDocument,
  profile: Record<string, unknown>,
  misshapen: ReadonlySet<string>,
): AnyDiagnostic[] {
  if (!document.mentions(ODD_NUMBER)) return [];
  return yearsIn(profile).flatMap(([pointer, value]) => {
    if (typeof value !== "number" || misshapen.has(pointer)) return [];
    const text = writtenAt(document, pointer);
    if (text === String(value) || !/^[+0-9]/.test(text)) return [];
    return [finding("value-bad-date", { value: shown(text), suggestion: String(value), alternative: null }, pointer)];
  });
}

/** Everything in a profile that may be a year, with its pointer. */
function yearsIn({ date, created, sources, institutions, labels }: Record<string, unknown>): [string, unknown][] {
  const years: [string, unknown][] = [
    ["/date", date],
    ["/created", created],
  ];
  const add = (block: unknown, pointer: string, keys: readonly string[]): void => {
    if (isMap(block)) for (const key of keys) years.push([`${pointer}/${key}`, block[key]]);
  };
  for (const [key, source] of Object.entries(isMap(sources) ? sources : {})) {
    add(source, childPointer("/sources", key), ["year", "accessed"]);
  }
  for (const [i, one] of (Array.isArray(institutions) ? institutions : []).entries()) {
    add(isMap(one) ? one.agreement : null, `/institutions/${i}/agreement`, ["since", "until"]);
  }
  for (const [i, label] of (Array.isArray(labels) ? labels : []).entries())
    add(label, `/labels/${i}`, ["call", "year"]);
  return years;
}
