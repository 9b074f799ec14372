import { LANGUAGES, type Lang, languageOf } from "../../messages/languages.js";
import type { Agreement, AgreementCase, Disagreement } from "../../model/agreement.js";
import type { Coding } from "../../model/coding.js";
import { base64OfSha256 } from "../../plain/hash.js";
import { html, type Markup, NOTHING, raw, visible } from "../../render/kit/html.js";
import { type Question, questionsFor } from "../questions.js";
import { type Saying, sayAnswer } from "../say-answer.js";
import { shelfOf } from "../shelf.js";
import { sayPlace } from "../verdict.js";
import { wordingOf } from "../wording.js";

/** What a page for a discussion may be asked for. */
export interface DiscussionOptions {
  /** The language that is shown first; all are in the page. English where nothing is said. */
  readonly lang?: Lang;
}

/** What one language needs to say the answers of several people. */
interface Page extends Saying {
  readonly lang: Lang;
  readonly agreement: Agreement;
  readonly codings: readonly Coding[];
  readonly questions: readonly Question[];
}

/**
 * One cluster, or several, as several people see it: question by question where their answers differ, first those that would change a
 * verdict; for a meeting, on a screen or printed. `agreement` and `codings` are what `agreementOf` gives and was given; an agreement on
 * ratings, which has no typology, has no questions either. The text of one page of HTML in every language, without script or request;
 * verdicts stand folded at the end.
 *
 * @throws TypeError and RangeError, where it is imported from the package, for arguments of another kind, or without a typology.
 */
export async function renderDiscussion(
  agreement: Agreement,
  codings: readonly Coding[],
  { lang = LANGUAGES[0] }: DiscussionOptions = {},
): Promise<string> {
  const { typology } = agreement;
  const { DISCUSSION_STYLE } = await import("../generated/discussion-style.js");
  if (typology === null) throw new Error("ratings have no questions");
  const questions = flat(questionsFor(typology));
  const pages = await Promise.all(
    LANGUAGES.map(async (one): Promise<Page> => {
      const shelf = await shelfOf(one);
      const words = wordingOf(questions, typology, shelf);
      const wording = (path: string) => words[path] ?? { ask: path };
      return { lang: one, agreement, codings, questions, wording, messages: shelf.messages, form: shelf.form };
    }),
  );
  const first = pages.find((page) => page.lang === lang);
  const style = DISCUSSION_STYLE + LANGUAGES.map((one) => hideUnless(one, lang)).join("");
  const policy = `default-src 'none'; style-src 'sha256-${base64OfSha256(style)}'; base-uri 'none'; form-action 'none'`;
  const choice = pages.map(
    ({ lang: one }) =>
      html`<label lang=${one}><input type=radio name=lang id=${one} autocomplete=off${raw(one === lang ? " checked" : "")}>${languageOf(one).name}</label>`,
  );
  return html`<!doctype html>
<html lang=${lang}>
<meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="${raw(policy)}">
<meta name=viewport content="width=device-width, initial-scale=1">
<meta name=referrer content=no-referrer>
<title>${first === undefined ? "" : titleOf(first)}</title>
<style>${raw(style)}</style>
<body>
<header><fieldset><legend>${first?.form.language ?? ""}</legend>${choice}</fieldset></header>
${pages.map(
  (page) => html`<main lang=${page.lang} class=in-${page.lang}>${contents(page)}</main>
`,
)}`.markup;
}

/** The style sheet shows one language: the one that is chosen, and before that the first. */
function hideUnless(lang: Lang, first: Lang): string {
  const others = LANGUAGES.filter((one) => one !== lang);
  const isChosen =
    lang === first ? others.map((one) => `:not(:has(#${one}:checked))`).join("") : `:has(#${lang}:checked)`;
  return `body${isChosen} main:not(.in-${lang}){display:none}`;
}

