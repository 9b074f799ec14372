import type { Agreement, AgreementItem } from "../../model/agreement.js";
import * as cells from "../cells.js";
import { type Column, column, type Plan } from "../plan.js";
import { BARE, byKind, naming } from "./items.js";

/** One row for each thing, two columns for each coder: what is known to the coder, and how far the coder says what the others say. */
export function planCoders({ typology, items, coders }: Agreement): Plan<AgreementItem> {
  const own = coders.flatMap(({ name }, coder): Column<AgreementItem>[] => {
    const of = { id: `coder_${coder + 1}`, name };
    const oneOf = ({ coders: all }: AgreementItem) => all[coder];
    return [
      column(`${of.id}_known`, "known_to", (item) => cells.tally(oneOf(item)?.known ?? 0, oneOf(item)?.of ?? 0), {
        align: "decimal",
        room: "word",
        of,
      }),
      column(`${of.id}_agrees`, "agrees", (item) => cells.number(oneOf(item)?.similarity, "degree"), {
        align: "decimal",
        of,
      }),
    ];
  });
  const columns = [...naming(typology), ...own];
  const usual = columns.map(({ id }) => id);
  return { ...BARE, kind: "coders", typology, rows: items, columns, usual, groupings: [byKind()], usualGroup: "kind" };
}
