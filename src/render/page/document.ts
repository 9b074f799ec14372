import { LANGUAGES, languageOf } from "../../messages/languages.js";
import { base64OfSha256 } from "../../plain/hash.js";
import { html, type Markup, NOTHING, raw } from "../kit/html.js";
import { type PageContext, writeWord } from "./context.js";
import { asData, inline, type Texts } from "./languages.js";
import { hiddenIn } from "./languages-style.js";

/** The parts of the page, in their order: an anchor, a heading, what stands there. */
export interface Part {
  readonly id: string;
  readonly heading: Texts;
  readonly contents: Markup;
}

/** What the page needs beside its contents. */
export interface Furniture {
  readonly style: string;
  readonly script: string;
  /** Shapes that are drawn in many places. */
  readonly shapes: Markup;
  /** Title and facts of the run. */
  readonly head: Markup;
}

/**
 * The whole page: nothing in it comes from elsewhere or goes elsewhere, and its security policy allows exactly its own style
 * and script.
 */
export function writeDocument(
  context: PageContext,
  parts: readonly Part[],
  { style, script, shapes, head }: Furniture,
): string {
  const { languages, title } = context;
  const policy = `default-src 'none'; style-src 'sha256-${base64OfSha256(style)}'; script-src 'sha256-${base64OfSha256(script)}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang=${languages.first}>
<meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="${raw(policy)}">
<meta name=viewport content="width=device-width, initial-scale=1">
<meta name=referrer content=no-referrer>
<meta name=generator content="tcec ${context.result.tool.version}">
<title${asData(title)}>${title[languages.first]}</title>
<style>${raw(style)}</style>
<body>
<a class=skip href=#main>${writeWord(context, ({ skip }) => skip)}</a>
${shapes}
<header>${languageChoice(context)}<h1>${inline(context, title)}</h1>${head}${contents(context, parts)}</header>
<main id=main tabindex=-1>
${parts.map(
  ({ id, heading, contents }) => html`<section id=${id}><h2>${inline(context, heading)}</h2>
${contents}</section>
`,
)}<a class=up href=#table>↑ ${writeWord(context, ({ backToTable }) => backToTable)}</a>
</main>
<script>${raw(script)}</script>
`;
  return page.markup;
}

/** The choice of a language, where there is one: style sheets look at which is checked, so that it works without a script. */
function languageChoice(context: PageContext): Markup {
  if (LANGUAGES.length < 2) return NOTHING;
  const choices = LANGUAGES.map((lang) => {
    const checked = raw(lang === context.languages.first ? " checked" : "");
    return html`<label lang=${lang} class=l><input type=radio name=lang id=${lang} autocomplete=off data-hides="${hiddenIn(context.languages, lang)}"${checked}>${languageOf(lang).name}</label>`;
  });
  return html`<fieldset><legend>${writeWord(context, ({ language }) => language)}</legend>${choices}</fieldset>`;
}

function contents(context: PageContext, parts: readonly Part[]): Markup {
  const items = parts.map(({ id, heading }) => html`<li><a href=#${id}>${inline(context, heading)}</a>`);
  return html`<nav aria-labelledby=toc><h2 id=toc class=h>${writeWord(context, (words) => words.contents)}</h2><ul>${items}</ul></nav>`;
}
