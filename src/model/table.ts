import type { RawValue } from "./codes.js";
import type { Flag } from "./flags.js";
import type { Fact, PartOfAnItem, Passage, SourceOfTheProfile } from "./generated/result.js";
import type { LocalizedText } from "./localized-text.js";
import type { TableNote } from "./table-notes.js";
import type {
  AgreementTableKind,
  ComparisonTableKind,
  Percentage,
  RobustnessTableKind,
  SummaryTableKind,
  TableKind,
  TrajectoryTableKind,
} from "./table-request.js";
import type { CellWord, HeadingWord } from "./table-words.js";
import type { Calibration, Indicator, Typology } from "./typology.js";

/** How a number is written. `degree`: 0 to 1; `share`: a percentage, 0 to 100, without its sign; `plain`: as it stands. */
export type NumberSort = "degree" | "share" | "count" | "year" | "plain" | "signed";

/**
 * What one cell holds, without words. `rank` is its place among its like (types in the order of the typology, statuses from
 * firm to open), for sorting; `null` where there is no such order.
 */
export type TableCell =
  | { readonly kind: "number"; readonly value: number; readonly as: NumberSort }
  /** Bounds of degrees. */
  | { readonly kind: "interval"; readonly lo: number; readonly hi: number }
  /** The raw value of an indicator, with its unit. */
  | { readonly kind: "raw"; readonly value: RawValue; readonly indicator: Indicator }
  /** What a fact of the profile says, with its unit. */
  | { readonly kind: "fact-value"; readonly value: Fact; readonly fact: string }
  /** Coded words; words that nothing is known of are shown as they are. */
  | { readonly kind: "codes"; readonly codes: readonly string[]; readonly rank: number | null }
  /** Labels of the typology. */
  | { readonly kind: "labels"; readonly texts: readonly LocalizedText[]; readonly rank: number | null }
  /** Words of a profile: they may hold anything. */
  | { readonly kind: "user"; readonly text: string }
  /** A quotation from a source. */
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string }
  | { readonly kind: "source"; readonly source: SourceOfTheProfile }
  /** A sentence of the typology. */
  | { readonly kind: "prose"; readonly text: LocalizedText }
  /** What an item of a panel tells of institutions, kinds of members or needs, one by one. */
  | { readonly kind: "parts"; readonly parts: readonly PartOfAnItem[] }
  /** An item of a panel that is known, or those that are not; no items where none is known. */
  | { readonly kind: "items"; readonly items: readonly string[]; readonly isKnown: boolean }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "fact"; readonly fact: string }
  | { readonly kind: "method"; readonly method: Calibration["method"] }
  /** Where an indicator is fully out, at its crossover and fully in, or the degree of each code. */
  | { readonly kind: "anchors"; readonly indicator: Indicator }
  /** One anchor, in the unit of the indicator. */
  | { readonly kind: "anchor"; readonly value: number; readonly indicator: Indicator }
  | { readonly kind: "passage"; readonly passage: Passage }
  | { readonly kind: "basis"; readonly basis: "raw" | "degree" | "fact" }
  | { readonly kind: "confidence"; readonly confidence: "low" | "medium" | "high" }
  | { readonly kind: "flag"; readonly value: boolean }
  /** What stands beside a verdict; none is known to be none. */
  | { readonly kind: "flags"; readonly flags: readonly Flag[] }
  /** Coded words, each with how many cases have it. */
  | { readonly kind: "counted"; readonly codes: readonly { readonly code: string; readonly cases: number }[] }
  /** A share of draws, a percentage without its sign, with its standard error in points. */
  | { readonly kind: "estimate"; readonly value: number; readonly error: number }
  /** So many of so many, the latter above 0. */
  | { readonly kind: "tally"; readonly count: number; readonly of: number }
  | { readonly kind: "word"; readonly word: CellWord }
  /** The cluster has no such thing. */
  | { readonly kind: "not-applicable" }
  /** Nothing is known, or nothing can be said. */
  | { readonly kind: "unknown" };

/** What stands over a column, or over several. */
export type Heading =
  | { readonly kind: "word"; readonly word: HeadingWord }
  | { readonly kind: "cell"; readonly cell: TableCell };

/** Numbers stand under each other at their decimal mark, dates in the middle, everything else on the left. */
export type ColumnAlign = "left" | "center" | "decimal";

/** What columns belong to: something with a label, with a name that is written as it is, or that a cell says. */
export type Whole =
  | { readonly id: string; readonly cell: TableCell }
  | { readonly id: string; readonly label: LocalizedText }
  | { readonly id: string; readonly name: string };

/** A column. */
export interface TableColumn {
  /** Small letters, digits and underscores. */
  readonly id: string;
  readonly heading: Heading;
  /** What it belongs to, such as an axis: said over all adjacent columns of one, or with the heading of a lone one. */
  readonly of: Whole | null;
  readonly align: ColumnAlign;
  /** How much room it asks for beside the others. */
  readonly share: number;
  /** What its bounds are called one by one, for programs, which want a number in each cell; absent where it has none. */
  readonly ends?: readonly [low: HeadingWord, high: HeadingWord];
  /** True where its cells are estimates, of which programs want the error in a column of its own. */
  readonly isEstimate?: true;
}

/** Rows that belong together; `heading` is empty where the rows are not grouped. */
export interface TableGroup {
  readonly heading: readonly TableCell[];
  /** Cells of columns that the heading makes needless, by their ids: true of every row. */
  readonly says: Readonly<Record<string, TableCell>>;
  readonly rows: readonly (readonly TableCell[])[];
}

/** A table without words: typed cells, for any language and format. */
export interface Table {
  readonly kind:
    | TableKind
    | ComparisonTableKind
    | AgreementTableKind
    | RobustnessTableKind
    | TrajectoryTableKind
    | SummaryTableKind;
  /** For labels and sources; of a comparison the first; `null` where there is none, as of a file of ratings. */
  readonly typology: Typology | null;
  /** What a crosstab counts by; `null` for other kinds. */
  readonly by: Heading | null;
  /** What it counts, where that is not the type. */
  readonly of?: Heading;
  readonly percent: Percentage | null;
  /** At least one. */
  readonly columns: readonly TableColumn[];
  readonly groups: readonly TableGroup[];
  readonly notes: readonly TableNote[];
}
