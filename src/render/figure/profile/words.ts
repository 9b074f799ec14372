import type { AxisScore, IndicatorScore, ProfileResult } from "../../../model/result.js";
import type { Indicator } from "../../../model/typology.js";
import type { Speech } from "../parts/words.js";
import { plain } from "../scene/printable.js";

/** The raw value of an indicator with its unit; or the degree that was given, that nothing is known, that it does not apply. */
export function sayValue(score: IndicatorScore, indicator: Indicator, { messages, words }: Speech): string {
  if (score.notApplicable === true) return messages.label("not-applicable");
  if (score.membership === null) return messages.label("unknown");
  if (score.raw === null) return words.profile.givenDegree(sayDegrees(score.membership, { messages }));
  return plain(messages.raw(score.raw, indicator));
}

/** The value at which the degree is 0.5, in words; "" where there is none. */
export function sayCrossover(indicator: Indicator, { messages, words }: Speech): string {
  const { crossover, degrees } = indicator.calibration;
  if (crossover !== undefined) {
    return plain(words.profile.crossover(messages.declared(crossover, indicator)));
  }
  const sorted = Object.entries(degrees ?? {}).sort((a, b) => a[1] - b[1]);
  const below = sorted.filter(([, degree]) => degree < 0.5).at(-1)?.[0];
  const above = sorted.find(([, degree]) => degree > 0.5)?.[0];
  if (below === undefined || above === undefined) return "";
  const say = (code: string) =>
    plain(/^\d+$/.test(code) ? messages.number(Number(code)) : messages.raw(code, indicator));
  return words.profile.between(say(below), say(above));
}

/** "0.62–0.80", or one degree; none is rounded to 0, 0.5 or 1, which would say more than is known. */
export function sayDegrees(
  { lo, hi }: { readonly lo: number; readonly hi: number },
  { messages }: Pick<Speech, "messages">,
): string {
  return lo === hi ? messages.degree(lo) : `${messages.degree(lo)}–${messages.degree(hi)}`;
}

/** Score, bounds and known share of an axis. */
export function sayScore(at: AxisScore, { messages, words }: Speech): string {
  const score = `${messages.label("score")} ${at.score === null ? "?" : messages.degree(at.score)}`;
  const bounds = `${messages.label("bounds")} ${sayDegrees(at, { messages })}`;
  return [score, bounds, words.profile.known(messages.percent(at.known * 100, 0))].join(" · ");
}

/** Axes and indicators in sentences. */
export function describe(one: ProfileResult, speech: Speech): string {
  const { result, messages, words } = speech;
  return result.typology.axes
    .flatMap((axis) => {
      const at = one.axes[axis.id];
      if (at === undefined) return [];
      const score = at.score === null ? messages.label("unknown") : messages.degree(at.score);
      const title = plain(messages.text(axis.label));
      const indicators = axis.indicators.flatMap((indicator) => {
        const found = at.indicators.find(({ id }) => id === indicator.id);
        if (found === undefined) return [];
        const degree = found.membership === null ? "?" : sayDegrees(found.membership, { messages });
        return [
          words.desc.indicator(plain(messages.text(indicator.label)), sayValue(found, indicator, speech), degree),
        ];
      });
      return [words.desc.axisScore(title, score, sayDegrees(at, { messages })), ...indicators];
    })
    .join(" ");
}
