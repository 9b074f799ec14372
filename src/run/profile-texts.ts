import { type Meeting, SeenProfiles } from "../batch/duplicates.js";
import type { Identity } from "../batch/key.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { atBeginning, finding } from "../model/finding.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { type ReadProfile, readProfiles } from "../pipeline/assess.js";
import { oncePerTypology } from "../pipeline/elsewhere.js";
import { eachText, type FoundInputs, type InputHost } from "../pipeline/inputs.js";
import { noneLeft, otherPassedOver, savedPassedOver } from "../pipeline/passed-over.js";
import { append } from "../plain/append.js";
import { sortFindings } from "../read/locate.js";
import { isSavedResult } from "../saved/recognise.js";

/** Inputs that were found, and what they are read with. */
export interface ProfileSources {
  readonly inputs: FoundInputs;
  readonly host: InputHost;
  /** What findings call standard input. */
  readonly stdinName: string;
  /** Is called after every file, with the number of those that are done. */
  readonly onProgress: (files: number) => void | Promise<void>;
}

/**
 * The texts of profiles that an analysis of several is made of, one after the other, so that no more than one need be in memory,
 * with everything that is found on the way. In a folder, what is known not to be a profile is passed over; a saved result that was
 * named is an error, for an analysis scores anew.
 */
export class ProfileTexts {
  /** All that was found. */
  readonly findings: AnyDiagnostic[] = [];
  /** Of these, what gave no profile. */
  readonly refusals: AnyDiagnostic[] = [];
  /** True once a saved result stood where only profiles may. */
  hasSaved = false;
  readonly #seen = new SeenProfiles();

  constructor(
    private readonly sources: ProfileSources,
    /** What is said of a saved result. */
    private readonly aboutSaved: AnyDiagnostic = finding("result-not-coded", {}),
  ) {
    append(this.findings, sources.inputs.findings);
  }

  /** Every text that may hold profiles. */
  async *each(): AsyncGenerator<SourceText> {
    const { inputs, host, stdinName, onProgress } = this.sources;
    let files = 0;
    for await (const { value, diagnostics } of eachText(inputs, host, stdinName)) {
      this.refuse(diagnostics);
      if (value !== null && !this.#isSaved(value)) yield value;
      files += 1;
      await onProgress(files);
    }
  }

  /** Every valid profile of every text, with its warnings noted. `isScored`: false where more than the typology uses is looked at. */
  async *all(typology: Typology, isScored = true): AsyncGenerator<ReadProfile> {
    for await (const source of this.each()) {
      const { profiles, findings, notes } = readProfiles(source, typology);
      if (isScored) append(this.findings, notes);
      if (profiles.length === 0 && this.isPassedOver(source.file, findings)) continue;
      this.refuse(findings);
      for (const read of profiles) {
        append(this.findings, read.warnings);
        yield read;
      }
    }
  }

  /** The same, each once: a second one of the same id, date, level and coder is an error. */
  async *distinct(typology: Typology): AsyncGenerator<ReadProfile> {
    for await (const read of this.all(typology)) if (!this.isRepeated(read)) yield read;
  }

  /** Notes what gave no profile. */
  refuse(findings: readonly AnyDiagnostic[]): void {
    append(this.findings, findings);
    append(this.refusals, findings);
  }

  /** Notes what is wrong with the profile as a whole, at its id. */
  refuseProfile({ document }: ReadProfile, problem: AnyDiagnostic): void {
    this.refuse([{ ...problem, position: document.locate("/id"), document: document.index }]);
  }

  /** True, and a note, where the findings of a text are that it is of another kind, and only a folder or a pattern stands for it. */
  isPassedOver(file: string, findings: readonly AnyDiagnostic[]): boolean {
    const passedOver = this.sources.inputs.isFound(file) ? otherPassedOver(file, findings) : null;
    if (passedOver !== null) this.findings.push(passedOver);
    return passedOver !== null;
  }

  /**
   * True, and an error, where a profile of the same id, date, level and coder was met before. `coder`: whose it is, where the profile
   * need not say; `problem`: what is said of it.
   */
  isRepeated(
    read: ReadProfile,
    coder: string | null = read.profile.coder ?? null,
    problem: (identity: Identity, first: Meeting) => AnyDiagnostic = repeated,
  ): boolean {
    const { id, date, level = null } = read.profile;
    const { file } = read.document;
    const identity = { id, date: String(date), level, coder };
    const before = this.#seen.meet({ ...identity, file, line: read.document.lineOf("/id") });
    if (before !== null) this.refuseProfile(read, problem(identity, before));
    return before !== null;
  }

  /** All that was found, sorted, with an error where nothing is left. `profiles`: how many were met. */
  found(profiles: number): readonly AnyDiagnostic[] {
    const findings = sortFindings(oncePerTypology(this.findings));
    return [...findings, ...noneLeft(findings, profiles)];
  }

  #isSaved(source: SourceText): boolean {
    const passedOver = this.sources.inputs.isFound(source.file) ? savedPassedOver(source) : null;
    if (passedOver !== null) this.findings.push(passedOver);
    if (passedOver !== null) return true;
    if (!isSavedResult(source.text)) return false;
    this.hasSaved = true;
    this.refuse([atBeginning(this.aboutSaved, source.file)]);
    return true;
  }
}

function repeated({ id, date }: Identity, first: Meeting): AnyDiagnostic {
  return finding("profile-duplicate", { id, date, ...first }, "/id");
}
