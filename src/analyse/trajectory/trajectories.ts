import { nameOf } from "../../batch/key.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import { flagsOf } from "../../model/flags.js";
import { type Hypothesis, hypothesesUnder } from "../../model/hypotheses.js";
import type { Outcome } from "../../model/outcome.js";
import type { ProfileResult, Result } from "../../model/result.js";
import {
  type AxisStand,
  type HypothesisOutcome,
  TRAJECTORY_FORMAT,
  type Trajectories,
  type Trajectory,
  type Wave,
} from "../../model/trajectory.js";
import type { Typology } from "../../model/typology.js";
import { nameSome } from "../../plain/name-some.js";
import { testHypothesis } from "./hypotheses.js";
import { stepBetween } from "./step.js";
import { placeOf, wavesOf } from "./waves.js";

/**
 * The clusters of a result that have several dates: what changed from each to the next and from the first to the last, and what
 * becomes of the hypotheses of the typology (method §9). `result`: as `assembleResult` or a saved file gives it; profiles of one id and coder are the dates
 * of one cluster. Scores run from 0 to 1, changes from -1 to 1; the change of type and those of axes are `null` between dates that are not comparable.
 * No year between two dates is interpolated. `value` is `null` where there is an error: `trajectory-order`, where two dates of a cluster cannot be
 * told apart; `trajectory-no-case`, where no cluster has two dates.
 */
export function trajectoriesOf({ tool, typology, results, findings }: Result): Outcome<Trajectories> {
  const { cases: groups, alone, findings: problems } = wavesOf(results);
  const hypotheses = hypothesesUnder(typology);
  const cases = groups.map((waves) => trajectoryOf(waves, hypotheses, typology));
  if (cases.length === 0) {
    const none = problems.length > 0 ? [] : [noCase(results)];
    return { value: null, diagnostics: [...problems, ...none] };
  }
  const value: Trajectories = {
    schema: TRAJECTORY_FORMAT,
    tool,
    typology,
    hypotheses: hypotheses.map((one) => ({ ...one, ...countsOf(one, cases) })),
    cases,
    alone: alone.map(({ id, date, level }) => ({ id, date, level })),
    findings: [...findings, ...problems],
  };
  return { value, diagnostics: [...problems, ...sayAlone(alone)] };
}

function trajectoryOf(
  waves: readonly ProfileResult[],
  hypotheses: readonly Hypothesis[],
  typology: Typology,
): Trajectory {
  const placed = waves.map((result, index) => ({ index, result }));
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a case without a wave");
  return {
    id: first.result.id,
    name: last.result.name,
    invented: waves.some(({ profile }) => profile.invented === true),
    waves: waves.map(waveOf),
    steps: placed.slice(1).map((to, i) => stepBetween(placed[i] ?? first, to, typology)),
    overall: waves.length > 2 ? stepBetween(first, last, typology) : null,
    hypotheses: hypotheses.map((one) => testHypothesis(one, waves, typology)),
  };
}

function waveOf(result: ProfileResult): Wave {
  const { date, level, status, type, possible, profile, source } = result;
  const axes: Record<string, AxisStand> = {};
  for (const [id, { score, lo, hi, known }] of Object.entries(result.axes)) axes[id] = { score, lo, hi, known };
  const { file, document, hash } = source;
  const coder = profile.coder ?? null;
  return { date, level, status, type, possible, coder, file, document, hash, flags: flagsOf(result), axes };
}

function countsOf({ id }: Hypothesis, cases: readonly Trajectory[]): Record<HypothesisOutcome, number> {
  const counts = { supported: 0, contradicted: 0, untested: 0 };
  for (const { hypotheses } of cases) {
    for (const { hypothesis, outcome } of hypotheses) if (hypothesis === id) counts[outcome] += 1;
  }
  return counts;
}

/** No cluster has two dates: said of the first profile, where there is one. */
function noCase(results: readonly ProfileResult[]): AnyDiagnostic {
  const problem = finding("trajectory-no-case", { profiles: results.length }, "/id");
  const [first] = results;
  if (first === undefined) return problem;
  return { ...problem, position: placeOf(first, "/id"), document: first.source.document };
}

/** Which profiles are of clusters with one date. */
function sayAlone(alone: readonly ProfileResult[]): AnyDiagnostic[] {
  if (alone.length === 0) return [];
  const some = nameSome(
    alone.map((one) => {
      const { file, line } = placeOf(one, "/id");
      return `${nameOf(one)} (${file}:${line})`;
    }),
  );
  return [finding("trajectory-alone", { names: [...some.names], more: some.more })];
}
