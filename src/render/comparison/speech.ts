import type { ComparisonWords } from "../../messages/comparison-words.js";
import { languageOf } from "../../messages/languages.js";
import type { Messages } from "../../messages/messages.js";
import {
  type ComparedCase,
  type Comparison,
  type Place,
  placeOf,
  type Standing,
  type Which,
} from "../../model/comparison.js";
import type { Axis, Indicator } from "../../model/typology.js";
import { nameSome } from "../../plain/name-some.js";
import { namesOf } from "../../tables/comparison/names.js";
import { capitalise } from "../verdict/layout.js";

/** What a comparison is said with. */
export interface Speech {
  readonly comparison: Comparison;
  readonly names: readonly [string, string];
  readonly words: ComparisonWords;
  readonly messages: Messages;
  /** Every cluster by name. */
  readonly verbose: boolean;
}

/** What a comparison is said with, in a language. */
export function speechOf(comparison: Comparison, words: ComparisonWords, messages: Messages, verbose: boolean): Speech {
  return { comparison, names: namesOf(comparison.typologies), words, messages, verbose };
}

/** "Ôkhra 2004". */
export function nameOfCase({ name, date }: Pick<ComparedCase, "name" | "date">): string {
  return `${name}\u00a0${date}`;
}

/** The names of cases, some of them where there are many. */
export function sayCases({ comparison, messages, verbose }: Speech, cases: readonly number[]): string {
  const all = cases.flatMap((index) => {
    const one = comparison.cases[index];
    return one === undefined ? [] : [nameOfCase(one)];
  });
  const { names, more } = verbose ? { names: all, more: 0 } : nameSome(all);
  const { grammar } = languageOf(messages.lang);
  const left = more > 0 ? [grammar.others(messages.number(more), more)] : [];
  return [...names, ...left].join(grammar.semicolon);
}

/** Where a typology puts cases: the type, or the status that stands in its place. */
export function sayPlace({ comparison, messages }: Speech, which: Which, { type, status }: Place): string {
  const found = comparison.typologies[which].types.find(({ id }) => id === type);
  return capitalise(found ? messages.text(found.label) : (type ?? messages.code(status ?? "")), messages.lang);
}

/** The same of a verdict, with its flags. */
export function sayVerdict(speech: Speech, which: Which, standing: Standing): string {
  const { messages } = speech;
  const flags = standing.flags.map((flag) => messages.label(`flag-${flag}`));
  return [sayPlace(speech, which, placeOf(standing)), ...flags].join(", ");
}

/** The types, as a list. */
export function sayTypes(speech: Speech, which: Which, ids: readonly string[]): string {
  const { messages } = speech;
  return messages.list(
    ids.map((id) => sayPlace(speech, which, { type: id, status: null })),
    "and",
  );
}

/** An axis of one of the typologies. */
export function axisOf({ comparison }: Speech, which: Which, id: string): Axis | undefined {
  return comparison.typologies[which].axes.find((axis) => axis.id === id);
}

/** The label of an axis. */
export function sayAxis(speech: Speech, which: Which, id: string): string {
  const axis = axisOf(speech, which, id);
  return axis === undefined ? id : capitalise(speech.messages.text(axis.label), speech.messages.lang);
}

/** An indicator of one of the typologies. */
export function indicatorOf(speech: Speech, which: Which, axis: string, id: string): Indicator | undefined {
  return axisOf(speech, which, axis)?.indicators.find((one) => one.id === id);
}

/** The label of an indicator. */
export function sayIndicator(speech: Speech, which: Which, axis: string, id: string): string {
  const found = indicatorOf(speech, which, axis, id);
  return found === undefined ? id : speech.messages.text(found.label);
}

/** The pole of an axis on one side. */
export function sayPole(speech: Speech, which: Which, id: string, side: "high" | "low"): string {
  const axis = axisOf(speech, which, id);
  return axis === undefined ? side : speech.messages.text(axis[side].label);
}
