import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { ProfileResult } from "../../model/result.js";
import type { Axis } from "../../model/typology.js";
import { lookUp } from "../text/evidence.js";
import { shortDegree, withCode } from "../text/page.js";
import { isWeighted } from "../typology/axes.js";
import { axisHead } from "./axes.js";
import { ask, both, type Said } from "./bilingual.js";
import { capital, type Desk, label, say, word } from "./desk.js";
import { type Cluster, cite, linesOf } from "./evidence.js";
import { html, join, type Markup, NOTHING } from "./markup.js";

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
export function whyOf(desk: Desk, cluster: Cluster): Why {
  const shown = new Set<string>();
  const bodies = desk.typology.axes.map((axis) => axisBody(desk, cluster, axis, shown));
  const heads = COLUMNS.map((name) => html`<th>${both(word(desk, ({ why }) => why[name]))}`);
  const head = desk.isDense ? NOTHING : html`<thead><tr>${heads}`;
  return { markup: html`<table class=y>${head}${bodies}</table>`, shown };
}

function axisBody(desk: Desk, cluster: Cluster, axis: Axis, shown: Set<string>): Markup {
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
    .filter((score) => !desk.isDense || score.membership !== null)
    .sort((a, b) => order(a) - order(b) || b.influence - a.influence)
    .map((score) => indicatorRow(desk, cluster, axis, score, pulls[order(score)] ?? null, shown));
  return html`<tbody><tr><th colspan=${desk.isDense ? 2 : 5}>${axisHead(desk, axis, at)}${notesOn(desk, result, axis)}${rows}`;
}

/** No score, borderline, compensation, a definition that is outvoted. */
function notesOn(desk: Desk, result: ProfileResult, axis: Axis): Markup {
  const codes = ["axis-unscored", "axis-borderline", "axis-compensation", "axis-definition-outvoted"] as const;
  const notes = withCode(result.reasons, ...codes).filter((note) => note.args.axis === axis.id);
  return join(notes.map((note) => html`<p class=n>${both(capital(messageOf(desk, note)))}`));
}

/** The sentence of a coded message in both languages. */
export function messageOf({ voices, typology }: Desk, diagnostic: AnyDiagnostic): Said {
  return ask(voices, ({ messages }) => messages.message(diagnostic, typology));
}

function indicatorRow(
  desk: Desk,
  cluster: Cluster,
  axis: Axis,
  score: Score,
  pull: Pull | null,
  shown: Set<string>,
): Markup {
  const indicator = axis.indicators.find(({ id }) => id === score.id);
  const contribution =
    score.contribution === null ? NOTHING : both(say(desk, ({ signed }) => signed(score.contribution ?? 0)));
  const said =
    pull === null ? silent(desk, score, indicator?.label ?? { en: score.id, fr: score.id }) : messageOf(desk, pull);
  const reason = html`<tr><td>${contribution}<td>${both(capital(said))}${support(desk, cluster, score, shown)}`;
  if (desk.isDense) return reason;
  const open = score.influence === 0 ? NOTHING : both(say(desk, ({ percent }) => percent(score.influence * 100, 0)));
  return html`${reason}<td>${degree(desk, score)}<td>${weightOf(desk, axis, score)}<td>${open}`;
}

/** What is said of an indicator that pulls neither up nor down, for nothing or not enough is known of it. */
function silent(desk: Desk, score: Score, name: Said): Said {
  return ask({ en: { voice: desk.voices.en, name: name.en }, fr: { voice: desk.voices.fr, name: name.fr } }, (one) => {
    const { messages } = one.voice;
    const value = messages.label(score.notApplicable ? "not-applicable" : "unknown");
    return `${one.name}${messages.label("colon")} ${value}`;
  });
}

/** The weight, where the axis reads it, which leads to where the typology gives it, and the anchors, with reasons and passages. */
function weightOf(desk: Desk, axis: Axis, { id, weight }: Score): Markup {
  const number = numberOfIndicator(desk, id);
  const counts = isWeighted(axis) || weight === 0;
  const said = counts ? both(say(desk, (messages) => messages.number(weight))) : html`–`;
  return number === 0 ? said : html`<a href=#i${number}>${said}</a>`;
}

/** The place of an indicator among all of the typology, from 1; 0 where it has none of that name. */
export function numberOfIndicator({ typology }: Desk, id: string): number {
  return typology.axes.flatMap(({ indicators }) => indicators).findIndex((indicator) => indicator.id === id) + 1;
}

function degree(desk: Desk, { membership, notApplicable }: Score): Markup {
  if (membership === null) return html`${notApplicable ? "" : "?"}`;
  const { lo, hi } = membership;
  return both(
    say(desk, (messages) =>
      lo === hi ? shortDegree(messages, lo) : `${shortDegree(messages, lo)}–${shortDegree(messages, hi)}`,
    ),
  );
}

/** Quotes and sources of the fields that an indicator rests on, and where they stand in the file. */
function support(desk: Desk, cluster: Cluster, { pointers }: Score, shown: Set<string>): Markup {
  const { result } = cluster;
  const found = new Map(
    pointers
      .flatMap((pointer) => lookUp(result.evidence, pointer))
      .filter(({ pointer }) => !shown.has(pointer))
      .map(({ pointer, value }) => [pointer, value]),
  );
  for (const key of found.keys()) shown.add(key);
  const quotes = [...found.values()].flat().map((entry) => cite(desk, cluster, entry));
  const parts = join([...quotes, linesOf(desk, result, pointers)], " · ");
  return parts.markup === "" ? NOTHING : html`<p>${parts}`;
}

/** The label with which a part of a cluster begins, in each language. */
export function heading(desk: Desk, key: Parameters<typeof label>[1]): Said {
  return capital(label(desk, key));
}
