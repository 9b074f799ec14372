import type { FigureWords } from "../../../messages/figure-words.js";
import type { Messages } from "../../../messages/messages.js";
import type { ProfileResult, Result } from "../../../model/result.js";
import { append } from "../../../plain/append.js";
import { capitalise } from "../../verdict/layout.js";
import { choose } from "../choose.js";
import type { FigureOptions } from "../options.js";
import { clustersOf, UNTYPED } from "../parts/clusters.js";
import type { Speech } from "../parts/words.js";
import { paragraph } from "../scene/furniture.js";
import { plan } from "../scene/plan.js";
import { plain } from "../scene/printable.js";
import type { Mark, Scene } from "../scene/scene.js";
import { axisRow, columnsOf, indicatorRow, scale } from "./rows.js";
import { describe } from "./words.js";

/**
 * One cluster: every indicator on a scale from 0 to 1 with its crossover in the middle, grouped by axis, with its raw
 * value, its crossover in its own unit, its weight; intervals as bars, unknown ones as such.
 * @throws RangeError where `options.id` and `options.date` leave none or several
 */
export function profile(result: Result, words: FigureWords, messages: Messages, options: FigureOptions = {}): Scene {
  const [one, ...others] = choose(result, options);
  if (one === undefined || others.length > 0) throw new RangeError("id and date leave none or several clusters");
  const speech = { result, words, messages };
  const look = clustersOf(result, messages, "none")[result.results.indexOf(one)] ?? UNTYPED;
  const page = plan(options);
  const columns = columnsOf(page);
  const name = `${plain(one.name)}, ${plain(messages.date(one.date))}`;
  const place = { x: 3, y: 1, width: page.width - 6, size: page.size + 1.5 };
  const heading = paragraph(plain(options.title ?? name), place, "ink", 3, true);
  const verdict = { ...place, y: 1 + heading.height, size: page.size };
  const below = paragraph(sayVerdict(one, speech), verdict, "soft", 2);
  const marks: Mark[] = [...heading.marks, ...below.marks];
  let y = verdict.y + below.height + 5;
  for (const axis of result.typology.axes) {
    const at = one.axes[axis.id];
    if (at === undefined) continue;
    const row = axisRow(axis, at, { x: 0, y }, columns, speech, look);
    const start = y + row.height;
    y = start;
    const rows: Mark[] = [];
    for (const indicator of axis.indicators) {
      const score = at.indicators.find(({ id }) => id === indicator.id);
      if (score === undefined) continue;
      const drawn = indicatorRow(indicator, score, { x: 0, y }, columns, speech);
      append(rows, drawn.marks);
      y += drawn.height;
    }
    for (const drawn of [row.marks, scale(columns, row.track, y - 1), rows]) append(marks, drawn);
    y += 6;
  }
  return {
    width: page.width,
    height: y,
    lang: messages.lang,
    title: plain(options.title ?? words.titled(words.kinds.profile, name)),
    desc: describe(one, speech),
    marks,
  };
}

function sayVerdict(one: ProfileResult, { result, messages, words }: Speech): string {
  const status = messages.label(`status-${one.status}`);
  const type = result.typology.types.find(({ id }) => id === one.type);
  if (type === undefined) return `${capitalise(words.legend.untyped, messages.lang)} (${status})`;
  return `${capitalise(plain(messages.text(type.label)), messages.lang)} (${status})`;
}
