import type { Flag } from "./flags.js";
import type { Lang } from "./generated/languages.js";

/** How much a message weighs. `error`: the input cannot be used. `info`: a reason, or something worth knowing. */
export type Severity = "error" | "warning" | "info";

/** What an error makes of a run: the exit code that `cli/exit-code` gives it. */
export type ExitClass = "findings" | "usage" | "bug";

/** A value in an interval: `null` is an open end. */
type Range = { lo: number | string | null; hi: number | string | null };
/** A raw value as printed in reasons: an interval, a code, groups, or null where only a degree was given. */
export type RawValue = Range | string | { groups: Record<string, Range | string | null> } | null;

export interface IndicatorReason {
  axis: string;
  indicator: string;
  raw: RawValue;
  lo: number;
  hi: number;
  crossover: number | null;
  contribution: number | null;
  weight: number;
}

/** The smallest change of one fact that leads to another type. */
export interface NearestChange {
  type: string;
  axis: string;
  indicator: string;
  /** The group whose participation moves, where the fact has groups. */
  group: string | null;
  /** What moves: the raw value, or a degree that the coder gave. */
  of: "raw" | "degree";
  from: RawValue;
  to: number | string;
  /** Where the change ceases to do it; `null` where it never does. */
  until: number | null;
  direction: "above" | "below" | "to";
  size: number;
}

/** A condition under which a run fails, and how it went. */
export interface GateVerdict {
  /** The gate as it is typed, such as `--fail-on undetermined` or `--max-warnings 5`. */
  readonly gate: string;
  readonly passed: boolean;
  /** How many profiles, files or warnings stand against it. */
  readonly count: number;
  /** What `count` counts. */
  readonly of: "profiles" | "documents" | "warnings" | "differences";
  /** The first few of them, as `id date` or a file name; empty where nothing can be named. */
  readonly among: readonly string[];
}

/** A sign in a text that nobody sees, or takes for another one. */
export interface OddSign {
  /** Its number, such as `U+00A0`. */
  sign: string;
  at: "start" | "inside" | "end";
  /** The letter, digit or mark that it looks like; `null` for a blank and for what is not seen at all. */
  like: string | null;
}

/** Where YAML wants an ordinary blank: behind a colon, behind the hyphen of a list, before a comment, at the beginning of a line. */
export type OddPlace = "colon" | "hyphen" | "value" | "indent";

type None = Record<string, never>;

/** One code: what is the same for every message that has it. `Args` are its arguments; they stand in the type alone. */
export interface CodeRow<Args, S extends Severity = Severity> {
  readonly severity: S;
  /** Whether the message speaks of a key or of its value: there it points in the file. */
  readonly stands: "key" | "value";
  /**
   * What it is about: a document or its file, a path that led to none, the run that said it (its gates, its cache), or a verdict, whose
   * reason it is.
   */
  readonly about: "document" | "path" | "run" | "verdict";
  readonly exit: ExitClass;
  readonly args?: Args;
}

type Differing<Key extends keyof CodeRow<None>> = Partial<Pick<CodeRow<None>, Key>>;

function row<Args, S extends Severity>(
  severity: S,
  { stands = "value", about = "document", exit = "findings" }: Differing<"stands" | "about" | "exit"> = {},
): CodeRow<Args, S> {
  return { severity, stands, about, exit };
}

const error = <Args = None>(differing?: Differing<"stands" | "about" | "exit">) =>
  row<Args, "error">("error", differing);
const warning = <Args = None>(differing?: Differing<"stands" | "about">) => row<Args, "warning">("warning", differing);
const info = <Args = None>(differing?: Differing<"stands" | "about">) => row<Args, "info">("info", differing);
const reason = <Args = None>() => row<Args, "info">("info", { about: "verdict" });

/**
 * Every coded message, one row each: its severity, its arguments, and where it differs from a message about the value of a field
 * that makes a run fail with findings. Arguments are plain data: numbers unrounded, ids, words of the input. Codes are part of
 * the public interface (semantic versioning covers them). Their words, in `messages/`, do not compile without.
 */
