import { FACTS, type FactKind, type FactName } from "../../model/facts.js";
import type { Interval } from "../../model/interval.js";
import type { Result } from "../../model/result.js";
import type { Described } from "../../model/summary.js";
import { NOT_APPLICABLE } from "../../model/vocabulary.js";
import { isExact } from "../../quantity/interval.js";
import { describe } from "./statistics.js";

type Recorded = Result["results"][number]["facts"][string];

/** What is known of one thing in one case: a value, or why there is none. */
interface Known {
  readonly is: "unknown" | "not-applicable" | "exact" | "bounded";
  readonly number: Interval | null;
  readonly codes: readonly string[];
}

const UNKNOWN: Known = { is: "unknown", number: null, codes: [] };
const NONE: Known = { is: "not-applicable", number: null, codes: [] };

/** What is known of the axes, the indicators and the facts of a set, in this order, with statistics of the numbers. */
export function describeSet({ typology, results }: Pick<Result, "typology" | "results">): Described[] {
  const axes = typology.axes.map(({ id }) =>
    describeAs(
      "axis",
      id,
      results.map(({ axes: at }) => degreesKnown(scoreOf(at[id]?.score ?? null))),
    ),
  );
  const indicators = typology.axes.flatMap((axis) =>
    axis.indicators.map(({ id }) => {
      const found = results.map(({ axes: at }) => at[axis.id]?.indicators.find((one) => one.id === id));
      const known = found.map((one) => (one?.notApplicable === true ? NONE : degreesKnown(one?.membership ?? null)));
      return describeAs("indicator", `${axis.id}/${id}`, known);
    }),
  );
  const names = Object.keys(FACTS) as FactName[];
  const facts = names.map((name) => {
    const known = results.map(({ facts: at }) => factKnown(at[name] ?? null, FACTS[name]));
    return describeAs("fact", name, known, isNumber(FACTS[name]));
  });
  return [...axes, ...indicators, ...facts];
}

function isNumber({ kind }: FactKind): boolean {
  return kind === "number";
}

function scoreOf(score: number | null): Interval | null {
  return score === null ? null : { lo: score, hi: score };
}

function degreesKnown(degrees: Interval | null): Known {
  return degrees === null ? UNKNOWN : numberKnown({ lo: degrees.lo, hi: degrees.hi });
}

function numberKnown(number: Interval): Known {
  return { is: isExact(number) ? "exact" : "bounded", number, codes: [] };
}

function codesKnown(codes: readonly string[]): Known {
  return { is: "exact", number: null, codes };
}

const BOUNDED: Known = { is: "bounded", number: null, codes: [] };

/** A fact as a result holds it: an interval, a code or bounds of codes, groups, a list; `null` where nothing is known. */
function factKnown(value: Recorded, { kind }: FactKind): Known {
  if (value === null) return UNKNOWN;
  if (value === NOT_APPLICABLE && kind !== "text") return NONE;
  if (typeof value === "string") return codesKnown([value]);
  if (Array.isArray(value)) return codesKnown(value);
  if ("groups" in value) return groupsKnown(Object.values(value.groups));
  const { lo, hi } = value as { readonly lo: number | string | null; readonly hi: number | string | null };
  if (typeof lo === "string" || typeof hi === "string") return BOUNDED;
  return numberKnown({ lo: lo ?? Number.NEGATIVE_INFINITY, hi: hi ?? Number.POSITIVE_INFINITY });
}

/** Of groups that those which apply are known exactly, at least one in part, or none. */
function groupsKnown(groups: readonly unknown[]): Known {
  const applying = groups.filter((item) => item !== NOT_APPLICABLE);
  if (applying.length === 0) return NONE;
  if (applying.every((item) => item === null)) return UNKNOWN;
  return applying.every((item) => typeof item === "string") ? codesKnown([]) : BOUNDED;
}

/** `hasNumbers`: true where the thing is a number or a degree, false for codes. */
function describeAs(kind: Described["kind"], id: string, known: readonly Known[], hasNumbers = true): Described {
  const count = (is: Known["is"]): number => known.filter((one) => one.is === is).length;
  const numbers = known.flatMap(({ number }) => (number === null ? [] : [number]));
  return {
    kind,
    id,
    exact: count("exact"),
    bounded: count("bounded"),
    unknown: count("unknown"),
    notApplicable: count("not-applicable"),
    statistics: hasNumbers ? describe(numbers) : null,
    codes: hasNumbers ? null : countCodes(known.map(({ codes }) => codes)),
  };
}

/** How many cases have each code, the frequent ones first, then as they are met. */
function countCodes(all: readonly (readonly string[])[]): { code: string; cases: number }[] {
  const counts = new Map<string, number>();
  for (const codes of all) for (const code of new Set(codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, cases]) => ({ code, cases }))
    .sort((a, b) => b.cases - a.cases || order(a.code, b.code));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
