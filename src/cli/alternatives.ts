import type { Alternative } from "../analyse/robustness/alternatives.js";
import type { SHIPPED } from "../model/generated/shipped.js";
import type { Outcome } from "../model/outcome.js";
import type { Typology } from "../model/typology.js";
import { readText } from "../pipeline/inputs.js";
import { isShipped, shippedInstead } from "../plain/typology-name.js";
import { openAlternatives } from "../run/alternatives.js";
import { loadTypology } from "../typology/load.js";
import type { Session } from "./session.js";
import { readTypology } from "./typology-in-force.js";

/** Typologies that alternatives are shipped for. */
const WITH_ALTERNATIVES: readonly string[] = ["matray-poisat-2015"] satisfies (keyof typeof SHIPPED)[];

/** The alternatives of a file, or those that are shipped for the typology in force; none (`value` without any) where there are neither. */
export async function alternativesFor(
  spec: string | null,
  typology: Typology,
  session: Session,
): Promise<Outcome<{ readonly alternatives: readonly Alternative[] | undefined }>> {
  const found = spec === null ? await shipped(typology, session) : await named(spec, typology, session);
  if (found === null) return { value: { alternatives: undefined }, diagnostics: [] };
  if (found.value === null) return { value: null, diagnostics: found.diagnostics };
  return { value: { alternatives: found.value }, diagnostics: found.diagnostics };
}

async function shipped(typology: Typology, { host }: Session): Promise<Outcome<readonly Alternative[]> | null> {
  const isOurs = WITH_ALTERNATIVES.includes(typology.id) && shippedInstead(typology) === null;
  if (!isOurs) return null;
  const own = async (name: string) => {
    const file = `typologies/alternatives/${name}`;
    return { file, text: await host.readOwnFile(file) };
  };
  return openAlternatives(await own(`${typology.id}.yaml`), typology, async (name) => loadTypology(await own(name)));
}

async function named(spec: string, typology: Typology, session: Session): Promise<Outcome<readonly Alternative[]>> {
  const expansion = await session.host.expand([spec]);
  const [path] = expansion.files;
  if (path === undefined) return { value: null, diagnostics: expansion.diagnostics };
  const source = await readText(path, session.host);
  if (source.value === null) return { value: null, diagnostics: source.diagnostics };
  const folder = path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const opened = await openAlternatives(source.value, typology, (name) =>
    readTypology(isShipped(name) ? name : folder + name, session),
  );
  const diagnostics = [...source.diagnostics, ...opened.diagnostics];
  return opened.value === null ? { value: null, diagnostics } : { value: opened.value, diagnostics };
}
