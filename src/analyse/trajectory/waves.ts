import type { AnyDiagnostic, Position } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { ProfileResult } from "../../model/result.js";
import { append } from "../../plain/append.js";
import { type CalendarDate, parseDate } from "../../quantity/calendar.js";

/** The waves of clusters, and what has no place among them. */
export interface Waves {
  /** Each in the order of the dates, two at least. */
  readonly cases: readonly (readonly ProfileResult[])[];
  readonly alone: readonly ProfileResult[];
  readonly findings: readonly AnyDiagnostic[];
}

/**
 * The profiles of each cluster in the order of their dates. Where one has several at a date, those of each coder are a case of
 * their own, then those of each level of analysis. Errors: two dates of a case of which neither comes first (`trajectory-order`).
 */
export function wavesOf(results: readonly ProfileResult[]): Waves {
  const cases: ProfileResult[][] = [];
  const alone: ProfileResult[] = [];
  const findings: AnyDiagnostic[] = [];
  for (const group of groupBy(results, ({ id }) => id)) {
    for (const part of partsOf(group)) {
      const [clash] = clashesIn(part);
      if (clash !== undefined) findings.push(clashOf(clash));
      else if (part.length < 2) append(alone, part);
      else cases.push(part);
    }
  }
  return { cases, alone, findings };
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** What several profiles at one date are told apart by, the first that does. */
const TELLING: readonly ((one: ProfileResult) => string | null)[] = [
  ({ profile }) => profile.coder ?? null,
  ({ level }) => level,
];

/** The profiles of a cluster in the order of their dates, in as many parts as there are profiles at one date. */
function partsOf(group: readonly ProfileResult[], telling = TELLING): ProfileResult[][] {
  const sorted = [...group].sort((a, b) => dateOf(a).first - dateOf(b).first || dateOf(a).last - dateOf(b).last);
  const [tell, ...others] = telling;
  const clashes = clashesIn(sorted);
  if (tell === undefined || clashes.length === 0) return [sorted];
  if (!clashes.some(([a, b]) => tell(a) !== tell(b))) return partsOf(sorted, others);
  return groupBy(sorted, (one) => JSON.stringify(tell(one))).flatMap((part) => partsOf(part, others));
}

type Clash = readonly [earlier: ProfileResult, later: ProfileResult];

/** Neighbours of which the first does not end before the second begins. */
function clashesIn(sorted: readonly ProfileResult[]): Clash[] {
  return sorted.flatMap((later, i): Clash[] => {
    const earlier = sorted[i - 1];
    return earlier !== undefined && dateOf(earlier).last >= dateOf(later).first ? [[earlier, later]] : [];
  });
}

function dateOf({ date }: ProfileResult): CalendarDate {
  const parsed = parseDate(date);
  if (parsed === null) throw new Error(`no date: ${date}`); // profiles and saved results are validated
  return parsed;
}

function clashOf([earlier, later]: Clash): AnyDiagnostic {
  const { file, line } = placeOf(earlier, "/id");
  const { id, date } = later;
  const problem = finding("trajectory-order", { id, date, other: earlier.date, file, line }, "/date");
  return { ...problem, position: placeOf(later, "/date"), document: later.source.document };
}

/** Where a field of a profile was read, or the profile where that is not known. */
export function placeOf({ source }: ProfileResult, pointer: string): Position {
  const line = source.lines[pointer] ?? source.lines["/id"] ?? 1;
  return { file: source.file, line, col: 1 };
}
