import type { Lang } from "../../messages/messages.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { ProfileResult } from "../../model/result.js";
import { html, join, type Markup, NOTHING } from "../kit/html.js";
import { capitalise, shortDegree, withCode } from "../verdict/layout.js";
import type { Voices } from "./bilingual.js";
import type { PageContext } from "./context.js";
import { type RuleKind, rulesIn } from "./rules.js";

type Gap = Extract<AnyDiagnostic, { code: "unknown-decisive" | "unknown-harmless" }>;

/** What is missing, how firm the verdict is, what would change it; traits, watchpoints and checks: a list in each language. */
export function outlook(context: PageContext, result: ProfileResult): Voices<Markup> {
  return { en: outlookIn(context, result, "en"), fr: outlookIn(context, result, "fr") };
}

function outlookIn(context: PageContext, result: ProfileResult, lang: Lang): Markup {
  const { messages } = context.voices[lang];
  const part = (key: "what-is-missing" | "how-firm" | "nearest-other-type" | RuleKind, items: readonly Markup[]) =>
    items.length === 0 ? NOTHING : html`<dt>${capitalise(messages.label(key), lang)}<dd>${join(items, html`<dd>`)}`;
  return join([
    part("what-is-missing", missing(context, result, lang)),
    part("how-firm", context.isDense ? [] : firmness(context, result, lang)),
    part("nearest-other-type", nearest(context, result, lang)),
    ...(["traits", "watch", "checks"] as const).map((kind) => part(kind, rulesIn(context, result, kind, lang))),
  ]);
}

/** What could still move the type, with its share of the width of its axis, then what cannot. */
function missing(context: PageContext, { reasons }: ProfileResult, lang: Lang): Markup[] {
  const { messages } = context.voices[lang];
  const indicators = context.typology.axes.flatMap((axis) => axis.indicators);
  const nameOf = ({ args }: Gap) => indicators.find(({ id }) => id === args.indicator)?.label[lang] ?? args.indicator;
  const { couldMove, cannotMove } = context.voices[lang].page.dense;
  const phrases = context.isDense
    ? [couldMove, cannotMove]
    : (["could-move", "cannot-move"] as const).map((key) => capitalise(messages.phrase(key, {}), lang));
  const listed = (phrase: string | undefined, names: readonly string[]) =>
    names.length === 0 || phrase === undefined ? [] : [html`${phrase}${messages.label("colon")} ${names.join(", ")}`];
  const decisive = withCode(reasons, "unknown-decisive").map(
    (gap) => `${nameOf(gap)} (${messages.percent(gap.args.influence * 100, 0)})`,
  );
  return [...listed(phrases[0], decisive), ...listed(phrases[1], withCode(reasons, "unknown-harmless").map(nameOf))];
}

/** How far the weights may be wrong, beside the bounds: it says nothing of what is unknown. */
function firmness(context: PageContext, { type, weightRadius, axes }: ProfileResult, lang: Lang): Markup[] {
  const { messages } = context.voices[lang];
  if (type === null || weightRadius === null) return [];
  const bounds = context.typology.axes.flatMap(({ id }) => {
    const at = axes[id];
    return at ? [`${shortDegree(messages, at.lo)}–${shortDegree(messages, at.hi)}`] : [];
  });
  const sentence = capitalise(messages.phrase("weights-hold", { radius: weightRadius }), lang);
  return [html`${sentence} (${messages.label("bounds")} ${messages.list(bounds, "and")})`];
}

function nearest(context: PageContext, { reasons }: ProfileResult, lang: Lang): Markup[] {
  const { messages } = context.voices[lang];
  return withCode(reasons, "nearest-change", "nearest-none").map(
    (reason) => html`${capitalise(messages.message(reason, context.typology), lang)}`,
  );
}
