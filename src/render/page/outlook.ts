import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { ProfileResult } from "../../model/result.js";
import { html, join, type Markup, NOTHING } from "../kit/html.js";
import { sayFirmness } from "../verdict/firmness.js";
import { capitalise, shortDegree, withCode } from "../verdict/layout.js";
import type { LanguageWords, PageContext } from "./context.js";
import { mapEach, type PerLanguage } from "./languages.js";
import { type RuleKind, rulesIn } from "./rules.js";

type Gap = Extract<AnyDiagnostic, { code: "unknown-decisive" | "unknown-harmless" }>;

/** What is missing, how firm the verdict is, what would change it; traits, watchpoints and checks: a list in each language. */
export function outlook(context: PageContext, result: ProfileResult): PerLanguage<Markup> {
  return mapEach(context.words, (words) => outlookIn(context, result, words));
}

function outlookIn(context: PageContext, result: ProfileResult, words: LanguageWords): Markup {
  const { messages, page } = words;
  const named = (name: string, items: readonly Markup[]) =>
    items.length === 0 ? NOTHING : html`<dt>${name}<dd>${join(items, html`<dd>`)}`;
  const part = (key: "what-is-missing" | "how-firm" | "nearest-other-type" | RuleKind, items: readonly Markup[]) =>
    named(capitalise(messages.label(key), messages.lang), items);
  const tested = context.firmness?.about(result)?.[messages.lang] ?? null;
  const firm = firmness(context, result, words);
  return join([
    part("what-is-missing", missing(context, result, words)),
    tested === null
      ? part("how-firm", firm)
      : named(page.headings.firmness, [...firm, ...tested.map((sentence) => html`${sentence}`)]),
    part("nearest-other-type", nearest(context, result, words)),
    ...(["traits", "watch", "checks"] as const).map((kind) => part(kind, rulesIn(context, result, kind, words))),
  ]);
}

/** What could still move the type, with its share of the width of its axis, then what cannot. */
function missing(context: PageContext, { reasons }: ProfileResult, { messages, page }: LanguageWords): Markup[] {
  const indicators = context.typology.axes.flatMap((axis) => axis.indicators);
  const nameOf = ({ args }: Gap) => {
    const indicator = indicators.find(({ id }) => id === args.indicator);
    return indicator === undefined ? args.indicator : messages.text(indicator.label);
  };
  const { couldMove, cannotMove } = page.dense;
  const phrases = context.isDense
    ? [couldMove, cannotMove]
    : (["could-move", "cannot-move"] as const).map((key) => capitalise(messages.phrase(key, {}), messages.lang));
  const listed = (phrase: string | undefined, names: readonly string[]) =>
    names.length === 0 || phrase === undefined ? [] : [html`${phrase}${messages.label("colon")} ${names.join(", ")}`];
  const decisive = withCode(reasons, "unknown-decisive").map(
    (gap) => `${nameOf(gap)} (${messages.percent(gap.args.influence * 100, 0)})`,
  );
  return [...listed(phrases[0], decisive), ...listed(phrases[1], withCode(reasons, "unknown-harmless").map(nameOf))];
}

/**
 * How far the weights may be wrong, beside the bounds, for it says nothing of what is unknown; the verdict on sure evidence alone.
 * Where there are many clusters, the latter alone, and only where it is another.
 */
function firmness(context: PageContext, result: ProfileResult, { messages }: LanguageWords): Markup[] {
  const { status, type, withoutLow } = result;
  if (context.isDense && withoutLow.status === status && withoutLow.type === type) return [];
  return sayFirmness(
    context.typology,
    context.isDense ? { ...result, verdictRadius: null } : result,
    messages,
    (at) => `${shortDegree(messages, at.lo)}–${shortDegree(messages, at.hi)}`,
  ).map((sentence) => html`${sentence}`);
}

function nearest(context: PageContext, { reasons }: ProfileResult, { messages }: LanguageWords): Markup[] {
  return withCode(reasons, "nearest-change", "nearest-border", "nearest-none").map(
    (reason) => html`${capitalise(messages.message(reason, context.typology), messages.lang)}`,
  );
}
