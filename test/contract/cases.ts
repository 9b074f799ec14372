import { assembleResult, assess, defaultTypology, loadTypology } from "../../src/index.js";
import type { Code } from "../../src/model/codes.js";

/** A command line that raises a code, and the files that it needs in its working directory. */
export interface Case {
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Symbolic links: name to target. */
  readonly links?: Readonly<Record<string, string>>;
  /** Run the same command line once before, then break the files in that folder whose names end so. */
  readonly thenBreak?: { readonly folder: string; readonly ending: string };
}

const HEAD = "tcec: 1\nid: a\nname: A\ndate: 2015\n";

/** A profile with those lines is validated. */
const profile = (lines: string, head = HEAD): Case => ({
  args: ["validate", "p.yaml"],
  files: { "p.yaml": head + lines },
});
/** Two profiles that differ by their place. */
const twoOf = (first: string, second: string): Record<string, string> => ({
  "a.yaml": `${HEAD}place: {${first}}\n`,
  "b.yaml": `${HEAD.replace("id: a", "id: b")}place: {${second}}\n`,
});
/** A text that is no profile is validated. */
const text = (whole: string | Uint8Array): Case => ({ args: ["validate", "p.yaml"], files: { "p.yaml": whole } });
/** Ties are read from a CSV of pairs. */
const pairs = (csv: string): Case => ({ args: ["ties", "pairs.csv"], files: { "pairs.csv": csv } });
const SHEET_MAP =
  "tcec-map: 1\nfields: {id: id, name: name, date: date, funding.unit: =percent, funding.market: market, governance.voting: voting}\n";
/** A sheet is imported: the cells of one row below the headings. */
const sheet = (row: string, { map = SHEET_MAP, head = "id;name;date;market;voting" } = {}): Case => ({
  args: ["import", "s.csv", "--map", "m.yaml"],
  files: { "s.csv": `${head}\n${row}\n`, "m.yaml": map },
});
/** One of the sheets with a fault each is imported. */
const brokenSheet = (name: string): Case => ({
  args: ["import", `{fixtures}/sheets/broken/${name}`, "--map", "{fixtures}/sheets/broken/map.yaml"],
});
const map = (text: string): Case => sheet("a;A;2015;1;colleges", { map: `tcec-map: 1\n${text}` });
const LONG_MAP = "tcec-map: 1\nlong: {profile: {id: id, date: date}, field: field, value: value}\n";
const facts = (rows: string): Case => sheet(`a;2015;name;A\n${rows}`, { map: LONG_MAP, head: "id;date;field;value" });
/** A profile with those lines is classified with the default typology, for the reasons in its result. */
const classified = (lines: string, more: Partial<Case> & { with?: string } = {}): Case => ({
  args: ["classify", "p.yaml", "--format", "json", ...(more.with ? ["--typology", more.with] : [])],
  files: { "p.yaml": HEAD + lines, ...more.files },
});
/** A typology of the fixtures is checked. */
const typology = (code: string): Case => ({ args: ["typology", "check", `{fixtures}/typologies/${code}.yaml`] });
/** Alternatives to a typology are tried on a profile. */
const alternatives = (spec: string): Case => ({
  args: ["robustness", "p.yaml", "--spec", "spec.yaml"],
  files: { "p.yaml": HEAD, "spec.yaml": `tcec_alternatives: 1\n${spec}` },
});
const OURS = "typology: matray-poisat-2015\n";
const usage = (...args: string[]): Case => ({ args, files: { "p.yaml": HEAD } });

const MARKET_HIGH =
  "funding: {unit: percent, own_resources: 95}\nbusiness_model: trade_led\nactivities: [{sphere: market}]\n";
const MARKET_LOW =
  "funding: {unit: percent, own_resources: 5}\nbusiness_model: grant_reliant\nmembers: {conventional_companies: 0}\n";
const BOARD =
  "governance: {decision_mode: executive, management_style: 0, participation: {employees: none, volunteers: none, recipients: none, citizens: none}}\n";
const ONE_AXIS = `tcec_typology: 1
id: one
version: 1.0.0
axes:
  - id: x
    indicators:
      - {id: x1, weight: 2, defining: true, calibration: {method: linear, out: 0, crossover: 50, in: 100, decision: true, rationale: r}}
      - {id: x2, calibration: {method: linear, out: 0, crossover: 50, in: 100, decision: true, rationale: r}}
      - {id: x3, calibration: {method: linear, out: 0, crossover: 50, in: 100, decision: true, rationale: r}}
      - {id: x4, calibration: {method: linear, out: 0, crossover: 50, in: 100, decision: true, rationale: r}}
types:
  - {id: up, when: {x: high}}
  - {id: down, when: {x: low}}
`;
const oneAxis = (lines: string): Case =>
  classified(`indicators: ${lines}\n`, { with: "one.yaml", files: { "one.yaml": ONE_AXIS } });

