import type { Messages } from "../../../messages/messages.js";
import type { LocalizedText } from "../../../model/localized-text.js";
import type { Axis, Calibration, Indicator } from "../../../model/typology.js";
import { capitalise } from "../../verdict/layout.js";
import { type Block, heading, list, pairs, paragraph } from "../blocks/block.js";
import type { Outline } from "./outline.js";
import { passage, reasonFor } from "./reasons.js";

/** True where the aggregation of an axis reads the weights of its indicators; otherwise any weight but 0 says nothing. */
export function isWeighted({ aggregation }: Axis): boolean {
  return aggregation === "mean" || aggregation === "power";
}

/** One axis: its poles, how its degrees are combined, its indicators. */
export function outlineAxis(outline: Outline, axis: Axis, level: 2 | 3 = 3): Block[] {
  const { messages } = outline;
  const say = (text: Axis["label"] | undefined) => (text ? messages.text(text) : null);
  const aggregation = messages.label(`aggregation-${axis.aggregation}`);
  const exponent =
    axis.exponent === undefined ? "" : ` (${messages.label("exponent")} ${messages.number(axis.exponent)})`;
  const pole = (side: Axis["high"]) => {
    const meaning = [say(side.label), say(side.description)].filter((text) => text !== null).join(". ");
    return [meaning, passage(outline, side.source)].filter((text) => text !== "").join(" ");
  };
  return [
    heading(level, `${capitalise(messages.text(axis.label), messages.lang)} (${axis.id})`),
    ...paragraph(say(axis.description)),
    ...pairs([
      [`${messages.label("high")} (1)`, pole(axis.high)],
      [`${messages.label("low")} (0)`, pole(axis.low)],
      [messages.label("aggregation"), aggregation + exponent],
      [messages.label("rationale"), reasonFor(outline, axis)],
    ]),
    ...axis.indicators.flatMap((indicator) => outlineIndicator(outline, axis, indicator, level === 2 ? 3 : 4)),
  ];
}

/** One indicator: what it rests on, its weight where that counts, its anchors or degrees, with their reasons and passages. */
export function outlineIndicator(outline: Outline, axis: Axis, indicator: Indicator, level: 2 | 3 | 4): Block[] {
  const { messages } = outline;
  const defining = indicator.defining ? `, ${messages.label("defining")}` : "";
  const { weight } = indicator;
  const counts = isWeighted(axis) || weight.value === 0;
  const weighs = [messages.number(weight.value), reasonFor(outline, weight)].filter((text) => text).join(". ");
  return [
    heading(level, `${capitalise(messages.text(indicator.label), messages.lang)} (${indicator.id})${defining}`),
    ...paragraph(indicator.description && messages.text(indicator.description)),
    ...pairs([
      [
        messages.label("fact"),
        indicator.fact === null ? null : `${messages.fact(indicator.fact)} (\`${indicator.fact}\`)`,
      ],
      [messages.label("range"), range(messages, indicator)],
      [messages.label("weight"), counts ? weighs : null],
      [messages.label("calibration"), calibrate(outline, indicator, indicator.calibration)],
      [messages.label("rationale"), reasonFor(outline, indicator.calibration)],
      [messages.label("source"), passage(outline, indicator.source)],
    ]),
  ];
}

function range(messages: Messages, indicator: Indicator): string | null {
  if (!indicator.range) return null;
  const { min, max } = indicator.range;
  const unbounded = { ...indicator, fact: null, range: { min: null, max: null } };
  const words = messages.raw({ lo: min, hi: max }, unbounded);
  return min === null && max === null ? null : words;
}

/** How raw values become degrees: the method and its anchors, or the degrees of codes. */
export function calibrate(outline: Outline, indicator: Indicator, calibration: Calibration): string {
  const { messages } = outline;
  const method = messages.label(`method-${calibration.method}`);
  const value = (number: number) => messages.declared(number, indicator);
  if (calibration.degrees) {
    const degrees = Object.entries(calibration.degrees).map(
      ([code, degree]) => `${messages.raw(code, indicator)} → ${messages.number(degree)}`,
    );
    return `${method}${messages.label("colon")} ${degrees.join(", ")}`;
  }
  const anchors = [
    [messages.label("anchor-out"), calibration.out],
    [messages.label("crossover"), calibration.crossover],
    [messages.label("anchor-in"), calibration.in],
  ] as const;
  const said = anchors.flatMap(([name, anchor]) => (anchor === undefined ? [] : [`${name} ${value(anchor)}`]));
  const idm = calibration.idm === undefined ? [] : [`${messages.label("idm")} ${messages.number(calibration.idm)}`];
  return `${method}${messages.label("colon")} ${[...said, ...idm].join(", ")}`;
}

/** The thresholds of the verdict with their reasons. */
export function outlineSettings(outline: Outline): Block[] {
  const { messages, typology } = outline;
  const { minimumKnown, soundKnown, band } = typology.settings;
  const say = (declared: typeof band) =>
    [messages.number(declared.value), reasonFor(outline, declared)].filter((text) => text).join(". ");
  return pairs([
    [messages.label("minimum-known"), say(minimumKnown)],
    [messages.label("sound-known"), say(soundKnown)],
    [messages.label("band"), say(band)],
  ]);
}

/** The sources of the typology. */
export function outlineSources(outline: Outline): Block[] {
  const { messages, typology } = outline;
  const say = (text: LocalizedText | string | undefined): string => (text === undefined ? "" : messages.text(text));
  return list(
    Object.entries(typology.sources).map(([key, source]) => {
      const parts = [
        say(source.author),
        say(source.title),
        say(source.publisher),
        source.year === undefined ? "" : String(source.year),
        source.url,
      ];
      return `[${key}] ${parts.filter((part) => part).join(", ")}`;
    }),
  );
}
