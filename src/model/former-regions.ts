/** The French regions that were merged on 1 January 2016 (law 2015-29 of 16 January 2015, art. 1), each with the one it is part of since. */
export const FORMER_REGIONS: Readonly<Record<string, string>> = {
  Alsace: "Grand Est",
  "Champagne-Ardenne": "Grand Est",
  Lorraine: "Grand Est",
  Aquitaine: "Nouvelle-Aquitaine",
  Limousin: "Nouvelle-Aquitaine",
  "Poitou-Charentes": "Nouvelle-Aquitaine",
  Auvergne: "Auvergne-Rhône-Alpes",
  "Rhône-Alpes": "Auvergne-Rhône-Alpes",
  Bourgogne: "Bourgogne-Franche-Comté",
  "Franche-Comté": "Bourgogne-Franche-Comté",
  "Languedoc-Roussillon": "Occitanie",
  "Midi-Pyrénées": "Occitanie",
  "Nord-Pas-de-Calais": "Hauts-de-France",
  Picardie: "Hauts-de-France",
  "Basse-Normandie": "Normandie",
  "Haute-Normandie": "Normandie",
};
