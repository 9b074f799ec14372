import { FACTS, type FactKind, type FactName } from "../model/facts.js";
import type { ProfileResult, Result } from "../model/result.js";
import type { Heading, HeadingWord, TableCell } from "../model/table.js";
import * as cells from "./cells.js";

/** Something that describes a cluster and takes few values, to group and to count by. */
export interface Field {
  readonly id: string;
  readonly heading: Heading;
  /** True where one cluster may have several values. */
  readonly isMany: boolean;
  /** The values of a profile as cells; none where it is unknown. Cells of one value are alike. */
  values(result: ProfileResult): readonly TableCell[];
}

/** Statuses from firm to open (method §5). */
export const STATUSES = ["clear", "probable", "tentative", "borderline", "undetermined"] as const;

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

/** The type, or the status that stands in its place. */
function typeOrStatus(typology: Result["typology"], result: ProfileResult): TableCell {
  if (result.type !== null) return typeCell(typology, result.type);
  return cells.word(result.status === "borderline" ? "no-type-borderline" : "no-type-undetermined");
}

const known = (cell: TableCell): TableCell[] => (cell.kind === "unknown" ? [] : [cell]);
const word = (name: HeadingWord): Heading => ({ kind: "word", word: name });

function single(id: HeadingWord, cell: (result: ProfileResult) => TableCell): Field {
  return { id, heading: word(id), isMany: false, values: (result) => known(cell(result)) };
}

function describing(typology: Result["typology"]): Field[] {
  return [
    single("type", (result) => typeOrStatus(typology, result)),
    single("status", statusCell),
    single("year", ({ date }) => cells.year(date)),
    single("date", ({ date }) => cells.date(date)),
    single("level", levelCell),
    single("country", ({ profile }) => cells.user(profile.place?.country)),
    single("region", ({ profile }) => cells.user(profile.place?.region)),
    single("department", ({ profile }) => cells.user(profile.place?.department)),
    single("commune", ({ profile }) => cells.user(profile.place?.commune)),
    single("legal_form", ({ profile }) => cells.user(profile.legalForm)),
    {
      id: "sector",
      heading: word("sectors"),
      isMany: true,
      values: ({ profile }) => [...new Set(profile.sectors ?? [])].map((sector) => cells.code(sector)),
    },
    single("created", ({ profile }) => cells.year(profile.created)),
    single("coder", ({ profile }) => cells.user(profile.coder)),
  ];
}

/** Facts that are codes or lists of codes. */
function codedFacts(): Field[] {
  const names = Object.keys(FACTS) as FactName[];
  return names.flatMap((name): Field[] => {
    const { kind }: FactKind = FACTS[name];
    if ((kind !== "code" && kind !== "list") || name === "level" || name === "sectors") return [];
    const heading: Heading = { kind: "cell", cell: { kind: "fact", fact: name } };
    return [{ id: name, heading, isMany: kind === "list", values: (result) => codesOf(result.facts[name]) }];
  });
}

function codesOf(value: ProfileResult["facts"][string] | undefined): TableCell[] {
  if (typeof value === "string") return [cells.code(value)];
  if (!Array.isArray(value)) return [];
  return value.length === 0 ? [cells.code("none")] : [...new Set(value)].map((item) => cells.code(item));
}

/** Every field, in the order in which they are listed to users. */
export function fieldsOf(typology: Result["typology"]): Field[] {
  return [...describing(typology), ...codedFacts()];
}

/** Other names of fields. */
const ALIASES: Readonly<Record<string, string>> = {
  sectors: "sector",
  cluster: "profile",
  id: "profile",
  "place.country": "country",
  "place.region": "region",
  "place.department": "department",
  "place.commune": "commune",
};

/** The id of a field for what a user calls it. */
export function fieldId(name: string): string {
  return (Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined) ?? name;
}

/** What tells a value from others, whatever it is called. */
export function valueKey(cell: TableCell): string {
  switch (cell.kind) {
    case "codes":
      return `codes ${cell.codes.join(" ")}`;
    case "labels":
      return `labels ${cell.rank} ${cell.texts.map(({ en }) => en).join(" ")}`;
    case "word":
      return `word ${cell.word}`;
    case "number":
      return `number ${cell.value}`;
    case "user":
    case "date":
      return `${cell.kind} ${cell.text.normalize("NFC").replace(/\s+/g, " ").trim()}`;
    default:
      return cell.kind;
  }
}
