import type { Flag } from "../../model/flags.js";
import type { AxisWording, Choices, Combination, DataWording, MethodsWords, Radii, Scoring } from "../methods-words.js";
import { formatNumber } from "../number.js";
import { NUMBERS } from "./grammar.js";

const NUMERALS = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
const FSITA =
  "l’analyse d’idéaux-types par ensembles flous (fuzzy-set ideal type analysis : Kvist 1999, 2007 ; Ragin 2000, 2008)";

const numeral = (count: number): string => NUMERALS[count] ?? formatNumber(NUMBERS, count);
const feminine = (count: number): string => (count === 1 ? "une" : numeral(count));
const counted = (count: number, one: string, many: string): string => `${numeral(count)} ${count < 2 ? one : many}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function enumerate(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} et ${last}`;
}

function nameOf({ rule, exponent, equalWeights }: Combination): string {
  const weighted = equalWeights ? "" : " pondérée";
  switch (rule) {
    case "mean":
      return equalWeights ? "la moyenne, à poids égaux, de" : "la moyenne pondérée de";
    case "min":
      return "le minimum (intersection floue) de";
    case "max":
      return "le maximum (union floue) de";
    case "power":
      if (exponent?.value === 0) return `la moyenne géométrique${weighted} de`;
      return `la moyenne généralisée${weighted} (exposant ${exponent?.text ?? ""}) de`;
    default:
      return rule satisfies never;
  }
}

/** The same within brackets. */
function briefName(combination: Combination): string {
  return nameOf(combination)
    .replace(/^l[ae] /, "")
    .replace(/ \([^)]*\)/, "");
}

function composition({ combination, indicators }: Pick<AxisWording, "combination" | "indicators">): string {
  if (indicators.length === 1) return `repose sur un seul indicateur, ${indicators[0]}`;
  return `est ${nameOf(combination)} ${counted(indicators.length, "indicateur", "indicateurs")} : ${enumerate(indicators)}`;
}

const KINDS: { readonly [K in Choices["kind"]]: readonly [one: string, many: string, article: string, a: string] } = {
  calibration: ["calibration", "calibrations", "la", "une"],
  weight: ["poids", "poids", "le", "un"],
  aggregation: ["règle d’agrégation", "règles d’agrégation", "la", "une"],
  threshold: ["seuil du verdict", "seuils du verdict", "le", "un"],
};

function sayChoices({ kind, count, total }: Choices): string {
  const [one, many, article, a] = KINDS[kind];
  if (count < total) return `${count === 1 ? a : numeral(count)} des ${numeral(total)} ${many}`;
  return total === 1 ? `${article} ${one}` : `les ${numeral(total)} ${many}`;
}

function sayScore({ means, groups }: Scoring): string {
  if (means === "none") return "Le score d’un axe est le milieu de ses bornes.";
  const where = means === "all" ? "Le score d’un axe" : "Le score d’un axe qui est une moyenne";
  const each = groups ? ", les groupes étant pris un par un" : "";
  const others = means === "all" ? "" : " Le score d’un autre axe est le milieu de ses bornes.";
  return `${where} vaut 0,5 + Σ w (m − 0,5) / Σ w (1 − d²), où w est le poids d’un indicateur, m le milieu et d la largeur de son intervalle de degrés (0,5 et 1 s’il est inconnu) : un indicateur compte entièrement s’il est exact, pas du tout s’il est inconnu, et entre les deux selon qu’il est plus ou moins resserré${each}.${others}`;
}

const FLAG_MEANINGS: { readonly [F in Flag]: string } = {
  atypical: "atypique, si les faits connus démentent ce que la typologie présume du type",
  outvoted:
    "définition contredite, si l’indicateur qui définit un axe se situe entièrement de l’autre côté de 0,5 que le score",
  compensation:
    "compensation, si le score d’un axe et la plus grande part des poids entièrement situés d’un côté de 0,5 sont de côtés différents",
};

