import type { TableNoteArgs } from "../model/table-notes.js";
import type {
  AgreementTableKind,
  ComparisonTableKind,
  RobustnessTableKind,
  SummaryTableKind,
  TableKind,
  TrajectoryTableKind,
} from "../model/table-request.js";
import type { CellWord, HeadingWord } from "../model/table-words.js";
import type { HypothesisWords } from "./hypothesis-words.js";
import type { Messages } from "./interface.js";
import type { TableReadings } from "./table-readings.js";

/** What a note may ask for: the words of the language and the typology that it speaks of. */
export type NoteContext = Pick<
  Messages,
  "number" | "percent" | "degree" | "list" | "text" | "quote" | "code" | "label"
> & {
  /** A source of the typology as people cite it: "Matray & Poisat 2015". */
  readonly cite: (passage: { readonly ref: string }) => string;
};

/** What files of tables say beside the table. */
export interface TableFileWords {
  /** Over the part of a table on each page but the first. */
  readonly continued: string;
  /** Under the part of a table on each page but the last. */
  readonly continues: string;
  /** The alternative text of a table: its headings and how many rows it has. */
  readonly contents: (headings: readonly string[], rows: number) => string;
  /** Names of the sheets of a workbook. */
  readonly sheets: { readonly table: string; readonly notes: string };
  /** Comments at the head of a LaTeX file. */
  readonly latex: {
    readonly packages: string;
    readonly encoding: string;
    /** How to get the word of the language before the number; `null` where it is there. */
    readonly name: string | null;
  };
}

/** The words of tables in one language. */
export interface TableWords {
  /** Over columns, with a capital. */
  readonly headings: { readonly [W in HeadingWord]: string };
  readonly cells: { readonly [W in CellWord]: string };
  readonly hypotheses: HypothesisWords;
  /** What an indicator rests on. */
  readonly basis: { readonly raw: string; readonly degree: string; readonly fact: string };
  /** What stands after "Table 1", without a full stop. */
  readonly captions: {
    readonly [K in Exclude<
      | TableKind
      | ComparisonTableKind
      | AgreementTableKind
      | RobustnessTableKind
      | TrajectoryTableKind
      | SummaryTableKind,
      "crosstab"
    >]: string;
  };
  /** The same of a crosstab by a field, whose heading is given; `of`: that of the field that is counted, `null` for the type. */
  readonly crosstab: (by: string, of: string | null) => string;
  readonly notes: { readonly [K in keyof TableNoteArgs]: (args: TableNoteArgs[K], m: NoteContext) => string };
  /** A sentence that reads one row, to show how all are read. */
  readonly readings: TableReadings;
  readonly unknown: string;
  readonly notApplicable: string;
  /** So many of so many, and what share that is. */
  readonly tally: (count: string, of: string, share: string) => string;
  /** Bounds of degrees. */
  readonly interval: (lo: string, hi: string) => string;
  /** A share of draws and its standard error. */
  readonly estimate: (share: string, error: string) => string;
  /** The heading of a lone column of an axis, a type or an indicator. */
  readonly part: (whole: string, part: string) => string;
  /** The three anchors, in the unit of the indicator. */
  readonly anchors: (out: string, crossover: string, into: string) => string;
  /** The degree of a code. */
  readonly codeDegree: (code: string, degree: string) => string;
  /** Between degrees of codes. */
  readonly semicolon: string;
  /** Units of raw values by their names. */
  readonly units: Readonly<Record<string, string>>;
  readonly file: TableFileWords;
}
