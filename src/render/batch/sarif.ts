import type { Region, ReportingDescriptor, Run, Result as SarifResult, Suppression } from "sarif";
import type { Explanations } from "../../messages/explanation.js";
import { loadWords } from "../../messages/languages.js";
import { CODES, type Code, type Severity } from "../../model/codes.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { escapeMarkdown } from "../kit/escape/markdown.js";
import { uriOfPath } from "../kit/escape/uri.js";
import { sanitize } from "../kit/sanitize.js";
import { createFingerprints } from "./fingerprint.js";
import { writeLine } from "./items/json.js";
import { type BatchWords, openBatchWords, type Place, paragraphOf, placeInRepository } from "./words.js";
import type { FindingsContext, FindingsMaker, FindingsWriter } from "./writer.js";

const HEAD =
  '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits",';
/** Results of one run that code scanning takes; with one more it refuses the whole file. */
const MOST_RESULTS = 25_000;
const LEVEL = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  SarifResult["level"]
>;

/**
 * Findings as SARIF 2.1.0, one per line, at the end the program with the rules that were met. Columns count UTF-16 code units,
 * as everywhere here. What is left out at the limit of code scanning is counted in a notification.
 */
export const makeSarif: FindingsMaker = (context) => createSarif(context, MOST_RESULTS);

/** The same with at most `most` results. */
export async function createSarif(context: FindingsContext, most: number): Promise<FindingsWriter> {
  const words = await openBatchWords(context);
  const explanations = await loadWords(context.options.lang, "explanations");
  const fingerprint = createFingerprints();
  const rules: string[] = [];
  let count = 0;
  return {
    holdsAllowed: true,
    head: () => `${HEAD}"language":"${context.options.lang}","results":[`,
    finding: (finding, of) => {
      count += 1;
      if (count > most) return "";
      if (!rules.includes(finding.code)) rules.push(finding.code);
      const place = placeInRepository(finding, of, context.options);
      const result = resultOf(words, finding, place, rules.indexOf(finding.code));
      const print = { "tcec/v1": fingerprint(finding, place.file) };
      return `${count === 1 ? "" : ","}\n${writeLine({ ...result, partialFingerprints: print })}`;
    },
    tail: () => {
      const descriptors = rules.map((code) => ruleOf(code, explanations));
      const end = { ...omission(count - most, most), ...driverOf(context, descriptors) };
      return `\n],${writeLine(end).slice(1)}]}\n`;
    },
  };
}

function resultOf(words: BatchWords, finding: AnyDiagnostic, place: Place, ruleIndex: number): SarifResult {
  const { file, line, col, endCol } = place;
  const region = {
    startLine: line,
    ...(col !== null && { startColumn: col }),
    ...(endCol !== null && { endColumn: endCol }),
  };
  return {
    ruleId: finding.code,
    ruleIndex,
    level: LEVEL[finding.severity],
    message: { text: paragraphOf(words, finding) },
    suppressions: suppressionsOf(finding),
    ...(file !== null && { locations: [{ physicalLocation: { artifactLocation: { uri: uriOfPath(file) }, region } }] }),
    ...(file !== null && endCol !== null && fixesOf(finding, uriOfPath(file), region)),
  };
}

/** What takes the place of what the finding points at, where another spelling is all that is wanted; `tcec validate --fix` tries it first. */
function fixesOf({ fix, severity }: AnyDiagnostic, uri: string, deletedRegion: Region): Pick<SarifResult, "fixes"> {
  if (fix === undefined || severity !== "error") return {};
  const replacements = [{ deletedRegion, insertedContent: { text: fix.write } }];
  return {
    fixes: [
      { description: { text: sanitize(fix.write) }, artifactChanges: [{ artifactLocation: { uri }, replacements }] },
    ],
  };
}

/** What allows it: a comment in the file, or the run. The standard asks for the list of every result where one has it. */
function suppressionsOf({ allowed }: AnyDiagnostic): Suppression[] {
  if (allowed === undefined) return [];
  const kind = allowed.by === "comment" ? "inSource" : "external";
  return [{ kind, ...(allowed.reason !== null && { justification: sanitize(allowed.reason) }) }];
}

function ruleOf(code: string, { codes }: Explanations): ReportingDescriptor {
  const known = Object.hasOwn(codes, code) ? codes[code as Code] : null;
  if (known === null) return { id: code };
  const help = [known.meaning, known.computed, known.remedy].filter((part) => part !== undefined).join("\n\n");
  return {
    id: code,
    shortDescription: { text: plain(known.title) },
    fullDescription: { text: plain(known.meaning) },
    help: { text: plain(help), markdown: escapeMarkdown(help) },
    defaultConfiguration: { level: LEVEL[CODES[code as Code].severity] },
  };
}

/** Without the marks of code. */
function plain(text: string): string {
  return text.replaceAll("`", "");
}

function driverOf({ tool, options }: FindingsContext, rules: ReportingDescriptor[]): Pick<Run, "tool"> {
  const { name, version } = tool;
  return { tool: { driver: { name, version, semanticVersion: version, language: options.lang, rules } } };
}

function omission(left: number, most: number): Pick<Run, "invocations"> {
  if (left <= 0) return {};
  const text = `${left} more results were left out: code scanning takes ${most}.`;
  return {
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ level: "warning", message: { text } }] }],
  };
}
