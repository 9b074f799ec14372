import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

const TYPOLOGY = "Format of typologies: `tcec schema typology`.";

/** What findings about typologies mean, in English. */
export const TYPOLOGY_EXPLANATIONS = {
  "typology-anchors-unordered": {
    title: "Anchors out of order",
    meaning:
      "The three anchors of a calibration must strictly rise from `out` through `crossover` to `in`, or strictly fall. Otherwise more of the fact could mean both more and less membership.",
    remedy: "Correct the anchors. With descending anchors, more of the fact means less membership.",
    source: "Ragin 2008, ch. 5 (direct method of calibration)",
  },
  "typology-degree-half": {
    title: "A code with a degree of 0.5",
    meaning:
      "0.5 is the point of maximum ambiguity: a code with this degree says nothing and puts every case that has it on the border.",
    remedy: "Decide on which side the code lies: 0.4 or 0.6, for example.",
    source: "Ragin 2008; Schneider & Wagemann 2012 advise against degrees of 0.5 for the same reason.",
  },
  "typology-indicator-shared": {
    title: "One indicator on two axes",
    meaning:
      "If the same evidence moved two axes, the axes would no longer be independent and the bounds would no longer be exact.",
    remedy: "Keep it on the axis to which the theory ties it.",
  },
  "typology-duplicate-id": {
    title: "The same id twice",
    meaning:
      "Axes, indicators, types, traits, watchpoints and checks are referred to by their ids, which must be different.",
    remedy: "Rename one of the two.",
  },
  "typology-fact-unknown": {
    title: "An unknown fact",
    meaning: "Indicators and conditions refer to facts by name; no fact of this name is derived from profiles.",
    remedy:
      "`tcec explain facts` lists all facts. An indicator may also have no fact; it is then only read from `indicators` of the profile.",
    source: TYPOLOGY,
  },
  "typology-fact-twice": {
    title: "One fact for two indicators",
    meaning:
      "The same fact then counts twice, and the bounds become outer bounds. This may be intended, so it is only a warning.",
    remedy: "Use two facts, or leave it as it is.",
  },
  "typology-fact-method": {
    title: "A method that does not fit the fact",
    meaning:
      "Numbers are calibrated by the methods `direct` and `linear`, codes by a table of degrees (`assign`). Lists cannot be calibrated.",
    remedy: "Change the method, or the fact.",
    source: TYPOLOGY,
  },
  "typology-code-missing": {
    title: "A code without a degree",
    meaning: "The table of degrees leaves out a code that a profile may contain; such a profile could not be scored.",
    remedy: "Give the code a degree from 0 to 1.",
  },
  "typology-code-unknown": {
    title: "An unknown code",
    meaning: "The table of degrees, or a condition, names a code that the fact does not have.",
    remedy: "Correct the spelling.",
  },
  "typology-comparison": {
    title: "A comparison that the fact does not allow",
    meaning:
      "Numbers and ordinal codes can be at least or at most something; lists can contain a word; other codes can only be or not be something.",
    remedy: "Use one of the comparisons that the hint names.",
    source: TYPOLOGY,
  },
  "typology-axis-unknown": {
    title: "An unknown axis",
    meaning: "The condition of a type refers to an axis that the typology does not declare.",
    remedy: "Correct the name, or declare the axis.",
  },
  "typology-type-unknown": {
    title: "An unknown type",
    meaning: "A trait refers to a type that the typology does not declare.",
    remedy: "Correct the name, or declare the type.",
  },
  "typology-types-overlap": {
    title: "Two types in one corner",
    meaning:
      "Each corner of the property space, high or low on each axis, must belong to exactly one type; otherwise a case could be of two types at once.",
    computed: "Every corner is compared with the condition of every type.",
    remedy: "Change the condition of one of the types.",
    source: "Lazarsfeld 1937; Kvist 1999",
  },
  "typology-types-gap": {
    title: "A corner without a type",
    meaning: "A case in this corner would have no type at all.",
    computed: "Every corner is compared with the condition of every type.",
    remedy:
      "Add a type, or let a type leave an axis open: a type whose condition does not name an axis covers both its sides.",
    source: "Lazarsfeld 1937; Kvist 1999",
  },
  "typology-source-unknown": {
    title: "An unknown source",
    meaning: "A passage refers to a document that is not listed under `sources` of the typology.",
    remedy: "List the document, or correct the key.",
  },
  "typology-weights-zero": {
    title: "An axis without weight",
    meaning: "An indicator of weight 0 is left out. If all are, the axis has nothing to be computed from.",
    remedy: "Give at least one indicator a weight above 0.",
  },
  "typology-defining-twice": {
    title: "Several defining indicators",
    meaning:
      "The defining indicator is the one that the theory itself uses to define the axis; the result is flagged when it lies on the opposite side of 0.5 from the score. There can be only one on an axis.",
    remedy: "Keep `defining: true` on one of them.",
  },
  "typology-number-undeclared": {
    title: "A number without a reason",
    meaning:
      "Every number and every rule of a typology must say where it comes from, or that its authors decided it. This one does not.",
    remedy: "Add `source`, or `decision: true` with a `rationale`.",
    source: "Promise of the method: every number is declared as data, with its reason.",
  },
  "typology-translation-missing": {
    title: "A missing translation",
    meaning:
      "The text is not written in each language of the program. Where it is missing, the English text is used, or else the first that there is, followed by its language: “market [en]”. A text without languages is used for all.",
    remedy: "Write the text as a block, with one text under each language: `en`, `fr`.",
  },
  "typology-changed": {
    title: "A changed typology under the name of a shipped one",
    meaning:
      "The id is that of a shipped typology, but the content is not: it has another version, or, under the same version, an indicator, a number or a text that differs. Comments and layout do not count. Under the same version, every result made with it says so beside the name; its hash differs in any case. A version shipped with an earlier release of the program is reported, too, since the program knows only the one that it comes with.",
    remedy:
      "Give the file an `id` of its own, so that nobody mistakes its results for those of the shipped typology. `tcec typology new` starts such a file.",
  },
  "typology-degrees-turn": {
    title: "Degrees that rise and fall",
    meaning:
      "Along an ordered scale the degrees first go one way and then the other, so more of the fact no longer means more membership. The bounds remain correct, but readers expect a monotone calibration.",
    remedy:
      "Check the order of the degrees. If both ends are meant to differ from the middle, say so in the rationale.",
  },
  "typology-never-raised": {
    title: "A watchpoint that is never raised",
    meaning:
      "Whatever is coded, its condition is never met: it compares a fact with a value that the fact cannot have.",
    remedy: "Change the condition, or remove the watchpoint.",
  },
  "typology-never-cleared": {
    title: "A watchpoint that is never cleared",
    meaning:
      "Whatever is coded, it stays raised or unknown. A list that a profile never gives in full proves what it names, never that something is missing; and a bound that every value meets says nothing.",
    remedy: "Let the condition rest on a fact that can also deny it, such as a number, a code or a complete list.",
  },
  "trait-never-independent": {
    title: "A trait that never corroborates",
    meaning:
      "Everything that its condition compares is scored by an axis, or is in the same block of the profile as what is scored. So it adds no evidence of its own: results show it as the same evidence again.",
    remedy: "Leave it if the theory says this of the type; otherwise choose a fact that no axis uses.",
  },
  "typologies-same-name": {
    title: "Two typologies under one name",
    meaning:
      "Two files have the same id and version, but not the same content. Results name a typology by these two, so nobody could tell which one they come from.",
    remedy: "Give one of them another `id`, or raise its `version`.",
  },
  "typology-settings-order": {
    title: "Thresholds of the known share out of order",
    meaning:
      "The sound known share is the level from which a type that could still change is more than tentative; the minimum known share is the level from which there is a score at all. The first cannot be below the second.",
    remedy: "Correct one of the two.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
