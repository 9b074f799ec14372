import type { ReplicationWords } from "../replication-words.js";

/** The words of a replication folder in English. */
export const REPLICATION_WORDS: ReplicationWords = {
  comments: {
    head: "Recomputes degrees, scores, ideal types and statuses from the raw values, in base R, and compares them with what tcec found. Run it with `Rscript replication.R` or with `source()`, from any folder; it ends with an error if the two differ by more than 1e-9.",
    plain: "Messages; if the locale is not UTF-8, accents are left out.",
    folder:
      "The folder that contains this script and its tables. `source()` and `Rscript` each tell where it is; otherwise it is the working directory.",
    read: "The tables. Every cell is read as text, so that a code named NA stays a code; then the numeric columns are converted to numbers. An empty cell is NA.",
    direct:
      "Calibration by anchors. Linear: 0 at `out`, 0.5 at the crossover, 1 at `in`, straight between, clamped. Direct (Ragin 2008): log-odds in proportion to the distance from the crossover, such that the degree at `in` is idm; each side has a scale of its own, and nothing snaps to 0 or 1. Anchors that descend make a set that descends.",
    assign:
      "Calibration by a table: each code has its degree. An interval takes the codes between its ends, in the order of their scale, or those whose number lies in it; its degrees run from the lowest to the highest of them.",
    interval:
      "A raw value is an interval, also where both ends are the same. Calibration is monotone, so the degrees at the ends bound the degree. An empty end is open: minus or plus infinity. A degree that was given instead of a raw value is taken as it is.",
    groups:
      "Some indicators are the mean over groups. A group that does not apply is left out, an unknown group may be anything from 0 to 1. The third number is how narrow they are: the mean of 1 - d^2 over the groups, d the width of the degrees of each.",
    unknown:
      "Degrees per case and indicator, and how narrow they are: 1 - d^2, d their width, which is 1 where exact and 0 where unknown. Degrees that run from 0 to 1 say nothing: the indicator is unknown (NA). One that does not apply is left out of its axis.",
    combine:
      "How an axis combines degrees: weighted mean, minimum, maximum, or the weighted power mean (sum w x^p / sum w)^(1/p), for p = 0 the geometric mean; with p <= 0 a zero gives 0. The power mean is computed around its main term, so that no exponent overflows and a small one loses no digits.",
    radius:
      "The smallest f at which weights wrong by factors within 1 +/- f can bring the sum of the margins to 0; 1 where none can. Sides of 0.5 are told apart beyond the tolerance.",
    axis: "An axis. Bounds: every unknown at 0 and at 1, every interval at its ends. Known share: 1 minus the width of the bounds; below the minimum there is no score. Score of a mean: 0.5 + sum w (m - 0.5) / sum w (1 - d^2), m the middle and d the width of the degrees of an indicator (unknown: 0.5 and 1), so that each counts by how narrow it is; what each adds is its contribution. Otherwise the middle of the bounds. `min` and `max` ignore weights; an indicator of weight 0 is left out. An axis on which nothing applies can be anything. Radii: for the side of the score, for entering the band around 0.5, for losing the score. Flags: compensation, where the score and the weighted majority of the indicators that lie wholly on one side of 0.5 lie on different sides; outvoted, where the definition of the axis lies wholly on the other side.",
    membership:
      "Membership in a type: the least over its axes of the score (high) or of 1 minus the score (low), and likewise for the bounds.",
    status:
      "Status: the first that holds. A type names some axes, and only these matter to it. It leads where all of them have a score and its membership is above 0.5. Undetermined: no type leads, and one that no score rules out names an axis without a score; narrowed are then the possible types that no score beyond the band rules out. Borderline: no type leads otherwise, or an axis of the leading type lies within the band around 0.5. Clear: only one type is possible. Tentative: the bounds of an axis of the type hold 0.5 and its known share is below the sound one. Probable: otherwise. A type is possible where its corner of the property space meets the bounds.",
    firmness:
      "Radius of the verdict: the least of the radii for the band and for the score over the axes of the type, which axis and which of the two binds. Of equals the band comes first, then the order of the axes. None without a type, and where an axis of the type is not a mean.",
    results: "Everything under the names of the columns of results.csv; it is kept in recomputed.csv.",
    table: "What was found.",
    compare: "The comparison with results.csv, number by number and word by word.",
    qca: "Where the package QCA is installed, it calibrates the same values by the same anchors. It snaps degrees below 0.0001 to 0 and above 0.9999 to 1, so both are snapped before they are compared; and it takes a value that nearly equals an anchor for the anchor, so they are compared to 1e-6.",
    end: "What came out.",
  },
  messages: {
    noFiles:
      "The tables of this script were not found: they must be in the same folder, or in the working directory if the code is run piece by piece.",
    notWritten: "recomputed.csv could not be written: %s",
    missing: "results.csv lacks the column %s, or has another number of rows than cases.csv",
    qcaDifference: "Largest difference from QCA::calibrate (QCA %s): %s",
    qcaFailed: "QCA::calibrate could not be compared: %s",
    qcaAbsent: "The package QCA is not installed: base R alone was used.",
    difference: "Cases: %d. Largest difference from results.csv: %s",
    differ: "Columns that differ from results.csv: %d, with the first case in brackets: %s",
    agree: "Everything agrees within 1e-9.",
  },
  readme: {
    title: "Replication in R",
    exported: ({ tool, typology, version, changed, hash, title, profiles }) =>
      `Exported by tcec ${tool}: ${profiles} ${profiles === 1 ? "profile" : "profiles"}, typology ${typology} ${version}${changed ? ", changed" : ""} (“${title}”, ${hash}).`,
    confidence: (minimum) =>
      `Only evidence of ${minimum} confidence or better counts: a field that rests on weaker evidence alone is unknown in these tables.`,
    running: "How to run it",
    howToRun:
      '`Rscript replication.R`, from any folder, or `source("replication.R")` in R. Base R is enough (it was tested with R 4.2); nothing is downloaded.',
    whatItDoes:
      "The script computes degrees, axis scores, contributions, bounds, known shares, flags, memberships, types, statuses, partial verdicts and radii of verdicts from the raw values, prints a table and the largest difference from what tcec found, and ends with an error if it is above 1e-9. It writes its own figures to `recomputed.csv`.",
    notComputed:
      "Not recomputed, because more would be needed than these tables contain: the shares and other quantities that are derived from the fields of a profile, presumptions (atypical cases), traits, watchpoints, checks, the verdict without the evidence of low confidence, and the nearest other type.",
    qca: "If the package QCA is installed, the calibrations by anchors are also computed with `QCA::calibrate` and compared.",
    files: "Files",
    about: {
      "replication.R": "the script, with comments",
      "cases.csv": "the profiles; the number of a case stands for it in the other tables",
      "indicators.csv":
        "the raw values as tcec read them from the profiles, shares of a budget worked out already, one row per case and indicator, and per group where an indicator is a mean over groups",
      "calibration.csv": "axis, anchors and weight of each indicator, and which one is the definition of its axis",
      "degrees.csv": "the degree of each code, for indicators calibrated by a table",
      "axes.csv": "how each axis combines its indicators",
      "types.csv": "the side of each axis on which a type lies",
      "settings.csv": "the three thresholds: minimum known share, sound known share, band around 0.5",
      "results.csv": "what tcec found, for comparison",
      "recomputed.csv": "what the script found, in the columns of `results.csv`; it is there once the script has run",
    },
    columns: "Columns",
    rules: "How to read the tables",
    theRules: [
      "UTF-8, commas between cells, decimal points, as many digits as it takes to read the same number back.",
      "An empty cell is unknown or does not exist, never 0.",
      "An interval has two ends; a value that is known exactly has the same number twice. An empty end of a number is open.",
      "An apostrophe stands before a text that a spreadsheet would take for a formula.",
    ],
  },
  columns: {
    case: "number of the profile, in the order of the export",
    id: "id of the cluster",
    date: "date of the profile, as coded",
    level: "level of analysis, as coded",
    name: "name of the cluster",
    axis: "id of the axis",
    indicator: "id of the indicator",
    group: "the group, where the indicator is a mean over groups; otherwise empty",
    kind: "`number`, `code`, `degree` (given in place of a raw value), `not_applicable` or `unknown`",
    lo: "lower end of a number or degree",
    hi: "upper end of a number or degree",
    code_lo: "lower end of a code",
    code_hi: "upper end of a code; the same code where it is exact",
    label: "what it is called",
    method: "`direct`, `linear` or `assign`",
    out: "anchor of full non-membership",
    crossover: "anchor of degree 0.5",
    in: "anchor of full membership",
    idm: "degree at `in`, for the direct method",
    weight: "weight on the axis; 0 leaves the indicator out",
    defining: "`yes` where the indicator is the definition of its axis, otherwise `no`",
    place: "place of the code on its scale, from 1",
    code: "the code",
    degree: "its degree of membership",
    aggregation: "`mean`, `min`, `max` or `power`",
    exponent: "p of the power mean",
    type: "id of the type; empty where there is none",
    "axis.<id>": "`high`, `low`, or empty where the type leaves the axis out",
    setting: "`minimum_known`, `sound_known` or `band`",
    value: "its value, 0 to 1",
    status: "`clear`, `probable`, `tentative`, `borderline` or `undetermined`",
    neighbours: "where borderline, the types that meet at the scores, with spaces between them",
    possible: "the types that the bounds allow, with spaces between them",
    narrowed:
      "where undetermined, the possible types that no score beyond the band rules out, with spaces between them; empty otherwise",
    "verdict.radius":
      "how far weights may be wrong, as factors within 1 ± this, before the type is lost, 0 to 1; empty without a type and where an axis of it is not a mean",
    "verdict.axis": "the axis on which the type would be lost first",
    "verdict.binds": "by what: `band`, the score enters the band around 0.5; `known`, too little is known for a score",
    "indicator.<id>.lo": "least degree of the indicator; empty where unknown",
    "indicator.<id>.hi": "greatest degree of the indicator; empty where unknown",
    "indicator.<id>.contribution":
      "what the indicator adds to the score, which is 0.5 and the sum of them; empty without a score and where the axis is not a mean",
    "axis.<id>.score": "score of the axis; empty where the known share is below the minimum",
    "axis.<id>.lo": "lower bound of the axis",
    "axis.<id>.hi": "upper bound of the axis",
    "axis.<id>.known": "1 minus the width of the bounds",
    "axis.<id>.weight_radius":
      "how far weights may be wrong before the score changes its side of 0.5, 0 to 1; empty without a score and where the axis is not a mean",
    "axis.<id>.compensation":
      "`yes` where the score and most of the weight that lies on one side of 0.5 lie on different sides, otherwise `no`; empty without a score and where the axis is not a mean",
    "axis.<id>.outvoted":
      "`yes` where the definition of the axis lies wholly on the opposite side of 0.5 from the score, otherwise `no`; empty in the same cases",
    "type.<id>.membership": "membership in the type; empty where one of its axes has no score",
    "type.<id>.lo": "lower bound of the membership",
    "type.<id>.hi": "upper bound of the membership",
  },
};
