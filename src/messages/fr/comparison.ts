import type { ComparisonWords } from "../comparison-words.js";

/** The words of the report on two typologies in French. */
export const COMPARISON_WORDS: ComparisonWords = {
  title: (first, second) => `Deux typologies : ${first} et ${second}`,
  counts: ({ profiles, isOne, both, firstOnly, secondOnly, neither, first, second }) =>
    `${profiles} ${isOne ? "profil" : "profils"}. Avec un type selon les deux : ${both} ; selon ${first} seulement : ${firstOnly} ; selon ${second} seulement : ${secondOnly} ; selon aucune des deux : ${neither}.`,
  leftOut: (count, isOne) => `${count} ${isOne ? "autre n’est pas comparé" : "autres ne sont pas comparés"}.`,
  headings: {
    separations: "Ce qui distingue les pôles",
    presumptions: "Les pôles atypiques selon l’autre typologie",
    moves: "Ce qui change, et pourquoi",
    cases: "Chaque pôle",
    unplaced: (typology) => `Sans type selon ${typology}`,
  },
  nothingSeparates:
    "Rien : les pôles qu’une typologie met au même endroit, l’autre les y met aussi, ou n’en nomme pas le type.",
  nothingMoves: "Rien : chaque pôle a le même type ou le même statut selon les deux.",
  together: (place, under, by) => `${place} selon ${under}, distingués par ${by}`,
  side: (pole, mean, types, cases) => `${pole}, moyenne ${mean} : ${types} (${cases})`,
  mostlyBy: (indicator, part, difference) => `Surtout par ${indicator} : ${part} d’un écart de ${difference}`,
  differsMost: (indicator, low, high) => `Ce qui diffère le plus : ${indicator}, degré moyen ${low} contre ${high}`,
  failing: (type, under, presumption) => `${type} selon ${under}, atypique : ${presumption}`,
  placed: (under, places) => `Selon ${under} : ${places}`,
  othersPlaced: (under, places) => `Les autres de ce type, selon ${under} : ${places}`,
  placeOf: (place, cases) => `${place} (${cases})`,
  apart: (by) => `${by} les distingue des autres : ils n’ont aucun type en commun avec eux.`,
  notApart: (by, types) => `${by} ne les distingue pas tous des autres : type commun, ${types}.`,
  axisMoved: (axis, before, after) => `${axis} : ${before} → ${after}`,
  onSide: (pole, score) => `${pole} ${score}`,
  onBorder: (score) => `limite ${score}`,
  unscored: (known) => `sans score, part connue ${known}`,
  movedBy: {
    contribution: (indicator, from, to) => `Surtout par ${indicator}, qui ajoute ${to} au lieu de ${from}`,
    influence: (indicator, from, to) =>
      `Surtout par ${indicator}, part de l’axe laissée ouverte : ${to} au lieu de ${from}`,
    degree: (indicator, from, to) => `Surtout par ${indicator}, degré ${to} au lieu de ${from}`,
    aggregation: (from, to) => `Les indicateurs sont combinés autrement : ${to} au lieu de ${from}`,
    band: (from, to) => `Par la bande limite, ${to} au lieu de ${from} ; le score est le même`,
    "minimum-known": (from, to) => `Par la part connue minimale, ${to} au lieu de ${from} ; la part connue est la même`,
  },
  aggregations: { mean: "leur moyenne", min: "le plus petit", max: "le plus grand", power: "leur moyenne généralisée" },
  moved: (name, before, after) => `${name} : ${before} → ${after}`,
  missingOn: (axis, count, _isOne, needed) =>
    `${axis} : part connue trop faible pour un score dans ${count} cas (minimum ${needed})`,
  decidedBy: (indicator, count) => ` ; ${indicator} serait le plus décisif dans ${count} cas`,
  nearOn: (axis, count, _isOne, band) => `${axis} : à ${band} au plus du point de bascule dans ${count} cas`,
  failsOnly: (presumption, under) => `Atypique selon ${under} seulement : ${presumption}`,
  tooLittle: (axis, known, needed) => `${axis} : part connue ${known}, minimum ${needed}`,
  wouldDecide: (indicator) => `${indicator} serait le plus décisif`,
  tooNear: (axis, score, band) => `${axis} : ${score}, à ${band} au plus du point de bascule`,
  verdicts: (name, first, second) => `${name} : ${first} | ${second}`,
  because: (axis, pole, score, indicator) =>
    `${axis} : ${pole} ${score}${indicator === null ? "" : `, par ${indicator}`}`,
  figure: {
    title: (first, second, profiles, isOne) => `${first} et ${second} : ${profiles} ${isOne ? "profil" : "profils"}`,
    desc: (first, second) => `Tableau croisé : en ligne la place selon ${first}, en colonne la place selon ${second}.`,
    cell: (first, second, count, cases) => `${first} et ${second}, ${count} : ${cases}.`,
    total: "Total",
    shade: "Plus la case est foncée, plus il y a de profils. Tirets : sans type selon l’une des deux.",
    place: (first, second) => `${first} × ${second}`,
    named: (place, cases) => `${place} : ${cases}.`,
    flagged: (flag, under, cases) => `${flag} selon ${under} : ${cases}.`,
  },
};
