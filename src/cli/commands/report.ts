import { sha256Hex } from "../../io/cache/digest.js";
import { finding, hasErrors } from "../../model/finding.js";
import type { Outcome } from "../../model/outcome.js";
import type { Result } from "../../model/result.js";
import type { Robustness } from "../../model/robustness.js";
import { formatsOf, loadWriter } from "../../render/formats.js";
import { chooseDestinations } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { type Opened, openResult } from "../open-result.js";
import { deliver, type Session, say } from "../session.js";
import { UsageError } from "../usage-errors.js";

/**
 * `tcec report <path...>`: one page of HTML over all profiles. Nothing is written where no profile is valid. A page of
 * thousands of lines is of no use on a terminal: there a file must be named.
 */
export async function writeReport(paths: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("page"));
  if (session.host.stdout.isTTY && destinations.some(({ path }) => path === null)) {
    throw new UsageError(finding("usage-argument-missing", { argument: "--output" }));
  }
  const opened = await openResult(paths, session);
  const { result, findings, read, code } = opened;
  if (result === null || result.results.length === 0) return code;
  const { title, robustness: isTested = false } = session.typed;
  const tested = isTested ? await testFirmness(result, opened, session) : { value: undefined, diagnostics: [] };
  await say(session, tested.diagnostics);
  if (hasErrors(tested.diagnostics)) return exitCodeOf([...findings, ...tested.diagnostics]);
  const { value: robustness } = tested;
  const problems = await deliver(
    session,
    destinations,
    read,
    async (format, { lang }) => {
      const write = await loadWriter("page", format);
      return write(result, {
        lang,
        ...(typeof title === "string" && { title }),
        ...(robustness && { robustness }),
      });
    },
    result.results.length,
  );
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}

/** How firm the verdicts are, under the alternatives that are shipped for the typology. It is loaded where it is asked for. */
async function testFirmness(result: Result, { sources }: Opened, session: Session): Promise<Outcome<Robustness>> {
  const [{ alternativesFor }, { robustnessOfResult }] = await Promise.all([
    import("../alternatives.js"),
    import("../../run/robustness-of-result.js"),
  ]);
  const declared = await alternativesFor(null, result.typology, session);
  if (declared.value === null) return declared;
  return robustnessOfResult(result, sources, declared.value.alternatives, sha256Hex);
}
