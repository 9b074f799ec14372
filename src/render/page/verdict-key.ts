/** Which profile a verdict is of: where it was read, and as what. */
export function verdictKey(
  at: { readonly file: string; readonly document: number },
  { hash }: { readonly hash: string },
) {
  return JSON.stringify([at.file, at.document, hash]);
}
