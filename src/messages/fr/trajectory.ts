import type { TrajectoryWords } from "../trajectory-words.js";

/** The words of the report on trajectories in French. */
export const TRAJECTORY_WORDS: TrajectoryWords = {
  title: (cases, isOne, typology) =>
    isOne ? `Trajectoire de ${cases} pôle (${typology})` : `Trajectoires de ${cases} pôles (${typology})`,
  counts: ({ steps, isOne, certain, apparent, none, open, notCompared }) => {
    const said = [
      ...(certain === null ? [] : [`certain : ${certain}`]),
      ...(apparent === null ? [] : [`apparent : ${apparent}`]),
      ...(none === null ? [] : [`aucun : ${none}`]),
      ...(open === null ? [] : [`indécis : ${open}`]),
      ...(notCompared === null ? [] : [`non comparé : ${notCompared}`]),
    ];
    return `${steps} passage${isOne ? "" : "s"} d’une date à la suivante. Changements de nature – ${said.join("\u202f; ")}.`;
  },
  invented: "inventé",
  between: (from, to, said) => `Entre ${from} et ${to} : ${said}`,
  overall: (from, to, said) => `De la première date à la dernière, ${from} et ${to} : ${said}`,
  places: (from, to) => `${from} → ${to}`,
  kind: {
    certain: (places, axes) => `${places}. Changement de nature certain, par ${axes}.`,
    apparent: (places, axes) =>
      `${places}. Changement de nature apparent, par ${axes} : ce que l’on ignore pourrait effacer la différence.`,
    same: (place) => `${place} aux deux dates. Aucun changement de nature.`,
    untyped: (place) =>
      `${place} aux deux dates. Rien de ce que l’on sait à l’une et à l’autre ne plaide pour un changement de nature.`,
    byKnown: (places) =>
      `${places}. Aucun changement de nature : les dates diffèrent par ce que l’on en sait, et rien de ce que l’on sait à l’une et à l’autre ne plaide pour un changement.`,
    open: (places) => `${places}. On ne peut dire s’il y a changement de nature.`,
  },
  otherLevel: (places, from, to) =>
    `${places}. Non comparé : le niveau est ${from}, puis ${to}, et des chiffres de deux niveaux différents ne permettent de conclure à aucun changement.`,
  otherCoder: (from, to) => `Codé par ${from}, puis par ${to}.`,
  common: (places) => `Sur les preuves communes aux deux dates : ${places}.`,
  rules: (list) => `Entre-temps : ${list}.`,
  rule: {
    begins: (name, date, isCertain) => `${isCertain ? "" : "peut-être "}${name} (début : ${date})`,
    ends: (name, date, isCertain) => `${isCertain ? "" : "peut-être "}${name} (fin : ${date})`,
  },
  axis: (axis, move, parts) => `${axis} ${move}${parts === "" ? "" : ` : ${parts}`}`,
  unscored: "sans score",
  move: (from, to) => `${from} → ${to}`,
  parts: {
    changed: (part, indicators) => `${part} par des faits changés (${indicators})`,
    newlyKnown: (part, indicators) => `${part} par ce que l’on sait désormais (${indicators})`,
    noLongerKnown: (part, indicators) => `${part} par ce que l’on ne sait plus (${indicators})`,
    common: (move) => `sur les preuves communes ${move}`,
    unchanged: "rien n’a changé",
  },
  bounds: (least, most) => `quoi que révèle l’inconnu, de ${least} à ${most}`,
  separator: " ; ",
  indicator: (indicator, from, to, fact) => `${indicator} : ${from} → ${to} (${fact})`,
  headings: { hypotheses: "Hypothèses", definitions: "Comment les hypothèses sont mises à l’épreuve" },
  hypothesis: (name, passage, { supported, contradicted, untested }) =>
    `${name} (${passage}) – étayée : ${supported} ; contredite : ${contradicted} ; non testée : ${untested}`,
  outcome: (outcome, because, cases) => `${outcome}${because === null ? "" : `, ${because}`} : ${cases}`,
  case: (name, from, to) => `${name} ${from}–${to}`,
  definition: (name, definition) => `${name} : ${definition}.`,
  noHypotheses:
    "Les hypothèses de l’article nomment des types, des axes ou des signaux de vigilance que cette typologie n’a pas.",
  more: "--verbose montre chaque indicateur ; --kind changes les met en tableau.",
  line: (name, from, to, places, change) => `${name} ${from}–${to} : ${places}, ${change}`,
};
