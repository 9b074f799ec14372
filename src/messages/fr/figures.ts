import type { FigureWords } from "../figure-words.js";
import { GRAMMAR } from "./grammar.js";

/** The words of figures in French. */
export const FIGURE_WORDS: FigureWords = {
  kinds: {
    "property-space": "Espace des propriétés",
    ternary: "Marché, redistribution, réciprocité",
    profile: "Profil",
    network: "Réseau",
    robustness: "Robustesse des verdicts",
    counts: "Idéaux-types, au moins et au plus",
  },
  titled: (kind, of) => `${kind} : ${of}`,
  clusters: (count) => (count <= 1 ? `${count} profil` : `${count} profils`),
  legend: {
    firm: "plein : net ou probable",
    tentative: "creux : provisoire",
    untyped: "sans type",
    bounds: "bornes : ce qui est inconnu, au plus bas et au plus haut",
    whisker: "sans score sur l’autre axe : ses bornes",
    edge: "sans score sur l’autre axe : au bord",
    band: "bande limite",
    move: "d’une date à la suivante",
    exact: "plein : parts connues",
    middle: "creux : milieu de la zone que les chiffres laissent ouverte",
    half: "lignes des 50 % : au-delà, un principe prédomine",
  },
  notes: {
    notPlaced: (names, more) => `${unplaced(names, more)} (sans score) : ${enumerate(names, more)}.`,
    flagged: (flag, names, more) => `${flag} : ${enumerate(names, more)}.`,
    unlabelled: (count, of) => `${count} ${count <= 1 ? "point" : "points"} sur ${of} sans étiquette, faute de place.`,
    axes: (shown, total) => `Axes représentés : ${shown.join(" et ")}, sur ${total}.`,
    key: (entries, more) => `${enumerate(entries, more)}.`,
    sharesUnknown: (names, more) => `${unplaced(names, more)} (parts inconnues) : ${enumerate(names, more)}.`,
    tooMany: "Les bornes ne sont pas tracées : elles sont trop nombreuses pour être distinguées.",
    nothing: "Rien ne peut être placé.",
  },
  desc: {
    axis: (place, axis, low, high) =>
      `${place === "only" ? "Axe" : place === "horizontal" ? "Axe horizontal" : "Axe vertical"} : ${axis}, de ${low} (0) à ${high} (1).`,
    ofType: (type, count, names) => `${type}, ${count} : ${names}.`,
    ofNoType: (count, names) => `Sans type, ${count} : ${names}.`,
    moves: (names) => `Des flèches mènent d’une date à la suivante : ${names}.`,
    triangle: (corners) =>
      `Triangle dont les sommets sont ${corners.slice(0, -1).join(", ")} et ${corners.at(-1) ?? ""}, chacun à 100 %.`,
    shares: (exact, areas) => `Sur un point : ${exact} ; sur une zone que les chiffres laissent ouverte : ${areas}.`,
    indicator: (label, value, degree) =>
      degree === "?" ? `${label} : ${value}.` : `${label} : ${value}, degré ${degree}.`,
    axisScore: (axis, score, bounds) => `${axis} : score ${score}, bornes ${bounds}.`,
  },
  profile: {
    crossover: (value) => `point de bascule ${value}`,
    between: (below, above) => `point de bascule entre « ${below} » et « ${above} »`,
    weight: (weight) => `poids ${weight}`,
    givenDegree: (degree) => `degré donné par le codeur : ${degree}`,
    known: (percent) => `part connue ${percent}`,
  },
  robustness: {
    verdict: "des poids faux jusque-là laissent le type tel quel (rayon du verdict)",
    side: "des poids faux jusque-là laissent chaque score de son côté (rayon du côté)",
    binds: {
      band: (share, axis) => `type jusqu’à ${share}, puis la bande limite sur « ${axis} »`,
      known: (share, axis) => `type jusqu’à ${share}, puis trop peu de connu sur « ${axis} »`,
    },
    always: "aucun poids n’enlève le type",
    sidesAlways: "aucun ne fait changer de côté",
    sides: (share, axis) => `côtés jusqu’à ${share} (« ${axis} »)`,
    row: (name, said) => `${name} : ${said}.`,
    untyped: (names, more) => `Sans type, donc sans rayon : ${enumerate(names, more)}.`,
    unmeasured: (names, more) => `Sans rayon, car un axe n’est pas une moyenne : ${enumerate(names, more)}.`,
  },
  counts: {
    least: "au moins : ne peuvent être d’aucun autre type",
    most: "au plus : peuvent être de ce type",
    verdicts: "verdicts",
    said: (least, most, verdicts) => `${least} à ${most}, verdicts : ${verdicts}`,
  },
  network: {
    cluster: "le pôle",
    tie: "lien entre membres",
    valued: (least, most) =>
      `lien entre membres ; plus le trait est épais, plus le lien est intense (de ${least} à ${most})`,
    spoke: "lien avec le pôle",
    part: "reliés sans le pôle",
    alone: "relié par le pôle seul",
    counts: (members, ties) =>
      `${members} ${members > 1 ? "membres" : "membre"}, ${ties} ${ties > 1 ? "liens" : "lien"} entre membres.`,
    bridged: (bridged, pairs, percent) =>
      `${bridged} des ${pairs} paires de membres (${percent}) n’ont pas de lien : le pôle les relie.`,
    parts: (count) =>
      count === 1
        ? "Sans le pôle, les membres resteraient tous reliés."
        : `Sans le pôle, les membres se sépareraient en ${count} composantes.`,
    single: "Un seul membre : il n’y a rien à relier.",
    partial: "Des liens peuvent manquer : deux membres sans trait entre eux peuvent être liés malgré tout.",
    structuring: (how) => `Structuration : ${how} (décrite, sans effet sur le score).`,
    measures: { effective_size: "taille efficace", efficiency: "efficacité", constraint: "contrainte" },
    together: (names) => `Reliés sans le pôle : ${names.join(", ")}.`,
  },
  packages:
    "Extensions : tikz, et avec pdfLaTeX aussi \\usepackage[T1]{fontenc} et lmodern (ou une autre police vectorielle).",
};

function unplaced(names: readonly string[], more: number): string {
  return names.length + more > 1 ? "Non placés" : "Non placé";
}

function enumerate(names: readonly string[], more: number): string {
  return names.join(" ; ") + (more > 0 ? ` ; et ${GRAMMAR.others(String(more), more)}` : "");
}
