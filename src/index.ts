export { type Baseline, baselineOf, checkBaseline } from "./batch/baseline.js";
export { type Expectations, expectationsIn } from "./batch/expectations.js";
export type { GatesAsked } from "./batch/gates.js";
export { judgeBatch } from "./batch/judge-batch.js";
export { type Gate, isGate, parseGate } from "./batch/parse-gate.js";
export { type Classification, classify } from "./classify/classify.js";
export { type Lang, loadMessages, type Messages } from "./messages/messages.js";
export type { BatchSummary, JudgedBatch } from "./model/batch.js";
export type { Code, DiagnosticArgs, RawValue, Severity } from "./model/codes.js";
export type { AnyDiagnostic, Diagnostic, Position } from "./model/diagnostic.js";
export type { Entry, RefusedEntry, ScoredEntry } from "./model/entry.js";
export { FACTS, type Fact, type FactName, type Facts, type FactValue } from "./model/facts.js";
export type { Interval } from "./model/interval.js";
export type { Outcome } from "./model/outcome.js";
export type { Profile } from "./model/profile.js";
export { hasErrors } from "./model/report.js";
export type { ProfileResult, Result } from "./model/result.js";
export type { SourceDocument, SourceText } from "./model/source.js";
export type { Axis, Calibration, Condition, Indicator, Typology } from "./model/typology.js";
export {
  assembleResult,
  assess,
  assessProfile,
  type ProfilesRead,
  type ReadProfile,
  readProfiles,
} from "./pipeline/assess.js";
export { entriesOf } from "./pipeline/entry.js";
export { joinResults, openSavedResult } from "./pipeline/saved.js";
export { decodeText } from "./read/decode.js";
export { readDocuments } from "./read/documents.js";
export { renderCitations } from "./render/cite/cite.js";
export type { CiteFormat } from "./render/cite/formats.js";
export type { Cited } from "./render/cite/references.js";
export type { CodebookFormat } from "./render/codebook/formats.js";
export { renderCodebook } from "./render/codebook/render.js";
export { renderFindings } from "./render/findings.js";
export type { MethodsFormat } from "./render/methods/formats.js";
export { renderMethods } from "./render/methods/render.js";
export type { RenderOptions } from "./render/options.js";
export { type ReportOptions, renderReport } from "./render/page/render.js";
export type { PlotFormat } from "./render/plot/formats.js";
export type { FontFiles, PlotKind, PlotOptions } from "./render/plot/options.js";
export { renderPlot } from "./render/plot/render-plot.js";
export type { FormatName } from "./render/registry.js";
export { render } from "./render/render.js";
export { renderQcaCsv } from "./render/replication/qca-csv.js";
export { type Files, renderReplication } from "./render/replication/replication.js";
export type { ReportName } from "./render/report/registry.js";
export { renderBatch } from "./render/report/render.js";
export type { TableFormat } from "./render/table/registry.js";
export { renderTable, type TableOptions } from "./render/table/render.js";
export { deriveFacts } from "./score/facts.js";
export { defaultTypology } from "./typology/default.js";
export { loadTypology } from "./typology/load.js";
export { validateExpected } from "./validate/expected.js";
export { validateProfile } from "./validate/profile.js";
