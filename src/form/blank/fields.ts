import type { FieldPath } from "../../messages/fields-words.js";
import { FACTS, type FactName } from "../../model/facts.js";
import { FIELDS } from "../../model/generated/fields.js";
import type { Indicator, Typology } from "../../model/typology.js";
import type { Field } from "../../render/document/codebook/book.js";
import { shortWay } from "../questions.js";
import { FREE_KEY, INSTEAD, SOURCE_KEY, TOGETHER } from "./examples.js";

/** A field of a profile that is to be filled in. */
export interface BlankField {
  /** The field as `docs/codebook.md` has it. */
  readonly path: FieldPath;
  /** Where it stands in the profile: with the keys that stand for those which the writer chooses, `[]` after a list. */
  readonly place: string;
  /** Its own key. */
  readonly key: string;
  readonly kind: (typeof FIELDS)[FieldPath]["kind"];
  /** True where the block around it is refused without it. */
  readonly required: boolean;
  /** Words to choose from, in the order of the schema. */
  readonly codes: readonly string[];
  readonly notApplicable: boolean;
  /** A value that it may have; `undefined` where it has parts. */
  readonly example: unknown;
  /** What stands in the block, or in each entry of the list; what an entry cannot be without comes first. */
  readonly parts: readonly BlankField[];
  readonly isList: boolean;
  /** The indicator of the typology that it gives a value to; `null` for everything else. */
  readonly indicator: Indicator | null;
}

type Row = Omit<Field, "path">;

const ROWS = Object.entries(FIELDS) as [FieldPath, Row][];

/** What stands in every file: where the values were read, and what was left out. */
const ALWAYS: readonly string[] = [
  "tcec",
  "sources.<source>.title",
  "sources.<source>.author",
  "sources.<source>.year",
  "sources.<source>.url",
  "evidence.<field>.source",
  "evidence.<field>.locator",
  "evidence.<field>.quote",
  "evidence.<field>.confidence",
  "notes",
];

/**
 * The fields of a profile to fill in, in the order of the schema: all of them, or (`minimal`) those of the short way of the form, which are
 * who and when, what an indicator of the typology is read from, and where that was read.
 */
export function blankFields(typology: Typology, scope: "minimal" | "whole"): BlankField[] {
  const short = shortWay(typology);
  const isWanted = (path: string): boolean => {
    if (INSTEAD.has(path as FieldPath)) return false;
    if (scope === "whole" || ALWAYS.includes(path)) return true;
    const inList = path.split("[]")[0] ?? path;
    return short.has(inList) || FIELDS[path as FieldPath].required;
  };
  return partsOf(null, "", { typology, isWanted });
}

interface Wanting {
  readonly typology: Typology;
  readonly isWanted: (path: string) => boolean;
}

function partsOf(parent: string | null, place: string, wanting: Wanting): BlankField[] {
  const fields = ROWS.filter(([, row]) => row.parent === parent).flatMap(([path, row]) =>
    path === "indicators.<indicator>" ? givenIndicators(place, wanting) : fieldOf(path, row, place, wanting),
  );
  return [...fields].sort((a, b) => (place.endsWith("[]") ? Number(b.required) - Number(a.required) : 0));
}

function fieldOf(path: FieldPath, row: Row, around: string, wanting: Wanting): BlankField[] {
  const key = keyOf(path, wanting.typology);
  const isList = row.kind === "list";
  const place = `${around}${around === "" ? "" : "."}${key}${isList ? "[]" : ""}`;
  const parts = INSTEAD.has(path) ? [] : partsOf(path, place, wanting);
  const isWanted = wanting.isWanted(path);
  const isRequiredAlone = parts.every(({ required }) => required) && !isWanted;
  if (!isWanted && (parts.length === 0 || isRequiredAlone)) return [];
  return [
    {
      path,
      place,
      key,
      kind: row.kind,
      required: row.required,
      codes: row.codes ?? [],
      notApplicable: row.notApplicable === true,
      example: parts.length > 0 ? undefined : exampleOf(path, row, wanting.typology),
      parts,
      isList,
      indicator: null,
    },
  ];
}

function keyOf(path: FieldPath, typology: Typology): string {
  if (path === "sources.<source>") return SOURCE_KEY;
  if (path === "evidence.<field>") return evidenceOf(typology);
  return path === "x-<name>" ? FREE_KEY : path.slice(path.lastIndexOf(".") + 1).replace(/^.*\[\]\.?/, "");
}

/** The field whose evidence is shown: the first that decides, where it stands in no list. */
function evidenceOf(typology: Typology): string {
  return decidingFields(typology).find((path) => !path.includes("[]")) ?? "name";
}

function exampleOf(path: FieldPath, row: Row, { types }: Typology): unknown {
  if (path === "expected.type") return types[0]?.id ?? null;
  if (path === "evidence.<field>.source") return SOURCE_KEY;
  return Object.hasOwn(TOGETHER, path) ? TOGETHER[path] : row.examples[0];
}

/** Indicators that no field gives; where there are none and all fields are wanted, the first of the typology, whose value would be replaced. */
function givenIndicators(around: string, { typology, isWanted }: Wanting): BlankField[] {
  const all = typology.axes.flatMap(({ indicators }) => indicators);
  const given = all.filter(({ fact }) => fact === null);
  const shown = given.length > 0 || !isWanted("indicators.<indicator>") ? given : all.slice(0, 1);
  return shown.map((indicator) => {
    const { calibration, id } = indicator;
    const degrees = "degrees" in calibration && calibration.degrees ? Object.keys(calibration.degrees) : [];
    const codes = degrees.some((code) => !/^-?[0-9.]+$/.test(code)) ? degrees : [];
    return {
      path: "indicators.<indicator>",
      place: `${around}.${id}`,
      key: id,
      kind: "indicator",
      required: false,
      codes,
      notApplicable: true,
      example: codes[0] ?? { degree: 0.6 },
      parts: [],
      isList: false,
      indicator,
    };
  });
}

/** Fields that are asked for one at a time: in one line on a terminal. */
const IN_ONE_LINE: ReadonlySet<string> = new Set([
  "code",
  "scale",
  "level",
  "quantity",
  "percentage",
  "count",
  "parts",
  "count-parts",
  "codes",
  "text",
]);

/**
 * The fields that decide most: of each axis, those that its two weightiest indicators are read from first, in the order of the axes. Fields
 * in lists are left out, for one answer says too little of a list.
 */
export function decidingFields({ axes }: Typology): FieldPath[] {
  const facts = axes.flatMap(({ indicators }) => {
    const known = indicators.filter((one) => one.fact !== null && Object.hasOwn(FACTS, one.fact));
    const askable = known.filter(({ fact }) => leavesOf(FACTS[fact as FactName].fields[0] ?? "").length > 0);
    return [...askable].sort((a, b) => b.weight.value - a.weight.value).slice(0, 2);
  });
  const paths = facts.flatMap(({ fact }) => leavesOf(FACTS[fact as FactName].fields[0] ?? ""));
  return [...new Set(paths)];
}

/** The fields that a field stands for which take one line each: those in a block, or itself; none of a list. */
function leavesOf(path: string): FieldPath[] {
  if (!Object.hasOwn(FIELDS, path) || path.includes("[]")) return [];
  const field = path as FieldPath;
  if (IN_ONE_LINE.has(FIELDS[field].kind)) return [field];
  if (FIELDS[field].kind !== "block") return [];
  return ROWS.filter(([, { parent }]) => parent === field).flatMap(([part]) => leavesOf(part));
}
