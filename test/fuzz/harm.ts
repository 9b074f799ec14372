import { readFileSync } from "node:fs";
import { type Schema, Validator } from "@cfworker/json-schema";
import { parseAllDocuments } from "yaml";
import { loadAllMessages } from "../../src/messages/messages.js";
import type { AnyDiagnostic } from "../../src/model/diagnostic.js";
import type { ProfileResult, Result } from "../../src/model/result.js";
import type { Typology } from "../../src/model/typology.js";
import { assembleResult, assess } from "../../src/pipeline/assess.js";
import { decodeText } from "../../src/read/decode.js";
import { renderFindings } from "../../src/render/findings.js";
import { formatsOf, type VerdictFormat } from "../../src/render/formats.js";
import type { RenderOptions } from "../../src/render/options.js";
import { render } from "../../src/render/verdict/render.js";
import { openSavedResult } from "../../src/saved/saved.js";
import type { Mutant } from "./mutants.js";
import { misplaced, openPage, type Page } from "./place.js";
import { reportsOn, unreadable } from "./reports.js";

const FILE = "mutant.yaml";
const LANGUAGES = ["en", "fr"] as const;
/** Formats for programs: the same in every language. */
const WITHOUT_WORDS: ReadonlySet<VerdictFormat> = new Set(["json", "csv", "ndjson", "yaml"]);
const SCHEMA = readFileSync(new URL("../../schemas/result.schema.json", import.meta.url), "utf8");
const validator = new Validator(JSON.parse(SCHEMA) as Schema, "2020-12", false);

/** What a program says where it prints what it never meant to print. */
const UNMEANT = /undefined|\bNaN\b|\[object|Infinity/;
const STACK = /\n\s+at .*:\d+:\d+|(?:Type|Range|Reference|Syntax|Internal)Error|node_modules|dist\/tcec/;
/** Characters that act on a terminal, or that nobody sees. */
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\ufeff]|\p{Cs}/u;

/** What came of a mutated profile. */
export interface Outcome {
  readonly text: string;
  readonly typology: Typology;
  readonly results: readonly ProfileResult[];
  /** Of all that gave no result. */
  readonly findings: readonly AnyDiagnostic[];
}

/** Takes a mutated profile from bytes to results. */
export function outcomeOf({ bytes, typology }: Pick<Mutant, "bytes" | "typology">): Outcome {
  const { value, diagnostics } = decodeText(bytes, FILE);
  if (value === null) return { text: new TextDecoder().decode(bytes), typology, results: [], findings: diagnostics };
  const { results, findings } = assess({ file: FILE, text: value }, typology);
  const text = value.replace(/^\ufeff/, ""); // a second mark: it has no column either
  return { text, typology, results, findings: [...diagnostics, ...findings] };
}

/** All findings, also those of profiles that gave a result. */
export function findingsOf({ findings, results }: Outcome): AnyDiagnostic[] {
  return [...findings, ...results.flatMap((result) => result.findings)];
}

/** Every promise about places, order, words and scores that is broken; an empty list where none is. */
export async function harmIn(outcome: Outcome): Promise<string[]> {
  const { text, results, findings } = outcome;
  const page = openPage(FILE, text);
  return [
    ...(findings.length + results.length === 0 ? ["neither a result nor a finding"] : []),
    ...[findings, ...results.map((result) => result.findings)].flatMap((list) => harmInPlaces(list, page)),
    ...harmInKeys(outcome),
    ...(await harmInWords(outcome)),
    ...results.flatMap((result) => harmInScores(result, page)),
  ];
}

/** Texts that reading changes on purpose: merge keys, and numbers with a comma that YAML parts. */
const READ_OTHERWISE = /<<|[0-9],[0-9]|[?&*!%]/;

/** Keys that come twice, counted by the complete parser itself; where anything else is wrong with a text, it may see others. */
function harmInKeys(outcome: Outcome): string[] {
  const { text } = outcome;
  const found = findingsOf(outcome);
  const isOther = ({ code }: AnyDiagnostic): boolean => /^(?:yaml|file)-/.test(code) && code !== "yaml-duplicate-key";
  if (text.length > 20_000 || READ_OTHERWISE.test(text) || found.some(isOther)) return [];
  const documents = parseAllDocuments(text.replace(/\r\n?/g, "\n"), {
    stringKeys: true,
    resolveKnownTags: false,
    logLevel: "silent",
  });
  const errors = [...documents].flatMap((document) => document.errors);
  const [mine, right] = [
    found.filter(({ code }) => code === "yaml-duplicate-key").length,
    errors.filter(({ code }) => code === "DUPLICATE_KEY").length,
  ];
  return mine === right ? [] : [`${mine} keys that come twice instead of ${right}`];
}

function harmInPlaces(findings: readonly AnyDiagnostic[], page: Page): string[] {
  const problems = findings.flatMap((one) => misplaced(one, page).map((what) => `${one.code}: ${what}`));
  for (const [i, one] of findings.entries()) {
    const [a, b] = [findings[i - 1]?.position, one.position];
    if (a && b && (a.line > b.line || (a.line === b.line && a.col > b.col))) problems.push(`${one.code}: not in order`);
  }
  return problems;
}

