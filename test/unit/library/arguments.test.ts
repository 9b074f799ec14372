import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Result } from "../../../src/index.js";
import * as index from "../../../src/index.js";
import * as library from "../../../src/library/library.js";
import { ARGUMENTS, type FunctionName } from "../../../src/library/library.js";
import { scoreBatch } from "../../../src/node.js";
import { agreementOn } from "../../helpers/agreement.js";
import { runs } from "../../helpers/runs.js";
import { summaryWith } from "../../helpers/summary.js";

const path = "examples/profiles/initiatives-et-cite-2013.yaml";
const source = { file: path, text: readFileSync(path, "utf8") };
const typology = index.defaultTypology();
const { results, findings } = index.assess(source, typology);
const result = index.assembleResult(typology, results, findings);
const [read] = index.readProfiles(source, typology).profiles;
if (read === undefined) throw new Error("no profile");
const { document, profile } = read;
const entries = index.entriesOf(result);
const batch = index.judgeBatch(entries, typology);
const other = await index.shippedTypology("plural-economy");
const second = index.assembleResult(other, index.assess(source, other).results, []);
const { value: comparison } = index.compareResults(result, second);
const { value: trajectories } = index.trajectoriesOf({
  ...result,
  results: [...result.results, ...result.results.map((one) => ({ ...one, date: "1999" }))],
});
const summary = summaryWith(result);
const agreement = agreementOn({ A: [source.text], B: [source.text] });
const robustness = index.robustnessOf(result, [read]);
const coding = index.codingsIn(source, typology, { coder: "A" }).codings;
const codings = [...coding, ...index.codingsIn({ ...source, file: "b.yaml" }, typology, { coder: "B" }).codings];
const spec = readFileSync("typologies/alternatives/matray-poisat-2015.yaml", "utf8").replace(
  / {2}- id: version_1[\s\S]*/,
  "",
);
const [specDocument] = index.readDocuments({ file: "spec.yaml", text: spec }).documents;
if (specDocument === undefined) throw new Error("no alternatives");
const declared = index.validateAlternatives(specDocument).value;
if (declared === null) throw new Error("no alternatives");
const { value: alternatives } = index.alternativesIn(declared, typology);
const words = { lang: "en", width: 80, colorLevel: 0, verbose: false, quiet: false } as const;
const saved = { file: "r.json", text: JSON.stringify(result) };

/** For each function one call that is right. */
const RIGHT: { readonly [N in FunctionName]: readonly unknown[] } = {
  agreementOf: [result, codings, { draws: 10 }],
  alternativesIn: [declared, typology, new Map(), specDocument],
  assembleResult: [typology, results, findings],
  assess: [source, typology, {}],
  assessProfile: [read, typology, {}],
  baselineOf: [result, "baseline.json"],
  checkBaseline: [index.baselineOf(result, "baseline.json"), typology],
  classify: [profile, typology, {}],
  codingsIn: [source, typology, { coder: "A" }],
  compareResults: [result, second],
  consensusOf: [codings],
  decodeText: [new TextEncoder().encode(source.text), path, {}],
  defaultTypology: [],
  deriveFacts: [profile, new Set(["business_model"])],
  entriesOf: [result],
  expectationsIn: ["expected.yaml", [{ expected: {}, document }]],
  hasErrors: [findings],
  isGate: [index.parseGate("invalid", typology)],
  joinResults: [[{ result, file: "r.json" }]],
  judgeBatch: [entries, typology, {}],
  loadMessages: ["fr", "fr-CH", "."],
  loadTypology: [{ file: "t.yaml", text: "tcec_typology: 1\n" }],
  openSavedResult: [saved],
  parseGate: ["invalid", typology],
  readDocuments: [source, 1_000_000],
  readProfiles: [source, typology, true],
  render: [result, "text", { lang: "fr" }],
  codedOutcome: [[source], result.results, "x-kept"],
  summariseResult: [result, { by: "level" }],
  renderSummary: [summary, "json", {}],
  renderSummaryPlot: [summary, "svg", {}],
  renderSummaryTable: [summary, "csv", {}],
  renderAgreement: [agreement, "json", {}],
  renderAgreementTable: [agreement, "csv", {}],
  renderBatch: [batch, "text", result, {}],
  renderCitations: [result, "text", "en"],
  renderCodebook: [typology, "markdown", words],
  renderComparison: [comparison, "json", {}],
  renderComparisonPlot: [comparison, "svg", {}],
  renderComparisonTable: [comparison, "csv", {}],
  renderConsensus: [index.consensusOf(codings), "fr"],
  renderDiscussion: [agreement, codings, { lang: "fr" }],
  renderFindings: [findings, words],
  renderForm: [typology, { lang: "fr", result: "live", files: [source] }],
  renderMethods: [result, "markdown", words],
  renderPlot: [result, "svg", {}],
  renderQcaCsv: [result],
  renderReplication: [result, "en"],
  renderReport: [result, {}],
  renderRobustness: [robustness, "json", {}],
  renderRobustnessPlot: [robustness, "svg", {}],
  renderRobustnessTable: [robustness, "csv", {}],
  renderTable: [result, "latex", {}],
  renderTrajectories: [trajectories, "json", {}],
  renderTrajectoryPlot: [trajectories, result, "svg", {}],
  renderTrajectoryTable: [trajectories, "csv", {}],
  robustnessOf: [result, [read], { alternatives }],
  shippedTypology: ["plural-economy"],
  trajectoriesOf: [result],
  validateAlternatives: [specDocument],
  validateExpected: [document, typology],
  validateProfile: [document],
  withDraws: [robustness, [read], { draws: 20, seed: 2, factors: { weights: 0.25 }, unknowns: true }],
};
type Call = (...values: readonly unknown[]) => unknown;
const guarded: Readonly<Record<string, unknown>> = library;
const NAMES = Object.keys(RIGHT) as FunctionName[];
const call = (name: FunctionName, values: readonly unknown[]): unknown => (guarded[name] as Call)(...values);

