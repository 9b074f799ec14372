import type { BatchSummary } from "../../../../src/model/batch.js";
import type { GateVerdict } from "../../../../src/model/codes.js";
import type { AnyDiagnostic } from "../../../../src/model/diagnostic.js";
import type { Entry, RefusedEntry, ScoredEntry } from "../../../../src/model/entry.js";
import { finding } from "../../../../src/model/finding.js";
import type { ProfileResult } from "../../../../src/model/result.js";
import type { Typology } from "../../../../src/model/typology.js";
import { entryOf } from "../../../../src/pipeline/entry.js";
import { loadReport } from "../../../../src/render/batch/load.js";
import type { ReportContext, Seen } from "../../../../src/render/batch/writer.js";
import type { ReportName } from "../../../../src/render/formats.js";
import type { RenderOptions } from "../../../../src/render/options.js";
import { options } from "../fixtures/options.js";
import { BORDERLINE, CLEAR, HOSTILE_RESULT, LONG, PROBABLE, TENTATIVE, UNDETERMINED } from "../fixtures/results.js";
import { TYPOLOGY } from "../fixtures/typology.js";

/** An entry with what the gates hold against it. */
export interface Line {
  readonly entry: Entry;
  readonly judged: readonly AnyDiagnostic[];
}

/** A whole batch as reports see it. */
export interface Batch {
  readonly lines: readonly Line[];
  readonly summary: BatchSummary;
  readonly typology: Typology;
}

export const scored = (result: ProfileResult, some: Partial<ScoredEntry> = {}): ScoredEntry => ({
  ...entryOf(result, 3),
  ...some,
});

export const at = (
  finding: AnyDiagnostic,
  file: string,
  line: number,
  col: number,
  length?: number,
): AnyDiagnostic => ({
  ...finding,
  position: { file, line, col, ...(length === undefined ? {} : { length }) },
});

export function batchOf(lines: readonly Line[], some: Partial<BatchSummary> = {}, typology = TYPOLOGY): Batch {
  const all = lines.flatMap(({ entry }) => (entry.kind === "scored" ? [entry] : []));
  const findings = [...lines.flatMap(({ entry, judged }) => [...entry.findings, ...judged]), ...(some.loose ?? [])];
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const statuses = ["clear", "probable", "tentative", "borderline", "undetermined"] as const;
  const summary: BatchSummary = {
    files: new Set(lines.map(({ entry }) => entry.file)).size,
    profiles: all.length,
    refused: lines.length - all.length,
    byType: Object.fromEntries(typology.types.map(({ id }) => [id, all.filter(({ type }) => type === id).length])),
    byStatus: Object.fromEntries(
      statuses.map((id) => [id, all.filter(({ status }) => status === id).length]),
    ) as BatchSummary["byStatus"],
    errors: count("error"),
    warnings: count("warning"),
    changes: null,
    gates: [],
    loose: [],
    ...some,
  };
  return { lines, summary, typology };
}

/** Findings in files that were looked at. */
export const seen = (...findings: readonly AnyDiagnostic[]): Seen => ({
  kind: "files",
  count: 1,
  files: [...new Set(findings.flatMap(({ position }) => position?.file ?? []))],
  findings,
});

/** The text of a report on a batch. */
export async function reportOn(name: ReportName, batch: Batch, some: Partial<RenderOptions> = {}): Promise<string> {
  const make = await loadReport(name);
  const writer = await make(contextOf(some, batch.typology));
  const entries = batch.lines.map(({ entry, judged }) => writer.entry(entry, judged));
  return writer.head() + entries.join("") + writer.tail(batch.summary);
}

export function contextOf(some: Partial<RenderOptions> = {}, typology: Typology = TYPOLOGY): ReportContext {
  return { tool: { name: "tcec", version: "9.9.9" }, typology, options: options(some) };
}

const FILE = "profiles/broken.yaml";
const REFUSED: RefusedEntry = {
  kind: "refused",
  file: FILE,
  document: 2,
  findings: [
    {
      ...at(finding("key-unknown", { key: "fundng", allowed: [], suggestion: "funding" }, "/fundng"), FILE, 17, 1, 6),
      document: 2,
    },
    {
      ...at(finding("value-decimal-comma", { value: "2,5", suggestion: "2.5" }, "/members/total"), FILE, 21, 10, 3),
      document: 2,
    },
  ],
};
const UNREADABLE: RefusedEntry = {
  kind: "refused",
  file: "profiles/locked.yaml",
  document: null,
  findings: [finding("file-unreadable", { path: "profiles/locked.yaml", reason: "EACCES" })],
};

