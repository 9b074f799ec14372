import { SHIPPED_TYPOLOGIES } from "../../plain/typology-name.js";
import { formatsOf } from "../../render/formats.js";
import { defaultTypology } from "../../typology/default.js";
import { shippedTypology } from "../../typology/shipped.js";
import { chooseDestinations } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { deliver, type Session, say } from "../session.js";

/** `tcec typology list`: the typologies that are shipped. */
export async function listTypologies(_words: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("typology"));
  const typologies = await Promise.all(SHIPPED_TYPOLOGIES.map(shippedTypology));
  const { renderTypologyList } = await import("../../render/document/typology-list.js");
  const problems = await deliver(session, destinations, [], (format, options) =>
    renderTypologyList(typologies, defaultTypology().id, format, options),
  );
  await say(session, problems);
  return exitCodeOf(problems);
}
