import { type Baseline, baselineOf, checkBaseline } from "../../batch/baseline.js";
import { type Expectations, type ExpectedDocument, expectationsIn } from "../../batch/expectations.js";
import { Gates } from "../../batch/gates.js";
import type { LongRunHost } from "../../io/host/long-run.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding, hasErrors } from "../../model/finding.js";
import type { Outcome } from "../../model/outcome.js";
import type { Typology } from "../../model/typology.js";
import { decodeText } from "../../read/decode.js";
import { readDocuments } from "../../read/documents.js";
import { LIMITS } from "../../read/limits.js";
import { sortFindings } from "../../read/locate.js";
import { openSavedResult } from "../../saved/saved.js";
import { validateExpected } from "../../validate/expected.js";
import { readSource } from "../inputs.js";
import type { Session } from "../session.js";
import { gatesAsked } from "../settings/gates-asked.js";

/** The gates that were asked for, with what they compare with; all that is wrong with it at once. */
export async function openGates(session: Session, longRun: LongRunHost, typology: Typology): Promise<Outcome<Gates>> {
  const { settings } = session;
  const failOn = gatesAsked(session, typology);
  const expect = await openExpectations(session, typology);
  const baseline = openBaseline(session, longRun, typology);
  const diagnostics = [...failOn.diagnostics, ...expect.diagnostics, ...baseline.diagnostics];
  if (failOn.value === null || expect.value === null || baseline.value === null) return { value: null, diagnostics };
  const asked = {
    failOn: failOn.value,
    expect: expect.value.asked,
    baseline: baseline.value.asked && { ...baseline.value.asked, tolerance: settings.tolerance },
    maxWarnings: settings.maxWarnings,
  };
  return { value: new Gates(asked), diagnostics };
}

/** What is compared with; `null` where nothing was asked for. */
interface Asked<T> {
  readonly asked: T | null;
}

async function openExpectations(session: Session, typology: Typology): Promise<Outcome<Asked<"own" | Expectations>>> {
  const { expect } = session.settings;
  if (typeof expect !== "string") return found(expect ? "own" : null);
  const source = await readSource(expect, session);
  if (source.value === null) return source;
  const { documents, diagnostics } = readDocuments(source.value, LIMITS.fileBytes);
  const findings = [...diagnostics];
  const parts: ExpectedDocument[] = [];
  for (const document of documents) {
    const expected = validateExpected(document, typology);
    findings.push(...expected.diagnostics);
    if (expected.value !== null) parts.push({ expected: expected.value, document });
  }
  if (hasErrors(findings)) return { value: null, diagnostics: sortFindings(findings) };
  const all = expectationsIn(expect, parts);
  return all.value === null ? all : found(all.value, findings);
}

/** The saved result to compare with. One that is to be renewed may be missing, or rest on another typology. */
function openBaseline(
  { settings }: Session,
  longRun: LongRunHost,
  typology: Typology,
): Outcome<Asked<{ readonly baseline: Baseline; readonly isRenewed: boolean }>> {
  const { baseline: file, updateBaseline: isRenewed } = settings;
  if (file === null) return found(null);
  const bytes = longRun.readFileNow(file, LIMITS.resultBytes);
  if (bytes.value === null) {
    const isMissing = bytes.diagnostics.every(({ code }) => code === "file-not-found");
    return isRenewed && isMissing ? found(null) : bytes;
  }
  const text = decodeText(bytes.value, file, { limit: LIMITS.resultBytes });
  if (text.value === null) return text;
  const baseline = baselineIn(file, text.value);
  if (baseline.value === null) return baseline;
  const problem = checkBaseline(baseline.value, typology);
  if (problem !== null) return isRenewed ? found(null) : { value: null, diagnostics: [problem] };
  return found({ baseline: baseline.value, isRenewed });
}

function baselineIn(file: string, text: string): Outcome<Baseline> {
  const saved = openSavedResult({ file, text });
  if (saved === null) return { value: null, diagnostics: [finding("result-expected", { path: file })] };
  return saved.value === null ? saved : { value: baselineOf(saved.value, file), diagnostics: [] };
}

function found<T>(asked: T, diagnostics: readonly AnyDiagnostic[] = []): Outcome<{ readonly asked: T }> {
  return { value: { asked }, diagnostics };
}