const { id, date } = UNDETERMINED;
const JUDGED = {
  status: at(finding("gate-status", { id, date, status: "undetermined" }), UNDETERMINED.source.file, 3, 1),
  watchpoint: at(
    finding("gate-watchpoint", { id: TENTATIVE.id, date: TENTATIVE.date, watchpoint: "drift_of_governance" }),
    TENTATIVE.source.file,
    3,
    1,
  ),
};
const moved = { id: TENTATIVE.id, date: TENTATIVE.date };
const CHANGES: AnyDiagnostic[] = [
  finding("baseline-type", { ...moved, from: "entrepreneurial", to: "alternative" }),
  finding("baseline-status", { ...moved, from: "clear", to: "tentative" }),
  finding("baseline-score", { ...moved, axis: "market", from: 0.87, to: 0.62, tolerance: 1e-6 }),
  finding("baseline-score", { ...moved, axis: "deliberation", from: 0.7300012, to: 0.7300001, tolerance: 1e-6 }),
  finding("baseline-type", { id, date, from: "social", to: null }),
  finding("baseline-score", { id, date, axis: "market", from: 0.2, to: null, tolerance: 1e-6 }),
  finding("baseline-bounds", {
    id,
    date,
    axis: "deliberation",
    from: { lo: 0.1, hi: 0.9 },
    to: { lo: 0.24, hi: 1 },
    tolerance: 1e-6,
  }),
  finding("baseline-appeared", { id: "nouvelle-halle", date: "2019-05" }),
  finding("baseline-vanished", { id: "ancienne-gare", date: "2011" }),
];
const vanished = at(finding("baseline-vanished", { id: "ancienne-gare", date: "2011" }), "baseline.json", 1, 1);
const outside = finding("file-link-outside", { path: "profiles/elsewhere" });

const gate = (word: string, some: Partial<GateVerdict> = {}): GateVerdict => ({
  gate: word,
  passed: (some.count ?? 0) === 0,
  count: 0,
  of: "profiles",
  among: [],
  ...some,
});
const GATES: GateVerdict[] = [
  gate("--fail-on invalid", { count: 2, of: "documents", among: [FILE, "profiles/locked.yaml"] }),
  gate("--fail-on undetermined", { count: 5, among: [`${id} ${date}`, "b 2002", "c 2003", "d 2004"] }),
  gate("--fail-on check:law_article_9"),
  gate("--baseline", { count: 8, of: "differences", among: ["okhra 2004"] }),
  gate("--max-warnings 5", { passed: true, count: 2, of: "warnings" }),
];

/** Refused and unreadable files, warnings, gates of every kind, changes of every kind. */
export const MIXED = batchOf(
  [
    { entry: scored(CLEAR, { line: 2 }), judged: [] },
    { entry: scored(PROBABLE), judged: [] },
    { entry: REFUSED, judged: [] },
    { entry: UNREADABLE, judged: [] },
    { entry: scored(TENTATIVE, { level: "coordination", coder: "AB" }), judged: [JUDGED.watchpoint] },
    {
      entry: scored(BORDERLINE, {
        findings: [
          at(finding("source-unused", { source: "web-2" }, "/sources/web-2"), BORDERLINE.source.file, 40, 3, 5),
        ],
      }),
      judged: [],
    },
    { entry: scored(UNDETERMINED), judged: [JUDGED.status] },
  ],
  { gates: GATES, changes: { first: CHANGES, total: CHANGES.length }, loose: [outside, vanished] },
);

/** Nothing to complain about, no gate, no baseline. */
export const CALM = batchOf([CLEAR, PROBABLE].map((result) => ({ entry: scored(result), judged: [] })));

/** A batch in which nothing was found. */
export const EMPTY = batchOf([], { loose: [finding("file-no-match", { path: "nowhere" })] });

/** Names that want to be something else: markup, commands, formulas, escapes. */
export const HOSTILE_NAMES = [
  '"quoted", comma; semicolon\ttab',
  "two\nlines\r\nthree",
  "]]><script>alert(1)</script>&amp;",
  "100%25::error file=x::y%0A",
  "a|b`c*d_e[f](http://x)",
  "=cmd|' /C calc'!A0",
  "@SUM(1)",
  "-1+1",
  "\u001b[31mred\u0007 \u202egnp\u0000\ufffe\uffff\ud800",
  "<!-- --> -- ``` \\",
];
const [hostile] = HOSTILE_RESULT.results;

/** A profile, a refused document, a gate and a change under each hostile name. */
export const HOSTILE = batchOf(
  HOSTILE_NAMES.flatMap((name): Line[] => {
    const result = { ...(hostile ?? LONG), id: name, name, source: { ...(hostile ?? LONG).source, file: name } };
    const unknown = at(
      finding("key-unknown", { key: name, allowed: [name], suggestion: name }, `/${name}`),
      name,
      3,
      2,
      4,
    );
    const judged = [at(finding("gate-status", { id: name, date: name, status: "clear" }), name, 1, 1)];
    return [
      { entry: scored(result, { findings: [finding("source-unused", { source: name })] }), judged },
      { entry: { kind: "refused", file: name, document: 2, findings: [unknown] }, judged: [] },
    ];
  }),
  {
    gates: HOSTILE_NAMES.map((name) => gate(`--fail-on watchpoint:${name}`, { count: 1, among: [name] })),
    changes: {
      first: HOSTILE_NAMES.map((name) => finding("baseline-appeared", { id: name, date: name })),
      total: HOSTILE_NAMES.length,
    },
    loose: HOSTILE_NAMES.map((name) => finding("file-not-found", { path: name })),
  },
);
