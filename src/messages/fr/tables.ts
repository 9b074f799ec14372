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
  clear: () => "net si le type est le même quoi que révèle ce qui est inconnu",
  probable: () => "probable si l’on en sait assez, mais que d’autres types restent possibles",
  tentative: ({ sound }) =>
    `provisoire si un axe qui pourrait encore changer de côté a une part connue inférieure à ${sound}`,
  borderline: ({ band, half }) =>
    `limite si un score s’écarte de ${half} de ${band} au plus, auquel cas aucun type n’est nommé`,
  undetermined: () => "indéterminé si l’on en sait trop peu pour nommer un type",
};

/**
 * « Rôles des institutions » are counted one by one: « par rôle des institutions ». What follows must not agree in number: « missions
 * confiées » stay as they are.
 */
function one(heading: string): string {
  if (heading === "pays") return heading;
  if (heading === "création") return "date de création";
  return heading.replace(/^(\p{L}+)s(?=$| d(?:e|es|u) )/u, "$1");
}

const FLAG_MEANINGS: { readonly [F in Flag]: string } = {
  atypical: "les faits connus démentent ce que la typologie présume du type",
  outvoted: "l’indicateur qui définit un axe n’est pas du côté de son score",
  compensation: "sur un axe, le score n’est pas du côté où penche la majorité des poids",
};

const UNDEFINED_MEANINGS: { readonly [R in UndefinedReason]: string } = {
  "no-pair": "là où aucune unité n’a deux codages (sans paire)",
  "one-value": "là où tout est égal, de sorte que l’accord ne se distingue pas du hasard (tout égal)",
  raters: "le kappa de plus ou moins de deux codeurs (pas deux)",
  undeclared: "là où les valeurs possibles ne sont pas déclarées (sans échelle)",
  "one-category": "là où une seule valeur est possible (une valeur)",
};

const CHANGE_MEANINGS: { readonly [C in Change]: (half: string) => string } = {
  certain: (half) =>
    `certain, les bornes d’un axe sont de part et d’autre de ${half}, si bien qu’aucun type n’est possible aux deux dates`,
  apparent: () => "apparent, les types diffèrent, mais ce que l’on ignore pourrait effacer la différence",
  none: () =>
    "aucun, le type est le même, ou n’est autre que par ce que l’on sait : aucun fait connu aux deux dates ne plaide pour un changement",
  open: () => "indécis, une date n’a pas de type",
};

const NOT_COMPARED = "non comparé, les chiffres sont de deux niveaux d’analyse";

const FACT_MEANINGS: { readonly [F in FactChange]?: string } = {
  changed: "changé, les valeurs aux deux dates s’excluent",
  "known-otherwise": "connu autrement, connu aux deux dates, différemment, mais une même valeur reste possible",
};

const NOTABLE_MEANINGS: { readonly [K in NotableKind]: (half: string) => string } = {
  hybrid: () => "Hybride : limite, entre plusieurs types",
  ambiguous: (half) => `Ambigu : un axe a exactement le score ${half}`,
  contradictory: () =>
    "Contradictoire : un type est nommé, et des traits que l’article lui prête, indépendants du score, sont discordants",
  atypical: () => `Atypique : ${FLAG_MEANINGS.atypical}`,
  outvoted: () => `Définition contredite : ${FLAG_MEANINGS.outvoted}`,
  compensation: () => `Compensation : ${FLAG_MEANINGS.compensation}`,
};

const EMPTY_MEANINGS: { readonly [E in Emptiness]: string } = {
  logical: "Aucune valeur n’y mène : quels que soient ses faits, l’axe n’atteint pas ce côté",
  empirical: "Aucun cas ne peut y être : les bornes de tous les cas sont ailleurs",
  open: "Aucun cas à ce jour : les scores sont ailleurs, ou manquent, mais certaines bornes l’admettent",
};

