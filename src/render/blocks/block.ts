/** A piece of a document for readers, before it becomes plain text or Markdown. Words between backticks are code. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly quiet?: boolean }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "pairs"; readonly pairs: readonly (readonly [term: string, meaning: string])[] };

/** A heading. */
export function heading(level: 1 | 2 | 3 | 4, text: string): Block {
  return { kind: "heading", level, text };
}

/** A paragraph, or nothing where there is no text. */
export function paragraph(text: string | null | undefined, quiet = false): Block[] {
  return text ? [{ kind: "paragraph", text, quiet }] : [];
}

/** A list, or nothing where it is empty. */
export function list(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

/** Terms with their meanings; those without a meaning are left out. */
export function pairs(entries: readonly (readonly [string, string | null | undefined])[]): Block[] {
  const said = entries.flatMap(([term, meaning]) => (meaning ? [[term, meaning] as const] : []));
  return said.length === 0 ? [] : [{ kind: "pairs", pairs: said }];
}
