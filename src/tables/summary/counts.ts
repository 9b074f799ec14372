import type {
  CheckCount,
  OutcomeRelations,
  Relation,
  Settling,
  Summary,
  WatchpointCount,
} from "../../model/summary.js";
import type { TableCell } from "../../model/table.js";
import * as cells from "../cells.js";
import { typeCell } from "../fields.js";
import { type Column, column, type Grouping, type Plan } from "../plan.js";
import { BARE, count } from "./cases.js";

const DECIMAL = { align: "decimal" } as const;

/** What coding each field would settle. */
export function planSettling({ typology, settling }: Summary): Plan<Settling> {
  const columns: Column<Settling>[] = [
    column("field", "field", ({ field }) => cells.user(field), { room: "name" }),
    column("indicator", "indicator", ({ indicators }) => indicatorsCell(typology, indicators), { room: "name" }),
    count("open_cases", ({ open }) => open.length),
    count("gives", ({ gives }) => gives.some.length),
    count("gives_always", ({ gives }) => gives.every.length),
    count("settles", ({ settles }) => settles.some.length),
    count("settles_always", ({ settles }) => settles.every.length),
    count("scores_axis", ({ scores }) => scores.some.length),
    column("width", "width", ({ width }) => cells.number(width, "degree"), DECIMAL),
  ];
  const isNever = (id: string): boolean =>
    (id === "gives_always" && settling.every(({ gives }) => gives.every.length === 0)) ||
    (id === "settles_always" && settling.every(({ settles }) => settles.every.length === 0));
  const usual = columns.map(({ id }) => id).filter((id) => !isNever(id));
  return { ...BARE, kind: "settling", typology, rows: settling, columns, usual };
}

function indicatorsCell({ axes }: Summary["typology"], indicators: Settling["indicators"]): TableCell {
  const texts = indicators.flatMap(({ axis, indicator }) => {
    const found = axes.find(({ id }) => id === axis)?.indicators.find(({ id }) => id === indicator);
    return found === undefined ? [] : [found.label];
  });
  return { kind: "labels", texts, rank: null };
}

/** How often each watchpoint is raised. */
export function planWatchpoints({ typology, watchpoints }: Summary): Plan<WatchpointCount> {
  const columns: Column<WatchpointCount>[] = [
    column("watchpoint", "watchpoint", ({ id }) => ruleCell(typology.watchpoints, id), { room: "name" }),
    count("raised", ({ raised }) => raised),
    count("strong", ({ strong }) => strong),
    count("clear", ({ clear }) => clear),
    count("unknown_cases", ({ unknown }) => unknown),
  ];
  const usual = columns
    .map(({ id }) => id)
    .filter((id) => id !== "strong" || watchpoints.some(({ strong }) => strong > 0));
  return { ...BARE, kind: "watchpoints", typology, rows: watchpoints, columns, usual };
}

/** How often each check is met. */
export function planChecks({ typology, checks }: Summary): Plan<CheckCount> {
  const columns: Column<CheckCount>[] = [
    column("check", "check", ({ id }) => ruleCell(typology.checks, id), { room: "name" }),
    count("met", ({ met }) => met),
    count("not_met", ({ notMet }) => notMet),
    count("unknown_cases", ({ unknown }) => unknown),
    count("not_applicable_cases", ({ notApplicable }) => notApplicable),
  ];
  const usual = columns.map(({ id }) => id);
  return { ...BARE, kind: "checks", typology, rows: checks, columns, usual };
}

function ruleCell(rules: readonly { readonly id: string; readonly label: Summary["typology"]["title"] }[], id: string) {
  const found = rules.find((one) => one.id === id);
  return found === undefined ? cells.user(id) : cells.label(found.label);
}

/** Sufficiency and necessity of each type for an outcome. */
export function planOutcome({ typology }: Summary, { relations }: OutcomeRelations): Plan<Relation> {
  const isBounded = relations.some(({ consistency, coverage, pri, ron }) =>
    [consistency, coverage, pri, ron].some((share) => share && share.lo < share.hi),
  );
  const look = isBounded ? ({ ...DECIMAL, ends: ["lo", "hi"] } as const) : DECIMAL;
  const degree = (id: "consistency" | "coverage" | "pri" | "ron"): Column<Relation> =>
    column(id, id, (relation) => cells.ends(relation[id] ?? null), look);
  const columns: Column<Relation>[] = [
    column("relation", "relation", ({ relation }) => cells.word(`relation-${relation}`)),
    column("type", "type", ({ type }) => typeCell(typology, type), { room: "name" }),
    count("cases", ({ cases }) => cases),
    ...(["consistency", "coverage", "pri", "ron"] as const).map(degree),
  ];
  const byRelation: Grouping<Relation> = {
    id: "relation",
    says: ["relation"],
    order: "met",
    places: ({ relation }) => [{ key: relation, heading: [cells.word(`relation-${relation}`)] }],
  };
  const usual = columns.map(({ id }) => id);
  const rows = (["sufficiency", "necessity"] as const).flatMap((of) => relations.filter((one) => one.relation === of));
  return { ...BARE, kind: "outcome", typology, rows, columns, usual, groupings: [byRelation], usualGroup: "relation" };
}
