import type { Code, DiagnosticArgs } from "../../../src/model/codes.js";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import { finding } from "../../../src/model/finding.js";
import type { Indicator, Typology } from "../../../src/model/typology.js";

const both = (en: string, fr: string): { en: string; fr: string } => ({ en, fr });
const weight = { value: 1, decision: true };

const SELF_FINANCING: Indicator = {
  id: "self_financing",
  fact: "self_financing_share",
  label: both("Self-financing", "Autofinancement"),
  statement: both("{value} of the resources are self-financed", "{value} des ressources sont autofinancées"),
  unit: "percent",
  weight,
  defining: true,
  calibration: { method: "direct", out: 20, crossover: 50, in: 80, decision: true },
};

const SEATS: Indicator = {
  id: "decision_seats",
  fact: "stakeholder_seat_share",
  label: both("Seats of stakeholders", "Sièges des parties prenantes"),
  unit: "percent",
  weight,
  defining: false,
  calibration: { method: "direct", out: 10, crossover: 34, in: 50, decision: true },
};

const PARTICIPATION: Indicator = {
  id: "participation",
  fact: "stakeholder_participation",
  label: both("Participation of stakeholders", "Participation des parties prenantes"),
  unit: null,
  weight,
  defining: true,
  calibration: {
    method: "assign",
    degrees: { none: 0, inform: 0.1, consult: 0.4, involve: 0.6, collaborate: 0.9, empower: 1 },
  },
};

const DECISION_MODE: Indicator = {
  id: "decision_mode",
  fact: "decision_mode",
  label: both("Decision mode", "Mode de décision"),
  statement: both("mode of decision: {value}", "mode de décision\u00a0: {value}"),
  unit: null,
  weight,
  defining: false,
  calibration: { method: "assign", degrees: { executive: 0, board: 0.4, assembly_vote: 0.6, consensus: 1 } },
};

const TURNOVER: Indicator = {
  id: "turnover",
  fact: null,
  label: both("Turnover", "Chiffre d’affaires"),
  unit: both("thousand euros", "milliers d’euros"),
  range: { min: 0, max: null },
  weight,
  defining: false,
  calibration: { method: "direct", out: 100, crossover: 500, in: 2500 },
};

/** A small typology for sentences about axes, indicators and types. */
export const TYPOLOGY: Typology = {
  id: "sample",
  version: "1.0.0",
  hash: "sha256:0",
  title: both("A sample", "Un exemple"),
  sources: { mp2015: { title: "Territorial clusters", author: "Matray, M., Poisat, J.", year: 2015 } },
  settings: { minimumKnown: { value: 0.3 }, soundKnown: { value: 0.65 }, band: { value: 0.05 } },
  axes: [
    {
      id: "market",
      label: both("Market orientation", "Orientation marchande"),
      high: { label: both("market", "marchand") },
      low: { label: both("non-market", "non marchand") },
      aggregation: "mean",
      indicators: [SELF_FINANCING, TURNOVER],
    },
    {
      id: "deliberation",
      label: both("Deliberative governance", "Gouvernance délibérative"),
      high: { label: both("deliberative", "délibérative") },
      low: { label: both("technocratic", "technocratique") },
      aggregation: "mean",
      indicators: [PARTICIPATION, SEATS, DECISION_MODE],
    },
  ],
  types: [
    {
      id: "entrepreneurial",
      label: both("entrepreneurial", "entrepreneurial"),
      when: { market: "high", deliberation: "low" },
      description: both("Close to a classic economic cluster.", "Proche d’une grappe d’entreprises classique."),
      source: { ref: "mp2015", section: { en: "§2.2, type 3", fr: "§2.2, type 3" } },
    },
  ],
  traits: [
    {
      id: "contracts",
      type: "entrepreneurial",
      label: both("contracts with administrations", "des contrats avec les administrations"),
      when: { fact: "public_contracts_share", at_least: 1 },
    },
  ],
  watchpoints: [
    {
      id: "drift",
      label: both("Drift of governance", "Dérive de la gouvernance"),
      description: both(
        "A participative governance under pressure to self-finance.",
        "Une gouvernance participative sous la pression de l’autofinancement.",
      ),
      when: { fact: "market_share", at_least: 50 },
    },
  ],
  checks: [
    {
      id: "law",
      label: both("Composition asked for by the law", "Composition prévue par la loi"),
      when: { fact: "sse_organisations_count", at_least: 1 },
    },
  ],
};

/** The indicators of the sample typology by name. */
export const INDICATORS = { SELF_FINANCING, SEATS, PARTICIPATION, DECISION_MODE, TURNOVER };

const axis = { axis: "market", lo: 0.6111, hi: 0.9724, known: 0.6387 };
const pull = {
  axis: "market",
  indicator: "self_financing",
  raw: { lo: 95, hi: 95 },
  lo: 0.988,
  hi: 0.988,
  crossover: 50,
  contribution: 0.29,
  weight: 2,
};
const modePull = { ...pull, indicator: "decision_mode", crossover: null };
const change = {
  type: "entrepreneurial",
  axis: "deliberation",
  indicator: "decision_seats",
  group: null,
  of: "raw" as const,
  from: { lo: 40, hi: 40 },
  to: 32.137,
  direction: "below" as const,
  until: null,
  size: 0.2,
};

