/** The formats of a list of references. */
export const CITE_FORMATS = ["text", "bibtex", "csl-json"] as const;
/** A format of a list of references. */
export type CiteFormat = (typeof CITE_FORMATS)[number];
