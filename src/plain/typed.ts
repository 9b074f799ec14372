/** A word, number or bound as it is typed in YAML: what would begin a block of text, or be no plain text, in quotation marks. */
export function asTyped(text: string): string {
  return /^[<>]|\.\.|^[\s@`%&*!|?{[\]},#"'-]|: |\s#|:$|^$/.test(text) && !/^-?[0-9][0-9.]*$/.test(text)
    ? JSON.stringify(text)
    : text;
}
