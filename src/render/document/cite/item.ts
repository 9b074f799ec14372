/** A person, or an organisation as it stands. */
export type Name = { readonly family: string; readonly given: string } | { readonly literal: string };

/** A date: year, month, day, as far as they are known. */
export interface CslDate {
  readonly "date-parts": readonly [readonly number[]];
}

/** A reference as CSL-JSON holds it; what is not known is absent. */
export interface CslItem {
  readonly id: string;
  readonly type: "software" | "dataset" | "paper-conference" | "article-journal" | "book" | "document" | "webpage";
  readonly title: string;
  readonly author?: readonly Name[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly genre?: string;
  readonly version?: string;
  readonly "container-title"?: string;
  readonly "event-title"?: string;
  readonly "event-place"?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** A reference that has no key yet. */
export type Unkeyed = Omit<CslItem, "id">;

/** A date of those parts. */
export function dateOf(...parts: number[]): CslDate {
  return { "date-parts": [parts] };
}

/** The year of a reference; `null` where it has none. */
export function yearOf({ issued }: Unkeyed): number | null {
  return issued?.["date-parts"][0][0] ?? null;
}
