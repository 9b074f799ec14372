/** A text of the typology by language. */
export interface LocalizedText {
  readonly [language: string]: string | undefined;
}
