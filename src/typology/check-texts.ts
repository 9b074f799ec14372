import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { LANGUAGES } from "../model/generated/languages.js";
import type { TypologyFile } from "../model/typology.js";
import { pointerTo } from "../plain/pointer.js";
import type { Suggest } from "../validate/suggester.js";

/** The keys of a source that hold a text by language where there is more than one. */
const SOURCE_TEXTS: readonly string[] = ["title", "author", "publisher", "short"];
/** The keys that hold a text by language. */
const TEXTS: readonly string[] = ["title", "label", "statement", "description", "unit", "rationale"];

/**
 * Texts that a language of the program lacks (a plain string is meant for all), and passages whose source is not listed. Free
 * fields (`x-*`) and the translations of quotes are left alone.
 */
export function checkTexts(file: TypologyFile, suggest: Suggest): AnyDiagnostic[] {
  const names = Object.keys(file.sources ?? {});
  const known: Known = { names, has: new Set(names), suggest };
  const ofSources = Object.entries(file.sources ?? {}).flatMap(([name, source]) =>
    Object.entries(source)
      .filter(([key, value]) => SOURCE_TEXTS.includes(key) && isRecord(value))
      .flatMap(([key, value]) => checkText(value as Record<string, unknown>, pointerTo("sources", name, key))),
  );
  const others = Object.entries(file)
    .filter(([key]) => key !== "sources" && !key.startsWith("x-"))
    .flatMap(([key, value]) => checkNode(key, value, pointerTo(key), known));
  return [...ofSources, ...others];
}

/** The sources of the file. */
interface Known {
  readonly names: readonly string[];
  readonly has: ReadonlySet<string>;
  readonly suggest: Suggest;
}

function checkNode(key: string, value: unknown, at: string, sources: Known): AnyDiagnostic[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => checkNode("", item, `${at}/${i}`, sources));
  if (!isRecord(value)) return [];
  if (TEXTS.includes(key)) return checkText(value, at);
  if (key === "source") return checkPassage(value, at, sources);
  return Object.entries(value).flatMap(([name, child]) => checkNode(name, child, at + pointerTo(name), sources));
}

function checkText(text: Readonly<Record<string, unknown>>, at: string): AnyDiagnostic[] {
  return LANGUAGES.filter((language) => text[language] === undefined).map((language) =>
    finding("typology-translation-missing", { language }, at),
  );
}

function checkPassage({ ref, section }: Readonly<Record<string, unknown>>, at: string, { names, has, suggest }: Known) {
  const texts = isRecord(section) ? checkText(section, `${at}/section`) : [];
  if (typeof ref !== "string" || has.has(ref)) return texts;
  return [...texts, finding("typology-source-unknown", { source: ref, suggestion: suggest(ref, names) }, `${at}/ref`)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
