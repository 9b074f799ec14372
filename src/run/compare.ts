import { type CasePair, compareCases, compareSides, leftOut, type Side, sameTypology } from "../analyse/compare.js";
import { identityOf, scoredOf } from "../analyse/standing.js";
import { SeenProfiles } from "../batch/duplicates.js";
import type { Comparison, Uncompared } from "../model/comparison.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { atBeginning, finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { assessProfile, type ReadProfile, readProfiles } from "../pipeline/assess.js";
import { eachText, type FoundInputs, type InputHost } from "../pipeline/inputs.js";
import { noneLeft, otherPassedOver, savedPassedOver } from "../pipeline/passed-over.js";
import { TOOL } from "../pipeline/tool.js";
import { append } from "../plain/append.js";
import type { Digest } from "../plain/hash.js";
import { nameSome } from "../plain/name-some.js";
import { typologyName } from "../plain/typology-name.js";
import { sortFindings } from "../read/locate.js";
import { savedWithTypology } from "../saved/fit.js";
import { isSavedResult } from "../saved/recognise.js";
import { savedPieces } from "../saved/saved.js";

/** Inputs that were found, and what they are read with. */
export interface ComparisonSources {
  readonly inputs: FoundInputs;
  readonly host: InputHost;
  /** What findings call standard input. */
  readonly stdinName: string;
  /** Is called after every file, with the number of those that are done. */
  readonly onProgress: (files: number) => void | Promise<void>;
}

/** A comparison, or none, and all that was found on the way. */
export interface Compared {
  readonly comparison: Comparison | null;
  readonly findings: readonly AnyDiagnostic[];
}

type Pair = readonly [Typology, Typology];

/**
 * Profiles under two typologies: each file is read, scored and let go before the next, so that no more than what is compared is
 * kept of a profile. One that an earlier file has, and one that only one of the typologies accepts, is left out.
 */
export async function compareProfiles(
  { inputs, host, stdinName, onProgress }: ComparisonSources,
  typologies: Pair,
  digest: Digest,
): Promise<Compared> {
  const reader = new PairReader(typologies, digest, inputs.isFound);
  let files = 0;
  for await (const { value, diagnostics } of eachText(inputs, host, stdinName)) {
    reader.note(diagnostics);
    if (value !== null) reader.take(value);
    files += 1;
    await onProgress(files);
  }
  const found = sortFindings([...inputs.findings, ...reader.findings]);
  append(found, noneLeft(found, reader.pairs.length + reader.uncompared.length));
  if (reader.isRefused) return { comparison: null, findings: found };
  const { pairs, uncompared } = reader;
  const { value, diagnostics } = compareCases({ tool: TOOL, typologies, pairs, uncompared, findings: reader.refusals });
  const left = sayLeftOut(uncompared, typologies.map(typologyName));
  return { comparison: value, findings: [...found, ...left, ...diagnostics] };
}

/** What is found in the texts of profiles, one after the other. */
class PairReader {
  readonly pairs: CasePair[] = [];
  readonly uncompared: Uncompared[] = [];
  /** All that was found. */
  readonly findings: AnyDiagnostic[] = [];
  /** What gave no result. */
  readonly refusals: AnyDiagnostic[] = [];
  /** True once something among the texts is no profile at all. */
  isRefused = false;
  readonly #seen = new SeenProfiles();

  constructor(
    private readonly typologies: Pair,
    private readonly digest: Digest,
    /** True for a file that a folder or a pattern stands for: what is known not to be a profile is passed over. */
    private readonly isFound: (file: string) => boolean,
  ) {}

  /** Remembers what gave no result. */
  note(findings: readonly AnyDiagnostic[]): void {
    for (const one of findings) {
      this.findings.push(one);
      this.refusals.push(one);
    }
  }

  take(source: SourceText): void {
    const saved = this.isFound(source.file) ? savedPassedOver(source) : null;
    if (saved !== null) {
      this.findings.push(saved);
      return;
    }
    if (isSavedResult(source.text)) {
      this.isRefused = true;
      this.findings.push(atBeginning(savedWithTypology(), source.file));
      return;
    }
    const [first, second] = readTwice(source, this.typologies);
    const isAlone = first.profiles.length + second.profiles.length === 0;
    const passedOver = isAlone && this.isFound(source.file) ? otherPassedOver(source.file, first.findings) : null;
    if (passedOver !== null) {
      this.findings.push(passedOver);
      return;
    }
    this.note(distinct([...first.findings, ...second.findings]));
    const there = new Map(second.profiles.map((read) => [read.document.index, read]));
    for (const read of first.profiles) {
      const same = there.get(read.document.index);
      there.delete(read.document.index);
      if (this.#isRepeated(read)) continue;
      if (same === undefined) this.#leaveOut(read, 0);
      else this.#compare(read, same);
    }
    for (const read of there.values()) if (!this.#isRepeated(read)) this.#leaveOut(read, 1);
  }

  #compare(read: ReadProfile, same: ReadProfile): void {
    for (const warning of warningsOf(read, same)) this.findings.push(warning);
    const how = { digest: this.digest, panels: false };
    const result = assessProfile(read, this.typologies[0], how);
    const other = assessProfile(same, this.typologies[1], how);
    const scored = [scoredOf(result, this.typologies[0]), scoredOf(other, this.typologies[1])] as const;
    this.pairs.push({ identity: identityOf(result), scored });
  }

  #leaveOut({ profile }: ReadProfile, only: 0 | 1): void {
    const { id, date, level = null, coder = null } = profile;
    this.uncompared.push(leftOut({ id, date: String(date), level, coder }, only));
  }

