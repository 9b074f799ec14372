/** The formats of the codebook. */
export const CODEBOOK_FORMATS = ["text", "markdown", "html", "docx"] as const;
/** One of them. */
export type CodebookFormat = (typeof CODEBOOK_FORMATS)[number];
