import { type Classification, classifyInSteps } from "../classify/classify.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { hasErrors } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import { type ProfileResult, RESULT_FORMAT, type Result, type ResultRow } from "../model/result.js";
import type { SourceDocument, SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { type Digest, hashOf } from "../plain/hash.js";
import { budgetOfFile, type ReadingBudget } from "../read/document-text.js";
import { readEach } from "../read/documents.js";
import { cutFindings, FindingSink } from "../read/finding-sink.js";
import { LIMITS } from "../read/limits.js";
import { locateFirst, mostOf, sortFindings } from "../read/locate.js";
import { contradictionsIn } from "../score/contradictions.js";
import { freeDegreesOf } from "../score/free-degrees.js";
import { networkIn } from "../score/network.js";
import { applyAllowances } from "../validate/allowances.js";
import { findDuplicates, findLevels } from "../validate/duplicates.js";
import { validateExpectedType } from "../validate/expected-type.js";
import { validateIndicators, valuesElsewhere } from "../validate/indicators.js";
import { validateProfile } from "../validate/profile.js";
import { descriptionOf, evidenceOf, linesOf } from "./describe.js";
import { hasPrivateSource, withoutFrames } from "./private.js";
import { TOOL } from "./tool.js";

/** A valid profile, where it was read, and what was noticed in it. */
export interface ReadProfile {
  readonly profile: Profile;
  readonly document: SourceDocument;
  readonly warnings: readonly AnyDiagnostic[];
}

/** The valid profiles of a text, and the findings of all that is not one, sorted by place. */
export interface ProfilesRead {
  readonly profiles: readonly ReadProfile[];
  readonly findings: readonly AnyDiagnostic[];
  /** What is only worth knowing of the run, and stands in no result: values that were coded for other typologies. */
  readonly notes: readonly AnyDiagnostic[];
}

/**
 * Reads and validates every profile of a text against the format and the typology in force. A document with an error
 * gives findings and no profile; the others stand. Of two documents with the same id and date the second is refused. After very
 * many findings the rest of the file is not read. Findings of a document with a private source have no lines
 * of the file with them, unless `privateQuotes` says that its words may be shown.
 */
export function readProfiles(source: SourceText, typology: Typology, privateQuotes = false): ProfilesRead {
  return readProfilesWithin(source, typology, privateQuotes, budgetOfFile());
}

/** The same, and `budget` says what reading took, of which a part of a stream is only a part. */
export function readProfilesWithin(
  source: SourceText,
  typology: Typology,
  privateQuotes: boolean,
  budget: ReadingBudget,
): ProfilesRead {
  const sink = new FindingSink(source.file);
  const profiles: FoundProfile[] = [];
  for (const document of readEach(source, sink, LIMITS.documentBytes, budget)) {
    const { profile, findings, more } = readProfile(document, typology);
    const isPrivate = !privateQuotes && hasPrivateSource(document.value);
    const all = isPrivate ? withoutFrames(findings) : findings;
    if (profile === null) sink.add(applyAllowances(document, all, { isWhole: false, isPrivate }), more);
    else profiles.push({ profile, document, found: all, more, isPrivate });
  }
  const repeated = findDuplicates(profiles);
  const levels = findLevels(profiles);
  const refused = new Set(repeated.map((finding) => finding.document));
  sink.add(repeated);
  const kept = profiles.filter(({ document }) => !refused.has(document.index));
  return {
    profiles: kept.map((read) => withWarnings(read, levels)),
    findings: sink.findings,
    notes: kept.flatMap(({ profile }) => valuesElsewhere(profile, typology)),
  };
}

/**
 * Holds one document against the format and the typology; `profile` is `null` where something is an error. `more`: findings beyond those
 * that are kept of a file.
 */
export function readProfile(document: SourceDocument, typology: Typology) {
  const { value, diagnostics, more = 0 } = validateProfile(document);
  const meaning = value === null ? [] : meaningIn(value, typology);
  if (meaning.length === 0) return { profile: value, findings: diagnostics, more };
  const about = locateFirst(meaning, document, mostOf(meaning, document));
  const findings = sortFindings([...diagnostics, ...about.findings]);
  return { profile: hasErrors(meaning) ? null : value, findings, more: more + about.more };
}

/** A valid profile, what was found in it, and how many findings more there were. */
interface FoundProfile extends Pick<ReadProfile, "profile" | "document"> {
  readonly found: readonly AnyDiagnostic[];
  readonly more: number;
  readonly isPrivate: boolean;
}

/** The profile with its warnings: also those about its level, and those marked that a comment allows. */
function withWarnings(read: FoundProfile, levels: readonly AnyDiagnostic[]): ReadProfile {
  const { profile, document, found, more, isPrivate } = read;
  const own = levels.filter((level) => level.document === document.index);
  const all = own.length === 0 ? found : sortFindings([...found, ...own]);
  const warnings = applyAllowances(document, all, { isWhole: more === 0, isPrivate });
  return {
    profile,
    document,
    warnings: cutFindings(warnings, document.file, { more, most: mostOf(warnings, document) }),
  };
}

/** What only the facts and the typology in force can tell. */
function meaningIn(profile: Profile, typology: Typology): AnyDiagnostic[] {
  return [
    ...contradictionsIn(profile),
    ...validateIndicators(profile, typology),
    ...validateExpectedType(profile, typology),
  ];
}

/** How a result is made of a profile. */
export interface Assessing {
  /** Computes the hash of a profile; without one, code that runs everywhere does. */
  readonly digest?: Digest;
  /** True where quotes of private sources may be in the result. */
  readonly privateQuotes?: boolean;
}

/** What is known of a profile: its row at once, the whole result as soon as somebody asks for it. */
export interface Assessment {
  readonly row: ResultRow;
  readonly whole: () => ProfileResult;
}

/** The result of one valid profile. */
export function assessProfile(read: ReadProfile, typology: Typology, how: Assessing = {}): ProfileResult {
  return beginAssessment(read, typology, how).whole();
}

/** The assessment of one valid profile, as far as a row needs it. */
export function beginAssessment(read: ReadProfile, typology: Typology, how: Assessing = {}): Assessment {
  const { profile, document, warnings } = read;
  const { figures, explained } = classifyInSteps(profile, typology);
  const row: ResultRow = {
    id: profile.id,
    name: profile.name,
    date: String(profile.date),
    level: profile.level ?? null,
    source: { file: document.file, document: document.index, hash: hashOf(profile, how.digest) },
    profile: descriptionOf(profile),
    ...(profile.expected && { expected: profile.expected }),
    ...figures,
    findings: warnings,
  };
  return { row, whole: once(() => completed(row, explained(), read, typology, how)) };
}

/** The result that a row is of, its keys in the order of the schema. */
function completed(
  row: ResultRow,
  classification: Classification,
  { profile, document }: ReadProfile,
  typology: Typology,
  { privateQuotes = false }: Assessing,
): ProfileResult {
  const { status, type, neighbours, possible, narrowed, atypical, axes, facts, memberships } = classification;
  const { verdictRadius, withoutLow, reasons, traits, watchpoints, checks, panels, nearest } = classification;
  return {
    id: row.id,
    name: row.name,
    date: row.date,
    level: row.level,
    source: { ...row.source, lines: linesOf(profile, document, classification) },
    profile: row.profile,
    ...(row.expected && { expected: row.expected }),
    ...networkIn(profile, typology.settings.minimumConfidence ?? "low"),
    ...freeDegreesOf(profile),
    status,
    type,
    neighbours,
    possible,
    narrowed,
    atypical,
    axes,
    facts,
    memberships,
    verdictRadius,
    withoutLow,
    reasons,
    traits,
    watchpoints,
    checks,
    ...(panels && { panels }),
    nearest,
    evidence: evidenceOf(profile, privateQuotes),
    sources: profile.sources ?? {},
    findings: row.findings,
  };
}

/** Computes a value when it is first asked for, and not again. */
function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | null = null;
  return () => {
    value ??= compute();
    return value;
  };
}

/** From text to results: every profile of the text read, validated and classified; findings of what gave no result; notes on the run. */
export function assess(
  source: SourceText,
  typology: Typology,
  how: Assessing = {},
): { results: ProfileResult[]; findings: readonly AnyDiagnostic[]; notes: readonly AnyDiagnostic[] } {
  const { profiles, findings, notes } = readProfiles(source, typology, how.privateQuotes);
  return { results: profiles.map((read) => assessProfile(read, typology, how)), findings, notes };
}

/** One record of a run, self-sufficient: anything can be rendered from it later. No clock, no absolute path. */
export function assembleResult(
  typology: Typology,
  results: readonly ProfileResult[],
  findings: readonly AnyDiagnostic[],
): Result {
  return { ...headOf(typology), results, findings: sortFindings(findings) };
}

/** What a record of a run says before its results: the program, the typology, the thresholds in force. */
export function headOf(typology: Typology): Omit<Result, "results" | "findings"> {
  const { minimumKnown, soundKnown, band, minimumConfidence = null } = typology.settings;
  return {
    schema: RESULT_FORMAT,
    tool: TOOL,
    typology,
    options: { minimumKnown: minimumKnown.value, soundKnown: soundKnown.value, band: band.value, minimumConfidence },
  };
}
