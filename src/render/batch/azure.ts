import type { Severity } from "../../model/codes.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { escapeMessage, escapeProperty } from "../kit/escape/azure.js";
import { sanitize } from "../kit/sanitize.js";
import { type BatchWords, openBatchWords, type Place, placeInRepository } from "./words.js";
import type { FindingsMaker } from "./writer.js";

/** Issues of a log are errors or warnings; a note is neither, and stays out. */
const TYPE = { error: "error", warning: "warning", info: null } as const satisfies Record<Severity, string | null>;

/** Findings as logging commands of Azure Pipelines, which lists them beside the log and links them to their lines. */
export const makeAzure: FindingsMaker = async (context) => {
  const words = await openBatchWords(context);
  return {
    head: () => "",
    finding: (finding, of) => commandOf(words, finding, placeInRepository(finding, of, context.options)),
    tail: () => "",
  };
};

function commandOf(words: BatchWords, finding: AnyDiagnostic, { file, line, col }: Place): string {
  const type = TYPE[finding.severity];
  if (type === null) return "";
  const place = file === null ? [] : [`sourcepath=${escapeProperty(sanitize(file))}`, `linenumber=${line}`];
  const column = file === null || col === null ? [] : [`columnnumber=${col}`];
  const properties = [`type=${type}`, ...place, ...column, `code=${escapeProperty(sanitize(finding.code))}`];
  const hint = words.advise(finding);
  const message = words.say(finding) + (hint === null ? "" : `\n${hint}`);
  return `##vso[task.logissue ${properties.join(";")}]${escapeMessage(message)}\n`;
}
