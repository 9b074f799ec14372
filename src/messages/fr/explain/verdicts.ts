import type { Explanation } from "../../explanation.js";
import type { ConceptName, ReasonCode, StatusName } from "../../vocabulary.js";

const FSITA = "Analyse d’idéaux-types par ensembles flous (FSITA) : Kvist 1999, 2007 ; Ragin 2000, 2008";
const HONEST = "Promesse de la méthode : rendre compte honnêtement de ce qui est inconnu.";
const OURS = "Une décision de ce programme.";
const NOT_SCORED =
  "Une condition portant sur des faits, en logique à trois valeurs (voir `kleene`). Elle n’entre pas dans le score.";

/** What each reason of a verdict means, in French. */
export const REASON_EXPLANATIONS: { readonly [C in ReasonCode]: Explanation } = {
  "axis-high": {
    title: "Haut sur un axe",
    meaning:
      "Le score dépasse 0,5 d’une marge supérieure à la bande limite : le cas est plutôt dans l’ensemble que représente l’axe que hors de lui.",
    computed: "Voir `score`, `bounds` et `known`.",
    source: FSITA,
  },
  "axis-low": {
    title: "Bas sur un axe",
    meaning:
      "Le score reste en deçà de 0,5 d’une marge supérieure à la bande limite : le cas est plutôt hors de l’ensemble que représente l’axe que dedans. La typologie énonce en mots ce que signifie cette négation.",
    computed: "Voir `score`, `bounds` et `known`.",
    source: FSITA,
  },
  "axis-borderline": {
    title: "À la limite d’un axe",
    meaning:
      "Le score se trouve dans la bande limite autour de 0,5. Un petit changement d’un fait, d’un point d’ancrage ou d’un poids pourrait le faire changer de côté : aucun type n’est donc nommé.",
    remedy: "Cherchez des faits plus précis, ou présentez le cas comme situé entre des types.",
    source: "La largeur de la bande est une décision, déclarée dans la typologie.",
  },
  "axis-unscored": {
    title: "Un axe sans score",
    meaning: "On sait trop peu de choses sur cet axe. Un score en dirait plus sur ce qui a été publié que sur le pôle.",
    computed:
      "Il n’y a pas de score si la part connue est inférieure à la part connue minimale de la typologie, si rien n’est connu ou si rien sur l’axe ne s’applique.",
    remedy: "Codez les faits signalés comme manquants. Les bornes valent malgré tout.",
    source: "La part connue minimale est une décision, déclarée dans la typologie.",
  },
  "axis-leans-high": {
    title: "Le peu que l’on sait va dans le sens du pôle haut",
    meaning:
      "Il n’y a pas de score, mais ce que l’on sait de cet axe plaide pour son pôle haut, et rien pour l’autre. On ne peut rien dire de plus ; aucun type n’en découle.",
    computed:
      "La borne inférieure L donne ce que les faits connus établissent en faveur de l’axe, 1 − H ce qu’ils établissent contre lui ; ici, cette seconde part est de 0 %.",
    source: HONEST,
  },
  "axis-leans-low": {
    title: "Le peu que l’on sait va dans le sens du pôle bas",
    meaning:
      "Il n’y a pas de score, mais ce que l’on sait de cet axe plaide pour son pôle bas, et rien pour l’autre. On ne peut rien dire de plus ; aucun type n’en découle.",
    computed:
      "La borne inférieure L donne ce que les faits connus établissent en faveur de l’axe, 1 − H ce qu’ils établissent contre lui ; ici, la première part est de 0 %.",
    source: HONEST,
  },
  "axis-compensation": {
    title: "Compensation sur un axe",
    meaning:
      "Le score se trouve d’un côté de 0,5 et la majorité des poids penche de l’autre : quelques indicateurs extrêmes l’emportent sur beaucoup d’indicateurs modérés. La moyenne résume alors mal le cas.",
    computed:
      "On compare les poids des indicateurs dont tous les degrés sont au-dessus de 0,5 et de ceux dont tous les degrés sont au-dessous ; les autres ne comptent pas, et une égalité ne donne lieu à aucun signalement. Seulement pour les axes qui sont des moyennes.",
    remedy: "Regardez les indicateurs un à un ; signalez-le en même temps que le type.",
    source: OURS,
  },
  "axis-definition-outvoted": {
    title: "La définition est contredite",
    meaning:
      "L’indicateur par lequel la théorie elle-même définit l’axe n’est pas du côté du score : un pôle autofinancé à 95 % peut encore obtenir 0,41 si tout le reste pointe dans l’autre sens.",
    computed:
      "Tous les degrés de l’indicateur définitoire se trouvent de l’autre côté de 0,5 que le score. Seulement pour les axes qui sont des moyennes.",
    remedy: "Mentionnez-le chaque fois que vous citez ce type.",
    source: OURS,
  },
  "indicator-pulls-up": {
    title: "Un indicateur qui tire vers le haut",
    meaning: "Les degrés de cet indicateur sont plutôt au-dessus de 0,5 : il élève le score de son axe.",
    computed:
      "Le fait est calibré ; voir `calibration` et `contribution`. Ceux qui tirent le plus viennent en premier.",
    source: "Les points d’ancrage et les poids, avec leurs raisons, sont dans la typologie : `tcec typology show`.",
  },
  "indicator-pulls-down": {
    title: "Un indicateur qui tire vers le bas",
    meaning: "Les degrés de cet indicateur sont plutôt au-dessous de 0,5 : il abaisse le score de son axe.",
    computed:
      "Le fait est calibré ; voir `calibration` et `contribution`. Ceux qui tirent le plus viennent en premier.",
    source: "Les points d’ancrage et les poids, avec leurs raisons, sont dans la typologie : `tcec typology show`.",
  },
  "indicator-undecided": {
    title: "Un indicateur qui ne penche d’aucun côté",
    meaning:
      "Ce que l’on en sait laisse les deux côtés à peu près également ouverts : il déplace le score de moins de 0,005.",
    computed:
      "Voir `contribution`. Si l’axe n’est pas une moyenne, c’est l’écart à 0,5 du milieu de ses degrés qui compte, selon leur resserrement.",
  },
  "unknown-decisive": {
    title: "Une donnée inconnue qui pourrait changer le type",
    meaning:
      "Cet indicateur est inconnu, ou connu seulement entre des bornes, et son axe, que nomme un type possible, pourrait encore se trouver de l’un ou de l’autre côté de 0,5.",
    computed:
      "Le pourcentage indique quelle part de l’axe il laisse ouverte ; voir `influence`. Les plus grandes viennent en premier.",
    remedy: "C’est la donnée à chercher.",
    source: HONEST,
  },
  "unknown-harmless": {
    title: "Une donnée inconnue qui ne peut changer le type",
    meaning:
      "Cet indicateur est inconnu, ou connu seulement entre des bornes, mais son axe reste du même côté de 0,5 quoi qu’il en soit, ou aucun type possible ne le nomme.",
    computed: "Voir `bounds` et `influence`.",
    source: HONEST,
  },
  "trait-consistent": {
    title: "Un trait concordant",
    meaning:
      "Ce que la source indique du type en dehors des axes se retrouve dans le profil. Cela corrobore le type si le trait est indépendant ; sinon, ce sont les mêmes preuves que celles du score.",
    computed: NOT_SCORED,
  },
  "trait-inconsistent": {
    title: "Un trait discordant",
    meaning:
      "Ce que la source indique du type en dehors des axes ne se retrouve pas dans ce profil. Aucun cas ne correspond tout à fait à un idéal-type ; plusieurs traits discordants sont une raison de réexaminer le cas.",
    computed: NOT_SCORED,
    source: "Matray et Poisat 2015, § 2.2 : les idéaux-types « do not perfectly match TCEC ».",
  },
  "trait-unknown": {
    title: "Un trait dont on ne peut juger",
    meaning: "Le profil n’en apprend pas assez pour savoir si le trait est présent.",
    computed: NOT_SCORED,
  },
  "watchpoint-raised": {
    title: "Une mise en garde de la source s’applique",
    meaning:
      "Les faits montrent la situation contre laquelle la source met en garde. C’est une question à poser, non un jugement sur le pôle.",
    computed: NOT_SCORED,
  },
  "watchpoint-unknown": {
    title: "Une mise en garde dont on ne peut juger",
    meaning:
      "Le profil n’en apprend pas assez pour savoir si la situation existe. Cela ne veut pas dire que tout va bien.",
    computed: NOT_SCORED,
  },
  "nearest-change": {
    title: "Le plus petit changement qui mène à l’autre type le plus proche",
    meaning:
      "Si ce seul fait était autre, et tous les autres inchangés, le cas serait du type nommé. Cela montre à quoi tient le verdict ; ce n’est pas un conseil.",
    computed:
      "Le fait de chaque indicateur reçoit seul une valeur, dans son domaine, en partant de son milieu calibré, de sorte que le verdict soit l’autre type : au-delà de la bande limite autour de 0,5. Les changements se comparent par leur ampleur : |changement| / |in − out|, ou le changement de degré sur une échelle ordinale. À égalité, le poids le plus grand l’emporte, puis l’ordre de la typologie. Le nombre affiché est arrondi en s’éloignant de la valeur actuelle.",
    source: OURS,
  },
  "nearest-border": {
    title: "Le plus petit changement après lequel il n’y a plus de type",
    meaning:
      "Aucun changement seul ne mène à l’autre type le plus proche. Si ce seul fait était autre, et tous les autres inchangés, le cas serait à la limite, ou l’on en saurait trop peu, et aucun type ne serait nommé.",
    computed:
      "Comme pour `nearest-change`, sur un axe qui sépare les deux types, jusqu’à la bande limite autour de 0,5.",
    source: OURS,
  },
  "nearest-none": {
    title: "Aucun changement seul ne mène à l’autre type le plus proche",
    meaning: "Quel que soit le fait que l’on déplace seul, dans son domaine, le cas reste dans son type.",
    computed: "Comme pour `nearest-change`.",
    source: OURS,
  },
  "type-description": {
    title: "Ce que la source indique du type",
    meaning: "La description du type, dans les mots de la typologie, avec le passage sur lequel elle repose.",
    source: "Matray et Poisat 2015, § 2.2, pour la typologie par défaut",
  },
  "type-atypical": {
    title: "Quelque chose que le type suppose ne vaut pas ici",
    meaning:
      "Les scores rangent le cas dans ce type, mais une chose que la source tient pour acquise à propos du type ne vaut pas ici, et on le sait. Le verdict demeure ; partout où il est affiché, il est dit atypique.",
    computed: "Une présomption du type est fausse (voir `presumption`). L’inconnu n’y suffit pas.",
    remedy: "Mentionnez-le chaque fois que vous citez ce type.",
    source: OURS,
  },
};