const FILES = {
  "file-not-found": [{ path: "profils/okhra.yaml" }],
  "file-unreadable": [
    { path: "okhra.yaml", reason: "EACCES" },
    { path: "okhra.yaml", reason: "EWEIRD" },
  ],
  "file-no-match": [{ path: "profils" }],
  "file-none-left": [
    { files: 2, folders: 1, other: 0 },
    { files: 0, folders: 1, other: 0 },
    { files: 0, folders: 0, other: 1 },
    { files: 0, folders: 0, other: 3 },
  ],
  "file-left-out": [
    { files: 12, folders: 0 },
    { files: 1, folders: 0 },
    { files: 0, folders: 2 },
  ],
  "file-passed-over": [
    { path: "p/typology.yaml", got: "typology" },
    { path: "p/expected.yaml", got: "expected" },
    { path: "p/result.yaml", got: "result" },
    { path: "p/.tcecrc.yaml", got: "configuration" },
  ],
  "file-exclude-idle": [{ pattern: "drafts/**" }],
  "file-too-large": [{ path: "gros.yaml", bytes: 52_428_800, limit: 50_000_000 }],
  "file-not-utf8": [
    { path: "okhra.yaml", offset: 1234, encoding: null },
    { path: "okhra.yaml", offset: 0, encoding: "utf-16" },
    { path: "okhra.yaml", offset: 12, encoding: "windows-1252" },
    { path: "okhra.yaml", offset: 12, encoding: "macintosh" },
  ],
  "file-ending": [{ path: "p/okhra.yaml.txt", meant: "okhra.yaml" }],
  "text-encoded-twice": [{ text: "PÃ´le", meant: "Pôle" }],
  "text-cut-short": [{ text: "Pôle", comment: "#3" }],
  "file-too-many-documents": [{ path: "okhra.yaml", limit: 10000 }],
  "file-read-in-part": [
    { path: "okhra.yaml", because: "findings" },
    { path: "okhra.yaml", because: "values" },
  ],
  "file-out-of-memory": [{ path: "okhra.yaml" }],
  "yaml-too-many-values": [{ limit: 50000 }],
  "file-findings-cut": [
    { path: "okhra.yaml", shown: 1000, more: 89000 },
    { path: "okhra.yaml", shown: 1000, more: 1 },
  ],
  "file-binary": [{ path: "okhra.xlsx" }],
  "file-not-ours": [
    { path: "secret.txt", expected: "typology" },
    { path: "l.yaml", expected: "configuration" },
  ],
  "file-link-outside": [{ path: "profils/lien.yaml" }],
  "file-output-exists": [{ path: "out.json" }],
  "file-not-written": [
    { path: "-", reason: "ENOSPC" },
    { path: "out.json", reason: "ENOSPC" },
    { path: "out.json", reason: "EACCES" },
    { path: "no/out.json", reason: "ENOENT" },
  ],
  "yaml-empty": [{}],
  "yaml-not-a-map": [{ got: "array" }, { got: "string" }],
  "yaml-tab": [{}],
  "yaml-duplicate-key": [{ key: "funding", line: 1204 }],
  "yaml-bad-indent": [{}],
  "yaml-missing-quote": [{}],
  "yaml-unexpected": [{ detail: "]" }, { detail: "" }, { detail: "---" }],
  "yaml-unquoted-bound": [{ text: ">5" }],
  "yaml-alias-unknown": [{ name: "bold" }],
  "yaml-alias-cyclic": [{ name: "a" }],
  "yaml-alias-explosion": [{ limit: 100_000 }],
  "yaml-too-deep": [{ limit: 100 }],
  "yaml-too-large": [{ bytes: 1_000_001, limit: 1_000_000 }],
  "yaml-tag-unknown": [{ tag: "!!python" }],
  "yaml-key-not-text": [{}],
} satisfies Partial<Samples>;

