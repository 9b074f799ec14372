import { FACTS, type FactName } from "../model/facts.js";
import { FIELDS } from "../model/generated/fields.js";
import type { Indicator, Typology } from "../model/typology.js";

/** The pages of the form on which questions stand, in their order. */
export const PAGES = ["pole", "money", "members", "participation", "decision", "sources"] as const;
/** One of them. */
export type PageName = (typeof PAGES)[number];

/** How an answer is given. */
export type QuestionKind =
  | "text"
  | "long-text"
  | "id"
  | "date"
  | "year"
  | "words"
  | "codes"
  | "code"
  | "scale"
  | "level"
  | "unit"
  | "currency"
  | "number"
  | "boolean"
  | "list"
  | "map"
  | "ties"
  | "block";

/** One question: the field of a profile that its answer goes into, and what may be answered. */
export interface Question {
  /** The field as `docs/codebook.md` has it: `[]` after a list, `<source>` for a key that the form chooses. */
  readonly path: string;
  readonly kind: QuestionKind;
  /** The block it stands in, such as `funding.market`; `null` at the top. */
  readonly group: string | null;
  /** Words to choose from, in the order of the schema. */
  readonly codes?: readonly string[];
  /** True where the cluster may have no such thing. */
  readonly notApplicable?: true;
  /** True where the list may say that there is nothing in it. */
  readonly mayBeEmpty?: true;
  /** What an entry of a list cannot be without. */
  readonly mandatory?: true;
  readonly required?: true;
  readonly whole?: true;
  readonly min?: number;
  readonly max?: number;
  /** True where the answer is a total whose parts are questions of their own. */
  readonly hasParts?: true;
  /** What is asked of each entry of a list, or in a block. */
  readonly parts?: readonly Question[];
}

/** A question of a page, and whether it belongs to the short way. */
export interface Asked extends Question {
  readonly page: PageName;
  readonly isShort: boolean;
}

interface Field {
  readonly parent: string | null;
  readonly kind: string;
  readonly required: boolean;
  readonly codes?: readonly string[];
  readonly notApplicable?: true;
  readonly mayBeEmpty?: true;
  readonly min?: number;
  readonly max?: number;
}

const ALL = Object.entries(FIELDS) as [string, Field][];

/** The page of each field at the top of a profile. What has none yet goes to the last of them, so that nothing is left out. */
const PAGE_OF: Readonly<Record<string, PageName>> = {
  name: "pole",
  date: "pole",
  id: "pole",
  coder: "pole",
  level: "pole",
  place: "pole",
  created: "pole",
  legal_form: "pole",
  sectors: "pole",
  initiated_by: "pole",
  functions: "pole",
  political_project: "pole",
  goals: "pole",
  jobs: "pole",
  needs: "pole",
  labels: "pole",
  invented: "pole",
  funding: "money",
  activities: "money",
  business_model: "money",
  coordination_paid_by: "money",
  members: "members",
  member_roles: "members",
  collaboration: "members",
  place_uses: "members",
  network: "members",
  governance: "participation",
  institutions: "participation",
  institutions_complete: "participation",
  difficulties: "participation",
  indicators: "decision",
};

/** Parts of governance that stand on the page about decisions. */
const DECISIONS = [
  "governance.decision_mode",
  "governance.voting",
  "governance.practices",
  "governance.management_style",
];

/** The format itself, what the form writes by other means, and what would make a coder code towards a type. */
const ELSEWHERE = ["tcec", "evidence", "expected", "x-<name>", "indicators"];

/** Who codes, what, and when: asked of everybody, the coder first, so that codings by two people stay apart. */
const IDENTITY = ["coder", "name", "date", "level", "place.region", "place.commune"];
/** Asked of everybody too: who the cluster is made of is what one is asked for first, whatever the typology scores. */
const WHO = ["members.total", "members.sse_organisations", "members.conventional_companies", "members.individuals"];

/** Without these a share of the funding says little. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  funding: ["funding.unit", "funding.market", "funding.redistribution", "funding.reciprocity"],
};

const KINDS: Readonly<Record<string, QuestionKind>> = {
  id: "id",
  text: "text",
  date: "date",
  integer: "year",
  words: "words",
  codes: "codes",
  code: "code",
  scale: "scale",
  level: "level",
  unit: "unit",
  currency: "currency",
  quantity: "number",
  percentage: "number",
  count: "number",
  parts: "number",
  "count-parts": "number",
  boolean: "boolean",
  list: "list",
  ties: "ties",
};

/** Texts of several lines. */
const LONG = ["notes", "evidence.<field>.quote", "sources.<source>.note"];

