import type { AnyDiagnostic } from "../model/diagnostic.js";
import { atBeginning, finding, hasErrors } from "../model/finding.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { readProfiles } from "../pipeline/assess.js";
import { hasPrivateSource } from "../pipeline/private.js";
import { append } from "../plain/append.js";
import { readDocuments } from "../read/documents.js";
import { type ProfileSources, ProfileTexts } from "./profile-texts.js";

/** Files that a form opens with, and all that was found on the way. */
export interface FormSources {
  readonly files: readonly SourceText[];
  readonly findings: readonly AnyDiagnostic[];
}

/**
 * The files of profiles that a form is to hold. One with errors is taken as well, for the form is where they are put right, unless it
 * cannot be read at all. `privateQuotes`: whether files with private sources may be among them, whose words would be in the page.
 */
export async function textsForForm(
  sources: ProfileSources,
  typology: Typology,
  privateQuotes: boolean,
): Promise<FormSources> {
  const texts = new ProfileTexts(sources);
  const files: SourceText[] = [];
  for await (const text of texts.each()) {
    const { documents } = readDocuments(text);
    const { profiles, findings } = readProfiles(text, typology);
    const warnings = profiles.flatMap((read) => read.warnings);
    const isPrivate = !privateQuotes && documents.some(({ value }) => hasPrivateSource(value));
    if (isPrivate) texts.refuse([atBeginning(finding("form-private", {}), text.file)]);
    else if (documents.length > 0) files.push(text);
    texts.refuse(hasErrors(findings) ? findings : []);
    append(texts.findings, hasErrors(findings) ? warnings : [...findings, ...warnings]);
  }
  return { files, findings: texts.found(files.length) };
}
