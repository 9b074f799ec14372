import type { Lang } from "../../messages/messages.js";
import type { Axis, Indicator, Typology } from "../../model/typology.js";
import type { Block } from "../document/blocks/block.js";
import { methodsBlocks } from "../document/methods/blocks.js";
import { calibrate, isWeighted, outlineSettings } from "../document/typology/axes.js";
import type { Outline } from "../document/typology/outline.js";
import { passage, reasonFor } from "../document/typology/reasons.js";
import { outlineRule, outlineType } from "../document/typology/types.js";
import { html, type Markup, NOTHING } from "../kit/html.js";
import { capitalise } from "../verdict/layout.js";
import { both, type Voices } from "./bilingual.js";
import { capital, label, type PageContext, word } from "./context.js";
import { KINDS, rulesOf } from "./rules.js";
import { numberOfIndicator } from "./why.js";

/** The same in each language, side by side: `<div lang=en>` and `<div lang=fr>`. */
function inBoth(context: PageContext, say: (lang: Lang, outline: Outline) => Markup): Markup {
  const outline = (lang: Lang): Outline => ({ messages: context.voices[lang].messages, typology: context.typology });
  const said: Voices<Markup> = { en: say("en", outline("en")), fr: say("fr", outline("fr")) };
  return html`<div lang=en>${said.en}</div><div lang=fr>${said.fr}</div>`;
}

/** Blocks below a heading of the page; code between backticks loses them. */
function written(blocks: readonly Block[]): Markup {
  const plain = (text: string) => text.replaceAll("`", "");
  const parts = blocks.map((block) => {
    if (block.kind === "heading") return html`<h4>${plain(block.text)}</h4>`;
    if (block.kind === "paragraph") return html`<p>${plain(block.text)}`;
    if (block.kind === "list") return html`<ul>${block.items.map((item) => html`<li>${plain(item)}`)}</ul>`;
    if (block.kind !== "pairs") return NOTHING;
    return html`<dl>${block.pairs.map(([term, meaning]) => html`<dt>${capitalise(plain(term), "en")}<dd>${plain(meaning)}`)}</dl>`;
  });
  return html`${parts}`;
}

/** How the types were found: the paragraphs for a paper, then every indicator with anchors, weight, reasons and passage. */
export function methodSection(context: PageContext): Markup {
  const paragraphs = inBoth(context, (lang) => {
    const { methods, messages } = context.voices[lang];
    return written(methodsBlocks(context.result, methods, messages));
  });
  const thresholds = inBoth(context, (_, outline) => written(outlineSettings(outline)));
  return html`${paragraphs}<h3>${both(word(context, ({ headings }) => headings.indicators))}</h3>${context.typology.axes.map(
    (axis) => indicatorTable(context, axis),
  )}<h3>${both(word(context, ({ headings }) => headings.thresholds))}</h3>${thresholds}`;
}

function indicatorTable(context: PageContext, axis: Axis): Markup {
  const columns = ["indicator", "calibration", "weight", "reasons", "passage"] as const;
  const heads = columns.map((name) => html`<th scope=col>${both(word(context, ({ indicators }) => indicators[name]))}`);
  const rows = axis.indicators.map((indicator) => indicatorRow(context, axis, indicator));
  const caption = {
    en: context.voices.en.page.indicators.caption(axis.label.en),
    fr: context.voices.fr.page.indicators.caption(axis.label.fr),
  };
  const id = `a${context.typology.axes.indexOf(axis) + 1}`;
  return html`<div class=wide tabindex=0 role=region aria-labelledby=${id}><table class=i><caption id=${id}>${both(
    caption,
  )}</caption><thead><tr>${heads}</thead><tbody>${rows}</table></div>`;
}

function indicatorRow(context: PageContext, axis: Axis, indicator: Indicator): Markup {
  const { typology, voices } = context;
  const each = (say: (outline: Outline) => string | null) =>
    both({
      en: say({ messages: voices.en.messages, typology }) ?? "",
      fr: say({ messages: voices.fr.messages, typology }) ?? "",
    });
  const defining = indicator.defining ? html` (${both(label(context, "defining"))})` : NOTHING;
  const about = indicator.description ? html`<p>${both(indicator.description)}` : NOTHING;
  const counts = isWeighted(axis) || indicator.weight.value === 0;
  const because = [indicator.calibration, ...(counts ? [indicator.weight] : [])].map(
    (declared) => html`<p>${each((outline) => reasonFor(outline, declared))}`,
  );
  return html`<tr id=i${numberOfIndicator(context, indicator.id)}><th scope=row>${both(capital(indicator.label))}${defining}${about}<td>${each(
    (outline) => calibrate(outline, indicator, indicator.calibration),
  )}<td>${counts ? each(({ messages }) => messages.number(indicator.weight.value)) : "–"}<td>${because}<td>${each((outline) => passage(outline, indicator.source))}`;
}

/** Types, traits, watchpoints and checks with their meaning, condition and passage, under the anchors that clusters lead to. */
export function rulesSection(context: PageContext): Markup {
  const types = context.typology.types.map(
    (type, i) =>
      html`<div id=Y${i + 1}>${inBoth(context, (_, outline) => written(outlineType(outline, type, 3)))}</div>`,
  );
  const kinds = KINDS.filter((kind) => rulesOf(context, kind).length > 0).map(
    (kind) =>
      html`<h3>${both(capital(label(context, kind)))}</h3><div class=cols>${rulesOf(context, kind).map((one) => ruleEntry(context, one))}</div>`,
  );
  return html`<h3>${both(word(context, ({ rules }) => rules.types))}</h3><div class=cols>${types}</div>${kinds}`;
}

type Rule = Typology["traits"][number] | Typology["watchpoints"][number];

function ruleEntry(context: PageContext, { rule, anchor }: { readonly rule: Rule; readonly anchor: string }): Markup {
  return html`<div id=${anchor}><b class=k>${anchor}</b>${inBoth(context, (_, outline) => written(outlineRule(outline, rule, 4)))}</div>`;
}
