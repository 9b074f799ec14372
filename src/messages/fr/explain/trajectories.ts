import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about the waves of clusters mean, in French. */
export const TRAJECTORY_EXPLANATIONS = {
  "trajectory-no-case": {
    title: "Aucun pôle à deux dates",
    meaning:
      "Une trajectoire mène d’une date d’un pôle à une date ultérieure. Parmi ces profils, aucun `id` n’a deux dates.",
    remedy: "Codez le pôle à une seconde date, sous le même `id`, ou voyez si son `id` s’écrit de deux façons.",
  },
  "trajectory-order": {
    title: "Des dates dont aucune ne précède l’autre",
    meaning:
      "Une date peut être une année, un mois ou un jour. De deux dates d’un pôle, la première doit être finie quand commence la seconde : `2013` et `2013-06` peuvent être le même jour. Quand deux personnes ont codé une date, ou qu’elle est codée à deux niveaux, les profils de chaque codeur, ou niveau, forment une trajectoire ; ici, rien ne distingue les deux profils.",
    remedy: "Écrivez le mois ou le jour des deux dates, ou ne gardez que l’un des deux profils.",
  },
  "trajectory-alone": {
    title: "Des pôles à une seule date",
    meaning:
      "Ils n’ont pas de trajectoire et sont laissés de côté. La remarque les nomme, avec leurs fichiers et lignes.",
    remedy: "Rien ; ou écrivez l’`id` comme dans les autres profils du pôle.",
  },
} as const satisfies Partial<Record<Code, Explanation>>;
