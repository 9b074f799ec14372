import { asReport, FINDINGS_REPORTS } from "./findings.js";
import type { ReportMaker } from "./writer.js";

/** The way to the maker of a report. */
interface Report {
  /** Loads the maker; nothing of it is in memory before. */
  readonly load: () => Promise<ReportMaker>;
}

/** Every report on a batch: its one home. */
export const REPORTS = {
  text: { load: async () => (await import("./text.js")).makeText },
  markdown: { load: async () => (await import("./markdown.js")).makeMarkdown },
  junit: { load: async () => (await import("./junit.js")).makeJunit },
  sarif: { load: asReport(FINDINGS_REPORTS.sarif) },
  github: { load: asReport(FINDINGS_REPORTS.github) },
  gitlab: { load: asReport(FINDINGS_REPORTS.gitlab) },
} as const satisfies Record<string, Report>;

/** The name of a report, as `--format` takes it. */
export type ReportName = keyof typeof REPORTS;

/** The names of all reports, in the order of the registry. */
export const REPORT_NAMES = Object.keys(REPORTS) as ReportName[];

/** True for the name of a report. */
export function isReportName(name: string): name is ReportName {
  return Object.hasOwn(REPORTS, name);
}