  #isRepeated({ profile, document }: ReadProfile): boolean {
    const { id, date, level = null, coder = null } = profile;
    const [file, line] = [document.file, document.lineOf("/id")];
    const before = this.#seen.meet({ id, date: String(date), level, coder, file, line });
    if (before === null) return false;
    const repeated = finding("profile-duplicate", { id, date: String(date), ...before }, "/id");
    this.note([{ ...repeated, position: { file, line, col: 1 }, document: document.index }]);
    return true;
  }
}

/** A text read under both typologies: once, unless what it says of indicators is to be looked at under each. */
function readTwice(source: SourceText, [first, second]: Pair) {
  const read = readProfiles(source, first);
  const isSame =
    read.profiles.every(({ profile }) => profile.indicators === undefined) &&
    read.findings.every(({ code }) => !code.startsWith("indicator-"));
  return [read, isSame ? { ...read, findings: [] } : readProfiles(source, second)] as const;
}

/** What was noticed in a profile, once: nothing of what it expects, and of its own indicators those that neither typology has. */
function warningsOf(first: ReadProfile, second: ReadProfile): AnyDiagnostic[] {
  const isMissing = ({ warnings }: ReadProfile, indicator: string): boolean =>
    warnings.some((one) => one.code === "indicator-unknown" && one.args.indicator === indicator);
  const all = first === second ? first.warnings : [...first.warnings, ...second.warnings];
  return distinct(all).filter((one) => {
    if (one.code === "expect-type-unknown") return false;
    if (one.code !== "indicator-unknown") return true;
    return first.warnings.includes(one) && isMissing(second, one.args.indicator);
  });
}

/** The findings, each once. */
function distinct(findings: readonly AnyDiagnostic[]): readonly AnyDiagnostic[] {
  if (findings.length < 2) return findings;
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}

/**
 * Two saved results, each read and let go before the other. Errors: anything but two of them (`compare-typologies`), profiles
 * among them (`compare-mixed`), what is wrong with one of them.
 */
export async function compareSaved({ inputs, host, stdinName, onProgress }: ComparisonSources): Promise<Compared> {
  const findings: AnyDiagnostic[] = [...inputs.findings];
  const sides: { readonly side: Side; readonly file: string }[] = [];
  let [saved, profiles] = [0, 0];
  let mixed = "";
  for await (const { value: source, diagnostics } of eachText(inputs, host, stdinName)) {
    append(findings, diagnostics);
    if (source === null) continue;
    if (isSavedResult(source.text)) {
      saved += 1;
      mixed ||= source.file;
      const { value, diagnostics: problems } = saved > 2 ? NOTHING : readSide(source);
      append(findings, problems);
      if (value !== null) sides.push({ side: value, file: source.file });
    } else profiles += 1;
    await onProgress(saved + profiles);
  }
  const [first, second] = sides;
  const problem = problemOf(saved, profiles);
  if (problem !== null) findings.push(saved > 0 && profiles > 0 ? atBeginning(problem, mixed) : problem);
  if (problem !== null || first === undefined || second === undefined) return { comparison: null, findings };
  const same = sameTypology([first.side.typology, second.side.typology]);
  if (same !== null) return { comparison: null, findings: [...findings, same] };
  const { value, diagnostics } = compareSides(first.side, second.side);
  const left = sayLeftOut(value?.uncompared ?? [], [first.file, second.file]);
  return { comparison: value, findings: [...findings, ...left, ...diagnostics] };
}

const NOTHING: Outcome<Side> = { value: null, diagnostics: [] };

function problemOf(saved: number, profiles: number): AnyDiagnostic | null {
  if (saved > 0 && profiles > 0) return finding("compare-mixed", {});
  return saved === 2 ? null : finding("compare-typologies", { typologies: 0, saved });
}

function readSide(source: SourceText): Outcome<Side> {
  const cases: Side["cases"][number][] = [];
  const findings: AnyDiagnostic[] = [];
  const problems: AnyDiagnostic[] = [];
  let head: Pick<Side, "tool" | "typology"> | null = null;
  for (const { value, diagnostics } of savedPieces(source) ?? []) {
    for (const problem of diagnostics) problems.push(problem);
    if (value === null) continue;
    head ??= { tool: value.tool, typology: value.typology };
    const { typology } = head;
    for (const one of value.results) cases.push({ identity: identityOf(one), scored: scoredOf(one, typology) });
    for (const one of value.findings) findings.push(one);
  }
  if (head === null || problems.length > 0) return { value: null, diagnostics: problems };
  return { value: { ...head, cases, findings }, diagnostics: [] };
}

/** Which profiles are left out and why: a warning for each reason. */
function sayLeftOut(uncompared: readonly Uncompared[], sides: readonly string[]): AnyDiagnostic[] {
  return ([0, 1, null] as const).flatMap((only) => {
    const names = uncompared.filter((one) => one.in === only).map(({ id, date }) => `${id} ${date}`);
    if (names.length === 0) return [];
    const some = nameSome(names);
    const side = only === null ? null : (sides[only] ?? "");
    return [finding("compare-left-out", { only: side, names: [...some.names], more: some.more })];
  });
}