export const CODES = {
  // ── files
  "file-not-found": error<{ path: string }>({ about: "path", exit: "usage" }),
  "file-unreadable": error<{ path: string; reason: string }>({ exit: "usage" }),
  "file-no-match": error<{ path: string }>({ about: "path", exit: "usage" }),
  "file-none-left": error<{ files: number; folders: number; other: number }>({ about: "run", exit: "usage" }),
  "file-left-out": info<{ files: number; folders: number }>({ about: "run" }),
  "file-passed-over": info<{ path: string; got: string }>({ about: "run" }),
  "file-exclude-idle": info<{ pattern: string }>({ about: "run" }),
  "file-too-large": error<{ path: string; bytes: number; limit: number }>({ exit: "usage" }),
  "file-not-utf8": error<{
    path: string;
    offset: number;
    encoding: "utf-16" | "windows-1252" | "macintosh" | null;
  }>({ exit: "usage" }),
  "file-binary": error<{ path: string }>({ exit: "usage" }),
  "file-too-many-documents": error<{ path: string; limit: number }>({ exit: "usage" }),
  "file-findings-cut": warning<{ path: string; shown: number; more: number }>(),
  "file-read-in-part": error<{ path: string; because: "findings" | "values" }>({ exit: "usage" }),
  "file-out-of-memory": error<{ path: string }>({ exit: "usage" }),
  "file-ending": warning<{ path: string; meant: string }>({ about: "path" }),
  "file-link-outside": warning<{ path: string }>({ about: "path" }),
  "file-not-ours": error<{ path: string; expected: string }>({ exit: "usage" }),
  "file-output-exists": error<{ path: string }>({ exit: "usage" }),
  "file-not-written": error<{ path: string; reason: string }>({ exit: "usage" }),
  // ── YAML
  "yaml-empty": error(),
  "yaml-not-a-map": error<{ got: string }>(),
  "yaml-tab": error(),
  "yaml-odd-blank": error<OddSign & { after: OddPlace }>(),
  "yaml-duplicate-key": error<{ key: string; line: number }>(),
  "yaml-bad-indent": error(),
  "yaml-missing-quote": error(),
  "yaml-unexpected": error<{ detail: string }>(),
  "yaml-unquoted-bound": error<{ text: string }>(),
  "yaml-alias-unknown": error<{ name: string }>(),
  "yaml-alias-cyclic": error<{ name: string }>(),
  "yaml-alias-explosion": error<{ limit: number }>(),
  "yaml-too-deep": error<{ limit: number }>(),
  "yaml-too-large": error<{ bytes: number; limit: number }>(),
  "yaml-too-many-values": error<{ limit: number }>(),
  "yaml-tag-unknown": error<{ tag: string }>(),
  "yaml-key-not-text": error(),
  "yaml-merge-key": error(),
  // ── shape (JSON Schema)
  /** `label`: what the suggestion is called, where the word was known by that, here and below. `taken`: what is meant is there already. */
  "key-unknown": error<{
    key: string;
    allowed: string[];
    suggestion: string | null;
    label?: string;
    taken?: string;
  }>({ stands: "key" }),
  /** `id`: the key itself, where it was called by a label. */
  "key-misplaced": error<{ key: string; places: string[]; id?: string }>({ stands: "key" }),
  "key-odd-sign": error<OddSign & { key: string; suggestion: string | null }>({ stands: "key" }),
  "key-renamed": error<{ key: string; now: string }>({ stands: "key" }),
  "key-missing": error<{ key: string }>({ stands: "key" }),
  "key-excluded": error<{ key: string; because: string }>({ stands: "key" }),
  /** `write`: what may be written instead, as it is typed; `null` where that is not known. `needs`: the keys that a block has to have. */
  "value-wrong-type": error<{ expected: string[]; got: string; write: string | null; needs?: string[] }>(),
  "value-odd-sign": error<OddSign & { value: string; suggestion: string }>(),
  /** `comment`: what stands on the line of the key as a comment that was probably meant as its value. */
  "value-empty": error<{ key: string; comment: string | null }>({ stands: "key" }),
  /** `field`: its path, where its words are to be explained. */
  "value-not-listed": error<{
    value: string;
    allowed: string[];
    suggestion: string | null;
    label?: string;
    field?: string;
  }>(),
  "schema-line-missing": info<{ path: string }>(),
  "value-unsettled": error<{ mark: string }>(),
  "value-replaced": error<{ value: string; now: string[] }>(),
  /** `written`: of these, its digits where a computer keeps only the first of them. `meant`: if its point parts thousands. */
  "value-too-small": error<{ value: number; minimum: number; strict: boolean; written?: string }>(),
  "value-too-large": error<{ value: number; maximum: number; strict: boolean; written?: string }>(),
  "value-not-whole": error<{ value: number; written?: string; meant?: string }>(),
  "value-not-finite": error<{ value: string }>(),
  "value-decimal-comma": error<{ value: string; suggestion: string }>(),
  "value-percent-sign": error<{ value: string; suggestion: string }>(),
  "value-number-as-text": error<{ value: string; suggestion: string }>(),
  "value-not-a-quantity": error<{
    value: string;
    suggestion: string | null;
    because: "unknown" | "none" | "some" | "about" | "unit" | "comma" | null;
  }>(),
  "value-empty-range": error<{ value: string }>(),
  "value-bad-date": error<{ value: string; suggestion: string | null; alternative: string | null }>(),
  "value-bad-id": error<{ value: string; suggestion: string | null }>(),
  "value-bad-unit": error<{ value: string; suggestion: string | null }>(),
  "value-bad-format": error<{ value: string; pattern: string }>(),
  "value-too-short": error<{ minimum: number }>(),
  "value-too-long": error<{ maximum: number; of: "items" | "characters" }>(),
  "value-repeated": error<{ value: string }>(),
  "value-thousands-point": warning<{ text: string; read: number; meant: number }>(),
  "format-version": error<{ got: string; supported: number }>(),
  "format-other": error<{ expected: string; got: string }>(),
  // ── meaning of a profile
  "funding-above-total": error<{ sum: number; total: number; unit: string }>(),
  "funding-below-total": error<{ sum: number; total: number; unit: string }>(),
  "funding-total-with-percent": error({ stands: "key" }),
  "funding-own-resources-mismatch": error<{ own: number; parts: number; unit: string }>(),
  "funding-part-unknown": error<{
    key: string;
    part: string;
    allowed: string[];
    suggestion: string | null;
    label?: string;
  }>({ stands: "key" }),
  "funding-part-elsewhere": error<{ key: string; part: string; principle: string; here: string }>({ stands: "key" }),
  "funding-part-twice": error<{ key: string; part: string; other: string }>({ stands: "key" }),
  "funding-no-shares": warning<{ amounts: number; uncovered: string[] }>(),
  "jobs-above-total": error<{ integration: number; total: number }>(),
  "members-above-total": error<{ sum: number; total: number }>(),
  "members-miss-total": error<{ sum: number; total: number }>(),
  "members-all-mismatch": error<{ sum: number; all: number }>(),
  "network-tie-items": error<{ items: number }>(),
  "network-tie-form": error<{ got: string; write: string | null }>(),
  "network-tie-strength": error<{ text: string; maximum: number }>(),
  "network-tie-itself": error<{ member: string }>(),
  "network-tie-twice": error<{ a: string; b: string; first: number }>(),
  "network-tie-nobody": error<{ member: string; listed: string; suggestion: string | null }>(),
  "network-name-blank": error(),
  "network-name-variant": error<{ member: string; other: string }>(),
  "network-too-large": error<{ members: number; maximum: number }>(),
  "network-cluster-named": warning<{ member: string }>(),
  "network-members-total": warning<{ named: number; counted: number }>(),
  "activities-above-100": error<{ sum: number }>(),
  "activities-below-100": error<{ sum: number }>(),
  "date-before-created": error<{ date: string; created: string }>(),
  "agreement-reversed": error<{ since: string; until: string }>(),
  "label-unknown-call": error<{ call: string; calls: string[] }>(),
  "label-before-call": error<{ year: string; call: string }>(),
  "label-after-date": warning<{ year: string; date: string }>(),
  "label-twice": error<{ call: string }>(),
  "agreement-over": info<{ name: string; until: string; date: string }>(),
  "evidence-no-field": error<{ path: string; suggestion: string | null }>({ stands: "key" }),
  "evidence-unknown-source": error<{ source: string; suggestion: string | null }>(),
  "source-unused": warning<{ source: string }>({ stands: "key" }),
  "text-encoded-twice": warning<{ text: string; meant: string }>(),
  "text-odd-sign": warning<OddSign & { text: string; suggestion: string }>(),
  "text-cut-short": info<{ text: string; comment: string }>(),
  "sector-similar": warning<{ value: string; suggestion: string; label?: string }>(),
  "contradiction-empowered": warning(),
  "contradiction-silent-seats": warning<{ groups: string[] }>(),
  "contradiction-grants": warning<{ share: number }>(),
  "contradiction-mode": warning(),
  "contradiction-group": warning<{ group: string }>(),
  "citizens-not-applicable": warning(),
  "profile-two-levels": warning<{
    id: string;
    date: string;
    level: string;
    other: string;
    file: string;
    line: number;
  }>(),
  "profile-duplicate": error<{ id: string; date: string; file: string; line: number }>(),
  "indicator-unknown": warning<{ indicator: string; typology: string; suggestion: string | null }>({ stands: "key" }),
  "indicator-elsewhere": info<{ names: string[]; other: string; typology: string; profiles: number }>({ about: "run" }),
  "values-alike": info<{ field: string; values: string[]; files: string[]; write: string | null; more: number }>({
    about: "run",
  }),
  "regions-merged": info<{ former: string; now: string; files: string[] }>({ about: "run" }),
  "indicator-bad-code": error<{
    indicator: string;
    value: string;
    allowed: string[];
    suggestion: string | null;
    label?: string;
  }>(),
  "indicator-not-number": error<{ indicator: string; value: string }>(),
  "indicator-out-of-range": error<{ indicator: string; value: number; min: number | null; max: number | null }>(),
  "text-unlisted": warning<{ indicator: string; value: string; allowed: string[]; suggestion: string | null }>(),
  // ── comments that allow what is found at their place
  "allow-unused": info<{ code: string }>(),
  "allow-unknown": info<{ code: string; suggestion: string | null }>(),
  "allow-error": info<{ code: string }>(),
  // ── ties from a CSV of pairs
  "pairs-none": error(),
  "cell-quotation": error(),
  "pairs-cells": error<{ cells: number; delimiter: "," | ";" | "\t" }>(),
  "pairs-strength": error<{ text: string; maximum: number }>(),
  "pairs-twice": error<{ a: string; b: string; line: number }>(),
  // ── meaning of a typology
  "typology-anchors-unordered": error<{ out: number; crossover: number; in: number }>(),
  "typology-degree-half": error<{ key: string }>(),
  "typology-indicator-shared": error<{ indicator: string; axis: string }>(),
  "typology-duplicate-id": error<{ id: string }>(),
  "typology-fact-unknown": error<{ fact: string; suggestion: string | null }>(),
  "typology-fact-twice": warning<{ fact: string; indicator: string }>(),
  "typology-fact-method": error<{ fact: string; method: string; expected: string }>(),
  "typology-code-missing": error<{ code: string; fact: string }>({ stands: "key" }),
  "typology-code-unknown": error<{ code: string; fact: string; suggestion: string | null }>({ stands: "key" }),
  "typology-comparison": error<{ fact: string; operator: string; allowed: string[] }>(),
  "typology-axis-unknown": error<{ axis: string; suggestion: string | null }>({ stands: "key" }),
  "typology-type-unknown": error<{ type: string; suggestion: string | null }>(),
  "typology-types-overlap": error<{ types: string[]; corner: Record<string, string> }>(),
  "typology-types-gap": error<{ corner: Record<string, string> }>({ stands: "key" }),
  "typology-source-unknown": error<{ source: string; suggestion: string | null }>(),
  "typology-weights-zero": error<{ axis: string }>({ stands: "key" }),
  "typology-defining-twice": error<{ axis: string; indicators: string[] }>(),
  "typology-number-undeclared": warning<{ what: string }>(),
  "typology-translation-missing": warning<{ language: Lang }>({ stands: "key" }),
  "typology-changed": warning<{ id: string; version: string; shipped: string }>(),
  "typology-degrees-turn": warning<{ fact: string; before: string; code: string }>({ stands: "key" }),
  "typology-never-raised": warning<{ watchpoint: string }>({ stands: "key" }),
  "typology-never-cleared": warning<{ watchpoint: string }>({ stands: "key" }),
  "trait-never-independent": info<{ trait: string }>(),
  "typologies-same-name": warning<{ id: string; version: string; file: string }>(),
  "typology-settings-order": error<{ minimum: number; sound: number }>(),
  // ── saved results
  "result-typologies-differ": error<{ expected: string; got: string }>({ exit: "usage" }),
  "result-version": error<{ got: string; expected: string }>({ exit: "usage" }),
  "result-with-typology": error({ exit: "usage" }),
  "result-inconsistent": error<{ id: string; date: string; what: "axes" | "scores" | "verdict" | "reasons" }>({
    exit: "usage",
  }),
  "result-bad-line": error<{ what: "json" | "record" | "headless" }>({ exit: "usage" }),
  "result-empty": error({ exit: "usage" }),
  "result-expected": error<{ path: string }>({ exit: "usage" }),
  "result-baseline-typology": error<{ expected: string; got: string }>({ exit: "usage" }),
  // ── comparisons of typologies
  "compare-typologies": error<{ typologies: number; saved: number }>({ exit: "usage" }),
  "compare-mixed": error({ exit: "usage" }),
  "compare-same": error<{ typology: string }>({ exit: "usage" }),
  "compare-nothing-common": error<{ first: string; second: string }>(),
  "compare-left-out": warning<{ only: string | null; names: string[]; more: number }>({ about: "run" }),
  "compare-unscored": warning<{ typology: string }>({ about: "run" }),
  // ── trajectories
  "trajectory-no-case": error<{ profiles: number }>(),
  "trajectory-order": error<{ id: string; date: string; other: string; file: string; line: number }>(),
  "trajectory-alone": info<{ names: string[]; more: number }>({ about: "run" }),
  // ── agreement of coders
  "coding-one-coder": error<{ coder: string | null }>(),
  "coding-nothing-common": error<{ coders: string[] }>(),
  "coding-no-coder": error(),
  "coding-same-coder": error<{ coder: string; file: string; line: number }>(),
  "coding-alone": warning<{ names: string[]; more: number }>({ about: "run" }),
  "result-not-coded": error({ exit: "usage" }),
  // ── the coding form
  "form-private": error(),
  "letter-broken": error<{ blocks: number }>(),
  "ratings-column": error<{ column: string; found: string[] }>(),
  "ratings-row": error<{ missing: string[] }>(),
  "ratings-none": error(),
  "ratings-scale": error<{ value: string; allowed: string[] }>(),
  "ratings-mixed": error<{ dataset: string; column: "scale" | "domain"; line: number }>(),
  /** `allowed`: the declared values; `null` where any number is possible. */
  "ratings-value": error<{ value: string; allowed: string[] | null }>(),
  "ratings-twice": error<{ rater: string; unit: string; line: number }>(),
  // ── sheets: files that cannot be read
  "sheet-password": error<{ path: string }>({ exit: "usage" }),
  "sheet-old": error<{ path: string }>({ exit: "usage" }),
  "sheet-damaged": error<{ path: string }>({ exit: "usage" }),
  "sheet-too-large": error<{ path: string; limit: number }>({ exit: "usage" }),
  "sheet-empty": error<{ path: string }>(),
  "sheet-quote-open": error<{ text: string }>(),
  "sheet-cells": error<{ cells: number; expected: number; separator: string; others: string }>(),
  // ── sheets: tables and columns
  "sheet-missing": error<{ sheet: string; sheets: string[]; suggestion: string | null }>(),
  "sheet-no-rows": error(),
  "sheet-encoded-twice": error<{ text: string; meant: string }>(),
  "sheet-hidden": info<{ columns: string[]; rows: number }>(),
  "sheet-columns-unused": info<{ columns: string[] }>(),
  "column-missing": error<{ column: string; field: string; suggestion: string | null; letter: string | null }>(),
  /** `found`: how many columns of the map stand in that row. */
  "column-in-row": error<{ column: string; row: number; other: number; found: number }>(),
  "column-twice": error<{ column: string; letters: string[] }>(),
  "row-total": error<{ text: string }>(),
  "row-twice": error<{ id: string; date: string; row: number }>(),
  "row-parent": error<{ value: string; sheet: string; column: string }>(),
  "row-parents": error<{ value: string; sheet: string; column: string }>(),
  "sheet-headings": error<{ fields: readonly string[]; found: number }>(),
  // ── sheets: cells. `cells`: how many say the same
  "cell-empty": error<{ field: string; cells: number }>(),
  "cell-merged": error<{ range: string; cells: number }>(),
  "cell-error": error<{ error: string; cells: number }>(),
  "cell-formula": error<{ formula: string; cells: number }>(),
  /** `table`: the name of the table of values; `null` where the codes of the field are asked for. */
  "cell-value": error<{
    value: string;
    field: string;
    table: string | null;
    known: string[];
    suggestion: string | null;
    cells: number;
  }>(),
  "cell-unknown": error<{ value: string; cells: number }>(),
  "cell-none": error<{ value: string; field: string; cells: number }>(),
  "cell-number": error<{ value: string; field: string; whole: boolean; cells: number }>(),
  "cell-about": error<{ value: string; suggestion: string | null; cells: number }>(),
  "cell-thousands": error<{ value: string; whole: string; decimal: string; cells: number }>(),
  "cell-range": error<{ value: string; suggestion: string; cells: number }>(),
  "cell-sign-lost": error<{ value: string; number: string; cells: number }>(),
  "cell-day-number": error<{ value: string; date: string; cells: number }>(),
  "cell-is-date": error<{ date: string; cells: number }>(),
  "cell-date": error<{ value: string; suggestion: string | null; cells: number }>(),
  "cell-unit": error<{ value: string; sign: string; unit: string | null; cells: number }>(),
  "cell-whole-and-part": error<{ field: string; part: string; other: string; cells: number }>(),
  "cell-path": error<{ path: string; suggestion: string | null; cells: number }>(),
  "cell-twice": error<{ field: string; cells: number }>(),
  "cell-fraction": warning<{ value: number; lo: number; hi: number; cells: number }>(),
  // ── maps of sheets
  "map-field": error<{ path: string; suggestion: string | null }>({ stands: "key" }),
  "map-field-block": error<{ path: string; fields: string[] }>({ stands: "key" }),
  "map-table": error<{ table: string; tables: string[]; suggestion: string | null }>(),
  "map-no-fields": error(),
  "map-needed": error<{ fields: string[] }>(),
  // ── profiles that were imported before
  "import-replaced": info<{ field: string; from: string; to: string }>(),
  // ── summary of a set
  "outcome-value": error<{ field: string; value: string | null }>(),
  "outcome-nowhere": error<{ field: string; profiles: number; suggestion: string | null }>({
    about: "run",
    exit: "usage",
  }),
  // ── robustness
  "alternatives-typology": error<{ expected: string; got: string }>(),
  "alternatives-address": error<{ address: string; suggestion: string | null }>({ stands: "key" }),
  "alternatives-types": error<{ id: string; version: string }>(),
  // ── gates of a batch
  "gate-status": error<{ id: string; date: string; status: string }>({ about: "run" }),
  "gate-flag": error<{ id: string; date: string; flag: Flag }>({ about: "run" }),
  "gate-watchpoint": error<{ id: string; date: string; watchpoint: string }>({ about: "run" }),
  "gate-check": error<{ id: string; date: string; check: string }>({ about: "run" }),
  "expect-type": error<{ id: string; date: string; expected: string | null; got: string | null }>({ about: "run" }),
  "expect-status": error<{ id: string; date: string; expected: string; got: string }>({ about: "run" }),
  "expect-possible": error<{ id: string; date: string; expected: string[]; got: string[] }>({ about: "run" }),
  "expect-missing": error<{ id: string; date: string }>({ about: "run" }),
  "expect-nothing": error({ about: "run" }),
  "expect-type-unknown": warning<{ type: string; typology: string; suggestion: string | null }>({ about: "run" }),
  "baseline-type": error<{ id: string; date: string; from: string | null; to: string | null }>({ about: "run" }),
  "baseline-status": error<{ id: string; date: string; from: string; to: string }>({ about: "run" }),
  "baseline-score": error<{
    id: string;
    date: string;
    axis: string;
    from: number | null;
    to: number | null;
    tolerance: number;
  }>({ about: "run" }),
  "baseline-bounds": error<{
    id: string;
    date: string;
    axis: string;
    from: { lo: number; hi: number };
    to: { lo: number; hi: number };
    tolerance: number;
  }>({ about: "run" }),
  "baseline-appeared": error<{ id: string; date: string }>({ about: "run" }),
  "baseline-vanished": error<{ id: string; date: string }>({ about: "run" }),
  "baseline-kept": error<{ path: string }>({ about: "run" }),
  "known-warnings-gone": info<{ path: string; count: number; among: string[]; more: number }>({ about: "run" }),
  "known-warnings-kept": error<{ path: string }>({ about: "run" }),
  "file-not-known-warnings": error<{ path: string; because: "other" | "entry" | "result" | "baseline" }>({
    exit: "usage",
  }),
  "gates-failed": error<{ gates: GateVerdict[] }>(),
  // ── running
  "run-interrupted": info<{ profiles: number }>({ about: "run" }),
  "cache-damaged": info<{ path: string }>({ about: "run" }),
  "cache-not-ours": error<{ path: string }>({ about: "run", exit: "usage" }),
  "cache-not-written": info<{ path: string; reason: string }>({ about: "run" }),
  "export-lost": warning<{ id: string; date: string; path: string; values: number }>({ about: "run" }),
  "export-lists-left": info<{ lists: string[] }>({ about: "run" }),
  "export-left-open": info<{ degrees: number; profiles: number }>({ about: "run" }),
  "machine-folder-gone": error({ exit: "usage" }),
  "machine-no-descriptors": error({ exit: "usage" }),
  // ── configuration
  "config-other-owner": warning<{ path: string }>({ about: "run" }),
  "config-wrote": info<{ path: string; over: boolean; because: "format" | "force" }>({ about: "run" }),
  // ── usage
  "usage-config-outside": error<{ path: string; because: "outside" | "hidden" }>({ exit: "usage" }),
  "usage-option-needs": error<{ option: string; needs: string }>({ exit: "usage" }),
  "usage-option-excludes": error<{ option: string; other: string }>({ exit: "usage" }),
  "usage-option-unknown": error<{ option: string; suggestion: string | null }>({ exit: "usage" }),
  "usage-variable-unknown": warning<{ variable: string; suggestion: string | null }>({ about: "run" }),
  "usage-name-hyphen": error<{ name: string }>({ exit: "usage" }),
  "usage-command-unknown": error<{ command: string; suggestion: string | null }>({ exit: "usage" }),
  "usage-argument-missing": error<{ argument: string }>({ exit: "usage" }),
  "usage-argument-excess": error<{ command: string }>({ exit: "usage" }),
  "usage-option-value-missing": error<{ option: string }>({ exit: "usage" }),
  "usage-choice": error<{ option: string; value: string; allowed: string[]; suggestion: string | null }>({
    exit: "usage",
  }),
  "usage-factor-idle": error<{ factor: string; moving: string[] }>({ exit: "usage" }),
  "usage-odd-sign": error<OddSign & { option: string; value: string; suggestion: string }>({ exit: "usage" }),
  "usage-format-unknown": error<{ format: string; allowed: string[]; suggestion: string | null }>({ exit: "usage" }),
  "usage-allow": error<{
    option: string;
    code: string;
    because: "unknown" | "error" | "run";
    suggestion: string | null;
  }>({ exit: "usage" }),
  "usage-output-twice": error<{ path: string }>({ exit: "usage" }),
  "usage-output-is-input": error<{ path: string }>({ exit: "usage" }),
  "usage-output-binary": error<{ format: string }>({ exit: "usage" }),
  "usage-stdin-twice": error({ exit: "usage" }),
  "usage-typology-unknown": error<{ typology: string; shipped: string[]; suggestion: string | null }>({
    exit: "usage",
  }),
  "usage-id-malformed": error<{ id: string }>({ exit: "usage" }),
  "usage-id-shipped": error<{ id: string }>({ exit: "usage" }),
  "usage-id-unknown": error<{ id: string; suggestion: string | null }>({ exit: "usage" }),
  "internal-bug": error<{ message: string }>({ exit: "bug" }),
  // ── reasons (method §6, in this order)
  "axis-high": reason<{ axis: string; score: number; lo: number; hi: number; known: number }>(),
  "axis-low": reason<{ axis: string; score: number; lo: number; hi: number; known: number }>(),
  "axis-borderline": reason<{ axis: string; score: number; lo: number; hi: number; known: number; band: number }>(),
  /** `enough`: the indicators each of which, if it were exactly known, would be enough for a score. */
  "axis-unscored": reason<{ axis: string; lo: number; hi: number; known: number; minimum: number; enough: string[] }>(),
  "axis-leans-high": reason<{ axis: string; known: number }>(),
  "axis-leans-low": reason<{ axis: string; known: number }>(),
  "axis-compensation": reason<{ axis: string; score: number }>(),
  "axis-definition-outvoted": reason<{ axis: string; indicator: string; score: number }>(),
  "indicator-pulls-up": reason<IndicatorReason>(),
  "indicator-pulls-down": reason<IndicatorReason>(),
  "indicator-undecided": reason<IndicatorReason>(),
  "unknown-decisive": reason<{ axis: string; indicator: string; influence: number; known: RawValue }>(),
  "unknown-harmless": reason<{ axis: string; indicator: string; influence: number; known: RawValue }>(),
  "trait-consistent": reason<{ trait: string; type: string; independent: boolean }>(),
  "trait-inconsistent": reason<{ trait: string; type: string; independent: boolean }>(),
  "trait-unknown": reason<{ trait: string; type: string; independent: boolean }>(),
  "watchpoint-raised": reason<{ watchpoint: string; strong: boolean }>(),
  "watchpoint-unknown": reason<{ watchpoint: string }>(),
  "nearest-change": reason<NearestChange>(),
  "nearest-border": reason<NearestChange>(),
  "nearest-none": reason<{ type: string }>(),
  "type-description": reason<{ type: string }>(),
  "type-atypical": reason<{ presumption: string }>(),
} as const;

/** The code of a message. */
export type Code = keyof typeof CODES;

/** What a code that no row has is taken for: a saved result may come from a later version. */
const OF_LATER = error();

/** The row of a code, also of one that was read from a saved result. */
export function rowOf(code: string): CodeRow<unknown> {
  return Object.hasOwn(CODES, code) ? CODES[code as Code] : OF_LATER;
}

/** The arguments of each code. */
export type DiagnosticArgs = { [C in Code]: (typeof CODES)[C] extends CodeRow<infer Args> ? Args : never };
