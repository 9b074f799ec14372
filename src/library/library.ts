import * as inside from "../index.js";
import {
  AGREEMENT_TABLES,
  COMPARISON_TABLES,
  ROBUSTNESS_TABLES,
  SUMMARY_TABLES,
  TABLE_KINDS,
  TRAJECTORY_TABLES,
} from "../model/table-request.js";
import { LABEL_MODES, PALETTES, PLOT_KINDS } from "../render/figure/options.js";
import * as is from "./arguments.js";

/**
 * `tcec` as a program that imports it gets it: what `index.ts` exports, each function with a look at its arguments before it does
 * anything. What is wrong with them is a TypeError, or a RangeError for a value out of range, in one sentence. Types and docs are
 * those of `index.ts`. The command line calls the functions themselves, whose arguments the compiler has looked at.
 */

type Inside = typeof inside;
type Call = (...values: readonly unknown[]) => unknown;
/** Functions of the library by their names. */
export type FunctionName = {
  [N in keyof Inside]: Inside[N] extends (...values: never) => unknown ? N : never;
}[keyof Inside];

const file = is.textArgument("file");
const typologyAndResults = is.recordOf("result", is.TYPOLOGY, is.RESULTS);

/** What each function takes, place by place. */
export const ARGUMENTS: { readonly [N in FunctionName]: readonly is.Argument[] } = {
  agreementOf: [is.recordOf("about", is.TYPOLOGY), is.listOf("codings", is.CODING), is.optional(is.AGREEMENT_OPTIONS)],
  alternativesIn: [is.ALTERNATIVES_FILE, is.TYPOLOGY, is.optional(is.VERSIONS), is.optional(is.DOCUMENT)],
  assembleResult: [is.TYPOLOGY, is.RESULTS, is.FINDINGS],
  assess: [is.SOURCE, is.TYPOLOGY, is.optional(is.OPTIONS)],
  assessProfile: [is.READ_PROFILE, is.TYPOLOGY, is.optional(is.OPTIONS)],
  baselineOf: [typologyAndResults, file],
  checkBaseline: [is.BASELINE, is.BASIS],
  classify: [is.PROFILE, is.TYPOLOGY, is.optional(is.OPTIONS)],
  codedOutcome: [is.SOURCES, is.RESULTS, is.textArgument("field")],
  codingsIn: [is.SOURCE, is.TYPOLOGY, is.optional(is.CODING_OPTIONS)],
  compareResults: [
    { ...is.RESULT, name: "first" },
    { ...is.RESULT, name: "second" },
  ],
  consensusOf: [is.listOf("codings", is.CODING)],
  decodeText: [is.BYTES, file, is.optional(is.OPTIONS)],
  defaultTypology: [],
  deriveFacts: [is.PROFILE, is.optional(is.SET)],
  entriesOf: [is.recordOf("result", is.RESULTS, is.FINDINGS)],
  expectationsIn: [file, is.listOf("parts", is.recordOf("part", is.EXPECTED, is.DOCUMENT))],
  hasErrors: [is.FINDINGS],
  isGate: [is.GATE],
  joinResults: [is.filled(is.listOf("parts", is.recordOf("part", is.RESULT, file)))],
  judgeBatch: [is.ENTRIES, is.TYPES, is.optional(is.OPTIONS)],
  loadMessages: [is.LANG, is.optional(is.orNull(is.LOCALE)), is.optional(is.orNull(is.textArgument("decimal")))],
  loadTypology: [is.SOURCE],
  openSavedResult: [is.SOURCE],
  parseGate: [is.textArgument("word"), is.GATED],
  readDocuments: [is.SOURCE, is.optional(is.NUMBER)],
  readProfiles: [is.SOURCE, is.TYPOLOGY, is.optional(is.FLAG)],
  render: [is.RESULT, is.format("verdict"), is.optional(is.OPTIONS)],
  renderAgreement: [is.AGREEMENT, is.format("agreement"), is.optional(is.OPTIONS)],
  renderAgreementTable: [is.AGREEMENT, is.format("table"), is.optionsWith({ kind: AGREEMENT_TABLES })],
  renderBatch: [is.BATCH, is.format("report", "finding-list"), is.HEAD, is.optional(is.OPTIONS)],
  renderCitations: [typologyAndResults, is.format("citations"), is.LANG],
  renderCodebook: [is.TYPOLOGY, is.format("codebook"), is.WORDED],
  renderComparison: [is.COMPARISON, is.format("comparison"), is.optional(is.OPTIONS)],
  renderComparisonPlot: [is.COMPARISON, is.format("plot"), is.optionsWith({ palette: PALETTES })],
  renderComparisonTable: [is.COMPARISON, is.format("table"), is.optionsWith({ kind: COMPARISON_TABLES })],
  renderConsensus: [is.listOf("cases", is.CONSENSUS), is.LANG],
  renderDiscussion: [is.CODED_AGREEMENT, is.listOf("codings", is.CODING), is.optional(is.OPTIONS)],
  renderFindings: [is.FINDINGS, is.WORDED],
  renderForm: [is.TYPOLOGY, is.FORM_OPTIONS],
  renderMethods: [is.RESULT, is.format("methods"), is.WORDED],
  renderPlot: [
    is.RESULT,
    is.format("plot"),
    is.optionsWith({ kind: PLOT_KINDS, palette: PALETTES, labels: LABEL_MODES }),
  ],
  renderQcaCsv: [is.RESULT],
  renderReplication: [is.RESULT, is.LANG],
  renderReport: [is.RESULT, is.optional(is.OPTIONS)],
  renderRobustness: [is.ROBUSTNESS, is.format("robustness"), is.optional(is.OPTIONS)],
  renderRobustnessPlot: [is.ROBUSTNESS, is.format("plot"), is.optionsWith({ palette: PALETTES })],
  renderRobustnessTable: [is.ROBUSTNESS, is.format("table"), is.optionsWith({ kind: ROBUSTNESS_TABLES })],
  renderSummary: [is.SUMMARY, is.format("summary"), is.optional(is.OPTIONS)],
  renderSummaryPlot: [is.SUMMARY, is.format("plot"), is.optionsWith({ palette: PALETTES })],
  renderSummaryTable: [is.SUMMARY, is.format("table"), is.optionsWith({ kind: SUMMARY_TABLES })],
  renderTable: [is.RESULT, is.format("table"), is.optionsWith({ kind: TABLE_KINDS })],
  renderTrajectories: [is.TRAJECTORIES, is.format("trajectory"), is.optional(is.OPTIONS)],
  renderTrajectoryPlot: [
    is.TRAJECTORIES,
    is.RESULT,
    is.format("plot"),
    is.optionsWith({ palette: PALETTES, labels: LABEL_MODES }),
  ],
  renderTrajectoryTable: [is.TRAJECTORIES, is.format("table"), is.optionsWith({ kind: TRAJECTORY_TABLES })],
  robustnessOf: [
    is.recordOf("about", is.TYPOLOGY),
    is.listOf("profiles", is.READ_PROFILE),
    is.optional(is.ROBUSTNESS_OPTIONS),
  ],
  shippedTypology: [is.SHIPPED],
  trajectoriesOf: [is.RESULT],
  summariseResult: [is.RESULT, is.optional(is.SUMMARY_OPTIONS)],
  validateAlternatives: [is.DOCUMENT],
  validateExpected: [is.DOCUMENT, is.TYPOLOGY],
  validateProfile: [is.DOCUMENT],
  withDraws: [is.ROBUSTNESS, is.listOf("profiles", is.READ_PROFILE), is.DRAW_OPTIONS],
};