function sayBinding({ band, known, free, profiles }: Radii): string {
  const [border, share] = ["la bande limite", "la part connue minimale"];
  if (profiles === 1) {
    if (free > 0) return " : aucune autre pondération ne ferait perdre le type";
    return ` ; ${band > 0 ? border : share} en décide`;
  }
  const parts = [
    ...(band > 0 ? [`${border} en décide ${band === profiles ? "dans tous les cas" : `pour ${numeral(band)}`}`] : []),
    ...(known > 0 ? [`${share} en décide ${known === profiles ? "dans tous les cas" : `pour ${numeral(known)}`}`] : []),
    ...(free > 0
      ? [
          free === profiles
            ? "dans aucun cas une autre pondération ne ferait perdre le type"
            : `aucune autre pondération ne ferait perdre le type pour ${numeral(free)}`,
        ]
      : []),
  ];
  return ` ; ${enumerate(parts)}`;
}

/** How many types hang on a slight change, over profiles of which there are several. */
function saySlight({ slight, tenth, profiles }: Radii): string {
  if (slight === 0) return ` Il n’est inférieur à ${tenth} pour aucun.`;
  return ` Il est inférieur à ${tenth} pour ${slight === profiles ? "tous" : numeral(slight)} : là, le type tient à peu de chose.`;
}

function sayProfiles({ profiles, clusters, from, to, invented }: DataWording): string {
  const when =
    from === to ? (profiles === 1 ? `daté de ${from}` : `tous datés de ${from}`) : `datés de ${from} à ${to}`;
  if (profiles === 1) return `Le corpus compte un profil, ${when}${invented === 1 ? ", celui d’un pôle inventé" : ""}.`;
  const of = `${clusters === 1 ? "d’un seul pôle" : `de ${numeral(clusters)} pôles`}`;
  const made =
    invented === 0
      ? ""
      : ` ; ${invented === profiles ? "tous décrivent" : `${numeral(invented)} d’entre eux ${invented === 1 ? "décrit" : "décrivent"}`} ${invented === 1 ? "un pôle inventé" : "des pôles inventés"}`;
  return `Le corpus compte ${numeral(profiles)} profils ${of}, ${when}${made}.`;
}

function sayLevels({ levels, withoutLevel, profiles }: DataWording): string {
  const [first, ...others] = levels;
  if (first === undefined)
    return profiles === 1 ? "Son niveau d’analyse n’est pas indiqué." : "Leur niveau d’analyse n’est pas indiqué.";
  if (profiles === 1) return `Niveau d’analyse : ${first.label}.`;
  if (others.length === 0 && withoutLevel === 0) return `Niveau d’analyse, pour tous : ${first.label}.`;
  const each = levels.map(({ label, count }) => `${label}, pour ${numeral(count)}`);
  const none = withoutLevel === 0 ? "" : ` ; il n’est pas indiqué pour ${numeral(withoutLevel)}`;
  const mixed = others.length === 0 ? "" : " Des parts de niveaux différents ne se comparent pas.";
  return `Niveau d’analyse : ${each.join(" ; ")}${none}.${mixed}`;
}

function sayEvidence({ documents, evidence: { high, medium, low, unstated }, profiles }: DataWording): string {
  const on = profiles === 1 ? "Le profil repose sur" : "Les profils reposent sur";
  if (documents === 0)
    return profiles === 1 ? "Le profil n’indique aucune source." : "Les profils n’indiquent aucune source.";
  const total = high + medium + low + unstated;
  const read = `${on} ${counted(documents, "document", "documents")}`;
  if (total === 0) return `${read}.`;
  const parts = [
    ...(high > 0 ? [`élevée pour ${feminine(high)}`] : []),
    ...(medium > 0 ? [`moyenne pour ${feminine(medium)}`] : []),
    ...(low > 0 ? [`faible pour ${feminine(low)}`] : []),
    ...(unstated > 0 ? [`non indiquée pour ${feminine(unstated)}`] : []),
  ];
  const drawn = total === 1 ? "dont est tirée une preuve" : `dont sont tirées ${numeral(total)} preuves`;
  return `${read}, ${drawn}, de confiance ${enumerate(parts)}.`;
}

