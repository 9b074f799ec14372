import { readFileSync } from "node:fs";
import { trajectoriesOf } from "../../src/analyse/trajectory/trajectories.js";
import type { Result } from "../../src/model/result.js";
import type { AxisChange, Trajectories, Trajectory, TrajectoryStep } from "../../src/model/trajectory.js";
import type { Typology } from "../../src/model/typology.js";
import { assembleResult, assess } from "../../src/pipeline/assess.js";
import { defaultTypology } from "../../src/typology/default.js";

/** The result of texts of profiles, each a file of its own. */
export function resultOf(texts: readonly string[], typology = defaultTypology()): Result {
  const parts = texts.map((text, i) => assess({ file: `${i + 1}.yaml`, text }, typology));
  const findings = parts.flatMap((part) => part.findings);
  if (findings.length > 0) throw new Error(JSON.stringify(findings.map(({ code, args }) => [code, args])));
  return assembleResult(
    typology,
    parts.flatMap((part) => part.results),
    [],
  );
}

/** What is said of texts of profiles as waves, or in place of it. */
export function followed(texts: readonly string[], typology?: Typology) {
  const { value, diagnostics } = trajectoriesOf(resultOf(texts, typology));
  return { value, codes: diagnostics.map(({ code }) => code), diagnostics };
}

/** The same, where there is something. */
export function trajectories(texts: readonly string[], typology?: Typology): Trajectories {
  const { value, codes } = followed(texts, typology);
  if (value === null) throw new Error(codes.join());
  return value;
}

/** Of the only cluster. */
export function trajectory(texts: readonly string[], typology?: Typology): Trajectory {
  const { cases } = trajectories(texts, typology);
  const [only] = cases;
  if (only === undefined || cases.length !== 1) throw new Error(`${cases.length} clusters`);
  return only;
}

/** The only step of the only cluster. */
export function stepOf(texts: readonly string[], typology?: Typology): TrajectoryStep {
  const { steps } = trajectory(texts, typology);
  const [only] = steps;
  if (only === undefined || steps.length !== 1) throw new Error(`${steps.length} steps`);
  return only;
}

/** What changed on an axis in a step. */
export function axisIn({ axes }: TrajectoryStep, id: string): AxisChange {
  const found = axes?.[id];
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** The texts of examples. */
export function examples(...names: readonly string[]): string[] {
  return names.map((name) => readFileSync(new URL(`../../examples/${name}.yaml`, import.meta.url), "utf8"));
}
