import { readdirSync, readFileSync } from "node:fs";
import { drawnCases, drawProfiles } from "../../src/analyse/robustness/draws/of-profiles.js";
import { robustnessOf } from "../../src/analyse/robustness/robustness.js";
import { drawUnknowns } from "../../src/analyse/robustness/unknowns/unknowns.js";
import { DEFAULT_DRAWN, type DrawnFactors } from "../../src/model/draws.js";
import type { LeftOut, RobustCaseRecord, Robustness } from "../../src/model/robustness.js";
import type { Typology } from "../../src/model/typology.js";
import { type ReadProfile, readProfiles } from "../../src/pipeline/assess.js";
import { TOOL } from "../../src/pipeline/tool.js";
import { defaultTypology } from "../../src/typology/default.js";

const EXAMPLES = new URL("../../examples/profiles/", import.meta.url);

/** The profiles among the examples. */
export function exampleProfiles(typology: Typology = defaultTypology()): readonly ReadProfile[] {
  return readdirSync(EXAMPLES).flatMap(
    (file) => readProfiles({ file, text: readFileSync(new URL(file, EXAMPLES), "utf8") }, typology).profiles,
  );
}

/** The valid profiles of a text. @throws Error where something is wrong with one */
export function profilesIn(text: string, typology: Typology = defaultTypology()): readonly ReadProfile[] {
  const { profiles, findings } = readProfiles({ file: "x.yaml", text }, typology);
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return profiles;
}

/** How firm the verdicts are on the profiles of a text, or on the examples. */
export function robustnessIn(text?: string, typology: Typology = defaultTypology()): Robustness {
  return robustnessOf(
    { tool: TOOL, typology },
    text === undefined ? exampleProfiles(typology) : profilesIn(text, typology),
  );
}

/** An analysis of some profiles with draws of the numbers of its typology. */
export function withDraws(
  robustness: Robustness,
  profiles: readonly ReadProfile[],
  factors: DrawnFactors = DEFAULT_DRAWN,
  draws = 1000,
): Robustness {
  const { typology } = robustness;
  const cases = drawnCases(
    profiles.map(({ profile }) => profile),
    typology,
  );
  const drawing = drawProfiles(typology, cases, { draws, seed: 1, factors });
  for (;;) {
    const step = drawing.next();
    if (step.done) return { ...robustness, draws: step.value };
  }
}

/** An analysis of some profiles with draws of what is unknown of them. */
export function withUnknowns(robustness: Robustness, profiles: readonly ReadProfile[], draws = 200): Robustness {
  const coded = profiles.map(({ profile }) => profile);
  const drawing = drawUnknowns(robustness.typology, coded, { draws, seed: 1 });
  for (;;) {
    const step = drawing.next();
    if (step.done) return { ...robustness, unknowns: step.value };
  }
}

/** One case of an analysis. */
export function caseIn({ cases }: Robustness, id: string): RobustCaseRecord {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** What is left out, by its id. */
export function without(some: readonly LeftOut[], id: string): LeftOut {
  const found = some.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id} among ${some.map((one) => one.id).join()}`);
  return found;
}
