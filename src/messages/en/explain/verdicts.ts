import type { Explanation } from "../../explanation.js";
import type { ConceptName, ReasonCode, StatusName } from "../../vocabulary.js";

const FSITA = "Fuzzy-set ideal type analysis: Kvist 1999, 2007; Ragin 2000, 2008";
const HONEST = "Promise of the method: honest about the unknown.";
const OURS = "A decision of this program.";
const NOT_SCORED = "A condition over facts in three-valued logic (see `kleene`). It does not enter the score.";

/** What each reason of a verdict means, in English. */
export const REASON_EXPLANATIONS: { readonly [C in ReasonCode]: Explanation } = {
  "axis-high": {
    title: "High on an axis",
    meaning:
      "The score lies above 0.5 by more than the border band: the case is more in the set of the axis than out of it.",
    computed: "See `score`, `bounds` and `known`.",
    source: FSITA,
  },
  "axis-low": {
    title: "Low on an axis",
    meaning:
      "The score lies below 0.5 by more than the border band: the case is more out of the set of the axis than in it. The typology says in words what this negation stands for.",
    computed: "See `score`, `bounds` and `known`.",
    source: FSITA,
  },
  "axis-borderline": {
    title: "At the border of an axis",
    meaning:
      "The score lies within the border band around 0.5. A small change in a fact, anchor or weight could change the side, so no type is named.",
    remedy: "Look for more precise facts, or report the case as one between types.",
    source: "The width of the band is a decision, declared in the typology.",
  },
  "axis-unscored": {
    title: "An axis without a score",
    meaning:
      "Too little is known of this axis. A score would say more about what happens to be published than about the cluster.",
    computed:
      "There is no score where the known share is below the minimum known share of the typology, where nothing is known, or where nothing on the axis applies.",
    remedy: "Code what is listed as missing. The bounds are valid all the same.",
    source: "The minimum known share is a decision, declared in the typology.",
  },
  "axis-leans-high": {
    title: "The little that is known points to the high side",
    meaning:
      "There is no score, but what is known of this axis points to its high side, and practically nothing to the low one. That is all that can be said; no type follows from it.",
    computed:
      "The lower bound L says what the evidence proves for the axis, 1 − H what it proves against it; the latter is below 0.5%.",
    source: HONEST,
  },
  "axis-leans-low": {
    title: "The little that is known points to the low side",
    meaning:
      "There is no score, but what is known of this axis points to its low side, and practically nothing to the high one. That is all that can be said; no type follows from it.",
    computed:
      "The lower bound L says what the evidence proves for the axis, 1 − H what it proves against it; the former is below 0.5%.",
    source: HONEST,
  },
  "axis-compensation": {
    title: "Compensation on an axis",
    meaning:
      "The score lies on one side of 0.5, and most of the weight that takes a side lies on the other: a few extreme indicators outweigh the rest. The mean is then a poor summary.",
    computed:
      "The weights of the indicators whose degrees all lie above 0.5 are compared with those of the indicators whose degrees all lie below; the others abstain, a tie raises nothing. Only for axes that are means.",
    remedy: "Look at the indicators one by one; report the flag with the type.",
    source: OURS,
  },
  "axis-definition-outvoted": {
    title: "The definition is outvoted",
    meaning:
      "The indicator that the theory itself uses to define the axis lies on the opposite side of 0.5 from the score: a cluster that is 95% self-financed can still score below 0.5 if everything else points the other way.",
    computed:
      "All degrees of the defining indicator lie on the opposite side of 0.5 from the score. Only for axes that are means.",
    remedy: "Say so when you report the type.",
    source: OURS,
  },
  "indicator-pulls-up": {
    title: "An indicator that pulls up",
    meaning: "The degrees of this indicator lie more above 0.5 than below, so it raises the score of its axis.",
    computed: "The fact is calibrated; see `calibration` and `contribution`. Those that pull most come first.",
    source: "The anchors and weights, with their reasons, are in the typology: `tcec typology show`.",
  },
  "indicator-pulls-down": {
    title: "An indicator that pulls down",
    meaning: "The degrees of this indicator lie more below 0.5 than above, so it lowers the score of its axis.",
    computed: "The fact is calibrated; see `calibration` and `contribution`. Those that pull most come first.",
    source: "The anchors and weights, with their reasons, are in the typology: `tcec typology show`.",
  },
  "indicator-undecided": {
    title: "An indicator that pulls neither way",
    meaning:
      "What is known of it leaves both sides about equally open, or lies close to 0.5: it moves the score by less than 0.005.",
    computed:
      "See `contribution`. Where the axis is not a mean, the distance of the middle of its degrees from 0.5 counts, weighted by how narrow they are.",
  },
  "unknown-decisive": {
    title: "Something unknown that could affect the type",
    meaning:
      "This indicator is unknown, or known only within bounds, and its axis, which a possible type is about, could still lie on either side of 0.5.",
    computed: "The percentage says how much of the axis it leaves open; see `influence`. The largest come first.",
    remedy: "This is the evidence to look for.",
    source: HONEST,
  },
  "unknown-harmless": {
    title: "Something unknown that cannot affect the type",
    meaning:
      "This indicator is unknown, or known only within bounds, but its axis lies on the same side of 0.5 whatever it turns out to be, or no possible type is about that axis.",
    computed: "See `bounds` and `influence`.",
    source: HONEST,
  },
  "trait-consistent": {
    title: "A trait that agrees with the type",
    meaning:
      "What the source says of the type beside the axes is found in the profile. This corroborates the type if the trait is independent; otherwise it is the same evidence again.",
    computed: NOT_SCORED,
  },
  "trait-inconsistent": {
    title: "A trait that disagrees with the type",
    meaning:
      "What the source says of the type beside the axes is not so in this profile. Ideal types never fit entirely; several such traits are a reason to look again.",
    computed: NOT_SCORED,
    source: "Matray & Poisat 2015, §2.2: ideal types “do not perfectly match TCEC”.",
  },
  "trait-unknown": {
    title: "A trait that cannot be determined",
    meaning: "The profile does not say enough to tell whether the trait is there.",
    computed: NOT_SCORED,
  },
  "watchpoint-raised": {
    title: "A warning of the source applies",
    meaning:
      "The facts show the situation that the source warns of. It is a question to ask, not a judgement on the cluster.",
    computed: NOT_SCORED,
  },
  "watchpoint-unknown": {
    title: "A warning that cannot be determined",
    meaning: "The profile does not say enough to tell whether the situation is there. This is not an all-clear.",
    computed: NOT_SCORED,
  },
  "nearest-change": {
    title: "The smallest change that leads to the nearest other type",
    meaning:
      "If this one fact were different and all others unchanged, the case would be of the type named. This shows what the verdict depends on; it is not advice.",
    computed:
      "The fact of one indicator at a time is set to a single value within its range, counted from its calibrated middle, such that the verdict is the other type, across the band around 0.5. Changes are compared by their size: |change| / |in − out|, or the change of degree on an ordinal scale. Ties go to the larger weight, then to the order of the typology. The printed number is rounded away from where the fact stands.",
    source: OURS,
  },
  "nearest-border": {
    title: "The smallest change after which there is no type",
    meaning:
      "No single change of fact leads to the nearest other type. If this one fact were different and all others unchanged, the case would be at the border, or too little would be known, and no type would be named.",
    computed: "As for `nearest-change`, on an axis that separates the two types, up to the band around 0.5.",
    source: OURS,
  },
  "nearest-none": {
    title: "No single change leads to the nearest other type",
    meaning:
      "Whichever single fact is changed within its range, the verdict does not become the nearest other type, nor is the type lost on an axis that separates the two.",
    computed: "As for `nearest-change`.",
    source: OURS,
  },
  "type-description": {
    title: "What the source says of the type",
    meaning: "The description of the type, in the words of the typology, with the passage that it rests on.",
    source: "Matray & Poisat 2015, §2.2, for the default typology",
  },
  "type-atypical": {
    title: "Something that the type presumes does not hold",
    meaning:
      "The scores make the case one of this type, but something that the source takes for granted of the type is known not to hold here. The verdict stands and is called atypical wherever it is printed.",
    computed: "A presumption of the type fails (see `presumption`). What is unknown is no failure.",
    remedy: "Say so whenever you report the type.",
    source: OURS,
  },
};

