import { fieldId } from "../analyse/summary/fields.js";
import { FLAGS, type Flag, flagsOf } from "../model/flags.js";
import type { Result } from "../model/result.js";
import type { Table, TableCell } from "../model/table.js";
import type { TableNote } from "../model/table-notes.js";
import type { HeadingWord } from "../model/table-words.js";
import { STATUSES } from "../model/vocabulary.js";
import { nameSome } from "../plain/name-some.js";
import { isChanged } from "../plain/typology-name.js";
import { fieldsOf } from "./fields.js";
import type { Plan } from "./plan.js";

type Shown = Pick<Table, "columns" | "groups">;
type Passages = Extract<TableNote, { readonly note: "typology" }>["passages"];

/** What has to be said under a table: what its columns and signs mean and what it rests on. Only what is shown is explained. */
export function notesOn(
  result: Result,
  plan: Pick<Plan<unknown>, "kind" | "rows" | "remarks">,
  shown: Shown,
  grouping: string,
): readonly TableNote[] {
  const { typology, results } = result;
  const isCalibration = plan.kind === "calibration";
  const hasCases = !isCalibration || shown.columns.some(({ id }) => id === "above");
  const about = [
    isCalibration ? declaredNote(result, hasCases) : countNote(results),
    ...(hasCases ? inventedNote(results) : []),
  ];
  const counted = isCalibration ? [] : confidenceNote(typology);
  const field = fieldsOf(typology).find(({ id }) => id === fieldId(grouping));
  const several = field?.isMany && results.some((r) => field.values(r).length > 1);
  return [
    ...(plan.rows.length === 0 ? [{ note: "empty" } as const] : []),
    ...explain(result, lookAt(shown), plan.kind === "crosstab"),
    ...counted,
    ...plan.remarks,
    ...(several ? [{ note: "several", where: "groups" } as const] : []),
    ...about,
    typologyNote(typology, !isCalibration),
  ];
}

/** What there is to explain. */
interface Sight {
  readonly headings: ReadonlySet<HeadingWord>;
  readonly kinds: ReadonlySet<TableCell["kind"]>;
  readonly codes: ReadonlySet<string>;
  readonly axes: ReadonlySet<string>;
}

function lookAt({ columns, groups }: Shown): Sight {
  const cells = groups.flatMap(({ heading, rows }) => [...heading, ...rows.flat()]);
  const words = columns.flatMap(({ heading }) => (heading.kind === "word" ? [heading.word] : []));
  const scored = columns.filter(({ heading }) => heading.kind === "word" && heading.word === "score");
  return {
    headings: new Set(words),
    kinds: new Set(cells.map(({ kind }) => kind)),
    codes: new Set(cells.flatMap((cell) => (cell.kind === "codes" ? cell.codes : []))),
    axes: new Set(scored.map(({ of }) => of?.id ?? "")),
  };
}

function explain(result: Result, { headings, kinds, codes, axes }: Sight, countsTypes: boolean): TableNote[] {
  const { typology, options } = result;
  const scored = typology.axes.filter(({ id }) => axes.has(`axis ${id}`));
  const poles = scored.map(({ label, low, high }) => ({ label, low: low.label, high: high.label }));
  const has = (...words: readonly HeadingWord[]): boolean => words.some((word) => headings.has(word));
  const statuses = has("status") ? STATUSES.filter((status) => codes.has(status)) : [];
  const { band, soundKnown: sound, minimumKnown: minimum } = options;
  const notes: (TableNote | false)[] = [
    poles.length > 0 && { note: "score", axes: poles },
    has("bounds", "membership_bounds", "lo", "hi") && { note: "bounds" },
    has("known") && { note: "known", minimum },
    has("degree") && { note: "degree" },
    has("membership") && { note: "membership" },
    has("contribution") && { note: "contribution" },
    statuses.length > 0 && { note: "statuses", statuses, band, sound },
    (countsTypes || has("type", "status", "flags")) && flagsNote(result, has("flags")),
    has("narrowed") && { note: "narrowed" },
    has("without_low_type", "without_low_status") && { note: "without-low" },
    has("verdict_radius", "verdict_radius_axis", "verdict_radius_binds") && { note: "verdict-radius" },
    kinds.has("basis") && { note: "basis" },
    kinds.has("not-applicable") && { note: "not-applicable" },
    kinds.has("unknown") && { note: "unknown" },
  ];
  return notes.filter((note) => note !== false);
}

/** The flags that occur: said wherever a verdict is, also where they have no column. */
function flagsNote({ results }: Result, shown: boolean): TableNote | false {
  return noteOnFlags(results.map(flagsOf), shown);
}

/** The same of the flags of each profile. `under`: the typology, where there are two. */
export function noteOnFlags(flags: readonly (readonly Flag[])[], shown: boolean, under?: string): TableNote | false {
  const counts = FLAGS.flatMap((flag) => {
    const count = flags.filter((one) => one.includes(flag)).length;
    return count === 0 ? [] : [{ flag, count }];
  });
  const about = under === undefined ? {} : { under };
  return counts.length > 0 && { note: "flags", counts, shown, profiles: flags.length, ...about };
}

function confidenceNote({ settings: { minimumConfidence: minimum = "low" } }: Result["typology"]): TableNote[] {
  return minimum === "low" ? [] : [{ note: "confidence", minimum }];
}

/** The typology that a table rests on; `coded`: of profiles that were classified under it. */
export function typologyNote({ title, id, version, hash, types, axes }: Result["typology"], coded: boolean): TableNote {
  const all = [...axes, ...types].flatMap(({ source }) => (source ? [source] : []));
  const refs = [...new Set(all.map(({ ref }) => ref))];
  const passages: Passages = refs.map((ref) => ({ ref }));
  return { note: "typology", coded, title, id, version, changed: isChanged({ id, version, hash }), passages };
}

/** How many profiles there are, of how many clusters. */
export function countNote(results: readonly { readonly id: string }[]): Extract<TableNote, { readonly note: "count" }> {
  return { note: "count", profiles: results.length, clusters: new Set(results.map(({ id }) => id)).size };
}

function declaredNote({ typology: { axes }, results }: Result, hasCases: boolean): TableNote {
  const { profiles, clusters } = countNote(results);
  const indicators = axes.reduce((sum, axis) => sum + axis.indicators.length, 0);
  return { note: "declared", indicators, axes: axes.length, cases: hasCases ? { profiles, clusters } : null };
}

function inventedNote(results: Result["results"]): TableNote[] {
  return inventedAmong(results.map(({ name, profile: { invented = false } }) => ({ name, invented })));
}

/** Which clusters do not exist; none where all do. */
export function inventedAmong(clusters: readonly { readonly name: string; readonly invented: boolean }[]): TableNote[] {
  const names = [...new Set(clusters.filter(({ invented }) => invented).map(({ name }) => name))];
  return names.length === 0 ? [] : [{ note: "invented", ...nameSome(names) }];
}
