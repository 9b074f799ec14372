import type { UndefinedReason } from "../../model/agreement.js";
import type { Flag } from "../../model/flags.js";
import type { Emptiness, NotableKind } from "../../model/summary.js";
import type { TableNoteArgs } from "../../model/table-notes.js";
import type { Change, FactChange } from "../../model/trajectory.js";
import type { NoteContext, TableWords } from "../table-words.js";
import { DRAW_FACTORS, UNKNOWN_RULES } from "./draw-factors.js";
import { GRAMMAR } from "./grammar.js";
import { HYPOTHESIS_WORDS } from "./hypotheses.js";
import { TABLE_READINGS } from "./table-readings.js";

const STATUS_MEANINGS: Readonly<Record<string, (n: { band: string; sound: string; half: string }) => string>> = {
  clear: () => "clear, the type is this one whatever the unknown turns out to be",
  probable: () => "probable, other types remain possible on good evidence",
  tentative: ({ sound }) => `tentative, an axis that could still change sides has a known share below ${sound}`,
  borderline: ({ band, half }) => `borderline, a score within ${band} of ${half}, so no type is named`,
  undetermined: () => "undetermined, too little is known to name a type",
};

const FLAG_MEANINGS: { readonly [F in Flag]: string } = {
  atypical: "what the typology takes for granted of the type is known not to hold",
  outvoted: "the indicator that defines an axis lies on the opposite side of 0.5 from its score",
  compensation: "most of the weight that takes a side on an axis lies on the opposite side of 0.5 from its score",
};

const UNDEFINED_MEANINGS: { readonly [R in UndefinedReason]: string } = {
  "no-pair": "where no unit has two codings (no pair)",
  "one-value": "where all values are equal, so that agreement cannot be told from chance (all equal)",
  raters: "a kappa for more or fewer than two coders (not two)",
  undeclared: "where the possible values are not declared (no scale)",
  "one-category": "where only one value is possible (one value)",
};

const CHANGE_MEANINGS: { readonly [C in Change]: (half: string) => string } = {
  certain: (half) =>
    `certain, the bounds of an axis lie on different sides of ${half}, so that no type is possible at both dates`,
  apparent: () => "apparent, the types differ, but what is unknown could undo the change",
  none: () =>
    "none, the type is the same, or differs only because other facts are known: no fact known at both dates points to a change",
  open: () => "open, a date has no type",
};

const NOT_COMPARED = "not compared, the figures are of two levels of analysis";

const FACT_MEANINGS: { readonly [F in FactChange]?: string } = {
  changed: "changed, the values at the two dates exclude each other",
  "known-otherwise": "known otherwise, known differently at the two dates, but the same value is possible at both",
};

const NOTABLE_MEANINGS: { readonly [K in NotableKind]: string } = {
  hybrid: "Hybrid: borderline, between several types",
  ambiguous: "Ambiguous: an axis scores exactly 0.5",
  contradictory:
    "Contradictory: the case has a type, but traits that the paper gives that type, and that do not rest on what is scored, are inconsistent with it",
  atypical: `Atypical: ${FLAG_MEANINGS.atypical}`,
  outvoted: `Definition outvoted: ${FLAG_MEANINGS.outvoted}`,
  compensation: `Compensation: ${FLAG_MEANINGS.compensation}`,
};

const EMPTY_MEANINGS: { readonly [E in Emptiness]: string } = {
  logical: "No value leads there: whatever the facts, an axis does not reach that side",
  empirical: "No case can be there: the bounds of all cases lie elsewhere",
  open: "No case yet: the scores lie elsewhere, or are missing, but some bounds allow it",
};