function sayCoders({ coders, coded, profiles }: DataWording): string {
  if (coded === 0) return profiles === 1 ? "Le codeur n’est pas indiqué." : "Les codeurs ne sont pas indiqués.";
  if (profiles === 1) return "Le codeur est indiqué dans le profil.";
  const who = counted(coders, "codeur", "codeurs");
  if (coded === profiles)
    return coders === 1 ? "Un seul codeur a codé tous les profils." : `Les profils ont été codés par ${who}.`;
  return `Le codeur est indiqué pour ${numeral(coded)} des ${numeral(profiles)} profils : ${who}.`;
}

function sayAgreement({ codedTwice, agreed }: DataWording): string {
  if (codedTwice === 0) return "";
  if (codedTwice === 1)
    return `Un cas a été codé par plusieurs codeurs, ${agreed === 1 ? "avec le même type et le même statut" : "et le type ou le statut diffère de l’un à l’autre"}.`;
  const same =
    agreed === codedTwice
      ? "avec chaque fois le même type et le même statut"
      : agreed === 0
        ? "et le type ou le statut diffère chaque fois"
        : `avec le même type et le même statut pour ${numeral(agreed)}`;
  return `${capital(numeral(codedTwice))} cas ont été codés par plusieurs codeurs, ${same}.`;
}

function ofProfiles(count: number, total: number): string {
  if (total === 1) return "le profil";
  return count < total ? `${numeral(count)} des ${numeral(total)} profils` : `les ${numeral(total)} profils`;
}

