import type { DrawFactor } from "../../model/draws.js";

/** What is drawn, with its amount in percent, or in degrees for codes, in French. */
export const DRAW_FACTORS: Readonly<Record<DrawFactor, (amount: string) => string>> = {
  weights: (amount) => `poids (± ${amount})`,
  anchors: (amount) => `points d’ancrage (± ${amount} de l’écart entre les extrêmes)`,
  codes: (amount) => `degrés des codes (± ${amount})`,
  settings: (amount) => `seuils du verdict (± ${amount})`,
  aggregation: () => "agrégation",
  method: () => "méthode de calibration",
  values: () => "valeurs à l’intérieur de ce qui est codé comme intervalle",
};

/** From which distributions what is unknown of a profile is drawn, and what the shares are not. */
export const UNKNOWN_RULES =
  "Ce qui est tiré, profil par profil : du budget, d’abord le total, uniforme entre ses bornes ; puis les trois principes, uniformes sur toutes les répartitions possibles ; puis, de la même façon, les postes de chaque principe ; la somme de chaque budget tiré est donc son total, et toutes ses bornes sont respectées. Il en va de même des parts des activités. Les codes, les niveaux et les pratiques ont la même chance parmi ceux qui sont possibles ; tout autre nombre est uniforme entre ses bornes. Ce sont des conventions, non des connaissances : les parts indiquent ce que l’inconnu pourrait faire d’un verdict ; ce ne sont pas les probabilités d’un type.";
