import { formatsOf, isFormatOf, loadWriter } from "../../render/formats.js";
import { chooseDestinations } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { deliver, type Session, say } from "../session.js";
import { typologyFile } from "../settings/settings.js";
import { typologyInForce } from "../typology-in-force.js";

/** `tcec codebook`: the coding manual for the typology in force, or its codes for programs in which interviews are coded. */
export async function writeCodebook(_words: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("codebook", "code-list"));
  const { value, diagnostics } = await typologyInForce(session);
  await say(session, diagnostics, { typology: value ?? undefined });
  if (value === null) return exitCodeOf(diagnostics);
  const { renderCodebook } = await import("../../render/document/codebook/render.js");
  const problems = await deliver(session, destinations, typologyFile(session.settings), async (format, options) =>
    isFormatOf(format, "code-list")
      ? (await loadWriter("code-list", format))(value, options)
      : renderCodebook(value, format, options),
  );
  await say(session, problems);
  return exitCodeOf([...diagnostics, ...problems]);
}
