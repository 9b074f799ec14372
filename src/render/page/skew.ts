import { LEAST_ABOVE, MOST_ABOVE, type Skew, skewOfAxis, skewOfIndicator } from "../../analyse/summary/skew.js";
import type { Axis, Indicator } from "../../model/typology.js";
import { html, type Markup, NOTHING } from "../kit/html.js";
import type { LanguageWords, PageContext } from "./context.js";
import { inline, mapEach } from "./languages.js";

/** Skew is said of a set only. */
function isSet({ result }: PageContext): boolean {
  return result.results.length > 1;
}

function say({ above, cases, isSkewed }: Skew, { messages, page }: LanguageWords): string {
  const share = (above / cases) * 100;
  const tally = page.skew.tally(messages.number(above), messages.number(cases), messages.percent(share, 0));
  return isSkewed ? `${tally}, ${page.skew.skewed}` : tally;
}

/** How many profiles lie above 0.5 on an indicator: a cell of its own; none of a profile alone. */
export function skewCell(context: PageContext, axis: Axis, indicator: Indicator): Markup {
  if (!isSet(context)) return NOTHING;
  const skew = skewOfIndicator(context.result.results, axis.id, indicator.id);
  if (skew.cases === 0) return html`<td>–`;
  return html`<td>${inline(
    context,
    mapEach(context.words, (words) => say(skew, words)),
  )}`;
}

/** The same of the scores of an axis, as a paragraph below its table. */
export function skewOfScores(context: PageContext, axis: Axis): Markup {
  if (!isSet(context)) return NOTHING;
  const skew = skewOfAxis(context.result.results, axis.id);
  if (skew.cases === 0) return NOTHING;
  return html`<p>${inline(
    context,
    mapEach(context.words, (words) => words.page.skew.scores(say(skew, words))),
  )}`;
}

/** What is counted, and what is called skewed. */
export function aboutSkew(context: PageContext): Markup {
  if (!isSet(context)) return NOTHING;
  return html`<p class=m>${inline(
    context,
    mapEach(context.words, ({ messages, page }) =>
      page.skew.about(messages.percent(LEAST_ABOVE * 100, 0), messages.percent(MOST_ABOVE * 100, 0)),
    ),
  )}`;
}
