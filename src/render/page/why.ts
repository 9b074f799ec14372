import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { ProfileResult } from "../../model/result.js";
import type { Axis } from "../../model/typology.js";
import { lookUp } from "../../plain/look-up.js";
import { isWeighted } from "../document/typology/axes.js";
import { html, join, type Markup, NOTHING } from "../kit/html.js";

import { shortDegree, withCode } from "../verdict/layout.js";
import { axisHead } from "./axes.js";
import { capital, label, type PageContext, say, typologyText, writeSaid, writeWord } from "./context.js";
import { type Cluster, cite, linesOf } from "./evidence.js";
import { inline, mapEach, sameInEach, type Texts } from "./languages.js";

type Score = NonNullable<ProfileResult["axes"][string]>["indicators"][number];
type Pull = Extract<AnyDiagnostic, { code: "indicator-pulls-up" | "indicator-pulls-down" | "indicator-undecided" }>;

const COLUMNS = ["contribution", "reason", "degree", "weight", "influence"] as const;

/** Why a cluster lies where it lies, and the evidence that was shown with it. */
export interface Why {
  readonly markup: Markup;
  /** The keys of the evidence that stands there. */
  readonly shown: ReadonlySet<string>;
}

/**
 * Every axis with its indicators: the reason as the text output says it, quote and source, degree, weight and how much of the
 * width of the bounds it leaves open. Those that pull most come first, the unknown ones last.
 */
export function whyOf(context: PageContext, cluster: Cluster): Why {
  const shown = new Set<string>();
  const bodies = context.typology.axes.map((axis) => axisBody(context, cluster, axis, shown));
  const heads = COLUMNS.map((name) => html`<th>${writeWord(context, ({ why }) => why[name])}`);
  const head = context.isDense ? NOTHING : html`<thead><tr>${heads}`;
  return { markup: html`<table class=y>${head}${bodies}</table>`, shown };
}

function axisBody(context: PageContext, cluster: Cluster, axis: Axis, shown: Set<string>): Markup {
  const { result } = cluster;
  const at = result.axes[axis.id];
  if (!at) return NOTHING;
  const pulls = withCode(result.reasons, "indicator-pulls-up", "indicator-pulls-down", "indicator-undecided").filter(
    (pull) => pull.args.axis === axis.id,
  );
  const order = (score: Score) => {
    const place = pulls.findIndex((pull) => pull.args.indicator === score.id);
    return place < 0 ? pulls.length : place;
  };
  const rows = [...at.indicators]
    .filter((score) => !context.isDense || score.membership !== null)
    .sort((a, b) => order(a) - order(b) || (b.influence ?? 0) - (a.influence ?? 0))
    .map((score) => indicatorRow(context, cluster, axis, score, pulls[order(score)] ?? null, shown));
  return html`<tbody><tr><th colspan=${context.isDense ? 2 : 5}>${axisHead(context, axis, at)}${notesOn(context, result, axis)}${rows}`;
}

/** No score, borderline, compensation, a definition that is outvoted. */
function notesOn(context: PageContext, result: ProfileResult, axis: Axis): Markup {
  const notes = withCode(
    result.reasons,
    "axis-unscored",
    "axis-leans-high",
    "axis-leans-low",
    "axis-borderline",
    "axis-compensation",
    "axis-definition-outvoted",
  ).filter((note) => note.args.axis === axis.id);
  return join(notes.map((note) => html`<p class=n>${inline(context, capital(messageOf(context, note)))}`));
}

/** The sentence of a coded message in each language. */
export function messageOf(context: PageContext, diagnostic: AnyDiagnostic): Texts {
  return say(context, (messages) => messages.message(diagnostic, context.typology));
}

function indicatorRow(
  context: PageContext,
  cluster: Cluster,
  axis: Axis,
  score: Score,
  pull: Pull | null,
  shown: Set<string>,
): Markup {
  const indicator = axis.indicators.find(({ id }) => id === score.id);
  const contribution =
    score.contribution === null ? NOTHING : writeSaid(context, ({ signed }) => signed(score.contribution ?? 0));
  const name = indicator === undefined ? sameInEach(score.id) : typologyText(context, indicator.label);
  const said = pull === null ? silent(context, score, name) : messageOf(context, pull);
  const reason = html`<tr><td>${contribution}<td>${inline(context, capital(said))}${support(context, cluster, score.pointers, shown)}`;
  if (context.isDense) return reason;
  const influence = score.influence ?? 0;
  const open = influence === 0 ? NOTHING : writeSaid(context, ({ percent }) => percent(influence * 100, 0));
  return html`${reason}<td>${degree(context, score)}<td>${weightOf(context, axis, score)}<td>${open}`;
}

/** What is said of an indicator that pulls neither up nor down, for nothing or not enough is known of it. */
function silent(context: PageContext, score: Score, name: Texts): Texts {
  return mapEach(context.words, ({ messages }, lang) => {
    const value = messages.label(score.notApplicable ? "not-applicable" : "unknown");
    return `${name[lang]}${messages.label("colon")} ${value}`;
  });
}

/** The weight, where the axis reads it, which leads to where the typology gives it, and the anchors, with reasons and passages. */
function weightOf(context: PageContext, axis: Axis, { id, weight }: Score): Markup {
  const number = numberOfIndicator(context, id);
  const counts = isWeighted(axis) || weight === 0;
  const said = counts ? writeSaid(context, (messages) => messages.number(weight)) : html`–`;
  return number === 0 ? said : html`<a href=#i${number}>${said}</a>`;
}

/** The place of an indicator among all of the typology, from 1; 0 where it has none of that name. */
export function numberOfIndicator({ typology }: PageContext, id: string): number {
  return typology.axes.flatMap(({ indicators }) => indicators).findIndex((indicator) => indicator.id === id) + 1;
}

function degree(context: PageContext, { membership, notApplicable }: Score): Markup {
  if (membership === null) return html`${notApplicable ? "" : "?"}`;
  const { lo, hi } = membership;
  return writeSaid(context, (messages) =>
    lo === hi ? shortDegree(messages, lo) : `${shortDegree(messages, lo)}–${shortDegree(messages, hi)}`,
  );
}

/** Quotes and sources of the fields that something rests on, unless they are `shown`, and where the fields stand in the file. */
export function support(
  context: PageContext,
  cluster: Cluster,
  pointers: readonly string[],
  shown: Set<string>,
): Markup {
  const { result } = cluster;
  const found = new Map(
    pointers
      .flatMap((pointer) => lookUp(result.evidence, pointer))
      .filter(({ pointer }) => !shown.has(pointer))
      .map(({ pointer, value }) => [pointer, value]),
  );
  for (const key of found.keys()) shown.add(key);
  const quotes = [...found.values()].flat().map((entry) => cite(context, cluster, entry));
  const parts = join([...quotes, linesOf(context, result, pointers)], " · ");
  return parts.markup === "" ? NOTHING : html`<p>${parts}`;
}

/** The label with which a part of a cluster begins, in each language. */
export function heading(context: PageContext, key: Parameters<typeof label>[1]): Texts {
  return capital(label(context, key));
}
