import type { Alternative } from "../analyse/robustness/alternatives.js";
import { drawnCases, drawRequest, movingFactors, type ProfileDraws } from "../analyse/robustness/draws/of-profiles.js";
import { type RobustInput, robustnessOf } from "../analyse/robustness/robustness.js";
import { drawUnknowns } from "../analyse/robustness/unknowns/unknowns.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Robustness } from "../model/robustness.js";
import type { Typology } from "../model/typology.js";
import { TOOL } from "../pipeline/tool.js";
import type { Digest } from "../plain/hash.js";
import { type DrawRunner, drawAll } from "./draws.js";
import { type ProfileSources, ProfileTexts } from "./profile-texts.js";

/** What is to be drawn. */
export interface DrawAsked extends ProfileDraws {
  /** True where the factors were named: then one that moves nothing is told. */
  readonly isNamed: boolean;
  /** Whether what is unknown of the profiles is drawn as well, as often and by the same seed. */
  readonly hasUnknowns: boolean;
  readonly whileDrawing: WhileDrawing;
  /** Threads that draw beside this one; 0: none; `null`: as many as there are processors, where there is enough to do. */
  readonly workers: number | null;
}

/** Runs work that is to draw so often, to tell after each block how many draws are done, and to end where the signal is given. */
export type WhileDrawing = <T>(draws: number, draw: (drawing: Omit<DrawRunner, "workers">) => Promise<T>) => Promise<T>;

/** How firm verdicts are, or nothing, and all that was found on the way. */
export interface Tested {
  readonly robustness: Robustness | null;
  readonly findings: readonly AnyDiagnostic[];
}

/** How firm the verdicts on the profiles are; one with an error, and one that an earlier file has, is left out. */
export async function robustnessOfProfiles(
  sources: ProfileSources,
  typology: Typology,
  alternatives: readonly Alternative[] | undefined,
  digest: Digest,
  draws: DrawAsked | null = null,
): Promise<Tested> {
  const texts = new ProfileTexts(sources);
  const profiles: RobustInput[] = [];
  for await (const { profile, document } of texts.distinct(typology)) profiles.push({ profile, document });
  const findings = texts.found(profiles.length);
  if (profiles.length === 0) return { robustness: null, findings };
  const robustness = robustnessOf({ tool: TOOL, typology }, profiles, {
    findings: texts.refusals,
    digest,
    ...(alternatives && { alternatives }),
  });
  if (draws === null) return { robustness, findings };
  const cases = drawnCases(
    profiles.map(({ profile }) => profile),
    typology,
  );
  const { factors, idle, possible } = movingFactors(typology, cases, draws.factors);
  if (draws.isNamed && idle.length > 0) {
    const complaints = idle.map((factor) => finding("usage-factor-idle", { factor, moving: [...possible] }));
    return { robustness: null, findings: [...findings, ...complaints] };
  }
  const { seed, draws: many, whileDrawing, workers } = draws;
  const request = drawRequest(typology, cases, { draws: many, seed, factors });
  const ofNumbers = await whileDrawing(many, (runner) => drawAll(request, { ...runner, workers }));
  const coded = profiles.map(({ profile }) => profile);
  const drawnUnknowns = () => drawUnknowns(typology, coded, { draws: many, seed });
  const unknowns = draws.hasUnknowns
    ? await whileDrawing(many, ({ onProgress }) => drawn(drawnUnknowns(), onProgress))
    : null;
  return { robustness: { ...robustness, draws: ofNumbers, unknowns }, findings };
}

/** Draws to the end; after each block it is told how many are done. */
async function drawn<T>(drawing: Generator<number, T>, onProgress: (done: number) => Promise<void>): Promise<T> {
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value;
    await onProgress(step.value);
  }
}
