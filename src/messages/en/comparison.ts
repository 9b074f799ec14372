import type { ComparisonWords } from "../comparison-words.js";

/** The words of the report on two typologies in English. */
export const COMPARISON_WORDS: ComparisonWords = {
  title: (first, second) => `Two typologies: ${first} and ${second}`,
  counts: ({ profiles, isOne, both, firstOnly, secondOnly, neither, first, second }) =>
    `${profiles} ${isOne ? "profile" : "profiles"}. With a type under both: ${both}; under ${first} alone: ${firstOnly}; under ${second} alone: ${secondOnly}; under neither: ${neither}.`,
  leftOut: (count, isOne) => `${count} more ${isOne ? "is" : "are"} not compared.`,
  headings: {
    separations: "What separates clusters",
    presumptions: "Atypical clusters under the other typology",
    moves: "What moves, and why",
    cases: "Every cluster",
    unplaced: (typology) => `Without a type under ${typology}`,
  },
  nothingSeparates: "Nothing: clusters that one typology puts together, the other puts together too, or gives no type.",
  nothingMoves: "Nothing: every cluster has the same type or status under both.",
  together: (place, under, by) => `${place} under ${under}, separated by ${by}`,
  side: (pole, mean, types, cases) => `${pole}, mean ${mean}: ${types} (${cases})`,
  mostlyBy: (indicator, part, difference) => `Mostly by ${indicator}: ${part} of a difference of ${difference}`,
  differsMost: (indicator, low, high) => `What differs most: ${indicator}, mean degree ${low} against ${high}`,
  failing: (type, under, presumption) => `${type} under ${under}, atypical: ${presumption}`,
  placed: (under, places) => `Under ${under}: ${places}`,
  othersPlaced: (under, places) => `The others of this type, under ${under}: ${places}`,
  placeOf: (place, cases) => `${place} (${cases})`,
  apart: (by) => `${by} separates them from the others: no type of it contains both.`,
  notApart: (by, types) => `${by} does not separate all of them from the others: both have ${types}.`,
  axisMoved: (axis, before, after) => `${axis}: ${before} → ${after}`,
  onSide: (pole, score) => `${pole} ${score}`,
  onBorder: (score) => `borderline ${score}`,
  unscored: (known) => `no score, ${known} known`,
  movedBy: {
    contribution: (indicator, from, to) => `Mostly by ${indicator}, which adds ${to} instead of ${from}`,
    influence: (indicator, from, to) =>
      `Mostly by ${indicator}, which leaves ${to} of the axis open instead of ${from}`,
    degree: (indicator, from, to) => `Mostly by ${indicator}, degree ${to} instead of ${from}`,
    aggregation: (from, to) => `Indicators are combined differently: ${to} instead of ${from}`,
    band: (from, to) => `By the border band, ${to} instead of ${from}; the score is the same`,
    "minimum-known": (from, to) => `By the minimum known share, ${to} instead of ${from}; just as much is known`,
  },
  aggregations: {
    mean: "their mean",
    min: "their minimum",
    max: "their maximum",
    power: "their power mean",
  },
  moved: (name, before, after) => `${name}: ${before} → ${after}`,
  missingOn: (axis, count, isOne, needed) =>
    `${axis}: too little known for a score in ${count} ${isOne ? "case" : "cases"}, ${needed} needed`,
  decidedBy: (indicator, count) => `; ${indicator} would decide most in ${count}`,
  nearOn: (axis, count, isOne, band) =>
    `${axis}: within ${band} of the crossover in ${count} ${isOne ? "case" : "cases"}`,
  failsOnly: (presumption, under) => `Atypical under ${under} alone: ${presumption}`,
  tooLittle: (axis, known, needed) => `${axis}: ${known} known, ${needed} needed`,
  wouldDecide: (indicator) => `${indicator} would decide most`,
  tooNear: (axis, score, band) => `${axis}: ${score}, within ${band} of the crossover`,
  verdicts: (name, first, second) => `${name}: ${first} | ${second}`,
  because: (axis, pole, score, indicator) =>
    `${axis}: ${pole} ${score}${indicator === null ? "" : `, by ${indicator}`}`,
  figure: {
    title: (first, second, profiles, isOne) => `${first} and ${second}: ${profiles} ${isOne ? "profile" : "profiles"}`,
    desc: (first, second) => `Cross-table: rows are the places under ${first}, columns those under ${second}.`,
    cell: (first, second, count, cases) => `${first} and ${second}, ${count}: ${cases}.`,
    total: "Total",
    shade: "The darker, the more profiles. Dashed: without a type under one of the two.",
    place: (first, second) => `${first} × ${second}`,
    named: (place, cases) => `${place}: ${cases}.`,
    flagged: (flag, under, cases) => `${flag} under ${under}: ${cases}.`,
  },
};
