import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import { SHIPPED } from "../../model/generated/shipped.js";
import { oddWord } from "../../plain/odd-word.js";
import { closest } from "../../plain/suggest.js";
import { isShipped, SHIPPED_TYPOLOGIES } from "../../plain/typology-name.js";
import { defaultTypology } from "../../typology/default.js";
import { chooseDestinations } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { deliver, type Session, say } from "../session.js";

/** The id of a new typology where none is asked for. */
const USUAL = "my-typology";

/** `tcec typology new [name]`: a commented copy of a shipped typology under an id of its own, to be edited. */
export async function beginTypology([word]: readonly string[], session: Session): Promise<number> {
  const [destination] = chooseDestinations({ format: [], output: session.settings.output }, ["yaml"]);
  const name = word ?? defaultTypology().id;
  const id = (session.typed as { readonly as?: string }).as ?? USUAL;
  const refused = [...faultsOfName(name), ...faultsOfId(id)];
  if (refused.length > 0 || !isShipped(name)) {
    await say(session, refused);
    return exitCodeOf(refused);
  }
  const text = await session.host.readOwnFile(`typologies/${name}.yaml`);
  const { renderStart } = await import("../../render/document/typology/start.js");
  const start = { text, source: { id: name, version: SHIPPED[name].version }, id };
  const problems = await deliver(session, destination ? [destination] : [], [], () =>
    renderStart({ ...start, file: fileName(destination?.path ?? null, id) }, session.lang),
  );
  await say(session, problems);
  return exitCodeOf(problems);
}

function faultsOfName(name: string): AnyDiagnostic[] {
  if (isShipped(name)) return [];
  const [option, allowed]: [string, string[]] = ["typology new", [...SHIPPED_TYPOLOGIES]];
  const suggestion = closest(name, allowed);
  return [oddWord(option, name, suggestion) ?? finding("usage-choice", { option, value: name, allowed, suggestion })];
}

/** An id is written as `schemas/typology.schema.json` asks for, and is none of those that are taken. */
function faultsOfId(id: string): AnyDiagnostic[] {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id) || id.length > 100) return [finding("usage-id-malformed", { id })];
  return isShipped(id) ? [finding("usage-id-shipped", { id })] : [];
}

/** How commands in comments name the file: without its folder, and as a word that no shell takes apart. */
function fileName(path: string | null, id: string): string {
  const name = path?.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1) ?? "";
  return /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u.test(name) ? name : `${id}.yaml`;
}
