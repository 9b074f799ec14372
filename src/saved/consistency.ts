import { decide } from "../classify/type.js";
import { CODES } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { ProfileResult, Result } from "../model/result.js";
import type { Typology } from "../model/typology.js";
import { atLeast, atMost } from "../quantity/interval.js";

/**
 * What in a saved result contradicts itself: it is shown as it stands, so it must hang together. One finding per profile,
 * without a place.
 */
export function inconsistencies({ results, typology }: Result): AnyDiagnostic[] {
  return results.flatMap((result) => {
    const what = contradiction(result, typology);
    return what === null ? [] : [finding("result-inconsistent", { id: result.id, date: result.date, what })];
  });
}

function contradiction(result: ProfileResult, typology: Typology): "axes" | "scores" | "verdict" | "reasons" | null {
  const ids = typology.axes.map(({ id }) => id);
  if (Object.keys(result.axes).length !== ids.length || !ids.every((id) => Object.hasOwn(result.axes, id)))
    return "axes";
  const scores = Object.values(result.axes);
  const isInside = scores.every(({ score, lo, hi }) => score === null || (atLeast(score, lo) && atMost(score, hi)));
  if (!isInside) return "scores";
  if (!followsFromScores(result, typology)) return "verdict";
  return result.reasons.every(({ code }) => Object.hasOwn(CODES, code)) ? null : "reasons";
}

/** The verdict once more, from the scores, bounds and known shares alone. */
function followsFromScores(result: ProfileResult, typology: Typology): boolean {
  const verdict = decide(
    typology.axes.map((axis) => {
      const { score, lo, hi, known } = result.axes[axis.id] ?? { score: null, lo: 0, hi: 1, known: 0 };
      return { axis, score, bounds: { lo, hi }, known };
    }),
    typology,
  );
  const possible = verdict.possible.map(({ id }) => id);
  return (
    verdict.status === result.status &&
    (verdict.type?.id ?? null) === result.type &&
    possible.join() === result.possible.join()
  );
}
