import { type Baseline, baselineOf, checkBaseline } from "../batch/baseline.js";
import { type Expectations, type ExpectedDocument, expectationsIn } from "../batch/expectations.js";
import { Gates } from "../batch/gates.js";
import type { Gate } from "../batch/parse-gate.js";
import type { LongRunHost } from "../io/host/long-run.js";
import { finding, hasErrors } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { textOf } from "../pipeline/inputs.js";
import { append } from "../plain/append.js";
import { readDocuments } from "../read/documents.js";
import { LIMITS } from "../read/limits.js";
import { sortFindings } from "../read/locate.js";
import { limitOf } from "../saved/recognise.js";
import { openSavedResult } from "../saved/saved.js";
import { validateExpected } from "../validate/expected.js";

/** The gates that a run is to pass, as they are asked for: names of files are not opened yet. */
export interface GatesWanted {
  /** What was read from the words, or what is wrong with them. */
  readonly failOn: Outcome<readonly Gate[]>;
  /** `true`: what the profiles themselves expect; a path: what that file expects; `false`: nothing. */
  readonly expect: boolean | string;
  /** Path of a saved result to compare with; `null` for none. */
  readonly baseline: string | null;
  /** True where the baseline is written anew: it may be missing, or rest on another typology. */
  readonly updateBaseline: boolean;
  /** How far a score may move, 0 to 1. */
  readonly tolerance: number;
  /** `null`: any number. */
  readonly maxWarnings: number | null;
  /** Path of a list of warnings that were there before; `null` for none. */
  readonly knownWarnings: string | null;
}

type Reader = Pick<LongRunHost, "readFileNow">;

/** The gates that were asked for, with what they compare with; all that is wrong with it at once. */
export function openGates(wanted: GatesWanted, typology: Typology, reader: Reader): Outcome<Gates> {
  const { failOn } = wanted;
  const expect = openExpectations(wanted, typology, reader);
  const baseline = openBaseline(wanted, typology, reader);
  const diagnostics = [...failOn.diagnostics, ...expect.diagnostics, ...baseline.diagnostics];
  if (failOn.value === null || expect.value === null || baseline.value === null) return { value: null, diagnostics };
  const asked = {
    failOn: failOn.value,
    expect: expect.value.asked,
    baseline: baseline.value.asked && { ...baseline.value.asked, tolerance: wanted.tolerance },
    maxWarnings: wanted.maxWarnings,
    onlyKnown: wanted.knownWarnings !== null,
  };
  return { value: new Gates(asked), diagnostics };
}

/** What is compared with; `null` where nothing was asked for. */
interface Asked<T> {
  readonly asked: T | null;
}

function openExpectations(
  { expect }: GatesWanted,
  typology: Typology,
  { readFileNow }: Reader,
): Outcome<Asked<"own" | Expectations>> {
  if (typeof expect !== "string") return found(expect ? "own" : null);
  const source = textOf(readFileNow(expect, limitOf(expect)), expect);
  if (source.value === null) return source;
  const { documents, diagnostics } = readDocuments(source.value, LIMITS.fileBytes);
  const findings = [...diagnostics];
  const parts: ExpectedDocument[] = [];
  for (const document of documents) {
    const expected = validateExpected(document, typology);
    append(findings, expected.diagnostics);
    if (expected.value !== null) parts.push({ expected: expected.value, document });
  }
  if (hasErrors(findings)) return { value: null, diagnostics: sortFindings(findings) };
  const all = expectationsIn(expect, parts);
  return all.value === null ? all : found(all.value, findings);
}

/** The saved result to compare with. One that is to be renewed may be missing, or rest on another typology. */
function openBaseline(
  { baseline: file, updateBaseline: isRenewed }: GatesWanted,
  typology: Typology,
  { readFileNow }: Reader,
): Outcome<Asked<{ readonly baseline: Baseline; readonly isRenewed: boolean }>> {
  if (file === null) return found(null);
  const bytes = readFileNow(file, LIMITS.resultBytes);
  if (bytes.value === null) {
    const isMissing = bytes.diagnostics.every(({ code }) => code === "file-not-found");
    return isRenewed && isMissing ? found(null) : bytes;
  }
  const source = textOf(bytes, file, LIMITS.resultBytes);
  if (source.value === null) return source;
  const baseline = baselineIn(source.value);
  if (baseline.value === null) return baseline;
  const problem = checkBaseline(baseline.value, typology);
  if (problem !== null) return isRenewed ? found(null) : { value: null, diagnostics: [problem] };
  return found({ baseline: baseline.value, isRenewed });
}

/** How a list of known warnings begins, which is no baseline of results. */
const IS_KNOWN = /^\s*\{\s*"schema"\s*:\s*"tcec-known-warnings\//;

function baselineIn(source: SourceText): Outcome<Baseline> {
  const saved = openSavedResult(source);
  if (saved === null && IS_KNOWN.test(source.text)) {
    return {
      value: null,
      diagnostics: [finding("file-not-known-warnings", { path: source.file, because: "baseline" })],
    };
  }
  if (saved === null) return { value: null, diagnostics: [finding("result-expected", { path: source.file })] };
  return saved.value === null ? saved : { value: baselineOf(saved.value, source.file), diagnostics: [] };
}

function found<T>(asked: T, diagnostics: Outcome<T>["diagnostics"] = []): Outcome<{ readonly asked: T }> {
  return { value: { asked }, diagnostics };
}
