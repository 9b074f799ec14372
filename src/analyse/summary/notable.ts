import type { ProfileResult, Result } from "../../model/result.js";
import type { Notable, NotableKind } from "../../model/summary.js";
import { sideOf } from "../../score/axis.js";

/** What makes a case remarkable in each way: ids; none where it is not. */
const REASONS: Readonly<Record<NotableKind, (result: ProfileResult) => readonly string[]>> = {
  hybrid: ({ neighbours }) => neighbours,
  ambiguous: (result) => axesWhere(result, ({ score }) => score !== null && sideOf(score) === 0),
  contradictory: ({ type, traits }) =>
    traits
      .filter((trait) => type !== null && trait.type === type && trait.independent && trait.status === "inconsistent")
      .map(({ id }) => id),
  atypical: ({ atypical }) => atypical,
  outvoted: (result) => axesWhere(result, ({ definitionOutvoted }) => definitionOutvoted === true),
  compensation: (result) => axesWhere(result, ({ compensation }) => compensation === true),
};

function axesWhere({ axes }: ProfileResult, holds: (axis: ProfileResult["axes"][string]) => boolean): string[] {
  return Object.entries(axes).flatMap(([id, axis]) => (holds(axis) ? [id] : []));
}

/** The remarkable cases, kind by kind, each with what makes it so. A case may be remarkable in several ways. */
export function notableIn(results: Result["results"]): Notable[] {
  const kinds = Object.entries(REASONS) as [NotableKind, (typeof REASONS)[NotableKind]][];
  return kinds.flatMap(([kind, reasonsOf]) =>
    results.flatMap((result, i): Notable[] => {
      const reasons = reasonsOf(result);
      return reasons.length === 0 ? [] : [{ case: i, kind, with: reasons }];
    }),
  );
}
