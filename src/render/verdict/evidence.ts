import type { Evidence1, ProfileResult } from "../../model/result.js";
import type { Typology } from "../../model/typology.js";
import { entriesOn, lookUp } from "../../plain/look-up.js";
import { shorten } from "../kit/wrap.js";
import type { TextPage } from "./layout.js";

type Passage = NonNullable<Typology["types"][number]["source"]>;

/**
 * "okhra.yaml:14, 22": where the fields stand, at most three lines; empty where no line is recorded. With `verbose` the
 * whole path.
 */
export function placeOf(page: TextPage, result: ProfileResult, pointers: readonly string[]): string {
  const found = pointers.flatMap((pointer) => lookUp(result.source.lines, pointer).slice(0, 1));
  const lines = [...new Set(found.map((f) => f.value))].sort((a, b) => a - b);
  if (lines.length === 0) return "";
  const path = result.source.file;
  const file = page.verbose ? path : path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return `${file}:${lines.slice(0, 3).join(", ")}${lines.length > 3 ? ", …" : ""}`;
}

/** Every piece of evidence on these fields, each once, in their order. */
export function evidenceOn(result: ProfileResult, pointers: readonly string[]): Evidence1[] {
  return entriesOn(result.evidence, pointers);
}

/** « quote » source, locator (confidence). */
export function cite(page: TextPage, entry: Evidence1): string {
  const { messages, verbose } = page;
  const quote = entry.quote ? `${messages.quote(verbose ? entry.quote : shorten(entry.quote, 160))} ` : "";
  const locator = entry.locator ? `, ${entry.locator}` : "";
  const confidence = entry.confidence ? ` (${messages.label(`confidence-${entry.confidence}`)})` : "";
  return `${quote}[${entry.source}${locator}]${confidence}`;
}

/** The passage of the typology: "§2.2" where it is in the first source or room is short, else with author and year. */
export function passageOf(page: TextPage, passage: Passage | undefined): string {
  if (!passage) return "";
  const [main] = Object.keys(page.typology.sources);
  const short = passage.section && (passage.ref === main || !page.verbose);
  return short ? page.messages.section(passage.section ?? "") : page.messages.passage(passage, page.typology);
}

/** What is said, with " · " between, no line beginning with it; parts without text are left out. */
export function joinParts(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\u00a0· ");
}
