import type { Comparison, Place } from "../../model/comparison.js";
import type { Heading, TableCell } from "../../model/table.js";
import type { Typology } from "../../model/typology.js";
import { typologyName } from "../../plain/typology-name.js";
import * as cells from "../cells.js";
import { typeCell } from "../fields.js";

/** What the two typologies are called: their ids, with their versions where the ids are the same, and what else it takes. */
export function namesOf([first, second]: Comparison["typologies"]): readonly [string, string] {
  if (first.id !== second.id) return [first.id, second.id];
  if (first.version !== second.version) return [`${first.id} ${first.version}`, `${second.id} ${second.version}`];
  if (first.hash !== second.hash) return [typologyName(first), typologyName(second)];
  return [minimumIn(first), minimumIn(second)];
}

/** Where only the evidence that counts differs. */
function minimumIn({ id, settings: { minimumConfidence = "low" } }: Typology): string {
  return `${id} (${minimumConfidence})`;
}

/** Where a typology puts a case: the label of the type, or the status that stands in its place. */
export function placeCell(typology: Pick<Typology, "types">, { type, status }: Place): TableCell {
  if (type !== null) return typeCell(typology, type);
  return cells.word(status === "borderline" ? "no-type-borderline" : "no-type-undetermined");
}

/** A name as the heading of a column. */
export function headingOf(name: string): Heading {
  return { kind: "cell", cell: cells.user(name) };
}

/** A label of a typology; unknown where there is none. */
export function labelOf(labelled: { readonly label: Typology["title"] } | undefined): TableCell {
  return labelled === undefined ? cells.UNKNOWN : cells.label(labelled.label);
}

/** What every table of a comparison has. */
export const BARE = { percent: null, footer: [], groupings: [], usualGroup: "none", remarks: [] } as const;
