import { finding, hasErrors } from "../../model/finding.js";
import { assembleResult } from "../../pipeline/assess.js";
import { STDIN } from "../../pipeline/inputs.js";
import { renderMethods } from "../../render/document/methods/render.js";
import { formatsOf } from "../../render/formats.js";
import type { Tested } from "../../run/robustness.js";
import { chooseDestinations } from "../destinations.js";
import { EXIT, exitCodeOf, graver } from "../exit-code.js";
import { type Need, refuseIdle } from "../idle-options.js";
import { type Opened, openResult } from "../open-result.js";
import type { Worked } from "../profile-sources.js";
import { deliver, type Session, say } from "../session.js";
import { typologyInForce } from "../typology-in-force.js";
import { UsageError } from "../usage-errors.js";

/** `tcec methods [path...]`: the methods paragraph, of profiles or of the typology alone. */
export async function writeMethods(paths: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("methods"));
  const isTested = session.typed.robustness === true;
  refuseIdle([
    ...["spec", "draws", "seed", "factors"].map(
      (name): Need => [session.typed[name as "seed"] !== undefined, `--${name}`, "--robustness", isTested],
    ),
    ...["seed", "factors"].map(
      (name): Need => [session.typed[name as "seed"] !== undefined, `--${name}`, "--draws", "draws" in session.typed],
    ),
    [isTested, "--robustness", "<path...>", paths.length > 0],
  ]);
  if (isTested && paths.includes(STDIN)) {
    throw new UsageError(finding("usage-option-excludes", { option: "--robustness", other: STDIN }));
  }
  const { result, findings, read, code } = await (paths.length > 0
    ? openResult(paths, session)
    : openTypology(session));
  if (result === null || (paths.length > 0 && result.results.length === 0 && hasErrors(findings))) return code;
  const short = session.typed.short === true;
  const tested = isTested ? await testThem(paths, session) : null;
  if (tested !== null && tested.robustness === null) return graver(EXIT.findings, exitCodeOf(tested.findings));
  const robustness = tested?.robustness ?? null;
  const problems = await deliver(session, destinations, [...read, ...(tested?.read ?? [])], (format, options) =>
    renderMethods(result, format, { ...options, short, ...(robustness && { robustness }) }),
  );
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}

/** How firm the verdicts are, as `tcec robustness` has it. What was found in the profiles was said before. */
async function testThem(paths: readonly string[], session: Session): Promise<Worked<Tested>> {
  const [{ robustnessWishes }, { testProfiles }] = await Promise.all([
    import("../robustness-options.js"),
    import("../test-profiles.js"),
  ]);
  const tested = await testProfiles(paths, robustnessWishes(session.typed), session);
  if (tested.robustness === null) await say(session, tested.findings);
  return tested;
}

/** The typology in force as a result without profiles. */
async function openTypology(session: Session): Promise<Opened> {
  const { value, diagnostics } = await typologyInForce(session);
  await say(session, diagnostics, { typology: value ?? undefined });
  const result = value === null ? null : assembleResult(value, [], []);
  const { typology } = session.settings;
  return {
    result,
    findings: diagnostics,
    sources: [],
    read: typology === null ? [] : [typology],
    code: exitCodeOf(diagnostics),
  };
}
