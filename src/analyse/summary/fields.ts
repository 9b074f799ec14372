import { FACTS, type FactKind, type FactName } from "../../model/facts.js";
import type { ProfileResult } from "../../model/result.js";
import type { CrossValue } from "../../model/summary.js";
import { STATUSES } from "../../model/vocabulary.js";

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
