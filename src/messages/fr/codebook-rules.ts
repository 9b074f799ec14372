import type { CodingRule } from "../codebook-words.js";

/** The rules of coding, in French. */
export const CODING_RULES: readonly CodingRule[] = [
  {
    heading: "Un profil",
    texts: [
      "Un profil est un pôle, à une date, à un niveau d’analyse. Un fichier contient un profil, ou plusieurs séparés par `---`. Le même `id` à plusieurs dates forme une trajectoire.",
      "Codez ce qu’une source dit. Ne codez pas ce que vous attendez, et ne comblez pas un vide par ce qui est habituel.",
    ],
  },
  {
    heading: "Inconnu, aucun, sans objet",
    texts: [
      "Une clé omise veut dire inconnu. L’inconnu ne compte jamais pour 0, ni pour une moyenne : il élargit le résultat. Si la réponse est « non », « aucun » ou 0, il faut donc l’écrire.",
    ],
    table: [
      ["la clé est omise", "aucune source n’en dit rien : inconnu"],
      ["`conventional_companies: 0`", "une source dit qu’il n’y en a aucune"],
      ["`volunteers: none`", "il y a des bénévoles, et ils ne participent pas"],
      ["`volunteers: not_applicable`", "le pôle n’a pas de bénévoles : le groupe sort de la moyenne"],
      ["`open_agenda: false`", "une source dit que la pratique n’existe pas"],
    ],
  },
  {
    heading: "Nombres et bornes",
    texts: [
      "Les sources publient souvent une limite au lieu d’un chiffre. Tout nombre peut être une borne, de même que tout mot d’une échelle ; la borne reste un intervalle jusqu’au bout. Une borne qui commence par un signe se met entre guillemets droits.",
      "Les décimales s’écrivent avec un point, les pourcentages sans signe. Pour les effectifs et les échelles, une borne stricte passe à la valeur suivante.",
    ],
    table: [
      ["`35`", "35"],
      ['`"<7"`, `"<=7"`', "moins de 7 ; 7 au plus"],
      ['`">90"`, `">=90"`', "plus de 90 ; 90 au moins"],
      ['`"20..30"`, `{min: 20, max: 30}`', "de 20 à 30"],
      ['`">400"`, pour un effectif', "401 ou plus"],
      ['`">=involve"`', "implication, peut-être plus"],
      ['`"board..assembly_vote"`', "quelque part entre un conseil et un vote de l’assemblée"],
    ],
  },
  {
    heading: "Listes complètes et listes ouvertes",
    texts: [
      '`activities`, `governance.bodies` et les sièges d’une instance sont complets : ce qui n’y est pas nommé n’existe pas. Si vous ne pouvez être complet, omettez le bloc, ou écrivez `">=0"` pour un nombre de sièges.',
      "`sectors`, `institutions` et leurs rôles sont ouverts : ce qui y est nommé est établi, ce qui n’y est pas nommé est inconnu.",
    ],
  },
  {
    heading: "Marché, redistribution, réciprocité",
    texts: [
      "Les contrats obtenus auprès d’organismes publics relèvent du marché. Les aides aux postes d’insertion, les subventions et les locaux gratuits relèvent de la redistribution. Les cotisations, les dons, le mécénat et le bénévolat relèvent de la réciprocité. Le chiffre d’affaires relève du marché.",
      "L’autofinancement est ce que le pôle gagne lui-même : ressources marchandes et cotisations. Ce qui est valorisé en nature n’y entre pas.",
    ],
  },
  {
    heading: "Niveau d’analyse",
    texts: [
      "La structure de coordination, le pôle avec ses membres et l’un de ses services ont des parts très différentes. Dites sous `level` ce que décrivent les chiffres, et ne mêlez pas les niveaux dans un même profil.",
    ],
  },
  {
    heading: "Sources et données à l’appui",
    texts: [
      "Décrivez chaque document une fois sous `sources`. Sous `evidence`, dites pour chaque champ où sa valeur a été lue, et citez les mots qui la portent. Un chemin peut désigner un bloc (`funding`), un champ (`funding.market.sales`) ou une entrée d’une liste, comptée à partir de 0 (`governance.bodies.0.seats`).",
      "Dites à quel point vous êtes sûr : `high` si la source le dit en ces termes, `low` si vous l’avez déduit. La confiance ne change aucun score ; elle dit au lecteur suivant où regarder.",
    ],
  },
];
