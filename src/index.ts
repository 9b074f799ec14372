export { type AgreementOptions, agreementOf } from "./analyse/agreement/agreement.js";
export { consensusOf } from "./analyse/agreement/consensus.js";
export { compareResults } from "./analyse/compare.js";
export { type Alternative, alternativesIn } from "./analyse/robustness/alternatives.js";
export { type DrawOptions, withDraws } from "./analyse/robustness/draws/with-draws.js";
export { type RobustInput, type RobustnessOptions, robustnessOf } from "./analyse/robustness/robustness.js";
export { type SummaryOptions, summariseResult } from "./analyse/summary/summary.js";
export { trajectoriesOf } from "./analyse/trajectory/trajectories.js";
export { type Baseline, baselineOf, checkBaseline } from "./batch/baseline.js";
export { type Expectations, expectationsIn } from "./batch/expectations.js";
export type { GatesAsked } from "./batch/gates.js";
export { judgeBatch } from "./batch/judge-batch.js";
export { type Gate, isGate, parseGate } from "./batch/parse-gate.js";
export { type Classification, classify } from "./classify/classify.js";
export type { ResultMode } from "./form/data.js";
export { type DiscussionOptions, renderDiscussion } from "./form/discussion/render.js";
export { type FormOptions, renderForm } from "./form/render.js";
export { type Lang, loadMessages, type Messages } from "./messages/messages.js";
export type { Agreement, AgreementItem, Coefficient, Disagreement } from "./model/agreement.js";
export type { BatchSummary, JudgedBatch } from "./model/batch.js";
export type { Code, DiagnosticArgs, RawValue, Severity } from "./model/codes.js";
export type { Coding } from "./model/coding.js";
export type { ComparedCase, Comparison } from "./model/comparison.js";
export type { Consensus, Settled } from "./model/consensus.js";
export type { AnyDiagnostic, Diagnostic, Position } from "./model/diagnostic.js";
export type { Entry, RefusedEntry, ScoredEntry } from "./model/entry.js";
export { FACTS, type Fact, type FactName, type Facts, type FactValue } from "./model/facts.js";
export { hasErrors } from "./model/finding.js";
export type { Interval } from "./model/interval.js";
export type { Outcome } from "./model/outcome.js";
export type { Profile } from "./model/profile.js";
export type { ProfileResult, Result } from "./model/result.js";
export type { FactorResult, RobustCaseRecord, Robustness } from "./model/robustness.js";
export type { SourceDocument, SourceText } from "./model/source.js";
export type { CodedOutcome, Described, Relation, Settling, Summary, TypeCount } from "./model/summary.js";
export type { Trajectories, Trajectory, TrajectoryStep } from "./model/trajectory.js";
export type { Axis, Calibration, Condition, Indicator, Typology } from "./model/typology.js";
export {
  type Assessing,
  assembleResult,
  assess,
  assessProfile,
  type ProfilesRead,
  type ReadProfile,
  readProfiles,
} from "./pipeline/assess.js";
export { codedOutcome } from "./pipeline/coded-outcome.js";
export { type CodingOptions, codingsIn } from "./pipeline/coding.js";
export { entriesOf } from "./pipeline/entry.js";
export { SHIPPED_TYPOLOGIES, type ShippedName } from "./plain/typology-name.js";
export { decodeText } from "./read/decode.js";
export { readDocuments } from "./read/documents.js";
export { renderConsensus } from "./render/agreement/consensus.js";
export { type AgreementTableOptions, renderAgreement, renderAgreementTable } from "./render/agreement/render.js";
export { renderBatch } from "./render/batch/render.js";
export { type ComparisonPlotOptions, renderComparisonPlot } from "./render/comparison/plot.js";
export { type ComparisonTableOptions, renderComparison, renderComparisonTable } from "./render/comparison/render.js";
export { renderCitations } from "./render/document/cite/cite.js";
export type { Cited } from "./render/document/cite/references.js";
export { renderCodebook } from "./render/document/codebook/render.js";
export { renderMethods } from "./render/document/methods/render.js";
export type { BarPlotOptions, FontFiles, PlotKind, PlotOptions } from "./render/figure/options.js";
export { renderPlot } from "./render/figure/render-plot.js";
export { renderFindings } from "./render/findings.js";
export type {
  CiteFormat,
  CodebookFormat,
  MethodsFormat,
  PlotFormat,
  ReportName,
  TableFormat,
  VerdictFormat as FormatName,
} from "./render/formats.js";
export type { RenderOptions } from "./render/options.js";
export { type ReportOptions, renderReport } from "./render/page/render.js";
export type { Files } from "./render/replication/exporter.js";
export { renderQcaCsv } from "./render/replication/qca-csv.js";
export { renderReplication } from "./render/replication/replication.js";
export { renderRobustnessPlot } from "./render/robustness/plot.js";
export {
  type RobustnessTableOptions,
  renderRobustness,
  renderRobustnessTable,
} from "./render/robustness/render.js";
export { renderSummaryPlot } from "./render/summary/plot.js";
export { renderSummary, renderSummaryTable, type SummaryTableOptions } from "./render/summary/render.js";
export { renderTable, type TableOptions } from "./render/table/render.js";
export { renderTrajectoryPlot, type TrajectoryPlotOptions } from "./render/trajectory/plot.js";
export { renderTrajectories, renderTrajectoryTable, type TrajectoryTableOptions } from "./render/trajectory/render.js";
export { render } from "./render/verdict/render.js";
export { joinResults, openSavedResult } from "./saved/saved.js";
export { deriveFacts } from "./score/facts.js";
export { defaultTypology } from "./typology/default.js";
export { loadTypology } from "./typology/load.js";
export { shippedTypology } from "./typology/shipped.js";
export { validateAlternatives } from "./validate/alternatives.js";
export { validateExpected } from "./validate/expected.js";
export { validateProfile } from "./validate/profile.js";
