import type { ResultRow } from "../../../model/result.js";
import type { Typology } from "../../../model/typology.js";
import type { Head } from "./writer.js";

/** What a cell holds; `null` is unknown and leaves it empty. */
export type Cell = string | number | null;

/** A column: its name, and what it holds of a profile. */
export interface Column {
  readonly name: string;
  readonly of: (result: ResultRow) => Cell;
}

/** A column that each axis or each type has, after its id and `_`. */
interface ColumnPerId {
  readonly name: string;
  readonly of: (result: ResultRow, id: string) => Cell;
}

/** A column that is the same in every row. */
interface Constant {
  readonly name: string;
  readonly of: (about: Pick<Head, "tool" | "typology">) => Cell;
}

const joined = (ids: readonly string[]): string => ids.join("|");
/** Ids of the verdicts of one status. */
const withStatus = (verdicts: readonly { readonly id: string; readonly status: string }[], status: string): string =>
  joined(verdicts.filter((verdict) => verdict.status === status).map(({ id }) => id));

/** Ids of the axes on which a flag is raised. */
const flagged = (axes: ResultRow["axes"], flag: "definitionOutvoted" | "compensation"): string =>
  joined(Object.keys(axes).filter((id) => axes[id]?.[flag] === true));

/** Which profile it is and what the verdict is. */
const VERDICT: readonly Column[] = [
  { name: "file", of: ({ source }) => source.file },
  { name: "document", of: ({ source }) => source.document },
  { name: "id", of: ({ id }) => id },
  { name: "name", of: ({ name }) => name },
  { name: "date", of: ({ date }) => date },
  { name: "level", of: ({ level }) => level },
  { name: "coder", of: ({ profile }) => profile.coder ?? null },
  { name: "status", of: ({ status }) => status },
  { name: "type", of: ({ type }) => type },
  { name: "possible", of: ({ possible }) => joined(possible) },
  { name: "narrowed", of: ({ narrowed }) => joined(narrowed) },
  { name: "atypical", of: ({ atypical }) => joined(atypical) },
  { name: "outvoted", of: ({ axes }) => flagged(axes, "definitionOutvoted") },
  { name: "compensation", of: ({ axes }) => flagged(axes, "compensation") },
  { name: "without_low_status", of: ({ withoutLow }) => withoutLow.status },
  { name: "without_low_type", of: ({ withoutLow }) => withoutLow.type },
];

const PER_AXIS: readonly ColumnPerId[] = [
  { name: "score", of: ({ axes }, id) => axes[id]?.score ?? null },
  { name: "lo", of: ({ axes }, id) => axes[id]?.lo ?? null },
  { name: "hi", of: ({ axes }, id) => axes[id]?.hi ?? null },
  { name: "known", of: ({ axes }, id) => axes[id]?.known ?? null },
];

const PER_TYPE: readonly ColumnPerId[] = [
  { name: "membership", of: ({ memberships }, id) => memberships[id]?.value ?? null },
];

/** How firm the verdict is and what to look at. */
const REMARKS: readonly Column[] = [
  { name: "verdict_radius", of: ({ verdictRadius }) => verdictRadius?.value ?? null },
  { name: "verdict_radius_axis", of: ({ verdictRadius }) => verdictRadius?.axis ?? null },
  { name: "verdict_radius_binds", of: ({ verdictRadius }) => verdictRadius?.binds ?? null },
  { name: "watchpoints", of: ({ watchpoints }) => withStatus(watchpoints, "raised") },
  { name: "checks_not_met", of: ({ checks }) => withStatus(checks, "not_met") },
  { name: "errors", of: ({ findings }) => countOf(findings, "error") },
  { name: "warnings", of: ({ findings }) => countOf(findings, "warning") },
  { name: "profile_hash", of: ({ source }) => source.hash },
];

/** What all rows rest on. */
const ORIGIN: readonly Constant[] = [
  { name: "typology", of: ({ typology }) => typology.id },
  { name: "typology_version", of: ({ typology }) => typology.version },
  { name: "typology_hash", of: ({ typology }) => typology.hash },
  { name: "tool_version", of: ({ tool }) => tool.version },
];

/** How many findings weigh that much. */
export function countOf(findings: readonly { readonly severity: string }[], severity: "error" | "warning"): number {
  return findings.reduce((count, finding) => (finding.severity === severity ? count + 1 : count), 0);
}

/** An id as part of the name of a column: small letters, digits and underscores. */
function nameOf(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]+/g, "_");
}

/** Columns of each id; an id whose name another one has already gets a number. */
function columnsOf(parts: readonly { readonly id: string }[], each: readonly ColumnPerId[]): Column[] {
  const taken = new Map<string, number>();
  return parts.flatMap(({ id }) => {
    const name = nameOf(id);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    const stem = count === 1 ? name : `${name}_${count}`;
    return each.map((column): Column => ({ name: `${stem}_${column.name}`, of: (result) => column.of(result, id) }));
  });
}

/** The columns of a table that rest on the profile, in their order; the documentation says what each holds. */
export function profileColumns({ axes, types }: Pick<Typology, "axes" | "types">): Column[] {
  return [...VERDICT, ...columnsOf(axes, PER_AXIS), ...columnsOf(types, PER_TYPE), ...REMARKS];
}

/** The columns that are the same in every row, with what they hold; they stand at the end. */
export function originColumns(about: Pick<Head, "tool" | "typology">): { name: string; value: Cell }[] {
  return ORIGIN.map(({ name, of }) => ({ name, value: of(about) }));
}
