/** True for words by which people say that they do not know. */
export function meansUnknown(value: string): boolean {
  return /^(\?+|unknown|n\/?a|nsp|inconnue?|ne sait pas)$/i.test(value.trim());
}

/** What probably went wrong where a text breaks the rules of YAML: no space after a colon, a bracket left open, or closed behind what begins a comment. */
export function slipIn(text: string): "colon" | "bracket" | "comment" | null {
  if (/^[A-Za-z_][\w-]*:\S/.test(text)) return "colon";
  if (/^[[{].*\s#/.test(text)) return "comment";
  return /^[[{]/.test(text) ? "bracket" : null;
}

/** The option that was meant by a word that begins with a dash, as word processors write two hyphens; `null` for any other word. */
export function asOption(word: string): string | null {
  const name = /^[\u2010-\u2015\u2212]{1,2}([a-z][a-z-]*)$/.exec(word)?.[1];
  return name === undefined ? null : `--${name}`;
}
