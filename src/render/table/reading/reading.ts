import type { TableReading } from "../../../messages/table-readings.js";
import type { Table, TableCell } from "../../../model/table.js";
import { readAgreement, readCoder, readDisagreement } from "./coding.js";
import { readDrawCount, readDraws, readIndices } from "./draws.js";
import { readCalibration, readEvidence, readIndicator, readPanel, readProfile } from "./profiles.js";
import { readAlternatives, readLeftOut, readRange, readRobustness } from "./robustness.js";
import { Row, type Say } from "./row.js";
import { readCheck, readCorner, readCounts, readNotable, readOutcome, readSettling, readWatchpoint } from "./sets.js";
import { readSkew, readStatistics } from "./statistics.js";
import { readChange, readHypothesis, readStep } from "./trajectory.js";
import { readCoincidence, readCompared, readCrossing, readSeparation } from "./typologies.js";

/** What a row says; `null` where what it shows makes no sentence. */
type Reader = (row: Row) => TableReading | null;

/** How the rows of each kind of table are read. */
const READERS: { readonly [K in Table["kind"]]: Reader } = {
  results: readProfile,
  memberships: readProfile,
  calibration: readCalibration,
  indicators: readIndicator,
  evidence: readEvidence,
  independence: readPanel,
  collaboration: readPanel,
  crosstab: readCrossing,
  types: readCrossing,
  coincidence: readCoincidence,
  separations: readSeparation,
  cases: readCompared,
  agreement: readAgreement,
  coders: readCoder,
  disagreements: readDisagreement,
  robustness: readRobustness,
  ranges: readRange,
  "left-out": readLeftOut,
  alternatives: readAlternatives,
  draws: readDraws,
  "draw-counts": readDrawCount,
  indices: readIndices,
  "case-indices": readIndices,
  unknowns: readDraws,
  "unknown-counts": readDrawCount,
  steps: readStep,
  changes: readChange,
  hypotheses: readHypothesis,
  counts: readCounts,
  notable: readNotable,
  corners: readCorner,
  skew: readSkew,
  statistics: readStatistics,
  settling: readSettling,
  watchpoints: readWatchpoint,
  checks: readCheck,
  outcome: readOutcome,
};

/**
 * What one real row of a table says, for a sentence that teaches how to read the others: of the rows that say most, the first. `null`
 * where no row makes a sentence.
 */
export function readingOf(table: Table, say: Say): TableReading | null {
  let best: { readonly reading: TableReading; readonly weight: number } | null = null;
  for (const group of table.groups) {
    for (const cells of group.rows) {
      if (isTotal(cells)) continue;
      const reading = READERS[table.kind](new Row(table, group, cells, say));
      const weight = weigh(reading) + labelsIn(cells) / LABELS;
      if (reading !== null && (best === null || weight > best.weight)) best = { reading, weight };
    }
  }
  return best?.reading ?? null;
}

/** Where two rows say as much, the one with more types by their labels is read: one with a type rather than one without. More than a row has. */
const LABELS = 1000;

function labelsIn(cells: readonly TableCell[]): number {
  return cells.filter(({ kind }) => kind === "labels").length;
}

/** Sums at the foot of a table read otherwise than its rows. */
function isTotal([first]: readonly TableCell[]): boolean {
  return first?.kind === "word" && first.word === "total";
}

/** How much is said: what is left out, and how many there are where there is none, says nothing. */
function weigh(said: unknown): number {
  if (typeof said === "string" || said === true) return 1;
  if (typeof said !== "object" || said === null) return 0;
  if ("value" in said && "text" in said) return said.value === 0 ? 0 : 1;
  return Object.values(said).reduce((sum: number, part) => sum + weigh(part), 0);
}
