import type { DrawFactor } from "../model/draws.js";
/** The words of the report on robustness in one language, for what `Messages` and the tables have no words for. Names, numbers and lists are given as texts. */
export interface RobustnessWords {
  /** Under what, on how many profiles. */
  readonly title: (typology: string, profiles: string, isOne: boolean) => string;
  /** How many profiles have a type, and how many keep it whatever is left out and however it is computed. */
  readonly counts: (typed: string, kept: string) => string;
  /** No profile has a type. */
  readonly noneTyped: string;
  readonly headings: { readonly cases: string; readonly first: string };
  /** A cluster and its verdict. */
  readonly verdict: (cluster: string, type: string | null, status: string) => string;
  /** The type stays, whatever is left out and however it is computed. */
  readonly keeps: string;
  /** What takes the type away: parts of the sentence, each a list under a name. */
  readonly lost: (parts: string) => string;
  /** A case without a type, and none whatever is left out. */
  readonly staysNone: string;
  /** How far weights may be wrong before a score is on the other side of 0.5, and on which axis first; `null`: no weights do it. */
  readonly sides: (share: string | null, axis: string) => string;
  /** Clusters without a type, and none whatever is left out. */
  readonly stillNone: (clusters: string) => string;
  /** What gives another type, or a first one. */
  readonly gained: (type: string, parts: string) => string;
  /** Things that are left out, or computed otherwise. */
  readonly without: {
    readonly indicators: (names: string, isOne: boolean) => string;
    readonly sources: (names: string, isOne: boolean) => string;
    readonly fields: (names: string, isOne: boolean) => string;
    readonly low: string;
    readonly switches: (names: string) => string;
  };
  /** Methods and aggregations of all axes, with their article. */
  readonly switched: {
    readonly "method direct": string;
    readonly "method linear": string;
    readonly "aggregation mean": string;
    readonly "aggregation min": string;
    readonly "aggregation geometric": string;
    readonly "aggregation max": string;
  };
  /** The alternatives under which a case keeps its type, loses it, or gets one. */
  readonly under: {
    readonly robust: (all: string, isOne: boolean) => string;
    readonly shaky: (names: string, lost: string, all: string) => string;
    readonly possible: (type: string, names: string) => string;
  };
  /** The alternatives in the order of how many types are lost under them: each with its count. */
  readonly rank: (parts: string) => string;
  readonly ranked: (name: string, lost: string) => string;
  /** Between the parts of a sentence. */
  readonly semicolon: string;
  /** The number of the typology that changes a type first, with its value, the value at which it does, and the cluster. */
  readonly first: (number: string, value: string, at: string, cluster: string) => string;
  /** No number of the typology changes a type within its range. */
  readonly noneFlips: string;
  /** What random draws give; figures come as they are to be read. */
  readonly draws: {
    readonly heading: (draws: string, factors: string, seed: string, isOne: boolean) => string;
    /** A factor that is drawn, with its amount in percent, or in degrees for codes; `null`: it has none. */
    readonly factors: Readonly<Record<DrawFactor, (amount: string) => string>>;
    /** A cluster, and what is printed with its shares. */
    readonly one: (cluster: string, outcomes: string) => string;
    /** What is printed, its share and the standard error in points. */
    readonly outcome: (name: string, share: string, error: string) => string;
    /** What is printed in every draw. */
    readonly always: (name: string) => string;
    /** The mean share of cases that keep their type, or have none as before. */
    readonly kept: (share: string) => string;
    /** A type, how many cases have it as declared, and how many in the middle 95 % of the draws. */
    readonly count: (name: string, declared: string, lo: string, hi: string) => string;
    readonly counts: (parts: string) => string;
    /** Which kinds of tables there are. */
    readonly more: string;
    /** A factor, its first-order and its total index with their intervals. */
    readonly index: (factor: string, first: string, total: string) => string;
    readonly interval: (value: string, lo: string, hi: string) => string;
    readonly indices: string;
    readonly noProbabilities: string;
    /** Of draws of what is unknown of the profiles. */
    readonly unknowns: {
      readonly heading: (draws: string, seed: string, isOne: boolean) => string;
      /** Clusters of which everything that is scored is known. */
      readonly known: (clusters: string) => string;
      /** Clusters of which something stays open. */
      readonly left: (clusters: string) => string;
      /** From which distributions, and that they are no knowledge. */
      readonly rules: string;
      readonly more: string;
    };
  };
  /** Of a methods paragraph: what was tested, and what came of it. */
  readonly methods: {
    /** What was left out, and what was put in place of the methods and aggregations of the typology. */
    readonly tried: (left: string, switches: string, isOne: boolean) => string;
    readonly left: {
      readonly indicators: string;
      readonly sources: string;
      readonly fields: string;
      readonly low: string;
    };
    /** How many profiles have a type, and how many keep it in all of that. */
    readonly kept: (typed: string, kept: string, isOne: boolean) => string;
    /** Alternatives by their names, how many profiles have a type, and how many the same under all of them. */
    readonly alternatives: (names: string, all: number, typed: string, kept: string, isOne: boolean) => string;
    /** Numbers of the typology that were drawn. */
    readonly drawn: (draws: string, factors: string, seed: string, isOne: boolean) => string;
    readonly noProbabilities: string;
  };
  /** How to see all numbers. */
  readonly more: string;
  /** One profile on a line. */
  readonly line: (cluster: string, type: string, radius: string, lost: string) => string;
}