/** What each verdict means, in English. */
export const STATUS_EXPLANATIONS: { readonly [S in StatusName]: Explanation } = {
  clear: {
    title: "Clear",
    meaning: "The type is this one, whatever the unknown turns out to be.",
    computed: "Exactly one type is possible: the bounds of no axis let it change sides.",
    source: FSITA,
  },
  probable: {
    title: "Probable",
    meaning: "The type follows from good evidence, but other types remain possible; they are printed with it.",
    computed:
      "More than one type is possible, and every axis that the type is about and that could change sides has the sound known share.",
    source: "The sound known share is a decision, declared in the typology.",
  },
  tentative: {
    title: "Tentative",
    meaning: "The type is the best reading of thin evidence. Cite it with the other possible types, or not at all.",
    computed: "Some axis that the type is about, and whose bounds contain 0.5, has less than the sound known share.",
    remedy: "Code what is listed as missing.",
    source: "The sound known share is a decision, declared in the typology.",
  },
  borderline: {
    title: "Borderline",
    meaning:
      "The case lies between types. This is a result: ideal types are poles, and real clusters may lie between them.",
    computed:
      "Some axis that the leading type is about is within the border band around 0.5, or no type leads although the scores needed are there. The types that meet there are printed, and none is named as the verdict.",
    source: "The band is a decision, declared in the typology.",
  },
  undetermined: {
    title: "Undetermined",
    meaning: "Too little is known to name a type. This is an ordinary result: most published cases lack the figures.",
    computed:
      "No type leads, and some type that no score rules out is about an axis without a score. The types still possible are printed; where a score settles the side of another axis, so is this partial verdict.",
    remedy: "Code what is listed as missing; the first item leaves most open.",
    source: "The minimum known share is a decision, declared in the typology.",
  },
};