/** What each verdict means, in French. */
export const STATUS_EXPLANATIONS: { readonly [S in StatusName]: Explanation } = {
  clear: {
    title: "Net",
    meaning: "Quoi que révèle ce qui est inconnu, le type est celui-ci.",
    computed: "Un seul type est possible : sur aucun axe les bornes ne permettent de changer de côté.",
    source: FSITA,
  },
  probable: {
    title: "Probable",
    meaning: "On en sait assez pour le type, mais d’autres types restent possibles ; ils sont affichés avec lui.",
    computed:
      "Plus d’un type est possible, et chaque axe que nomme le type et qui pourrait changer de côté a la part connue suffisante.",
    source: "La part connue suffisante est une décision, déclarée dans la typologie.",
  },
  tentative: {
    title: "Provisoire",
    meaning:
      "Le type est la meilleure lecture possible de faits lacunaires. Citez-le avec les autres types possibles, ou pas du tout.",
    computed: "Un axe que nomme le type, et dont les bornes contiennent 0,5, n’atteint pas la part connue suffisante.",
    remedy: "Codez les faits signalés comme manquants.",
    source: "La part connue suffisante est une décision, déclarée dans la typologie.",
  },
  borderline: {
    title: "Limite",
    meaning:
      "Le cas se situe entre des types. C’est un résultat : les idéaux-types sont des constructions de pensée, et les pôles réels peuvent se situer entre plusieurs d’entre eux.",
    computed:
      "Un axe que nomme le type se trouve dans la bande limite autour de 0,5. Les types qui s’y rencontrent sont affichés, et aucun n’est retenu.",
    source: "La bande est une décision, déclarée dans la typologie.",
  },
  undetermined: {
    title: "Indéterminé",
    meaning:
      "On en sait trop peu pour nommer un type. C’est un résultat ordinaire : la plupart des cas publiés manquent de chiffres.",
    computed:
      "Aucun type ne l’emporte, et un type qu’aucun score n’exclut nomme un axe sans score. Les types encore possibles sont affichés ; si un score règle une moitié de la question, cette moitié l’est aussi.",
    remedy:
      "Codez les faits signalés comme manquants ; le premier est celui qui réduit le plus l’écart entre les bornes.",
    source: "La part connue minimale est une décision, déclarée dans la typologie.",
  },
};

