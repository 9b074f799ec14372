/** A word, number or bound as it is typed in YAML: what would begin a block of text, or be no plain text, in quotation marks. */
export function asTyped(text: string): string {
  return /^[<>]|\.\.|^[\s@`%&*!|?{[\]},#"'-]|: |\s#|:$|^$/.test(text) && !/^-?[0-9]+(?:\.[0-9]+)?$/.test(text)
    ? JSON.stringify(text)
    : text;
}

/** A text as it is typed in YAML between brackets: in quotation marks where it would be a number, a truth value or several items. */
export function asTypedText(text: string): string {
  return /^(?:-?\.?[0-9]|true$|false$|null$|~$)|[,[\]{}]/i.test(text) ? JSON.stringify(text) : asTyped(text);
}

/** A name of a file as it is typed on a command line: in quotation marks where a shell would not leave it as it is. */
export function asShellWord(name: string): string {
  return /^[\p{L}\p{N}_./:=@%+,-]+$/u.test(name) ? name : `"${name.replace(/["$`\\]/g, "\\$&")}"`;
}