/** The methods paragraph in French. */
export const METHODS_WORDS: MethodsWords = {
  heading: "Méthode",
  references: "Références",
  forLatex: "À insérer dans un document pour pdfLaTeX (T1, utf8) ou LuaLaTeX ; aucune extension n’est nécessaire.",
  opening: ({ version, typology, typologyVersion, changed, hash, cited, theory }, profiles) => {
    const subject = profiles === 1 ? "Le pôle" : "Chaque pôle";
    const program = `tcec ${version}${cited === null ? "" : ` (${cited.program})`}`;
    const file = `version ${typologyVersion}${changed === null ? "" : `, ${changed}`}, SHA-256 ${hash}${cited === null ? "" : ` ; ${cited.typology}`}`;
    const by = `avec ${program}, par ${FSITA}, selon la typologie ${typology} (${file})`;
    const works = theory.map(({ cited, after }) => cited + (after === null ? "" : `, d’après ${after}`));
    const rest =
      theory.length === 0 ? "" : ` Les axes et les idéaux-types de cette typologie reposent sur ${enumerate(works)}.`;
    return `${subject} a été décrit par un profil de faits codés, puis classé ${by}.${rest}`;
  },
  data: (data) => [sayProfiles(data), sayLevels(data), sayEvidence(data), sayCoders(data), sayAgreement(data)],
  principle: (axes) => {
    const type =
      axes === 1
        ? "Le degré d’appartenance à un idéal-type est le score si le type se situe du côté haut de l’axe, sa négation, 1 − score, s’il se situe du côté bas."
        : "Le degré d’appartenance à un idéal-type est le minimum, sur ses axes, du score si le type se situe du côté haut de l’axe, ou de sa négation, 1 − score, s’il se situe du côté bas.";
    return `Les faits ont été calibrés en degrés d’appartenance à un ensemble, de 0 (pleinement hors de l’ensemble) à 1 (pleinement dans l’ensemble), 0,5 étant le point de bascule, où l’ambiguïté est maximale ; chaque axe combine en un score les degrés de ses indicateurs. ${type}`;
  },
  axis: (axis) => {
    const out = axis.leftOut;
    const omitted = out.length === 0 ? "" : ` ; ${enumerate(out)} ${out.length === 1 ? "a" : "ont"} un poids nul`;
    return `L’axe ${axis.label} va de ${axis.low} (0) à ${axis.high} (1) ; il ${composition(axis)}${omitted}.`;
  },
  anchors: (values, linear) => `${linear ? "linéaire " : ""}${values.join(" / ")}`,
  degreeOfCode: (code, degree) => `${code} → ${degree}`,
  meanOverGroups: "moyenne sur les groupes",
  ownDegrees: (out, inner) => `degrés ${out} et ${inner} aux points d’exclusion et d’inclusion`,
  weight: (weight) => `poids ${weight}`,
  indicator: (label, particulars) => (particulars.length === 0 ? label : `${label} (${particulars.join(" ; ")})`),
  calibration: ({ direct, linear, assign, groups, outer }) => {
    const anchors =
      "Trois valeurs séparées par des barres obliques sont les points d’ancrage d’exclusion, de bascule et d’inclusion";
    const degrees = outer ? `les degrés ${outer.out} ; 0,5 et ${outer.in}` : "les degrés déclarés, et 0,5 entre eux,";
    const sentences = [
      ...(direct
        ? [
            `${anchors}, auxquels la méthode directe de calibration (Ragin 2008) attribue ${degrees} sur l’échelle des log-cotes (log odds)`,
          ]
        : []),
      ...(linear
        ? [
            `${direct ? "si elles sont précédées de « linéaire », elles" : `${anchors} ; ils`} reçoivent 0 ; 0,5 et 1, avec une interpolation linéaire entre ces points`,
          ]
        : []),
      ...(assign ? [`${direct || linear ? "aux codes" : "Aux codes"} sont attribués les degrés indiqués`] : []),
      ...(groups
        ? [
            "un indicateur codé pour plusieurs groupes reçoit la moyenne des degrés des groupes que compte le pôle, un groupe dont on ne sait rien pouvant prendre tout degré de 0 à 1",
          ]
        : []),
    ];
    return sentences.length === 0 ? "" : `${sentences.join(" ; ")}.`;
  },
  compensates:
    "Dans une moyenne, à la différence d’un minimum, les indicateurs d’un axe peuvent se compenser les uns les autres.",
  reasons: (reasoned, sources) => {
    const file = reasoned
      ? "Chaque calibration est déclarée dans le fichier de la typologie, avec sa raison, et peut y être remplacée."
      : "";
    if (sources.length === 0) return file;
    const works = sources.map(({ cited, indicators }) => `${cited} (${enumerate(indicators)})`).join(" ; ");
    const lead =
      sources.length === 1 ? "Source sur laquelle elles s’appuient" : "Sources sur lesquelles elles s’appuient";
    return `${file}${file === "" ? "" : " "}${lead} : ${works}.`;
  },
  unknown: (minimumKnown, scoring) => {
    const limit =
      minimumKnown === null
        ? "si l’on n’en sait rien, aucun score n’est donné"
        : `en deçà d’une part connue de ${minimumKnown}, aucun score n’est donné`;
    return `Ce qui est inconnu n’a été ni compté pour 0 ni remplacé par une moyenne : on lui attribue successivement 0 puis 1 pour établir les bornes de l’axe, et les chiffres que les sources donnent sous forme de bornes sont restés des intervalles d’un bout à l’autre du calcul. ${sayScore(scoring)} La part connue d’un axe, soit 1 moins la largeur de ses bornes, est la somme de ce que les faits connus établissent en sa faveur et de ce qu’ils établissent contre lui ; ${limit}.`;
  },
  confidence: (minimum) =>
    `Les preuves comptent à partir d’une confiance ${minimum === "high" ? "élevée" : "moyenne"} : ce qui ne repose que sur de plus faibles a été tenu pour inconnu.`,
  verdict: ({ soundKnown, band, axes, omits }) => {
    const near = band === null ? "vaut exactement 0,5" : `s’écarte de 0,5 de ${band} au plus`;
    const firm =
      soundKnown === null
        ? " et probable dans les autres cas"
        : `, provisoire si un axe du type dont les bornes contiennent 0,5 a une part connue inférieure à ${soundKnown}, et probable dans les autres cas`;
    const named = omits ? " ; les axes qu’un type ne nomme pas ne comptent pas pour lui" : "";
    const unscored = omits
      ? "lorsqu’aucun degré d’appartenance ne dépasse 0,5 et qu’un type qu’aucun score n’exclut nomme un axe sans score (statut indéterminé), ou que le score d’un axe du type"
      : "lorsqu’un axe n’a pas de score (statut indéterminé) ou que son score";
    const beyond = band === null ? "qu’aucun score n’exclut" : `qu’aucun score à plus de ${band} de 0,5 n’exclut`;
    const half =
      axes === 1
        ? ""
        : ` Pour un cas indéterminé restent les types que les bornes autorisent et ${beyond} : un verdict partiel, s’ils ne sont pas tous là.`;
    return `Un profil relève de l’idéal-type auquel son degré d’appartenance dépasse 0,5${named}. Aucun type n’est nommé ${unscored} ${near} (statut limite) ; sinon, le statut est net si les bornes n’autorisent qu’un seul type${firm}.${half}`;
  },
  flags: (flags) =>
    flags.length === 0
      ? ""
      : `Là où le type seul induirait en erreur, un signalement l’accompagne : ${flags.map((flag) => FLAG_MEANINGS[flag]).join(" ; ")}.`,
  decisions: (declared, withoutReason, authors) => {
    const by =
      authors === "" ? "des auteurs du fichier de la typologie" : `des auteurs du fichier de la typologie (${authors})`;
    const alone = declared.length === 1 && declared[0]?.count === 1;
    const what = alone
      ? `est une décision ${by}, déclarée comme telle`
      : `sont des décisions ${by}, déclarées comme telles`;
    const not = alone ? "non un résultat" : "non des résultats";
    const all = capital(enumerate(declared.map(sayChoices)));
    return [
      ...(declared.length === 0 ? [] : [`${all} ${what}, et ${not} de la littérature.`]),
      ...(withoutReason.length === 0
        ? []
        : [`Aucune raison n’est déclarée pour ${enumerate(withoutReason.map(sayChoices))}.`]),
    ];
  },
  verdictRadius: ({ band, minimumKnown }, some) => {
    const border = band === null ? "qu’un score atteint 0,5" : "qu’un score entre dans la bande limite autour de 0,5";
    const lost =
      minimumKnown === null
        ? `parce ${border}`
        : `ni parce ${border}, ni parce que trop peu serait connu pour un score`;
    const where = some ? " Il existe si tous les axes que nomme le type sont des moyennes." : "";
    return `Le rayon r d’un verdict indique à quel point il dépend des poids : tant que chaque poids est multiplié par un facteur strictement compris entre 1 − r et 1 + r, le type n’est pas perdu, ${lost} ; son statut peut changer.${where}`;
  },
  radii: (radii) => {
    const { lowest, highest, profiles, of } = radii;
    const which = { all: "", typed: " qui ont un type", some: " qui en ont un" }[of];
    const one = { all: "", typed: " pour le seul profil qui ait un type", some: " pour le seul profil qui en ait un" }[
      of
    ];
    if (profiles === 1) return `Il vaut ${lowest}${one}${sayBinding(radii)}.`;
    const over = `${of === "all" ? "pour" : "sur"} les ${numeral(profiles)} profils${which}`;
    const range = lowest === highest ? `Il vaut ${lowest} ${over}` : `Il va de ${lowest} à ${highest} ${over}`;
    return `${range}${sayBinding(radii)}.${saySlight(radii)}`;
  },
  flagged: (counts, total) => {
    if (counts.length === 0) return "";
    if (total === 1) return `Le verdict porte un signalement : ${enumerate(counts.map(({ label }) => label))}.`;
    const each = counts.map(({ label, count }) => `${label} pour ${numeral(count)}`);
    return `Des verdicts portent un signalement : ${enumerate(each)}.`;
  },
  attainable: (types) => {
    const each = types.map(({ label, least, most }) =>
      least === most ? `${label} ${numeral(least)}` : `${label} de ${numeral(least)} à ${numeral(most)}`,
    );
    return `Compte tenu de ce qui est inconnu, le nombre de profils qui peuvent être de chaque type est : ${enumerate(each)} (seul compte ici le côté de chaque axe : un score proche de la limite compte pour son côté).`;
  },
  halves: (count, total) => {
    if (count === 0) return "";
    if (total === 1) return "Certains types sont néanmoins exclus.";
    return `Pour ${numeral(count)} des profils indéterminés, certains types sont néanmoins exclus.`;
  },
  hanging: (count, total) =>
    count === 0
      ? ""
      : `Sans les preuves de confiance faible, le type ou le statut serait autre pour ${ofProfiles(count, total)}.`,
  given: (profiles) =>
    `Dans ${counted(profiles, "profil", "profils")}, le codeur a donné directement le degré d’un indicateur, sans calibration.`,
  verdicts: (counts, total) => {
    const [first, ...others] = counts;
    if (!first) return "";
    if (total === 1) return `Le statut est ${first.label}.`;
    if (others.length === 0) return `Le statut est ${first.label} pour les ${numeral(total)} profils.`;
    const rest = others.map(({ label, count }) => `${label} pour ${numeral(count)}`);
    return `Sur les ${numeral(total)} profils, le statut est ${enumerate([`${first.label} pour ${numeral(first.count)}`, ...rest])}.`;
  },
  short: {
    axes: (axes, { direct, linear, assign }) => {
      const ways = [
        ...(direct ? ["par la méthode directe"] : []),
        ...(linear ? ["par interpolation linéaire entre les points d’ancrage"] : []),
        ...(assign ? ["par des degrés attribués aux codes"] : []),
      ];
      const made = axes.map(({ label, combination, indicators }) =>
        indicators.length === 1
          ? `${label} (un seul indicateur)`
          : `${label} (${briefName(combination)} ${numeral(indicators.length)})`,
      );
      const count = axes.reduce((sum, { indicators }) => sum + indicators.length, 0);
      const verb = count === 1 ? "calibré" : "calibrés";
      const make = count === 1 ? "forme" : "forment";
      const type =
        axes.length === 1
          ? ""
          : " ; le degré d’appartenance à un idéal-type est le minimum, sur les axes, des scores ou de leurs négations";
      return `${capital(counted(count, "indicateur", "indicateurs"))}, ${verb} ${enumerate(ways)}, ${make} ${counted(axes.length, "axe", "axes")}, ${enumerate(made)}${type}.`;
    },
    rules: ({ minimumKnown, soundKnown, band }, { means }) => {
      const limits = [
        ...(minimumKnown === null ? [] : [`aucun score n’est donné en deçà d’une part connue de ${minimumKnown}`]),
        band === null
          ? "aucun type n’est nommé si le score d’un axe vaut exactement 0,5"
          : `aucun type n’est nommé si le score d’un axe s’écarte de 0,5 de ${band} au plus`,
        ...(soundKnown === null
          ? []
          : [`un type qui pourrait encore changer est provisoire en deçà d’une part connue de ${soundKnown}`]),
      ];
      const counts = {
        all: "un indicateur compte selon qu’il est plus ou moins resserré",
        some: "sur un axe qui est une moyenne, un indicateur compte selon qu’il est plus ou moins resserré",
        none: "",
      }[means];
      return `Ce qui est inconnu n’a jamais été compté pour 0 : il élargit les bornes de son axe ; ${enumerate([...(counts === "" ? [] : [counts]), ...limits])}.`;
    },
    verdictRadius:
      "Le rayon d’un verdict indique de combien, en proportion, tous les poids peuvent varier sans que le type change.",
  },
};
