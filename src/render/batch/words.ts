import { loadMessages, type Messages } from "../../messages/messages.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { Entry } from "../../model/entry.js";
import { pathIn } from "../../model/refusals.js";
import type { Typology } from "../../model/typology.js";
import { joined } from "../../plain/joined.js";
import { sanitize, sanitizeArgs, sanitizeData } from "../kit/sanitize.js";
import type { RenderOptions } from "../options.js";
import type { FindingsContext } from "./writer.js";

/** The words for a report, with everything that comes from outside made safe for a terminal: one line each. */
export interface BatchWords<T extends Typology | undefined = Typology | undefined> {
  readonly messages: Messages;
  readonly typology: T;
  /** What was found, without a full stop. */
  say(finding: AnyDiagnostic): string;
  /** What to do about it; `null` where there is nothing to add. */
  advise(finding: AnyDiagnostic): string | null;
}

/** Loads the words. */
export async function openBatchWords<C extends FindingsContext>({
  typology,
  options,
}: C): Promise<BatchWords<C["typology"]>> {
  const messages = await loadMessages(options.lang);
  const safe = typology && sanitizeData(typology, "space");
  return {
    messages,
    typology: safe as C["typology"],
    say: (finding) => messages.message(clean(finding), safe),
    advise: (finding) => messages.hint(clean(finding), safe),
  };
}

function clean(finding: AnyDiagnostic): AnyDiagnostic {
  return { ...finding, args: sanitizeArgs(finding.args) } as AnyDiagnostic;
}

/** What was found and what to do about it, as one paragraph. */
export function paragraphOf(words: BatchWords, finding: AnyDiagnostic): string {
  const hint = words.advise(finding);
  return `${words.say(finding)}.${hint === null ? "" : ` ${hint}`}`;
}

/** Where a finding stands: a file, and what is known of the place in it. Lines and columns from 1. */
export interface Place {
  /** As it was given; `null` where it belongs to no file. */
  readonly file: string | null;
  readonly line: number;
  /** The first column, and the one behind the last; `null` where only the line, or only the file, is known. */
  readonly col: number | null;
  readonly endCol: number | null;
}

/** The place of a finding; one without a position stands where its entry begins, or at the beginning of the file it names. */
export function placeOf(finding: AnyDiagnostic, of: Entry | null): Place {
  const { position } = finding;
  if (position) {
    const { file, line, col, length } = position;
    return { file, line, col, endCol: length === undefined ? null : col + length };
  }
  return {
    file: pathIn(finding) ?? of?.file ?? null,
    line: of?.kind === "scored" ? of.line : 1,
    col: null,
    endCol: null,
  };
}

/** The same, with the file as it is named from the root of its repository; one that lies elsewhere stays as it is. */
export function placeInRepository(finding: AnyDiagnostic, of: Entry | null, { below = "" }: RenderOptions): Place {
  const place = placeOf(finding, of);
  if (place.file === null) return place;
  const isElsewhere = below === "" || /^(?:[/\\<]|[A-Za-z]:)/.test(place.file);
  return { ...place, file: isElsewhere ? place.file.replace(/^(?:\.\/)+/, "") : joined(below + place.file) };
}

/** `okhra 2004`, safe for a terminal. */
export function titleOf({ id, date }: { readonly id: string; readonly date: string }): string {
  return `${sanitize(id)} ${sanitize(date)}`;
}
