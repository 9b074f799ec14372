import type { AxisScore } from "../../model/result.js";
import type { Axis } from "../../model/typology.js";
import { html, type Markup, NOTHING } from "../kit/html.js";
import { shortDegree } from "../verdict/layout.js";
import { capital, label, type PageContext, typologyText, writeSaid } from "./context.js";
import { inline, mapEach, type Texts } from "./languages.js";

/** Where a cluster stands on an axis, in words and numbers, and as a bar. */
export function axisHead(context: PageContext, axis: Axis, at: AxisScore): Markup {
  const score = at.score === null ? html`?` : writeSaid(context, ({ degree }) => degree(at.score ?? 0));
  const share = writeSaid(context, ({ percent }) => percent(at.known * 100, 0));
  const [edges, known] = (["bounds", "known"] as const).map((key) =>
    context.isDense ? NOTHING : html`${inline(context, label(context, key))} `,
  );
  const range = context.isDense ? html`[${bounds(context, at)}]` : bounds(context, at);
  return html`<b>${inline(context, axisTitle(context, axis, at))} ${score}</b> · ${edges ?? ""}${range} · ${known ?? ""}${share}${bar(at)}`;
}

/** The label of the axis and the pole on which the cluster lies. */
function axisTitle(context: PageContext, axis: Axis, { score }: AxisScore): Texts {
  const label = capital(typologyText(context, axis.label));
  if (score === null || score === 0.5) return label;
  const pole = typologyText(context, score > 0.5 ? axis.high.label : axis.low.label);
  return mapEach(label, (text, lang) => `${text} → ${pole[lang]}`);
}

/** "0.21–0.83" */
export function bounds(context: PageContext, { lo, hi }: { readonly lo: number; readonly hi: number }): Markup {
  return writeSaid(context, (messages) => `${shortDegree(messages, lo)}–${shortDegree(messages, hi)}`);
}

const WIDTH = 200;

/**
 * The bounds as a bar, the score as a point: `crossover` and band are drawn by the style sheet. It says nothing that the words
 * do not, so it is hidden from those who listen.
 */
function bar({ score, lo, hi }: AxisScore): Markup {
  const place = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * WIDTH);
  const [from, to] = [place(lo), place(hi)];
  const point = score === null ? NOTHING : html`<circle cx=${place(score)} />`;
  return html`<svg class=b><path d="M${from} 2h${Math.max(1, to - from)}v6H${from}z"/>${point}</svg>`;
}

/** What all bars have in common, as the style sheet draws it: the line from 0 to 1, the crossover, the borderline band. */
export function barStyle({ result }: PageContext): string {
  const reach = Math.round(Math.min(0.5, result.options.band) * WIDTH * 100) / 100;
  const [from, to] = [WIDTH / 2 - reach, WIDTH / 2 + reach];
  return `.b{width:${WIDTH}px;background:linear-gradient(90deg,transparent 99.5px,var(--ink) 99.5px 100.5px,transparent 100.5px),linear-gradient(90deg,transparent ${from}px,var(--band) ${from}px ${to}px,transparent ${to}px),linear-gradient(transparent 4.5px,var(--rule) 4.5px 5.5px,transparent 5.5px)}`;
}
