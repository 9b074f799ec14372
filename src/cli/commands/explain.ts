import { finding } from "../../model/finding.js";
import type { Typology } from "../../model/typology.js";
import { oddWord } from "../../plain/odd-word.js";
import { closest } from "../../plain/suggest.js";
import {
  EXPLAINABLE_PARTS,
  type ExplainablePart,
  listExplainable,
  renderExplainable,
  renderExplanation,
} from "../../render/document/explanation.js";
import { formatsOf } from "../../render/formats.js";
import { namedBy } from "../../render/kit/named.js";
import { chooseDestinations } from "../destinations.js";
import { EXIT, exitCodeOf } from "../exit-code.js";
import { deliver, type Session, say } from "../session.js";
import { typologyInForce } from "../typology-in-force.js";
import { UsageError } from "../usage-errors.js";

/** `tcec explain [id]`: what a code, a fact, a field, a concept or a name of the typology means; without an id, the list. */
export async function explainId([id]: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("explanation"));
  const { value: typology, diagnostics } = await typologyInForce(session);
  await say(session, diagnostics);
  if (typology === null) return EXIT.usage;
  if (id !== undefined && !isPart(id) && !(await isExplainable(id, session, typology)))
    throw await unknownId(id, session, typology);
  const problems = await deliver(session, destinations, [], async (format, options) => {
    const settings = { ...options, typology };
    if (id === undefined || isPart(id)) return renderExplainable(format, settings, id ?? null);
    return (await renderExplanation(id, format, settings)) ?? "";
  });
  await say(session, problems);
  return exitCodeOf(problems);
}

async function isExplainable(id: string, { lang }: Session, typology: Typology): Promise<boolean> {
  const names = await listExplainable(lang, typology);
  return names.some(namedBy(id));
}

function isPart(id: string): id is ExplainablePart {
  return Object.hasOwn(EXPLAINABLE_PARTS, id);
}

async function unknownId(id: string, { lang }: Session, typology: Typology): Promise<UsageError> {
  const candidates = [...(await listExplainable(lang, typology)), ...Object.keys(EXPLAINABLE_PARTS)];
  const suggestion = closest(id, candidates);
  return new UsageError(oddWord("", id, suggestion) ?? finding("usage-id-unknown", { id, suggestion }));
}
