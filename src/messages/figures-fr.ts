import type { FigureWords } from "./figure-words.js";

/** The words of figures in French. */
export const FIGURE_WORDS: FigureWords = {
  kinds: {
    "property-space": "Espace de propriétés",
    ternary: "Marché, redistribution, réciprocité",
    profile: "Profil",
  },
  titled: (kind, of) => `${kind} : ${of}`,
  clusters: (count) => (count <= 1 ? `${count} pôle` : `${count} pôles`),
  legend: {
    firm: "plein : net ou probable",
    tentative: "creux : provisoire",
    untyped: "sans type",
    bounds: "bornes : tout inconnu au plus bas et au plus haut",
    whisker: "sans score sur l’autre axe : ses bornes",
    edge: "sans score sur l’autre axe : au bord",
    band: "zone limite",
    move: "d’une date à la suivante",
    exact: "plein : parts connues",
    middle: "creux : milieu de la zone que les chiffres laissent ouverte",
    half: "lignes des 50 % : au-delà, un principe prédomine",
  },
  notes: {
    notPlaced: (names, more) => `Non placés (sans score) : ${enumerate(names, more)}.`,
    unlabelled: (count, of) => `${count} points sur ${of} sont sans étiquette, faute de place.`,
    axes: (shown, total) => `Axes représentés : ${shown.join(" et ")}, sur ${total}.`,
    key: (entries, more) => `${enumerate(entries, more)}.`,
    sharesUnknown: (names, more) => `Non placés (parts inconnues) : ${enumerate(names, more)}.`,
    tooMany: "Les bornes ne sont pas tracées : trop nombreuses pour être distinguées.",
    nothing: "Rien ne peut être placé.",
  },
  desc: {
    axis: (place, axis, low, high) =>
      `${place === "only" ? "Axe" : place === "horizontal" ? "Axe horizontal" : "Axe vertical"} : ${axis}, de ${low} (0) à ${high} (1).`,
    ofType: (type, count, names) => `${type}, ${count} : ${names}.`,
    ofNoType: (count, names) => `Sans type, ${count} : ${names}.`,
    moves: (names) => `Des flèches mènent d’une date à la suivante : ${names}.`,
    triangle: (corners) => `Triangle dont les sommets sont ${corners.join(", ")}, chacun à 100 %.`,
    shares: (exact, areas) => `Sur un point : ${exact} ; sur une zone que les chiffres laissent ouverte : ${areas}.`,
    indicator: (label, value, degree) => `${label} : ${value}, degré ${degree}.`,
    axisScore: (axis, score, bounds) => `${axis} : score ${score}, bornes ${bounds}.`,
  },
  profile: {
    crossover: (value) => `point de bascule ${value}`,
    between: (below, above) => `point de bascule entre « ${below} » et « ${above} »`,
    weight: (weight) => `poids ${weight}`,
    givenDegree: (degree) => `degré donné par le codeur : ${degree}`,
    coverage: (percent) => `couverture ${percent}`,
  },
};

function enumerate(names: readonly string[], more: number): string {
  const rest = more > 1 ? `${more} autres` : "1 autre";
  return names.join(" ; ") + (more > 0 ? ` ; et ${rest}` : "");
}
