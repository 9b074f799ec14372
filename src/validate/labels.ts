import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { CALLS } from "../model/vocabulary.js";
import { type CalendarDate, parseDate } from "../quantity/calendar.js";
import { isMap, shown } from "./shown.js";

const YEARS = CALLS.map(String);

/** A label as far as it has the right shape. */
interface Read {
  /** The call as it is compared: a year may be written as a number or as a text. */
  readonly call: string | undefined;
  readonly year: number | undefined;
  readonly pointer: string;
}

/**
 * Labels that cannot be: a call of the State in a year without one, an answer before its call or after the date of the profile, the
 * same call twice. `misshapen`: pointers of what the schema has refused already.
 */
export function labelFindings(profile: Record<string, unknown>, misshapen: ReadonlySet<string>): AnyDiagnostic[] {
  if (!Array.isArray(profile.labels)) return [];
  const { date } = profile;
  const limit = typeof date === "number" || typeof date === "string" ? parseDate(date) : null;
  const labels = profile.labels.flatMap((label, i) => (isMap(label) ? [read(label, `/labels/${i}`, misshapen)] : []));
  return [...labels.flatMap((label) => inLabel(label, limit, date)), ...repeated(labels)];
}

function read({ call, year }: Record<string, unknown>, pointer: string, misshapen: ReadonlySet<string>): Read {
  const isCall = (typeof call === "number" || typeof call === "string") && !misshapen.has(`${pointer}/call`);
  const isYear = typeof year === "number" && !misshapen.has(`${pointer}/year`);
  return { call: isCall ? String(call).trim() : undefined, year: isYear ? year : undefined, pointer };
}

/** True for a call that is written as a year: it can only be one of the State. */
function isOfState(call: string): boolean {
  return /^[0-9]{4}$/.test(call);
}

/** False for a call of the State in a year without one; calls of others are known to nobody else. */
export function isKnownCall(call: string): boolean {
  return !isOfState(call) || YEARS.includes(call);
}

function inLabel({ call, year, pointer }: Read, limit: CalendarDate | null, date: unknown): AnyDiagnostic[] {
  const findings: AnyDiagnostic[] = [];
  if (call !== undefined && !isKnownCall(call)) {
    findings.push(finding("label-unknown-call", { call, calls: YEARS }, `${pointer}/call`));
  }
  if (year === undefined) return findings;
  if (call !== undefined && YEARS.includes(call) && year < Number(call)) {
    findings.push(finding("label-before-call", { year: String(year), call }, `${pointer}/year`));
  } else if (limit && year > limit.year) {
    findings.push(finding("label-after-date", { year: String(year), date: String(date) }, `${pointer}/year`));
  }
  return findings;
}

/** A call of the State has one answer; another label may be given again in another year. */
function repeated(labels: readonly Read[]): AnyDiagnostic[] {
  const firsts = new Map<string, string>();
  return labels.flatMap(({ call, year, pointer }) => {
    if (call === undefined) return [];
    const key = isOfState(call) ? call : `${call.toLowerCase()} ${year ?? ""}`;
    const first = firsts.get(key);
    if (first !== undefined) return [finding("label-twice", { call: shown(call) }, `${pointer}/call`, `${first}/call`)];
    firsts.set(key, pointer);
    return [];
  });
}