/** The words of tables in English. */
export const TABLE_WORDS: TableWords = {
  headings: {
    id: "Id",
    name: "Cluster",
    date: "Date",
    year: "Year",
    created: "Created",
    country: "Country",
    region: "Region",
    department: "Department",
    commune: "Municipality",
    level: "Level",
    legal_form: "Legal form",
    sectors: "Sectors",
    coder: "Coder",
    notes: "Notes of the coder",
    file: "File",
    status: "Status",
    type: "Type",
    possible: "Possible types",
    neighbours: "Lies between",
    nearest: "Nearest other type",
    nearest_membership: "Membership in it",
    narrowed: "Types that remain",
    flags: "Flags",
    atypical: "Does not hold of the type",
    without_low_type: "Type without low confidence",
    without_low_status: "Status without low confidence",
    verdict_radius: "Radius of the verdict (%)",
    verdict_radius_axis: "Binding axis",
    verdict_radius_binds: "Binding limit",
    watchpoints: "Watchpoints raised",
    checks_not_met: "Checks not met",
    warnings: "Warnings",
    score: "Score",
    bounds: "Bounds",
    lo: "Lower bound",
    hi: "Upper bound",
    known: "Known share (%)",
    membership: "Membership",
    membership_bounds: "Bounds",
    axis: "Axis",
    indicator: "Indicator",
    indicator_id: "Id",
    fact: "Fact",
    unit: "Unit",
    method: "Method",
    anchors: "Anchors or degrees",
    out: "Fully out",
    crossover: "Crossover",
    in: "Fully in",
    weight: "Weight",
    reason: "Reason",
    source: "Source",
    source_key: "Key of the source",
    weight_reason: "Reason for the weight",
    weight_source: "Source of the weight",
    defining: "Defines the axis",
    above: "Above 0.5",
    raw: "Raw value",
    degree: "Degree",
    degree_lo: "Lower degree",
    degree_hi: "Upper degree",
    contribution: "Contribution",
    influence: "Influence",
    basis: "Basis",
    item: "What",
    parts: "Of whom",
    field: "Field",
    quote: "Quotation",
    locator: "Place",
    confidence: "Confidence",
    url: "Address",
    accessed: "Accessed",
    line: "Line",
    total: "Total",
    value: "Value",
    verdict: "Type or status",
    first_type: "Type of the first",
    second_type: "Type of the second",
    coincidence: "Coincidence",
    cases: "Cases",
    told_apart_by: "Separated by",
    together: "Put together",
    low_types: "Low on it",
    low_cases: "Cases low",
    low_mean: "Mean low",
    high_types: "High on it",
    high_cases: "Cases high",
    high_mean: "Mean high",
    difference: "Difference",
    indicator_difference: "Of the difference",
    separates: "Separates",
    kind: "What",
    scale: "Scale",
    units: "Units",
    pairs: "Pairs",
    similarity: "Similarity",
    similarity_bounds: "Its interval",
    percent: "Equal",
    alpha: "Alpha",
    alpha_bounds: "Interval",
    alpha_nominal: "Alpha, nominal",
    alpha_ordinal: "Alpha, ordinal",
    alpha_interval: "Alpha, interval",
    cohen: "Kappa",
    cohen_linear: "Kappa, linear",
    cohen_quadratic: "Kappa, quadratic",
    ac1: "AC1",
    ac2_linear: "AC2, linear",
    ac2_quadratic: "AC2, quadratic",
    known_alpha: "Alpha, known",
    bounds_given: "With a bound",
    known_to: "Coded",
    agrees: "Similarity",
    element: "Of",
    coded: "Coded as",
    moves: "Changes a verdict",
    side_radius: "Radius of the side (%)",
    standing: "Under alternatives",
    left_out_lost: "Lost without",
    left_out: "Left out",
    switched_lost: "Lost otherwise",
    switched: "Methods tried",
    part: "Number",
    stays_lo: "From",
    stays_hi: "To",
    holes: "Gaps",
    below_case: "First to change below",
    above_case: "First to change above",
    address: "Address",
    change: "Change",
    what: "Of what",
    type_before: "Type before",
    type_after: "Type after",
    cause: "Cause",
    known_before: "Known before (%)",
    known_after: "Known after (%)",
    from_date: "From",
    to_date: "To",
    from_level: "Level before",
    to_level: "Level after",
    from_type: "Type before",
    to_type: "Type after",
    change_in_kind: "Change in kind",
    from_score: "Score before",
    to_score: "Score after",
    score_change: "Change",
    common_change: "On common evidence",
    from_value: "Value before",
    to_value: "Value after",
    fact_change: "Fact",
    changed: "By changed facts",
    newly_known: "By what is newly known",
    no_longer_known: "By what is no longer known",
    hypothesis: "Hypothesis",
    outcome: "Outcome",
    because: "Why untested",
    undecided_because: "Why not decided",
    share: "Share",
    limit: "Limit",
    whole_least: "Of, at least",
    whole_most: "Of, at most",
    verdicts: "Verdicts",
    least: "At least",
    most: "At most",
    typical: "Typical",
    notable: "In what way",
    by_what: "By what",
    could_be: "Could be",
    empty: "Empty",
    at_half: "At 0.5",
    skewed: "Skewed",
    exact: "Exact",
    bounded: "Bounded",
    unknown_cases: "Unknown",
    not_applicable_cases: "Not applicable",
    mean: "Mean",
    sd: "SD",
    min: "Lowest",
    q1: "First quartile",
    median: "Median",
    q3: "Third quartile",
    max: "Highest",
    codes: "Codes",
    open_cases: "Open cases",
    gives: "Gives a type",
    gives_always: "Always gives one",
    settles: "Leaves one type",
    settles_always: "Always leaves one",
    scores_axis: "Scores an axis",
    width: "Of the width",
    watchpoint: "Watchpoint",
    raised: "Raised",
    strong: "Strongly",
    clear: "Not raised",
    check: "Check",
    met: "Met",
    not_met: "Not met",
    relation: "Relation",
    consistency: "Consistency",
    coverage: "Coverage",
    pri: "PRI",
    ron: "RoN",
    kept: "Verdict kept (%)",
    draw_share: "Share (%)",
    error: "Standard error",
    declared: "As declared",
    draw_mean: "Mean",
    draw_lo: "Fewest",
    draw_hi: "Most",
    factor: "Factor",
    amount: "Amount",
    first_index: "First order",
    first_bounds: "Interval",
    total_index: "Total",
    total_bounds: "Interval",
  },
  cells: {
    "binds-band": "Border band",
    "binds-known": "Minimum known share",
    total: "Total",
    unknown: "Unknown",
    "no-type-borderline": "Borderline",
    "no-type-undetermined": "Undetermined",
    decision: "Decision",
    given: "Given directly",
    "kind-field": "Fields",
    "kind-indicator": "Degrees of indicators",
    "kind-axis": "Scores of axes",
    "kind-side": "Sides of axes",
    "axis-score": "Score of the axis",
    "kind-verdict": "Type or status",
    "kind-rating": "Ratings",
    "level-nominal": "Nominal",
    "level-ordinal": "Ordinal",
    "level-interval": "Interval",
    "level-list": "List",
    "undefined-no-pair": "no pair",
    "undefined-one-value": "all equal",
    "undefined-raters": "not two",
    "undefined-undeclared": "no scale",
    "undefined-one-category": "one value",
    "part-out": "Fully out",
    "part-crossover": "Crossover",
    "part-in": "Fully in",
    "part-idm": "Degree at full membership",
    "part-minimum_known": "Minimum known share",
    "part-sound_known": "Sound known share",
    "part-band": "Border band",
    "all-indicators": "All, direct method",
    "of-verdict": "Of the verdict",
    "no-case": "None",
    nothing: "None",
    "standing-robust": "Robust",
    "standing-shaky": "Shaky",
    "standing-possible": "Possible",
    "standing-none": "No type",
    "without-indicator": "Without an indicator",
    "without-source": "Without a source",
    "without-field": "Without a field",
    "without-low": "Without low-confidence evidence",
    "with-method": "Other calibration",
    "with-aggregation": "Other aggregation",
    "low-evidence": "All evidence of low confidence",
    "method-direct": "Direct method",
    "method-linear": "Linear method",
    "aggregation-mean": "Weighted mean",
    "aggregation-min": "Minimum",
    "aggregation-geometric": "Geometric mean",
    "aggregation-max": "Maximum",
    "cause-side": "Other side of 0.5",
    "cause-band": "Border band",
    "cause-known-lost": "Too little known",
    "cause-known-gained": "Enough known",
    "change-certain": "Certain",
    "change-apparent": "Apparent",
    "change-none": "None",
    "change-open": "Open",
    "not-compared": "Not compared",
    "fact-changed": "Changed",
    "fact-newly-known": "Newly known",
    "fact-no-longer-known": "No longer known",
    "fact-known-otherwise": "Known otherwise",
    "fact-same": "The same",
    "fact-unknown": "Unknown",
    "hypothesis-social-to-alternative": "From social to alternative",
    "hypothesis-pressure-on-low-self-financing": "Pressure on low self-financing",
    "hypothesis-drift-of-governance": "Drift of governance",
    "hypothesis-alternative-is-rare": "The alternative is rare",
    "hypothesis-technocratic-models-prevail": "Technocratic models prevail",
    "hypothesis-market-models-prevail": "Market models prevail",
    "hypothesis-social-is-often-emerging": "The social is often emerging",
    "hypothesis-alternative-in-culture-or-environment": "The alternative is often in culture or the environment",
    "outcome-supported": "Supported",
    "outcome-contradicted": "Contradicted",
    "outcome-undecided": "Undecided",
    "outcome-untested": "Untested",
    "undecided-bounds": "The share can lie on either side of the limit",
    "undecided-perhaps-few": "There may be too few profiles to take a share of",
    "undecided-few": "There are too few profiles to take a share of",
    "untested-start-absent": "The cluster is not at the starting point of the hypothesis",
    "untested-start-unknown": "Whether the cluster is at the starting point is not known",
    "untested-no-later-wave": "No later date can be compared with the starting point",
    "untested-condition-absent": "The condition of the hypothesis is not met",
    "untested-condition-unknown": "Whether the condition of the hypothesis is met is not known",
    "untested-outcome-unknown": "Whether the expected change came about is not known",
    "kind-fact": "Facts",
    "notable-hybrid": "Hybrid",
    "notable-ambiguous": "Ambiguous",
    "notable-contradictory": "Contradictory",
    "notable-atypical": "Atypical",
    "notable-outvoted": "Definition outvoted",
    "notable-compensation": "Compensation",
    "empty-logical": "No value leads there",
    "empty-empirical": "No case can be there",
    "empty-open": "No case yet",
    "relation-sufficiency": "Type sufficient for the outcome",
    "relation-necessity": "Type necessary for the outcome",
    "factor-weights": "Weights",
    "factor-anchors": "Anchors",
    "factor-codes": "Degrees of codes",
    "factor-settings": "Thresholds of the verdict",
    "factor-aggregation": "Aggregation",
    "factor-method": "Method of calibration",
    "factor-values": "Values within coded intervals",
  },
  hypotheses: HYPOTHESIS_WORDS,
  basis: { raw: "value given directly", degree: "degree given directly", fact: "derived from the profile" },
  captions: {
    results: "Clusters on the axes of the typology, with their ideal types",
    memberships: "Membership of the clusters in the ideal types",
    calibration: "Calibration of the indicators",
    indicators: "Indicators of the clusters: raw values and degrees of membership",
    evidence: "Evidence on the clusters",
    types: "The clusters under two typologies",
    coincidence: "Coincidence of the types of two typologies",
    separations: "What separates the clusters that one typology puts together",
    cases: "Each cluster under two typologies, and what decides",
    independence: "Independence of the clusters",
    collaboration: "Collaboration in the clusters",
    agreement: "Agreement between the coders",
    coders: "What each coder coded, and how far the others agree",
    disagreements: "Where the coders differ",
    robustness: "Robustness of the verdicts",
    ranges: "How far numbers of the typology may move before a type changes",
    alternatives: "Types under alternatives to the typology",
    "left-out": "What changes a type when it is left out or computed otherwise",
    draws: "Verdicts under random draws of the numbers of the typology, in % of the draws",
    "draw-counts": "How many profiles each ideal type has under random draws of the numbers of the typology",
    unknowns: "Verdicts when what is unknown in the profiles is drawn at random, in % of the draws",
    "unknown-counts": "How many profiles each ideal type has when what is unknown in them is drawn at random",
    indices: "What makes the number of changed verdicts vary: Sobol’ indices",
    "case-indices": "What makes the verdict on each cluster vary: Sobol’ indices",
    steps: "What changed in the clusters from one date to the next",
    changes: "What changed in the indicators of the clusters, and in what is known of them",
    hypotheses: "Hypotheses of the theory",
    counts: "How many profiles each ideal type has, given what is unknown",
    notable: "Hybrid, contradictory, atypical and other remarkable clusters",
    corners: "Corners of the property space",
    skew: "Skew of the axes and indicators",
    statistics: "What is known of the clusters, and descriptive statistics",
    settling: "What coding a field could settle",
    watchpoints: "Watchpoints by frequency",
    checks: "Checks met and not met",
    outcome: "Ideal types as sufficient and necessary for the outcome",
  },
  crosstab: (by, of) => `${of ?? "Ideal types"} by ${by.toLowerCase()}`,
  notes: {
    score: ({ axes }, m) => {
      const poles = axes.map((axis) => `${m.text(axis.label)}, ${m.text(axis.low)} (0) to ${m.text(axis.high)} (1)`);
      return `Score: degree of membership from 0 to 1, with its crossover at ${m.number(0.5)}. ${poles.join("; ")}.`;
    },
    bounds: () => "Bounds: the lowest and the highest value that are possible, given what is unknown.",
    known: ({ minimum }, m) =>
      `Known share: how far the known facts narrow the axis, ${m.percent(100)} where all of it is known; below ${m.percent(minimum * 100)} an axis has no score.`,
    degree: (_, m) =>
      `Degree: membership of the raw value in the set of the axis, from 0 to 1, with its crossover at ${m.number(0.5)}.`,
    membership: () => "Memberships run from 0 to 1; they are not probabilities and need not add up to 1.",
    contribution: (_, m) =>
      `Contribution: what the indicator adds to the score of its axis, counted from ${m.number(0.5)}.`,
    statuses: ({ statuses, band, sound }, m) => {
      const numbers = { band: m.number(band), sound: m.percent(sound * 100), half: m.number(0.5) };
      return `Status: ${statuses.flatMap((status) => STATUS_MEANINGS[status]?.(numbers) ?? []).join("; ")}.`;
    },
    flags: ({ counts, shown, profiles, under }, m) => {
      const meanings = counts.map(({ flag, count }) => {
        const many = shown ? "" : ` (${m.number(count)} of ${m.number(profiles)})`;
        return `${m.label(`flag-${flag}`)}${many}, ${FLAG_MEANINGS[flag]}`;
      });
      const where = under === undefined ? "" : ` under ${under}`;
      return `${shown ? "Flags" : "Flagged verdicts"}${where}: ${meanings.join("; ")}.`;
    },
    narrowed: () =>
      "Types that remain: where undetermined, the possible types that no score beyond the border band rules out; a partial verdict, if they are fewer than all.",
    "without-low": () => "Without low confidence: the verdict if the evidence of low confidence is left out.",
    "verdict-radius": (_, m) =>
      `Radius of the verdict, rounded: how wrong all weights may be at once without the type being lost, be it because a score comes to the border or because too little is known for one; at ${m.percent(100)} no weights can take it away.`,
    confidence: ({ minimum }) =>
      `Only evidence of ${minimum} confidence or better counts; what rests on weaker evidence alone is taken as unknown.`,
    skew: ({ axes, skewed }, m) => {
      const scores = axes.map(({ label, above, cases }) => `${m.text(label)} ${m.number(above)} of ${m.number(cases)}`);
      const said =
        skewed.length === 0
          ? ""
          : ` Skewed, with fewer than ${m.percent(20)} or more than ${m.percent(80)} above: ${m.list(skewed.map(m.text), "and")}.`;
      return `Above ${m.number(0.5)}: profiles whose degree lies above it, out of those whose degree does not allow both sides. Scores of the axes above ${m.number(0.5)}: ${scores.join("; ")}.${said}`;
    },
    unknown: () => "–: not known, not recorded, or not determined by this evidence.",
    "not-applicable": () => "n/a: not applicable, left out of the axis.",
    basis: () =>
      "Basis: a value or degree given directly by the coder is not derived from the other fields of the profile.",
    anchors: ({ methods, idm }, m) => {
      const said = {
        direct: `direct method, degrees ${m.list(
          idm.map((i) => `${m.number(1 - i)}, ${m.number(0.5)} and ${m.number(i)}`),
          "or",
        )} at the anchors out, crossover and in, log-odds in between (Ragin 2008)`,
        linear: `linear, degrees 0, ${m.number(0.5)} and 1 at the anchors, straight lines in between`,
        assign: "degrees by code, one degree for each code",
      };
      return `Methods: ${methods.map((method) => said[method]).join("; ")}.`;
    },
    decisions: () =>
      "Decision: a number that no source gives, chosen by the authors of the typology for the reason stated.",
    weights: () => "Weights are compared within an axis only.",
    panel: () => "Described, not scored.",
    quotes: () => "Quotations are in the language of their source.",
    percent: ({ of }) =>
      ({
        row: "Percentages of rows; the total gives the number of profiles.",
        column: "Percentages of columns; the total gives the number of profiles.",
        total: "Percentages of all profiles.",
      })[of],
    rounded: () => "Percentages are rounded and need not add up to 100.",
    several: ({ where }) =>
      where === "counts"
        ? "A cluster with several values is counted under each of them, and once in the total."
        : "A cluster with several values is listed under each of them.",
    typology: ({ coded, title, id, version, changed, passages }, m) => {
      const sources = passages.map(m.cite);
      const name = `${id} ${version}${changed ? `, ${m.label("typology-differs")}` : ""}`;
      const source = coded ? "coded profiles, classified under the typology" : "typology";
      return `Source: ${source} “${m.text(title)}” (${name})${sources.length > 0 ? `, after ${m.list(sources, "and")}` : ""}.`;
    },
    declared: ({ indicators, axes, cases }, m) =>
      `Scope: ${m.number(indicators)} ${indicators === 1 ? "indicator" : "indicators"} of ${m.number(axes)} ${axes === 1 ? "axis" : "axes"}${cases === null ? "" : `; n = ${profilesOf(cases, m)}`}.`,
    count: (of, m) => `Scope: n = ${profilesOf(of, m)}.`,
    invented: ({ names, more }, m) => `Invented, to teach the coding: ${enumerate(names, more, m)}.`,
    empty: () => "There is nothing to show.",
    compared: ({ typologies }, m) => {
      const said = typologies.map(({ name, title, changed }) => {
        const mark = changed ? `, ${m.label("typology-differs")}` : "";
        return `${name}${mark}, “${m.text(title)}”`;
      });
      return `Source: coded profiles, classified under two typologies; first: ${said.join("; second: ")}.`;
    },
    unplaced: (_, m) =>
      `Borderline: a score too near to ${m.number(0.5)} for a type. Undetermined: too little is known to name one; neither is a type.`,
    coincidence: ({ profiles }, m) =>
      `Coincidence: the sum of the smaller of the two memberships divided by the sum of the larger, 0 if the types share no case and 1 if they are the same set; over the cases for which both memberships are known. Bounds: over all ${m.number(profiles)} profiles, given what is unknown, each membership taken by itself.`,
    separations: () =>
      "Clusters that one typology puts together and that an axis of the other separates. Means are those of the scores on this axis; the indicator is the one that accounts for most of their difference.",
    grounds: () =>
      "Axis and indicator: the axis of the type that lies nearest to its crossover, and the indicator that pulls most towards the side of the type; where undetermined, the axis without a score and what would decide most.",
    coders: ({ coders, cases }, m) =>
      cases === 0
        ? `Scope: ${m.number(coders.length)} raters.`
        : `Scope: ${m.number(coders.length)} coders (${m.list([...coders], "and")}), ${m.number(cases)} ${cases === 1 ? "profile" : "profiles"} coded by two or more of them.`,
    similarity: () =>
      "Similarity: how far two coders say the same about a unit, as a mean over units: equal or not; for bounds, the range that both allow divided by the range that either allows; for lists, the words that both name divided by those that either names (Jaccard). What one of the two left open is not counted.",
    alpha: ({ draws, seed, confidence }, m) =>
      `Alpha: Krippendorff’s alpha, on the scale of the field, over what was coded exactly; 1 is complete agreement, 0 what chance alone would give.${draws === 0 ? "" : ` Intervals: bootstrap, ${m.percent(confidence * 100)}, from ${m.number(draws)} draws of units with replacement (seed ${seed}).`}`,
    "known-alpha": () =>
      "Alpha, known: the same coefficient for whether anything was coded at all, or was said not to apply.",
    few: ({ pairs }, m) =>
      `Fewer than ${m.number(pairs)} pairs say little: a coefficient based on so few may be far off.`,
    undefined: ({ reasons }, m) =>
      `Undefined: ${m.list(
        reasons.map((reason) => UNDEFINED_MEANINGS[reason]),
        "and",
      )}.`,
    moves: () =>
      "Changes a verdict: with what another coder wrote here, the type or status of a coder’s profile would be another one.",
    "side-radius": (_, m) =>
      `Radius of the side, rounded: how wrong all weights may be at once with every score still on its side of ${m.number(0.5)}.`,
    "left-out": () =>
      "Lost without: how often the type is lost when each indicator, source and field is left out in turn, and all evidence of low confidence together.",
    switched: () =>
      "Lost otherwise: how many of these take the type away: the direct or the linear method for all indicators; the mean, minimum, geometric mean or maximum for all axes.",
    ranges: () =>
      "From, to: as long as a number stays within these, all others unchanged, no type changes; where no cluster is named, the limit is set by the neighbouring numbers.",
    standings: () =>
      "Under alternatives: robust, the same type in all of them; shaky, the type is lost in some; possible, no type, but one in some of them.",
    alternatives: ({ tried }, m) => {
      const each = tried.map(({ label, lost, gained }) => {
        const more = gained === 0 ? "" : `, gained ${m.number(gained)}`;
        return `${m.text(label)}, lost ${m.number(lost)}${more}`;
      });
      return `Types lost and gained under each alternative: ${each.join("; ")}.`;
    },
    causes: (_, m) =>
      `Cause: a score on the other side of ${m.number(0.5)}, a score that enters or leaves the border band, or a known share that becomes too small, or large enough, for a score.`,
    draws: ({ draws, seed, factors }, m) => {
      const names = factors.map(({ name, amount }) => {
        const size = amount ?? 0;
        return DRAW_FACTORS[name](name === "codes" ? m.number(size) : m.percent(size * 100));
      });
      return `Draws: ${m.number(draws)} random ${draws === 1 ? "draw" : "draws"} of ${m.list(names, "and")}, uniform and independent; seed ${seed}.`;
    },
    "draw-shares": () =>
      "Shares of the draws are not probabilities: they say how often draws of these numbers give a verdict.",
    "draw-counts": (_, m) =>
      `Mean: of the number of profiles over the draws, with its standard error; fewest, most: the number in the middle ${m.percent(95)} of the draws.`,
    "standard-error": (_, m) =>
      `In parentheses: the standard error of the share, in percentage points; a share of 0 or ${m.number(100)} has none.`,
    indices: ({ of, draws, confidence }, m) =>
      `Sobol’ indices of ${of === "set" ? "the number of verdicts that change" : "whether the verdict changes to another type, to none or from none"}: the share of its variance that a factor explains on its own (first order), and with all its interactions with others (total). Intervals: bootstrap, ${m.percent(confidence * 100)}, ${m.number(draws)} times; an estimate near 0 may fall below it. The indices have as many draws of their own, spread more evenly (an orthogonal array): the intervals, which take them for independent, are rather too wide than too narrow.`,
    "one-factor": () => "Indices compare factors: there are none where a single one is drawn.",
    "unknown-draws": ({ draws, seed, known }, m) =>
      `Draws: ${m.number(draws)} ${draws === 1 ? "draw" : "draws"} of what is unknown in the profiles, under the typology as it is; seed ${seed}.${known === 0 ? "" : ` Nothing is drawn in ${m.number(known)} ${known === 1 ? "profile" : "profiles"}.`}`,
    "unknown-rules": () => UNKNOWN_RULES,
    "unknown-left": ({ cases }, m) =>
      `In ${m.number(cases)} ${cases === 1 ? "profile" : "profiles"}, something that is scored rests on a figure without an upper limit: it is not drawn and stays unknown.`,
    "never-changed": () => "No verdict changes in any draw, so that there is nothing to explain.",
    "change-in-kind": ({ changes, notCompared }, m) => {
      const meanings = [
        ...changes.map((one) => CHANGE_MEANINGS[one](m.number(0.5))),
        ...(notCompared ? [NOT_COMPARED] : []),
      ];
      return `Change in kind, of the type: ${meanings.join("; ")}.`;
    },
    "common-change": () =>
      "On common evidence: both dates scored on the facts that are known at both; a fact that is known more precisely at one date is taken as at the less precise one.",
    split: () =>
      "The three parts add up to the change in the score of the axis: from facts that are known at both dates and differ, from what is known at the later date only, and from what was known at the earlier date only.",
    "fact-changes": ({ facts }, m) => {
      const meanings = facts.flatMap((one) => FACT_MEANINGS[one] ?? []);
      return meanings.length === 0 ? "" : `Fact: ${m.list(meanings)}.`;
    },
    definitions: ({ hypotheses }, m) => {
      const said = hypotheses.map(
        (one) =>
          `${TABLE_WORDS.cells[`hypothesis-${one.id}`]} (${m.cite(one.passage)}): ${HYPOTHESIS_WORDS.define(one, m)}`,
      );
      return `${said.join("; ")}. ${HYPOTHESIS_WORDS.rules}.`;
    },
    "set-definitions": ({ hypotheses, least }, m) => {
      const said = hypotheses.map(
        (one) =>
          `${TABLE_WORDS.cells[`hypothesis-${one.id}`]} (${m.cite(one.passage)}): ${HYPOTHESIS_WORDS.defineSet(one, m)}`,
      );
      return `${said.join("; ")}. ${HYPOTHESIS_WORDS.setRules(m.number(least))}.`;
    },
    "least-most": () =>
      "Verdicts: profiles whose verdict is the type. At least: those that can be of no other type, whatever the unknown turns out to be; at most: those that can be of it. Here only the side of each axis counts: a score near the border counts for its side.",
    typical: () =>
      "Typical: among the profiles of the type, those with the highest lower bound of membership, which is what is certain.",
    notable: ({ kinds }) => `${kinds.map((kind) => NOTABLE_MEANINGS[kind]).join("; ")}.`,
    corners: ({ reasons }) =>
      `Cases: those whose scores all lie on these sides; could be: those whose bounds allow it.${reasons.length === 0 ? "" : ` ${reasons.map((reason) => EMPTY_MEANINGS[reason]).join("; ")}.`}`,
    "skew-limits": (_, m) =>
      `Above ${m.number(0.5)}: profiles whose degree lies above it, out of those whose degree does not allow both sides. Skewed: fewer than ${m.percent(20)} or more than ${m.percent(80)} lie above, so that the set hardly distinguishes these profiles.`,
    statistics: () =>
      "Statistics of what is known exactly or within bounds, each with the lowest and the highest value that the bounds allow; the standard deviation (n − 1) is of exact values alone; quartiles by linear interpolation (type 7 of Hyndman and Fan). A statistic without an upper or lower limit is not given.",
    settling: ({ withoutType, several }, m) =>
      `Open cases: those without a type (${m.number(withoutType)} of the set), or with several possible types (${m.number(several)}), in which the field is unknown or only bounded. Gives a type, leaves one type, scores an axis: open cases in which some exact value of the field would do so, all else unchanged; always: in which every value would. Of the width: what the field adds to the width of the bounds of its axis, on average over the open cases of the set.`,
    strong: () => "Strongly: raised, and the stronger condition of the watchpoint holds as well.",
    outcome: ({ field, known, bounded, cases }, m) => {
      const within =
        bounded === 0
          ? ""
          : `, within bounds in ${m.number(bounded)}: the shares are then the least and the greatest that these admit`;
      return `Outcome: ${field}, coded in ${m.number(known)} of ${m.number(cases)} profiles${within}. Cases without it, or without a membership in the type, are left out.`;
    },
    fit: () =>
      "Consistency, coverage: Ragin (2006, 2008). PRI: proportional reduction in inconsistency. RoN: relevance of necessity (Schneider and Wagemann 2012).",
  },
  unknown: "–",
  notApplicable: "n/a",
  tally: (count, of, share) => `${count} of ${of} (${share})`,
  // Beside decimal commas, as other locales write them, a comma would not be seen to part two numbers.
  interval: (lo, hi) => `[${lo}${/,/.test(lo + hi) ? ";" : ","}\u00a0${hi}]`,
  estimate: (share, error) => `${share} (${error})`,
  part: (whole, part) => `${whole}: ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
  anchors: (out, crossover, into) => `out ${out}; crossover ${crossover}; in ${into}`,
  codeDegree: (code, degree) => `${code}: ${degree}`,
  semicolon: "; ",
  readings: TABLE_READINGS,
  units: { percent: "%", count: "number", years: "years", level: "level", index: "index" },
  file: {
    continued: "continued",
    continues: "Continued on the next page",
    contents: (headings, rows) => `Columns: ${headings.join(", ")}. ${rows === 1 ? "1 row" : `${rows} rows`}.`,
    sheets: { table: "Table", notes: "Notes" },
    latex: {
      packages: "Packages this table needs, in versions known to work, or later:",
      encoding: "Encoding: UTF-8; with pdfLaTeX the font encoding must be T1 (\\usepackage[T1]{fontenc}).",
      name: null,
    },
  },
};

/** "24 profiles of 21 clusters". */
function profilesOf({ profiles, clusters }: TableNoteArgs["count"], m: NoteContext): string {
  const many = `${m.number(profiles)} ${profiles === 1 ? "profile" : "profiles"}`;
  return profiles === clusters ? many : `${many} of ${m.number(clusters)} ${clusters === 1 ? "cluster" : "clusters"}`;
}

/** The names, and how many more there are. */
function enumerate(names: readonly string[], more: number, m: NoteContext): string {
  return m.list(more > 0 ? [...names, GRAMMAR.others(m.number(more), more)] : names, "and");
}
