export { type Classification, classify } from "./classify/classify.js";
export { type Lang, loadMessages, type Messages } from "./messages/messages.js";
export type { Code, DiagnosticArgs, RawValue, Severity } from "./model/codes.js";
export type { AnyDiagnostic, Diagnostic, Position } from "./model/diagnostic.js";
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
export { joinResults, openSavedResult } from "./pipeline/saved.js";
export { decodeText } from "./read/decode.js";
export { readDocuments } from "./read/documents.js";
export { renderFindings } from "./render/findings.js";
export type { RenderOptions } from "./render/options.js";
export type { FormatName } from "./render/registry.js";
export { render } from "./render/render.js";
export { deriveFacts } from "./score/facts.js";
export { defaultTypology } from "./typology/default.js";
export { loadTypology } from "./typology/load.js";
export { validateProfile } from "./validate/profile.js";