/** A batch of one profile with those lines. */
export const batch = (lines: string, options: readonly string[], files: Case["files"] = {}): Case => ({
  args: ["batch", "p.yaml", ...options],
  files: { "p.yaml": HEAD + lines, ...files },
});
/** Profiles of coders in one file. */
const agreement = (text: string): Case => ({ args: ["agreement", "p.yaml"], files: { "p.yaml": text } });
/** A file of ratings. */
const ratings = (text: string): Case => ({ args: ["agreement", "--ratings", "r.csv"], files: { "r.csv": text } });
/** The same, compared with an earlier result of that text. */
const compared = (lines: string, earlier: string): Case =>
  batch(lines, ["--baseline", "b.json"], { "b.json": savedResultOf(earlier) });

function savedResultOf(yaml: string, typologyText?: string): string {
  const other = typologyText === undefined ? null : loadTypology({ file: "t.yaml", text: typologyText }).value;
  const inForce = other ?? defaultTypology();
  const { results, findings } = assess({ file: "p.yaml", text: yaml }, inForce);
  return JSON.stringify(assembleResult(inForce, results, findings));
}

/** What needs more than a command line that shows its code. */
type Special =
  | "config-other-owner"
  | "machine-folder-gone"
  | "machine-no-descriptors"
  | "internal-bug"
  | "run-interrupted"
  | "file-out-of-memory"
  | "gates-failed"
  | "usage-output-binary";

