import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about alternatives to a typology mean, in French. */
export const ROBUSTNESS_EXPLANATIONS = {
  "alternatives-typology": {
    title: "Des variantes d’une autre typologie",
    meaning:
      "Un fichier de variantes indique dans `typology` de quelle typologie elles sont les variantes. Une autre est en vigueur, dont les nombres ont d’autres adresses et d’autres raisons.",
    remedy:
      "Calculez avec cette typologie par --typology, ou indiquez par --spec un fichier de variantes de celle qui est en vigueur.",
  },
  "alternatives-address": {
    title: "Une adresse qui n’atteint rien",
    meaning:
      "Une variante désigne par son adresse ce qu’elle change : `minimum_known`, `axes.market.aggregation`, `axes.market.indicators.self_financing.weight`, `….crossover`, `….degrees.CODE`. La typologie n’a rien à cet endroit : la variante ne changerait rien et passerait pour robuste.",
    remedy:
      "Corrigez les identifiants. `*` à la place d’un identifiant désigne tout axe ou indicateur qui a ce nombre.",
  },
  "alternatives-types": {
    title: "Une version aux types différents",
    meaning:
      "Un verdict ne peut être conservé ou perdu que si les deux versions ont les mêmes axes et les mêmes types aux mêmes coins.",
    remedy: "Employez `tcec compare`, qui montre ce que deux typologies différentes font des mêmes profils.",
  },
} satisfies Partial<Record<Code, Explanation>>;
