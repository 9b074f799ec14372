import { sortFindings } from "../../read/locate.js";
import { FORMAT_NAMES, RENDERERS } from "../../render/registry.js";
import { assessInputs } from "../assess-inputs.js";
import { chooseDestinations } from "../destinations.js";
import { EXIT, exitCodeOf } from "../exit-code.js";
import { readInputs } from "../inputs.js";
import { deliver, type Session, say } from "../session.js";
import { typologyInForce } from "../typology-in-force.js";

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
  const destinations = chooseDestinations(session.settings, FORMAT_NAMES);
  const { value: typology, diagnostics } = await typologyInForce(session);
  if (typology === null) {
    await say(session, diagnostics);
    return EXIT.usage;
  }
  const inputs = await readInputs(paths, session);
  const { result, findings } = await assessInputs(inputs.sources, typology, session.origins.typology.from !== "flag");
  const all = sortFindings([...diagnostics, ...inputs.findings, ...findings]);
  await say(session, all, result?.typology ?? typology);
  if (result === null || inputs.sources.length === 0) return exitCodeOf(all);
  const isSilent = result.results.length === 0; // all that can be said to a reader has been said
  const wanted = destinations.filter(({ format, path }) => !(isSilent && format === "text" && path === null));
  const read = [
    ...inputs.sources.map(({ file }) => file),
    ...(session.settings.typology ? [session.settings.typology] : []),
  ];
  const problems = await deliver(session, wanted, read, async (format, options) => {
    const render = await RENDERERS[format].load();
    return render(result, options);
  });
  await say(session, problems);
  return exitCodeOf([...all, ...problems]);
}
