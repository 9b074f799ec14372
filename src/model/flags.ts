import type { ProfileResult } from "./generated/result.js";

/** What stands beside a verdict, wherever it is printed, because the type alone would mislead (method §4 and §5). */
export const FLAGS = ["atypical", "outvoted", "compensation"] as const;
/** One of them. */
export type Flag = (typeof FLAGS)[number];

/** What of a result tells its flags. */
interface Flagged extends Pick<ProfileResult, "atypical"> {
  readonly axes: Readonly<Record<string, Pick<ProfileResult["axes"][string], "definitionOutvoted" | "compensation">>>;
}

/**
 * The flags of a result: `atypical` where a presumption of its type fails, `outvoted` where the definition of an axis lies on the
 * other side than its score, `compensation` where most of the weight does. Without a score an axis has none.
 */
export function flagsOf({ atypical, axes }: Flagged): Flag[] {
  const positions = Object.values(axes);
  return [
    ...(atypical.length > 0 ? (["atypical"] as const) : []),
    ...(positions.some(({ definitionOutvoted }) => definitionOutvoted) ? (["outvoted"] as const) : []),
    ...(positions.some(({ compensation }) => compensation) ? (["compensation"] as const) : []),
  ];
}
