import type { HintTable, MessageTable } from "./catalogue.js";
import type { SheetCode } from "./vocabulary.js";

/** What is said of sheets, of their maps, and of what becomes of them. */
export interface SheetWords {
  readonly messages: Pick<MessageTable, SheetCode>;
  readonly hints: Pick<HintTable, SheetCode>;
  /** What would be done, or was, with a profile: a line each. */
  readonly outcome: {
    /** `path`: where they go. */
    summary(counts: OutcomeCounts, number: (value: number) => string, path: string | null): string;
    /** Nothing is written, since something is wrong. */
    readonly nothing: string;
    readonly new: string;
    readonly changed: string;
    readonly same: string;
  };
  /** Comments in the draft of a map. */
  readonly guess: {
    head(files: string): string;
    /** What every profile needs and no column says. */
    lacking(fields: string): string;
    /** Above the columns that no field is sure of. */
    readonly open: string;
    nearest(column: string, field: string): string;
    /** Above the cells that are not coded words of their field. */
    readonly strange: string;
    strangeOf(heading: string, field: string, cells: string): string;
    readonly all: string;
  };
}

/** What became of the rows. */
export interface OutcomeCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
}
