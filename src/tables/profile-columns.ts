import { FACTS } from "../model/facts.js";
import { flagsOf } from "../model/flags.js";
import type { ProfileResult, Result } from "../model/result.js";
import type { TableCell, TableColumn } from "../model/table.js";
import { columnNames } from "../plain/column-name.js";
import * as cells from "./cells.js";
import { levelCell, statusCell, typeCell } from "./fields.js";
import { type Column, column } from "./plan.js";

type Typology = Result["typology"];
type Of = Column<ProfileResult>;

/** Which profile it is: columns of every table whose rows speak of profiles. */
export function identity(): Of[] {
  return [
    column("id", "id", ({ id }) => cells.user(id)),
    column("name", "name", ({ name }) => cells.user(name), { room: "name" }),
    column("date", "date", ({ date }) => cells.date(date), { align: "center", room: "number" }),
    column("year", "year", ({ date }) => cells.year(date), { align: "center", room: "number" }),
    column("level", "level", levelCell),
    column("coder", "coder", ({ profile }) => cells.user(profile.coder)),
    column("file", "file", ({ source }) => cells.user(source.file)),
  ];
}

function descriptions(): Of[] {
  return [
    column("created", "created", ({ profile }) => cells.date(profile.created), { align: "center", room: "number" }),
    column("country", "country", ({ profile }) => cells.user(profile.place?.country)),
    column("region", "region", ({ profile }) => cells.user(profile.place?.region)),
    column("department", "department", ({ profile }) => cells.user(profile.place?.department)),
    column("commune", "commune", ({ profile }) => cells.user(profile.place?.commune)),
    column("legal_form", "legal_form", ({ profile }) => cells.user(profile.legalForm)),
    column("sectors", "sectors", ({ profile }) => cells.codes(profile.sectors)),
    column("notes", "notes", ({ profile }) => cells.user(profile.notes), { room: "text" }),
  ];
}

/** How bounds look, and what each is called by itself. */
const RANGE = { align: "center", room: "word", ends: ["lo", "hi"] } as const;
/** What the ends of a degree are called that is an interval. */
export const DEGREE_ENDS = ["degree_lo", "degree_hi"] as const satisfies NonNullable<TableColumn["ends"]>;

/** The columns of each axis: score, bounds, known share. */
function axisColumns({ axes }: Typology): Of[] {
  const names = columnNames(axes.map(({ id }) => id));
  return axes.flatMap(({ id, label }, i): Of[] => {
    const name = names[i] ?? id;
    const look = { align: "decimal", of: { id: `axis ${id}`, label } } as const;
    return [
      column(`${name}_score`, "score", ({ axes: at }) => cells.number(at[id]?.score, "degree"), look),
      column(`${name}_bounds`, "bounds", ({ axes: at }) => bounds(at[id]), { ...look, ...RANGE }),
      column(`${name}_lo`, "lo", ({ axes: at }) => cells.number(at[id]?.lo, "degree"), look),
      column(`${name}_hi`, "hi", ({ axes: at }) => cells.number(at[id]?.hi, "degree"), look),
      column(`${name}_known`, "known", ({ axes: at }) => cells.share(at[id]?.known), look),
    ];
  });
}

/** Bounds of degrees as a cell; unknown where there are none. */
export function bounds(of: { readonly lo: number; readonly hi: number } | null | undefined): TableCell {
  return of === null || of === undefined ? cells.UNKNOWN : { kind: "interval", lo: of.lo, hi: of.hi };
}

function typeColumns({ types }: Typology): Of[] {
  const names = columnNames(types.map(({ id }) => id));
  return types.flatMap(({ id, label }, i): Of[] => {
    const name = names[i] ?? id;
    const look = { align: "decimal", of: { id: `type ${id}`, label } } as const;
    return [
      column(`${name}_membership`, "membership", (r) => cells.number(r.memberships[id]?.value, "degree"), look),
      column(`${name}_membership_bounds`, "membership_bounds", (r) => bounds(r.memberships[id]), {
        ...look,
        ...RANGE,
      }),
    ];
  });
}

/** Labels of the verdicts of one status; it is known of all that there are none. */
function verdicts(
  declared: Typology["watchpoints"],
  found: readonly { readonly id: string; readonly status: string }[],
  status: string,
): TableCell {
  const ids = found.filter((one) => one.status === status).map(({ id }) => id);
  const texts = declared.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  return { kind: "labels", texts, rank: texts.length };
}

function typesOf({ types }: Typology, ids: readonly string[]): TableCell {
  const texts = types.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  return { kind: "labels", texts, rank: null };
}

/** What the type of a result presumes and is known to fail. */
function atypicalCell({ types }: Typology, { type, atypical }: ProfileResult): TableCell {
  const presumed = types.find(({ id }) => id === type)?.presumes ?? [];
  const texts = presumed.filter(({ id }) => atypical.includes(id)).map(({ label }) => label);
  return { kind: "labels", texts, rank: null };
}

/** How far weights may be wrong; where no weights at all take the type away, nothing binds. */
function radiusColumns({ axes }: Typology): Of[] {
  const binding = ({ verdictRadius: radius }: ProfileResult) => (radius === null || radius.value >= 1 ? null : radius);
  return [
    column("verdict_radius", "verdict_radius", (r) => cells.share(r.verdictRadius?.value), { align: "decimal" }),
    column("verdict_radius_axis", "verdict_radius_axis", (r) => {
      const axis = axes.find(({ id }) => id === binding(r)?.axis);
      return axis === undefined ? cells.UNKNOWN : cells.label(axis.label);
    }),
    column("verdict_radius_binds", "verdict_radius_binds", (r) => {
      const radius = binding(r);
      return radius === null ? cells.UNKNOWN : cells.word(`binds-${radius.binds}`);
    }),
  ];
}

