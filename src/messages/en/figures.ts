import type { FigureWords } from "../figure-words.js";
import { GRAMMAR } from "./grammar.js";

/** The words of figures in English. */
export const FIGURE_WORDS: FigureWords = {
  kinds: {
    "property-space": "Property space",
    ternary: "Market, redistribution, reciprocity",
    profile: "Profile",
    network: "Network",
    robustness: "Robustness of the verdicts",
    counts: "Ideal types, at least and at most",
  },
  titled: (kind, of) => `${kind}: ${of}`,
  clusters: (count) => (count === 1 ? "1 profile" : `${count} profiles`),
  legend: {
    firm: "filled: clear or probable",
    tentative: "hollow: tentative",
    untyped: "no type",
    bounds: "bounds: the lowest and highest score still possible",
    whisker: "no score on the other axis: its bounds",
    edge: "no score on the other axis: on the edge",
    band: "borderline",
    move: "from one date to the next",
    exact: "filled: shares known",
    middle: "hollow: middle of the area that the figures leave open",
    half: "the 50% lines: one principle prevails beyond them",
  },
  notes: {
    notPlaced: (names, more) => `Not placed (no score): ${enumerate(names, more)}.`,
    flagged: (flag, names, more) => `${flag}: ${enumerate(names, more)}.`,
    unlabelled: (count, of) => `${count} of ${of} points have no label, for lack of room.`,
    axes: (shown, total) => `Axes shown: ${shown.join(" and ")}, of ${total}.`,
    key: (entries, more) => `${enumerate(entries, more)}.`,
    sharesUnknown: (names, more) => `Not placed (shares unknown): ${enumerate(names, more)}.`,
    tooMany: "Bounds are not drawn: there are too many to tell apart.",
    nothing: "Nothing can be placed.",
  },
  desc: {
    axis: (place, axis, low, high) =>
      `${place === "only" ? "Axis" : place === "horizontal" ? "Horizontal axis" : "Vertical axis"}: ${axis}, from ${low} (0) to ${high} (1).`,
    ofType: (type, count, names) => `${type}, ${count}: ${names}.`,
    ofNoType: (count, names) => `No type, ${count}: ${names}.`,
    moves: (names) => `Arrows lead from one date to the next: ${names}.`,
    triangle: (corners) => `Triangle with the corners ${corners.join(", ")}, 100% each.`,
    shares: (exact, areas) => `On a point: ${exact}; on an area that the figures leave open: ${areas}.`,
    indicator: (label, value, degree) => `${label}: ${value}, degree ${degree}.`,
    axisScore: (axis, score, bounds) => `${axis}: score ${score}, bounds ${bounds}.`,
  },
  profile: {
    crossover: (value) => `crossover ${value}`,
    between: (below, above) => `crossover between “${below}” and “${above}”`,
    weight: (weight) => `weight ${weight}`,
    givenDegree: (degree) => `degree given by the coder: ${degree}`,
    known: (percent) => `known share ${percent}`,
  },
  robustness: {
    verdict: "weights wrong by up to this leave the type as it is (radius of the verdict)",
    side: "weights wrong by up to this leave every score on its side (radius of the side)",
    binds: {
      band: (share, axis) => `type up to ${share}, then the border band on “${axis}”`,
      known: (share, axis) => `type up to ${share}, then too little known on “${axis}”`,
    },
    always: "no weights take the type away",
    sidesAlways: "none change a side",
    sides: (share, axis) => `sides up to ${share} (“${axis}”)`,
    row: (name, said) => `${name}: ${said}.`,
    untyped: (names, more) => `Without a type, and so without a radius: ${enumerate(names, more)}.`,
    unmeasured: (names, more) => `Without a radius, since an axis is no mean: ${enumerate(names, more)}.`,
  },
  counts: {
    least: "at least: can be of no other type",
    most: "at most: can be of this type",
    verdicts: "verdicts",
    said: (least, most, verdicts) => `${least} to ${most}, verdicts: ${verdicts}`,
  },
  network: {
    cluster: "the cluster",
    tie: "tie between members",
    valued: (least, most) => `tie between members; the wider the line, the stronger the tie (${least} to ${most})`,
    spoke: "tie to the cluster",
    part: "connected without the cluster",
    alone: "connected only through the cluster",
    counts: (members, ties) =>
      `${members} ${members === 1 ? "member" : "members"}, ${ties} ${ties === 1 ? "tie" : "ties"} between members.`,
    bridged: (bridged, pairs, percent) =>
      `${bridged} of ${pairs} pairs of members (${percent}) have no tie: the cluster bridges them.`,
    parts: (count) =>
      count === 1
        ? "Without the cluster, all members would still be connected."
        : `Without the cluster, the members would fall into ${count} separate parts.`,
    single: "One member only: there is nothing to bridge.",
    partial: "Some ties may be missing: two members without a line between them may still be tied.",
    structuring: (how) => `Structuring: ${how} (described, not scored).`,
    measures: { effective_size: "effective size", efficiency: "efficiency", constraint: "constraint" },
    together: (names) => `Connected without the cluster: ${names.join(", ")}.`,
  },
  packages: "Packages: tikz; with pdfLaTeX also \\usepackage[T1]{fontenc} and lmodern (or another scalable font).",
};

function enumerate(names: readonly string[], more: number): string {
  return names.join("; ") + (more > 0 ? `; and ${GRAMMAR.others(String(more), more)}` : "");
}