/** For every code, what raises it. Closed over the catalogue: a code without a case does not compile. */
export const CASES: Record<Exclude<Code, Special>, Case> = {
  "file-not-found": { args: ["validate", "nowhere.yaml"] },
  "file-unreadable": { args: ["validate", "loop.yaml"], links: { "loop.yaml": "loop.yaml" } },
  "file-no-match": { args: ["validate", "empty"], files: { "empty/readme.txt": "no profile" } },
  "file-none-left": { args: ["validate", "p.yaml", "--exclude", "p.*"], files: { "p.yaml": HEAD } },
  "file-left-out": {
    args: ["classify", "p.yaml", "q.yaml", "--exclude", "q.*", "-v"],
    files: { "p.yaml": HEAD, "q.yaml": HEAD },
  },
  "file-passed-over": {
    args: ["validate", "inside"],
    files: { "inside/p.yaml": HEAD, "inside/typology.yaml": ONE_AXIS },
  },
  "file-exclude-idle": { args: ["validate", "p.yaml", "--exclude", "drafts"], files: { "p.yaml": HEAD } },
  "file-too-large": text(new Uint8Array(52_500_000).fill(0x23)),
  "file-not-utf8": text(Uint8Array.of(0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xd4, 0x6b, 0x68, 0x72, 0x61, 0x0a)),
  "file-binary": text(Uint8Array.of(0x74, 0x63, 0x00, 0x65, 0x63)),
  "file-link-outside": {
    args: ["validate", "inside"],
    files: { "inside/p.yaml": HEAD, "outside/q.yaml": HEAD },
    links: { "inside/q.yaml": "../outside/q.yaml" },
  },
  "file-ending": { args: ["validate", "inside"], files: { "inside/p.yaml": HEAD, "inside/q.yaml.txt": HEAD } },
  "file-too-many-documents": text("---\na: 1\n".repeat(10_001)),
  "file-findings-cut": profile(
    `sources:\n${Array.from({ length: 1_200 }, (_, i) => `  s${i}: { title: S }\n`).join("")}`,
  ),
  "file-not-ours": {
    args: ["classify", "p.yaml"],
    files: { "p.yaml": HEAD, "secret.txt": "user: root\n", ".tcecrc.yaml": "typology: secret.txt\n" },
  },
  "file-read-in-part": profile(`sectors: [${"1, ".repeat(1_100)}]\n---\n${HEAD}`),
  "file-output-exists": { args: ["classify", "p.yaml", "-o", "out.json"], files: { "p.yaml": HEAD, "out.json": "{}" } },
  "file-not-written": { args: ["classify", "p.yaml", "-o", "nowhere/out.json"], files: { "p.yaml": HEAD } },

  "yaml-empty": text("# only a comment\n"),
  "yaml-not-a-map": text("- a\n- b\n"),
  "yaml-tab": profile("place:\n\tcountry: FR\n"),
  "yaml-duplicate-key": profile("level: service\nlevel: coordination\n"),
  "yaml-bad-indent": profile("place:\n    country: FR\n  region: PACA\n"),
  "yaml-missing-quote": profile('notes: "never closed\n'),
  "yaml-unexpected": profile("sectors: [culture, heritage}\n"),
  "yaml-unquoted-bound": profile("funding:\n  unit: percent\n  market: >5\n"),
  "yaml-odd-blank": profile("place:\u00a0{country: FR}\n"),
  "yaml-merge-key": profile("x-a: &a {b: 1}\nx-c:\n  <<: *a\n"),
  "yaml-alias-unknown": profile("notes: *nowhere\n"),
  "yaml-alias-cyclic": profile("x-a: &loop\n  again: *loop\n"),
  "yaml-alias-explosion": profile(
    [
      "x-a0: &a0 [1,1,1,1,1,1,1,1,1,1]",
      ...[1, 2, 3, 4, 5, 6, 7, 8].map(
        (i) =>
          `x-a${i}: &a${i} [${Array(10)
            .fill(`*a${i - 1}`)
            .join(",")}]`,
      ),
    ].join("\n"),
  ),
  "yaml-too-deep": profile(`x-a: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`),
  "yaml-too-many-values": profile(`x-a: [${"1, ".repeat(60_000)}]\n`),
  "yaml-too-large": profile(`notes: ${"a".repeat(1_100_000)}\n`),
  "yaml-tag-unknown": profile("notes: !secret abc\n"),
  "yaml-key-not-text": profile("x-a: {[1, 2]: 3}\n"),

  "key-unknown": profile("fundign: {unit: percent}\n"),
  "key-misplaced": profile("funding: {unit: EUR, membership_fees: 500}\n"),
  "key-odd-sign": profile('"level ": service\n'),
  "key-missing": profile("", "tcec: 1\nname: A\ndate: 2015\n"),
  "key-excluded": {
    args: ["typology", "check", "t.yaml"],
    files: { "t.yaml": ONE_AXIS.replace("- id: x\n", "- id: x\n    exponent: 2\n") },
  },
  "value-wrong-type": profile("sectors: culture\n"),
  "value-empty": profile("created:\n"),
  "value-odd-sign": profile("level: service\u00a0\n"),
  "text-encoded-twice": profile("legal_form: P\u00c3\u00b4le\n"),
  "text-cut-short": profile("legal_form: SCIC #3\n"),
  "text-odd-sign": profile("coder: p\u0430t\n"),
  "value-not-listed": profile("level: coordinaton\n"),
  "value-too-small": profile("members: {total: -3}\n"),
  "value-too-large": profile("governance: {management_style: 7}\n"),
  "value-not-whole": profile("members: {total: 3.5}\n"),
  "value-not-finite": profile("funding: {unit: percent, market: .nan}\n"),
  "value-decimal-comma": profile("funding: {unit: percent, market: '2,5'}\n"),
  "value-percent-sign": profile("funding: {unit: percent, market: 12%}\n"),
  "value-number-as-text": profile("funding: {unit: percent, market: '35'}\n"),
  "value-not-a-quantity": profile("funding: {unit: percent, market: about 20}\n"),
  "value-empty-range": profile("funding: {unit: percent, market: 30..20}\n"),
  "value-bad-date": profile("", HEAD.replace("2015", "2013-02-30")),
  "value-bad-id": profile("", HEAD.replace("id: a", "id: Ôkhra 2004")),
  "value-bad-unit": profile("funding: {unit: €}\n"),
  "value-bad-format": { args: ["typology", "check", "t.yaml"], files: { "t.yaml": ONE_AXIS.replace("1.0.0", "one") } },
  "value-too-short": profile("activities: []\n"),
  "value-too-long": profile(`legal_form: ${"a".repeat(1001)}\n`),
  "value-repeated": profile("sectors: [culture, culture]\n"),
  "key-renamed": profile("institutions: [{name: R, agreement_until: 2016}]\n"),
  "schema-line-missing": {
    args: ["validate", "p.yaml", "--fix", "--dry-run"],
    files: { "p.yaml": `${HEAD}`, "profile.schema.json": "{}\n" },
  },
  "value-unsettled": profile("business_model: ???\nsectors: [food, ???]\n"),
  "value-replaced": profile("institutions: [{name: R, level: sse_network}]\n"),
  "value-thousands-point": profile("funding: {unit: EUR, total: 136.000}\n"),
  "format-version": profile("", HEAD.replace("tcec: 1", "tcec: 2")),
  "format-other": text(ONE_AXIS),

  "funding-above-total": profile("funding: {unit: percent, market: 70, redistribution: 60}\n"),
  "funding-below-total": profile("funding: {unit: percent, market: 60, redistribution: 20, reciprocity: 5}\n"),
  "funding-total-with-percent": profile("funding: {unit: percent, total: 1000}\n"),
  "funding-own-resources-mismatch": profile("funding: {unit: percent, own_resources: 50, market: 60}\n"),
  "network-tie-items": profile("network: {ties: [[a], [a, b, 0,5]]}\n"),
  "network-tie-form": profile("network: {ties: [{from: b, to: c}, [b, d]]}\n"),
  "network-tie-strength": profile("network: {ties: [[b, c, 0], [b, d, strong]]}\n"),
  "network-tie-itself": profile("network: {ties: [[b, b]]}\n"),
  "network-tie-twice": profile("network: {ties: [[b, c], [c, b]]}\n"),
  "network-tie-nobody": profile("network: {ties: [[Nord, Sud], [Ville, Sudd]], members: [Nord, Sud, Ville]}\n"),
  "network-name-blank": profile('network: {ties: [[b, " "]]}\n'),
  "network-name-variant": profile("network: {ties: [[Coop Nord, Ville], [Coop  nord, Atelier]]}\n"),
  "network-too-large": profile(`network: {members: [${Array.from({ length: 1001 }, (_, i) => `m${i}`).join(", ")}]}\n`),
  "network-cluster-named": profile("network: {ties: [[a, b]]}\n"),
  "network-members-total": profile("members: {total: 5}\nnetwork: {ties: [[b, c]], complete: true}\n"),
  "pairs-none": pairs("from,to\n"),
  "cell-quotation": pairs('a,b\n"c,d\n'),
  "pairs-cells": pairs("a,b\nc\n"),
  "pairs-strength": pairs("a,b,0\n"),
  "pairs-twice": pairs("a,b\nb,a\n"),
  "members-all-mismatch": profile("members: {total: 12, all: 10}\n"),
  "funding-part-unknown": profile("funding: {unit: percent, reciprocity: {donation+patronage: 5}}\n"),
  "funding-part-elsewhere": profile("funding: {unit: percent, reciprocity: {donations+eu: 5}}\n"),
  "funding-part-twice": profile("funding: {unit: percent, reciprocity: {donations: 1, donations+patronage: 5}}\n"),
  "funding-no-shares": profile("funding: {unit: EUR, redistribution: {region: 5000, municipal: 3000}}\n"),
  "jobs-above-total": profile("jobs: {total: 5, integration: 9}\n"),
  "members-above-total": profile("members: {total: 5, sse_organisations: 9}\n"),
  "members-miss-total": profile(
    "members: {total: 50, sse_organisations: 9, conventional_companies: 0, local_authorities: 0, public_bodies: 0, research_and_training: 0, other_organisations: 0}\n",
  ),
  "activities-above-100": profile("activities: [{sphere: market, share: 80}, {sphere: mixed, share: 60}]\n"),
  "activities-below-100": profile("activities: [{sphere: market, share: 30}, {sphere: mixed, share: 60}]\n"),
  "date-before-created": profile("created: 2016\n"),
  "agreement-reversed": profile("institutions: [{name: R, agreement: {since: 2016, until: 2015}}]\n"),
  "label-unknown-call": profile("labels: [{call: 2014, result: laureate}]\n"),
  "label-before-call": profile("labels: [{call: 2013, year: 2012}]\n"),
  "label-after-date": profile("labels: [{call: 2013, year: 2030}]\n"),
  "label-twice": profile("labels: [{call: 2013, result: laureate}, {call: 2013, result: refused}]\n"),
  "agreement-over": profile(
    "institutions: [{name: Region, level: region, roles: [funder], agreement: {until: 2012}}]\n",
  ),
  "evidence-no-field": profile("sources: {s: {title: S}}\nevidence: {funding.market: {source: s}}\n"),
  "evidence-unknown-source": profile("sources: {s: {title: S}}\nevidence: {name: {source: t}, date: {source: s}}\n"),
  "source-unused": profile("sources: {s: {title: S}}\n"),
  "sector-similar": profile("sectors: [cultur]\n"),
  "contradiction-empowered": classified(
    "governance: {decision_mode: executive, participation: {employees: empower, volunteers: empower, recipients: empower, citizens: empower}}\n",
  ),
  "contradiction-silent-seats": classified(
    "governance: {participation: {employees: none}, bodies: [{role: decision, seats: {employees: 3, leaders: 1}}]}\n",
  ),
  "contradiction-grants": classified("funding: {unit: percent, own_resources: 95}\nbusiness_model: grant_reliant\n"),
  "contradiction-mode": classified(
    "governance: {decision_mode: executive, bodies: [{role: decision, seats: {employees: 3, leaders: 1}}]}\n",
  ),
  "contradiction-group": classified(
    "governance: {participation: {volunteers: not_applicable}, bodies: [{role: advisory, seats: {volunteers: 1}}]}\n",
  ),
  "citizens-not-applicable": classified("governance: {participation: {citizens: not_applicable}}\n"),
  "profile-two-levels": text(`${HEAD}level: service\n---\n${HEAD}level: coordination\n`),
  "profile-duplicate": text(`${HEAD}---\n${HEAD}`),
  "indicator-unknown": classified("indicators: {self_financng: 30}\n"),
  "indicator-elsewhere": classified("indicators: {market_share: 30, reciprocity_share: 20}\n"),
  "values-alike": { args: ["validate", "."], files: twoOf("country: FR", "country: France") },
  "regions-merged": { args: ["validate", "."], files: twoOf("region: Picardie", "region: Hauts-de-France") },
  "indicator-bad-code": classified("indicators: {decision_mode: bord}\n"),
  "indicator-not-number": classified("indicators: {self_financing: much}\n"),
  "indicator-out-of-range": classified("indicators: {self_financing: 130}\n"),
  "allow-unused": profile("# tcec-allow: source-unused\n"),
  "allow-unknown": profile("sources: {s: {title: T}} # tcec-allow: source-unusd\n"),
  "allow-error": profile("legal_form: SCIC # tcec-allow: key-unknown\n"),
  "text-unlisted": classified("legal_form: GIE\n", { with: "emes-ideal-type" }),

  "typology-anchors-unordered": typology("typology-anchors-unordered"),
  "typology-degree-half": typology("typology-degree-half"),
  "typology-indicator-shared": typology("typology-indicator-shared"),
  "typology-duplicate-id": typology("typology-duplicate-id"),
  "typology-fact-unknown": typology("typology-fact-unknown"),
  "typology-fact-twice": typology("typology-fact-twice"),
  "typology-fact-method": typology("typology-fact-method"),
  "typology-code-missing": typology("typology-code-missing"),
  "typology-code-unknown": typology("typology-code-unknown"),
  "typology-comparison": typology("typology-comparison"),
  "typology-axis-unknown": typology("typology-axis-unknown"),
  "typology-type-unknown": typology("typology-type-unknown"),
  "typology-types-overlap": typology("typology-types-overlap"),
  "typology-types-gap": typology("typology-types-gap"),
  "typology-source-unknown": typology("typology-source-unknown"),
  "typology-weights-zero": typology("typology-weights-zero"),
  "typology-defining-twice": typology("typology-defining-twice"),
  "typology-number-undeclared": typology("typology-number-undeclared"),
  "typology-translation-missing": typology("typology-translation-missing"),
  "typology-changed": typology("typology-changed"),
  "typology-degrees-turn": typology("typology-degrees-turn"),
  "typology-never-raised": typology("typology-never-raised"),
  "typology-never-cleared": typology("typology-never-cleared"),
  "trait-never-independent": {
    args: ["typology", "check", "t.yaml"],
    files: {
      "t.yaml": `${ONE_AXIS.replace("id: x1,", "id: x1, fact: market_share,")}traits:\n  - {id: gifts, type: up, when: {not: {fact: gifts_share, at_least: 50}}, decision: true, rationale: r}\n`,
    },
  },
  "typologies-same-name": {
    args: ["typology", "check", "t.yaml", "u.yaml"],
    files: { "t.yaml": ONE_AXIS, "u.yaml": ONE_AXIS.replace("crossover: 50", "crossover: 40") },
  },
  "typology-settings-order": typology("typology-settings-order"),

  "result-typologies-differ": {
    args: ["classify", "{fixtures}/results/one.json", "{fixtures}/results/other.json"],
  },
  "result-bad-line": {
    args: ["classify", "r.ndjson"],
    files: { "r.ndjson": '{"record":"head","schema":"tcec-result/2","tool":{"name":"tcec"\n' },
  },
  "result-inconsistent": { args: ["classify", "{fixtures}/results/edited.json"] },
  "result-empty": { args: ["classify", "{fixtures}/results/empty.json"] },
  "result-version": { args: ["classify", "{fixtures}/results/version-1.json"] },
  "result-with-typology": {
    args: ["classify", "{fixtures}/results/one.json", "--typology", "one.yaml"],
    files: { "one.yaml": ONE_AXIS },
  },

  "compare-typologies": usage("compare", "p.yaml"),
  "compare-mixed": { args: ["compare", "p.yaml", "{fixtures}/results/one.json"], files: { "p.yaml": HEAD } },
  "compare-same": {
    args: ["compare", "p.yaml", "-t", "one.yaml", "-t", "two.yaml"],
    files: { "p.yaml": HEAD, "one.yaml": ONE_AXIS, "two.yaml": ONE_AXIS },
  },
  "compare-nothing-common": {
    args: ["compare", "p.yaml", "-t", "one.yaml", "-t", "two.yaml"],
    files: {
      "p.yaml": `${HEAD}indicators: {x1: 60}\n`,
      "one.yaml": ONE_AXIS,
      "two.yaml": ONE_AXIS.replace("id: one", "id: two").replace(
        "x1, weight: 2",
        "x1, range: {min: 0, max: 50}, weight: 2",
      ),
    },
  },
  "compare-left-out": {
    args: ["compare", "a.json", "b.json"],
    files: {
      "a.json": savedResultOf(`${HEAD}---\n${HEAD.replace("id: a", "id: b")}`),
      "b.json": savedResultOf(HEAD, ONE_AXIS),
    },
  },
  "trajectory-no-case": { args: ["trajectory", "p.yaml"], files: { "p.yaml": HEAD } },
  "trajectory-order": {
    args: ["trajectory", "p.yaml"],
    files: { "p.yaml": `${HEAD}---\n${HEAD.replace("date: 2015", "date: 2015-06")}` },
  },
  "trajectory-alone": {
    args: ["trajectory", "p.yaml"],
    files: { "p.yaml": [HEAD, HEAD.replace("date: 2015", "date: 2019"), HEAD.replace("id: a", "id: b")].join("---\n") },
  },
  "coding-one-coder": agreement(`${HEAD}coder: A\n`),
  "coding-nothing-common": agreement(`${HEAD}coder: A\n---\n${HEAD.replace("id: a", "id: b")}coder: B\n`),
  "coding-no-coder": agreement(HEAD),
  "coding-same-coder": {
    args: ["agreement", "a", "b"],
    files: { "a/p.yaml": `${HEAD}coder: A\n`, "b/p.yaml": `${HEAD}coder: A\n` },
  },
  "coding-alone": agreement(`${HEAD}coder: A\n---\n${HEAD}coder: B\n---\n${HEAD.replace("id: a", "id: b")}coder: B\n`),
  "alternatives-typology": alternatives("typology: plural-economy\nalternatives: [{id: a, set: {band: 0}}]\n"),
  "alternatives-address": alternatives(
    `${OURS}alternatives: [{id: a, set: {axes.market.indicators.self_financing.wieght: 1}}]\n`,
  ),
  "alternatives-types": alternatives(`${OURS}alternatives: [{id: a, typology: plural-economy}]\n`),
  "form-private": {
    args: ["form", "p.yaml"],
    files: { "p.yaml": `${HEAD}sources: { s: { title: T, private: true } }\n` },
  },
  "letter-broken": { args: ["form", "--text", "letter.txt"], files: { "letter.txt": "Dear all,\n" } },
  "result-not-coded": { args: ["agreement", "{fixtures}/results/one.json"] },
  "outcome-value": { args: ["summary", "p.yaml", "--outcome", "x-kept"], files: { "p.yaml": `${HEAD}x-kept: 80\n` } },
  "outcome-nowhere": { args: ["summary", "p.yaml", "--outcome", "x-kept"], files: { "p.yaml": HEAD } },
  "sheet-password": brokenSheet("24-encrypted.xlsx"),
  "sheet-old": brokenSheet("24b-old.xls"),
  "sheet-damaged": brokenSheet("24c-calc.ods"),
  "sheet-too-large": brokenSheet("25-zip-bomb.xlsx"),
  "sheet-empty": brokenSheet("33b-empty.csv"),
  "sheet-quote-open": brokenSheet("13-unbalanced-quote.csv"),
  "sheet-cells": brokenSheet("14-mixed-separators.csv"),
  "sheet-missing": brokenSheet("32-other-sheet-name.xlsx"),
  "sheet-no-rows": brokenSheet("33-no-rows.xlsx"),
  "sheet-encoded-twice": brokenSheet("12b-double-encoded.csv"),
  "sheet-hidden": brokenSheet("09-hidden.xlsx"),
  "sheet-columns-unused": brokenSheet("34-column-not-used.xlsx"),
  "column-missing": brokenSheet("15-missing-id-column.xlsx"),
  "column-in-row": brokenSheet("07-two-header-rows.xlsx"),
  "column-twice": brokenSheet("16-column-twice.xlsx"),
  "row-total": brokenSheet("11-trailing-totals.xlsx"),
  "row-twice": brokenSheet("01-duplicate-row.xlsx"),
  "row-parents": {
    args: ["import", "profiles.csv", "activities.csv"],
    files: {
      "profiles.csv": "id;name;date\na;A;2015\na;A;2019\n",
      "activities.csv": "id;date;activities.name\na;;x\n",
    },
  },
  "sheet-headings": { args: ["import", "s.csv"], files: { "s.csv": "this;that\n1;2\n" } },
  "row-parent": {
    args: ["import", "s.csv", "acts.csv", "--map", "m.yaml"],
    files: {
      "s.csv": "id;name;date;n\na;A;2015;1\n",
      "acts.csv": "n;what\n7;x\n",
      "m.yaml":
        "tcec-map: 1\nfields: {id: id, name: name, date: date}\nlists: {activities: {sheet: acts, link: {n: n}, fields: {name: what}}}\n",
    },
  },
  "cell-empty": sheet("a;A;;1;colleges"),
  "cell-merged": brokenSheet("06-merged-cells.xlsx"),
  "cell-error": brokenSheet("08-formula-error.xlsx"),
  "cell-formula": brokenSheet("26b-formula-without-value.xlsx"),
  "cell-value": sheet("a;A;2015;1;collges"),
  "cell-unknown": sheet("a;A;2015;NSP;colleges"),
  "cell-none": sheet("a;A;2015;aucun;colleges"),
  "cell-number": sheet("a;A;2015;lots;colleges"),
  "cell-about": sheet("a;A;2015;env. 20;colleges"),
  "cell-thousands": sheet("a;A;2015;1,250;colleges"),
  "cell-range": sheet("a;A;2015;30-20;colleges"),
  "cell-sign-lost": sheet("a;A;2015;? 80;colleges"),
  "cell-day-number": sheet("a;A;43617;1;colleges"),
  "cell-is-date": brokenSheet("05-range-became-date.xlsx"),
  "cell-date": sheet("a;A;31/12/2015;1;colleges"),
  "cell-unit": sheet("a;A;2015;1 k€;colleges"),
  "cell-whole-and-part": sheet("a;A;2015;1;2", { map: SHEET_MAP.replace("governance.voting", "funding.market.sales") }),
  "cell-path": facts("a;2015;funding.markt;1"),
  "cell-twice": facts("a;2015;legal_form;SCIC\na;2015;legal_form;SAS"),
  "cell-fraction": brokenSheet("30-fraction-among-percents.xlsx"),
  "map-field": map("fields: {id: id, name: name, date: date, funding.markt: market}\n"),
  "map-field-block": map("fields: {id: id, name: name, date: date, funding: market}\n"),
  "map-table": map("fields: {id: id, name: name, date: date, governance.voting: {column: voting, values: v}}\n"),
  "map-no-fields": map("unknown: [NSP]\n"),
  "map-needed": map("fields: {id: id, name: name}\n"),
  "import-replaced": {
    ...sheet("a;A;2015;1;colleges"),
    args: ["import", "s.csv", "--map", "m.yaml", "--one-file", "p.yaml", "--dry-run"],
    files: { ...sheet("a;A;2015;1;colleges").files, "p.yaml": `${HEAD}funding: {unit: percent, market: 2}\n` },
  },
  "ratings-column": ratings("rater,value\nA,1\n"),
  "ratings-row": ratings("rater,unit,value\n,u,1\n"),
  "ratings-none": ratings("rater,unit,value\n"),
  "ratings-scale": ratings("rater,unit,value,scale\nA,u,1,likert\n"),
  "ratings-mixed": ratings("rater,unit,value,domain\nA,u,1,1|2\nB,u,1,1|2|3\n"),
  "ratings-value": ratings("rater,unit,value,domain\nA,u,7,1|2\n"),
  "ratings-twice": ratings("rater,unit,value\nA,u,1\nA,u,2\n"),
  "compare-unscored": {
    args: ["compare", "p.yaml", "-t", "one.yaml", "-t", "two.yaml"],
    files: { "p.yaml": HEAD, "one.yaml": ONE_AXIS, "two.yaml": ONE_AXIS.replace("id: one", "id: two") },
  },

  "usage-variable-unknown": { ...batch("", []), env: { TCEC_WORKER: "2" } },
  "result-expected": batch("", ["--baseline", "p.yaml"]),
  "result-baseline-typology": batch("", ["--baseline", "{fixtures}/results/one.json"]),

  "gate-status": batch("", ["--fail-on", "undetermined"]),
  "gate-flag": {
    args: ["batch", "p.yaml", "--fail-on", "outvoted", "--typology", "one.yaml"],
    files: { "p.yaml": `${HEAD}indicators: {x1: 60, x2: 0, x3: 0, x4: 0}\n`, "one.yaml": ONE_AXIS },
  },
  "gate-watchpoint": batch("funding: {unit: percent, redistribution: 80}\ninstitutions: [{roles: [mandator]}]\n", [
    "--fail-on",
    "watchpoint:instrumentalisation",
  ]),
  "gate-check": batch("members: {conventional_companies: 0}\n", ["--fail-on", "invalid,check:law_2014"]),
  "expect-type": batch("expected: {type: social}\n", ["--expect"]),
  "expect-status": batch("expected: {status: clear}\n", ["--expect"]),
  "expect-possible": batch("", ["--expect=e.yaml"], { "e.yaml": "a/2015: {possible: [social]}\n" }),
  "expect-missing": batch("", ["--expect=e.yaml"], { "e.yaml": "b/2015: {type: null}\n" }),
  "expect-nothing": batch("", ["--expect"]),
  "expect-type-unknown": classified("expected: {type: socal}\n"),
  "baseline-type": compared(MARKET_HIGH + BOARD, HEAD),
  "baseline-status": compared(MARKET_HIGH + BOARD, HEAD),
  "baseline-score": compared(MARKET_HIGH + BOARD, HEAD),
  "baseline-bounds": compared("business_model: trade_led\n", `${HEAD}business_model: grant_reliant\n`),
  "baseline-appeared": compared("", HEAD.replace("id: a", "id: b")),
  "baseline-kept": batch("id: [", ["--baseline", "b.json", "--update-baseline"]),
  "baseline-vanished": compared("", HEAD.replace("id: a", "id: b")),
  "cache-damaged": { ...batch("", ["--cache=c"]), thenBreak: { folder: "c", ending: ".entry" } },
  "cache-not-ours": batch("", ["--cache=c"], { "c/readme.txt": "mine" }),
  "cache-not-written": batch("", ["--cache=file/c"], { file: "" }),

  "export-lost": {
    args: ["export", "p.yaml", "--format", "csv"],
    files: { "p.yaml": `${HEAD}sectors: [a;b, culture]\n` },
  },
  "export-lists-left": {
    args: ["export", "p.yaml", "--format", "nvivo", "-o", "cases.xlsx", "--force"],
    files: { "p.yaml": `${HEAD}institutions: [{name: A}]\n` },
  },
  "export-left-open": {
    args: ["export", "p.yaml", "-f", "qca-csv"],
    files: { "p.yaml": `${HEAD}funding: {unit: percent, own_resources: "10..90"}\n` },
  },

  "usage-option-needs": usage("batch", "p.yaml", "--update-baseline"),
  "usage-option-excludes": usage("batch", "p.yaml", "--baseline", "b.json", "--update-baseline", "--shard", "1/2"),
  "usage-name-hyphen": { args: ["validate", "-x.yaml", "p.yaml"], files: { "-x.yaml": HEAD, "p.yaml": HEAD } },
  "usage-option-unknown": usage("classify", "p.yaml", "--langue", "fr"),
  "usage-command-unknown": usage("clasify", "p.yaml"),
  "usage-argument-missing": usage("classify"),
  "usage-argument-excess": usage("schema", "profile", "typology"),
  "usage-option-value-missing": usage("classify", "p.yaml", "--lang"),
  "usage-factor-idle": usage("robustness", "p.yaml", "--draws", "10", "--factors", "values"),
  "usage-choice": usage("classify", "p.yaml", "--lang", "de"),
  "usage-odd-sign": usage("classify", "p.yaml", "--lang", "en\u00a0"),
  "usage-format-unknown": usage("classify", "p.yaml", "--format", "jsn"),
  "config-wrote": batch("", [], { ".tcecrc.yaml": "format: [csv:out.csv]\nforce: true\n" }),
  "usage-config-outside": {
    args: ["classify", "p.yaml"],
    files: { "p.yaml": HEAD, ".tcecrc.yaml": "format: [csv:../out.csv]\n" },
  },
  "usage-output-is-input": usage("classify", "p.yaml", "-o", "p.yaml", "--force"),
  "known-warnings-gone": batch("", ["--known-warnings", "k.json"], {
    "k.json":
      '{"schema":"tcec-known-warnings/1","warnings":[{"file":"p.yaml","code":"source-unused","pointer":"/sources/s","about":"","count":1}]}',
  }),
  "known-warnings-kept": batch("id: [", ["--known-warnings", "k.json", "--update-known-warnings"]),
  "file-not-known-warnings": batch("", ["--known-warnings", "p.yaml"]),
  "usage-allow": usage("validate", "p.yaml", "--allow", "key-unknown"),
  "usage-output-twice": usage("classify", "p.yaml", "--format", "json:a.out", "--format", "yaml:a.out"),
  "usage-stdin-twice": usage("classify", "-", "-"),
  "usage-typology-unknown": usage("typology", "show", "plural-econmy"),
  "usage-id-malformed": usage("typology", "new", "--as", "my typology"),
  "usage-id-shipped": usage("typology", "new", "--as", "plural-economy"),
  "usage-id-unknown": usage("explain", "self_financng"),

  "axis-high": classified(MARKET_HIGH),
  "axis-low": classified(MARKET_LOW),
  "axis-borderline": oneAxis("{x1: 50, x2: 50, x3: 50, x4: 55}"),
  "axis-unscored": classified(""),
  "axis-leans-high": oneAxis("{x2: 100}"),
  "axis-leans-low": oneAxis("{x2: 0}"),
  "axis-compensation": oneAxis("{x1: 45, x2: 45, x3: 100, x4: 100}"),
  "axis-definition-outvoted": oneAxis("{x1: 60, x2: 0, x3: 0, x4: 0}"),
  "indicator-pulls-up": classified(MARKET_HIGH),
  "indicator-pulls-down": classified(MARKET_LOW),
  "indicator-undecided": oneAxis("{x1: 50, x2: 90, x3: 90, x4: 90}"),
  "unknown-decisive": classified(""),
  "unknown-harmless": oneAxis("{x1: 100, x2: 100, x3: 100}"),
  "trait-consistent": classified(`${MARKET_LOW}governance: {decision_mode: consensus, management_style: 5}\n`),
  "trait-inconsistent": classified(`${MARKET_HIGH}${BOARD}members: {conventional_companies: 0}\n`),
  "trait-unknown": classified(MARKET_HIGH + BOARD),
  "watchpoint-raised": classified(
    "funding: {unit: percent, redistribution: 80}\ninstitutions: [{roles: [mandator]}]\n",
  ),
  "watchpoint-unknown": classified(""),
  "nearest-change": oneAxis("{x1: 80, x2: 60, x3: 60, x4: 60}"),
  "nearest-border": oneAxis("{x1: 100, x2: 100, x3: 100, x4: 60}"),
  "nearest-none": oneAxis("{x1: 100, x2: 100, x3: 100, x4: 100}"),
  "type-description": classified(MARKET_HIGH + BOARD),
  "type-atypical": classified("indicators: {x1: 90, x2: 90}\ncreated: 2000\n", {
    with: "one.yaml",
    files: {
      "one.yaml": ONE_AXIS.replace(
        "{x: high}",
        "{x: high}, presumes: [{id: young, when: {fact: age, at_most: 3}, decision: true, rationale: r}]",
      ),
    },
  }),
};
