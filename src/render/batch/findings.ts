import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { FindingsContext, FindingsMaker, ReportMaker } from "./writer.js";

/** The reports that consist of findings alone, which every command that finds anything can write: their one home. */
export const FINDINGS_REPORTS = {
  sarif: async () => (await import("./sarif.js")).makeSarif,
  github: async () => (await import("./github.js")).makeGithub,
  gitlab: async () => (await import("./gitlab.js")).makeGitlab,
} as const satisfies Record<string, () => Promise<FindingsMaker>>;

/** The name of a report that consists of findings alone. */
export type FindingsReport = keyof typeof FINDINGS_REPORTS;

/** Findings of one run as a report; the order is kept. */
export async function reportFindings(
  format: FindingsReport,
  findings: readonly AnyDiagnostic[],
  context: FindingsContext,
): Promise<string> {
  const make = await FINDINGS_REPORTS[format]();
  const writer = await make(context);
  return writer.head() + findings.map((finding) => writer.finding(finding, null)).join("") + writer.tail();
}

/** The same as a report on a batch: the findings of each entry, what the gates hold against it, then those of no entry. */
export function asReport(load: () => Promise<FindingsMaker>): () => Promise<ReportMaker> {
  return async () => {
    const make = await load();
    return async (context) => {
      const writer = await make(context);
      return {
        head: () => writer.head(),
        entry: (entry, judged) => [...entry.findings, ...judged].map((one) => writer.finding(one, entry)).join(""),
        tail: ({ loose }) => loose.map((finding) => writer.finding(finding, null)).join("") + writer.tail(),
      };
    };
  };
}
