/** The languages in which the program speaks, English first: the one list of them. */
export const LANGUAGES = ["en", "fr"] as const;

/** A language of the program, by its ISO 639 code. */
export type Lang = (typeof LANGUAGES)[number];
