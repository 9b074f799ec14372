import { agreementOf } from "../analyse/agreement/agreement.js";
import type { Coding } from "../analyse/agreement/coding.js";
import type { Bootstrap } from "../analyse/agreement/coefficients.js";
import { SeenProfiles } from "../batch/duplicates.js";
import { nameOf } from "../batch/key.js";
import type { Agreement } from "../model/agreement.js";
import { type Place, placeOf } from "../model/comparison.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { atBeginning, finding, hasErrors } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { assessProfile, type ReadProfile, readProfiles } from "../pipeline/assess.js";
import { eachText, type FoundInputs, type InputHost } from "../pipeline/inputs.js";
import { TOOL } from "../pipeline/tool.js";
import type { Digest } from "../plain/hash.js";
import { nameSome } from "../plain/name-some.js";
import { sortFindings } from "../read/locate.js";
import { isSavedResult } from "../saved/recognise.js";

/** Inputs that were found, whose they are, and what they are read with. */
export interface AgreementSources {
  readonly inputs: FoundInputs;
  /** Whose the profiles of a file are that name no coder; `null` where only the profiles could say. */
  readonly coderOf: (file: string) => string | null;
  readonly host: InputHost;
  /** What findings call standard input. */
  readonly stdinName: string;
  /** Is called after every file, with the number of those that are done. */
  readonly onProgress: (files: number) => void | Promise<void>;
}

/** An agreement, or none, and all that was found on the way. */
export interface Agreed {
  readonly agreement: Agreement | null;
  readonly findings: readonly AnyDiagnostic[];
}

/** Profiles of several coders: all are read and scored, then compared. A profile with an error, or without a coder, is left out. */
export async function agreementOfProfiles(
  { inputs, coderOf, host, stdinName, onProgress }: AgreementSources,
  typology: Typology,
  bootstrap: Bootstrap,
  digest: Digest,
): Promise<Agreed> {
  const reader = new CodingReader(typology, coderOf, digest);
  let files = 0;
  for await (const { value, diagnostics } of eachText(inputs, host, stdinName)) {
    for (const one of diagnostics) reader.findings.push(one);
    if (value !== null) reader.take(value);
    files += 1;
    await onProgress(files);
  }
  const findings = sortFindings([...inputs.findings, ...reader.findings]);
  if (reader.codings.length === 0 && hasErrors(findings)) return { agreement: null, findings };
  const { value, diagnostics } = agreementOf({
    tool: TOOL,
    typology,
    codings: reader.codings,
    bootstrap,
    verdictOf: (profile) => verdictOf(profile, typology),
    findings: reader.refusals,
  });
  return { agreement: value, findings: [...findings, ...diagnostics, ...sayAlone(value)] };
}

/** Where a typology puts a profile that nobody has written; `null` where it is no valid one. */
export function verdictOf(profile: Profile, typology: Typology): Place | null {
  const [read] = readProfiles({ file: "", text: JSON.stringify(profile) }, typology).profiles;
  return read === undefined ? null : placeOf(assessProfile(read, typology, { panels: false, digest: () => "" }));
}

/** What is found in the texts of profiles, one after the other. */
class CodingReader {
  readonly codings: Coding[] = [];
  /** All that was found. */
  readonly findings: AnyDiagnostic[] = [];
  /** What gave no coding. */
  readonly refusals: AnyDiagnostic[] = [];
  readonly #seen = new SeenProfiles();

  constructor(
    private readonly typology: Typology,
    private readonly coderOf: (file: string) => string | null,
    private readonly digest: Digest,
  ) {}

  take(source: SourceText): void {
    if (isSavedResult(source.text)) {
      this.#refuse(atBeginning(finding("result-not-coded", {}), source.file));
      return;
    }
    const { profiles, findings } = readProfiles(source, this.typology);
    for (const one of findings) this.#refuse(one);
    for (const read of profiles) this.#add(read);
  }

  #add(read: ReadProfile): void {
    const { profile, document, warnings } = read;
    const { id, date, level = null } = profile;
    const { file } = document;
    const coder = profile.coder ?? this.coderOf(file);
    for (const one of warnings) this.findings.push(one);
    if (coder === null) {
      this.#refuse(this.#at(read, finding("coding-no-coder", {}, "/id")));
      return;
    }
    const before = this.#seen.meet({ id, date: String(date), level, coder, file, line: document.lineOf("/id") });
    if (before !== null) {
      this.#refuse(this.#at(read, finding("coding-same-coder", { coder, ...before }, "/id")));
      return;
    }
    const result = assessProfile(read, this.typology, { digest: this.digest, panels: false });
    this.codings.push({ coder, profile, result, lineOf: (pointer) => document.lineOf(pointer) });
  }

  #at({ document }: ReadProfile, problem: AnyDiagnostic): AnyDiagnostic {
    return { ...problem, position: document.locate("/id"), document: document.index };
  }

  #refuse(problem: AnyDiagnostic): void {
    this.findings.push(problem);
    this.refusals.push(problem);
  }
}

/** Which profiles one coder alone has. */
function sayAlone(agreement: Agreement | null): AnyDiagnostic[] {
  if (agreement === null || agreement.alone.length === 0) return [];
  const { coders, alone } = agreement;
  const some = nameSome(alone.map((one) => `${nameOf(one)} (${coders[one.coder]?.name ?? ""})`));
  return [finding("coding-alone", { names: [...some.names], more: some.more })];
}
