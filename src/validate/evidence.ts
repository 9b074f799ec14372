import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, mendedBy } from "../model/finding.js";
import { childPointer, pathTokens, pointerAlong, valueAlong, withAncestors } from "../plain/pointer.js";
import { asTyped } from "../plain/typed.js";
import { LIMITS } from "../read/limits.js";
import { idCalled } from "./called.js";
import { isMap, shown } from "./shown.js";
import { clearly, type Suggest } from "./suggester.js";

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
  const entries = isMap(evidence) ? evidence : {};
  const findings = fieldFindings(context, Object.keys(entries));
  if ((sources !== undefined && !isMap(sources)) || context.meant.has("/sources")) return findings;
  const use = new UseOfSources(sources === undefined ? [] : Object.keys(sources), context.suggest, findings);
  for (const [path, entry] of Object.entries(entries)) use.see(entry, () => childPointer("/evidence", path));
  if (whole && !context.meant.has("/evidence")) use.reportUnused();
  return findings;
}

/** Which of the known sources some evidence names, and what it names besides. */
class UseOfSources {
  readonly #known: readonly string[];
  readonly #isKnown: ReadonlySet<string>;
  readonly #unused: Set<string>;
  readonly #suggest: Suggest;
  readonly #findings: AnyDiagnostic[];

  constructor(known: readonly string[], suggest: Suggest, findings: AnyDiagnostic[]) {
    this.#known = known;
    this.#isKnown = new Set(known);
    this.#unused = new Set(known);
    this.#suggest = suggest;
    this.#findings = findings;
  }

  reportUnused(): void {
    for (const source of this.#unused) {
      this.#findings.push(finding("source-unused", { source: shown(source) }, childPointer("/sources", source)));
    }
  }

  /** One entry or a list of entries; where it stands is asked only if there is something to say. */
  see(entry: unknown, pointer: () => string): void {
    if (Array.isArray(entry)) {
      for (const [i, item] of entry.entries()) this.see(item, () => `${pointer()}/${i}`);
    } else if (isMap(entry) && typeof entry.source === "string" && entry.source !== "") {
      this.#name(entry.source, pointer);
    }
  }

  #name(source: string, pointer: () => string): void {
    this.#unused.delete(source);
    if (this.#isKnown.has(source)) return;
    const suggestion = this.#suggest(source, this.#known);
    if (suggestion !== null) this.#unused.delete(suggestion);
    const args = { source: shown(source), suggestion };
    const sure = clearly(this.#suggest, source, suggestion, this.#known);
    const one = finding("evidence-unknown-source", args, `${pointer()}/source`);
    this.#findings.push(mendedBy(one, sure === null ? null : asTyped(sure)));
  }
}

function fieldFindings({ profile, meant, suggest }: Context, paths: readonly string[]): AnyDiagnostic[] {
  const findings: AnyDiagnostic[] = [];
  let existing: string[] | null = null;
  for (const path of paths) {
    const tokens = pathTokens(path);
    const isCoded = valueAlong(profile, tokens) !== undefined && !NOT_CODED.has(tokens[0] ?? "");
    if (isCoded || isMeant(tokens, meant)) continue;
    existing ??= pathsIn(profile);
    const near = suggest(path, existing);
    const suggestion = near ?? pathCalled(profile, tokens);
    const one = finding("evidence-no-field", { path: shown(path), suggestion }, childPointer("/evidence", path));
    findings.push(mendedBy(one, near === null ? suggestion : clearly(suggest, path, near, existing)));
  }
  return findings;
}

/** The path of a coded field of which keys are called by their labels, `gouvernance.règle de vote`; `null` where there is none. */
function pathCalled(profile: Record<string, unknown>, tokens: readonly string[]): string | null {
  const path: string[] = [];
  let value: unknown = profile;
  for (const token of tokens.slice(0, LIMITS.depth)) {
    const own: unknown = valueAlong(value, [token]);
    const key = own !== undefined || !isMap(value) ? token : idCalled(token, Object.keys(value).slice(0, MOST_PATHS));
    if (key === null) return null;
    path.push(key);
    value = valueAlong(value, [key]);
    if (value === undefined) return null;
  }
  return tokens.length > LIMITS.depth || NOT_CODED.has(path[0] ?? "") ? null : path.join(".");
}

/** True where a path leads below a key whose misspelling is reported already. No field lies so deep as some paths that are written. */
function isMeant(tokens: readonly string[], meant: ReadonlySet<string>): boolean {
  if (meant.size === 0) return false;
  return withAncestors(pointerAlong(tokens.slice(0, LIMITS.depth))).some((ancestor) => meant.has(ancestor));
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
