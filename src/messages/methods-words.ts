import type { StatusName } from "./vocabulary.js";

/** How the degrees of one axis are combined, as a sentence needs it. */
export interface Combination {
  readonly rule: "mean" | "min" | "max" | "power";
  /** The exponent of a power mean, written; `null` for any other rule. 0 is the geometric mean. */
  readonly exponent: { readonly value: number; readonly text: string } | null;
  readonly equalWeights: boolean;
}

/** One axis, its indicators described. */
export interface AxisWording {
  /** In quotation marks. */
  readonly label: string;
  readonly high: string;
  readonly low: string;
  readonly combination: Combination;
  /** Each with its anchors or degrees. */
  readonly indicators: readonly string[];
  /** Labels of indicators whose weight is 0. */
  readonly leftOut: readonly string[];
}

/** How many choices of one kind the typology declares as decisions, or leaves without a reason. */
export interface Choices {
  readonly kind: "calibration" | "weight" | "aggregation" | "threshold";
  readonly count: number;
  readonly total: number;
}

/** The thresholds of the verdict, written; `null` where a threshold of 0 rules nothing out. */
export interface Thresholds {
  readonly minimumKnown: string | null;
  readonly soundKnown: string | null;
  readonly band: string | null;
}

/** The ways of calibrating that occur. */
export interface Methods {
  readonly direct: boolean;
  readonly linear: boolean;
  readonly assign: boolean;
  /** Facts coded for several groups occur. */
  readonly groups: boolean;
  /** The degrees at the outer anchors of the direct method, written; `null` where indicators differ. */
  readonly outer: { readonly out: string; readonly in: string } | null;
}

/** The program and the typology, by which a reader finds the same numbers again. */
export interface Instrument {
  readonly version: string;
  readonly typology: string;
  readonly typologyVersion: string;
  /** What is said of a typology whose content is not that of the shipped one of its name; `null` of any other. */
  readonly changed: string | null;
  /** The first digits of the hash of the typology. */
  readonly hash: string;
  /** What the axes and types rest on, as it is cited; empty where the typology does not say. */
  readonly theory: readonly string[];
}

/** Verdicts of one status. */
export interface StatusCount {
  readonly status: StatusName;
  readonly label: string;
  readonly count: number;
}

/** The sentences of the methods paragraph in one language. Lists come in the order in which they are to be said. */
export interface MethodsWords {
  readonly heading: string;
  readonly references: string;
  /** A comment in the source for LaTeX: what can take it in. */
  readonly forLatex: string;
  /** What was classified, with what. `profiles` is 0 where the typology alone is described. */
  readonly opening: (instrument: Instrument, profiles: number) => string;
  /** From facts to degrees, axes and types. */
  readonly principle: (axes: number) => string;
  readonly axis: (axis: AxisWording) => string;
  /** Anchors in the order out, crossover, in; where they are joined by straight lines, that is said. */
  readonly anchors: (values: readonly string[], linear: boolean) => string;
  readonly degreeOfCode: (code: string, degree: string) => string;
  readonly meanOverGroups: string;
  readonly ownDegrees: (out: string, inner: string) => string;
  readonly weight: (weight: string) => string;
  /** A label with its particulars in brackets. */
  readonly indicator: (label: string, particulars: readonly string[]) => string;
  readonly calibration: (methods: Methods) => string;
  /** What becomes of the unknown. */
  readonly unknown: (minimumKnown: string | null) => string;
  /** When a type is named, and how firmly. */
  readonly verdict: (thresholds: Thresholds) => string;
  /** Whose decisions the numbers are; what carries no reason. `authors` is written, or empty. */
  readonly decisions: (
    declared: readonly Choices[],
    withoutReason: readonly Choices[],
    authors: string,
  ) => readonly string[];
  readonly weightRadius: string;
  /** Smallest and greatest f*, over so many profiles. */
  readonly radii: (lowest: string, highest: string, profiles: number, all: boolean) => string;
  readonly given: (profiles: number) => string;
  readonly verdicts: (counts: readonly StatusCount[], total: number) => string;
  /** The short version, but for its first sentence. */
  readonly short: {
    readonly axes: (
      axes: readonly Pick<AxisWording, "label" | "combination" | "indicators">[],
      methods: Methods,
    ) => string;
    readonly rules: (thresholds: Thresholds) => string;
    readonly weightRadius: string;
  };
}
