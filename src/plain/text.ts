/** A text as it is compared: without white space around it, accents in one piece (NFC). */
export function plainText(text: string): string {
  return text.normalize("NFC").trim();
}
