import type { AnyDiagnostic } from "./diagnostic.js";
import type { Draws, UnknownsDraws } from "./draws.js";
import type { LocalizedText } from "./localized-text.js";
import type { ProfileResult, Result } from "./result.js";
import type { Typology } from "./typology.js";

/** Name and version of the format of analyses of robustness. */
export const ROBUSTNESS_FORMAT = "tcec-robustness/1";

/** A verdict: the type that is printed, `null` where none is, and how firm it is. */
export type RobustVerdict = Pick<ProfileResult, "status" | "type">;

/** A number of the typology that is moved while everything else stays. */
export interface Factor {
  /** Where it stands: `minimum_known`, `axes.market.indicators.self_financing.crossover`; `*` means every one. */
  readonly address: string;
  /**
   * `anchor`: an anchor of a calibration by numbers; `degree`: the degree of a code; `idm`: the degree at full membership of the
   * direct method; `threshold`: one of the verdict.
   */
  readonly kind: "anchor" | "degree" | "idm" | "threshold";
  readonly axis: string | null;
  readonly indicator: string | null;
  /** The anchor, the code, `idm`, or the threshold as a typology file names it. */
  readonly part: string;
  /** As the typology has it. */
  readonly value: number;
  /**
   * How far it can be moved alone: an anchor to its neighbours and to the ends of the fact, a degree to those of the codes beside it,
   * a threshold to the others; `null`: without end.
   */
  readonly lo: number | null;
  readonly hi: number | null;
}

/** Values of a factor, lower first; `null` is an open end of its domain. Whether the ends belong to it is not told. */
export interface FactorRange {
  readonly lo: number | null;
  readonly hi: number | null;
}

/** Where a factor may stand without changing a verdict. More than one range: there is a hole between them. */
export interface Stays {
  /** The values at which the same type is printed, or none as before. */
  readonly type: readonly FactorRange[];
  /** The values at which the same type is printed as equally firm. */
  readonly status: readonly FactorRange[];
}

/** The case whose type is the first to change as a factor moves away from its value, and where. */
export interface FirstFlip {
  /** The place of the case, from 0. */
  readonly case: number;
  readonly at: number;
}

/** A factor and how far it may move before the type of some case changes. */
export interface FactorResult extends Factor {
  /** Values at which the type of no case changes. */
  readonly stays: readonly FactorRange[];
  /** The first case that changes below its value and above it; `null` where none does. */
  readonly below: FirstFlip | null;
  readonly above: FirstFlip | null;
}

/**
 * Why an axis takes a type away, gives one or changes it: its score is on the other side of 0.5; it enters or leaves the band; with
 * less known it has no score any more, or with more known it has one.
 */
export interface RobustCause {
  readonly axis: string;
  readonly by: "side" | "band" | "known-lost" | "known-gained";
  /** Before and after, 0 to 1; `null` without a score. */
  readonly scores: readonly [number | null, number | null];
  readonly known: readonly [number, number];
}

/** A verdict without something. */
export interface LeftOut extends RobustVerdict {
  /** The indicator as `axis/indicator`, the key of the source, or the field. */
  readonly id: string;
  /** Axes that did it, where another type is printed, or none; else empty. */
  readonly causes: readonly RobustCause[];
}

/** A verdict under another method of calibration, or another aggregation, of all axes. */
export interface SwitchOutcome extends RobustVerdict {
  readonly id: string;
  readonly causes: readonly RobustCause[];
}

/** How far weights may be wrong: with what gives way first, and on which axis. */
export interface CaseRadius {
  /** 0 to 1; 1: no weights can. */
  readonly value: number;
  readonly axis: string;
}

/** A number or word that an alternative puts in place of that of the typology. */
export interface AlternativeChange {
  /** `axes.market.indicators.self_financing.weight`; `*` means every one. */
  readonly address: string;
  readonly value: number | string;
}

/** A verdict under an alternative. */
export type TriedVerdict = SwitchOutcome;

/** What a case is under all alternatives together. */
export const STANDINGS = ["robust", "shaky", "possible", "none"] as const;

/** The verdicts of a case under the alternatives. */
export interface CaseAlternatives {
  /**
   * `robust`: the same type in all of them; `shaky`: lost in some; `possible`: no type, and one in some; `none`: no type, and none in any.
   */
  readonly standing: (typeof STANDINGS)[number];
  /** The alternatives under which the type is lost. */
  readonly lost: readonly string[];
  /** Other types that it has under some. */
  readonly possible: readonly { readonly type: string; readonly under: readonly string[] }[];
  /** One for each alternative, in their order. */
  readonly outcomes: readonly TriedVerdict[];
}

/** An alternative, and what it does to the cases. */
export interface TriedAlternative {
  readonly id: string;
  readonly label: LocalizedText;
  readonly changes: readonly AlternativeChange[];
  /** The other version of the typology that the changes are made in; `null`: the one in force. */
  readonly version: Typology | null;
  /** Cases that lose their type. */
  readonly lost: number;
  /** Cases without a type that get one. */
  readonly gained: number;
  /** 1 for the one under which most cases lose their type; equals share a rank. */
  readonly rank: number;
}

/** One profile, and how far its verdict may be moved. */
export interface RobustCaseRecord extends Pick<ProfileResult, "id" | "name" | "date" | "level" | "status" | "type"> {
  readonly coder: string | null;
  readonly file: string;
  /** Number of the YAML document in its file, from 1. */
  readonly document: number;
  /** SHA-256 of the profile as coded. */
  readonly hash: string;
  /** Made up to teach the coding. */
  readonly invented: boolean;
  readonly axes: Readonly<
    Record<string, Pick<ProfileResult["axes"][string], "score" | "lo" | "hi" | "known" | "weightRadius">>
  >;
  /** How far weights may be wrong before the type is lost; `null` without a type, and where one of its axes is no mean. */
  readonly verdictRadius: ProfileResult["verdictRadius"];
  /** How far before a score of its axes is on the other side of 0.5; `null` as for the radius of the verdict. */
  readonly sideRadius: CaseRadius | null;
  /** One for each factor, in their order. */
  readonly ranges: readonly Stays[];
  /** One for each switch, in their order. */
  readonly switches: readonly SwitchOutcome[];
  /** `null` where no alternatives are declared. */
  readonly alternatives: CaseAlternatives | null;
  readonly leftOut: {
    readonly indicators: readonly LeftOut[];
    readonly sources: readonly LeftOut[];
    readonly fields: readonly LeftOut[];
    /** All evidence of low confidence; `null` where there is none on what is scored. */
    readonly low: LeftOut | null;
  };
}

/** How firm verdicts are. Its contract is `schemas/robustness.schema.json`. */
export interface Robustness {
  readonly schema: typeof ROBUSTNESS_FORMAT;
  readonly tool: Result["tool"];
  readonly typology: Typology;
  readonly minimumConfidence: Result["options"]["minimumConfidence"];
  /** Methods and aggregations that all axes are tried with. */
  readonly switches: readonly string[];
  /** Declared alternatives to the typology; `null` where there are none. */
  readonly alternatives: readonly TriedAlternative[] | null;
  readonly factors: readonly FactorResult[];
  readonly cases: readonly RobustCaseRecord[];
  /** What random draws give; `null`: none were made. */
  readonly draws: Draws | null;
  /** What random draws of the unknowns of the profiles give; `null`: none were made. */
  readonly unknowns: UnknownsDraws | null;
  /** What was found in files that gave no result, sorted by file and place. */
  readonly findings: readonly AnyDiagnostic[];
}
