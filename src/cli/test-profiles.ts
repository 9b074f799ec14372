import { sha256Hex } from "../io/cache/digest.js";
import { robustnessOfProfiles, type Tested } from "../run/robustness.js";
import { alternativesFor } from "./alternatives.js";
import { withoutOwnFiles } from "./inputs.js";
import { type Worked, withProfiles } from "./profile-sources.js";
import type { RobustnessWishes } from "./robustness-options.js";
import type { Session } from "./session.js";
import { typologyFile } from "./settings/settings.js";
import { typologyInForce } from "./typology-in-force.js";

/** How firm the verdicts on profiles are, with the alternatives and draws that are wished for. @throws Interrupted */
export async function testProfiles(
  paths: readonly string[],
  { spec, draws, hasUnknowns }: Pick<RobustnessWishes, "spec" | "draws" | "hasUnknowns">,
  session: Session,
): Promise<Worked<Tested>> {
  const { value: typology, diagnostics } = await typologyInForce(session);
  if (typology === null) return { robustness: null, findings: diagnostics, read: [] };
  const declared = await alternativesFor(spec, typology, session);
  if (declared.value === null) {
    return { robustness: null, findings: [...diagnostics, ...declared.diagnostics], read: [] };
  }
  const { alternatives } = declared.value;
  const { robustness, findings, read } = await withProfiles(paths, session, (sources) =>
    robustnessOfProfiles(
      sources,
      typology,
      alternatives,
      sha256Hex,
      draws && { ...draws, hasUnknowns, whileDrawing: sources.whileDrawing, workers: session.settings.workers },
    ),
  );
  const own = spec === null ? [] : [spec];
  return {
    robustness,
    findings: withoutOwnFiles([...diagnostics, ...declared.diagnostics, ...findings], session, own),
    read: [...read, ...own, ...typologyFile(session.settings)],
  };
}
