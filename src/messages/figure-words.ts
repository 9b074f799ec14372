/** The words of figures in one language, for what `Messages` has no words for. */
export interface FigureWords {
  /** What each figure is called, in upper case. */
  readonly kinds: {
    readonly [K in "property-space" | "ternary" | "profile" | "network" | "robustness" | "counts"]: string;
  };
  /** A figure and what it is of: "Property space: 14 clusters". */
  readonly titled: (kind: string, of: string) => string;
  readonly clusters: (count: number) => string;
  readonly legend: {
    /** Filled points. */
    readonly firm: string;
    /** Hollow points. */
    readonly tentative: string;
    /** Crosses. */
    readonly untyped: string;
    /** Light rectangles around points. */
    readonly bounds: string;
    /** Dashed lines: a score on one axis only. */
    readonly whisker: string;
    /** Ticks on the edge, for the same where there are many. */
    readonly edge: string;
    readonly band: string;
    /** Arrows. */
    readonly move: string;
    /** Of the triangle: points, points in the middle of light areas, dashed lines. */
    readonly exact: string;
    readonly middle: string;
    readonly half: string;
  };
  readonly notes: {
    /** Clusters without a score on any axis shown; `more` of them are not named. */
    readonly notPlaced: (names: readonly string[], more: number) => string;
    /** Clusters whose verdict is flagged, for each flag. */
    readonly flagged: (flag: string, names: readonly string[], more: number) => string;
    readonly unlabelled: (count: number, of: number) => string;
    /** Which axes are shown where there are more. */
    readonly axes: (shown: readonly string[], total: number) => string;
    /** Numbers and what they stand for; `more` of them are not named. */
    readonly key: (entries: readonly string[], more: number) => string;
    readonly sharesUnknown: (names: readonly string[], more: number) => string;
    /** Why bounds are not drawn. */
    readonly tooMany: string;
    readonly nothing: string;
  };
  readonly desc: {
    readonly axis: (place: "horizontal" | "vertical" | "only", axis: string, low: string, high: string) => string;
    readonly ofType: (type: string, count: number, names: string) => string;
    readonly ofNoType: (count: number, names: string) => string;
    readonly moves: (names: string) => string;
    readonly triangle: (corners: readonly string[]) => string;
    /** How many stand on a point and how many on an area. */
    readonly shares: (exact: number, areas: number) => string;
    readonly indicator: (label: string, value: string, degree: string) => string;
    readonly axisScore: (axis: string, score: string, bounds: string) => string;
  };
  readonly profile: {
    readonly crossover: (value: string) => string;
    /** The crossover of a scale: it lies between two codes. */
    readonly between: (below: string, above: string) => string;
    readonly weight: (weight: string) => string;
    readonly givenDegree: (degree: string) => string;
    readonly known: (percent: string) => string;
  };
  /** How far weights may be wrong. */
  readonly robustness: {
    /** Legend: dark bars, light bars. */
    readonly verdict: string;
    readonly side: string;
    /** Up to which share the type stays, and what then takes it away, on which axis. */
    readonly binds: { readonly [B in "band" | "known"]: (share: string, axis: string) => string };
    /** That no weights take the type away; that none bring a score to its other side. */
    readonly always: string;
    readonly sidesAlways: string;
    /** Up to which share every score stays on its side, and which one leaves it first. */
    readonly sides: (share: string, axis: string) => string;
    /** Of a row: what it is of, and what it says. */
    readonly row: (name: string, said: string) => string;
    /** Clusters that have no radius; `more` of them are not named. */
    readonly untyped: (names: readonly string[], more: number) => string;
    readonly unmeasured: (names: readonly string[], more: number) => string;
  };
  /** How many clusters each type has. */
  readonly counts: {
    /** Legend: dark bars, light bars, marks. */
    readonly least: string;
    readonly most: string;
    readonly verdicts: string;
    readonly said: (least: string, most: string, verdicts: string) => string;
  };
  readonly network: {
    /** Legend: the sign of the cluster. */
    readonly cluster: string;
    /** A line between members, of one strength or of several. */
    readonly tie: string;
    readonly valued: (least: string, most: string) => string;
    /** A dashed line. */
    readonly spoke: string;
    /** A shaded area. */
    readonly part: string;
    /** A hollow sign. */
    readonly alone: string;
    readonly counts: (members: number, ties: number) => string;
    /** How many pairs, of how many, in percent, are joined through the cluster alone. */
    readonly bridged: (bridged: string, pairs: string, percent: string) => string;
    /** Into how many parts the members fall without the cluster. */
    readonly parts: (count: number) => string;
    /** Of one member nothing can be measured. */
    readonly single: string;
    /** What may be missing where ties are not said to be complete. */
    readonly partial: string;
    readonly structuring: (how: string) => string;
    /** The names of measures where it is said already that they are of the network. */
    readonly measures: Readonly<Record<"effective_size" | "efficiency" | "constraint", string>>;
    /** Of the description: members that are joined without the cluster. */
    readonly together: (names: readonly string[]) => string;
  };
  /** A comment in the source for LaTeX: which packages it needs. */
  readonly packages: string;
}
