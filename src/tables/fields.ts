import { crossKey, type DescribingField, describingFields } from "../analyse/summary/fields.js";
import { FACTS } from "../model/facts.js";
import type { ProfileResult, Result } from "../model/result.js";
import type { CrossValue } from "../model/summary.js";
import type { Heading, TableCell } from "../model/table.js";
import type { HeadingWord } from "../model/table-words.js";
import { STATUSES } from "../model/vocabulary.js";
import * as cells from "./cells.js";

/** Something that describes a cluster and takes few values, as tables show it. */
export interface Field extends Pick<DescribingField, "id" | "isMany"> {
  readonly heading: Heading;
  /** The values of a profile as cells, each with what tells it from others; none where it is unknown. */
  values(result: ProfileResult): readonly { readonly key: string; readonly cell: TableCell }[];
}

const LEVELS: readonly string[] = FACTS.level.codes;

/** The status as a cell. */
export function statusCell({ status }: Pick<ProfileResult, "status">): TableCell {
  return cells.code(status, STATUSES.indexOf(status));
}

/** The level of analysis as a cell. */
export function levelCell({ level }: Pick<ProfileResult, "level">): TableCell {
  return cells.code(level, level === null ? null : LEVELS.indexOf(level));
}

/** The type as a cell; unknown without one. */
export function typeCell({ types }: Pick<Result["typology"], "types">, id: string | null): TableCell {
  const rank = types.findIndex((type) => type.id === id);
  const found = types[rank];
  if (found !== undefined) return cells.label(found.label, rank);
  return cells.user(id);
}

/** The heading of a field. */
export function headingOf({ id, fact }: DescribingField): Heading {
  if (fact !== null) return { kind: "cell", cell: { kind: "fact", fact } };
  return { kind: "word", word: (id === "sector" ? "sectors" : id) as HeadingWord };
}

/** A value of a field as a cell. */
export function valueCell({ codes }: DescribingField, value: CrossValue, typology: Result["typology"]): TableCell {
  switch (value.kind) {
    case "type":
      return typeCell(typology, value.type);
    case "no-type":
      return cells.word(`no-type-${value.status}`);
    case "code":
      return cells.code(value.code, codes === null ? null : codes.indexOf(value.code));
    case "text":
      return cells.user(value.text);
    case "date":
      return cells.date(value.date);
    case "year":
      return cells.number(value.year, "year");
    case "unknown":
      return cells.word("unknown");
    default:
      return value satisfies never;
  }
}

/** Every field, in the order in which they are listed to users. */
export function fieldsOf(typology: Result["typology"]): Field[] {
  return describingFields().map((field) => ({
    id: field.id,
    isMany: field.isMany,
    heading: headingOf(field),
    values: (result) =>
      field.values(result).map((value) => ({ key: crossKey(value), cell: valueCell(field, value, typology) })),
  }));
}
