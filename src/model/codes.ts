/** How much a message weighs. `error`: the input cannot be used. `info`: a reason, or something worth knowing. */
export type Severity = "error" | "warning" | "info";

type None = Record<string, never>;
/** A value in an interval: `null` is an open end. */
type Range = { lo: number | string | null; hi: number | string | null };
/** A raw value as printed in reasons: an interval, a code, groups, or null where only a degree was given. */
export type RawValue = Range | string | { groups: Record<string, Range | string | null> } | null;

/**
 * Every coded message and its arguments. Arguments are plain data: numbers unrounded, ids, words of the input. Codes are
 * part of the public interface (semantic versioning covers them).
 */
export interface DiagnosticArgs {
  // ── files
  "file-not-found": { path: string };
  "file-unreadable": { path: string; reason: string };
  "file-no-match": { path: string };
  "file-too-large": { path: string; bytes: number; limit: number };
  "file-not-utf8": { path: string; offset: number };
  "file-binary": { path: string };
  "file-too-many-documents": { path: string; limit: number };
  "file-findings-cut": { path: string; shown: number; more: number };
  "file-link-outside": { path: string };
  "file-output-exists": { path: string };
  "file-not-written": { path: string; reason: string };
  // ── YAML
  "yaml-empty": None;
  "yaml-not-a-map": { got: string };
  "yaml-tab": None;
  "yaml-duplicate-key": { key: string; line: number };
  "yaml-bad-indent": None;
  "yaml-missing-quote": None;
  "yaml-unexpected": { detail: string };
  "yaml-unquoted-bound": { text: string };
  "yaml-alias-unknown": { name: string };
  "yaml-alias-cyclic": { name: string };
  "yaml-alias-explosion": { limit: number };
  "yaml-too-deep": { limit: number };
  "yaml-too-large": { bytes: number; limit: number };
  "yaml-tag-unknown": { tag: string };
  "yaml-key-not-text": None;
  // ── shape (JSON Schema)
  "key-unknown": { key: string; allowed: string[]; suggestion: string | null };
  "key-missing": { key: string };
  "key-excluded": { key: string; because: string };
  "value-wrong-type": { expected: string[]; got: string };
  "value-empty": { key: string };
  "value-not-listed": { value: string; allowed: string[]; suggestion: string | null };
  "value-too-small": { value: number; minimum: number; strict: boolean };
  "value-too-large": { value: number; maximum: number; strict: boolean };
  "value-not-whole": { value: number };
  "value-not-finite": { value: string };
  "value-decimal-comma": { value: string; suggestion: string };
  "value-percent-sign": { value: string; suggestion: string };
  "value-number-as-text": { value: string; suggestion: string };
  "value-not-a-quantity": { value: string };
  "value-empty-range": { value: string };
  "value-bad-date": { value: string };
  "value-bad-id": { value: string; suggestion: string | null };
  "value-bad-unit": { value: string; suggestion: string | null };
  "value-bad-format": { value: string; pattern: string };
  "value-too-short": { minimum: number };
  "value-too-long": { maximum: number };
  "value-repeated": { value: string };
  "format-version": { got: string; supported: number };
  "format-other": { expected: string; got: string };
  // ── meaning of a profile
  "funding-above-total": { sum: number; total: number; unit: string };
  "funding-below-total": { sum: number; total: number; unit: string };
  "funding-total-with-percent": None;
  "funding-own-resources-mismatch": { own: number; parts: number; unit: string };
  "members-above-total": { sum: number; total: number };
  "members-miss-total": { sum: number; total: number };
  "activities-above-100": { sum: number };
  "activities-below-100": { sum: number };
  "date-before-created": { date: string; created: string };
  "agreement-over": { name: string; until: string; date: string };
  "evidence-no-field": { path: string; suggestion: string | null };
  "evidence-unknown-source": { source: string; suggestion: string | null };
  "source-unused": { source: string };
  "sector-similar": { value: string; suggestion: string };
  "profile-duplicate": { id: string; date: string; file: string; line: number };
  "indicator-unknown": { indicator: string; typology: string; suggestion: string | null };
  "indicator-bad-code": { indicator: string; value: string; allowed: string[]; suggestion: string | null };
  "indicator-not-number": { indicator: string; value: string };
  "indicator-out-of-range": { indicator: string; value: number; min: number | null; max: number | null };
  // ── meaning of a typology
  "typology-anchors-unordered": { out: number; crossover: number; in: number };
  "typology-degree-half": { key: string };
  "typology-indicator-shared": { indicator: string; axis: string };
  "typology-duplicate-id": { id: string };
  "typology-fact-unknown": { fact: string; suggestion: string | null };
  "typology-fact-twice": { fact: string; indicator: string };
  "typology-fact-method": { fact: string; method: string; expected: string };
  "typology-code-missing": { code: string; fact: string };
  "typology-code-unknown": { code: string; fact: string; suggestion: string | null };
  "typology-comparison": { fact: string; operator: string; allowed: string[] };
  "typology-axis-unknown": { axis: string; suggestion: string | null };
  "typology-type-unknown": { type: string; suggestion: string | null };
  "typology-types-overlap": { types: string[]; corner: Record<string, string> };
  "typology-types-gap": { corner: Record<string, string> };
  "typology-source-unknown": { source: string; suggestion: string | null };
  "typology-weights-zero": { axis: string };
  "typology-defining-twice": { axis: string; indicators: string[] };
  "typology-number-undeclared": { what: string };
  "typology-translation-missing": { language: "en" | "fr" };
  "typology-settings-order": { minimum: number; sound: number };
  // ── saved results
  "result-typologies-differ": { expected: string; got: string };
  "result-with-typology": None;
  "result-inconsistent": { id: string; date: string; what: "axes" | "scores" | "verdict" | "reasons" };
  "result-bad-line": { what: "json" | "record" | "headless" };
  "result-empty": None;
  "result-expected": { path: string };
  "result-baseline-typology": { expected: string; got: string };
  // ── gates of a batch
  "gate-status": { id: string; date: string; status: string };
  "gate-watchpoint": { id: string; date: string; watchpoint: string };
  "gate-check": { id: string; date: string; check: string };
  "expect-type": { id: string; date: string; expected: string | null; got: string | null };
  "expect-status": { id: string; date: string; expected: string; got: string };
  "expect-possible": { id: string; date: string; expected: string[]; got: string[] };
  "expect-missing": { id: string; date: string };
  "expect-nothing": None;
  "expect-type-unknown": { type: string; typology: string; suggestion: string | null };
  "baseline-type": { id: string; date: string; from: string | null; to: string | null };
  "baseline-status": { id: string; date: string; from: string; to: string };
  "baseline-score": {
    id: string;
    date: string;
    axis: string;
    from: number | null;
    to: number | null;
    tolerance: number;
  };
  "baseline-appeared": { id: string; date: string };
  "baseline-vanished": { id: string; date: string };
  "baseline-kept": { path: string };
  "gates-failed": { gates: GateVerdict[] };
  // ── running
  "run-interrupted": { profiles: number };
  "cache-damaged": { path: string };
  "cache-not-ours": { path: string };
  "cache-not-written": { path: string; reason: string };
  // ── usage
  "usage-option-needs": { option: string; needs: string };
  "usage-option-excludes": { option: string; other: string };
  "usage-option-unknown": { option: string; suggestion: string | null };
  "usage-variable-unknown": { variable: string; suggestion: string | null };
  "usage-command-unknown": { command: string; suggestion: string | null };
  "usage-argument-missing": { argument: string };
  "usage-argument-excess": { command: string };
  "usage-option-value-missing": { option: string };
  "usage-choice": { option: string; value: string; allowed: string[]; suggestion: string | null };
  "usage-format-unknown": { format: string; allowed: string[]; suggestion: string | null };
  "usage-output-twice": { path: string };
  "usage-output-is-input": { path: string };
  "usage-output-binary": { format: string };
  "usage-stdin-twice": None;
  "usage-id-unknown": { id: string; suggestion: string | null };
  "internal-bug": { message: string };
  // ── reasons (method §6, in this order)
  "axis-high": { axis: string; score: number; lo: number; hi: number; coverage: number };
  "axis-low": { axis: string; score: number; lo: number; hi: number; coverage: number };
  "axis-borderline": { axis: string; score: number; lo: number; hi: number; coverage: number; band: number };
  "axis-unscored": { axis: string; lo: number; hi: number; coverage: number; minimum: number };
  "axis-compensation": { axis: string; score: number };
  "axis-definition-outvoted": { axis: string; indicator: string; score: number };
  "indicator-pulls-up": IndicatorReason;
  "indicator-pulls-down": IndicatorReason;
  "indicator-undecided": IndicatorReason;
  "unknown-decisive": { axis: string; indicator: string; influence: number; known: RawValue };
  "unknown-harmless": { axis: string; indicator: string; influence: number; known: RawValue };
  "trait-consistent": { trait: string; type: string };
  "trait-inconsistent": { trait: string; type: string };
  "trait-unknown": { trait: string; type: string };
  "watchpoint-raised": { watchpoint: string };
  "watchpoint-unknown": { watchpoint: string };
  "nearest-change": {
    type: string;
    axis: string;
    indicator: string;
    /** The group whose participation moves, where the fact has groups. */
    group: string | null;
    /** What moves: the raw value, or a degree that the coder gave. */
    of: "raw" | "degree";
    from: RawValue;
    to: number | string;
    direction: "above" | "below" | "to";
    size: number;
  };
  "nearest-none": { type: string };
  "type-description": { type: string };
}

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

