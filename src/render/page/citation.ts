import { loadWords } from "../../messages/languages.js";
import type { Lang } from "../../messages/messages.js";
import { formatApa } from "../document/cite/apa.js";
import { referencesOf, type Section } from "../document/cite/references.js";
import { html, type Markup, phrases } from "../kit/html.js";
import type { PageContext } from "./context.js";
import { blocks, loadEach } from "./languages.js";

/** The parts of a list of references under each heading of the page. */
const PARTS = { cite: ["tool", "typology", "paper"], sources: ["method", "theory"] } as const satisfies Record<
  string,
  readonly Section[]
>;

/** How to cite, or the sources of the typology, in each language. Those of the profiles stand with each cluster. */
export async function references(context: PageContext, part: keyof typeof PARTS): Promise<Markup> {
  return blocks("div", await loadEach((lang) => referencesIn(context, part, lang)));
}

async function referencesIn(context: PageContext, part: keyof typeof PARTS, lang: Lang): Promise<Markup> {
  const words = await loadWords(lang, "cite");
  const { tool, typology } = context.result;
  const found = referencesOf({ tool, typology }, lang, words.genres);
  const sections = PARTS[part].filter((section) => found[section].length > 0);
  const texts = await formatApa(
    sections.flatMap((section) => found[section]),
    lang,
  );
  return html`${sections.map((section) => {
    const items = [...texts].flatMap(([key, entry]) => {
      const item = found[section].find(({ id }) => id === key);
      return item === undefined
        ? []
        : [html`<li>${phrases(entry, (words) => words)}${item.note === undefined ? "" : ` ${words.used(item.note)}`}`];
    });
    return html`<h3>${words.headings[section]}</h3><ul class=r>${items}</ul>`;
  })}`;
}
