import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { hasErrors } from "../../model/finding.js";
import type { ProfileResult } from "../../model/result.js";
import type { SourceText } from "../../model/source.js";
import type { Typology } from "../../model/typology.js";
import { assess, assessProfile, readProfiles } from "../../pipeline/assess.js";
import type { Draft } from "../cases.js";
import type { FormData } from "../data.js";
import { forFile } from "../for-file.js";

/** What the program finds in the answers: errors and remarks, and the result where there are no errors. */
export interface Placed {
  readonly result: ProfileResult | null;
  readonly findings: readonly AnyDiagnostic[];
}

/** Reads, validates and places answers as the command line does with their file. */
export function placed({ profile, base }: Draft, { questions, typology }: FormData): Placed {
  const text = JSON.stringify(forFile(profile, questions, base));
  const { profiles, findings } = readProfiles({ file: "", text }, typology);
  const [read] = profiles;
  if (read === undefined) return { result: null, findings };
  return { result: assessProfile(read, typology, { digest: () => "" }), findings: read.warnings };
}

/** All that is wrong with a text, errors and remarks. */
export function findingsIn(source: SourceText, typology: Typology): AnyDiagnostic[] {
  const { profiles, findings } = readProfiles(source, typology);
  return [...findings, ...profiles.flatMap(({ warnings }) => warnings)];
}

/** The results of a text as the command line gives them, for who wants to compare both in the console of the browser. */
export function classifyText(text: string, file: string, typology: Typology): string {
  return JSON.stringify(assess({ file, text }, typology).results);
}

/** The errors among findings. */
export function errorsIn(findings: readonly AnyDiagnostic[]): AnyDiagnostic[] {
  return findings.filter((one) => hasErrors([one]));
}
