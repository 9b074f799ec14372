import type { Draws, UnknownsDraws } from "../../model/draws.js";
import { finding } from "../../model/finding.js";
import type { Outcome } from "../../model/outcome.js";
import type { Robustness } from "../../model/robustness.js";
import type { Table } from "../../model/table.js";
import type { TableNote } from "../../model/table-notes.js";
import type { RobustnessTableRequest } from "../../model/table-request.js";
import { STATUSES } from "../../model/vocabulary.js";
import { assemble } from "../assemble.js";
import { countNote, inventedAmong, typologyNote } from "../notes.js";
import type { Plan } from "../plan.js";
import { planAlternatives } from "./alternatives.js";
import { planCases } from "./cases.js";
import { planCaseIndices, planDrawCounts, planDraws, planIndices } from "./draws.js";
import { planLeftOut } from "./left-out.js";
import { planRanges } from "./ranges.js";

/**
 * A table of an analysis of robustness, without words. Errors: a column or grouping that there is not (`usage-choice`), draws where none
 * were made (`usage-option-needs`).
 */
export function buildRobustnessTable(robustness: Robustness, request: RobustnessTableRequest): Outcome<Table> {
  const make = <R>(plan: Plan<R>): Outcome<Table> =>
    assemble(plan, request, (shown) => notesOn(robustness, plan, shown));
  const needs = (option: string): Outcome<Table> => {
    const missing = finding("usage-option-needs", { option: `--kind ${request.kind}`, needs: option });
    return { value: null, diagnostics: [missing] };
  };
  const { draws: made, unknowns } = robustness;
  const ofDraws = (build: (draws: Draws) => Outcome<Table>): Outcome<Table> =>
    made === null ? needs("--draws") : build(made);
  switch (request.kind) {
    case "robustness":
      return make(planCases(robustness));
    case "ranges":
      return make(planRanges(robustness));
    case "left-out":
      return make(planLeftOut(robustness));
    case "alternatives":
      return make(planAlternatives(robustness));
    case "draws":
      return ofDraws((draws) => make(planDraws(robustness, draws.cases, "draws")));
    case "draw-counts":
      return ofDraws((draws) => make(planDrawCounts(robustness, draws.set, "draw-counts")));
    case "indices":
      return ofDraws((draws) => make(planIndices(robustness, draws)));
    case "case-indices":
      return ofDraws((draws) => make(planCaseIndices(robustness, draws)));
    case "unknowns":
      return unknowns === null ? needs("--unknowns") : make(planDraws(robustness, unknowns.cases, "unknowns"));
    case "unknown-counts":
      return unknowns === null ? needs("--unknowns") : make(planDrawCounts(robustness, unknowns.set, "unknown-counts"));
    default:
      return request.kind satisfies never;
  }
}

/** What has to be said under a table: of what is shown, and of nothing else. */
function notesOn(
  { typology, cases, alternatives, minimumConfidence, draws, unknowns }: Robustness,
  { kind, rows }: Pick<Plan<unknown>, "kind" | "rows">,
  { columns, groups }: Pick<Table, "columns" | "groups">,
): TableNote[] {
  const isEmpty = rows.length === 0;
  const cells = groups.flatMap(({ rows }) => rows.flat());
  const has = (...ids: readonly string[]): boolean => columns.some(({ id }) => ids.includes(id));
  const codes = new Set(cells.flatMap((cell) => (cell.kind === "codes" ? cell.codes : [])));
  const statuses = has("status") ? STATUSES.filter((status) => codes.has(status)) : [];
  const { band, soundKnown } = typology.settings;
  const isTyped = cases.some(({ type }) => type !== null);
  const notes: (TableNote | false)[] = [
    isEmpty && { note: "empty" },
    statuses.length > 0 && { note: "statuses", statuses, band: band.value, sound: soundKnown.value },
    isTyped && has("verdict_radius", "verdict_radius_axis", "verdict_radius_binds") && { note: "verdict-radius" },
    isTyped && has("side_radius") && { note: "side-radius" },
    isTyped && has("left_out_lost") && { note: "left-out" },
    isTyped && has("switched_lost") && { note: "switched" },
    has("stays_lo", "stays_hi", "holes") && { note: "ranges" },
    has("standing") && alternatives !== null && { note: "standings" },
    alternatives !== null &&
      columns.some(({ id }) => id.startsWith("under_")) && { note: "alternatives", tried: alternatives },
    has("cause") && !isEmpty && { note: "causes" },
    ...(draws === null ? [] : notesOnDraws(draws, kind, isEmpty)),
    ...(unknowns === null || !OF_UNKNOWNS.includes(kind) ? [] : notesOnUnknowns(unknowns, kind)),
    cells.some((cell) => cell.kind === "estimate") && { note: "standard-error" },
    cells.some((cell) => cell.kind === "unknown") && { note: "unknown" },
    minimumConfidence !== null && minimumConfidence !== "low" && { note: "confidence", minimum: minimumConfidence },
    countNote(cases),
    ...inventedAmong(cases),
    typologyNote(typology, true),
  ];
  return notes.filter((note) => note !== false);
}

/** What is said of draws under the tables of them. */
function notesOnDraws(
  { draws, seed, factors, bootstrap }: Draws,
  kind: Plan<unknown>["kind"],
  isEmpty: boolean,
): (TableNote | false)[] {
  const isOfIndices = kind === "indices" || kind === "case-indices";
  if (!(kind === "draws" || kind === "draw-counts" || isOfIndices)) return [];
  const of = kind === "indices" ? "set" : "case";
  return [
    { note: "draws", draws, seed, factors },
    kind === "draws" && { note: "draw-shares" },
    kind === "draw-counts" && { note: "draw-counts" },
    isOfIndices && bootstrap === null && { note: "one-factor" },
    isOfIndices && bootstrap !== null && isEmpty && { note: "never-changed" },
    isOfIndices && bootstrap !== null && !isEmpty && { note: "indices", of, ...bootstrap },
  ];
}

const OF_UNKNOWNS: readonly Plan<unknown>["kind"][] = ["unknowns", "unknown-counts"];

/** The same under the tables of unknowns. */
function notesOnUnknowns({ draws, seed, cases }: UnknownsDraws, kind: Plan<unknown>["kind"]): TableNote[] {
  const left = cases.filter((one) => one.left.length > 0).length;
  return [
    { note: "unknown-draws", draws, seed, known: cases.filter(({ drawn }) => drawn.length === 0).length },
    { note: "unknown-rules" },
    ...(kind === "unknown-counts" ? [{ note: "draw-counts" } as const] : []),
    ...(left === 0 ? [] : [{ note: "unknown-left", cases: left } as const]),
  ];
}
