import type { AnyDiagnostic } from "./diagnostic.js";
import type { ProfileResult as ProfileRecord, Result as ResultRecord } from "./generated/result.js";

export type * from "./generated/result.js";

/** The verdict on one profile, with its reasons. Its contract is `schemas/result.schema.json`. */
export type ProfileResult = Omit<ProfileRecord, "reasons" | "findings"> & {
  readonly reasons: readonly AnyDiagnostic[];
  readonly findings: readonly AnyDiagnostic[];
};

/** What of a verdict is figures and ids, beside its axes. */
export type FigureName =
  | "status"
  | "type"
  | "neighbours"
  | "possible"
  | "narrowed"
  | "atypical"
  | "memberships"
  | "verdictRadius"
  | "withoutLow"
  | "watchpoints"
  | "checks";

/** What a row of figures, a gate or a count is made of: a result without what explains it. */
export type ResultRow = Pick<
  ProfileResult,
  FigureName | "id" | "name" | "date" | "level" | "profile" | "expected" | "findings"
> & {
  readonly source: Omit<ProfileResult["source"], "lines">;
  readonly axes: Readonly<Record<string, Omit<ProfileResult["axes"][string], "indicators">>>;
};

/** Name and version of the format of results that this program writes and reads. */
export const RESULT_FORMAT = "tcec-result/2" satisfies ResultRecord["schema"];

/** Results of one run: self-sufficient, never localised. Its contract is `schemas/result.schema.json`. */
export type Result = Omit<ResultRecord, "results" | "findings"> & {
  readonly results: readonly ProfileResult[];
  readonly findings: readonly AnyDiagnostic[];
};

/** What a result says before its profiles: the program, the typology and the thresholds in force. */
export type Head = Omit<Result, "results" | "findings">;