/** The ideas behind the verdict, in French. */
export const CONCEPT_EXPLANATIONS: { readonly [C in ConceptName]: Explanation } = {
  membership: {
    title: "Degré d’appartenance",
    meaning:
      "Dans quelle mesure un cas appartient à un ensemble, de 0 (pleinement hors de l’ensemble) à 1 (pleinement dans l’ensemble) en passant par 0,5 (ni dedans ni dehors). Ce n’est pas une probabilité : la somme des degrés d’appartenance d’un cas à plusieurs types ne vaut pas nécessairement 1.",
    computed:
      "À l’ensemble d’un axe : le score. À son contraire : 1 − score. À un type : la plus petite de ces valeurs sur ses axes.",
    source: "Zadeh 1965 ; Ragin 2000, 2008",
  },
  calibration: {
    title: "Calibration",
    meaning:
      "Le passage d’un fait à un degré d’appartenance. Il fixe à partir de quelles valeurs du fait un cas est plutôt dans l’ensemble ou plutôt hors de lui, et pour quelle raison.",
    computed:
      "Trois points d’ancrage : `out`, `crossover` et `in`. Méthode directe : m(x) = 1 / (1 + exp(−k (x − c) / (i − c))) du côté de `in`, avec c − o au lieu de i − c de l’autre ; k = ln(p / (1 − p)) où p est le degré déclaré pour `in`, si bien que ces points reçoivent 1 − p, 0,5 et p. Linéaire : 0, 0,5 et 1 à ces points, en ligne droite entre eux. Les codes reçoivent leurs degrés d’une table. Un intervalle se calibre par ses deux bornes.",
    source: "Ragin 2008, chap. 5 ; les points d’ancrage de la typologie par défaut sont des décisions.",
  },
  crossover: {
    title: "Point de bascule",
    meaning:
      "La valeur d’un fait pour laquelle un cas n’est ni dans l’ensemble ni hors de lui : degré 0,5, le point d’ambiguïté maximale. Être d’un côté ou de l’autre est une différence de nature, non de degré.",
    source: "Ragin 2000, 2008",
  },
  known: {
    title: "Part connue",
    also: ["couverture", "coverage"],
    meaning:
      "Dans quelle mesure les faits connus réduisent l’écart entre les bornes d’un axe : 100 % si tout est connu exactement, 0 % si rien ne l’est. Elle est affichée à côté de chaque score. En QCA, `coverage` (`couverture`) désigne autre chose : la part d’un résultat dont une condition rend compte.",
    computed:
      "L + (1 − H), où L et H sont les bornes de l’axe : L est ce que les faits connus établissent en faveur de l’axe, 1 − H ce qu’ils établissent contre lui, et H − L ce qu’ils laissent ouvert.",
    source: OURS,
  },
  bounds: {
    title: "Bornes",
    meaning:
      "Le plus petit et le plus grand score que l’axe pourrait avoir, quoi que révèle ce qui est inconnu. Si les faits codés sont exacts, le score complet se trouve entre elles.",
    computed:
      "Tous les degrés inconnus sont mis à 0, puis à 1, et les intervalles à leurs extrémités. Chaque agrégation étant monotone, on obtient ainsi les extrêmes. Les bornes sont exactes si les faits d’un axe sont indépendants ; sinon, ce sont des bornes extérieures.",
    source: "Arithmétique d’intervalles ; Manski 2003 pour le principe",
  },
  score: {
    title: "Score",
    meaning:
      "Le degré d’appartenance d’un cas à l’ensemble d’un axe, sur ce qui est connu. Il se trouve toujours entre les bornes.",
    computed:
      "Pour une moyenne, 0,5 + somme de w (m − 0,5) / somme de w (1 − d²), où m est le milieu et d la largeur de l’intervalle de degrés de chaque indicateur (m = 0,5 et d = 1 s’il est inconnu) : un indicateur compte pleinement s’il est exact, pas du tout s’il est inconnu, et entre les deux selon son resserrement ; les groupes de parties prenantes entrent un à un. Pour les autres agrégations, le milieu des bornes. Pas de score en deçà de la part connue minimale.",
    source: FSITA,
  },
  contribution: {
    title: "Contribution",
    meaning:
      "De combien un indicateur écarte le score de 0,5, vers le haut (+) ou vers le bas (−). La somme des contributions d’un axe est son score moins 0,5.",
    computed:
      "w (m − 0,5) / somme de w (1 − d²), où w est le poids, m le milieu et d la largeur de l’intervalle de degrés. Ce qui est inconnu ajoute 0. Seulement pour les axes qui sont des moyennes.",
    source: OURS,
  },
  compensation: {
    title: "Compensation",
    meaning:
      "Dans une moyenne, la force d’un indicateur rachète la faiblesse d’un autre. Si le score n’est pas du côté de la majorité des poids, le résultat le signale.",
    computed: "Voir `axis-compensation`.",
    source:
      "Sur la compensation dans les indices composites : OCDE 2008, Handbook on Constructing Composite Indicators",
  },
  "weight-radius": {
    title: "Rayon de stabilité des poids f*",
    meaning:
      "De combien les poids d’un axe peuvent varier sans que son score change de côté : si chaque poids est multiplié par un facteur quelconque entre 1 − f et 1 + f, avec f inférieur à f*, le côté demeure. Si f* vaut 1, aucune pondération ne pourrait le changer. Le type demeure-t-il ? C’est une autre question : voir `verdict-radius`.",
    computed:
      "f* = |somme de w (m − 0,5)| / somme de w |m − 0,5|, exactement ; si tous les milieux sont à 0,5, f* vaut 0. Seulement pour les axes qui sont des moyennes.",
    source: OURS,
  },
  "verdict-radius": {
    title: "Rayon du verdict",
    meaning:
      "De combien les poids peuvent varier sans que le type se perde : en deçà, aucune pondération n’enlève le type, ni en amenant un score dans la bande limite autour de 0,5, ni en laissant trop peu de connu. Ce qui limite est nommé avec lui. S’il vaut 1, aucune pondération ne le pourrait. Il ne parle que des poids, non de ce qui est inconnu : lisez-le à côté des bornes ; net, probable et provisoire peuvent changer plus tôt.",
    computed:
      "|somme de w a| / somme de w |a|, la plus petite valeur sur les axes du type et sur deux limites : a = (m − 0,5) − s × bande × (1 − d²) pour l’entrée dans la bande, s étant le côté du score ; a = (1 − d) − part connue minimale pour la perte du score. Seulement si les axes du type sont des moyennes.",
    source: OURS,
  },
  influence: {
    title: "Influence de l’inconnu",
    meaning:
      "La part d’un axe qu’un indicateur inconnu laisse ouverte. Plus elle est grande, plus on gagnerait à trouver le fait.",
    computed:
      "w × largeur / somme de tous les poids, où la largeur vaut 1 pour un indicateur inconnu et la différence de ses deux degrés pour un intervalle.",
    source: OURS,
  },
  "ideal-type": {
    title: "Idéal-type",
    meaning:
      "Un « tableau de pensée » (Weber) auquel on compare les cas réels ; aucun n’y correspond tout à fait. Ici, chaque idéal-type est un coin de l’espace des propriétés.",
    computed:
      "Le degré d’appartenance à un type est la plus petite valeur, sur ses axes, du score ou de sa négation. Avec deux axes, un type et un seul dépasse 0,5, sauf si un axe vaut exactement 0,5, et le deuxième degré est 1 moins le premier.",
    source: "Weber 1904 ; Kvist 1999, 2007 ; Matray et Poisat 2015, § 2.2",
  },
  "property-space": {
    title: "Espace des propriétés",
    also: ["espace d’attributs"],
    meaning: "L’espace que forment les axes. Chacun de ses coins, haut ou bas sur chaque axe, appartient à un type.",
    source: "Lazarsfeld 1937 ; Ragin 2000 ; Kvist 2007",
  },
  "self-financing": {
    title: "Autofinancement",
    meaning:
      "La mesure que Matray et Poisat emploient eux-mêmes pour le premier axe : ce que le pôle gagne lui-même. Ici, les ressources marchandes et les cotisations, mais ni les dons, ni le mécénat, ni l’épargne, ni le travail bénévole.",
    computed: "Voir le fait `self_financing_share`.",
    source: "Matray et Poisat 2015, § 2.2 ; compter les cotisations est une décision.",
  },
  not_applicable: {
    title: "Sans objet",
    meaning:
      "La question ne se pose pas : un pôle sans bénévoles n’a pas de participation des bénévoles. Ce n’est ni inconnu ni 0.",
    computed: "L’élément est retiré de sa moyenne avec son poids, et les bornes ne s’élargissent pas.",
  },
  unknown: {
    title: "Inconnu",
    meaning:
      "Une clé absente. L’inconnu ne devient jamais 0 ni, sans le dire, la moyenne : il élargit les bornes et abaisse la part connue.",
    computed:
      "Le degré peut valoir de 0 à 1. Un intervalle qui couvre tout le domaine d’un fait est lui aussi inconnu.",
  },
  kleene: {
    title: "Logique à trois valeurs",
    meaning:
      "Les conditions sur les faits sont vraies, fausses ou inconnues. Une comparaison est vraie si elle est vérifiée sur tout l’intervalle, fausse si elle ne l’est nulle part, inconnue sinon.",
    computed:
      "`all` est faux si une partie est fausse, vrai si toutes sont vraies ; `any` est vrai si une partie est vraie, faux si toutes sont fausses ; `not` échange le vrai et le faux ; tout le reste est inconnu. Une liste prouve ce qu’elle nomme, jamais une absence.",
    source: "Kleene 1952",
  },
  trait: {
    title: "Trait",
    meaning:
      "Ce que la source indique d’un type en dehors des axes. Les traits corroborent un type ; ils n’entrent pas dans le score.",
    computed:
      "Concordant si sa condition est vraie, discordant si elle est fausse, inconnu sinon. Indépendant si cette réponse demeure quand on tient pour inconnus tous les faits qui entrent dans un score, et tous les autres faits du même bloc du profil (financement, membres, participation, instances) : alors seulement, il corrobore.",
    source: "Matray et Poisat 2015, § 2.2",
  },
  presumption: {
    title: "Présomption",
    meaning:
      "Ce que la source tient pour acquis à propos d’un type. Si l’on sait que ce n’est pas le cas, le verdict est dit atypique.",
    computed: NOT_SCORED,
    source: "Les présomptions, avec leurs passages, sont dans la typologie : `tcec typology show`.",
  },
  confidence: {
    title: "Confiance",
    meaning:
      "À quel point le codeur est sûr d’une preuve. Chaque résultat indique si le type tient sans les preuves de confiance faible ; `--min-confidence` laisse tout à fait de côté les preuves plus faibles.",
    computed:
      "Un champ dont toutes les preuves sont en dessous de la confiance demandée compte comme inconnu ; ses propres preuves comptent, sinon celles du champ le plus proche au-dessus. Une preuve sans confiance suffit.",
    source: OURS,
  },
  watchpoint: {
    title: "Signal de vigilance",
    meaning: "Une mise en garde de la source. Le signal apparaît si les faits montrent la situation en cause.",
    computed:
      "Signalé si sa condition est vraie, rien à signaler si elle est fausse, inconnu sinon. Fort s’il est signalé et qu’une seconde condition, plus étroite, est vraie aussi.",
    source: "Matray et Poisat 2015, § 1.1, § 1.3 et § 2.2",
  },
  check: {
    title: "Contrôle",
    meaning: "Une exigence venue d’ailleurs, comme une loi ou un appel à projets. Elle n’a pas d’effet sur le type.",
    computed:
      "Satisfait si sa condition est vraie, non satisfait si elle est fausse, inconnu sinon. Sans objet pour un profil dont toute la date se situe avant ou après la période où il s’applique.",
  },
  level: {
    title: "Niveau d’analyse",
    meaning:
      "Les chiffres peuvent porter sur la seule structure de coordination, sur l’ensemble avec ses membres, ou sur un seul service. Un pôle qui vit de subventions peut avoir des membres qui vivent de ventes : deux niveaux ne sont donc jamais comparables.",
  },
  principles: {
    title: "Marché, redistribution, réciprocité",
    meaning:
      "Les trois principes selon lesquels circulent les ressources : vente et contrat, prélèvement et subvention, don et adhésion. Les marchés publics obtenus relèvent du marché ; les aides aux postes d’insertion, les subventions et les locaux gratuits, de la redistribution ; les cotisations, les dons, le mécénat et le bénévolat, de la réciprocité.",
    source: "Polanyi 1944 ; Matray et Poisat 2015, § 2.1 ; les marchés publics comme marché : § 2.2, type 3",
  },
};