function verdictColumns(typology: Typology): Of[] {
  const { watchpoints, checks } = typology;
  return [
    column("type", "type", ({ type }) => typeCell(typology, type)),
    column("status", "status", statusCell),
    column("possible", "possible", ({ possible }) => typesOf(typology, possible)),
    column("narrowed", "narrowed", ({ narrowed }) => typesOf(typology, narrowed)),
    column("flags", "flags", (r) => ({ kind: "flags", flags: flagsOf(r) })),
    column("atypical", "atypical", (r) => atypicalCell(typology, r), { room: "name" }),
    column("without_low_type", "without_low_type", ({ withoutLow }) => typeCell(typology, withoutLow.type)),
    column("without_low_status", "without_low_status", ({ withoutLow }) => statusCell(withoutLow)),
    column("neighbours", "neighbours", ({ neighbours }) => typesOf(typology, neighbours)),
    column("nearest", "nearest", ({ nearest }) => typeCell(typology, nearest?.type ?? null)),
    column("nearest_membership", "nearest_membership", (r) => cells.number(r.nearest?.membership, "degree"), {
      align: "decimal",
    }),
    ...radiusColumns(typology),
    column("watchpoints", "watchpoints", (r) => verdicts(watchpoints, r.watchpoints, "raised"), { room: "text" }),
    column("checks_not_met", "checks_not_met", (r) => verdicts(checks, r.checks, "not_met"), { room: "text" }),
    column("warnings", "warnings", (r) => cells.number(r.findings.length, "count"), { align: "decimal" }),
  ];
}

function indicatorColumns({ axes }: Typology): Of[] {
  const all = axes.flatMap((axis) => axis.indicators.map((indicator) => ({ axis, indicator })));
  const names = columnNames(all.map(({ indicator }) => indicator.id));
  return all.flatMap(({ axis, indicator }, i): Of[] => {
    const name = names[i] ?? indicator.id;
    const of = { id: `indicator ${indicator.id}`, label: indicator.label };
    const find = (r: ProfileResult) => r.axes[axis.id]?.indicators.find(({ id }) => id === indicator.id);
    return [
      column(`${name}_raw`, "raw", (r) => rawCell(find(r), indicator), { of }),
      column(`${name}_degree`, "degree", (r) => degreeCell(find(r)), { of, align: "decimal", ends: DEGREE_ENDS }),
    ];
  });
}

/** An indicator as scored for a profile. */
export type IndicatorScore = ProfileResult["axes"][string]["indicators"][number];

/** The raw value of an indicator. */
export function rawCell(
  score: IndicatorScore | undefined,
  indicator: Typology["axes"][number]["indicators"][number],
): TableCell {
  if (score?.notApplicable) return { kind: "not-applicable" };
  if (score === undefined || score.raw === null) return cells.UNKNOWN;
  return { kind: "raw", value: score.raw, indicator };
}

/** The degree of an indicator, or its bounds. */
export function degreeCell(score: IndicatorScore | undefined): TableCell {
  if (score?.notApplicable) return { kind: "not-applicable" };
  const range = score?.membership;
  if (!range) return cells.UNKNOWN;
  return range.lo === range.hi ? cells.number(range.lo, "degree") : bounds(range);
}

function factColumns(taken: readonly string[]): Of[] {
  return Object.keys(FACTS)
    .filter((name) => !taken.includes(name))
    .map((name) => {
      const heading = { kind: "cell", cell: { kind: "fact", fact: name } } as const;
      return column<ProfileResult>(name, "fact", ({ facts }) => factCell(facts[name], name), { heading });
    });
}

function factCell(value: ProfileResult["facts"][string] | undefined, fact: string): TableCell {
  if (Array.isArray(value) && value.length === 0) return cells.word("nothing"); // a complete list of nothing
  return value === undefined || value === null ? cells.UNKNOWN : { kind: "fact-value", value, fact };
}

/** Everything that can be said of a profile in one cell. */
export function profileColumns(typology: Typology): Of[] {
  const own = [...identity(), ...descriptions(), ...axisColumns(typology), ...typeColumns(typology)];
  const columns = [...own, ...verdictColumns(typology), ...indicatorColumns(typology)];
  return [...columns, ...factColumns(columns.map(({ id }) => id))];
}

/** The same of results. */
export function tellingResults(results: readonly ProfileResult[]): string[] {
  return telling(results.map(({ id, date, level, profile: { coder } }) => ({ id, date, level, coder })));
}

/** What tells profiles from each other. */
interface Telling {
  readonly id: string;
  readonly date: string;
  readonly level: string | null;
  readonly coder?: string | null | undefined;
}

/** The columns that it takes to tell the profiles from each other: a name, a year or date, and where needed level and coder. */
export function telling(profiles: readonly Telling[]): string[] {
  const isApart = (key: (r: Telling) => string, by: (r: Telling) => string | null | undefined): boolean => {
    const seen = new Map<string, string | null | undefined>();
    return profiles.some((r) => {
      const isOther = seen.has(key(r)) && seen.get(key(r)) !== by(r);
      seen.set(key(r), by(r));
      return isOther;
    });
  };
  const when = isApart(
    ({ id, date }) => `${id} ${date.slice(0, 4)}`,
    ({ date }) => date,
  );
  const key = ({ id, date }: Telling): string => `${id} ${date}`;
  return [
    "name",
    when ? "date" : "year",
    ...(isApart(key, ({ level }) => level) ? ["level"] : []),
    ...(isApart(key, ({ coder }) => coder) ? ["coder"] : []),
  ];
}
