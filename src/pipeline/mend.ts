import { CODES } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { append } from "../plain/append.js";
import { childPointer } from "../plain/pointer.js";
import { readDocuments } from "../read/documents.js";
import { type Edit, valueTyped, withEdits } from "../read/edits.js";
import { readProfiles } from "./assess.js";

/** A text whose findings were mended as far as that changes nothing of what was meant. */
export interface Mended {
  readonly text: string;
  /** What was mended, each finding where it stood when it was. */
  readonly mended: readonly Mendable[];
  /** What is left. */
  readonly left: readonly AnyDiagnostic[];
}

/** A finding with what mends it, at its place. */
export type Mendable = AnyDiagnostic & Required<Pick<AnyDiagnostic, "fix" | "position">>;

/** How often a text is looked at again: what was mended may bring to light what is to be mended too. */
const MOST_PASSES = 10;
/** Texts that are tried of one look: of edits that do not go together, the most that do are sought by halves. */
const MOST_TRIALS = 200;

/**
 * Mends what only wants another spelling: each finding that carries its fix, where it then is gone, nothing else has become another value, and
 * no error comes that was not there or hidden below. All other bytes stay. A second time gives the same text.
 */
export function mendText(source: SourceText, typology: Typology): Mended {
  let state = look(source, typology);
  const mended: Mendable[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const mender = new Mender(state, typology);
    const next = mender.mend(state.findings.filter(isMendable));
    if (next === null) break;
    append(mended, mender.made);
    state = next;
  }
  return { text: state.source.text, mended, left: state.findings };
}

function isMendable(one: AnyDiagnostic): one is Mendable {
  return one.fix !== undefined && one.position !== undefined && one.severity === "error";
}

/** A text, what is found in it, and the data of its documents by their numbers. */
interface Looked {
  readonly source: SourceText;
  readonly findings: readonly AnyDiagnostic[];
  readonly data: ReadonlyMap<number, unknown>;
}

function look(source: SourceText, typology: Typology): Looked {
  const { profiles, findings } = readProfiles(source, typology);
  const { documents } = readDocuments(source);
  return {
    source,
    findings: [...findings, ...profiles.flatMap(({ warnings }) => warnings)],
    data: new Map(documents.map(({ index, value }) => [index, value])),
  };
}

/** Makes edits of one look at a text: all at once, or, where that does no good, the halves that do. */
class Mender {
  made: readonly Mendable[] = [];
  #trials = 0;

  constructor(
    private readonly before: Looked,
    private readonly typology: Typology,
  ) {}

  mend(wanted: readonly Mendable[]): Looked | null {
    if (wanted.length === 0) return null;
    const sound = this.#soundOf(wanted, []);
    if (sound.length === 0) return null;
    this.made = sound;
    return this.#tried(sound);
  }

  /** Of `wanted`, those that can be made together with `others`, which can be made. */
  #soundOf(wanted: readonly Mendable[], others: readonly Mendable[]): readonly Mendable[] {
    if (this.#trials >= MOST_TRIALS) return [];
    if (this.#tried([...others, ...wanted]) !== null) return wanted;
    if (wanted.length === 1) return [];
    const half = wanted.length >> 1;
    const first = this.#soundOf(wanted.slice(0, half), others);
    return [...first, ...this.#soundOf(wanted.slice(half), [...others, ...first])];
  }

  /** What is found once edits were made; `null` where they may not be. */
  #tried(edits: readonly Mendable[]): Looked | null {
    this.#trials += 1;
    const { source } = this.before;
    const text = withEdits(source.text, edits.map(editOf));
    if (text === null || text === source.text) return null;
    const after = look({ ...source, text }, this.typology);
    return isSound(this.before, after, edits) ? after : null;
  }
}

function editOf({ position, fix }: Mendable): Edit {
  return { ...position, write: fix.write };
}

const isOfYaml = ({ code }: AnyDiagnostic): boolean => code.startsWith("yaml-");

/** True where edits did what they should and nothing else. */
function isSound(before: Looked, after: Looked, edits: readonly Mendable[]): boolean {
  const byDocument = new Map<number, Mendable[]>();
  for (const edit of edits) byDocument.set(edit.document ?? 1, [...(byDocument.get(edit.document ?? 1) ?? []), edit]);
  for (const [document, own] of byDocument) {
    if (own.some(isOfYaml)) continue; // of what could not be read there are no data to compare
    if (!isSame(changed(before.data.get(document), own), after.data.get(document))) return false;
  }
  for (const [document, value] of before.data) {
    if (!byDocument.has(document) && !isSame(value, after.data.get(document))) return false;
  }
  const still = new Set(after.findings.map(idOf));
  if (edits.some((edit) => !isOfYaml(edit) && still.has(idOf(edit)))) return false;
  const known = new Set(before.findings.map(idOf));
  return after.findings.every(
    (one) =>
      one.severity !== "error" || known.has(idOf(one)) || wasHidden(one, byDocument.get(one.document ?? 1) ?? []),
  );
}

function idOf({ document, code, pointers, position }: AnyDiagnostic): string {
  const [place = `line ${position?.line}`] = pointers;
  return JSON.stringify([document, code, code.startsWith("yaml-") ? position?.line : place]);
}

/** True for what nobody could find before: in a document that was no YAML, or in what stands under a key that there was not. */
function wasHidden(one: AnyDiagnostic, edits: readonly Mendable[]): boolean {
  if (edits.some(isOfYaml) && !isOfYaml(one)) return true;
  const [pointer = ""] = one.pointers;
  return edits.filter(standsAtKey).some((edit) => {
    const own = renamed(edit);
    return pointer.startsWith(`${own}/`) || (pointer === own && !standsAtKey(one));
  });
}

function standsAtKey({ code }: AnyDiagnostic): boolean {
  return CODES[code].stands === "key";
}

/** Where what stands under a key is to be found under its new name. */
function renamed({ pointers: [pointer = ""], fix }: Mendable): string {
  return childPointer(pointer.slice(0, pointer.lastIndexOf("/")), fix.write);
}

/** The data as edits should leave them. */
function changed(value: unknown, edits: readonly Mendable[]): unknown {
  const keys = new Map<string, string>();
  const values = new Map<string, unknown>();
  for (const edit of edits) {
    const [pointer = ""] = edit.pointers;
    if (standsAtKey(edit)) keys.set(pointer, edit.fix.write);
    else values.set(pointer, valueTyped(edit.fix.write));
  }
  const visit = (one: unknown, pointer: string): unknown => {
    if (values.has(pointer)) return values.get(pointer);
    if (Array.isArray(one)) return one.map((item, i) => visit(item, `${pointer}/${i}`));
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, item]) => {
        const own = childPointer(pointer, key);
        return [keys.get(own) ?? key, visit(item, own)];
      }),
    );
  };
  return visit(value, "");
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
