import type {
  DrawEstimate,
  DrawFactor,
  DrawIndices,
  DrawnCaseRecord,
  DrawnCount,
  DrawOutcome,
  DrawShare,
  Draws,
} from "../../../model/draws.js";
import type { Typology } from "../../../model/typology.js";
import { type DrawRequest, declaredVerdicts, drawnFactors, hasIndices } from "./draws.js";
import { type BootstrapRange, intervalsOf, type MomentRow, type SobolBootstrap, sobolOf, sumOf } from "./sobol.js";
import { streamOf } from "./streams.js";
import { type Counts, outcomeAt, rowsOfPatterns, rowsOfSet } from "./tally.js";
import { verdictsOf } from "./verdicts.js";

/** How the intervals of indices are drawn. */
export type DrawBootstrap = Omit<SobolBootstrap, "seed">;

/** What is kept of a set in 95 % of the draws. */
const TAIL = 0.025;

/** What counts of draws say of each case and of the set. */
export function summariseDraws(request: DrawRequest, counts: Counts, bootstrap: DrawBootstrap): Draws {
  const { typology, cases, plan, draws } = request;
  const factors = drawnFactors(plan);
  const outcomes = outcomesOf(typology);
  const declared = declaredVerdicts(request).map((place) => outcomeAt(place, typology.types.length));
  const isAsked = hasIndices(request);
  const indices = (rows: readonly MomentRow[][], name: string): DrawIndices | null =>
    isAsked ? indicesOf(rows, factors, { ...bootstrap, seed: streamOf(plan.seed, ["bootstrap", name]).k0 }) : null;
  const records = cases.map(({ key }, c): DrawnCaseRecord => {
    const rows = isAsked ? rowsOfPatterns(counts.patterns[c] as Float64Array) : [];
    return caseOf(typology, counts.verdicts[c] as Float64Array, declared[c] as number, indices(rows, `case ${key}`));
  });
  return {
    draws,
    seed: plan.seed,
    factors: factors.map((name) => ({ name, amount: plan.factors[name] ?? null })),
    bootstrap: isAsked ? { draws: bootstrap.draws, confidence: bootstrap.confidence } : null,
    cases: records,
    set: {
      counts: outcomes.map((outcome, o) => ({
        ...outcome,
        declared: declared.filter((one) => one === o).length,
        ...spreadOf(counts.outcomes[o] as Float64Array, draws),
      })),
      kept: records.reduce((sum, { kept }) => sum + kept.share, 0) / Math.max(1, records.length),
      indices: indices(rowsOfSet(counts), "set"),
    },
  };
}

/** The outcomes of a typology: its types, then undetermined and borderline. */
export function outcomesOf({ types }: Typology): DrawOutcome[] {
  const printed = types.map(({ id }) => ({ type: id, status: null }));
  return [...printed, { type: null, status: "undetermined" }, { type: null, status: "borderline" }];
}

function shareOf(count: number, draws: number): DrawShare {
  const share = count / draws;
  return { share, error: Math.sqrt((share * (1 - share)) / draws) };
}

/** What the counts of the verdicts of a case say, by place (`verdictsOf`). `declared`: the place of its declared outcome. */
export function caseOf(
  typology: Typology,
  verdicts: Float64Array,
  declared: number,
  indices: DrawIndices | null,
): DrawnCaseRecord {
  const draws = verdicts.reduce((sum, count) => sum + count, 0);
  const outcomes = outcomesOf(typology);
  const counts = new Float64Array(outcomes.length);
  verdicts.forEach((count, place) => {
    (counts[outcomeAt(place, typology.types.length)] as number) += count;
  });
  return {
    kept: shareOf(counts[declared] as number, draws),
    outcomes: outcomes.flatMap((outcome, o) =>
      counts[o] === 0 ? [] : [{ ...outcome, ...shareOf(counts[o] as number, draws) }],
    ),
    verdicts: verdictsOf(typology).flatMap((verdict, place) =>
      verdicts[place] === 0 ? [] : [{ ...verdict, ...shareOf(verdicts[place] as number, draws) }],
    ),
    indices,
  };
}

/** Mean, its standard error, and the middle 95 %, of numbers of cases by how often they occur. */
export function spreadOf(occurring: Float64Array, draws: number): Omit<DrawnCount, keyof DrawOutcome | "declared"> {
  let [sum, squares] = [0, 0];
  occurring.forEach((times, cases) => {
    sum += times * cases;
    squares += times * cases * cases;
  });
  const mean = sum / draws;
  const error = Math.sqrt(Math.max(0, squares / draws - mean * mean) / draws);
  return { mean, error, lo: atShare(occurring, draws * TAIL), hi: atShare(occurring, draws * (1 - TAIL)) };
}

/** The least number of cases up to which so many draws lie. */
function atShare(occurring: Float64Array, draws: number): number {
  let below = 0;
  for (let cases = 0; cases < occurring.length; cases += 1) {
    below += occurring[cases] as number;
    if (below >= draws) return cases;
  }
  return occurring.length - 1;
}

/** By factor; `null` where for one of them nothing varies. */
function indicesOf(
  rows: readonly (readonly MomentRow[])[],
  factors: readonly DrawFactor[],
  bootstrap: SobolBootstrap,
): DrawIndices | null {
  const indices: Partial<Record<DrawFactor, { readonly first: DrawEstimate; readonly total: DrawEstimate }>> = {};
  const within = (value: number, { lo, hi }: BootstrapRange): DrawEstimate => ({ value, lo, hi });
  for (const [g, name] of factors.entries()) {
    const own = rows[g] as readonly MomentRow[];
    const index = sobolOf(sumOf(own));
    const intervals = index && intervalsOf(own, { ...bootstrap, seed: (bootstrap.seed + g) | 0 });
    if (index === null || intervals === null) return null;
    indices[name] = { first: within(index.first, intervals.first), total: within(index.total, intervals.total) };
  }
  return indices;
}
