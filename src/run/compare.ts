import { type CasePair, compareCases, compareSides, leftOut, type Side, sameTypology } from "../analyse/compare.js";
import { identityOf, scoredOf } from "../analyse/standing.js";
import type { Comparison, Uncompared } from "../model/comparison.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { atBeginning, finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { assessProfile, type ReadProfile, readProfiles } from "../pipeline/assess.js";
import { eachText } from "../pipeline/inputs.js";
import { TOOL } from "../pipeline/tool.js";
import { append } from "../plain/append.js";
import type { Digest } from "../plain/hash.js";
import { nameSome } from "../plain/name-some.js";
import { typologyName } from "../plain/typology-name.js";
import { savedWithTypology } from "../saved/fit.js";
import { isSavedResult } from "../saved/recognise.js";
import { savedPieces } from "../saved/saved.js";
import { type ProfileSources, ProfileTexts } from "./profile-texts.js";

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
export async function compareProfiles(sources: ProfileSources, typologies: Pair, digest: Digest): Promise<Compared> {
  const texts = new ProfileTexts(sources, savedWithTypology());
  const reader = new PairReader(texts, typologies, digest);
  for await (const source of texts.each()) reader.take(source);
  const { pairs, uncompared } = reader;
  const found = texts.found(pairs.length + uncompared.length);
  if (texts.hasSaved) return { comparison: null, findings: found };
  const { value, diagnostics } = compareCases({ tool: TOOL, typologies, pairs, uncompared, findings: texts.refusals });
  const left = sayLeftOut(uncompared, typologies.map(typologyName));
  return { comparison: value, findings: [...found, ...left, ...diagnostics] };
}

/** Profiles under two typologies, text after text. */
class PairReader {
  readonly pairs: CasePair[] = [];
  readonly uncompared: Uncompared[] = [];

  constructor(
    private readonly texts: ProfileTexts,
    private readonly typologies: Pair,
    private readonly digest: Digest,
  ) {}

  take(source: SourceText): void {
    const [first, second] = readTwice(source, this.typologies);
    const isAlone = first.profiles.length + second.profiles.length === 0;
    if (isAlone && this.texts.isPassedOver(source.file, first.findings)) return;
    this.texts.refuse(distinct([...first.findings, ...second.findings]));
    const there = new Map(second.profiles.map((read) => [read.document.index, read]));
    for (const read of first.profiles) {
      const same = there.get(read.document.index);
      there.delete(read.document.index);
      if (this.texts.isRepeated(read)) continue;
      if (same === undefined) this.#leaveOut(read, 0);
      else this.#compare(read, same);
    }
    for (const read of there.values()) if (!this.texts.isRepeated(read)) this.#leaveOut(read, 1);
  }

  #compare(read: ReadProfile, same: ReadProfile): void {
    append(this.texts.findings, warningsOf(read, same));
    const how = { digest: this.digest };
    const result = assessProfile(read, this.typologies[0], how);
    const other = assessProfile(same, this.typologies[1], how);
    const scored = [scoredOf(result, this.typologies[0]), scoredOf(other, this.typologies[1])] as const;
    this.pairs.push({ identity: identityOf(result), scored });
  }

  #leaveOut({ profile }: ReadProfile, only: 0 | 1): void {
    const { id, date, level = null, coder = null } = profile;
    this.uncompared.push(leftOut({ id, date: String(date), level, coder }, only));
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
export async function compareSaved({ inputs, host, stdinName, onProgress }: ProfileSources): Promise<Compared> {
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
