import type { BatchSummary } from "../../model/batch.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { Entry, ScoredEntry } from "../../model/entry.js";
import { escapeXml } from "../kit/escape/xml.js";
import { sanitize } from "../kit/sanitize.js";
import { describeGates } from "./gates.js";
import { type BatchWords, openBatchWords, paragraphOf, placeOf, titleOf } from "./words.js";
import type { FindingsRenderer, ReportMaker } from "./writer.js";

/** Test cases of a suite, which is held in memory until its count is known; a longer file gives several suites. */
const MOST_CASES = 10_000;

interface Case {
  readonly name: string;
  /** Code and text of what failed; `null` where all is well. */
  readonly failure: { readonly type: string; readonly message: string; readonly text: string } | null;
  /** What is worth knowing beside. */
  readonly out: string;
}

/**
 * JUnit XML: a suite for each file, a case for each profile or document, at the end the gates as a suite of their own and what
 * belongs to no file. What is refused and what a gate holds against a profile are failures, warnings stand in `system-out`.
 * There is no clock: `time` is 0.
 */
export const makeJunit: ReportMaker = async (context) => {
  const words = await openBatchWords(context);
  let file: string | null = null;
  let cases: Case[] = [];
  const flush = (): string => {
    const text = cases.length === 0 ? "" : writeSuite(sanitize(file ?? ""), cases);
    cases = [];
    return text;
  };
  return {
    head: () => headOf(context.tool.name),
    entry: (entry, judged) => {
      const before = entry.file !== file || cases.length >= MOST_CASES ? flush() : "";
      file = entry.file;
      cases.push(caseOf(words, entry, judged));
      return before;
    },
    tail: ({ gates, loose }) => {
      const others = loose.map((finding) => looseCase(words, finding));
      return flush() + gateSuite(words, gates) + otherSuite(words, others) + END;
    },
  };
};

/**
 * The same of files that were looked at: a case for each of them, in suites that are called as the program is; errors are its
 * failure, other findings stand in `system-out`. Gates, and what belongs to no file, are suites of their own.
 */
export const writeJunit: FindingsRenderer = async ({ files, findings, gates = [] }, context) => {
  const words = await openBatchWords(context);
  const found = new Map<string, AnyDiagnostic[]>(files.map((file) => [file, []]));
  const others: Case[] = [];
  for (const finding of findings) {
    const { file } = placeOf(finding, null);
    if (file === null) others.push(looseCase(words, finding));
    else if (found.get(file)?.push(finding) === undefined) found.set(file, [finding]);
  }
  const cases = [...found].map(([file, all]) => caseNamed(words, sanitize(file), all, null));
  const suites = Array.from({ length: Math.ceil(cases.length / MOST_CASES) }, (_, i) =>
    writeSuite(context.tool.name, cases.slice(i * MOST_CASES, (i + 1) * MOST_CASES)),
  );
  return headOf(context.tool.name) + suites.join("") + gateSuite(words, gates) + otherSuite(words, others) + END;
};

/** A case for each gate; nothing without gates. */
function gateSuite({ messages }: BatchWords, gates: BatchSummary["gates"]): string {
  const cases = describeGates(messages, gates).map(({ gate, passed, against }): Case => {
    return { name: gate, out: "", failure: passed ? null : { type: "gate", message: against, text: against } };
  });
  return cases.length === 0 ? "" : writeSuite(messages.label("gates"), cases);
}

/** What belongs to no file; nothing where all belongs to one. */
function otherSuite({ messages }: BatchWords, cases: readonly Case[]): string {
  return cases.length === 0 ? "" : writeSuite(messages.label("findings"), cases);
}

function headOf(name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escapeXml(name)}">\n`;
}

const END = "</testsuites>\n";

function caseOf(words: BatchWords, entry: Entry, judged: readonly AnyDiagnostic[]): Case {
  return caseNamed(words, nameOf(words, entry), [...entry.findings, ...judged], entry);
}

function caseNamed(words: BatchWords, name: string, all: readonly AnyDiagnostic[], of: Entry | null): Case {
  const errors = all.filter(({ severity }) => severity === "error");
  const others = all.filter(({ severity }) => severity !== "error");
  return { name, failure: failureOf(words, errors, of), out: listOf(words, others, of) };
}

function looseCase(words: BatchWords, finding: AnyDiagnostic): Case {
  const { file } = placeOf(finding, null);
  const name = [finding.code, ...(file === null ? [] : [file])].map((part) => sanitize(part)).join(" ");
  const isError = finding.severity === "error";
  return {
    name,
    failure: failureOf(words, isError ? [finding] : [], null),
    out: isError ? "" : listOf(words, [finding], null),
  };
}

/** What tells a profile from the others of its file; a document that gave none by its number. */
function nameOf({ messages }: BatchWords, entry: Entry): string {
  if (entry.kind === "scored") return titleOf(entry) + detailsOf(entry);
  return entry.document === null ? sanitize(entry.file) : messages.phrase("document", { index: entry.document });
}

function detailsOf({ level, coder }: ScoredEntry): string {
  const details = [level, coder].filter((part) => part !== null).map((part) => sanitize(part));
  return details.length === 0 ? "" : ` (${details.join(", ")})`;
}

function failureOf(words: BatchWords, errors: readonly AnyDiagnostic[], of: Entry | null): Case["failure"] {
  const [first, ...others] = errors;
  if (!first) return null;
  const more = others.length === 0 ? "" : ` (${words.messages.phrase("more", { count: others.length })})`;
  return { type: sanitize(first.code), message: words.say(first) + more, text: listOf(words, errors, of) };
}

/** One finding per line: place, code, message and hint. */
function listOf(words: BatchWords, findings: readonly AnyDiagnostic[], of: Entry | null): string {
  return findings
    .map((finding) => {
      const { file, line, col } = placeOf(finding, of);
      const place = file === null ? "" : `${sanitize(file)}:${line}${col === null ? "" : `:${col}`}  `;
      return `${place}${sanitize(finding.code)}  ${paragraphOf(words, finding)}`;
    })
    .join("\n");
}

function writeSuite(name: string, cases: readonly Case[]): string {
  const failures = cases.filter(({ failure }) => failure !== null).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
  const body = cases.map((one) => writeCase(name, one)).join("");
  return `  <testsuite name="${escapeXml(name)}" ${counts}>\n${body}  </testsuite>\n`;
}

function writeCase(suite: string, { name, failure, out }: Case): string {
  const open = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(name)}" time="0"`;
  const parts = [
    ...(failure === null ? [] : [writeFailure(failure)]),
    ...(out === "" ? [] : [`      <system-out>${escapeXml(out)}</system-out>\n`]),
  ];
  return parts.length === 0 ? `${open}/>\n` : `${open}>\n${parts.join("")}    </testcase>\n`;
}

function writeFailure({ type, message, text }: NonNullable<Case["failure"]>): string {
  return `      <failure type="${escapeXml(type)}" message="${escapeXml(message)}">${escapeXml(text)}</failure>\n`;
}
