import { formatsOf, loadWriter } from "../../render/formats.js";
import { chooseDestinations } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { needsOfRows, refuseIdle } from "../idle-options.js";
import { openResult } from "../open-result.js";
import { deliver, type Session, say } from "../session.js";

/**
 * `tcec classify <profile...>`: validates, scores, prints the type with its reasons. Valid profiles are printed also
 * where others are not; findings always go to standard error.
 */
export async function classifyProfiles(paths: readonly string[], session: Session): Promise<number> {
  if (!session.settings.watch) return classifyOnce(paths, session);
  const { watchAndRun } = await import("../watch.js");
  return watchAndRun(paths, session, (again) => classifyOnce(paths, again));
}

async function classifyOnce(paths: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("verdict"));
  refuseIdle(needsOfRows(session, destinations));
  const { result, findings, read, code } = await openResult(paths, session);
  if (result === null) return code;
  const isSilent = result.results.length === 0; // all that can be said to a reader has been said
  const wanted = destinations.filter(({ format, path }) => !(isSilent && format === "text" && path === null));
  const problems = await deliver(
    session,
    wanted,
    read,
    async (format, options) => {
      const render = await loadWriter("verdict", format);
      return render(result, options);
    },
    result.results.length,
  );
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}
