import type { AnyDiagnostic } from "../model/diagnostic.js";
import { sameEvidenceAs } from "../model/evidence.js";
import { finding } from "../model/finding.js";
import type { SourceText } from "../model/source.js";
import type { Typology, TypologyFile } from "../model/typology.js";
import { pointerTo } from "../plain/pointer.js";
import { readDocuments } from "../read/documents.js";
import { locateAll } from "../read/locate.js";
import { applyAllowances } from "../validate/allowances.js";
import { loadTypology } from "./load.js";
import { reachOf } from "./reach.js";

/**
 * What is said of typologies that are checked, beside what `loadTypology` says of each: traits that never corroborate, and several files
 * under one name. Findings are located.
 */
export function checkTogether(sources: readonly SourceText[]): AnyDiagnostic[] {
  const named = new Map<string, { readonly file: string; readonly hash: string }>();
  return sources.flatMap((source) => {
    const { value, diagnostics } = loadTypology(source);
    const [document] = readDocuments(source).documents;
    if (value === null || !document) return [...diagnostics];
    const advice = [...dependentTraits(document.value as TypologyFile), ...sameName(value, source, named)];
    const found = diagnostics.filter(({ code }) => !code.startsWith("allow-")); // those are looked for once more
    const all = [...found, ...locateAll(advice, document)];
    return [...applyAllowances(document, all, { isWhole: true })];
  });
}

/** Traits whose every answer hangs on what is scored: they are always shown as the same evidence again. */
function dependentTraits({ axes, traits = [] }: TypologyFile): AnyDiagnostic[] {
  const scored = new Set(axes.flatMap(({ indicators }) => indicators.flatMap(({ fact }) => fact ?? [])));
  const known = sameEvidenceAs(scored);
  return traits.flatMap(({ id, when }, i) => {
    const { yes, no } = reachOf(when, known);
    return yes || no ? [] : [finding("trait-never-independent", { trait: id }, pointerTo("traits", i, "when"))];
  });
}

/** The same id and version in a file before, with other content: no result could tell them apart by name. */
function sameName(
  { id, version, hash }: Typology,
  { file }: SourceText,
  named: Map<string, { readonly file: string; readonly hash: string }>,
): AnyDiagnostic[] {
  const before = named.get(`${id} ${version}`);
  if (before === undefined) named.set(`${id} ${version}`, { file, hash });
  if (before === undefined || before.hash === hash) return [];
  return [finding("typologies-same-name", { id, version, file: before.file }, "/id")];
}