/** The function behind a look at its arguments; one that is awaited refuses where it is awaited. */
function guarded<N extends FunctionName>(name: N, own: Inside[N]): Inside[N] {
  const call = own as unknown as Call;
  const guard = (...values: readonly unknown[]): unknown => {
    const refusal = is.refusalOf(name, ARGUMENTS[name], values);
    const [first, second, third, fourth] = values; // none takes more
    if (refusal === null) return call(first, second, third, fourth);
    if (call.constructor.name === "AsyncFunction") return Promise.reject(refusal);
    throw refusal;
  };
  Object.defineProperty(guard, "name", { value: name });
  return guard as unknown as Inside[N];
}

export { FACTS, SHIPPED_TYPOLOGIES } from "../index.js";

export const agreementOf = /* @__PURE__ */ guarded("agreementOf", inside.agreementOf);
export const alternativesIn = /* @__PURE__ */ guarded("alternativesIn", inside.alternativesIn);
export const assembleResult = /* @__PURE__ */ guarded("assembleResult", inside.assembleResult);
export const assess = /* @__PURE__ */ guarded("assess", inside.assess);
export const assessProfile = /* @__PURE__ */ guarded("assessProfile", inside.assessProfile);
export const baselineOf = /* @__PURE__ */ guarded("baselineOf", inside.baselineOf);
export const checkBaseline = /* @__PURE__ */ guarded("checkBaseline", inside.checkBaseline);
export const classify = /* @__PURE__ */ guarded("classify", inside.classify);
export const codedOutcome = /* @__PURE__ */ guarded("codedOutcome", inside.codedOutcome);
export const codingsIn = /* @__PURE__ */ guarded("codingsIn", inside.codingsIn);
export const compareResults = /* @__PURE__ */ guarded("compareResults", inside.compareResults);
export const consensusOf = /* @__PURE__ */ guarded("consensusOf", inside.consensusOf);
export const decodeText = /* @__PURE__ */ guarded("decodeText", inside.decodeText);
export const defaultTypology = /* @__PURE__ */ guarded("defaultTypology", inside.defaultTypology);
export const deriveFacts = /* @__PURE__ */ guarded("deriveFacts", inside.deriveFacts);
export const entriesOf = /* @__PURE__ */ guarded("entriesOf", inside.entriesOf);
export const expectationsIn = /* @__PURE__ */ guarded("expectationsIn", inside.expectationsIn);
export const hasErrors = /* @__PURE__ */ guarded("hasErrors", inside.hasErrors);
export const isGate = /* @__PURE__ */ guarded("isGate", inside.isGate);
export const joinResults = /* @__PURE__ */ guarded("joinResults", inside.joinResults);
export const judgeBatch = /* @__PURE__ */ guarded("judgeBatch", inside.judgeBatch);
export const loadMessages = /* @__PURE__ */ guarded("loadMessages", inside.loadMessages);
export const loadTypology = /* @__PURE__ */ guarded("loadTypology", inside.loadTypology);
export const openSavedResult = /* @__PURE__ */ guarded("openSavedResult", inside.openSavedResult);
export const parseGate = /* @__PURE__ */ guarded("parseGate", inside.parseGate);
export const readDocuments = /* @__PURE__ */ guarded("readDocuments", inside.readDocuments);
export const readProfiles = /* @__PURE__ */ guarded("readProfiles", inside.readProfiles);
export const render = /* @__PURE__ */ guarded("render", inside.render);
export const renderAgreement = /* @__PURE__ */ guarded("renderAgreement", inside.renderAgreement);
export const renderAgreementTable = /* @__PURE__ */ guarded("renderAgreementTable", inside.renderAgreementTable);
export const renderBatch = /* @__PURE__ */ guarded("renderBatch", inside.renderBatch);
export const renderCitations = /* @__PURE__ */ guarded("renderCitations", inside.renderCitations);
export const renderCodebook = /* @__PURE__ */ guarded("renderCodebook", inside.renderCodebook);
export const renderComparison = /* @__PURE__ */ guarded("renderComparison", inside.renderComparison);
export const renderComparisonPlot = /* @__PURE__ */ guarded("renderComparisonPlot", inside.renderComparisonPlot);
export const renderComparisonTable = /* @__PURE__ */ guarded("renderComparisonTable", inside.renderComparisonTable);
export const renderConsensus = /* @__PURE__ */ guarded("renderConsensus", inside.renderConsensus);
export const renderDiscussion = /* @__PURE__ */ guarded("renderDiscussion", inside.renderDiscussion);
export const renderFindings = /* @__PURE__ */ guarded("renderFindings", inside.renderFindings);
export const renderForm = /* @__PURE__ */ guarded("renderForm", inside.renderForm);
export const renderMethods = /* @__PURE__ */ guarded("renderMethods", inside.renderMethods);
export const renderPlot = /* @__PURE__ */ guarded("renderPlot", inside.renderPlot);
export const renderQcaCsv = /* @__PURE__ */ guarded("renderQcaCsv", inside.renderQcaCsv);
export const renderReplication = /* @__PURE__ */ guarded("renderReplication", inside.renderReplication);
export const renderReport = /* @__PURE__ */ guarded("renderReport", inside.renderReport);
export const renderRobustness = /* @__PURE__ */ guarded("renderRobustness", inside.renderRobustness);
export const renderRobustnessPlot = /* @__PURE__ */ guarded("renderRobustnessPlot", inside.renderRobustnessPlot);
export const renderRobustnessTable = /* @__PURE__ */ guarded("renderRobustnessTable", inside.renderRobustnessTable);
export const renderSummary = /* @__PURE__ */ guarded("renderSummary", inside.renderSummary);
export const renderSummaryPlot = /* @__PURE__ */ guarded("renderSummaryPlot", inside.renderSummaryPlot);
export const renderSummaryTable = /* @__PURE__ */ guarded("renderSummaryTable", inside.renderSummaryTable);
export const renderTable = /* @__PURE__ */ guarded("renderTable", inside.renderTable);
export const renderTrajectories = /* @__PURE__ */ guarded("renderTrajectories", inside.renderTrajectories);
export const renderTrajectoryPlot = /* @__PURE__ */ guarded("renderTrajectoryPlot", inside.renderTrajectoryPlot);
export const renderTrajectoryTable = /* @__PURE__ */ guarded("renderTrajectoryTable", inside.renderTrajectoryTable);
export const robustnessOf = /* @__PURE__ */ guarded("robustnessOf", inside.robustnessOf);
export const shippedTypology = /* @__PURE__ */ guarded("shippedTypology", inside.shippedTypology);
export const trajectoriesOf = /* @__PURE__ */ guarded("trajectoriesOf", inside.trajectoriesOf);
export const summariseResult = /* @__PURE__ */ guarded("summariseResult", inside.summariseResult);
export const validateAlternatives = /* @__PURE__ */ guarded("validateAlternatives", inside.validateAlternatives);
export const validateExpected = /* @__PURE__ */ guarded("validateExpected", inside.validateExpected);
export const validateProfile = /* @__PURE__ */ guarded("validateProfile", inside.validateProfile);
export const withDraws = /* @__PURE__ */ guarded("withDraws", inside.withDraws);
