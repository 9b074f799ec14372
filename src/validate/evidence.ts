import type { AnyDiagnostic } from "../model/diagnostic.js";
import { report } from "../model/report.js";
import { childPointer, pointerOfPath, pointerTokens, valueAt, withAncestors } from "../quantity/pointer.js";
import { isMap, shown } from "./shown.js";
import type { Suggest } from "./suggester.js";

const MOST_PATHS = 2000;

interface Context {
  readonly profile: Record<string, unknown>;
  /** Keys that a misspelt one was probably meant to be: what is missing under them is an echo of that mistake. */
  readonly meant: ReadonlySet<string>;
  readonly suggest: Suggest;
}

/**
 * Evidence that points at no coded field or at an unknown source, and sources that no evidence uses. `meant`: pointers of
 * keys whose misspelling is reported already. `whole`: false where some evidence could not be read.
 */
export function evidenceFindings(context: Context, whole: boolean): AnyDiagnostic[] {
  const { evidence, sources } = context.profile;
  const entries = isMap(evidence) ? Object.entries(evidence) : [];
  const known = isMap(sources) ? Object.keys(sources) : [];
  const isKnown = new Set(known);
  const fields =
    entries.length > 0
      ? fieldFindings(
          context,
          entries.map(([path]) => path),
        )
      : [];
  if ((sources !== undefined && !isMap(sources)) || context.meant.has("/sources")) return fields;
  const used = new Set<string>();
  const unknown: AnyDiagnostic[] = [];
  for (const { source, pointer } of entries.flatMap(([path, entry]) =>
    sourcesIn(entry, childPointer("/evidence", path)),
  )) {
    if (isKnown.has(source)) {
      used.add(source);
      continue;
    }
    const suggestion = context.suggest(source, known);
    if (suggestion !== null) used.add(suggestion);
    unknown.push(report("evidence-unknown-source", { source: shown(source), suggestion }, pointer));
  }
  const unused = whole && !context.meant.has("/evidence") ? known.filter((source) => !used.has(source)) : [];
  return [
    ...fields,
    ...unknown,
    ...unused.map((source) => report("source-unused", { source: shown(source) }, childPointer("/sources", source))),
  ];
}

function sourcesIn(entry: unknown, pointer: string): { source: string; pointer: string }[] {
  if (Array.isArray(entry)) return entry.flatMap((item, i) => sourcesIn(item, `${pointer}/${i}`));
  if (!isMap(entry) || typeof entry.source !== "string" || entry.source === "") return [];
  return [{ source: entry.source, pointer: `${pointer}/source` }];
}

function fieldFindings({ profile, meant, suggest }: Context, paths: readonly string[]): AnyDiagnostic[] {
  let existing: string[] | null = null;
  return paths.flatMap((path) => {
    const pointer = pointerOfPath(path);
    const isCoded = valueAt(profile, pointer) !== undefined && !NOT_CODED.has(pointerTokens(pointer)[0] ?? "");
    if (isCoded || withAncestors(pointer).some((ancestor) => meant.has(ancestor))) return [];
    existing ??= pathsIn(profile);
    const args = { path: shown(path), suggestion: suggest(path, existing) };
    return [report("evidence-no-field", args, childPointer("/evidence", path))];
  });
}

const NOT_CODED = new Set(["tcec", "evidence", "sources"]);

/** The paths with dots of all coded fields, up to a limit: they are candidates for did-you-mean. */
function pathsIn(profile: Record<string, unknown>): string[] {
  const paths: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (paths.length >= MOST_PATHS || typeof value !== "object" || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (path === "" && NOT_CODED.has(key)) continue;
      const own = path === "" ? key : `${path}.${key}`;
      paths.push(own);
      visit(item, own);
    }
  };
  visit(profile, "");
  return paths;
}
