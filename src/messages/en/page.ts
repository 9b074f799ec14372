import type { PageWords } from "../page-words.js";

/** The words of the report page in English. */
export const PAGE_WORDS: PageWords = {
  title: "Territorial clusters and their ideal types",
  skip: "Skip to the content",
  language: "Language",
  contents: "Contents",
  headings: {
    overview: "Overview",
    table: "All clusters",
    clusters: "Cluster by cluster",
    methods: "Method",
    indicators: "Indicators, anchors and weights",
    thresholds: "Thresholds of the verdict",
    rules: "Types, traits, watchpoints and checks",
    firmness: "How firm is it?",
    sources: "Sources",
    cite: "How to cite",
    refused: "Files that gave no result",
  },
  run: {
    typology: "Typology",
    fingerprint: "Hash",
    clusters: "Profiles",
    program: "Program",
  },
  reading:
    "A score from 0 to 1 places each cluster on each axis; 0.5 is the crossover. The bounds contain everything that is still possible given what is unknown. The type is this program’s reading of the coded facts.",
  dense: {
    reading: (confidence) =>
      `There are many clusters, so their sections are short. After the type: its flags, its degree and the radius of the verdict, which says how wrong every weight may be without the type being lost. For each axis: score, [bounds] and known share; below them, the contribution and reason of every indicator about which something is known (${confidence}). T, W and C are the numbers of traits, watchpoints and checks, which are explained below: – not raised, ? unknown. What is missing is listed with how much of its axis each item leaves open.`,
    noPanels:
      "What is known of independence and collaboration is left out; `tcec table --kind independence` and `--kind collaboration` show it.",
    radius: "radius",
    couldMove: "decisive",
    cannotMove: "without effect",
  },
  counts: { caption: "Profiles by type and status", type: "Type", noType: "No type", total: "Total" },
  filter: {
    heading: "Filter",
    type: "Type",
    status: "Status",
    region: "Region",
    anyRegion: "All regions",
    noRegion: "Region not coded",
    search: "Search names, places, quotes",
    reset: "Show all",
    shown: "Profiles shown:",
    of: "of",
  },
  figure: {
    help: "Point at a cluster to see its name; click to read its section. With the keyboard, the arrow keys go from cluster to cluster and Enter opens its section.",
  },
  table: {
    caption: "All clusters with type, status and scores",
    sort: "Click a heading to sort.",
    cluster: "Cluster",
    date: "Date",
    region: "Region",
    type: "Type",
    status: "Status",
  },
  why: {
    contribution: "Contribution",
    reason: "Reason and evidence",
    degree: "Degree",
    weight: "Weight",
    influence: "Influence",
  },
  line: "l.",
  otherEvidence: "Other evidence",
  accessed: (date) => `accessed ${date}`,
  backToTable: "Table",
  indicators: {
    caption: (axis) => `Axis: ${axis}`,
    indicator: "Indicator",
    calibration: "Calibration",
    weight: "Weight",
    above: "Above 0.5",
    reasons: "Reasons",
    passage: "Passage",
  },
  skew: {
    tally: (above, cases, share) => `${above} of ${cases} (${share})`,
    scores: (tally) => `Scores above 0.5: ${tally}`,
    skewed: "skewed",
    about: (least, most) =>
      `“Above 0.5” counts the profiles whose degree lies above 0.5, out of those whose degree does not allow both sides. An axis or an indicator is skewed where fewer than ${least} or more than ${most} of them do: it hardly distinguishes these profiles.`,
  },
  rules: { types: "Types" },
};