/** What people hand over by mistake. */
const ODD: readonly (readonly [what: string, value: unknown])[] = [
  ["undefined", undefined],
  ["null", null],
  ["a path", path],
  ["a text of a file", source.text],
  ["an unknown word", "pdff"],
  ["a number", 42],
  ["not a number", Number.NaN],
  ["true", true],
  ["an empty list", []],
  ["a list of lists", [[]]],
  ["an empty record", {}],
  ["a function", () => result],
  ["a Promise of a result", Promise.resolve(result)],
  ["what assess gives", { results, findings }],
  ["an outcome", { value: result, diagnostics: [] }],
  ["a result of another version", { ...result, schema: "tcec-result/1" }],
  ["options of an unknown language", { lang: "xx" }],
  ["options of an unknown kind", { kind: "pie" }],
  ["a symbol", Symbol("x")],
  ["a big integer", 10n],
];

/** What a call came to: nothing, or the error that it threw or rejected with. */
async function errorOf(name: FunctionName, values: readonly unknown[]): Promise<unknown> {
  try {
    await call(name, values);
    return null;
  } catch (error) {
    return error;
  }
}

test("what is imported is what index.ts exports, and nothing else", () => {
  const { ARGUMENTS: _, ...exported } = library;
  expect(Object.keys(exported).sort()).toEqual(Object.keys(index).sort());
  expect(Object.keys(ARGUMENTS).sort()).toEqual(
    Object.entries(index)
      .filter(([, value]) => typeof value === "function")
      .map(([name]) => name)
      .sort(),
  );
  for (const name of NAMES) expect((guarded[name] as Call).name).toBe(name);
});

describe.each(NAMES)("%s", (name) => {
  test("takes what is right", async () => {
    expect(await errorOf(name, RIGHT[name])).toBeNull();
  });

  test.each(
    ARGUMENTS[name].flatMap((argument, place) => ODD.map(([what, value]) => ({ what, value, argument, place }))),
  )("$what for $argument.name: a sentence, or it is taken", async ({ value, argument, place }) => {
    const error = await errorOf(
      name,
      RIGHT[name].map((right, i) => (i === place ? value : right)),
    );
    if (error === null) return;
    expect(error instanceof TypeError || error instanceof RangeError, String(error)).toBe(true);
    expect((error as Error).message).toMatch(new RegExp(`^${name}: ${argument.name} (must be .*; it is |is |has )`));
  });
});

test("whatever stands at whatever places, it is a sentence of ours", async () => {
  const odd = fc.oneof(fc.constantFrom(...ODD.map(([, value]) => value)), fc.anything());
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NAMES), fc.array(odd, { maxLength: 4 }), async (name, values) => {
      const error = await errorOf(name, values);
      if (error !== null) expect(String(error)).toMatch(new RegExp(`^(Type|Range)Error: ${name}: `));
    }),
    { numRuns: runs(500) },
  );
});