/** The code of a message. */
export type Code = keyof DiagnosticArgs;

const error = "error";
const warning = "warning";
const info = "info";

/** The severity of each code: its one home. */
export const SEVERITY = {
  "file-not-found": error,
  "file-unreadable": error,
  "file-no-match": error,
  "file-too-large": error,
  "file-not-utf8": error,
  "file-binary": error,
  "file-too-many-documents": error,
  "file-findings-cut": warning,
  "file-link-outside": warning,
  "file-output-exists": error,
  "file-not-written": error,
  "yaml-empty": error,
  "yaml-not-a-map": error,
  "yaml-tab": error,
  "yaml-duplicate-key": error,
  "yaml-bad-indent": error,
  "yaml-missing-quote": error,
  "yaml-unexpected": error,
  "yaml-unquoted-bound": error,
  "yaml-alias-unknown": error,
  "yaml-alias-cyclic": error,
  "yaml-alias-explosion": error,
  "yaml-too-deep": error,
  "yaml-too-large": error,
  "yaml-tag-unknown": error,
  "yaml-key-not-text": error,
  "key-unknown": error,
  "key-missing": error,
  "key-excluded": error,
  "value-wrong-type": error,
  "value-empty": error,
  "value-not-listed": error,
  "value-too-small": error,
  "value-too-large": error,
  "value-not-whole": error,
  "value-not-finite": error,
  "value-decimal-comma": error,
  "value-percent-sign": error,
  "value-number-as-text": error,
  "value-not-a-quantity": error,
  "value-empty-range": error,
  "value-bad-date": error,
  "value-bad-id": error,
  "value-bad-unit": error,
  "value-bad-format": error,
  "value-too-short": error,
  "value-too-long": error,
  "value-repeated": error,
  "format-version": error,
  "format-other": error,
  "funding-above-total": error,
  "funding-below-total": error,
  "funding-total-with-percent": error,
  "funding-own-resources-mismatch": error,
  "members-above-total": error,
  "members-miss-total": error,
  "activities-above-100": error,
  "activities-below-100": error,
  "date-before-created": error,
  "agreement-over": warning,
  "evidence-no-field": error,
  "evidence-unknown-source": error,
  "source-unused": warning,
  "sector-similar": warning,
  "profile-duplicate": error,
  "indicator-unknown": warning,
  "indicator-bad-code": error,
  "indicator-not-number": error,
  "indicator-out-of-range": error,
  "typology-anchors-unordered": error,
  "typology-degree-half": error,
  "typology-indicator-shared": error,
  "typology-duplicate-id": error,
  "typology-fact-unknown": error,
  "typology-fact-twice": warning,
  "typology-fact-method": error,
  "typology-code-missing": error,
  "typology-code-unknown": error,
  "typology-comparison": error,
  "typology-axis-unknown": error,
  "typology-type-unknown": error,
  "typology-types-overlap": error,
  "typology-types-gap": error,
  "typology-source-unknown": error,
  "typology-weights-zero": error,
  "typology-defining-twice": error,
  "typology-number-undeclared": warning,
  "typology-translation-missing": warning,
  "typology-settings-order": error,
  "result-typologies-differ": error,
  "result-with-typology": error,
  "result-inconsistent": error,
  "result-bad-line": error,
  "result-empty": error,
  "result-expected": error,
  "result-baseline-typology": error,
  "gate-status": error,
  "gate-watchpoint": error,
  "gate-check": error,
  "expect-type": error,
  "expect-status": error,
  "expect-possible": error,
  "expect-missing": error,
  "expect-nothing": error,
  "expect-type-unknown": warning,
  "baseline-type": error,
  "baseline-status": error,
  "baseline-score": error,
  "baseline-appeared": error,
  "baseline-vanished": error,
  "baseline-kept": error,
  "gates-failed": error,
  "run-interrupted": info,
  "cache-damaged": warning,
  "cache-not-ours": error,
  "cache-not-written": warning,
  "usage-option-needs": error,
  "usage-option-excludes": error,
  "usage-option-unknown": error,
  "usage-variable-unknown": warning,
  "usage-command-unknown": error,
  "usage-argument-missing": error,
  "usage-argument-excess": error,
  "usage-option-value-missing": error,
  "usage-choice": error,
  "usage-format-unknown": error,
  "usage-output-twice": error,
  "usage-output-is-input": error,
  "usage-output-binary": error,
  "usage-stdin-twice": error,
  "usage-id-unknown": error,
  "internal-bug": error,
  "axis-high": info,
  "axis-low": info,
  "axis-borderline": info,
  "axis-unscored": info,
  "axis-compensation": info,
  "axis-definition-outvoted": info,
  "indicator-pulls-up": info,
  "indicator-pulls-down": info,
  "indicator-undecided": info,
  "unknown-decisive": info,
  "unknown-harmless": info,
  "trait-consistent": info,
  "trait-inconsistent": info,
  "trait-unknown": info,
  "watchpoint-raised": info,
  "watchpoint-unknown": info,
  "nearest-change": info,
  "nearest-none": info,
  "type-description": info,
} as const satisfies Record<Code, Severity>;
