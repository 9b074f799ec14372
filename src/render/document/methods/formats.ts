/** The formats of the methods paragraph. */
export const METHODS_FORMATS = ["text", "markdown", "latex", "html", "docx"] as const;
/** One of them. */
export type MethodsFormat = (typeof METHODS_FORMATS)[number];
