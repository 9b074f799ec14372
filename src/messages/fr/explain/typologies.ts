import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

const TYPOLOGY = "Format des typologies : `tcec schema typology`.";

/** What findings about typologies mean, in French. */
export const TYPOLOGY_EXPLANATIONS = {
  "typology-anchors-unordered": {
    title: "Des points d’ancrage mal ordonnés",
    meaning:
      "Les trois points d’ancrage d’une calibration doivent croître strictement de `out` à `crossover` puis à `in`, ou décroître strictement. Sinon, une valeur plus grande du fait pourrait signifier à la fois plus et moins d’appartenance.",
    remedy:
      "Corrigez les points d’ancrage. Des points décroissants conviennent quand l’appartenance diminue à mesure que le fait augmente.",
    source: "Ragin 2008, chap. 5 (méthode directe de calibration)",
  },
  "typology-degree-half": {
    title: "Un code au degré 0,5",
    meaning:
      "0,5 est le point d’ambiguïté maximale : un code qui le reçoit ne dit rien et place à la limite tous les cas ainsi codés.",
    remedy: "Décidez de quel côté se trouve le code, par exemple `0.4` ou `0.6`.",
    source: "Ragin 2008 ; Schneider et Wagemann 2012 déconseillent les degrés de 0,5 pour la même raison.",
  },
  "typology-indicator-shared": {
    title: "Un indicateur sur deux axes",
    meaning:
      "Si les mêmes preuves déplaçaient deux axes, ceux-ci ne seraient plus indépendants et les bornes ne seraient plus exactes.",
    remedy: "Gardez-le sur l’axe auquel la théorie le rattache.",
  },
  "typology-duplicate-id": {
    title: "Deux fois le même identifiant",
    meaning:
      "On renvoie aux axes, indicateurs, types, traits, signaux de vigilance et contrôles par leur identifiant, qui doit être propre à chacun.",
    remedy: "Renommez l’un des deux.",
  },
  "typology-fact-unknown": {
    title: "Un fait inconnu",
    meaning:
      "Les indicateurs et les conditions renvoient aux faits par leur nom ; aucun fait de ce nom n’est tiré des profils.",
    remedy:
      "`tcec explain facts` donne la liste des faits. Un indicateur peut aussi n’avoir aucun fait ; il n’est alors lu que sous `indicators` dans le profil.",
    source: TYPOLOGY,
  },
  "typology-fact-twice": {
    title: "Un fait pour deux indicateurs",
    meaning:
      "Le même fait compte alors deux fois, et les bornes deviennent des bornes extérieures. Cela peut être voulu : c’est donc un avertissement.",
    remedy: "Employez deux faits, ou laissez les choses ainsi.",
  },
  "typology-fact-method": {
    title: "Une méthode qui ne convient pas au fait",
    meaning:
      "Les nombres se calibrent par les méthodes `direct` et `linear`, les codes par une table de degrés (`assign`). Les listes ne se calibrent pas.",
    remedy: "Changez la méthode, ou le fait.",
    source: TYPOLOGY,
  },
  "typology-code-missing": {
    title: "Un code sans degré",
    meaning:
      "La table des degrés oublie un code qu’un profil peut porter ; un tel profil ne pourrait recevoir de score.",
    remedy: "Donnez au code un degré de 0 à 1.",
  },
  "typology-code-unknown": {
    title: "Un code inconnu",
    meaning: "La table des degrés, ou une condition, nomme un code que le fait n’a pas.",
    remedy: "Corrigez l’orthographe.",
  },
  "typology-comparison": {
    title: "Une comparaison que le fait n’admet pas",
    meaning:
      "Un nombre ou un code ordinal se compare à une valeur (au moins, au plus) ; une liste comprend ou non un mot ; tout autre code est égal ou non à un code donné.",
    remedy: "Employez l’une des comparaisons que nomme le conseil.",
    source: TYPOLOGY,
  },
  "typology-axis-unknown": {
    title: "Un axe inconnu",
    meaning: "La condition d’un type renvoie à un axe que la typologie ne déclare pas.",
    remedy: "Corrigez le nom, ou déclarez l’axe.",
  },
  "typology-type-unknown": {
    title: "Un type inconnu",
    meaning: "Un trait parle d’un type que la typologie ne déclare pas.",
    remedy: "Corrigez le nom, ou déclarez le type.",
  },
  "typology-types-overlap": {
    title: "Deux types dans un même coin",
    meaning:
      "Chaque coin de l’espace des propriétés, haut ou bas sur chaque axe, doit appartenir à un type et à un seul ; sinon, un cas pourrait relever de deux types à la fois.",
    computed: "Chaque coin est confronté à la condition de chaque type.",
    remedy: "Changez la condition de l’un des types.",
    source: "Lazarsfeld 1937 ; Kvist 1999",
  },
  "typology-types-gap": {
    title: "Un coin sans type",
    meaning: "Un cas situé dans ce coin n’aurait aucun type.",
    computed: "Chaque coin est confronté à la condition de chaque type.",
    remedy:
      "Ajoutez un type, ou laissez un axe hors de la condition d’un type : ce type en couvre alors les deux côtés.",
    source: "Lazarsfeld 1937 ; Kvist 1999",
  },
  "typology-source-unknown": {
    title: "Une source inconnue",
    meaning: "Un passage renvoie à un document qui ne figure pas sous `sources` dans la typologie.",
    remedy: "Déclarez le document, ou corrigez la clé.",
  },
  "typology-weights-zero": {
    title: "Un axe sans poids",
    meaning: "Un indicateur de poids 0 est laissé de côté. Si tous le sont, il ne reste rien pour calculer l’axe.",
    remedy: "Donnez à au moins un indicateur un poids supérieur à 0.",
  },
  "typology-defining-twice": {
    title: "Plusieurs indicateurs définitoires",
    meaning:
      "L’indicateur définitoire est celui par lequel la théorie elle-même définit l’axe ; le résultat avertit s’il n’est pas du côté du score. Il ne peut y en avoir qu’un.",
    remedy: "Gardez `defining: true` pour un seul d’entre eux.",
  },
  "typology-number-undeclared": {
    title: "Un nombre sans raison",
    meaning:
      "Chaque nombre et chaque règle d’une typologie indique d’où il vient, ou que ses auteurs l’ont décidé. Celui-ci ne l’indique pas.",
    remedy: "Ajoutez `source`, ou `decision: true` avec `rationale`.",
    source: "Promesse de la méthode : chaque nombre est une donnée déclarée, avec sa raison.",
  },
  "typology-translation-missing": {
    title: "Une traduction manque",
    meaning:
      "Le texte n’est pas écrit dans toutes les langues du programme. Là où il manque, le texte anglais le remplace, à défaut le premier qui existe, suivi de sa langue : « market [en] ». Un texte donné sans langue vaut pour toutes.",
    remedy: "Écrivez le texte comme un bloc, avec un texte sous chaque langue : `en`, `fr`.",
  },
  "typology-changed": {
    title: "Une typologie modifiée sous le nom d’une typologie fournie",
    meaning:
      "L’identifiant est celui d’une typologie fournie avec le programme, mais non le reste : la version est autre, ou bien, sous la même version, un indicateur, un nombre ou un texte diffère. Les commentaires et la mise en page ne comptent pas. Sous la même version, chaque résultat obtenu avec elle le signale à côté du nom ; son empreinte diffère dans tous les cas. Une version fournie avec une parution antérieure du programme est signalée aussi : le programme ne connaît que celle qu’il apporte.",
    remedy:
      "Donnez au fichier un `id` qui lui soit propre, pour que personne ne prenne ses résultats pour ceux de la typologie fournie. `tcec typology new` commence un tel fichier.",
  },
  "typology-degrees-turn": {
    title: "Des degrés qui montent puis descendent",
    meaning:
      "Le long d’une échelle ordonnée, les degrés vont d’abord dans un sens, puis dans l’autre : davantage du fait n’est plus davantage de l’ensemble. Les bornes restent justes, mais on attend d’une calibration qu’elle soit monotone.",
    remedy:
      "Vérifiez l’ordre des degrés. Si les deux bouts doivent différer du milieu, dites-le dans la raison (`rationale`).",
  },
  "typology-never-raised": {
    title: "Un signal de vigilance jamais déclenché",
    meaning: "Quoi que l’on code, sa condition n’est jamais remplie : elle compare un fait à ce qu’il ne peut être.",
    remedy: "Changez la condition, ou retirez le signal.",
  },
  "typology-never-cleared": {
    title: "Un signal de vigilance jamais levé",
    meaning:
      "Quoi que l’on code, il reste déclenché ou inconnu. Une liste que le profil ne donne jamais en entier prouve ce qu’elle nomme, jamais qu’il manque quelque chose ; et une borne que toute valeur respecte ne dit rien.",
    remedy: "Fondez la condition sur un fait qui puisse aussi la démentir : un nombre, un code ou une liste complète.",
  },
  "trait-never-independent": {
    title: "Un trait qui ne corrobore jamais",
    meaning:
      "Tout ce que compare sa condition entre dans le score d’un axe, ou figure dans le même bloc du profil que ce qui l’est. Il ne peut donc rien dire de plus : les résultats le donnent comme la même preuve.",
    remedy: "Gardez-le si la théorie le dit du type ; sinon, choisissez un fait qu’aucun axe ne connaît.",
  },
  "typologies-same-name": {
    title: "Deux typologies sous un même nom",
    meaning:
      "Deux fichiers ont le même identifiant et la même version, mais non le même contenu. Les résultats désignent une typologie par ces deux mots : nul ne saurait sur laquelle ils reposent.",
    remedy: "Donnez à l’une d’elles un autre `id`, ou augmentez sa `version`.",
  },
  "typology-settings-order": {
    title: "Des seuils du verdict mal ordonnés",
    meaning:
      "La part connue suffisante fixe à partir d’où un type qui pourrait encore changer est plus que provisoire ; la part connue minimale, à partir d’où il y a un score. La première ne peut être inférieure à la seconde.",
    remedy: "Corrigez l’une des deux.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
