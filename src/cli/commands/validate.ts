import { sha256Hex } from "../../io/cache/digest.js";
import { openTexts } from "../../pipeline/open-texts.js";
import { sortFindings } from "../../read/locate.js";
import { EXIT } from "../exit-code.js";
import { deliverFindings } from "../findings-output.js";
import { refuseIdle } from "../idle-options.js";
import { readInputs, withoutOwnFiles } from "../inputs.js";
import { type Session, say } from "../session.js";
import { isScoringTyped, typologyInForce } from "../typology-in-force.js";

/** `tcec validate <path...>`: findings only, on standard output. */
export async function validateProfiles(paths: readonly string[], session: Session): Promise<number> {
  refuseIdle([[session.typed.dryRun === true, "--dry-run", "--fix", false]]);
  const { value: typology, diagnostics } = await typologyInForce(session);
  if (typology === null) {
    await say(session, diagnostics);
    return EXIT.usage;
  }
  return deliverFindings(session, async () => {
    const inputs = await readInputs(paths, session);
    const isDefault = !isScoringTyped(session);
    const { result, findings } = await openTexts(inputs.sources, {
      typology,
      isDefault,
      digest: sha256Hex,
      isFound: inputs.isFound,
    });
    return {
      kind: "profiles",
      count: result?.results.length ?? 0,
      files: inputs.sources.map((source) => source.file),
      findings: sortFindings(withoutOwnFiles([...diagnostics, ...inputs.findings, ...findings], session)),
      typology: result?.typology ?? typology,
    };
  });
}