/** Every question of the form for a typology, in the order of the pages and then of the schema. */
export function questionsFor(typology: Typology): Asked[] {
  const short = shortWay(typology);
  const asked = ALL.flatMap(([path, field]) => {
    if (!isAsked(path, field)) return [];
    return [{ ...questionOf(path, field), page: pageOf(path), isShort: short.has(path) }];
  });
  const own = indicatorsAsked(typology).map((indicator) => ({
    ...questionOfIndicator(indicator),
    page: "decision" as const,
    isShort: true,
  }));
  return PAGES.flatMap((page) => sortedByUse([...asked, ...own].filter((one) => one.page === page)));
}

/** Who codes, name and date come first: without the latter two nothing can be kept in a file. */
function sortedByUse(questions: readonly Asked[]): Asked[] {
  const rank = ({ path }: Asked) => (IDENTITY.includes(path) ? IDENTITY.indexOf(path) : IDENTITY.length);
  return [...questions].sort((a, b) => rank(a) - rank(b));
}

/** A field is a question of its own unless it is a block, stands in an entry of a list, or is seen to elsewhere. */
function isAsked(path: string, field: Field): boolean {
  if (ELSEWHERE.includes(path.split(/[.[]/)[0] ?? "")) return false;
  return !path.includes("[]") && !path.includes("<") && (field.kind !== "block" || field.codes !== undefined);
}

function pageOf(path: string): PageName {
  if (DECISIONS.some((block) => path === block || path.startsWith(`${block}.`))) return "decision";
  return PAGE_OF[path.split(".")[0] ?? ""] ?? "sources";
}

function questionOf(path: string, field: Field): Question {
  const kind = path === "sources" ? "map" : LONG.includes(path) ? "long-text" : (KINDS[field.kind] ?? "block");
  const inside = partsOf(path, kind);
  const isWhole = field.kind === "count" || field.kind === "count-parts";
  const hasParts = field.kind === "parts" || field.kind === "count-parts";
  return {
    path,
    kind,
    group: path.includes("[]") || path.includes("<") ? null : field.parent,
    ...(field.codes && { codes: field.codes }),
    ...(field.notApplicable && { notApplicable: true }),
    ...(field.mayBeEmpty && { mayBeEmpty: true }),
    ...(field.required && { mandatory: true }),
    ...(["name", "date"].includes(path) && { required: true }),
    ...(isWhole && { whole: true }),
    ...(field.kind === "percentage" && { max: 100 }),
    ...(kind === "year" && { min: field.min ?? 0, max: field.max ?? 9999 }),
    ...(hasParts && { hasParts: true }),
    ...(inside.length > 0 && { parts: inside }),
  };
}

/** What is asked of each entry of a list or of a map, and in a block within an entry. */
function partsOf(path: string, kind: QuestionKind): Question[] {
  if (kind !== "list" && kind !== "map" && kind !== "block") return [];
  const parent = kind === "map" ? `${path}.<source>` : path;
  return ALL.filter(([, field]) => field.parent === parent).map(([part, field]) => questionOf(part, field));
}

/** Indicators that no fact gives: only a coder can say them. */
function indicatorsAsked(typology: Typology): Indicator[] {
  return typology.axes.flatMap(({ indicators }) => indicators.filter(({ fact }) => fact === null));
}

function questionOfIndicator({ id, calibration }: Indicator): Question {
  const codes = "degrees" in calibration && calibration.degrees ? Object.keys(calibration.degrees) : null;
  const isCoded = codes?.some((code) => !/^-?[0-9.]+$/.test(code));
  const path = `indicators.${id}`;
  return codes !== null && isCoded
    ? { path, kind: "code", group: "indicators", codes, notApplicable: true }
    : { path, kind: "number", group: "indicators", notApplicable: true };
}

/** The fields of the short way: who and when, and all that an indicator of the typology is read from. */
export function shortWay(typology: Typology): ReadonlySet<string> {
  const facts = typology.axes.flatMap(({ indicators }) =>
    indicators.flatMap(({ fact }) => (fact === null ? [] : [fact])),
  );
  const fields = facts.flatMap((fact) => (Object.hasOwn(FACTS, fact) ? FACTS[fact as FactName].fields : []));
  const wanted = new Set<string>([...IDENTITY, ...WHO]);
  for (const field of fields) {
    for (const path of leavesOf(field)) wanted.add(path);
    for (const path of BESIDE[field.split(".")[0] ?? ""] ?? []) wanted.add(path);
  }
  return wanted;
}

/** The questions that a field of a fact stands for: those in a block, the list that it is a part of, or itself. */
function leavesOf(field: string): string[] {
  const [list = field] = field.split("[]");
  const found = (FIELDS as Readonly<Record<string, Field>>)[list];
  if (found?.kind !== "block") return [list];
  return ALL.filter(([, { parent }]) => parent === list).flatMap(([path]) => leavesOf(path));
}