function titleOf({ agreement, form }: Page): string {
  const names = [...new Set(agreement.cases.map(({ name, date }) => `${name} (${date})`))];
  return form.discussion.title(names.join(", "));
}

function contents(page: Page): Markup {
  const { agreement, form, messages } = page;
  const people = messages.list(
    agreement.coders.map(({ name }) => name),
    "and",
  );
  const several = agreement.cases.length > 1;
  return html`<h1>${visible(titleOf(page))}</h1>
<p class=lead>${visible(form.discussion.lead(people))}
${agreement.cases.map((one, at) => caseOf(page, one, at, several))}`;
}

function caseOf(page: Page, one: AgreementCase, at: number, isNamed: boolean): Markup {
  const { agreement, form, messages } = page;
  const differing = agreement.disagreements.filter((disagreement) => disagreement.case === at);
  const count = (value: number) => ({ text: messages.number(value), value });
  const part = (heading: string, list: readonly Disagreement[]) =>
    list.length === 0
      ? NOTHING
      : html`<h3>${heading}</h3>
${list.map((disagreement) => difference(page, disagreement))}`;
  const moving = differing.filter(({ moves }) => moves === true);
  const sum = differing.length === 0 ? form.discussion.none : form.discussion.differ(count(differing.length));
  const head = isNamed ? html`<h2>${visible(`${one.name} (${one.date})`)}</h2><p><b>${sum}</b>` : html`<h2>${sum}</h2>`;
  return html`<section>${head}
${part(form.discussion.movesFirst, moving)}${part(
  moving.length === 0 ? form.discussion.noneMoves : form.discussion.others,
  differing.filter(({ moves }) => moves !== true),
)}${verdicts(page, one)}</section>
`;
}

/** One question on which people differ: what each says, with the words of sources, and room for what is agreed on. */
function difference(page: Page, { field, element, codings, moves }: Disagreement): Markup {
  const { form, agreement, questions, wording } = page;
  const question = questions.find(({ path }) => path === field);
  const ask = question === undefined ? field : wording(field).ask;
  const name = element === null ? "" : ` (${element})`;
  const rows = codings.map(({ coder, value, quotes }) => {
    const said = question === undefined ? JSON.stringify(value) : sayAnswer(value, question, page);
    const sources = quotes.flatMap(({ quote }) => (quote === null ? [] : [html`<q>${visible(quote)}</q>`]));
    return html`<tr><th scope=row>${visible(agreement.coders[coder]?.name ?? "")}<td>${visible(said)} ${sources}`;
  });
  return html`<article>
<h4>${visible(ask + name)}</h4>
<p class=${moves === true ? "moves" : "note"}>${moves === true ? `▲ ${form.discussion.moves}` : form.discussion.movesNot}
<table><thead><tr><th scope=col>${form.discussion.who}<th scope=col>${form.discussion.answer}<tbody>${rows}</table>
<p class=settled>${form.discussion.settled} <span class=line></span></article>
`;
}

/** What the answers of each give: folded, for after the talk. */
function verdicts({ agreement, codings, form, messages }: Page, one: AgreementCase): Markup {
  const { typology } = agreement;
  if (typology === null) return NOTHING;
  const items = one.codings.flatMap((coding, coder) => {
    const found = coding === null ? undefined : codings.find((other) => isOf(other, coding));
    if (found === undefined) return [];
    const verdict = sayPlace(found.result, typology, messages);
    return [
      html`<li><b>${visible(agreement.coders[coder]?.name ?? "")}</b>${messages.label("colon")} ${visible(verdict)}`,
    ];
  });
  return html`<details><summary>${form.discussion.labels}</summary><p>${form.discussion.labelsAbout}<ul>${items}</ul></details>`;
}

function isOf({ result }: Coding, { file, document }: { readonly file: string; readonly document: number }): boolean {
  return result.source.file === file && result.source.document === document;
}

function flat(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => [question, ...flat(question.parts ?? [])]);
}
