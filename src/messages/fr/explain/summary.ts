import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about the outcome of a summary mean, in French. */
export const SUMMARY_EXPLANATIONS = {
  "outcome-value": {
    title: "Un résultat à expliquer qui n’est pas un degré",
    meaning:
      "La suffisance et la nécessité se disent d’ensembles flous : le résultat doit être dans chaque cas un degré d’appartenance de 0 à 1, comme les types. Un effectif ou un pourcentage doit d’abord être calibré.",
    remedy:
      "Écrivez un nombre de 0 à 1, ou des bornes de 0 à 1 (`0.2..0.4`), ou omettez le champ là où le résultat n’est pas connu.",
  },
  "outcome-nowhere": {
    title: "Un résultat à expliquer qu’aucun profil n’a",
    meaning:
      "Le champ indiqué par `--outcome` ne figure dans aucun des profils lus. Des profils d’un résultat enregistré, on a les champs libres qui contiennent un degré de 0 à 1, ou des bornes d’un tel degré.",
    remedy:
      "Indiquez un champ qu’ils ont ; les champs libres commencent par `x-`. Les parties d’un bloc s’écrivent avec des points.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
