import type { Messages } from "../../messages/messages.js";
import type { ProfileResult } from "../../model/result.js";
import type { Typology } from "../../model/typology.js";
import { atMost } from "../../quantity/interval.js";

/**
 * What is settled where no type can be named: "half a verdict: technocratic; institutionalized or entrepreneurial". `null` where
 * nothing is: the scores beyond the band rule out no type.
 */
export function halfVerdict(
  { axes, types, settings }: Typology,
  result: ProfileResult,
  messages: Messages,
): string | null {
  const { narrowed } = result;
  if (narrowed.length === 0 || narrowed.length === types.length) return null;
  const poles = axes.flatMap(({ id, high, low }) => {
    const score = result.axes[id]?.score ?? null;
    if (score === null || atMost(Math.abs(score - 0.5), settings.band.value)) return [];
    return [messages.text((score > 0.5 ? high : low).label)];
  });
  if (poles.length === 0) return null;
  const labels = types.filter(({ id }) => narrowed.includes(id)).map(({ label }) => messages.text(label));
  return messages.phrase("half-verdict", { poles, types: labels });
}
