import type { PageWords } from "../page-words.js";

/** The words of the report page in French. */
export const PAGE_WORDS: PageWords = {
  title: "Pôles territoriaux et idéaux-types",
  skip: "Aller au contenu",
  language: "Langue",
  contents: "Sommaire",
  headings: {
    overview: "Vue d’ensemble",
    table: "Tous les pôles",
    clusters: "Pôle par pôle",
    methods: "Méthode",
    indicators: "Indicateurs, points d’ancrage et poids",
    thresholds: "Seuils du verdict",
    rules: "Types, traits, signaux de vigilance et contrôles",
    firmness: "Est-ce robuste ?",
    sources: "Sources",
    cite: "Comment citer",
    refused: "Fichiers restés sans résultat",
  },
  run: {
    typology: "Typologie",
    fingerprint: "Empreinte",
    clusters: "Profils",
    program: "Programme",
  },
  reading:
    "Un score de 0 à 1 situe chaque pôle sur chaque axe ; 0,5 est le point de bascule. Les bornes contiennent tout ce qui reste possible compte tenu de ce que l’on ignore. Le type est la lecture que ce programme fait des faits codés.",
  dense: {
    reading: (confidence) =>
      `Les pôles étant nombreux, leurs fiches sont brèves. Après le type : ses signalements, son degré et le rayon du verdict, qui indique de combien chaque poids peut varier sans que le type soit perdu. Pour chaque axe : score, [bornes] et part connue. Dessous : contribution et raison de chaque indicateur dont on sait quelque chose (${confidence}). T, W et C numérotent les traits, les signaux de vigilance (watchpoints) et les contrôles, expliqués plus bas : – rien à signaler, ? inconnu. Ce qui manque : avec la part de son axe que chacun laisse ouverte.`,
    noPanels:
      "Ce que l’on sait de l’indépendance et de la collaboration n’y figure pas : `tcec table --kind independence` et `--kind collaboration` le donnent.",
    radius: "rayon",
    couldMove: "décisif",
    cannotMove: "sans effet",
  },
  counts: { caption: "Profils par type et par statut", type: "Type", noType: "Sans type", total: "Total" },
  filter: {
    heading: "Filtrer",
    type: "Type",
    status: "Statut",
    region: "Région",
    anyRegion: "Toutes les régions",
    noRegion: "Région non codée",
    search: "Chercher dans les noms, les lieux, les citations",
    reset: "Tout afficher",
    shown: "Profils affichés :",
    of: "sur",
  },
  figure: {
    help: "Survolez un pôle pour en voir le nom, cliquez pour lire sa fiche. Au clavier : les flèches vont d’un pôle à l’autre, Entrée ouvre la fiche.",
  },
  table: {
    caption: "Tous les pôles, avec leur type, leur statut et leurs scores",
    sort: "Cliquez sur un en-tête pour trier.",
    cluster: "Pôle",
    date: "Date",
    region: "Région",
    type: "Type",
    status: "Statut",
  },
  why: {
    contribution: "Contribution",
    reason: "Raison et source",
    degree: "Degré",
    weight: "Poids",
    influence: "Influence",
  },
  line: "l.",
  otherEvidence: "Autres sources",
  accessed: (date, precision) => `consulté ${precision === "day" ? "le" : "en"} ${date}`,
  backToTable: "Tableau",
  indicators: {
    caption: (axis) => `Axe : ${axis}`,
    indicator: "Indicateur",
    calibration: "Calibration",
    weight: "Poids",
    reasons: "Raisons",
    above: "Au-dessus de 0,5",
    passage: "Passage",
  },
  skew: {
    tally: (above, cases, share) => `${above} sur ${cases} (${share})`,
    scores: (tally) => `Scores au-dessus de 0,5 : ${tally}`,
    skewed: "répartition déséquilibrée",
    about: (least, most) =>
      `« Au-dessus de 0,5 » compte les profils dont le degré dépasse cette valeur, parmi ceux dont le degré n’est pas ouvert des deux côtés. La répartition sur un axe ou un indicateur est déséquilibrée si c’est le cas de moins de ${least} ou de plus de ${most} d’entre eux : il ne distingue guère ces profils.`,
  },
  rules: { types: "Types" },
};
