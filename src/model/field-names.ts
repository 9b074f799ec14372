/** What the fields of a profile and their coded words are called in any language, by which headings and cells are known. */
export interface FieldNames {
  /** The titles of a field by its path, and of a block and a list. */
  readonly titles: Readonly<Record<string, readonly string[]>>;
  /** What is said for a coded word of a field: by the path of the field, then the word. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
