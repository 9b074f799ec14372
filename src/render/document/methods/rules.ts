import type { Messages } from "../../../messages/messages.js";
import type { Rules, Scoring } from "../../../messages/methods-words.js";
import type { Flag } from "../../../model/flags.js";
import type { Result } from "../../../model/result.js";
import type { Axis, Typology } from "../../../model/typology.js";
import { isGroups } from "./axes.js";

/** The thresholds of the verdict, and what its rules have to say of axes that a type leaves out. */
export function rulesOf({ options, typology: { axes, types } }: Result, messages: Messages): Rules {
  return {
    minimumKnown: options.minimumKnown === 0 ? null : sayShare(options.minimumKnown, messages),
    soundKnown: options.soundKnown === 0 ? null : sayShare(options.soundKnown, messages),
    band: options.band === 0 ? null : messages.number(options.band),
    axes: axes.length,
    omits: types.some(({ when }) => axes.some(({ id }) => !Object.hasOwn(when, id))),
  };
}

/** A known share as a percentage with the digits that it was declared with. */
function sayShare(share: number, messages: Messages): string {
  const percent = Number((share * 100).toPrecision(12));
  return messages.percent(percent, String(percent).split(".")[1]?.length ?? 0);
}

const isMean = ({ aggregation }: Axis): boolean => aggregation === "mean";

/** How the scores of a typology come about. */
export function scoringOf({ axes }: Typology): Scoring {
  const means = axes.filter(isMean);
  const groups = means.some(({ indicators }) => indicators.some((one) => one.weight.value > 0 && isGroups(one)));
  return { means: means.length === 0 ? "none" : means.length < axes.length ? "some" : "all", groups };
}

/** Whether verdicts have a radius: on all types, on those whose axes are all means, or on none. */
export function hasRadius({ axes, types }: Typology): "all" | "some" | "none" {
  const others = axes.filter((axis) => !isMean(axis));
  const having = types.filter(({ when }) => others.every(({ id }) => !Object.hasOwn(when, id)));
  if (having.length === 0) return "none";
  return having.length < types.length ? "some" : "all";
}

/** The flags that a typology can raise: with one indicator nothing compensates and nothing is outvoted. */
export function flagsThatOccur({ axes, types }: Typology): Flag[] {
  const combined = axes
    .filter(isMean)
    .map(({ indicators }) => indicators.filter(({ weight }) => weight.value > 0))
    .filter((indicators) => indicators.length > 1);
  return [
    ...(types.some(({ presumes = [] }) => presumes.length > 0) ? (["atypical"] as const) : []),
    ...(combined.some((indicators) => indicators.some(({ defining }) => defining)) ? (["outvoted"] as const) : []),
    ...(combined.length > 0 ? (["compensation"] as const) : []),
  ];
}
