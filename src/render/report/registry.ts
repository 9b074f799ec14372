import { asReport, FINDINGS_REPORTS } from "./findings.js";
import type { ReportMaker } from "./writer.js";

/** A report: the extensions of files that hold it (with their dot, the usual one first) and the way to its maker. */
interface Report {
  readonly extensions: readonly string[];
  /** Loads the maker; nothing of it is in memory before. */
  readonly load: () => Promise<ReportMaker>;
}

/** Every report on a batch: its one home. */
export const REPORTS = {
  text: { extensions: [".txt"], load: async () => (await import("./text.js")).makeText },
  markdown: { extensions: [".md", ".markdown"], load: async () => (await import("./markdown.js")).makeMarkdown },
  junit: { extensions: [".xml"], load: async () => (await import("./junit.js")).makeJunit },
  sarif: { extensions: [".sarif"], load: asReport(FINDINGS_REPORTS.sarif) },
  github: { extensions: [], load: asReport(FINDINGS_REPORTS.github) },
  gitlab: { extensions: [], load: asReport(FINDINGS_REPORTS.gitlab) },
} as const satisfies Record<string, Report>;

/** The name of a report, as `--format` takes it. */
export type ReportName = keyof typeof REPORTS;

/** The names of all reports, in the order of the registry. */
export const REPORT_NAMES = Object.keys(REPORTS) as ReportName[];

/** True for the name of a report. */
export function isReportName(name: string): name is ReportName {
  return Object.hasOwn(REPORTS, name);
}
