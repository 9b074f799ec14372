import type { Flag } from "../../model/flags.js";
import type { AxisWording, Choices, Combination, DataWording, MethodsWords, Radii, Scoring } from "../methods-words.js";
import { formatNumber } from "../number.js";
import { NUMBERS } from "./grammar.js";

const NUMERALS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const FSITA = "fuzzy-set ideal type analysis (Kvist 1999, 2007; Ragin 2000, 2008)";

const numeral = (count: number): string => NUMERALS[count] ?? formatNumber(NUMBERS, count);
const counted = (count: number, one: string, many: string): string => `${numeral(count)} ${count === 1 ? one : many}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function enumerate(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

function nameOf({ rule, exponent, equalWeights }: Combination): string {
  switch (rule) {
    case "mean":
      return equalWeights ? "the mean, with equal weights, of" : "the weighted mean of";
    case "min":
      return "the minimum (fuzzy intersection) of";
    case "max":
      return "the maximum (fuzzy union) of";
    case "power": {
      const weighted = equalWeights ? "" : "weighted ";
      if (exponent?.value === 0) return `the ${weighted}geometric mean of`;
      return `the ${weighted}power mean (exponent ${exponent?.text ?? ""}) of`;
    }
    default:
      return rule satisfies never;
  }
}

/** The same within brackets. */
function briefName(combination: Combination): string {
  return nameOf(combination)
    .replace(/^the /, "")
    .replace(/ \([^)]*\)/, "");
}

function composition({ combination, indicators }: Pick<AxisWording, "combination" | "indicators">): string {
  if (indicators.length === 1) return `rests on one indicator, ${indicators[0]}`;
  return `is ${nameOf(combination)} ${counted(indicators.length, "indicator", "indicators")}: ${enumerate(indicators)}`;
}

const KINDS: { readonly [K in Choices["kind"]]: readonly [one: string, many: string] } = {
  calibration: ["calibration", "calibrations"],
  weight: ["weight", "weights"],
  aggregation: ["aggregation rule", "aggregation rules"],
  threshold: ["threshold of the verdict", "thresholds of the verdict"],
};

function sayChoices({ kind, count, total }: Choices): string {
  const [one, many] = KINDS[kind];
  if (count < total) return `${numeral(count)} of the ${numeral(total)} ${many}`;
  if (total === 1) return `the ${one}`;
  return total === 2 ? `both ${many}` : `all ${numeral(total)} ${many}`;
}

function sayScore({ means, groups }: Scoring): string {
  if (means === "none") return "The score of an axis is the middle of its bounds.";
  const where = means === "all" ? "The score of an axis" : "The score of an axis that is a mean";
  const each = groups ? ", groups being taken one by one" : "";
  const others = means === "all" ? "" : " The score of any other axis is the middle of its bounds.";
  return `${where} is 0.5 + Σ w (m − 0.5) / Σ w (1 − d²), with w the weight of an indicator, m the middle and d the width of its degrees (0.5 and 1 where it is unknown): an indicator counts fully where it is exact, not at all where it is unknown, and in between depending on how narrow it is${each}.${others}`;
}

const FLAG_MEANINGS: { readonly [F in Flag]: string } = {
  atypical: "atypical, where something that the typology presumes of the type is known not to hold",
  outvoted:
    "definition outvoted, where the indicator that defines an axis lies wholly on the opposite side of 0.5 from its score",
  compensation:
    "compensation, where most of the weight that lies wholly on one side of 0.5 lies on the opposite side from the score of its axis",
};

function sayBinding({ band, known, free, profiles }: Radii): string {
  if (profiles === 1) {
    if (free > 0) return ": no weights at all take the type away";
    return `; the binding limit is ${band > 0 ? "the border band" : "the minimum known share"}`;
  }
  const parts = [
    ...(band > 0 ? [`the border band binds ${band === profiles ? "in every case" : `for ${numeral(band)}`}`] : []),
    ...(known > 0
      ? [`the minimum known share binds ${known === profiles ? "in every case" : `for ${numeral(known)}`}`]
      : []),
    ...(free > 0
      ? [`no weights at all take the type away ${free === profiles ? "in any case" : `for ${numeral(free)}`}`]
      : []),
  ];
  return `; ${enumerate(parts)}`;
}

/** How many types hang on a slight change, over profiles of which there are several. */
function saySlight({ slight, tenth, profiles }: Radii): string {
  if (slight === 0) return ` It is below ${tenth} for none.`;
  return ` It is below ${tenth} for ${slight === profiles ? "all" : numeral(slight)}: there the type depends closely on the weights.`;
}

function sayProfiles({ profiles, clusters, from, to, invented }: DataWording): string {
  const when = from === to ? `${profiles === 1 ? "" : "all "}dated ${from}` : `dated ${from} to ${to}`;
  if (profiles === 1) return `The data are one profile, ${when}${invented === 1 ? ", of an invented cluster" : ""}.`;
  const made =
    invented === 0
      ? ""
      : `; ${invented === profiles ? "all" : numeral(invented)} of them ${invented === 1 ? "describes an invented cluster" : "describe invented clusters"}`;
  return `The data are ${numeral(profiles)} profiles of ${counted(clusters, "cluster", "clusters")}, ${when}${made}.`;
}

function sayLevels({ levels, withoutLevel, profiles }: DataWording): string {
  const [first, ...others] = levels;
  if (first === undefined) return `${profiles === 1 ? "Its" : "Their"} level of analysis is not stated.`;
  if (profiles === 1) return `Level of analysis: ${first.label}.`;
  if (others.length === 0 && withoutLevel === 0) return `Level of analysis, for all: ${first.label}.`;
  const each = levels.map(({ label, count }) => `${label}, for ${numeral(count)}`);
  const none = withoutLevel === 0 ? "" : `; it is not stated for ${numeral(withoutLevel)}`;
  const mixed = others.length === 0 ? "" : " Shares at different levels are not comparable.";
  return `Level of analysis: ${each.join("; ")}${none}.${mixed}`;
}

function sayEvidence({ documents, evidence: { high, medium, low, unstated }, profiles }: DataWording): string {
  if (documents === 0) return profiles === 1 ? "The profile names no source." : "The profiles name no source.";
  const total = high + medium + low + unstated;
  const read = `${profiles === 1 ? "The profile rests" : "The profiles rest"} on ${counted(documents, "document", "documents")}`;
  if (total === 0) return `${read}.`;
  const parts = [
    ...(high > 0 ? [`high for ${numeral(high)}`] : []),
    ...(medium > 0 ? [`medium for ${numeral(medium)}`] : []),
    ...(low > 0 ? [`low for ${numeral(low)}`] : []),
    ...(unstated > 0 ? [`not stated for ${numeral(unstated)}`] : []),
  ];
  const pieces = `${counted(total, "piece", "pieces")} of evidence`;
  return `${read}, with ${pieces}, whose confidence is ${enumerate(parts)}.`;
}

function sayCoders({ coders, coded, profiles }: DataWording): string {
  if (coded === 0) return profiles === 1 ? "The coder is not stated." : "The coders are not stated.";
  if (profiles === 1) return "The profile names its coder.";
  const who = counted(coders, "coder", "coders");
  if (coded === profiles) return coders === 1 ? "One coder coded all profiles." : `The profiles were coded by ${who}.`;
  return `The coder is stated for ${numeral(coded)} of the ${numeral(profiles)} profiles: ${who}.`;
}

function sayAgreement({ codedTwice, agreed }: DataWording): string {
  if (codedTwice === 0) return "";
  if (codedTwice === 1)
    return `One case was coded by several coders, ${agreed === 1 ? "with the same type and status" : "and type or status differ between them"}.`;
  const same =
    agreed === codedTwice
      ? "each time with the same type and status"
      : agreed === 0
        ? "and type or status differ each time"
        : `with the same type and status for ${numeral(agreed)}`;
  return `${capital(numeral(codedTwice))} cases were coded by several coders, ${same}.`;
}

function ofProfiles(count: number, total: number): string {
  if (total === 1) return "the profile";
  if (count < total) return `${numeral(count)} of the ${numeral(total)} profiles`;
  return total === 2 ? "both profiles" : `all ${numeral(total)} profiles`;
}

/** The methods paragraph in English. */
export const METHODS_WORDS: MethodsWords = {
  heading: "Methods",
  references: "References",
  forLatex: "To be included in a document for pdfLaTeX (T1, utf8) or LuaLaTeX; no package is needed.",
  opening: ({ version, typology, typologyVersion, changed, hash, cited, theory }, profiles) => {
    const subject = profiles === 1 ? "The cluster" : "Each cluster";
    const program = `tcec ${version}${cited === null ? "" : ` (${cited.program})`}`;
    const file = `version ${typologyVersion}${changed === null ? "" : `, ${changed}`}, SHA-256 ${hash}${cited === null ? "" : `; ${cited.typology}`}`;
    const by = `with ${program}, by ${FSITA}, under the typology ${typology} (${file})`;
    const works = theory.map(({ cited, after }) => cited + (after === null ? "" : `, after ${after}`));
    const rest = theory.length === 0 ? "" : ` Its axes and ideal types rest on ${enumerate(works)}.`;
    return `${subject} was described by a profile of coded facts and classified ${by}.${rest}`;
  },
  data: (data) => [sayProfiles(data), sayLevels(data), sayEvidence(data), sayCoders(data), sayAgreement(data)],
  principle: (axes) => {
    const type =
      axes === 1
        ? "Membership in an ideal type is the score, where the type lies at the high end of the axis, or its negation, 1 − score, where it lies at the low end."
        : "Membership in an ideal type is the minimum, over its axes, of the score, where the type lies at the high end of the axis, or of its negation, 1 − score, where it lies at the low end.";
    return `Facts were calibrated into degrees of membership in a set, from 0 (fully out) to 1 (fully in), with the point of maximum ambiguity, the crossover, at 0.5; each axis combines the degrees of its indicators into a score. ${type}`;
  },
  axis: (axis) => {
    const out = axis.leftOut;
    const omitted = out.length === 0 ? "" : `; ${enumerate(out)} ${out.length === 1 ? "has" : "have"} a weight of 0`;
    return `The axis ${axis.label} runs from ${axis.low} (0) to ${axis.high} (1) and ${composition(axis)}${omitted}.`;
  },
  anchors: (values, linear) => `${linear ? "linear " : ""}${values.join(" / ")}`,
  degreeOfCode: (code, degree) => `${code} → ${degree}`,
  meanOverGroups: "mean over groups",
  ownDegrees: (out, inner) => `degrees ${out} and ${inner} at the outer anchors`,
  weight: (weight) => `weight ${weight}`,
  indicator: (label, particulars) => (particulars.length === 0 ? label : `${label} (${particulars.join("; ")})`),
  calibration: ({ direct, linear, assign, groups, outer }) => {
    const degrees = outer ? `${outer.out}, 0.5 and ${outer.in}` : "the declared degrees, 0.5 between them,";
    const sentences = [
      ...(direct
        ? [
            `Three values with slashes between them are the anchors of full non-membership, crossover and full membership, to which the direct method of calibration (Ragin 2008) gives ${degrees} on the scale of log odds`,
          ]
        : []),
      ...(linear
        ? [
            direct
              ? "those marked “linear” are given 0, 0.5 and 1, with straight lines between them"
              : "Three values with slashes between them are the anchors of full non-membership, crossover and full membership; they are given 0, 0.5 and 1, with straight lines between them",
          ]
        : []),
      ...(assign
        ? [direct || linear ? "codes are assigned the degrees shown" : "Codes are assigned the degrees shown"]
        : []),
      ...(groups
        ? [
            "what is coded for several groups is the mean of their degrees, over the groups that exist, a group about which nothing is known taking any degree from 0 to 1",
          ]
        : []),
    ];
    return sentences.length === 0 ? "" : `${sentences.join("; ")}.`;
  },
  compensates: "In a mean, unlike in a minimum, the indicators of an axis can make up for one another.",
  reasons: (reasoned, sources) => {
    const file = reasoned
      ? "Each calibration is declared in the file of the typology, with its reason, and can be replaced there."
      : "";
    if (sources.length === 0) return file;
    const works = sources.map(({ cited, indicators }) => `${cited} (${enumerate(indicators)})`).join("; ");
    const lead = sources.length === 1 ? "The source on which they rest" : "The sources on which they rest";
    return `${file}${file === "" ? "" : " "}${lead}: ${works}.`;
  },
  unknown: (minimumKnown, scoring) => {
    const limit =
      minimumKnown === null
        ? "where nothing at all is known, no score is given"
        : `below a known share of ${minimumKnown} no score is given`;
    return `What is unknown was neither counted as 0 nor replaced by a mean: for the bounds of an axis it is set to 0 and to 1 in turn, and figures that the sources give as bounds were kept as intervals throughout. ${sayScore(scoring)} The known share of an axis, 1 minus the width of its bounds, is what the known facts prove for it plus what they prove against it; ${limit}.`;
  },
  confidence: (minimum) =>
    `Only evidence of ${minimum} confidence or better was used: what rests on weaker evidence alone was taken as unknown.`,
  verdict: ({ soundKnown, band, axes, omits }) => {
    const near = band === null ? "lies exactly at 0.5" : `lies within ${band} of 0.5`;
    const firm =
      soundKnown === null
        ? "probable otherwise"
        : `tentative where an axis of the type whose bounds contain 0.5 has a known share below ${soundKnown}, and probable otherwise`;
    const clear =
      soundKnown === null
        ? "clear where the bounds allow one type only, and"
        : "clear where the bounds allow one type only,";
    const named = omits ? "; axes that a type does not name do not matter to it" : "";
    const unscored = omits
      ? "where no membership exceeds 0.5 and a type that no score rules out names an axis without a score (undetermined), or where an axis of the type"
      : "where an axis has no score (undetermined) or";
    const beyond = band === null ? "no score rules out" : `no score further than ${band} from 0.5 rules out`;
    const half =
      axes === 1
        ? ""
        : ` For an undetermined case, those types remain that the bounds allow and that ${beyond}: a partial verdict, if they are fewer than all.`;
    return `A case belongs to the ideal type in which its membership exceeds 0.5${named}. No type is named ${unscored} ${near} (borderline); otherwise the status is ${clear} ${firm}.${half}`;
  },
  flags: (flags) =>
    flags.length === 0
      ? ""
      : `Where the type alone would mislead, a flag stands beside it: ${flags.map((flag) => FLAG_MEANINGS[flag]).join("; ")}.`,
  decisions: (declared, withoutReason, authors) => {
    const by = authors === "" ? "the authors of the typology file" : `the authors of the typology file (${authors})`;
    const alone = declared.length === 1 && declared[0]?.count === 1;
    const what = alone ? `is a decision of ${by}` : `are decisions of ${by}`;
    const not = alone ? "not a finding" : "not findings";
    const all = capital(enumerate(declared.map(sayChoices)));
    return [
      ...(declared.length === 0 ? [] : [`${all} ${what}, declared as such there, and ${not} of the literature.`]),
      ...(withoutReason.length === 0 ? [] : [`No reason is declared for ${enumerate(withoutReason.map(sayChoices))}.`]),
    ];
  },
  verdictRadius: ({ band, minimumKnown }, some) => {
    const border = band === null ? "a score comes to 0.5" : "a score enters the border band around 0.5";
    const lost =
      minimumKnown === null
        ? `because ${border}`
        : `neither because ${border} nor because too little is known for a score`;
    const where = some ? " It exists where every axis that the type names is a mean." : "";
    return `The radius r of a verdict says how far the verdict depends on the weights: as long as every weight is multiplied by a factor strictly between 1 − r and 1 + r, the type is not lost, ${lost}; its status may change.${where}`;
  },
  radii: (radii) => {
    const { lowest, highest, profiles, of } = radii;
    const which = { all: "", typed: " with a type", some: " that have one" }[of];
    const one = { all: "", typed: " for the one profile with a type", some: " for the one profile that has one" }[of];
    if (profiles === 1) return `It is ${lowest}${one}${sayBinding(radii)}.`;
    const over = `over the ${numeral(profiles)} profiles${which}`;
    const range = lowest === highest ? `It is ${lowest} ${over}` : `It ranges from ${lowest} to ${highest} ${over}`;
    return `${range}${sayBinding(radii)}.${saySlight(radii)}`;
  },
  flagged: (counts, total) => {
    if (counts.length === 0) return "";
    if (total === 1) return `The verdict is flagged: ${enumerate(counts.map(({ label }) => label))}.`;
    const each = counts.map(({ label, count }) => `${label} in ${numeral(count)}`);
    return `Verdicts are flagged: ${enumerate(each)}.`;
  },
  attainable: (types) => {
    const each = types.map(({ label, least, most }) =>
      least === most
        ? `${label} ${least === 0 ? "none" : numeral(least)}`
        : `${label} ${least === 0 ? "zero" : numeral(least)} to ${numeral(most)}`,
    );
    return `Given what is unknown, the number of profiles that can be of each type is: ${enumerate(each)} (here only the side of each axis counts: a score near the border counts for its side).`;
  },
  halves: (count, total) => {
    if (count === 0) return "";
    if (total === 1) return "Some types are ruled out nevertheless.";
    return `For ${numeral(count)} of the undetermined profiles some types are ruled out nevertheless.`;
  },
  hanging: (count, total) =>
    count === 0
      ? ""
      : `Without the evidence of low confidence, the type or the status would be different for ${ofProfiles(count, total)}.`,
  given: (profiles) =>
    `In ${counted(profiles, "profile", "profiles")} the coder gave the degree of an indicator directly, without calibration.`,
  verdicts: (counts, total) => {
    const [first, ...others] = counts;
    if (!first) return "";
    if (total === 1) return `The status was ${first.label}.`;
    if (others.length === 0)
      return `The status was ${first.label} for ${total === 2 ? "both" : `all ${numeral(total)}`} profiles.`;
    const rest = others.map(({ label, count }) => `${label} for ${numeral(count)}`);
    return `Of the ${numeral(total)} profiles, the status was ${enumerate([`${first.label} for ${numeral(first.count)}`, ...rest])}.`;
  },
  short: {
    axes: (axes, { direct, linear, assign }) => {
      const ways = [
        ...(direct ? ["by the direct method"] : []),
        ...(linear ? ["by straight lines between anchors"] : []),
        ...(assign ? ["by degrees assigned to codes"] : []),
      ];
      const made = axes.map(({ label, combination, indicators }) =>
        indicators.length === 1
          ? `${label} (one indicator)`
          : `${label} (${briefName(combination)} ${numeral(indicators.length)})`,
      );
      const count = axes.reduce((sum, { indicators }) => sum + indicators.length, 0);
      const verb = count === 1 ? "makes" : "make";
      const type =
        axes.length === 1 ? "" : "; membership in an ideal type is the minimum over the axes or their negations";
      return `${capital(counted(count, "indicator", "indicators"))}, calibrated ${enumerate(ways)}, ${verb} ${counted(axes.length, "axis", "axes")}, ${enumerate(made)}${type}.`;
    },
    rules: ({ minimumKnown, soundKnown, band }, { means }) => {
      const limits = [
        ...(minimumKnown === null ? [] : [`no score is given below a known share of ${minimumKnown}`]),
        band === null ? "no type at exactly 0.5" : `no type is named within ${band} of 0.5`,
        ...(soundKnown === null
          ? []
          : [`a type that could still change is tentative below a known share of ${soundKnown}`]),
      ];
      const counts = {
        all: "an indicator counts the more, the more precisely it is known",
        some: "on an axis that is a mean, an indicator counts the more, the more precisely it is known",
        none: "",
      }[means];
      return `What is unknown was never counted as 0: it widens the bounds of its axis; ${enumerate([...(counts === "" ? [] : [counts]), ...limits])}.`;
    },
    verdictRadius:
      "The radius of a verdict says by what share all weights may be wrong at once without the type being lost.",
  },
};
