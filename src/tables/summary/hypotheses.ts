import type { SetHypothesisFinding, Summary } from "../../model/summary.js";
import type { DefinedSetHypothesis } from "../../model/table-notes.js";
import type { Typology } from "../../model/typology.js";
import { labelIn } from "../../plain/localized.js";
import * as cells from "../cells.js";
import { passageOf } from "../passage.js";
import { type Column, column, type Plan } from "../plan.js";
import { BARE, count } from "./cases.js";

const DECIMAL = { align: "decimal" } as const;

/** A hypothesis on sets with the labels of the typology that it is put under. */
export function definedForSets(
  { types, traits }: Typology,
  { id, source, share, expects }: SetHypothesisFinding,
): DefinedSetHypothesis {
  const defined: DefinedSetHypothesis["share"] =
    share.kind === "types"
      ? { kind: "types", types: share.types.map((type) => labelIn(types, type)) }
      : { kind: "trait", type: labelIn(types, share.type), trait: labelIn(traits, share.trait) };
  return { id, passage: passageOf(source), share: defined, expects };
}

/** What becomes of the hypotheses on sets: the share that each speaks of, at least and at most, and its limit. */
export function planSetHypotheses({ typology, hypotheses }: Summary): Plan<SetHypothesisFinding> {
  const columns: Column<SetHypothesisFinding>[] = [
    column("hypothesis", "hypothesis", ({ id }) => cells.word(`hypothesis-${id}`), { room: "name" }),
    count("least", ({ part }) => part.lo),
    count("most", ({ part }) => part.hi),
    count("whole_least", ({ whole }) => whole.lo),
    count("whole_most", ({ whole }) => whole.hi),
    column("share", "share", ({ bounds }) => cells.ends(bounds), { ...DECIMAL, ends: ["lo", "hi"] }),
    column("limit", "limit", ({ expects }) => cells.number(expects.than, "degree"), DECIMAL),
    column("outcome", "outcome", ({ outcome }) => cells.word(`outcome-${outcome}`)),
    column(
      "because",
      "undecided_because",
      ({ because }) => (because === null ? cells.UNKNOWN : cells.word(`undecided-${because}`)),
      { room: "text" },
    ),
  ];
  const usual = ["hypothesis", "share", "limit", "outcome", "because"];
  return { ...BARE, kind: "hypotheses", typology, rows: hypotheses, columns, usual };
}