/** The words of tables in French. */
export const TABLE_WORDS: TableWords = {
  headings: {
    id: "Identifiant",
    name: "Pôle",
    date: "Date",
    year: "Année",
    created: "Création",
    country: "Pays",
    region: "Région",
    department: "Département",
    commune: "Commune",
    level: "Niveau",
    legal_form: "Forme juridique",
    sectors: "Secteurs",
    coder: "Codeur",
    notes: "Notes du codeur",
    file: "Fichier",
    status: "Statut",
    type: "Type",
    possible: "Types possibles",
    neighbours: "Se situe entre",
    nearest: "Autre type le plus proche",
    nearest_membership: "Appartenance à ce type",
    narrowed: "Types restants",
    flags: "Signalements",
    atypical: "Présomptions démenties",
    without_low_type: "Type sans confiance faible",
    without_low_status: "Statut sans confiance faible",
    verdict_radius: "Rayon du verdict (%)",
    verdict_radius_axis: "Axe qui en décide",
    verdict_radius_binds: "Ce qui en décide",
    watchpoints: "Signaux de vigilance",
    checks_not_met: "Contrôles non satisfaits",
    warnings: "Avertissements",
    score: "Score",
    bounds: "Bornes",
    lo: "Borne inférieure",
    hi: "Borne supérieure",
    known: "Part connue (%)",
    membership: "Appartenance",
    membership_bounds: "Bornes",
    axis: "Axe",
    indicator: "Indicateur",
    indicator_id: "Identifiant",
    fact: "Fait",
    unit: "Unité",
    method: "Méthode",
    anchors: "Points d’ancrage ou degrés",
    out: "Exclusion",
    crossover: "Point de bascule",
    in: "Inclusion",
    weight: "Poids",
    reason: "Raison",
    source: "Source",
    source_key: "Clé de la source",
    weight_reason: "Raison du poids",
    weight_source: "Source du poids",
    above: "Au-dessus de 0,5",
    defining: "Définit l’axe",
    raw: "Valeur brute",
    degree: "Degré",
    degree_lo: "Degré inférieur",
    degree_hi: "Degré supérieur",
    contribution: "Contribution",
    influence: "Influence",
    basis: "Fondement",
    item: "Quoi",
    parts: "De qui",
    field: "Champ",
    quote: "Citation",
    locator: "Emplacement",
    confidence: "Confiance",
    url: "Adresse",
    accessed: "Consulté le",
    line: "Ligne",
    total: "Total",
    value: "Valeur",
    verdict: "Type ou statut",
    first_type: "Type de la première",
    second_type: "Type de la seconde",
    coincidence: "Coïncidence",
    cases: "Cas",
    told_apart_by: "Distingués par",
    together: "Au même endroit",
    low_types: "Pôle bas",
    low_cases: "Cas, pôle bas",
    low_mean: "Moyenne, pôle bas",
    high_types: "Pôle haut",
    high_cases: "Cas, pôle haut",
    high_mean: "Moyenne, pôle haut",
    difference: "Écart",
    indicator_difference: "Part de l’écart",
    separates: "Sépare",
    kind: "Objet",
    scale: "Échelle",
    units: "Unités",
    pairs: "Paires",
    similarity: "Similarité",
    similarity_bounds: "Son intervalle",
    percent: "Égalité",
    alpha: "Alpha",
    alpha_bounds: "Intervalle",
    alpha_nominal: "Alpha nominal",
    alpha_ordinal: "Alpha ordinal",
    alpha_interval: "Alpha d’intervalle",
    cohen: "Kappa",
    cohen_linear: "Kappa linéaire",
    cohen_quadratic: "Kappa quadratique",
    ac1: "AC1",
    ac2_linear: "AC2 linéaire",
    ac2_quadratic: "AC2 quadratique",
    known_alpha: "Alpha, codé",
    bounds_given: "Avec une borne",
    known_to: "Codés",
    agrees: "Similarité",
    element: "De",
    coded: "Codé",
    moves: "Change un verdict",
    side_radius: "Rayon du côté (%)",
    standing: "Selon les variantes",
    left_out_lost: "Perdu en écartant",
    left_out: "Écartés",
    switched_lost: "Perdu autrement",
    switched: "Méthodes essayées",
    part: "Nombre",
    stays_lo: "De",
    stays_hi: "À",
    holes: "Trous",
    below_case: "Premier à changer en dessous",
    above_case: "Premier à changer au-dessus",
    address: "Adresse",
    change: "Changement",
    what: "De quoi",
    type_before: "Type avant",
    type_after: "Type après",
    cause: "Cause",
    known_before: "Connu avant (%)",
    known_after: "Connu après (%)",
    from_date: "De",
    to_date: "À",
    from_level: "Niveau avant",
    to_level: "Niveau après",
    from_type: "Type avant",
    to_type: "Type après",
    change_in_kind: "Changement de nature",
    from_score: "Score avant",
    to_score: "Score après",
    score_change: "Changement",
    common_change: "Sur les preuves communes",
    from_value: "Valeur avant",
    to_value: "Valeur après",
    fact_change: "Fait",
    changed: "Par des faits changés",
    newly_known: "Par ce que l’on sait désormais",
    no_longer_known: "Par ce que l’on ne sait plus",
    hypothesis: "Hypothèse",
    outcome: "Issue",
    because: "Pourquoi non testée",
    undecided_because: "Pourquoi non tranchée",
    share: "Part",
    limit: "Limite",
    whole_least: "Sur, au moins",
    whole_most: "Sur, au plus",
    verdicts: "Verdicts",
    least: "Au moins",
    most: "Au plus",
    typical: "Typiques",
    notable: "À quel titre",
    by_what: "Par quoi",
    could_be: "Possibles",
    empty: "Vide",
    at_half: "À 0,5",
    skewed: "Déséquilibré",
    exact: "Exacts",
    bounded: "Encadrés",
    unknown_cases: "Inconnus",
    not_applicable_cases: "Sans objet",
    mean: "Moyenne",
    sd: "Écart-type",
    min: "Minimum",
    q1: "Premier quartile",
    median: "Médiane",
    q3: "Troisième quartile",
    max: "Maximum",
    codes: "Codes",
    open_cases: "Cas ouverts",
    gives: "Donne un type",
    gives_always: "En donne toujours un",
    settles: "Laisse un seul type",
    settles_always: "En laisse toujours un",
    scores_axis: "Donne un score",
    width: "Part de la largeur",
    watchpoint: "Signal de vigilance",
    raised: "Signalé",
    strong: "Fortement",
    clear: "Non signalé",
    check: "Contrôle",
    met: "Satisfait",
    not_met: "Non satisfait",
    relation: "Relation",
    consistency: "Cohérence",
    coverage: "Couverture",
    pri: "PRI",
    ron: "RoN",
    kept: "Verdict conservé (%)",
    draw_share: "Part (%)",
    error: "Erreur type",
    declared: "Sans tirage",
    draw_mean: "Moyenne",
    draw_lo: "Au moins",
    draw_hi: "Au plus",
    factor: "Facteur",
    amount: "Amplitude",
    first_index: "Premier ordre",
    first_bounds: "Intervalle",
    total_index: "Total",
    total_bounds: "Intervalle",
  },
  cells: {
    "binds-band": "Bande limite",
    "binds-known": "Part connue minimale",
    total: "Total",
    unknown: "Inconnu",
    "no-type-borderline": "Limite",
    "no-type-undetermined": "Indéterminé",
    decision: "Décision",
    given: "Donné directement",
    "kind-field": "Champs",
    "kind-indicator": "Degrés des indicateurs",
    "kind-axis": "Scores des axes",
    "kind-side": "Côtés des axes",
    "axis-score": "Score de l’axe",
    "kind-verdict": "Type ou statut",
    "kind-rating": "Évaluations",
    "level-nominal": "Nominale",
    "level-ordinal": "Ordinale",
    "level-interval": "D’intervalle",
    "level-list": "Liste",
    "undefined-no-pair": "sans paire",
    "undefined-one-value": "tout égal",
    "undefined-raters": "pas deux",
    "undefined-undeclared": "sans échelle",
    "undefined-one-category": "une valeur",
    "part-out": "Exclusion",
    "part-crossover": "Point de bascule",
    "part-in": "Inclusion",
    "part-idm": "Degré au point d’inclusion",
    "part-minimum_known": "Part connue minimale",
    "part-sound_known": "Part connue suffisante",
    "part-band": "Bande limite",
    "all-indicators": "Tous, méthode directe",
    "of-verdict": "Du verdict",
    "no-case": "Aucun",
    nothing: "Néant",
    "standing-robust": "Robuste",
    "standing-shaky": "Fragile",
    "standing-possible": "Possible",
    "standing-none": "Aucun type",
    "without-indicator": "Sans un indicateur",
    "without-source": "Sans une source",
    "without-field": "Sans un champ",
    "without-low": "Sans les preuves de confiance faible",
    "with-method": "Autre calibration",
    "with-aggregation": "Autre agrégation",
    "low-evidence": "Toutes",
    "method-direct": "Méthode directe",
    "method-linear": "Méthode linéaire",
    "aggregation-mean": "Moyenne pondérée",
    "aggregation-min": "Minimum",
    "aggregation-geometric": "Moyenne géométrique",
    "aggregation-max": "Maximum",
    "cause-side": "Autre côté de 0,5",
    "cause-band": "Bande limite",
    "cause-known-lost": "Trop peu connu",
    "cause-known-gained": "Assez connu",
    "change-certain": "Certain",
    "change-apparent": "Apparent",
    "change-none": "Aucun",
    "change-open": "Indécis",
    "not-compared": "Non comparé",
    "fact-changed": "Changé",
    "fact-newly-known": "Nouvellement connu",
    "fact-no-longer-known": "N’est plus connu",
    "fact-known-otherwise": "Connu autrement",
    "fact-same": "Le même",
    "fact-unknown": "Inconnu",
    "hypothesis-social-to-alternative": "Du social à l’alternatif",
    "hypothesis-pressure-on-low-self-financing": "Pression sur les pôles peu autofinancés",
    "hypothesis-drift-of-governance": "Dérive de la gouvernance",
    "hypothesis-alternative-is-rare": "L’alternatif est rare",
    "hypothesis-technocratic-models-prevail": "Les modèles technocratiques dominent",
    "hypothesis-market-models-prevail": "Les modèles marchands dominent",
    "hypothesis-social-is-often-emerging": "Le social est souvent émergent",
    "hypothesis-alternative-in-culture-or-environment":
      "L’alternatif relève souvent de la culture ou de l’environnement",
    "outcome-supported": "Étayée",
    "outcome-contradicted": "Contredite",
    "outcome-undecided": "Indécise",
    "outcome-untested": "Non testée",
    "undecided-bounds": "La part peut être des deux côtés de la limite",
    "undecided-perhaps-few": "Ce dont elle est une part compte peut-être trop peu de profils",
    "undecided-few": "Ce dont elle est une part compte trop peu de profils",
    "untested-start-absent": "Le cas ne part pas d’où part l’hypothèse",
    "untested-start-unknown": "On ne sait si le cas part d’où part l’hypothèse",
    "untested-no-later-wave": "Aucune date ultérieure ne se compare à celle d’où il part",
    "untested-condition-absent": "Ce que l’hypothèse demande ne s’est pas produit",
    "untested-condition-unknown": "On ne sait si ce que l’hypothèse demande s’est produit",
    "untested-outcome-unknown": "On ne sait si ce que l’hypothèse attend s’est produit",
    "kind-fact": "Faits",
    "notable-hybrid": "Hybride",
    "notable-ambiguous": "Ambigu",
    "notable-contradictory": "Contradictoire",
    "notable-atypical": "Atypique",
    "notable-outvoted": "Définition contredite",
    "notable-compensation": "Compensation",
    "empty-logical": "Aucune valeur n’y mène",
    "empty-empirical": "Aucun cas ne peut y être",
    "empty-open": "Aucun cas à ce jour",
    "relation-sufficiency": "Type suffisant pour le résultat",
    "relation-necessity": "Type nécessaire au résultat",
    "factor-weights": "Poids",
    "factor-anchors": "Points d’ancrage",
    "factor-codes": "Degrés des codes",
    "factor-settings": "Seuils du verdict",
    "factor-aggregation": "Agrégation",
    "factor-method": "Méthode de calibration",
    "factor-values": "Valeurs à l’intérieur des intervalles codés",
  },
  hypotheses: HYPOTHESIS_WORDS,
  basis: { raw: "valeur donnée directement", degree: "degré donné directement", fact: "tiré du profil" },
  captions: {
    results: "Position des pôles sur les axes de la typologie et idéal-type de chacun",
    memberships: "Degrés d’appartenance des pôles aux idéaux-types",
    calibration: "Calibration des indicateurs",
    indicators: "Indicateurs des pôles\u00a0: valeurs brutes et degrés d’appartenance",
    evidence: "Sources et citations à l’appui du codage des pôles",
    types: "Les pôles selon deux typologies",
    coincidence: "Coïncidence des types de deux typologies",
    separations: "Ce qui distingue les pôles qu’une typologie met au même endroit",
    cases: "Chaque pôle selon deux typologies, et ce qui en décide",
    independence: "Indépendance des pôles",
    collaboration: "Collaboration dans les pôles",
    agreement: "Accord des codeurs",
    coders: "Ce que chaque codeur a codé, et son accord avec les autres",
    disagreements: "Là où les codeurs diffèrent",
    robustness: "Robustesse des verdicts",
    ranges: "Jusqu’où chaque nombre de la typologie peut bouger sans qu’un type change",
    alternatives: "Types selon des variantes de la typologie",
    "left-out": "Ce qui change un type lorsqu’on l’écarte ou le calcule autrement",
    draws: "Verdicts selon des tirages aléatoires des nombres de la typologie, en % des tirages",
    "draw-counts": "Nombre de profils de chaque type idéal selon des tirages aléatoires des nombres de la typologie",
    unknowns: "Verdicts lorsque ce qui est inconnu dans les profils est tiré au hasard, en % des tirages",
    "unknown-counts": "Nombre de profils de chaque type idéal lorsque ce qui y est inconnu est tiré au hasard",
    indices: "Ce qui fait varier le nombre de verdicts changés\u00a0: indices de Sobol’",
    "case-indices": "Ce qui fait varier le verdict sur chaque pôle\u00a0: indices de Sobol’",
    steps: "Ce qui a changé dans les pôles d’une date à la suivante",
    changes: "Ce qui a changé dans les indicateurs des pôles, et dans ce que l’on en sait",
    hypotheses: "Hypothèses de la théorie",
    counts: "Nombre de profils de chaque idéal-type, compte tenu de l’inconnu",
    notable: "Pôles hybrides, contradictoires, atypiques ou autrement remarquables",
    corners: "Coins de l’espace des propriétés",
    skew: "Déséquilibre des axes et des indicateurs",
    statistics: "Ce qui est connu des pôles, et statistiques descriptives",
    settling: "Ce que trancherait le codage d’un champ",
    watchpoints: "Signaux de vigilance par fréquence",
    checks: "Contrôles satisfaits et non satisfaits",
    outcome: "Idéaux-types suffisants et nécessaires pour le résultat",
  },
  crosstab: (by, of) => `${of ?? "Idéaux-types"} par ${one(by.charAt(0).toLowerCase() + by.slice(1))}`,
  notes: {
    score: ({ axes }, m) => {
      const poles = axes.map((axis) => `${m.text(axis.label)}, de ${m.text(axis.low)} (0) à ${m.text(axis.high)} (1)`);
      return `Score\u00a0: degré d’appartenance de 0 à 1, le point de bascule étant à ${m.number(0.5)}. ${poles.join("\u202f; ")}.`;
    },
    bounds: () =>
      "Bornes\u00a0: la plus petite et la plus grande valeur possibles, quoi que révèle ce qui est inconnu.",
    known: ({ minimum }, m) =>
      `Part connue\u00a0: mesure dans laquelle les faits connus réduisent l’écart entre les bornes de l’axe, ${m.percent(100)} si tout est connu\u202f; en dessous de ${m.percent(minimum * 100)}, un axe n’a pas de score.`,
    degree: (_, m) =>
      `Degré\u00a0: appartenance de la valeur brute à l’ensemble de l’axe, de 0 à 1, le point de bascule étant à ${m.number(0.5)}.`,
    membership: () =>
      "Les degrés d’appartenance, de 0 à 1, ne sont pas des probabilités\u202f; leur somme ne vaut pas nécessairement 1.",
    contribution: (_, m) =>
      `Contribution\u00a0: ce que l’indicateur ajoute au score de son axe, compté à partir de ${m.number(0.5)}.`,
    statuses: ({ statuses, band, sound }, m) => {
      const numbers = { band: m.number(band), sound: m.percent(sound * 100), half: m.number(0.5) };
      const meanings = statuses.flatMap((status) => STATUS_MEANINGS[status]?.(numbers) ?? []);
      return `Statut\u00a0: ${meanings.join("\u202f; ")}.`;
    },
    flags: ({ counts, shown, profiles, under }, m) => {
      const meanings = counts.map(({ flag, count }) => {
        const many = shown ? "" : ` (${m.number(count)} sur ${m.number(profiles)})`;
        return `${m.label(`flag-${flag}`)}${many}, ${FLAG_MEANINGS[flag]}`;
      });
      const where = under === undefined ? "" : ` selon ${under}`;
      return `${shown ? "Signalements" : "Verdicts signalés"}${where} : ${meanings.join(" ; ")}.`;
    },
    narrowed: () =>
      "Types restants : pour un cas indéterminé, les types possibles qu’aucun score hors de la bande limite n’exclut ; un verdict partiel, s’ils ne sont pas tous là.",
    "without-low": () => "Sans confiance faible : le verdict si l’on écarte les preuves de confiance faible.",
    "verdict-radius": (_, m) =>
      `Rayon du verdict : une erreur plus petite sur les poids ne peut faire perdre le type, ni en amenant un score dans la bande limite, ni en rendant la part connue d’un axe trop faible pour un score ; à ${m.percent(100)}, aucun poids ne le peut.`,
    confidence: ({ minimum }) =>
      `Les preuves comptent à partir d’une confiance ${minimum === "high" ? "élevée" : "moyenne"} ; ce qui ne repose que sur de plus faibles est inconnu.`,
    skew: ({ axes, skewed }, m) => {
      const scores = axes.map(
        ({ label, above, cases }) => `${m.text(label)} ${m.number(above)} sur ${m.number(cases)}`,
      );
      const said =
        skewed.length === 0
          ? ""
          : ` Répartition déséquilibrée, avec moins de ${m.percent(20)} ou plus de ${m.percent(80)} des cas au-dessus : ${m.list(skewed.map(m.text), "and")}.`;
      return `Au-dessus de ${m.number(0.5)} : les profils dont le degré dépasse cette valeur, parmi ceux qui ne sont pas ouverts des deux côtés. Scores des axes au-dessus de ${m.number(0.5)} : ${scores.join(" ; ")}.${said}`;
    },
    unknown: () => "–\u00a0: inconnu, non relevé, ou impossible à dire au vu des preuves.",
    "not-applicable": () => "s.\u00a0o.\u00a0: sans objet, laissé hors de l’axe.",
    basis: () =>
      "Fondement\u00a0: une valeur ou un degré que le codeur donne directement n’est pas tiré des autres champs du profil.",
    anchors: ({ methods, idm }, m) => {
      const degrees = idm.map((i) => `${m.number(1 - i)}\u202f; ${m.number(0.5)} et ${m.number(i)}`);
      const said = {
        direct: `méthode directe, degrés ${m.list(degrees, "or")} aux points d’exclusion, de bascule et d’inclusion, avec interpolation sur l’échelle des log-cotes (log odds, Ragin 2008)`,
        linear: `linéaire, degrés 0\u202f; ${m.number(0.5)} et 1 aux points d’ancrage, avec interpolation linéaire entre eux`,
        assign: "degrés par code, un degré pour chaque code",
      };
      return `Méthodes\u00a0: ${methods.map((method) => said[method]).join("\u202f; ")}.`;
    },
    decisions: () =>
      "Décision\u00a0: un nombre qu’aucune source ne donne et que les auteurs de la typologie ont fixé pour la raison indiquée.",
    weights: () => "Les poids ne valent qu’à l’intérieur d’un axe.",
    panel: () => "Décrit, sans effet sur le score.",
    quotes: () => "Les citations sont dans la langue de leur source.",
    percent: ({ of }) =>
      ({
        row: "Pourcentages en ligne\u202f; le total donne le nombre de profils.",
        column: "Pourcentages en colonne\u202f; le total donne le nombre de profils.",
        total: "Pourcentages de l’ensemble des profils.",
      })[of],
    rounded: () => "Les pourcentages étant arrondis, leur somme ne vaut pas toujours 100.",
    several: ({ where }) =>
      where === "counts"
        ? "Un pôle qui a plusieurs valeurs est compté sous chacune d’elles, et une fois dans le total."
        : "Un pôle qui a plusieurs valeurs figure sous chacune d’elles.",
    typology: ({ coded, title, id, version, changed, passages }, m) => {
      const sources = passages.map(m.cite);
      const name = `${id} ${version}${changed ? `, ${m.label("typology-differs")}` : ""}`;
      const source = coded ? "profils codés, classés selon la typologie" : "typologie";
      return `Source\u00a0: ${source} «\u00a0${m.text(title)}\u00a0» (${name})${sources.length > 0 ? `, d’après ${m.list(sources, "and")}` : ""}.`;
    },
    declared: ({ indicators, axes, cases }, m) =>
      `Champ\u00a0: ${m.number(indicators)} ${indicators < 2 ? "indicateur" : "indicateurs"}, ${m.number(axes)} ${axes < 2 ? "axe" : "axes"}${cases === null ? "" : `\u202f; n = ${profilesOf(cases, m)}`}.`,
    count: (of, m) => `Champ\u00a0: n = ${profilesOf(of, m)}.`,
    invented: ({ names, more }, m) =>
      `${names.length + more === 1 ? "Inventé" : "Inventés"} pour apprendre à coder\u00a0: ${enumerate(names, more, m)}.`,
    empty: () => "Il n’y a rien à montrer.",
    compared: ({ typologies }, m) => {
      const said = typologies.map(({ name, title, changed }) => {
        const mark = changed ? `, ${m.label("typology-differs")}` : "";
        return `${name}${mark}, « ${m.text(title)} »`;
      });
      return `Source\u00a0: profils codés, classés selon deux typologies\u202f; première\u00a0: ${said.join("\u202f; seconde\u00a0: ")}.`;
    },
    unplaced: (_, m) =>
      `Limite : un score trop proche de ${m.number(0.5)} pour un type. Indéterminé : on en sait trop peu pour en nommer un ; ni l’un ni l’autre n’est un type.`,
    coincidence: ({ profiles }, m) =>
      `Coïncidence : la somme des plus petites des deux appartenances, divisée par la somme des plus grandes ; 0 si les types ne partagent aucun cas, 1 s’ils sont le même ensemble ; parmi les cas dont les deux appartenances sont connues. Bornes : pour les ${m.number(profiles)} profils, quoi que révèle ce qui est inconnu, chaque appartenance étant prise isolément.`,
    separations: () =>
      "Pôles qu’une typologie met au même endroit et qu’un axe de l’autre distingue. Les moyennes sont celles des scores sur cet axe ; l’indicateur est celui qui fait la plus grande part de leur écart.",
    grounds: () =>
      "Axe et indicateur : l’axe du type le plus proche de son point de bascule, et l’indicateur qui tire le plus du côté du type ; pour un cas indéterminé, l’axe sans score et ce qui en déciderait le plus.",
    coders: ({ coders, cases }, m) =>
      cases === 0
        ? `Champ : ${m.number(coders.length)} évaluateurs.`
        : `Champ : ${m.number(coders.length)} codeurs (${m.list([...coders], "and")}), ${m.number(cases)} ${cases > 1 ? "profils codés" : "profil codé"} par au moins deux d’entre eux.`,
    similarity: () =>
      "Similarité : à quel point deux codeurs disent la même chose d’une unité, en moyenne sur les unités : égalité ou non ; pour des bornes, la part que toutes deux admettent dans ce que l’une ou l’autre admet ; pour des listes, les mots communs rapportés à tous les mots (Jaccard). Ce que l’un des deux a laissé ouvert n’y entre pas.",
    alpha: ({ draws, seed, confidence }, m) =>
      `Alpha : celui de Krippendorff, sur l’échelle du champ, pour ce qui est codé exactement ; 1 est l’accord complet, 0 ce que donnerait le seul hasard.${draws === 0 ? "" : ` Intervalles : ${m.percent(confidence * 100)} de ${m.number(draws)} ${draws < 2 ? "tirage" : "tirages"} d’unités avec remise (graine ${seed}).`}`,
    "known-alpha": () => "Alpha, codé : le même, pour le fait que quelque chose soit codé, ou dit sans objet.",
    few: ({ pairs }, m) =>
      `Moins de ${m.number(pairs)} paires ne suffisent guère : un coefficient calculé sur si peu de paires est très incertain.`,
    undefined: ({ reasons }, m) =>
      `Non défini : ${m.list(
        reasons.map((reason) => UNDEFINED_MEANINGS[reason]),
        "and",
      )}.`,
    moves: () =>
      "Change un verdict : avec ce qu’un autre codeur a écrit ici, le type ou le statut du profil d’un codeur devient autre.",
    "side-radius": (_, m) =>
      `Rayon du côté : une erreur plus petite sur les poids laisse chaque score de son côté de ${m.number(0.5)}.`,
    "left-out": () =>
      "Perdu en écartant : combien des indicateurs, des sources et des champs, écartés l’un après l’autre, et des preuves de confiance faible, écartées ensemble, font perdre le type.",
    switched: () =>
      "Perdu autrement : combien font perdre le type parmi la méthode directe et la méthode linéaire pour tous les indicateurs, puis la moyenne, le minimum, la moyenne géométrique et le maximum pour tous les axes.",
    ranges: () =>
      "De, à : tant qu’un nombre reste entre ces bornes, tous les autres étant inchangés, aucun type ne change ; là où aucun pôle n’est nommé, il peut aller aussi loin que les nombres voisins le permettent.",
    standings: () =>
      "Selon les variantes : robuste, le même type dans toutes ; fragile, perdu dans certaines ; possible, sans type, mais avec un type dans certaines.",
    alternatives: ({ tried }, m) => {
      const each = tried.map(({ label, lost, gained }) => {
        const more = gained === 0 ? "" : `, ${m.number(gained)} ${gained === 1 ? "gagné" : "gagnés"}`;
        return `${m.text(label)}, ${m.number(lost)} ${lost < 2 ? "perdu" : "perdus"}${more}`;
      });
      return `Types perdus et gagnés selon chaque variante : ${each.join(" ; ")}.`;
    },
    causes: (_, m) =>
      `Cause : un score passé de l’autre côté de ${m.number(0.5)}, un score qui entre dans la bande limite ou en sort, une part connue devenue trop faible pour un score, ou assez grande pour en donner un.`,
    draws: ({ draws, seed, factors }, m) => {
      const names = factors.map(({ name, amount }) => {
        const size = amount ?? 0;
        return DRAW_FACTORS[name](name === "codes" ? m.number(size) : m.percent(size * 100));
      });
      const many = `${m.number(draws)} ${draws < 2 ? "tirage aléatoire, uniforme et indépendant" : "tirages aléatoires, uniformes et indépendants"}`;
      return `Tirages : ${many} (graine ${seed}). Ce qui est tiré : ${m.list(names, "and")}.`;
    },
    "draw-shares": () =>
      "Les parts des tirages ne sont pas des probabilités : elles indiquent combien de fois les tirages de ces nombres donnent un verdict.",
    "draw-counts": (_, m) =>
      `Moyenne : celle du nombre de profils sur l’ensemble des tirages, avec son erreur type ; au moins, au plus : ce nombre dans les ${m.percent(95)} de tirages du milieu.`,
    "standard-error": (_, m) =>
      `Entre parenthèses : l’erreur type de la part, en points ; une part de 0 ou de ${m.number(100)} n’en a pas.`,
    indices: ({ of, draws, confidence }, m) =>
      `Indices de Sobol’ ${of === "set" ? "du nombre de verdicts qui changent" : "du fait que le verdict passe à un autre type, à aucun, ou d’aucun à l’un d’eux"} : la part de sa variance qu’un facteur explique seul (premier ordre), puis avec toutes ses interactions avec les autres (total). Intervalles : rééchantillonnage (bootstrap) à ${m.percent(confidence * 100)}, ${m.number(draws)} fois ; une estimation proche de 0 peut passer au-dessous. Les indices ont leurs propres tirages, aussi nombreux et plus régulièrement répartis (tableau orthogonal) : les intervalles, calculés comme si ces tirages étaient indépendants, sont plutôt trop larges que trop étroits.`,
    "one-factor": () => "Les indices comparent des facteurs : il n’y en a pas là où un seul est tiré.",
    "unknown-draws": ({ draws, seed, known }, m) =>
      `Tirages : ${m.number(draws)} ${draws < 2 ? "tirage" : "tirages"} de ce qui est inconnu dans les profils, la typologie restant inchangée (graine ${seed}).${known === 0 ? "" : ` Rien n’est tiré dans ${m.number(known)} ${known < 2 ? "profil" : "profils"}.`}`,
    "unknown-rules": () => UNKNOWN_RULES,
    "unknown-left": ({ cases }, m) =>
      `Dans ${m.number(cases)} ${cases < 2 ? "profil" : "profils"}, une partie de ce qui entre dans les scores repose sur un montant sans limite supérieure : elle n’est pas tirée et reste inconnue.`,
    "never-changed": () => "Aucun verdict ne change dans aucun tirage : il n’y a rien à expliquer.",
    "change-in-kind": ({ changes, notCompared }, m) => {
      const meanings = [
        ...changes.map((one) => CHANGE_MEANINGS[one](m.number(0.5))),
        ...(notCompared ? [NOT_COMPARED] : []),
      ];
      return `Changement de nature, c’est-à-dire de type : ${meanings.join(" ; ")}.`;
    },
    "common-change": () =>
      "Sur les preuves communes : les deux dates, évaluées sur les faits connus à l’une et à l’autre ; ce qui est connu plus précisément à l’une est pris aussi largement aux deux.",
    split: () =>
      "La somme des trois parts est le changement du score de l’axe : celle des faits connus aux deux dates et qui ne sont pas les mêmes, celle de ce qui n’est connu qu’à la seconde, celle de ce qui n’était connu qu’à la première.",
    "fact-changes": ({ facts }, m) => {
      const meanings = facts.flatMap((one) => FACT_MEANINGS[one] ?? []);
      return meanings.length === 0 ? "" : `Fait : ${m.list(meanings)}.`;
    },
    definitions: ({ hypotheses }, m) => {
      const said = hypotheses.map(
        (one) =>
          `${TABLE_WORDS.cells[`hypothesis-${one.id}`]} (${m.cite(one.passage)}) : ${HYPOTHESIS_WORDS.define(one, m)}`,
      );
      return `${said.join(" ; ")}. ${HYPOTHESIS_WORDS.rules}.`;
    },
    "set-definitions": ({ hypotheses, least }, m) => {
      const said = hypotheses.map(
        (one) =>
          `${TABLE_WORDS.cells[`hypothesis-${one.id}`]} (${m.cite(one.passage)}) : ${HYPOTHESIS_WORDS.defineSet(one, m)}`,
      );
      return `${said.join(" ; ")}. ${HYPOTHESIS_WORDS.setRules(m.number(least))}.`;
    },
    "least-most": () =>
      "Verdicts : profils dont le verdict est ce type. Au moins : ceux qui ne peuvent être d’aucun autre type, quoi que révèle ce qui est inconnu ; au plus : ceux qui peuvent en être. Le type est ici le côté de chaque axe ; un score proche de la limite compte pour son côté.",
    typical: () =>
      "Typiques : parmi les verdicts sur ce type, ceux dont la borne inférieure du degré d’appartenance, c’est-à-dire ce qui en est certain, est la plus élevée.",
    notable: ({ kinds }, m) => `${kinds.map((kind) => NOTABLE_MEANINGS[kind](m.number(0.5))).join(" ; ")}.`,
    corners: ({ reasons }) =>
      `Cas : ceux dont tous les scores sont de ces côtés ; possibles : ceux dont les bornes l’admettent.${reasons.length === 0 ? "" : ` ${reasons.map((reason) => EMPTY_MEANINGS[reason]).join(" ; ")}.`}`,
    "skew-limits": (_, m) =>
      `Au-dessus de ${m.number(0.5)} : les profils dont le degré dépasse cette valeur, parmi ceux qui ne sont pas ouverts des deux côtés. Déséquilibré : moins de ${m.percent(20)} ou plus de ${m.percent(80)} des profils sont au-dessus, si bien que l’axe ou l’indicateur ne les distingue guère.`,
    statistics: () =>
      "Statistiques de ce qui est connu exactement ou encadré, chacune avec le minimum et le maximum que les bornes admettent ; l’écart-type (n − 1) est celui des seules valeurs exactes ; quartiles par interpolation linéaire (type 7 de Hyndman et Fan). Une statistique que rien ne borne n’est pas donnée.",
    settling: ({ withoutType, several }, m) =>
      `Cas ouverts : ceux qui sont sans type (${m.number(withoutType)} dans l’ensemble), ou qui ont plusieurs types possibles (${m.number(several)}), et où le champ est inconnu ou seulement encadré. Donne un type, laisse un seul type, donne un score : les cas ouverts où une valeur exacte du champ le ferait, toutes choses égales par ailleurs ; toujours : où toute valeur le ferait. Part de la largeur : ce que le champ ajoute à l’écart entre les bornes de son axe, en moyenne sur les cas ouverts de l’ensemble.`,
    strong: () => "Fortement : signalé, et la condition renforcée du signal de vigilance est remplie elle aussi.",
    outcome: ({ field, known, bounded, cases }, m) => {
      const within =
        bounded === 0
          ? ""
          : `, encadré dans ${m.number(bounded)} ; les parts sont alors les plus petites et les plus grandes que ces bornes admettent`;
      return `Résultat à expliquer : ${field}, codé dans ${m.number(known)} profils sur ${m.number(cases)}${within}. Les cas sans lui, ou sans degré d’appartenance au type, sont laissés de côté.`;
    },
    fit: () =>
      "Cohérence, couverture : Ragin (2006, 2008). PRI : réduction proportionnelle de l’incohérence. RoN : pertinence de la nécessité (Schneider et Wagemann 2012).",
  },
  unknown: "–",
  notApplicable: "s.\u00a0o.",
  tally: (count, of, share) => `${count} sur ${of} (${share})`,
  interval: (lo, hi) => `[${lo}\u202f;\u00a0${hi}]`,
  estimate: (share, error) => `${share} (${error})`,
  part: (whole, part) => `${whole}\u00a0: ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
  anchors: (out, crossover, into) => `exclusion ${out}\u202f; bascule ${crossover}\u202f; inclusion ${into}`,
  codeDegree: (code, degree) => `${code}\u00a0: ${degree}`,
  semicolon: "\u202f; ",
  readings: TABLE_READINGS,
  units: { percent: "%", count: "nombre", years: "années", level: "niveau", index: "indice" },
  file: {
    continued: "suite",
    continues: "Suite page suivante",
    contents: (headings, rows) =>
      `Colonnes\u00a0: ${headings.join(", ")}. ${rows <= 1 ? `${rows} ligne` : `${rows} lignes`}.`,
    sheets: { table: "Tableau", notes: "Notes" },
    latex: {
      packages: "Extensions nécessaires à ce tableau, dans ces versions éprouvées ou plus récentes :",
      encoding: "Codage : UTF-8 ; avec pdfLaTeX, le codage des polices doit être T1 (\\usepackage[T1]{fontenc}).",
      name: "Pour lire « Tableau 1 » et non « Table 1 » : \\addto\\captionsfrench{\\def\\tablename{Tableau}}",
    },
  },
};

/** « 24 profils de 21 pôles ». */
function profilesOf({ profiles, clusters }: TableNoteArgs["count"], m: NoteContext): string {
  const many = `${m.number(profiles)} ${profiles < 2 ? "profil" : "profils"}`;
  return profiles === clusters ? many : `${many} de ${m.number(clusters)} ${clusters < 2 ? "pôle" : "pôles"}`;
}

/** The names, and how many more there are. */
function enumerate(names: readonly string[], more: number, m: NoteContext): string {
  return m.list(more > 0 ? [...names, GRAMMAR.others(m.number(more), more)] : names, "and");
}
