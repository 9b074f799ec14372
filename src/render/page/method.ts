import type { Axis, Indicator, Typology } from "../../model/typology.js";
import type { Block } from "../document/blocks/block.js";
import { methodsBlocks } from "../document/methods/blocks.js";
import { plainCitations } from "../document/methods/works.js";
import { calibrate, isWeighted, outlineSettings } from "../document/typology/axes.js";
import type { Outline } from "../document/typology/outline.js";
import { passage, reasonFor } from "../document/typology/reasons.js";
import { outlineRule, outlineType } from "../document/typology/types.js";
import { html, type Markup, NOTHING } from "../kit/html.js";
import { capitalise } from "../verdict/layout.js";
import { capital, type LanguageWords, label, type PageContext, typologyText, writeSaid, writeWord } from "./context.js";
import { blocks, inline, mapEach } from "./languages.js";
import { KINDS, rulesOf } from "./rules.js";
import { aboutSkew, skewCell, skewOfScores } from "./skew.js";
import { numberOfIndicator } from "./why.js";

/** Blocks below a heading of the page, in each language. */
function written(context: PageContext, outline: (outline: Outline, words: LanguageWords) => readonly Block[]): Markup {
  const { typology } = context;
  return blocks(
    "div",
    mapEach(context.words, (words) => writtenIn(words, outline({ messages: words.messages, typology }, words))),
  );
}

/** Code between backticks loses them. */
function writtenIn({ messages }: LanguageWords, contents: readonly Block[]): Markup {
  const plain = (text: string) => text.replaceAll("`", "");
  const parts = contents.map((block) => {
    if (block.kind === "heading") return html`<h4>${plain(block.text)}</h4>`;
    if (block.kind === "paragraph") return html`<p>${plain(block.text)}`;
    if (block.kind === "list") return html`<ul>${block.items.map((item) => html`<li>${plain(item)}`)}</ul>`;
    if (block.kind !== "pairs") return NOTHING;
    return html`<dl>${block.pairs.map(([term, meaning]) => html`<dt>${capitalise(plain(term), messages.lang)}<dd>${plain(meaning)}`)}</dl>`;
  });
  return html`${parts}`;
}

/** How the types were found: the paragraphs for a paper, then every indicator with anchors, weight, reasons and passage. */
export function methodSection(context: PageContext): Markup {
  const paragraphs = written(context, (_, { methods, messages }) =>
    methodsBlocks(context.result, methods, messages, plainCitations(context.result, messages)),
  );
  const thresholds = written(context, outlineSettings);
  return html`${paragraphs}<h3>${writeWord(context, ({ headings }) => headings.indicators)}</h3>${context.typology.axes.map((axis) => indicatorTable(context, axis))}${aboutSkew(context)}<h3>${writeWord(context, ({ headings }) => headings.thresholds)}</h3>${thresholds}`;
}

function indicatorTable(context: PageContext, axis: Axis): Markup {
  const skew = context.result.results.length > 1 ? (["above"] as const) : [];
  const columns = ["indicator", "calibration", "weight", ...skew, "reasons", "passage"] as const;
  const heads = columns.map((name) => html`<th scope=col>${writeWord(context, ({ indicators }) => indicators[name])}`);
  const rows = axis.indicators.map((indicator) => indicatorRow(context, axis, indicator));
  const caption = mapEach(context.words, ({ page, messages }) => page.indicators.caption(messages.text(axis.label)));
  const id = `a${context.typology.axes.indexOf(axis) + 1}`;
  return html`<div class=wide tabindex=0 role=region aria-labelledby=${id}><table class=i><caption id=${id}>${inline(
    context,
    caption,
  )}</caption><thead><tr>${heads}</thead><tbody>${rows}</table></div>${skewOfScores(context, axis)}`;
}

function indicatorRow(context: PageContext, axis: Axis, indicator: Indicator): Markup {
  const { typology } = context;
  const each = (text: (outline: Outline) => string | null) =>
    writeSaid(context, (messages) => text({ messages, typology }) ?? "");
  const defining = indicator.defining ? html` (${inline(context, label(context, "defining"))})` : NOTHING;
  const about = indicator.description
    ? html`<p>${inline(context, typologyText(context, indicator.description))}`
    : NOTHING;
  const counts = isWeighted(axis) || indicator.weight.value === 0;
  const because = [indicator.calibration, ...(counts ? [indicator.weight] : [])].map(
    (declared) => html`<p>${each((outline) => reasonFor(outline, declared))}`,
  );
  return html`<tr id=i${numberOfIndicator(context, indicator.id)}><th scope=row>${inline(context, capital(typologyText(context, indicator.label)))}${defining}${about}<td>${each(
    (outline) => calibrate(outline, indicator, indicator.calibration),
  )}<td>${counts ? each(({ messages }) => messages.number(indicator.weight.value)) : "–"}${skewCell(context, axis, indicator)}<td>${because}<td>${each((outline) => passage(outline, indicator.source))}`;
}

/** Types, traits, watchpoints and checks with their meaning, condition and passage, under the anchors that clusters lead to. */
export function rulesSection(context: PageContext): Markup {
  const types = context.typology.types.map(
    (type, i) => html`<div id=Y${i + 1}>${written(context, (outline) => outlineType(outline, type, 3))}</div>`,
  );
  const kinds = KINDS.filter((kind) => rulesOf(context, kind).length > 0).map(
    (kind) =>
      html`<h3>${inline(context, capital(label(context, kind)))}</h3><div class=cols>${rulesOf(context, kind).map((one) => ruleEntry(context, one))}</div>`,
  );
  return html`<h3>${writeWord(context, ({ rules }) => rules.types)}</h3><div class=cols>${types}</div>${kinds}`;
}

type Rule = Typology["traits"][number] | Typology["watchpoints"][number];

function ruleEntry(context: PageContext, { rule, anchor }: { readonly rule: Rule; readonly anchor: string }): Markup {
  return html`<div id=${anchor}><b class=k>${anchor}</b>${written(context, (outline) => outlineRule(outline, rule, 4))}</div>`;
}
