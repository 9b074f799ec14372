import type { ProfileResult, Result } from "../model/result.js";
import type { TableCell } from "../model/table.js";
import { word } from "./cells.js";
import { type Field, fieldsOf } from "./fields.js";
import type { Grouping, Place } from "./plan.js";
import { identity, tellingResults } from "./profile-columns.js";

/** Under the name and date of each profile, in their order. */
function byProfile<R>(results: readonly ProfileResult[], profileOf: (row: R) => ProfileResult): Grouping<R> {
  const says = tellingResults(results);
  const columns = identity().filter(({ id }) => says.includes(id));
  const headings = new Map<ProfileResult, readonly TableCell[]>();
  return {
    id: "profile",
    says: columns.map(({ id }) => id),
    order: "met",
    places: (row) => {
      const result = profileOf(row);
      const heading = headings.get(result) ?? columns.map(({ cell }) => cell(result)).filter(isKnown);
      headings.set(result, heading);
      return [{ key: `${result.source.file} ${result.source.document} ${result.id} ${result.date}`, heading }];
    },
  };
}

function isKnown({ kind }: TableCell): boolean {
  return kind !== "unknown";
}

function byField<R>(field: Field, profileOf: (row: R) => ProfileResult): Grouping<R> {
  return {
    id: field.id,
    says: field.id === "sector" ? [] : [field.id],
    order: "sorted",
    places: (row) => {
      const values = field.values(profileOf(row));
      if (values.length === 0) return [NOWHERE];
      return values.map(({ key, cell }) => ({ key, heading: [cell] }));
    },
  };
}

/** Where the value of a field is unknown: behind all others. */
const NOWHERE: Place = { key: "", heading: [word("unknown")] };

/** Every way to group rows that speak of profiles. */
export function groupingsOf<R>(
  { typology, results }: Pick<Result, "typology" | "results">,
  profileOf: (row: R) => ProfileResult,
): Grouping<R>[] {
  return [...fieldsOf(typology).map((field) => byField(field, profileOf)), byProfile(results, profileOf)];
}
