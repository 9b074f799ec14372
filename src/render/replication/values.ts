import type { ProfileResult, Result } from "../../model/result.js";
import { NOT_APPLICABLE } from "../../model/vocabulary.js";
import { type Cell, writeCsv } from "./csv.js";
import { indicatorsOf } from "./tables.js";

type IndicatorScore = ProfileResult["axes"][string]["indicators"][number];
type Raw = IndicatorScore["raw"];
/** A raw value that is not made of groups. */
type Single = Exclude<Raw, { groups: unknown }>;
/** kind, lo, hi, code_lo, code_hi. */
type Value = readonly [kind: string, lo: number | null, hi: number | null, from: string | null, to: string | null];

const HEADER = ["case", "axis", "indicator", "group", "kind", "lo", "hi", "code_lo", "code_hi"];

/**
 * What was coded: one row per profile and indicator, and one per group where an indicator is the mean over groups.
 * The kind is `number`, `code`, `degree` (given instead of a raw value), `not_applicable` or `unknown`; an empty
 * end of a number is open.
 */
export function writeIndicators({ typology, results }: Result): string {
  const rows = results.flatMap(({ axes }, i) =>
    indicatorsOf(typology).flatMap(({ axis, indicator }): Cell[][] => {
      const score = axes[axis.id]?.indicators.find(({ id }) => id === indicator.id);
      return valuesOf(score).map(([group, value]) => [String(i + 1), axis.id, indicator.id, group, ...value]);
    }),
  );
  return writeCsv(HEADER, rows);
}

function valuesOf(score: IndicatorScore | undefined): readonly (readonly [group: string, value: Value])[] {
  if (score === undefined) return [["", coded(null)]];
  const { raw, membership, given, notApplicable } = score;
  if (notApplicable) return [["", coded(NOT_APPLICABLE)]];
  if (given === "degree") return [["", membership ? ["degree", membership.lo, membership.hi, "", ""] : coded(null)]];
  if (!isGroups(raw)) return [["", coded(raw)]];
  return Object.entries(raw.groups).map(([group, item]) => [group, coded(item)] as const);
}

function isGroups(raw: Raw): raw is Exclude<Raw, Single> {
  return typeof raw === "object" && raw !== null && "groups" in raw;
}

function coded(raw: Single): Value {
  if (raw === null) return ["unknown", null, null, "", ""];
  if (raw === NOT_APPLICABLE) return [NOT_APPLICABLE, null, null, "", ""];
  if (typeof raw === "string") return ["code", null, null, raw, raw];
  const { lo, hi } = raw;
  if (typeof lo === "string" || typeof hi === "string") return ["code", null, null, String(lo), String(hi)];
  return ["number", lo, hi, "", ""];
}
