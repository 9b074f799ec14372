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
