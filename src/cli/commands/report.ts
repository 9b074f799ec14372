import { finding } from "../../model/finding.js";
import { formatsOf, loadWriter } from "../../render/formats.js";
import { chooseDestinations } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { openResult } from "../open-result.js";
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
  const { result, findings, read, code } = await openResult(paths, session);
  if (result === null || result.results.length === 0) return code;
  const { title } = session.typed;
  const problems = await deliver(
    session,
    destinations,
    read,
    async (format, { lang }) => {
      const write = await loadWriter("page", format);
      return write(result, typeof title === "string" ? { lang, title } : { lang });
    },
    result.results.length,
  );
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}
