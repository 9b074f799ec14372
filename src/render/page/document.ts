import { base64OfSha256 } from "../../plain/hash.js";
import { html, type Markup, raw } from "../kit/html.js";
import { both, type Said } from "./bilingual.js";
import { type PageContext, word } from "./context.js";

/** The parts of the page, in their order: an anchor, a heading, what stands there. */
export interface Part {
  readonly id: string;
  readonly heading: Said;
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
 * and script. The words of the first language carry no `lang` where the page has it already.
 */
export function writeDocument(
  context: PageContext,
  parts: readonly Part[],
  { style, script, shapes, head }: Furniture,
): string {
  const { lang, title } = context;
  const policy = `default-src 'none'; style-src 'sha256-${base64OfSha256(style)}'; script-src 'sha256-${base64OfSha256(script)}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang=${lang}>
<meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="${raw(policy)}">
<meta name=viewport content="width=device-width, initial-scale=1">
<meta name=referrer content=no-referrer>
<meta name=generator content="tcec ${context.result.tool.version}">
<title data-en="${title.en}" data-fr="${title.fr}">${title[lang]}</title>
<style>${raw(style)}</style>
<body>
<a class=skip href=#main>${both(word(context, ({ skip }) => skip))}</a>
${shapes}
<header>${languages(context)}<h1>${both(title)}</h1>${head}${contents(context, parts)}</header>
<main id=main tabindex=-1>
${parts.map(
  ({ id, heading, contents }) => html`<section id=${id}><h2>${both(heading)}</h2>
${contents}</section>
`,
)}<a class=up href=#table>↑ ${both(word(context, ({ backToTable }) => backToTable))}</a>
</main>
<script>${raw(script)}</script>
`;
  const own = lang === "fr" ? /<u lang=fr>/g : /<i lang=en>/g;
  return page.markup.replace(own, lang === "fr" ? "<u>" : "<i>");
}

/** The switch: style sheets look at which of the two is checked, so that it works without a script. */
function languages(context: PageContext): Markup {
  const choice = (lang: "en" | "fr", name: string) =>
    html`<label lang=${lang} class=l><input type=radio name=lang id=${lang} autocomplete=off${raw(lang === context.lang ? " checked" : "")}>${name}</label>`;
  return html`<fieldset><legend>${both(word(context, ({ language }) => language))}</legend>${choice("en", "English")}${choice("fr", "Français")}</fieldset>`;
}

function contents(context: PageContext, parts: readonly Part[]): Markup {
  const items = parts.map(({ id, heading }) => html`<li><a href=#${id}>${both(heading)}</a>`);
  return html`<nav aria-labelledby=nv><h2 id=nv class=h>${both(word(context, (words) => words.contents))}</h2><ul>${items}</ul></nav>`;
}
