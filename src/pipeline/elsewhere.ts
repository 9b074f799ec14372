import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";

interface Met {
  readonly names: Set<string>;
  readonly typology: string;
  profiles: number;
}

/** Notes on values for other typologies, of many profiles as one: one for each of these typologies, with how many profiles have some. */
export class ValuesElsewhere {
  readonly #met = new Map<string, Met>();

  /** Takes the notes on such values, and gives back all else. */
  sift(findings: readonly AnyDiagnostic[]): readonly AnyDiagnostic[] {
    if (!findings.some(({ code }) => code === "indicator-elsewhere")) return findings;
    return findings.filter((one) => {
      if (one.code !== "indicator-elsewhere") return true;
      const { names, other, typology, profiles } = one.args;
      const met = this.#met.get(other) ?? { names: new Set(), typology, profiles: 0 };
      for (const name of names) met.names.add(name);
      met.profiles += profiles;
      this.#met.set(other, met);
      return false;
    });
  }

  /** What was met, by the names of the typologies. */
  notes(): AnyDiagnostic[] {
    const met = [...this.#met].sort(([a], [b]) => (a < b ? -1 : 1));
    return met.map(([other, { names, ...rest }]) =>
      finding("indicator-elsewhere", { names: [...names].sort(), other, ...rest }),
    );
  }
}

/** Findings with the notes on values for other typologies at their end, once each. */
export function oncePerTypology(findings: readonly AnyDiagnostic[]): readonly AnyDiagnostic[] {
  const elsewhere = new ValuesElsewhere();
  const rest = elsewhere.sift(findings);
  return rest === findings ? findings : [...rest, ...elsewhere.notes()];
}
