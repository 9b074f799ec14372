import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { shown } from "./shown.js";
import type { Suggest } from "./suggester.js";

/** The sectors that the default typology asks for. Any other word is kept. */
const KNOWN_SECTORS = ["culture", "heritage", "environment", "energy", "recycling", "work_integration", "training"];

/** Sectors that differ from a known one by a slip of the pen: no trait would see them. */
export function sectorFindings(sectors: unknown, suggest: Suggest): AnyDiagnostic[] {
  if (!Array.isArray(sectors)) return [];
  return sectors.flatMap((sector, i) => {
    if (typeof sector !== "string" || KNOWN_SECTORS.includes(sector)) return [];
    const suggestion = suggest(sector, KNOWN_SECTORS);
    if (suggestion === null) return [];
    return [finding("sector-similar", { value: shown(sector), suggestion }, `/sectors/${i}`)];
  });
}
