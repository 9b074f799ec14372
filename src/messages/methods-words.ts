import type { Flag } from "../model/flags.js";
import type { Confidence } from "../model/vocabulary.js";
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

/** What the rules of the verdict look like for a typology. */
export interface Rules extends Thresholds {
  readonly axes: number;
  /** Some type leaves an axis out. */
  readonly omits: boolean;
}

/** How the scores of axes come about. */
export interface Scoring {
  /** Whether axes are means of their indicators. */
  readonly means: "all" | "some" | "none";
  /** Facts coded for several groups occur on an axis that is a mean. */
  readonly groups: boolean;
}

/** The radii of verdicts: smallest and greatest, written, how many profiles have one, and what binds those below 1. */
export interface Radii {
  readonly lowest: string;
  readonly highest: string;
  readonly profiles: number;
  /** All profiles have one; those with a type have one; or only some of these. */
  readonly of: "all" | "typed" | "some";
  readonly band: number;
  readonly known: number;
  /** Those of 1: no weights at all take the type away. */
  readonly free: number;
  /** Those below a tenth, which hang on a slight change, and that tenth, written. */
  readonly slight: number;
  readonly tenth: string;
}

/** How many verdicts carry a flag. */
export interface FlagCount {
  readonly flag: Flag;
  readonly label: string;
  readonly count: number;
}

/** How many profiles a type has at least and at most, whatever the unknown turns out to be; its label in quotation marks. */
export interface TypeBounds {
  readonly label: string;
  readonly least: number;
  readonly most: number;
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

/** A work that the axes and types rest on, as it is cited, and the earlier one that it says it takes them from. */
export interface Theory {
  readonly cited: string;
  readonly after: string | null;
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
  /** How the references name the program and the typology; `null` where there are no references. */
  readonly cited: { readonly program: string; readonly typology: string } | null;
  /** What the axes and types rest on; empty where the typology does not say. */
  readonly theory: readonly Theory[];
}

/** How many profiles are of one level of analysis. */
export interface LevelCount {
  readonly label: string;
  readonly count: number;
}

/** What the profiles of a result are, as far as they say it. */
export interface DataWording {
  readonly profiles: number;
  readonly clusters: number;
  /** The first and the last year. */
  readonly from: string;
  readonly to: string;
  /** Examples that no source describes. */
  readonly invented: number;
  readonly levels: readonly LevelCount[];
  readonly withoutLevel: number;
  /** Documents, each once, and the evidence read in them, by confidence. */
  readonly documents: number;
  readonly evidence: { readonly [C in Confidence | "unstated"]: number };
  /** Coders, and the profiles that name theirs. */
  readonly coders: number;
  readonly coded: number;
  /** Cases that several coders coded, and those of them with one type and status. */
  readonly codedTwice: number;
  readonly agreed: number;
}

/** A source that calibrations lean on, as it is cited, with the labels of their indicators. */
export interface CalibrationSource {
  readonly cited: string;
  readonly indicators: readonly string[];
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
  /** What was coded: profiles, levels, documents, coders, and how far coders agree. Only over profiles of which there is at least one. */
  readonly data: (data: DataWording) => readonly string[];
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
  /** That indicators can make up for one another where an axis is a mean of several. */
  readonly compensates: string;
  /** Why these anchors: that the file of the typology gives a reason for each calibration, and what they lean on. */
  readonly reasons: (reasoned: boolean, sources: readonly CalibrationSource[]) => string;
  /** What becomes of the unknown, and what makes a score. */
  readonly unknown: (minimumKnown: string | null, scoring: Scoring) => string;
  /** From which confidence on evidence counts, where some does not. */
  readonly confidence: (minimum: Exclude<Confidence, "low">) => string;
  /** When a type is named, and how firmly. */
  readonly verdict: (rules: Rules) => string;
  /** What the flags that a typology can raise mean. */
  readonly flags: (flags: readonly Flag[]) => string;
  /** Whose decisions the numbers are; what carries no reason. `authors` is written, or empty. */
  readonly decisions: (
    declared: readonly Choices[],
    withoutReason: readonly Choices[],
    authors: string,
  ) => readonly string[];
  /** What the radius of a verdict is; `some`: where not every axis is a mean. */
  readonly verdictRadius: (thresholds: Thresholds, some: boolean) => string;
  readonly radii: (radii: Radii) => string;
  /** Over profiles of which there is at least one: flags that occur; undetermined ones that some type is ruled out for; verdicts that hang on evidence of low confidence. */
  readonly flagged: (counts: readonly FlagCount[], total: number) => string;
  /** Over several profiles: how many of each type there are at least and at most, given what is unknown, where that is not one number for all. */
  readonly attainable: (types: readonly TypeBounds[]) => string;
  readonly halves: (count: number, total: number) => string;
  readonly hanging: (count: number, total: number) => string;
  readonly given: (profiles: number) => string;
  readonly verdicts: (counts: readonly StatusCount[], total: number) => string;
  /** The short version, but for its first sentence. */
  readonly short: {
    readonly axes: (
      axes: readonly Pick<AxisWording, "label" | "combination" | "indicators">[],
      methods: Methods,
    ) => string;
    readonly rules: (rules: Rules, scoring: Scoring) => string;
    readonly verdictRadius: string;
  };
}
