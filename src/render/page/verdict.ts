import { flagsOf } from "../../model/flags.js";
import type { ProfileResult } from "../../model/result.js";
import { html, type Markup, NOTHING } from "../kit/html.js";
import { halfVerdict } from "../verdict/half.js";
import { capitalise, shortDegree, withCode } from "../verdict/layout.js";
import {
  capital,
  type LanguageWords,
  label,
  type PageContext,
  typeIndex,
  typeLabel,
  writeSaid,
  writeWord,
} from "./context.js";
import { inline, mapEach, type PerLanguage } from "./languages.js";

/** The sign of a type, as the figure shows it. */
export function sign(context: PageContext, type: string | null): Markup {
  const index = typeIndex(context, type);
  return html`<svg class=g><use href=#g${index < 0 ? "x" : index} /></svg>`;
}

/** The type and how firm it is; without a type the status alone. */
export function verdictLine(context: PageContext, result: ProfileResult): Markup {
  const status = label(context, `status-${result.status}`);
  const type = result.type === null ? NOTHING : html`<b>${typeName(context, result.type)}</b> `;
  const flags = flagMarks(context, result);
  const how = result.type === null ? html`<b>${inline(context, capital(status))}</b>` : inline(context, status);
  return html`<p class=v>${sign(context, result.type)} ${type}${how}${flags}${context.isDense ? inShort(context, result) : NOTHING}`;
}

/** " · atypical": what stands beside the verdict wherever it is. */
export function flagMarks(context: PageContext, result: ProfileResult): Markup[] {
  return flagsOf(result).map((flag) => html` · <em>${inline(context, label(context, `flag-${flag}`))}</em>`);
}

/** The label of a type, which leads to what the theory says of it. */
function typeName(context: PageContext, id: string): Markup {
  const name = inline(context, capital(typeLabel(context, id)));
  const index = typeIndex(context, id);
  return index < 0 || context.isDense ? name : html`<a href=#Y${index + 1}>${name}</a>`;
}

/** The degree of the type, and the radius of the verdict: "0.73, radius 0.77". */
function inShort(context: PageContext, { type, memberships, verdictRadius }: ProfileResult): Markup {
  const value = type === null ? null : (memberships[type]?.value ?? null);
  if (value === null) return NOTHING;
  const degree = writeSaid(context, (messages) => shortDegree(messages, value));
  const radius =
    verdictRadius === null
      ? NOTHING
      : html`, ${writeWord(context, ({ dense }) => dense.radius)} ${writeSaid(context, (messages) => messages.number(verdictRadius.value, 2))}`;
  return html` ${degree}${radius}`;
}

/** What else is possible, why no type is named, and the degrees of all types. */
export function verdictWords(context: PageContext, result: ProfileResult): PerLanguage<string[]> {
  return mapEach(context.words, (words, lang) => wordsIn(context, result, words).map((text) => capitalise(text, lang)));
}

function wordsIn(context: PageContext, result: ProfileResult, words: LanguageWords): string[] {
  const { messages } = words;
  const names = (ids: readonly string[]) => ids.map((id) => typeLabel(context, id)[messages.lang]);
  const named = (key: "also-possible" | "possible-types", ids: readonly string[]) =>
    ids.length === 0 ? [] : [`${messages.label(key)}${messages.label("colon")} ${messages.list(names(ids), "or")}`];
  if (result.type !== null) {
    const unlike = withCode(result.reasons, "type-atypical").map((one) => messages.message(one, context.typology));
    const others = result.possible.filter((id) => id !== result.type);
    const also = others.length === 0 ? [messages.phrase("only-possible", {})] : named("also-possible", others);
    return [...unlike, ...also, ...degreesIn(context, result, words)];
  }
  const why =
    result.status === "borderline"
      ? messages.phrase("between-types", { types: names(result.neighbours) })
      : messages.phrase("too-little-known", {});
  const half = halfVerdict(context.typology, result, messages);
  const left = half === null ? named("possible-types", result.possible) : [half];
  return [why, ...left, ...degreesIn(context, result, words)];
}

/** The degrees of all types that have one, the highest first. */
function degreesIn(context: PageContext, result: ProfileResult, { messages }: LanguageWords): string[] {
  const ranked = Object.entries(result.memberships)
    .flatMap(([id, { value }]) => (value === null ? [] : [{ id, value }]))
    .sort((a, b) => b.value - a.value);
  if (ranked.length < 2 || context.isDense) return [];
  const parts = ranked.map(
    ({ id, value }): string => `${typeLabel(context, id)[messages.lang]} ${shortDegree(messages, value)}`,
  );
  return [`${messages.label("degrees")}${messages.label("colon")} ${messages.list(parts)}`];
}