/** Message and hint of every finding, in both languages. */
async function harmInWords(outcome: Outcome): Promise<string[]> {
  const problems: string[] = [];
  const findings = findingsOf(outcome);
  for (const lang of LANGUAGES) {
    const messages = await loadAllMessages(lang);
    for (const one of findings) {
      const said = messages.message(one, outcome.typology);
      const hint = messages.hint(one, outcome.typology);
      if (said === one.code || said === "" || hint === "") problems.push(`${one.code}: no words in ${lang}`);
      problems.push(...unmeantIn(`${said} ${hint}`, wordsFrom(outcome)).map((what) => `${one.code}: ${what}`));
    }
  }
  return problems;
}

/** Words that may be said again: those of the input, and the names of numbers that are written `.nan` and `.inf` there. */
function wordsFrom(outcome: Outcome): string {
  const hasOddNumber = findingsOf(outcome).some(({ code }) => code === "value-not-finite");
  return outcome.text + (hasOddNumber ? " NaN Infinity" : "");
}

function plain(lang: "en" | "fr"): RenderOptions {
  return { lang, width: 80, colorLevel: 0, verbose: false, quiet: false };
}

/** What is said and was not meant; words of the input may be said again. */
function unmeantIn(said: string, input: string): string[] {
  const [unmeant] = UNMEANT.exec(said) ?? [];
  return unmeant === undefined || input.includes(unmeant) ? [] : [`says ${unmeant}: ${said.slice(0, 200)}`];
}

function harmInPrint(printed: string, input: string): string[] {
  const problems = unmeantIn(printed, input);
  const [stack] = STACK.exec(printed) ?? [];
  if (stack !== undefined && !STACK.test(input)) problems.push(`holds a stack: ${stack}`);
  const [unsafe] = UNSAFE.exec(printed) ?? [];
  if (unsafe !== undefined) problems.push(`holds U+${unsafe.codePointAt(0)?.toString(16)}`);
  if (!/[^\n]\n$/.test(printed)) problems.push("does not end in one newline");
  return problems;
}

function harmInScores({ axes, source }: ProfileResult, { lines }: Page): string[] {
  const problems = Object.entries(axes).flatMap(([id, { score, lo, hi, known }]) => {
    const isInside = [score ?? lo, lo, hi, known].every((x) => x >= 0 && x <= 1);
    const isBetween = score === null ? lo <= hi : lo <= score && score <= hi;
    return isInside && isBetween ? [] : [`axis ${id}: ${lo} <= ${score} <= ${hi}, known ${known}`];
  });
  const outside = Object.entries(source.lines).filter(([, line]) => !(line >= 1 && line <= lines.length));
  return [...problems, ...outside.map(([pointer, line]) => `${pointer} stands on line ${line}`)];
}

/**
 * What is wrong with outcomes (of one typology) printed together, results in every format and findings, in both languages,
 * and held against the schema of results. Together, for the typology that stands in every result takes most of the time.
 */
export async function harmInPrintOf(outcomes: readonly Outcome[]): Promise<string[]> {
  const [first] = outcomes;
  if (!first) return [];
  const result = assembleResult(
    first.typology,
    outcomes.flatMap(({ results }) => results),
    outcomes.flatMap(({ findings }) => findings),
  );
  const input = outcomes.map(wordsFrom).join("\n");
  const problems = await harmInRecord(result);
  const judge = (printed: string, what: string): void => {
    problems.push(...harmInPrint(printed, input).map((harm) => `${what}: ${harm}`));
  };
  for (const lang of LANGUAGES) {
    const formats =
      lang === "en" ? formatsOf("verdict") : formatsOf("verdict").filter((name) => !WITHOUT_WORDS.has(name));
    for (const format of formats) judge(await render(result, format, plain(lang)), `${format} in ${lang}`);
    const detailed = await render({ ...result, results: result.results.slice(0, 1) }, "text", { lang, verbose: true });
    judge(detailed, `verbose text in ${lang}`);
    for (const [name, report] of await reportsOn(result, plain(lang))) {
      if (report !== "") judge(report, `${name} report in ${lang}`); // GitHub has nothing to annotate without findings
      problems.push(...unreadable(name, report));
    }
    const findings = outcomes.flatMap(findingsOf);
    for (const quiet of [false, true]) {
      const printed = await renderFindings(findings, { ...plain(lang), quiet, typology: first.typology });
      judge(printed, `findings in ${lang}`);
    }
  }
  return problems;
}

/** A saved result must fit its schema, for a validator that is not ours too, and be accepted as what it was. */
async function harmInRecord(result: Result): Promise<string[]> {
  const text = await render(result, "json");
  const saved = openSavedResult({ file: "saved.json", text });
  const refused = saved?.diagnostics.map(({ code, pointers }) => `saved: ${code} ${pointers}`) ?? ["saved: not known"];
  const isSame = JSON.stringify(saved?.value) === JSON.stringify(result);
  const { valid, errors } = validator.validate(JSON.parse(text));
  return [
    ...refused,
    ...(isSame || refused.length > 0 ? [] : ["saved: reads back as something else"]),
    ...(valid ? [] : [`schema: ${JSON.stringify(errors.at(-1))}`]),
  ];
}
