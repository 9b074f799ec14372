import type { Severity } from "../../model/codes.js";
import { createFingerprints } from "./fingerprint.js";
import { writeLine } from "./items/json.js";
import { openBatchWords, paragraphOf, placeInRepository } from "./words.js";
import type { FindingsMaker } from "./writer.js";

const SEVERITY = { error: "major", warning: "minor", info: "info" } as const satisfies Record<Severity, string>;

/** Findings as a Code Quality report of GitLab. One that belongs to no file stands at the project as a whole, `.`. */
export const makeGitlab: FindingsMaker = async (context) => {
  const words = await openBatchWords(context);
  const fingerprint = createFingerprints();
  let isFirst = true;
  return {
    head: () => "[",
    finding: (finding, of) => {
      const { file, line } = placeInRepository(finding, of, context.options);
      const issue = {
        description: paragraphOf(words, finding),
        check_name: finding.code,
        fingerprint: fingerprint(finding, file),
        severity: SEVERITY[finding.severity],
        location: { path: file ?? ".", lines: { begin: line } },
      };
      const separator = isFirst ? "\n" : ",\n";
      isFirst = false;
      return separator + writeLine(issue);
    },
    tail: () => "\n]\n",
  };
};
