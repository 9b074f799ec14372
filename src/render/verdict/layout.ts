import { type Lang, languageOf } from "../../messages/languages.js";
import type { LabelKey, Messages } from "../../messages/messages.js";
import type { Code } from "../../model/codes.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { Typology } from "../../model/typology.js";
import type { Paint } from "../kit/paint.js";
import type { Measure } from "../kit/width.js";
import { wrap } from "../kit/wrap.js";

const WIDEST_BODY = 104;

/** What every part of a text output needs to know: words, colours, and how much room there is. */
export interface TextPage {
  readonly messages: Messages;
  readonly typology: Typology;
  readonly paint: Paint;
  readonly measure: Measure;
  /** Columns of a line. */
  readonly width: number;
  readonly verbose: boolean;
}

/** A part with its heading; a part without lines is left out. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
  /** True where the heading stands above its lines on every page. */
  readonly below?: boolean;
}

/** Columns of the headings beside the parts; 0 where a heading stands above its part. */
function margin(page: TextPage): number {
  if (page.width < 72) return 0;
  return page.width < 100 ? 15 : 19;
}

/** Columns for the lines of a part: what is left beside the headings, but no more than the eye follows with ease. */
export function bodyWidth(page: TextPage): number {
  return Math.min(WIDEST_BODY, page.width - (margin(page) === 0 ? 2 : margin(page) + 2));
}

/** Columns for the lines of a part that stands below its heading. */
export function widthBelow(page: TextPage): number {
  return Math.min(WIDEST_BODY, page.width - 2);
}

/** A part set beside its heading or, on a narrow page, below it. */
export function layOut(page: TextPage, section: Section): string[] {
  if (section.lines.length === 0) return [];
  const left = section.below ? 0 : margin(page);
  const heading = capitalise(section.heading, page.messages.lang);
  if (left === 0) return [page.paint.strong(heading), ...section.lines.map((line) => `  ${line}`)];
  const titles = wrap(heading, left, page.measure);
  const rows = Math.max(titles.length, section.lines.length);
  return Array.from({ length: rows }, (_, i) => {
    const title = titles[i] ?? "";
    const gap = " ".repeat(left + 2 - page.measure(title));
    return (title === "" ? gap : page.paint.strong(title) + gap) + (section.lines[i] ?? "");
  }).map((line) => line.trimEnd());
}

/** Wraps a text to the body of a part, with a hanging indent below `first`. */
export function paragraph(page: TextPage, text: string, first = "", width = bodyWidth(page)): string[] {
  return wrap(text, width, page.measure, first);
}

/** The first letter in upper case. */
export function capitalise(text: string, lang: Lang): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}

/** The messages of a profile that have one of these codes, in their order. */
export function withCode<C extends Code>(
  reasons: readonly AnyDiagnostic[],
  ...codes: readonly C[]
): Extract<AnyDiagnostic, { code: C }>[] {
  const wanted = new Set<string>(codes);
  return reasons.filter((reason): reason is Extract<AnyDiagnostic, { code: C }> => wanted.has(reason.code));
}

/** The label of a type; its id where the typology has none of that name. */
export function typeLabel(page: TextPage, id: string): string {
  const type = page.typology.types.find((t) => t.id === id);
  return type ? page.messages.text(type.label) : id;
}

/** "also possible: social": a word of ours with what it stands for. */
export function term(page: TextPage, key: LabelKey, text: string): string {
  return `${page.messages.label(key)}${page.messages.label("colon")} ${text}`;
}

/** A degree with two decimals, with more only where two would put it on the crossover, which decides on the side. */
export function shortDegree(messages: Messages, value: number): string {
  const text = messages.number(value, 2);
  return text === messages.number(0.5, 2) ? messages.degree(value) : text;
}

/** "0.21–0.83" */
export function sayBounds({ messages }: TextPage, at: { readonly lo: number; readonly hi: number }): string {
  return `${shortDegree(messages, at.lo)}–${shortDegree(messages, at.hi)}`;
}

/** "a; b; c": for items that may hold commas. */
export function enumerate(messages: Messages, items: readonly string[]): string {
  return items.join(languageOf(messages.lang).grammar.semicolon);
}

/** "and 3 more (--verbose)", or nothing. */
export function moreLines(page: TextPage, count: number, width = bodyWidth(page)): string[] {
  if (count <= 0) return [];
  return wrap(`${page.messages.phrase("more", { count })} (--verbose)`, width, page.measure).map(page.paint.dim);
}