const SENTENCES: readonly [FunctionName, readonly unknown[], string][] = [
  [
    "renderTable",
    [{ results, findings }, "latex"],
    "TypeError: renderTable: result must be a result, as assembleResult(typology, results, findings) gives it; it is what assess gives: make a result of it by assembleResult(typology, results, findings)",
  ],
  [
    "renderTable",
    [Promise.resolve(result), "latex"],
    "TypeError: renderTable: result must be a result, as assembleResult(typology, results, findings) gives it; it is a Promise: put await before the call that gives it",
  ],
  [
    "renderTable",
    [{ ...result, schema: "tcec-result/1" }, "latex"],
    "RangeError: renderTable: result is a result of the format “tcec-result/1”, and not of “tcec-result/2”",
  ],
  [
    "render",
    [result, "pdf"],
    "RangeError: render: format is none of “text”, “csv”, “json”, “ndjson”, “yaml”: it is “pdf”",
  ],
  [
    "assess",
    [path, typology],
    `TypeError: assess: source must be { file, text }: the name of a file, and its text; it is a text, “${path.slice(0, 40)}…”`,
  ],
  [
    "assess",
    [source],
    "TypeError: assess: typology must be a typology, as defaultTypology() or loadTypology(…).value gives it; it is undefined",
  ],
  [
    "assess",
    [source, { value: typology, diagnostics: [] }],
    "TypeError: assess: typology must be a typology, as defaultTypology() or loadTypology(…).value gives it; it is an outcome: take its value, where that is not null",
  ],
  [
    "renderCitations",
    [result, "bibtex"],
    "TypeError: renderCitations: lang must be a language, such as “en”; it is undefined",
  ],
  [
    "renderReport",
    [result, { lang: "de" }],
    "RangeError: renderReport: options has a lang that is none of “en”, “fr”: it is “de”",
  ],
  [
    "agreementOf",
    [result, [read]],
    "TypeError: agreementOf: codings must be a list, each item of it one of codingsIn(…).codings; it is a list",
  ],
  [
    "agreementOf",
    [result, codings, { draws: 1e12 }],
    "RangeError: agreementOf: options has as draws no whole number from 0 to 100000: it is 1000000000000",
  ],
  [
    "agreementOf",
    [result, codings, { confidence: 95 }],
    "RangeError: agreementOf: options has a confidence that does not lie between 0 and 1: it is 95",
  ],
  [
    "robustnessOf",
    [result, [read], { alternatives: declared }],
    "TypeError: robustnessOf: options must be a record in which alternatives is what alternativesIn(…).value gives, and findings a list of findings; it is a record with alternatives",
  ],
  [
    "alternativesIn",
    [specDocument, typology],
    "TypeError: alternativesIn: file must be what validateAlternatives(…).value gives; it is a record with file, index, value",
  ],
  ["joinResults", [[]], "RangeError: joinResults: parts is an empty list"],
];

test.each(SENTENCES.map(([name, values, sentence]) => ({ name, values, sentence })))(
  "$sentence",
  async ({ name, values, sentence }) => {
    expect(String(await errorOf(name, values))).toBe(sentence);
  },
);

test.each([
  [undefined],
  ["profiles"],
  [{}],
  [{ paths: "profiles" }],
  [{ paths: ["p"], exclude: "x" }],
  [{ paths: [] }],
])("scoreBatch says what is wrong with %o", async (options) => {
  const error = await scoreBatch(options as never).catch((thrown: unknown) => thrown);
  expect(String(error)).toMatch(/^(Type|Range)Error: scoreBatch: \S+ /);
});

/** A result that an older program saved is no result of this one, wherever it is handed over. */
test.each(NAMES.filter((name) => ARGUMENTS[name][0]?.name === "result" && (RIGHT[name][0] as Result) === result))(
  "%s takes no result of another version",
  async (name) => {
    const error = await errorOf(name, [{ ...result, schema: "tcec-result/1" }, ...RIGHT[name].slice(1)]);
    const takesParts = ["baselineOf", "entriesOf", "renderCitations"].includes(name); // parts of any result
    expect(error === null).toBe(takesParts);
  },
);
