/** The part of bidi-js that is used here; the package has no declarations of its own. */
declare module "bidi-js" {
  interface Bidi {
    /** For each UTF-16 code unit its level by the Unicode bidirectional algorithm: odd where text runs from right to left. */
    getEmbeddingLevels(text: string, direction?: "ltr" | "rtl"): { readonly levels: Uint8Array };
    /** What a character looks like in text from right to left; `null` where it looks the same. */
    getMirroredCharacter(character: string): string | null;
  }
  export default function createBidi(): Bidi;
}