/** The ideas behind the verdict, in English. */
export const CONCEPT_EXPLANATIONS: { readonly [C in ConceptName]: Explanation } = {
  membership: {
    title: "Membership",
    meaning:
      "How far a case belongs to a set, from 0 (fully out) over 0.5 (neither in nor out) to 1 (fully in). It is a degree of belonging, not a probability: memberships of a case in several types do not add up to 1.",
    computed: "In the set of an axis: the score. In its opposite: 1 − score. In a type: the least over its axes.",
    source: "Zadeh 1965; Ragin 2000, 2008",
  },
  calibration: {
    title: "Calibration",
    meaning:
      "The step from a fact to a degree of membership. It says how much of the fact makes a case a member of the set, and carries its reason.",
    computed:
      "Three anchors: `out`, `crossover` and `in`. Direct method: m(x) = 1 / (1 + exp(−k (x − c) / (i − c))) on the side of `in`, with c − o in place of i − c on the other; k = ln(p / (1 − p)) with p the degree declared for `in`, so that the anchors get 1 − p, 0.5 and p. Linear: 0, 0.5 and 1 at the anchors, straight between. Codes are given degrees by a table. An interval is calibrated by its two ends.",
    source: "Ragin 2008, ch. 5; the anchors of the default typology are decisions.",
  },
  crossover: {
    title: "Crossover",
    meaning:
      "The value of a fact at which a case is neither in nor out of the set: degree 0.5, the point of maximum ambiguity. Which side of it a case lies on is a difference in kind.",
    source: "Ragin 2000, 2008",
  },
  known: {
    title: "Known share",
    also: ["coverage"],
    meaning:
      "How far the evidence narrows an axis: 100% where all is known exactly, 0% where nothing is. It is printed beside every score. In QCA `coverage` is something else: how much of an outcome a condition accounts for.",
    computed:
      "L + (1 − H), with L and H the bounds of the axis: L is what the evidence proves for the axis, 1 − H what it proves against it, and H − L what it leaves open.",
    source: OURS,
  },
  bounds: {
    title: "Bounds",
    meaning:
      "The least and the greatest score that the axis could have, whatever the unknown turns out to be. If the coded facts are true, the score that complete knowledge would give lies between them.",
    computed:
      "All unknown degrees are set to 0, then to 1, and intervals to their ends. Every aggregation is monotone, so this gives the extremes. They are exact where the facts of an axis are independent, otherwise they are outer bounds.",
    source: "Interval arithmetic; Manski 2003 for the principle",
  },
  score: {
    title: "Score",
    meaning:
      "The degree of membership of a case in the set of an axis, over what is known. It always lies inside the bounds.",
    computed:
      "For a mean, 0.5 + sum w (m − 0.5) / sum w (1 − d²), with m the middle and d the width of the degrees of each indicator (m = 0.5 and d = 1 where unknown): an indicator counts fully where it is exact, not at all where it is unknown, and in between by how narrow it is; groups of stakeholders enter one by one. For other aggregations, the middle of the bounds. None below the minimum known share.",
    source: FSITA,
  },
  contribution: {
    title: "Contribution",
    meaning:
      "By how much an indicator moves the score away from 0.5, up (+) or down (−). The contributions of an axis add up to its score minus 0.5.",
    computed:
      "w (m − 0.5) / sum w (1 − d²), with w the weight, m the middle and d the width of the degrees. What is unknown adds 0. Only for axes that are means.",
    source: OURS,
  },
  compensation: {
    title: "Compensation",
    meaning:
      "In a mean, strength in one indicator makes up for weakness in another. Where the score lies on the opposite side of 0.5 from most of the weight that takes a side, the result says so.",
    computed: "See `axis-compensation`.",
    source: "On compensation in composite indices: OECD 2008, Handbook on Constructing Composite Indicators",
  },
  "weight-radius": {
    title: "Weight radius f*",
    meaning:
      "How wrong the weights of an axis may be without its score changing sides: if every weight is multiplied by any factor between 1 − f and 1 + f with f below f*, the side stays. 1 means that no weights at all could change it. Whether the type stays is another question: see `verdict-radius`.",
    computed:
      "f* = |sum w (m − 0.5)| / sum w |m − 0.5|, exactly; all middles at 0.5 give 0. Only for axes that are means.",
    source: OURS,
  },
  "verdict-radius": {
    title: "Radius of a verdict",
    meaning:
      "How wrong the weights may be without the type being lost: below it no reweighting takes the type away, be it by bringing a score into the band around 0.5 or by leaving too little known. What binds is named with it. 1 means that no weights at all could. It speaks of the weights only, not of what is unknown, so read it beside the bounds; clear, probable and tentative may change before.",
    computed:
      "|sum w a| / sum w |a|, the least over the axes of the type and over two thresholds: a = (m − 0.5) − s × band × (1 − d²) for entering the band, s the side of the score; a = (1 − d) − minimum known share for losing the score. Only where the axes of the type are means.",
    source: OURS,
  },
  influence: {
    title: "Influence of the unknown",
    meaning:
      "How much of the width of its axis is due to an unknown indicator. The larger it is, the more the fact could narrow the axis.",
    computed:
      "w × width / sum of all weights, with width = 1 for an unknown indicator and the difference of its degrees for an interval.",
    source: OURS,
  },
  "ideal-type": {
    title: "Ideal type",
    meaning:
      "A pole of thought to which real cases are compared; none fits entirely. Here each ideal type is a corner of the property space.",
    computed:
      "Membership in a type is the least over its axes of the score or its negation. With two axes exactly one type lies above 0.5, unless an axis is exactly 0.5, and the second highest is 1 minus the highest.",
    source: "Weber 1904; Kvist 1999, 2007; Matray & Poisat 2015, §2.2",
  },
  "property-space": {
    title: "Property space",
    also: ["attribute space"],
    meaning: "The space that the axes span. Each of its corners, high or low on every axis, belongs to one type.",
    source: "Lazarsfeld 1937; Ragin 2000; Kvist 2007",
  },
  "self-financing": {
    title: "Self-financing",
    meaning:
      "The yardstick that Matray & Poisat use themselves for the first axis: what the cluster earns itself. Here, market resources and membership fees; not gifts, patronage, savings or unpaid work.",
    computed: "See the fact `self_financing_share`.",
    source: "Matray & Poisat 2015, §2.2; that fees count is a decision.",
  },
  not_applicable: {
    title: "Not applicable",
    meaning:
      "The question does not arise: a cluster without volunteers has no participation of volunteers. It is neither unknown nor 0.",
    computed: "The item is taken out of its mean with its weight, and the bounds do not widen.",
  },
  unknown: {
    title: "Unknown",
    meaning:
      "A key that is absent. Unknown never becomes 0 and never silently becomes the average: it widens the bounds and lowers the known share.",
    computed:
      "The degree may be anything from 0 to 1. An interval that covers the whole range of a fact is unknown, too.",
  },
  kleene: {
    title: "Three-valued logic",
    meaning:
      "Conditions on facts hold, fail or are unknown. A comparison holds if it holds on the whole interval, fails if it fails on the whole interval, and is unknown otherwise.",
    computed:
      "`all` fails if one part fails, holds if all hold; `any` holds if one part holds, fails if all fail; `not` swaps holding and failing; anything else is unknown. A list proves what it names; only a list that is coded as complete also proves that something is absent.",
    source: "Kleene 1952",
  },
  trait: {
    title: "Trait",
    meaning: "Something that the source says of a type beside the axes. Traits corroborate a type; they do not score.",
    computed:
      "Consistent where its condition holds, inconsistent where it fails, otherwise unknown. Independent if that answer stays the same when every scored fact, and every other fact of the same block of the profile (funding, members, participation, bodies), is taken as unknown: only then does it corroborate.",
    source: "Matray & Poisat 2015, §2.2",
  },
  presumption: {
    title: "Presumption",
    meaning:
      "Something that the source takes for granted of a type. Where it is known not to hold, the verdict is called atypical.",
    computed: NOT_SCORED,
    source: "The presumptions, with their passages, are in the typology: `tcec typology show`.",
  },
  confidence: {
    title: "Confidence",
    meaning:
      "How sure the coder is of a piece of evidence. A result that rests on evidence of low confidence says whether its type survives without it; `--min-confidence` leaves weaker evidence out altogether.",
    computed:
      "A field that has evidence, all of it below the confidence asked for, counts as unknown; its own evidence counts, else that of the nearest field above. Evidence without a confidence suffices.",
    source: OURS,
  },
  watchpoint: {
    title: "Watchpoint",
    meaning: "A warning of the source. It is raised where the facts show the situation that is warned of.",
    computed:
      "Raised where its condition holds, clear where it fails, otherwise unknown. Strong where it is raised and a second, narrower condition holds as well.",
    source: "Matray & Poisat 2015, §1.1, §1.3 and §2.2",
  },
  check: {
    title: "Check",
    meaning: "A requirement from elsewhere, such as a law or a call for projects. It does not touch the type.",
    computed:
      "Met where its condition holds, not met where it fails, otherwise unknown. It does not apply to a profile whose whole date lies before or after its time.",
  },
  level: {
    title: "Level of analysis",
    meaning:
      "Figures may be about the coordinating structure alone, about the whole with its members, or about one service. A cluster that lives on grants may have members that live on sales, so two levels are never comparable.",
  },
  principles: {
    title: "Market, redistribution, reciprocity",
    meaning:
      "The three principles by which resources circulate: sale and contract, public levy and grant, gift and membership. Contracts won from public bodies are market; work-integration job aid, subsidies and free premises are redistribution; fees, gifts, patronage and volunteering are reciprocity.",
    source: "Polanyi 1944; Matray & Poisat 2015, §2.1; contracts as market: §2.2, type 3",
  },
};
