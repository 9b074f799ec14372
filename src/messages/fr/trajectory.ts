import type { TrajectoryWords } from "../trajectory-words.js";

/** The words of the report on trajectories in French. */
export const TRAJECTORY_WORDS: TrajectoryWords = {
  title: (cases, isOne, typology) =>
    isOne ? `Trajectoire de ${cases} pôle (${typology})` : `Trajectoires de ${cases} pôles (${typology})`,
  counts: ({ steps, isOne, certain, apparent, none, open, notCompared }) => {
    const said = [
      ...(certain === null ? [] : [`certain dans ${certain}`]),
      ...(apparent === null ? [] : [`apparent dans ${apparent}`]),
      ...(none === null ? [] : [`aucun dans ${none}`]),
      ...(open === null ? [] : [`indécis dans ${open}`]),
      ...(notCompared === null ? [] : [`non comparé dans ${notCompared}`]),
    ];
    return `${steps} passage${isOne ? "" : "s"} d’une date à la suivante. Changement de nature : ${said.join(", ")}.`;
  },
  invented: "inventé",
  between: (from, to, said) => `Entre ${from} et ${to} : ${said}`,
  overall: (from, to, said) => `De la première date à la dernière, ${from} et ${to} : ${said}`,
  places: (from, to) => `${from} → ${to}`,
  kind: {
    certain: (places, axes) => `${places}. Changement de nature certain, par ${axes}.`,
    apparent: (places, axes) => `${places}. Changement de nature apparent, par ${axes} : l’inconnu pourrait l’effacer.`,
    same: (place) => `${place} aux deux dates. Aucun changement de nature.`,
    untyped: (place) =>
      `${place} aux deux dates. Rien de ce que l’on sait des deux ne plaide pour un changement de nature.`,
    byKnown: (places) =>
      `${places}. Aucun changement de nature : les dates diffèrent par ce que l’on en sait, et rien de ce que l’on sait des deux ne plaide pour un changement.`,
    open: (places) => `${places}. On ne peut dire s’il y a changement de nature.`,
  },
  otherLevel: (places, from, to) =>
    `${places}. Non comparé : le niveau est ${from}, puis ${to}, et des chiffres de deux niveaux ne disent aucun changement.`,
  otherCoder: (from, to) => `Codé par ${from}, puis par ${to}.`,
  common: (places) => `Sur les preuves communes aux deux dates : ${places}.`,
  rules: (list) => `Entre-temps : ${list}.`,
  rule: {
    begins: (name, date, isCertain) => `${isCertain ? "" : "peut-être "}${name} (à partir de ${date})`,
    ends: (name, date, isCertain) => `${isCertain ? "" : "peut-être "}${name} (jusqu’à ${date})`,
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
  bounds: (least, most) => `quoi que soit l’inconnu, de ${least} à ${most}`,
  separator: " ; ",
  indicator: (indicator, from, to, fact) => `${indicator} : ${from} → ${to} (${fact})`,
  headings: { hypotheses: "Hypothèses", definitions: "Comment les hypothèses sont mises à l’épreuve" },
  hypothesis: (name, passage, { supported, contradicted, untested }) =>
    `${name} (${passage}) : étayée dans ${supported}, contredite dans ${contradicted}, non testée dans ${untested}`,
  outcome: (outcome, because, cases) => `${outcome}${because === null ? "" : `, ${because}`} : ${cases}`,
  case: (name, from, to) => `${name} ${from}–${to}`,
  definition: (name, definition) => `${name} : ${definition}.`,
  noHypotheses:
    "Les hypothèses de l’article nomment des types, des axes ou des signaux de vigilance que cette typologie n’a pas.",
  more: "--verbose montre chaque indicateur ; --kind changes en fait un tableau.",
  line: (name, from, to, places, change) => `${name} ${from}–${to} : ${places}, ${change}`,
};
