import { placeKey } from "../../model/comparison.js";
import type { AxisChange, IndicatorChange, Split, Trajectory, TrajectoryStep, Wave } from "../../model/trajectory.js";
import type { Axis } from "../../model/typology.js";
import { type Line, type Speech, sayPlace, sayType } from "./speech.js";

/** Parts of a change that are smaller are not said. */
const LEAST_PART = 0.005;

type Between = (from: string, to: string, said: string) => string;

/** What changed between two waves of a case: the type, the axes with the parts of their changes, what else is not alike. */
export function stepLines(step: TrajectoryStep, { waves }: Trajectory, speech: Speech, between: Between): Line[] {
  const { trajectories, verbose } = speech;
  const [from, to] = [waves[step.from], waves[step.to]];
  if (from === undefined || to === undefined) throw new Error("a step between no waves");
  const aside = [sayCommon(step, speech), sayCoders(step, from, to, speech), sayRules(step, speech)];
  const axes = trajectories.typology.axes.flatMap((axis): Line[] => {
    const change = step.axes?.[axis.id];
    if (change === undefined) return [];
    const own = { indent: 4, text: sayAxis(axis, change, speech) };
    return verbose ? [own, ...indicatorLines(axis, change, speech)] : [own];
  });
  return [
    { indent: 2, text: between(from.date, to.date, sayKind(step, from, to, speech)) },
    ...axes,
    ...aside.flatMap((text) => (text === null ? [] : [{ indent: 4, text }])),
  ];
}

function sayKind({ kind }: TrajectoryStep, from: Wave, to: Wave, speech: Speech): string {
  const { trajectories, words, messages } = speech;
  const places = words.places(sayPlace(speech, from), sayPlace(speech, to));
  if (kind === null) {
    const level = (wave: Wave): string => messages.quote(messages.code(wave.level ?? ""));
    return words.otherLevel(places, level(from), level(to));
  }
  const labels = trajectories.typology.axes.filter(({ id }) => kind.axes.includes(id)).map(({ label }) => label);
  const axes = messages.list(
    labels.map((label) => messages.text(label)),
    "and",
  );
  switch (kind.change) {
    case "certain":
      return words.kind.certain(places, axes);
    case "apparent":
      return words.kind.apparent(places, axes);
    case "none":
      if (placeKey(kind.from) !== placeKey(kind.to)) return words.kind.byKnown(places);
      return words.kind[kind.to.type === null ? "untyped" : "same"](sayType(speech, kind.to));
    case "open":
      return words.kind.open(places);
    default:
      return kind.change satisfies never;
  }
}

/** The types on the evidence common to both, where they are not those of the waves. */
function sayCommon({ kind }: TrajectoryStep, speech: Speech): string | null {
  if (kind === null) return null;
  const { from, to, common } = kind;
  if (placeKey(from) === placeKey(common.from) && placeKey(to) === placeKey(common.to)) return null;
  return speech.words.common(speech.words.places(sayType(speech, common.from), sayType(speech, common.to)));
}

function sayCoders({ otherCoder }: TrajectoryStep, from: Wave, to: Wave, { words }: Speech): string | null {
  return otherCoder ? words.otherCoder(from.coder ?? "", to.coder ?? "") : null;
}

/** What began or ended in between, by the names of laws and calls: as the typology shortens their source, else by what the label of the check has before its colon; each once. */
function sayRules({ rules }: TrajectoryStep, { trajectories: { typology }, words, messages }: Speech): string | null {
  const said = rules.map(({ check: id, event, date, certain }) => {
    const check = typology.checks.find((one) => one.id === id);
    const short = check?.source === undefined ? undefined : typology.sources[check.source.ref]?.short;
    const name = short ?? check?.label ?? id;
    const text = typeof name === "string" ? name : beforeColon(messages.text(name));
    return words.rule[event](text, messages.date(date), certain);
  });
  return said.length === 0 ? null : words.rules(messages.list([...new Set(said)]));
}

/** “Call of 2013” of “Call of 2013: a priority area”: what is asked for does not begin, the call does. All of it where there is no colon. */
function beforeColon(label: string): string {
  return label.split(/\s*:\s/u, 1)[0] ?? label;
}

function sayAxis(
  axis: Axis,
  { from, to, change, bounds, split, common, indicators }: AxisChange,
  speech: Speech,
): string {
  const { words, messages, verbose } = speech;
  const label = messages.text(axis.label);
  const score = (value: number | null): string => (value === null ? words.unscored : messages.degree(value));
  const move = (first: number | null, second: number | null): string =>
    first === null || second === null ? words.move(score(first), score(second)) : messages.move(first, second);
  const isShared = common.from.score === from.score && common.to.score === to.score;
  const parts = [
    ...(split === null ? [] : sayParts(axis, split, indicators, speech)),
    ...(isShared ? [] : [words.parts.common(move(common.from.score, common.to.score))]),
    ...(verbose && change !== null ? [words.bounds(messages.signed(bounds.lo), messages.signed(bounds.hi))] : []),
  ];
  return words.axis(label, move(from.score, to.score), parts.join(words.separator));
}

/** The parts of a change, each with the indicators that make it; the largest first. */
function sayParts(axis: Axis, split: Split, indicators: readonly IndicatorChange[], speech: Speech): string[] {
  const { words, messages } = speech;
  const said = (["changed", "newlyKnown", "noLongerKnown"] as const).flatMap((part): string[] => {
    const own = indicators
      .map(({ id, split: of }) => ({ id, size: of?.[part] ?? 0 }))
      .filter(({ size }) => Math.abs(size) >= LEAST_PART)
      .sort((a, b) => Math.abs(b.size) - Math.abs(a.size))
      .map(({ id, size }) => {
        const label = axis.indicators.find((one) => one.id === id)?.label;
        return `${label === undefined ? id : messages.text(label)} ${messages.signed(size)}`;
      });
    const isNothing = Math.abs(split[part]) < LEAST_PART && own.length === 0;
    return isNothing ? [] : [words.parts[part](messages.signed(split[part]), messages.list(own))];
  });
  return said.length === 0 ? [words.parts.unchanged] : said;
}

function indicatorLines(axis: Axis, { indicators }: AxisChange, { words, tables, messages }: Speech): Line[] {
  return axis.indicators.flatMap((indicator): Line[] => {
    const found = indicators.find(({ id }) => id === indicator.id);
    if (found === undefined || found.fact === "unknown") return [];
    const [from, to] = [messages.raw(found.from.raw, indicator), messages.raw(found.to.raw, indicator)];
    const fact = tables.cells[`fact-${found.fact}`].toLocaleLowerCase(messages.lang);
    return [{ indent: 6, text: words.indicator(messages.text(indicator.label), from, to, fact) }];
  });
}
