import { agreementOf } from "../analyse/agreement/agreement.js";
import type { Bootstrap } from "../analyse/agreement/coefficients.js";
import { nameOf } from "../batch/key.js";
import type { Agreement } from "../model/agreement.js";
import type { Coding } from "../model/coding.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, hasErrors } from "../model/finding.js";
import type { Typology } from "../model/typology.js";
import { codingOf } from "../pipeline/coding.js";
import { TOOL } from "../pipeline/tool.js";
import type { Digest } from "../plain/hash.js";
import { nameSome } from "../plain/name-some.js";
import { type ProfileSources, ProfileTexts } from "./profile-texts.js";

/** Profiles of several coders. */
export interface AgreementSources extends ProfileSources {
  /** Whose the profiles of a file are that name no coder; `null` where only the profiles could say. */
  readonly coderOf: (file: string) => string | null;
}

/** An agreement, or none, and all that was found on the way. */
export interface Agreed {
  readonly agreement: Agreement | null;
  /** What was compared; none of ratings. */
  readonly codings: readonly Coding[];
  readonly findings: readonly AnyDiagnostic[];
}

/** Profiles of several coders: all are read and scored, then compared. A profile with an error, or without a coder, is left out. */
export async function agreementOfProfiles(
  sources: AgreementSources,
  typology: Typology,
  bootstrap: Bootstrap,
  digest: Digest,
): Promise<Agreed> {
  const texts = new ProfileTexts(sources);
  const codings: Coding[] = [];
  for await (const read of texts.all(typology, false)) {
    const { profile, document } = read;
    const coder = profile.coder ?? sources.coderOf(document.file);
    if (coder === null) texts.refuseProfile(read, finding("coding-no-coder", {}, "/id"));
    else if (!texts.isRepeated(read, coder, (_, first) => finding("coding-same-coder", { coder, ...first }, "/id"))) {
      codings.push(codingOf(read, coder, typology, digest));
    }
  }
  const findings = texts.found(codings.length);
  if (codings.length === 0 && hasErrors(findings)) return { agreement: null, codings, findings };
  const { value, diagnostics } = agreementOf({ tool: TOOL, typology }, codings, {
    ...bootstrap,
    findings: texts.refusals,
  });
  return { agreement: value, codings, findings: [...findings, ...diagnostics, ...sayAlone(value)] };
}

/** Which profiles one coder alone has. */
function sayAlone(agreement: Agreement | null): AnyDiagnostic[] {
  if (agreement === null || agreement.alone.length === 0) return [];
  const { coders, alone } = agreement;
  const some = nameSome(alone.map((one) => `${nameOf(one)} (${coders[one.coder]?.name ?? ""})`));
  return [finding("coding-alone", { names: [...some.names], more: some.more })];
}
