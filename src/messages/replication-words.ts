/** The tables of a replication folder and their columns; the same name means the same in each. */
export const TABLES = {
  "cases.csv": ["case", "id", "date", "level", "name"],
  "indicators.csv": ["case", "axis", "indicator", "group", "kind", "lo", "hi", "code_lo", "code_hi"],
  "calibration.csv": ["indicator", "axis", "label", "method", "out", "crossover", "in", "idm", "weight", "defining"],
  "degrees.csv": ["indicator", "place", "code", "degree"],
  "axes.csv": ["axis", "label", "aggregation", "exponent"],
  "types.csv": ["type", "label", "axis.<id>"],
  "settings.csv": ["setting", "value"],
  "results.csv": [
    "case",
    "id",
    "date",
    "status",
    "type",
    "neighbours",
    "possible",
    "narrowed",
    "verdict.radius",
    "verdict.axis",
    "verdict.binds",
    "indicator.<id>.lo",
    "indicator.<id>.hi",
    "indicator.<id>.contribution",
    "axis.<id>.score",
    "axis.<id>.lo",
    "axis.<id>.hi",
    "axis.<id>.known",
    "axis.<id>.weight_radius",
    "axis.<id>.compensation",
    "axis.<id>.outvoted",
    "type.<id>.membership",
    "type.<id>.lo",
    "type.<id>.hi",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A table of a replication folder. */
export type TableName = keyof typeof TABLES;
type ColumnName = (typeof TABLES)[TableName][number];

/** What was exported, for the sentence that says so. */
interface Exported {
  readonly tool: string;
  readonly typology: string;
  readonly version: string;
  /** Whether its content differs from that of the typology shipped under this name. */
  readonly changed: boolean;
  readonly hash: string;
  readonly title: string;
  readonly profiles: number;
}

/** The words of a replication folder in one language. */
export interface ReplicationWords {
  /** Comments of the script, by the place where they stand. */
  readonly comments: {
    readonly head: string;
    readonly plain: string;
    readonly folder: string;
    readonly read: string;
    readonly direct: string;
    readonly assign: string;
    readonly interval: string;
    readonly groups: string;
    readonly unknown: string;
    readonly combine: string;
    readonly radius: string;
    readonly axis: string;
    readonly membership: string;
    readonly status: string;
    readonly firmness: string;
    readonly results: string;
    readonly table: string;
    readonly compare: string;
    readonly qca: string;
    readonly end: string;
  };
  /** What the script says, as formats of `sprintf`: `%s` a text, `%d` a whole number. */
  readonly messages: {
    readonly noFiles: string;
    readonly notWritten: string;
    readonly missing: string;
    readonly qcaDifference: string;
    readonly qcaFailed: string;
    readonly qcaAbsent: string;
    readonly difference: string;
    readonly differ: string;
    readonly agree: string;
  };
  readonly readme: {
    readonly title: string;
    readonly exported: (facts: Exported) => string;
    /** What evidence counts, where some does not. */
    readonly confidence: (minimum: "medium" | "high") => string;
    readonly running: string;
    readonly howToRun: string;
    readonly whatItDoes: string;
    readonly notComputed: string;
    readonly qca: string;
    readonly files: string;
    readonly about: { readonly [F in TableName | "replication.R" | "recomputed.csv"]: string };
    readonly columns: string;
    readonly rules: string;
    readonly theRules: readonly string[];
  };
  readonly columns: { readonly [C in ColumnName]: string };
}
