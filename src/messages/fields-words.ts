import type { FIELDS } from "../model/generated/fields.js";

/** The path of a field of a profile: `[]` after a list, `<key>` where the writer chooses the key. */
export type FieldPath = keyof typeof FIELDS;
/** How a field is written. */
export type FieldKind = (typeof FIELDS)[FieldPath]["kind"];
/** A field that takes coded words or levels. */
export type CodedField = {
  [P in FieldPath]: (typeof FIELDS)[P] extends { readonly codes: readonly string[] } ? P : never;
}[FieldPath];
/** The words that a field takes. */
export type CodeOf<P extends CodedField> = (typeof FIELDS)[P]["codes"][number];

/** Title and description of a field. */
export interface FieldText {
  readonly title: string;
  readonly description: string;
}

/** What a language says of the fields of a profile. Words between backticks are typed as they stand. */
export interface FieldWords {
  /** The description in the codebook, which lists coded words with their meaning, where it is not that of the schema. */
  readonly descriptions: { readonly [P in FieldPath]?: string };
  /** What to look for in the sources, where more is to be said than the description says. */
  readonly look: { readonly [P in FieldPath]?: string };
  /** Examples in the words of the language, where those of the schema are English. */
  readonly examples: { readonly [P in FieldPath]?: readonly unknown[] };
  /** What each coded word means. */
  readonly codes: { readonly [P in CodedField]: { readonly [C in CodeOf<P>]: string } };
  readonly kinds: { readonly [K in FieldKind]: string };
}

/** Title and description of every field, in one language. */
export type FieldTexts = { readonly [P in FieldPath]: FieldText };