const SHAPES = {
  "key-unknown": [
    { key: "fundng", allowed: ["funding", "members"], suggestion: "funding" },
    { key: "financement", allowed: ["funding", "members"], suggestion: "funding", label: "Financement" },
    { key: "colour", allowed: ["funding", "members"], suggestion: null },
    { key: "colour", allowed: [], suggestion: null },
    { key: "financement", allowed: ["funding", "members"], suggestion: null, taken: "funding" },
  ],
  "key-missing": [{ key: "date" }],
  "key-excluded": [{ key: "raw", because: "degree" }],
  "value-wrong-type": [
    { expected: ["integer"], got: "string", write: null },
    { expected: ["number", "string", "object"], got: "array", write: null },
    { expected: ["string"], got: "number", write: '"07"' },
    { expected: ["string"], got: "number", write: "" },
    { expected: ["array"], got: "string", write: "[culture, heritage]" },
    { expected: ["array"], got: "object", write: null },
    { expected: ["object"], got: "string", write: null },
    { expected: ["object", "array"], got: "string", write: null, needs: ["source"] },
    { expected: ["integer"], got: "string", write: "2015" },
  ],
  "value-empty": [
    { key: "total", comment: null },
    { key: "legal_form", comment: "#1901" },
  ],
  "value-not-listed": [
    { value: "bord", allowed: ["executive", "board"], suggestion: "board" },
    { value: "CA", allowed: ["executive", "board"], suggestion: "board", label: "conseil d’administration" },
    { value: ">=bord", allowed: ["executive", "board"], suggestion: ">=board" },
    { value: "xyz", allowed: ["executive", "board"], suggestion: null },
    { value: "xyz", allowed: ["executive", "board"], suggestion: null, field: "governance.decision_mode" },
  ],
  "value-too-small": [
    { value: -3, minimum: 0, strict: false },
    { value: -0.00001, minimum: 0, strict: true },
    { value: 14, minimum: 1000, strict: false },
    { value: 0, minimum: 1, strict: false },
  ],
  "value-too-large": [
    { value: 130.5, maximum: 100, strict: false },
    { value: 80, maximum: 1, strict: false },
    { value: 120, maximum: 1, strict: false },
    { value: 7, maximum: 5, strict: false },
    { value: 20131, maximum: 9999, strict: false },
    { value: 1e16, maximum: 1e15, strict: false },
    { value: 12345678901234567000, maximum: 1e15, strict: false, written: "12345678901234567890" },
  ],
  "value-not-whole": [{ value: 2.5 }, { value: 1.25, written: "1.250", meant: ">=1250" }],
  "value-not-finite": [{ value: ".inf" }],
  "value-decimal-comma": [{ value: "2,5", suggestion: "2.5" }],
  "value-percent-sign": [{ value: "12%", suggestion: "12" }],
  "value-number-as-text": [{ value: "12", suggestion: "12" }],
  "value-not-a-quantity": [
    { value: "many", suggestion: null, because: null },
    { value: "de 20 à 30", suggestion: "20..30", because: null },
    { value: "oui", suggestion: ">0", because: "some" },
    { value: "environ 20", suggestion: "18..22", because: "about" },
    { value: "7 membres", suggestion: "7", because: "unit" },
    { value: "aucune", suggestion: "0", because: "none" },
    { value: "n.d.", suggestion: null, because: "unknown" },
    { value: "12,345", suggestion: null, because: "comma" },
  ],
  "value-empty-range": [{ value: "30..20" }],
  "value-bad-date": [
    { value: "2013-02-30", suggestion: null, alternative: null },
    { value: "31/12/2013", suggestion: "2013-12-31", alternative: null },
    { value: "2013-14", suggestion: "2013", alternative: "2014" },
  ],
  "value-bad-id": [
    { value: "Ôkhra", suggestion: "okhra" },
    { value: "!", suggestion: null },
  ],
  "value-bad-unit": [
    { value: "euros", suggestion: "EUR" },
    { value: "sous", suggestion: null },
  ],
  "value-bad-format": [{ value: "1.0", pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" }],
  "value-too-short": [{ minimum: 1 }, { minimum: 2 }],
  "value-too-long": [
    { maximum: 1000, of: "characters" },
    { maximum: 4, of: "items" },
  ],
  "value-repeated": [{ value: "culture" }],
  "format-version": [{ got: "2", supported: 1 }],
  "format-other": [
    { expected: "profile", got: "typology" },
    { expected: "profile", got: "expected" },
    { expected: "profile", got: "configuration" },
    { expected: "typology", got: "profile" },
  ],
} satisfies Partial<Samples>;

const MEANINGS = {
  "funding-above-total": [
    { sum: 370, total: 350, unit: "kEUR" },
    { sum: 100.53, total: 100, unit: "percent" },
    { sum: 1_234_567.8, total: 1_200_000, unit: "EUR" },
  ],
  "funding-below-total": [{ sum: 96, total: 100, unit: "percent" }],
  "funding-total-with-percent": [{}],
  "funding-own-resources-mismatch": [{ own: 95, parts: 97.04, unit: "percent" }],
  "members-above-total": [{ sum: 52, total: 47 }],
  "members-miss-total": [{ sum: 1045, total: 1047 }],
  "activities-above-100": [{ sum: 110 }],
  "activities-below-100": [{ sum: 99.96 }],
  "date-before-created": [{ date: "2011", created: "2012-02" }],
  "jobs-above-total": [{ integration: 9, total: 5.5 }],
  "label-unknown-call": [{ call: "2014", calls: ["2013", "2015", "2021"] }],
  "label-before-call": [{ year: "2012", call: "2013" }],
  "label-after-date": [{ year: "2016", date: "2013-12" }],
  "label-twice": [{ call: "2013" }],
  "agreement-over": [{ name: "Région", until: "2012", date: "2013-12" }],
  "evidence-no-field": [
    { path: "funding.markt", suggestion: "funding.market" },
    { path: "x", suggestion: null },
  ],
  "evidence-unknown-source": [
    { source: "rtse", suggestion: "rtes" },
    { source: "x", suggestion: null },
  ],
  "source-unused": [{ source: "rtes" }],
  "contradiction-empowered": [{}],
  "contradiction-silent-seats": [{ groups: ["employees"] }, { groups: ["employees", "citizens"] }],
  "contradiction-grants": [{ share: 95 }],
  "contradiction-mode": [{}],
  "contradiction-group": [{ group: "volunteers" }],
  "citizens-not-applicable": [{}],
  "profile-two-levels": [{ id: "a", date: "2015", level: "service", other: "coordination", file: "p.yaml", line: 2 }],
  "key-misplaced": [
    { key: "membership_fees", places: ["funding.reciprocity"] },
    { key: "total", places: ["funding", "jobs", "members"] },
    { key: "sectors", places: [""] },
    { key: "secteurs", places: [""], id: "sectors" },
    { key: "ventes", places: ["funding.market"], id: "sales" },
  ],
  "key-odd-sign": [
    { key: "level ", sign: "U+0020", at: "end", like: null, suggestion: "level" },
    { key: "level\u00a0", sign: "U+00A0", at: "end", like: null, suggestion: null },
  ],
  "value-odd-sign": [
    { value: "board\u00a0", sign: "U+00A0", at: "end", like: null, suggestion: "board" },
    { value: "bo\u0430rd", sign: "U+0430", at: "inside", like: "a", suggestion: "board" },
    { value: "base\u240a", sign: "U+000A", at: "end", like: null, suggestion: "base" },
    { value: "\u200b>=involve", sign: "U+200B", at: "start", like: null, suggestion: ">=involve" },
  ],
  "text-odd-sign": [{ text: "ab ", sign: "U+0020", at: "end", like: null, suggestion: "ab" }],
  "usage-odd-sign": [
    { option: "--lang", value: "en<U+202F>", sign: "U+202F", at: "end", like: null, suggestion: "en" },
    { option: "", value: "\u2014lang", sign: "U+2014", at: "start", like: "-", suggestion: "--lang" },
  ],
  "yaml-odd-blank": [
    { sign: "U+00A0", at: "inside", like: null, after: "colon" },
    { sign: "U+202F", at: "inside", like: null, after: "hyphen" },
    { sign: "U+3000", at: "inside", like: null, after: "indent" },
    { sign: "U+2003", at: "inside", like: null, after: "value" },
  ],
  "yaml-merge-key": [{}],
  "key-renamed": [
    { key: "agreement_until", now: "agreement.until" },
    { key: "agreement_until", now: "agreement" },
  ],
  "schema-line-missing": [{ path: "../profile.schema.json" }],
  "value-unsettled": [{ mark: "???" }],
  "value-replaced": [{ value: "sse_network", now: ["sse_chamber", "sse_federation"] }],
  "network-tie-form": [
    { got: "string", write: null },
    { got: "object", write: "[Coop, Ville]" },
  ],
  "network-tie-strength": [{ text: "0", maximum: 1_000_000 }],
  "network-tie-items": [{ items: 1 }, { items: 4 }],
  "pairs-none": [{}],
  "cell-quotation": [{}],
  "pairs-cells": [
    { cells: 1, delimiter: ";" },
    { cells: 4, delimiter: "," },
    { cells: 5, delimiter: "\t" },
  ],
  "pairs-strength": [{ text: "0", maximum: 1_000_000 }],
  "pairs-twice": [{ a: "Coop Nord", b: "Ville", line: 3 }],
  "network-tie-itself": [{ member: "Coop Nord" }],
  "network-tie-twice": [{ a: "Coop Nord", b: "Ville", first: 3 }],
  "network-tie-nobody": [
    { member: "Sudd", listed: "Nord", suggestion: "Sud" },
    { member: "Est", listed: "Nord", suggestion: null },
  ],
  "network-name-blank": [{}],
  "network-name-variant": [{ member: "coop nord", other: "Coop Nord" }],
  "network-too-large": [{ members: 1200, maximum: 1000 }],
  "network-cluster-named": [{ member: "Ôkhra" }],
  "network-members-total": [
    { named: 8, counted: 27 },
    { named: 30, counted: 27 },
  ],
  "members-all-mismatch": [
    { sum: 12, all: 10 },
    { sum: 12, all: 15 },
  ],
  "agreement-reversed": [{ since: "2016", until: "2015" }],
  "funding-part-unknown": [
    { key: "donation+patronage", part: "donation", allowed: ["donations", "patronage"], suggestion: "donations" },
    { key: "a+b", part: "a", allowed: ["donations", "patronage"], suggestion: null },
  ],
  "funding-part-elsewhere": [{ key: "donations+eu", part: "eu", principle: "redistribution", here: "reciprocity" }],
  "funding-part-twice": [
    { key: "donations+patronage", part: "donations", other: "donations" },
    { key: "donations+donations", part: "donations", other: "donations+donations" },
  ],
  "funding-no-shares": [
    { amounts: 4, uncovered: ["market", "reciprocity"] },
    { amounts: 1, uncovered: ["redistribution"] },
  ],
  "value-thousands-point": [{ text: "136.000", read: 136, meant: 136000 }],
  "sector-similar": [
    { value: "cultural", suggestion: "culture" },
    { value: "patrimoine", suggestion: "heritage", label: "patrimoine" },
  ],
  "profile-duplicate": [{ id: "okhra", date: "2004", file: "a.yaml", line: 2 }],
  "indicator-unknown": [
    { indicator: "self_finance", typology: "sample", suggestion: "self_financing" },
    { indicator: "x", typology: "sample", suggestion: null },
  ],
  "indicator-elsewhere": [
    { names: ["market_share"], other: "plural-economy", typology: "matray-poisat-2015", profiles: 1 },
    { names: ["continuous_activity", "paid_work"], other: "emes-ideal-type", typology: "plural-economy", profiles: 5 },
  ],
  "values-alike": [
    { field: "place.country", values: ["FR", "France"], files: ["a.yaml", "b.yaml"], write: "FR", more: 0 },
    { field: "sectors", values: ["a b", "a-b", "A b"], files: ["a.yaml", "b.yaml", "c.yaml"], write: null, more: 1 },
    { field: "sectors", values: ["a b", "a-b"], files: ["a.yaml", "b.yaml"], write: null, more: 2 },
  ],
  "regions-merged": [{ former: "Picardie", now: "Hauts-de-France", files: ["a.yaml", "b.yaml"] }],
  "indicator-bad-code": [
    { indicator: "decision_mode", value: "bord", allowed: ["executive", "board"], suggestion: "board" },
    { indicator: "decision_mode", value: "x", allowed: ["executive", "board"], suggestion: null },
  ],
  "indicator-not-number": [{ indicator: "self_financing", value: "beaucoup" }],
  "allow-unused": [{ code: "source-unused" }],
  "allow-unknown": [
    { code: "source-unusd", suggestion: "source-unused" },
    { code: "x", suggestion: null },
  ],
  "allow-error": [{ code: "key-unknown" }],
  "text-unlisted": [
    { indicator: "limited_profit", value: "scic", allowed: ["association", "SCIC"], suggestion: "SCIC" },
    { indicator: "limited_profit", value: "GIE", allowed: ["association", "SCIC"], suggestion: null },
  ],
  "indicator-out-of-range": [
    { indicator: "self_financing", value: 130, min: 0, max: 100 },
    { indicator: "turnover", value: -1, min: 0, max: null },
    { indicator: "turnover", value: 9, min: null, max: 5 },
    { indicator: "turnover", value: 9, min: null, max: null },
  ],
} satisfies Partial<Samples>;

const TYPOLOGIES = {
  "typology-anchors-unordered": [{ out: 50, crossover: 20.5, in: 80 }],
  "typology-degree-half": [{ key: "board" }],
  "typology-indicator-shared": [{ indicator: "seats", axis: "market" }],
  "typology-duplicate-id": [{ id: "social" }],
  "typology-fact-unknown": [
    { fact: "self_financing", suggestion: "self_financing_share" },
    { fact: "x", suggestion: null },
  ],
  "typology-fact-twice": [{ fact: "market_share", indicator: "market" }],
  "typology-fact-method": [
    { fact: "decision_mode", method: "direct", expected: "assign" },
    { fact: "sectors", method: "direct", expected: "none" },
  ],
  "typology-code-missing": [{ code: "consensus", fact: "decision_mode" }],
  "typology-code-unknown": [
    { code: "bord", fact: "decision_mode", suggestion: "board" },
    { code: "x", fact: "decision_mode", suggestion: null },
  ],
  "typology-comparison": [{ fact: "sectors", operator: "at_least", allowed: ["contains"] }],
  "typology-axis-unknown": [
    { axis: "markt", suggestion: "market" },
    { axis: "x", suggestion: null },
  ],
  "typology-type-unknown": [
    { type: "socal", suggestion: "social" },
    { type: "x", suggestion: null },
  ],
  "typology-types-overlap": [{ types: ["social", "solidaire"], corner: { market: "low", deliberation: "high" } }],
  "typology-types-gap": [{ corner: { market: "low", unheard: "high" } }],
  "typology-source-unknown": [
    { source: "mp2051", suggestion: "mp2015" },
    { source: "x", suggestion: null },
  ],
  "typology-weights-zero": [{ axis: "market" }],
  "typology-defining-twice": [{ axis: "market", indicators: ["a", "b"] }],
  "typology-number-undeclared": [{ what: "weight" }],
  "typology-translation-missing": [{ language: "en" }, { language: "fr" }],
  "typology-changed": [
    { id: "matray-poisat-2015", version: "2.0.0", shipped: "2.0.0" },
    { id: "matray-poisat-2015", version: "2.1.0", shipped: "2.0.0" },
  ],
  "typology-degrees-turn": [{ fact: "decision_mode", before: "board", code: "assembly_vote" }],
  "typology-never-raised": [{ watchpoint: "silos" }],
  "typology-never-cleared": [{ watchpoint: "silos" }],
  "trait-never-independent": [{ trait: "social_young" }],
  "typologies-same-name": [{ id: "mine", version: "1.0.0", file: "a.yaml" }],
  "typology-settings-order": [{ minimum: 0.65, sound: 0.3 }],
} satisfies Partial<Samples>;

const USAGES = {
  "result-typologies-differ": [{ expected: "a 1.0.0", got: "a 1.1.0" }],
  "result-bad-line": [{ what: "json" }, { what: "record" }, { what: "headless" }],
  "result-inconsistent": [{ id: "okhra", date: "2004", what: "verdict" }],
  "result-version": [{ got: "tcec-result/1", expected: "tcec-result/2" }],
  "result-with-typology": [{}],
  "usage-variable-unknown": [
    { variable: "TCEC_WORKER", suggestion: "TCEC_WORKERS" },
    { variable: "TCEC_X", suggestion: null },
  ],
  "usage-name-hyphen": [{ name: "-x.yaml" }, { name: "-le pôle.yaml" }],
  "usage-option-unknown": [
    { option: "--fromat", suggestion: "--format" },
    { option: "--x", suggestion: null },
  ],
  "usage-command-unknown": [
    { command: "clasify", suggestion: "classify" },
    { command: "x", suggestion: null },
  ],
  "usage-argument-missing": [{ argument: "profile" }, { argument: "--output" }],
  "usage-argument-excess": [{ command: "schema" }],
  "usage-option-value-missing": [{ option: "--lang" }],
  "usage-factor-idle": [
    { factor: "values", moving: ["weights", "anchors"] },
    { factor: "weights", moving: [] },
  ],
  "usage-choice": [
    { option: "--lang", value: "de", allowed: ["en", "fr"], suggestion: null },
    { option: "--lang", value: "fra", allowed: ["en", "fr"], suggestion: "fr" },
    { option: "--max-warnings", value: "few", allowed: ["0–1000000000"], suggestion: null },
    { option: "--delimiter", value: "ab", allowed: [",", ";", "tab"], suggestion: null },
  ],
  "usage-format-unknown": [{ format: "jsn", allowed: ["text", "json"], suggestion: "json" }],
  "usage-output-binary": [{ format: "docx" }],
  "machine-folder-gone": [{}],
  "machine-no-descriptors": [{}],
  "config-other-owner": [{ path: "../.tcecrc.yaml" }],
  "config-wrote": [
    { path: "out.csv", over: false, because: "format" },
    { path: "out.csv", over: true, because: "format" },
    { path: "out.csv", over: true, because: "force" },
  ],
  "usage-config-outside": [
    { path: "../out.csv", because: "outside" },
    { path: ".git/hooks/pre-commit", because: "hidden" },
  ],
  "usage-output-is-input": [{ path: "okhra.yaml" }],
  "known-warnings-gone": [
    { path: "k.json", count: 1, among: ["a.yaml source-unused /sources/s"], more: 0 },
    {
      path: "k.json",
      count: 4,
      among: ["a.yaml source-unused /sources/s", "b.yaml text-odd-sign", "c.yaml text-odd-sign"],
      more: 1,
    },
  ],
  "known-warnings-kept": [{ path: "k.json" }],
  "file-not-known-warnings": [
    { path: "k.json", because: "other" },
    { path: "k.json", because: "entry" },
    { path: "k.json", because: "result" },
    { path: "k.json", because: "baseline" },
  ],
  "usage-allow": [
    { option: "--allow", code: "source-unusd", because: "unknown", suggestion: "source-unused" },
    { option: "allow", code: "x", because: "unknown", suggestion: null },
    { option: "--allow", code: "key-unknown", because: "error", suggestion: null },
    { option: "TCEC_ALLOW", code: "cache-damaged", because: "run", suggestion: null },
  ],
  "usage-output-twice": [{ path: "-" }, { path: "out.json" }],
  "usage-stdin-twice": [{}],
  "usage-typology-unknown": [
    { typology: "plural-econmy", shipped: ["matray-poisat-2015", "plural-economy"], suggestion: "plural-economy" },
    { typology: "unheard", shipped: ["matray-poisat-2015"], suggestion: null },
  ],
  "usage-id-malformed": [{ id: "ma typologie" }],
  "usage-id-shipped": [{ id: "plural-economy" }],
  "usage-id-unknown": [
    { id: "crossver", suggestion: "crossover" },
    { id: "x", suggestion: null },
  ],
  "internal-bug": [{ message: "x is not a function" }],
} satisfies Partial<Samples>;

const named = { id: "okhra", date: "2004" };
const gate = { passed: false, count: 2, of: "profiles" as const, among: ["pollens 2013", "initiatives-et-cite 2025"] };
const GATES = {
  "result-empty": [{}],
  "result-expected": [{ path: "baseline.json" }],
  "compare-typologies": [
    { typologies: 0, saved: 0 },
    { typologies: 1, saved: 0 },
    { typologies: 3, saved: 0 },
    { typologies: 0, saved: 1 },
    { typologies: 0, saved: 3 },
  ],
  "compare-mixed": [{}],
  "compare-same": [{ typology: "a 1.0.0 (sha256:89abcdef)" }],
  "compare-nothing-common": [{ first: "a 1.1.0 (sha256:01234567)", second: "b 1.0.0 (sha256:89abcdef)" }],
  "compare-left-out": [
    { only: "one.json", names: ["okhra 2004"], more: 0 },
    { only: null, names: ["okhra 2004", "pollens 2013"], more: 12 },
  ],
  "coding-one-coder": [{ coder: "A" }, { coder: null }],
  "trajectory-no-case": [{ profiles: 1 }, { profiles: 3 }, { profiles: 0 }],
  "trajectory-order": [{ id: "okhra", date: "2013-06", other: "2013", file: "a.yaml", line: 2 }],
  "trajectory-alone": [
    { names: ["okhra 2004 (a.yaml:2)"], more: 0 },
    { names: ["okhra 2004 (a.yaml:2)", "pollens 2013 (b.yaml:2)"], more: 12 },
  ],
  "coding-nothing-common": [{ coders: ["A", "B"] }],
  "coding-no-coder": [{}],
  "coding-same-coder": [{ coder: "A", file: "a.yaml", line: 2 }],
  "coding-alone": [
    { names: ["okhra 2004 (A)"], more: 0 },
    { names: ["okhra 2004 (A)", "pollens 2013 (B)"], more: 12 },
  ],
  "alternatives-typology": [{ expected: "matray-poisat-2015", got: "plural-economy" }],
  "alternatives-address": [
    { address: "axes.x", suggestion: null },
    {
      address: "axes.market.indicators.self_financing.wieght",
      suggestion: "axes.market.indicators.self_financing.weight",
    },
  ],
  "alternatives-types": [{ id: "plural-economy", version: "1.0.0" }],
  "form-private": [{}],
  "letter-broken": [{ blocks: 0 }, { blocks: 1 }],
  "result-not-coded": [{}],
  "outcome-value": [
    { field: "x-kept", value: "80" },
    { field: "x-kept", value: null },
  ],
  "outcome-nowhere": [
    { field: "x-kept", profiles: 1, suggestion: null },
    { field: "x-kept", profiles: 24, suggestion: "x-jobs-kept" },
  ],
  "sheet-password": [{ path: "book.xlsx" }],
  "sheet-old": [{ path: "book.xls" }],
  "sheet-damaged": [{ path: "book.ods" }],
  "sheet-too-large": [{ path: "book.xlsx", limit: 67_108_864 }],
  "sheet-empty": [{ path: "sheet.csv" }],
  "sheet-quote-open": [{ text: "Pôle B" }],
  "sheet-cells": [
    { cells: 1, expected: 10, separator: ",", others: ";" },
    { cells: 1, expected: 10, separator: "\t", others: ";" },
  ],
  "sheet-missing": [
    { sheet: "Pôles", sheets: ["Feuil1"], suggestion: null },
    { sheet: "Poles", sheets: ["Pôles", "Légende"], suggestion: "Pôles" },
  ],
  "sheet-no-rows": [{}],
  "sheet-encoded-twice": [{ text: "AnnÃ©e", meant: "Année" }],
  "sheet-hidden": [
    { columns: ["E"], rows: 1 },
    { columns: ["E", "H"], rows: 0 },
    { columns: [], rows: 3 },
  ],
  "sheet-columns-unused": [{ columns: ["Bidule (K)"] }, { columns: ["Bidule (K)", "Truc (L)"] }],
  "column-missing": [
    { column: "Identifiant", field: "id", suggestion: "Identifiat", letter: "A" },
    { column: "Identifiant", field: "id", suggestion: null, letter: null },
  ],
  "column-in-row": [{ column: "Identifiant", row: 1, other: 2, found: 10 }],
  "column-twice": [{ column: "Marché (%)", letters: ["D", "K"] }],
  "row-total": [{ text: "TOTAL" }],
  "row-twice": [{ id: "okhra", date: "2018", row: 2 }],
  "row-parents": [
    { value: "pole-bois", sheet: "profiles", column: "id" },
    { value: "", sheet: "profiles", column: "id" },
  ],
  "sheet-headings": [
    { fields: ["id", "name"], found: 3 },
    { fields: ["id", "date"], found: 0 },
  ],
  "row-parent": [{ value: "7", sheet: "Fiche PTCE", column: "_index" }],
  "cell-empty": [
    { field: "date", cells: 1 },
    { field: "name", cells: 3 },
  ],
  "cell-merged": [{ range: "B4:B5", cells: 1 }],
  "cell-error": [{ error: "#DIV/0!", cells: 1 }],
  "cell-formula": [{ formula: "=1+2", cells: 1 }],
  "cell-value": [
    {
      value: "parfois",
      field: "governance.voting",
      table: "part",
      known: ["aucune", "consultés"],
      suggestion: null,
      cells: 60,
    },
    {
      value: "consult\u00e9",
      field: "governance.voting",
      table: "part",
      known: ["consultés"],
      suggestion: "consultés",
      cells: 1,
    },
    { value: "x", field: "governance.voting", table: null, known: [], suggestion: null, cells: 1 },
  ],
  "cell-unknown": [{ value: "NSP", cells: 2 }],
  "cell-none": [{ value: "aucun", field: "members.total", cells: 1 }],
  "cell-number": [
    { value: "beaucoup", field: "members.total", whole: true, cells: 1 },
    { value: "beaucoup", field: "funding.market", whole: false, cells: 2 },
  ],
  "cell-about": [
    { value: "env. 20", suggestion: "18..22", cells: 1 },
    { value: "env. 20", suggestion: null, cells: 1 },
  ],
  "cell-thousands": [{ value: "1.250", whole: "1250", decimal: "1,250", cells: 1 }],
  "cell-range": [{ value: "30-20", suggestion: "20..30", cells: 1 }],
  "cell-sign-lost": [{ value: "? 80", number: "80", cells: 1 }],
  "cell-day-number": [{ value: "43617", date: "2019-06-01", cells: 1 }],
  "cell-is-date": [{ date: "2025-04-02", cells: 1 }],
  "cell-date": [
    { value: "31/12/2020", suggestion: "2020-12-31", cells: 1 },
    { value: "bientôt", suggestion: null, cells: 1 },
  ],
  "cell-unit": [
    { value: "12%", sign: "%", unit: "kEUR", cells: 1 },
    { value: "12%", sign: "%", unit: null, cells: 1 },
  ],
  "cell-whole-and-part": [
    { field: "funding.market", part: "funding.market.sales", other: "5, Marché", cells: 1 },
    { field: "funding.market", part: "funding.market.sales", other: "", cells: 1 },
  ],
  "cell-path": [
    { path: "funding.markt", suggestion: "funding.market", cells: 1 },
    { path: "budget", suggestion: null, cells: 1 },
  ],
  "cell-twice": [{ field: "legal_form", cells: 1 }],
  "cell-fraction": [{ value: 0.35, lo: 12, hi: 61, cells: 1 }],
  "map-field": [
    { path: "funding.markt", suggestion: "funding.market" },
    { path: "budget", suggestion: null },
  ],
  "map-field-block": [
    { path: "jobs", fields: ["total", "integration"] },
    { path: "sources", fields: [] },
  ],
  "map-table": [
    { table: "yn", tables: [], suggestion: null },
    { table: "yn", tables: ["part"], suggestion: null },
    { table: "prt", tables: ["part"], suggestion: "part" },
  ],
  "map-no-fields": [{}],
  "map-needed": [{ fields: ["name", "date"] }],
  "import-replaced": [{ field: "funding.market", from: "30", to: "35" }],
  "ratings-column": [
    { column: "unit", found: [] },
    { column: "unit", found: ["rater", "value"] },
  ],
  "ratings-row": [{ missing: ["rater"] }, { missing: ["rater", "unit"] }],
  "ratings-none": [{}],
  "ratings-scale": [{ value: "likert", allowed: ["nominal", "ordinal"] }],
  "ratings-mixed": [{ dataset: "types", column: "domain", line: 2 }],
  "ratings-value": [
    { value: "7", allowed: ["1", "2", "3"] },
    { value: "high", allowed: null },
  ],
  "ratings-twice": [{ rater: "A", unit: "okhra", line: 2 }],
  "compare-unscored": [{ typology: "a 1.0.0 (sha256:89abcdef)" }],
  "result-baseline-typology": [{ expected: "a 1.1.0 (sha256:01234567)", got: "a 1.0.0 (sha256:89abcdef)" }],
  "gate-status": [{ ...named, status: "tentative" }],
  "gate-flag": [
    { ...named, flag: "atypical" },
    { ...named, flag: "outvoted" },
    { ...named, flag: "compensation" },
  ],
  "gate-watchpoint": [
    { ...named, watchpoint: "drift" },
    { ...named, watchpoint: "unheard" },
  ],
  "gate-check": [
    { ...named, check: "law" },
    { ...named, check: "unheard" },
  ],
  "expect-type": [
    { ...named, expected: "entrepreneurial", got: null },
    { ...named, expected: null, got: "unheard" },
  ],
  "expect-status": [{ ...named, expected: "clear", got: "tentative" }],
  "expect-possible": [
    { ...named, expected: ["entrepreneurial"], got: ["entrepreneurial", "unheard"] },
    { ...named, expected: [], got: ["entrepreneurial"] },
  ],
  "expect-missing": [named],
  "expect-nothing": [{}],
  "expect-type-unknown": [
    { type: "entreprenurial", typology: "sample", suggestion: "entrepreneurial" },
    { type: "x", typology: "sample", suggestion: null },
  ],
  "baseline-type": [
    { ...named, from: "entrepreneurial", to: "unheard" },
    { ...named, from: null, to: "entrepreneurial" },
  ],
  "baseline-status": [{ ...named, from: "tentative", to: "probable" }],
  "baseline-score": [
    { ...named, axis: "market", from: 0.8712, to: 0.6213, tolerance: 0.000001 },
    { ...named, axis: "market", from: 0.8712, to: 0.8719, tolerance: 0.000001 },
    { ...named, axis: "market", from: 0.4996, to: 0.5004, tolerance: 0 },
    { ...named, axis: "market", from: null, to: 0.62, tolerance: 0.01 },
    { ...named, axis: "unheard", from: 0.62, to: null, tolerance: 0.01 },
  ],
  "baseline-bounds": [
    { ...named, axis: "market", from: { lo: 0.1, hi: 0.9 }, to: { lo: 0.2412, hi: 1 }, tolerance: 0.000001 },
    { ...named, axis: "unheard", from: { lo: 0, hi: 0.9 }, to: { lo: 0, hi: 0.8 }, tolerance: 0 },
  ],
  "baseline-appeared": [named],
  "baseline-vanished": [named],
  "baseline-kept": [{ path: "baseline.json" }],
  "gates-failed": [
    {
      gates: [
        { ...gate, gate: "--fail-on undetermined" },
        {
          gate: "--baseline",
          passed: false,
          count: 5,
          of: "differences",
          among: ["okhra 2004", "pollens 2013", "resto-passerelle 2014-04-29", "a 1"],
        },
      ],
    },
    { gates: [{ gate: "--max-warnings 0", passed: false, count: 1, of: "warnings", among: [] }] },
    { gates: [{ gate: "--fail-on invalid", passed: false, count: 1, of: "documents", among: ["a.yaml"] }] },
    { gates: [{ gate: "--expect", passed: false, count: 0, of: "differences", among: [] }] },
  ],
  "run-interrupted": [{ profiles: 0 }, { profiles: 1 }, { profiles: 1204 }],
  "cache-damaged": [{ path: ".tcec-cache" }],
  "cache-not-ours": [{ path: "profils" }],
  "cache-not-written": [{ path: ".tcec-cache", reason: "ENOSPC" }],
  "export-lost": [
    { id: "okhra", date: "2004", path: "sectors", values: 1 },
    { id: "okhra", date: "2004", path: "x-more", values: 3 },
  ],
  "export-lists-left": [{ lists: ["facts", "institutions"] }],
  "export-left-open": [
    { degrees: 1, profiles: 1 },
    { degrees: 12, profiles: 5 },
  ],
  "usage-option-needs": [{ option: "--tolerance", needs: "--baseline" }],
  "usage-option-excludes": [{ option: "--watch", other: "--shard" }],
} satisfies Partial<Samples>;

const REASONS = {
  "axis-high": [
    { ...axis, score: 0.8712 },
    { ...axis, score: 0.9999, known: 0.9996 },
  ],
  "axis-low": [{ ...axis, score: 0.12, lo: 0, hi: 0.4996 }],
  "axis-borderline": [{ ...axis, score: 0.4996, band: 0.05 }],
  "axis-unscored": [{ axis: "market", lo: 0.1, hi: 0.9, known: 0.2996, minimum: 0.3, enough: ["seats", "unheard"] }],
  "axis-leans-high": [{ axis: "market", known: 0.18 }],
  "axis-leans-low": [{ axis: "market", known: 0.0061 }],
  "axis-compensation": [{ axis: "market", score: 0.56 }],
  "axis-definition-outvoted": [{ axis: "market", indicator: "self_financing", score: 0.41 }],
  "indicator-pulls-up": [
    pull,
    { ...pull, raw: { lo: 90, hi: 100 } },
    { ...pull, raw: null, lo: 0.6, hi: 0.6 },
    { ...modePull, raw: "assembly_vote", lo: 0.6, hi: 0.6 },
    {
      ...pull,
      indicator: "participation",
      crossover: null,
      raw: {
        groups: {
          employees: "involve",
          volunteers: { lo: "collaborate", hi: "empower" },
          recipients: null,
          citizens: "not_applicable",
        },
      },
      lo: 0.5,
      hi: 0.9,
    },
    { ...pull, indicator: "turnover", raw: { lo: 30_000, hi: null }, crossover: 500 },
  ],
  "indicator-pulls-down": [
    { ...pull, raw: { lo: 0, hi: 7 }, lo: 0.01, hi: 0.02 },
    { ...pull, raw: { lo: 49.96, hi: 49.96 }, lo: 0.499, hi: 0.499 },
    { ...modePull, raw: { lo: "executive", hi: "board" }, lo: 0, hi: 0.4 },
  ],
  "indicator-undecided": [{ ...pull, raw: { lo: 20, hi: 80 }, lo: 0.05, hi: 0.95 }],
  "unknown-decisive": [
    { axis: "deliberation", indicator: "decision_seats", influence: 0.4, known: null },
    { axis: "deliberation", indicator: "decision_seats", influence: 0.12, known: { lo: 20, hi: 100 } },
  ],
  "unknown-harmless": [{ axis: "deliberation", indicator: "decision_seats", influence: 1 / 6, known: null }],
  "trait-consistent": [
    { trait: "contracts", type: "entrepreneurial", independent: true },
    { trait: "contracts", type: "entrepreneurial", independent: false },
  ],
  "trait-inconsistent": [
    { trait: "contracts", type: "entrepreneurial", independent: true },
    { trait: "contracts", type: "entrepreneurial", independent: false },
  ],
  "trait-unknown": [{ trait: "contracts", type: "entrepreneurial", independent: false }],
  "watchpoint-raised": [
    { watchpoint: "drift", strong: true },
    { watchpoint: "unheard", strong: false },
  ],
  "watchpoint-unknown": [{ watchpoint: "drift" }],
  "nearest-change": [
    change,
    { ...change, axis: "market", indicator: "self_financing", from: { lo: 20, hi: 30 }, to: 52.41, direction: "above" },
    { ...change, indicator: "decision_mode", from: "assembly_vote", to: "board", direction: "to" },
    {
      ...change,
      indicator: "participation",
      group: "citizens",
      from: { groups: { employees: "involve", citizens: "consult" } },
      to: "involve",
      direction: "to",
    },
    { ...change, indicator: "unheard", from: { lo: 0.00019, hi: 0.00019 }, to: 0.0001466, direction: "below" },
    { ...change, of: "degree", from: { lo: 0.6, hi: 0.6 }, to: 0.3333, direction: "below" },
  ],
  "nearest-border": [{ ...change, direction: "above", to: 48.2, until: 51.9 }],
  "nearest-none": [{ type: "entrepreneurial" }],
  "type-description": [{ type: "entrepreneurial" }, { type: "unheard" }],
  "type-atypical": [{ presumption: "unheard" }],
} satisfies Partial<Samples>;

type Samples = { readonly [C in Code]: readonly DiagnosticArgs[C][] };

/** At least one set of arguments for every code: closed over the codes, so that a new one does not compile without. */
const SAMPLES: Samples = { ...FILES, ...SHAPES, ...MEANINGS, ...TYPOLOGIES, ...USAGES, ...GATES, ...REASONS };

/** All codes, in the order of the samples. */
export const ALL_CODES = Object.keys(SAMPLES) as Code[];

/** Each sample as a coded message. */
export function samplesOf(code: Code): AnyDiagnostic[] {
  return SAMPLES[code].map((args) => finding(code, args));
}
