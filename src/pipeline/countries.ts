import { COUNTRIES } from "../model/countries.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { FORMER_REGIONS } from "../model/former-regions.js";
import { fold } from "../plain/fold.js";

let codes: ReadonlyMap<string, string> | null = null;

/** The two letters of ISO 3166 for a country by its code or its name in English or French, however they are written; `null` for any other word. */
export function countryCode(word: string): string | null {
  codes ??= readCodes();
  return codes.get(fold(word)) ?? null;
}

function readCodes(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of COUNTRIES.trim().split("\n")) {
    const code = line.slice(0, 2);
    for (const word of [code, line.slice(3, 6), ...line.slice(7).split("; ")]) found.set(fold(word), code);
  }
  return found;
}

/**
 * Regions that were merged into another one which profiles of the run name as well: each is right at its date, and they are two
 * groups all the same. `regions`: with the file in which each stands first.
 */
export function mergedRegions(regions: ReadonlyMap<string, string>): AnyDiagnostic[] {
  const written = new Map([...regions.keys()].map((region) => [fold(region), region]));
  return Object.entries(FORMER_REGIONS).flatMap(([before, after]) => {
    const [former, now] = [written.get(fold(before)), written.get(fold(after))];
    if (former === undefined || now === undefined) return [];
    return [finding("regions-merged", { former, now, files: [regions.get(former) ?? "", regions.get(now) ?? ""] })];
  });
}
