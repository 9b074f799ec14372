import { isFormatOf, loadWriter, type ReportName } from "../formats.js";
import type { FindingsMaker, ReportMaker } from "./writer.js";

/** Loads the maker of a report on a batch. */
export async function loadReport(name: ReportName): Promise<ReportMaker> {
  if (isFormatOf(name, "report")) return loadWriter("report", name);
  return asReport(await loadWriter("finding-list", name));
}

/** A list of findings as a report: those of each entry, what the gates hold against it, then those of no entry. */
function asReport(make: FindingsMaker): ReportMaker {
  return async (context) => {
    const writer = await make(context);
    return {
      head: () => writer.head(),
      entry: (entry, judged) => {
        const allowed = writer.holdsAllowed ? (entry.allowed ?? []) : [];
        return [...entry.findings, ...allowed, ...judged].map((one) => writer.finding(one, entry)).join("");
      },
      tail: ({ loose }) => loose.map((finding) => writer.finding(finding, null)).join("") + writer.tail(),
    };
  };
}
