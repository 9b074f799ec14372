import type { CodingRule } from "../codebook-words.js";

/** The rules of coding, in French. */
export const CODING_RULES: readonly CodingRule[] = [
  {
    heading: "Un profil",
    texts: [
      "Un profil est un pôle, à une date, à un niveau d’analyse. Un fichier contient un profil, ou plusieurs séparés par `---`. Le même `id` à plusieurs dates forme une trajectoire.",
      "Codez ce qu’une source indique. Ne codez pas ce que vous attendez, et ne comblez pas un vide par ce qui est habituel.",
    ],
  },
  {
    heading: "Inconnu, aucun, sans objet",
    texts: [
      "Une clé omise veut dire inconnu. L’inconnu ne compte jamais pour 0, ni pour une moyenne : il élargit le résultat. Si la réponse est « non », « aucun » ou 0, il faut donc l’écrire.",
    ],
    table: [
      ["la clé est omise", "aucune source n’en dit rien : inconnu"],
      ["`conventional_companies: 0`", "une source indique qu’il n’y en a aucune"],
      ["`volunteers: none`", "il y a des bénévoles, et ils ne participent pas"],
      ["`volunteers: not_applicable`", "le pôle n’a pas de bénévoles : le groupe sort de la moyenne"],
      ["`open_agenda: false`", "une source indique que la pratique n’existe pas"],
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
      '`initiated_by`, `functions`, `activities`, `governance.bodies` et les sièges d’une instance sont complets : ce qui n’y est pas nommé est nié. Codez-les là où une source répond à la question dans son ensemble, et non à partir de mentions éparses. Si vous ne pouvez être complet, omettez le bloc, ou écrivez `">=0"` pour un nombre de sièges.',
      "`sectors`, `institutions`, leurs rôles et `coordination_paid_by` sont ouverts : ce qui y est nommé est établi, ce qui n’y est pas nommé est inconnu. `institutions_complete: true` clôt la liste des institutions, là où une source indique que ce sont les seules.",
    ],
  },
  {
    heading: "Marché, redistribution, réciprocité",
    texts: [
      "Les contrats obtenus auprès d’organismes publics relèvent du marché. Les aides aux postes d’insertion, les subventions et les locaux gratuits relèvent de la redistribution. Les cotisations, les dons, le mécénat et le bénévolat relèvent de la réciprocité. Le chiffre d’affaires relève du marché.",
      "L’autofinancement est ce que le pôle gagne lui-même : ressources marchandes et cotisations. Ce qui est valorisé en nature n’y entre pas.",
    ],
  },
  {
    heading: "Niveau d’analyse",
    texts: [
      "La structure de coordination, le pôle avec ses membres et l’un de ses services ont des parts très différentes. Dites sous `level` ce que décrivent les chiffres, et ne mêlez pas les niveaux dans un même profil.",
    ],
  },
  {
    heading: "Sources et preuves",
    texts: [
      "Décrivez chaque document une fois sous `sources`. Sous `evidence`, dites pour chaque champ où sa valeur a été lue, et citez les mots qui la portent. Un chemin peut désigner un bloc (`funding`), un champ (`funding.market.sales`) ou une entrée d’une liste, comptée à partir de 0 (`governance.bodies.0.seats`).",
      "Dites à quel point vous êtes sûr de la lecture ; dans le tableau, la première ligne qui convient l’emporte. Chaque résultat indique si son type se maintient sans les preuves de confiance faible, et `--min-confidence` laisse de côté ce qui est en dessous.",
    ],
    table: [
      [
        "`low`",
        "déduit : d’un statut, d’un résumé, d’une autre date, d’une partie de document, ou d’une source qui n’a pas été notée",
      ],
      [
        "`medium`",
        "énoncé, avec un pas de lecture : des mots à un code, d’un « environ » à un nombre, d’une page sans date",
      ],
      [
        "`high`",
        "énoncé de ce pôle, à cette date et à ce niveau, en des mots ou des chiffres qui ne laissent pas le choix",
      ],
      ["rien", "deux pas de lecture, ou le contraire est aussi vraisemblable"],
    ],
  },
  {
    heading: "Ce que prouve un statut",
    texts: [
      "Un statut atteste des droits, non leur usage. Codez ce qu’un droit garantit par lui-même : une borne inférieure, de confiance faible, et la même pour tous les pôles de même forme juridique. Dans une SCIC (loi du 10 septembre 1947, articles 19 quinquies et suivants), salariés et bénéficiaires sont sociétaires, et les sociétaires votent en assemblée, une personne, une voix, ou en collèges de 10 à 50 % des voix.",
      "Quelle lecture retenir là où des mots en permettent deux, chaque règle avec l’exemple qui la montre : `docs/coding.fr.md`.",
    ],
    table: [
      [
        '`employees: ">=consult"`, `recipients: ">=consult"`',
        "prouvé par le statut d’une SCIC : ce sont des sociétaires qui votent, donc on leur demande leur avis",
      ],
      [
        "`governance.bodies`, `governance.decision_mode`",
        "non prouvé : qui siège au conseil, et comment les décisions se prennent vraiment",
      ],
      ["`volunteers`, `citizens`", "non prouvé : la loi ne les exige pas"],
      ["`governance.voting`", "non prouvé : une voix chacun ou des collèges, la loi permet les deux"],
    ],
  },
];
