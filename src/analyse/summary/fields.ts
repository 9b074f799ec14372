import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { FACTS, type FactKind, type FactName } from "../../model/facts.js";
import { finding } from "../../model/finding.js";
import type { Outcome } from "../../model/outcome.js";
import type { ProfileResult } from "../../model/result.js";
import type { CrossValue } from "../../model/summary.js";
import { STATUSES } from "../../model/vocabulary.js";
import { oddWord } from "../../plain/odd-word.js";
import { closest } from "../../plain/suggest.js";

/** Something that describes a cluster and takes few values, to group and to count by. */
export interface DescribingField {
  readonly id: string;
  /** The fact that it is; `null` for what a result says outside of its facts. */
  readonly fact: FactName | null;
  /** True where one cluster may have several values. */
  readonly isMany: boolean;
  /** Codes in their own order; `null` where they have none. */
  readonly codes: readonly string[] | null;
  /** The values of a profile, each once; none where it is unknown. */
  values(result: ProfileResult): readonly CrossValue[];
}

type Single = (result: ProfileResult) => CrossValue | null;

function single(id: string, read: Single, codes: readonly string[] | null = null): DescribingField {
  const values = (result: ProfileResult): CrossValue[] => {
    const value = read(result);
    return value === null ? [] : [value];
  };
  return { id, fact: null, isMany: false, codes, values };
}

function text(of: string | undefined): CrossValue | null {
  return of === undefined || of.trim() === "" ? null : { kind: "text", text: of };
}

function code(of: string | null): CrossValue | null {
  return of === null ? null : { kind: "code", code: of };
}

/** The year of a date as coded. */
function year(date: string | undefined): CrossValue | null {
  const digits = /^-?\d{1,6}/.exec(date ?? "")?.[0];
  return digits === undefined ? null : { kind: "year", year: Number(digits) };
}

/** The type, or the status that stands in its place. */
function typeOrStatus({ type, status }: ProfileResult): CrossValue {
  if (type !== null) return { kind: "type", type };
  return { kind: "no-type", status: status === "borderline" ? "borderline" : "undetermined" };
}

const DESCRIBING: readonly DescribingField[] = [
  single("type", typeOrStatus),
  single("status", ({ status }) => code(status), STATUSES),
  single("year", ({ date }) => year(date)),
  single("date", ({ date }) => ({ kind: "date", date })),
  single("level", ({ level }) => code(level), FACTS.level.codes),
  single("country", ({ profile }) => text(profile.place?.country)),
  single("region", ({ profile }) => text(profile.place?.region)),
  single("department", ({ profile }) => text(profile.place?.department)),
  single("commune", ({ profile }) => text(profile.place?.commune)),
  single("legal_form", ({ profile }) => text(profile.legalForm)),
  {
    id: "sector",
    fact: null,
    isMany: true,
    codes: null,
    values: ({ profile }) => [...new Set(profile.sectors ?? [])].map((sector) => ({ kind: "code", code: sector })),
  },
  single("created", ({ profile }) => year(profile.created)),
  single("coder", ({ profile }) => text(profile.coder)),
];

/** Facts that are codes or lists of codes, and that no other field says. */
function codedFacts(): DescribingField[] {
  const names = Object.keys(FACTS) as FactName[];
  return names.flatMap((name): DescribingField[] => {
    const { kind }: FactKind = FACTS[name];
    if ((kind !== "code" && kind !== "list") || name === "level" || name === "sectors") return [];
    const values = ({ facts }: ProfileResult): CrossValue[] => codesOf(facts[name]);
    return [{ id: name, fact: name, isMany: kind === "list", codes: null, values }];
  });
}

/** A list that is known to be empty has the value `none`. */
function codesOf(value: ProfileResult["facts"][string] | undefined): CrossValue[] {
  if (typeof value === "string") return [{ kind: "code", code: value }];
  if (!Array.isArray(value)) return [];
  const codes: readonly string[] = value.length === 0 ? ["none"] : [...new Set(value)];
  return codes.map((one) => ({ kind: "code", code: one }));
}

let all: readonly DescribingField[] | null = null;

/** Every field, in the order in which they are listed to users. */
export function describingFields(): readonly DescribingField[] {
  all ??= [...DESCRIBING, ...codedFacts()];
  return all;
}

/** What tells a value from others, whatever it is called. */
export function crossKey(value: CrossValue): string {
  switch (value.kind) {
    case "type":
      return `type ${value.type}`;
    case "no-type":
      return `no-type ${value.status}`;
    case "code":
      return `code ${value.code}`;
    case "text":
      return `text ${value.text.normalize("NFC").replace(/\s+/g, " ").trim()}`;
    case "date":
      return `date ${value.date}`;
    case "year":
      return `year ${value.year}`;
    case "unknown":
      return "unknown";
    default:
      return value satisfies never;
  }
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

/** A field by what a user calls it, of those that there are but `without`; or what is said where there is none. */
export function fieldBy(name: string, option: string, without: string | null): DescribingField | AnyDiagnostic {
  const fields = describingFields().filter(({ id }) => id !== without);
  const field = fields.find(({ id }) => id === fieldId(name));
  if (field !== undefined) return field;
  const allowed = fields.map(({ id }) => id);
  const suggestion = closest(name, allowed);
  return oddWord(option, name, suggestion) ?? finding("usage-choice", { option, value: name, allowed, suggestion });
}

/** The type, as a field. */
export function typeField(): DescribingField {
  const field = describingFields().find(({ id }) => id === "type");
  if (field === undefined) throw new Error("no field is the type"); // one is
  return field;
}

/** The fields of a cross-table: of its rows and of its columns. */
export type CrossedFields = readonly [rows: DescribingField, columns: DescribingField];

/**
 * The fields of a cross-table as they are asked for: one, by which types are counted, or two with a comma between. Errors: a field that
 * there is not, or more than two (`usage-choice`).
 */
export function crossedFields(by: string, option: string): Outcome<CrossedFields> {
  const [first = "", second, ...more] = by.split(",").map((name) => name.trim());
  const refused = (problem: AnyDiagnostic): Outcome<CrossedFields> => ({ value: null, diagnostics: [problem] });
  if (more.length > 0) {
    const allowed = ["level", "level,region", "…"];
    return refused(finding("usage-choice", { option, value: by, allowed, suggestion: null }));
  }
  const rows = fieldBy(first, option, second === undefined ? "type" : null);
  if ("severity" in rows) return refused(rows);
  const columns = second === undefined ? typeField() : fieldBy(second, option, null);
  return "severity" in columns ? refused(columns) : { value: [rows, columns], diagnostics: [] };
}
