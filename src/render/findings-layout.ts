import { loadAllMessages, loadMessages, type Messages } from "../messages/messages.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Typology } from "../model/typology.js";
import { type Paint, paintFor } from "./kit/paint.js";
import { sanitizeArgs, sanitizeData, sanitizeQuoted } from "./kit/sanitize.js";
import type { RenderOptions } from "./options.js";

/** How findings are to look; with `typology` its names stand for its ids. */
export type FindingsOptions = RenderOptions & { readonly typology?: Typology };

/** The words and colours of findings. */
export interface FindingsLayout {
  readonly messages: Messages;
  readonly paint: Paint;
  readonly typology: Typology | undefined;
}

const SEVERITY_LABEL = { error: "error", warning: "warning", info: "note" } as const;

/** What is said of sheets: its words are loaded where one of these codes is to be said. */
const OF_SHEETS = /^(?:sheet|column|row|cell|map|import)-/;

/** Loads the words; `findings`: those that are to be said, where they may be about sheets. */
export async function openLayout(
  { lang, colorLevel, typology }: FindingsOptions,
  findings: readonly AnyDiagnostic[] = [],
): Promise<FindingsLayout> {
  const isOfSheets = findings.some(({ code }) => OF_SHEETS.test(code));
  return {
    messages: await (isOfSheets ? loadAllMessages(lang) : loadMessages(lang)),
    paint: await paintFor(colorLevel),
    typology: typology && sanitizeData(typology, "space"),
  };
}

/** "warning", painted. */
export function severityOf({ messages, paint }: FindingsLayout, d: AnyDiagnostic): string {
  const word = messages.label(SEVERITY_LABEL[d.severity]);
  if (d.severity === "info") return paint.dim(word);
  return d.severity === "error" ? paint.error(word) : paint.warning(word);
}

/** `profiles/a.yaml:3:5`, which can be clicked, `codage.xlsx:Pôles!D7`; `null` where there is no place. */
export function placeOf({ position }: AnyDiagnostic): string | null {
  if (position === undefined) return null;
  const { file, line, col, at = `${line}:${col}` } = position;
  return at === "" ? sanitizeQuoted(file) : `${sanitizeQuoted(file)}:${sanitizeQuoted(at)}`;
}

/** What was found, in words. */
export function messageOf({ messages, typology }: FindingsLayout, d: AnyDiagnostic): string {
  return messages.message(clean(d), typology);
}

/** What to do about it; `null` where there is nothing to add. */
export function hintOf({ messages, typology }: FindingsLayout, d: AnyDiagnostic): string | null {
  return messages.hint(clean(d), typology);
}

/** The same finding with its arguments made safe. */
function clean(d: AnyDiagnostic): AnyDiagnostic {
  return { ...d, args: sanitizeArgs(d.args) } as AnyDiagnostic;
}
