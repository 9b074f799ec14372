import type { ReplicationWords } from "../replication-words.js";

/** The words of a replication folder in French. */
export const REPLICATION_WORDS: ReplicationWords = {
  comments: {
    head: "Recalcule, en R de base, les degrés, les scores, les idéaux-types et les statuts à partir des valeurs brutes, et les compare à ce que tcec a trouvé. Se lance par `Rscript replication.R` ou par `source()`, depuis n’importe quel dossier ; se termine par une erreur si les deux diffèrent de plus de 1e-9.",
    plain: "Messages ; si la locale n’est pas en UTF-8, les accents sont omis.",
    folder:
      "Le dossier où se trouve ce script : ses tableaux sont à côté de lui. `source()` et `Rscript` indiquent chacun où il est ; à défaut, c’est le dossier de travail.",
    read: "Les tableaux. Chaque cellule est lue comme un texte, afin qu’un code nommé NA reste un code ; puis les colonnes de nombres deviennent des nombres. Une cellule vide vaut NA.",
    direct:
      "Calibration par points d’ancrage. Linéaire : 0 à `out`, 0,5 au point de bascule, 1 à `in`, en ligne droite entre eux, sans en sortir. Directe (Ragin 2008) : la log-cote (log odds) est proportionnelle à la distance au point de bascule, de sorte que le degré à `in` soit idm ; chaque côté a sa propre échelle, et rien n’est arrondi à 0 ou à 1. Des points d’ancrage décroissants font un ensemble décroissant.",
    assign:
      "Calibration par une table : chaque code a son degré. Un intervalle prend les codes situés entre ses extrémités, dans l’ordre de leur échelle, ou ceux dont le nombre s’y trouve ; ses degrés vont du plus petit au plus grand d’entre eux.",
    interval:
      "Une valeur brute est un intervalle, même si ses deux extrémités sont égales. La calibration est monotone : les degrés aux extrémités encadrent donc le degré. Une extrémité vide est ouverte : moins ou plus l’infini. Un degré donné à la place d’une valeur brute est pris tel quel.",
    groups:
      "Certains indicateurs sont la moyenne de plusieurs groupes. Un groupe sans objet est laissé de côté ; un groupe inconnu peut valoir n’importe quoi entre 0 et 1. Le troisième nombre indique à quel point ils sont resserrés : la moyenne de 1 - d^2 sur les groupes, d étant la largeur de l’intervalle de degrés de chacun.",
    unknown:
      "Les degrés par cas et par indicateur, et à quel point ils sont resserrés : 1 - d^2, d étant leur largeur, soit 1 s’ils sont exacts et 0 s’ils sont inconnus. Des degrés qui vont de 0 à 1 n’apprennent rien : l’indicateur est inconnu (NA). Un indicateur sans objet est retiré de son axe.",
    combine:
      "Comment un axe combine les degrés : moyenne pondérée, minimum, maximum, ou moyenne généralisée pondérée (somme w x^p / somme w)^(1/p), géométrique pour p = 0 ; avec p <= 0, un zéro donne 0. La moyenne généralisée est calculée autour de son terme principal : aucun exposant ne déborde, et un petit exposant ne perd aucun chiffre.",
    radius:
      "Le plus petit f à partir duquel des poids faussés par des facteurs compris dans 1 +/- f peuvent annuler la somme des marges ; 1 si aucun ne le peut. Les côtés de 0,5 se distinguent au-delà de la tolérance.",
    axis: "Un axe. Bornes : chaque inconnue à 0 puis à 1, chaque intervalle à ses extrémités. Part connue : 1 moins la largeur des bornes ; au-dessous du minimum, il n’y a pas de score. Score d’une moyenne : 0,5 + somme w (m - 0,5) / somme w (1 - d^2), m étant le milieu et d la largeur de l’intervalle de degrés d’un indicateur (inconnu : 0,5 et 1) ; chacun compte donc selon qu’il est plus ou moins resserré, et ce qu’il ajoute est sa contribution. Pour les autres agrégations : le milieu des bornes. `min` et `max` ignorent les poids ; un indicateur de poids 0 est laissé de côté. Un axe où tout est sans objet peut valoir n’importe quoi. Rayons : pour le côté du score, pour l’entrée dans la bande limite autour de 0,5, pour la perte du score. Signalements : compensation, si le score et la majorité pondérée des indicateurs entièrement situés d’un côté de 0,5 sont de côtés différents ; outvoted (définition contredite), si l’indicateur qui définit l’axe est entièrement de l’autre côté que le score.",
    membership:
      "Degré d’appartenance à un type : le plus petit, sur ses axes, du score (high) ou de 1 moins le score (low) ; de même pour les bornes.",
    status:
      "Statut : le premier qui convient. Un type nomme certains axes, et eux seuls comptent pour lui. Il l’emporte si tous ont un score et que son degré d’appartenance dépasse 0,5. Undetermined (indéterminé) : aucun type ne l’emporte, et un type qu’aucun score n’exclut nomme un axe sans score ; narrowed donne alors les types possibles qu’aucun score hors de la bande limite n’exclut. Borderline (limite) : aucun type ne l’emporte pour une autre raison, ou un axe du type qui l’emporte est dans la bande limite autour de 0,5. Clear (net) : un seul type est possible. Tentative (provisoire) : les bornes d’un axe du type contiennent 0,5 et sa part connue est insuffisante. Probable : dans les autres cas. Un type est possible si son coin de l’espace des propriétés touche les bornes.",
    firmness:
      "Rayon du verdict : le plus petit des rayons pour la bande limite et pour le score, sur les axes du type ; quel axe et lequel des deux le détermine. À égalité, la bande limite d’abord, puis l’ordre des axes. Aucun sans type, ni si un axe du type n’est pas une moyenne.",
    results: "Le tout sous les noms des colonnes de results.csv ; il est conservé dans recomputed.csv.",
    table: "Ce qui a été trouvé.",
    compare: "La comparaison avec results.csv, nombre par nombre et mot par mot.",
    qca: "Si le paquet QCA est installé, il calibre les mêmes valeurs avec les mêmes points d’ancrage. Il ramène à 0 les degrés inférieurs à 0,0001 et à 1 ceux qui dépassent 0,9999 ; on en fait autant des deux côtés avant de comparer. Il confond aussi une valeur presque égale à un point d’ancrage avec ce point ; la comparaison se fait donc à 1e-6 près.",
    end: "Ce qu’il en est.",
  },
  messages: {
    noFiles:
      "Les tableaux de ce script sont introuvables : ils doivent se trouver à côté de lui, ou dans le dossier de travail si son code est exécuté par morceaux.",
    notWritten: "recomputed.csv n’a pas pu être écrit : %s",
    missing: "Il manque à results.csv la colonne %s, ou il n’a pas autant de lignes que cases.csv",
    qcaDifference: "Plus grand écart avec QCA::calibrate (QCA %s) : %s",
    qcaFailed: "La comparaison avec QCA::calibrate n’a pas pu se faire : %s",
    qcaAbsent: "Le paquet QCA n’est pas installé : seul R de base a été utilisé.",
    difference: "Cas : %d. Plus grand écart avec results.csv : %s",
    differ: "Colonnes qui diffèrent de results.csv : %d, avec le premier cas entre crochets : %s",
    agree: "Tout concorde à 1e-9 près.",
  },
  readme: {
    title: "Réplication en R",
    exported: ({ tool, typology, version, changed, hash, title, profiles }) =>
      `Exporté par tcec ${tool} : ${profiles} ${profiles > 1 ? "profils" : "profil"}, typologie ${typology} ${version}${changed ? ", modifiée" : ""} (« ${title} », ${hash}).`,
    confidence: (minimum) =>
      `Les preuves comptent à partir d’une confiance ${minimum === "high" ? "élevée" : "moyenne"} : un champ qui ne repose que sur de plus faibles est inconnu dans ces tableaux.`,
    running: "Comment le lancer",
    howToRun:
      '`Rscript replication.R`, depuis n’importe quel dossier, ou `source("replication.R")` dans R. R de base suffit (essayé avec R 4.2) ; rien n’est téléchargé.',
    whatItDoes:
      "Le script calcule à partir des valeurs brutes les degrés, les scores des axes, les contributions, les bornes, la part connue, les signalements, les degrés d’appartenance, les types, les statuts, les verdicts partiels et les rayons des verdicts, affiche un tableau et le plus grand écart avec ce que tcec a trouvé, et se termine par une erreur si cet écart dépasse 1e-9. Il écrit ses propres chiffres dans `recomputed.csv`.",
    notComputed:
      "Ce qui repose sur plus que ces tableaux n’est pas recalculé : les parts et autres grandeurs tirées des champs d’un profil, les présomptions (cas atypiques), les traits, les signaux de vigilance, les contrôles, le verdict sans les preuves de confiance faible et l’autre type le plus proche.",
    qca: "Si le paquet QCA est installé, les degrés calibrés par points d’ancrage sont aussi calculés par `QCA::calibrate`, puis comparés.",
    files: "Fichiers",
    about: {
      "replication.R": "le script, commenté",
      "cases.csv": "les profils ; le numéro d’un cas le désigne dans les autres tableaux",
      "indicators.csv":
        "les valeurs brutes telles que tcec les a tirées des profils, les parts d’un budget étant déjà calculées, une ligne par cas et par indicateur, et par groupe si l’indicateur est une moyenne de groupes",
      "calibration.csv": "l’axe, les points d’ancrage et le poids de chaque indicateur, et lequel définit son axe",
      "degrees.csv": "le degré de chaque code, pour les indicateurs calibrés par une table",
      "axes.csv": "comment chaque axe combine ses indicateurs",
      "types.csv": "de quel côté de chaque axe se trouve un type",
      "settings.csv":
        "les trois seuils du verdict : part connue minimale, part connue suffisante, bande limite autour de 0,5",
      "results.csv": "ce que tcec a trouvé, pour comparaison",
      "recomputed.csv":
        "ce que le script a trouvé, dans les colonnes de `results.csv` ; présent une fois le script lancé",
    },
    columns: "Colonnes",
    rules: "Comment lire les tableaux",
    theRules: [
      "UTF-8, virgules entre les cellules, points décimaux, autant de chiffres qu’il en faut pour relire le même nombre.",
      "Une cellule vide est inconnue ou sans objet, jamais 0.",
      "Un intervalle a deux extrémités ; une valeur connue exactement porte deux fois le même nombre. Une extrémité vide d’un nombre est ouverte.",
      "Une apostrophe précède un texte qu’un tableur prendrait pour une formule.",
    ],
  },
  columns: {
    case: "numéro du profil, dans l’ordre de l’export",
    id: "identifiant du pôle",
    date: "date du profil, telle qu’elle est codée",
    level: "niveau d’analyse, tel qu’il est codé",
    name: "nom du pôle",
    axis: "identifiant de l’axe",
    indicator: "identifiant de l’indicateur",
    group: "le groupe, si l’indicateur est une moyenne de groupes ; vide sinon",
    kind: "`number` (nombre), `code`, `degree` (degré donné à la place d’une valeur brute), `not_applicable` (sans objet) ou `unknown` (inconnu)",
    lo: "extrémité basse d’un nombre ou d’un degré",
    hi: "extrémité haute d’un nombre ou d’un degré",
    code_lo: "extrémité basse d’un code",
    code_hi: "extrémité haute d’un code ; le même code s’il est exact",
    label: "libellé",
    method: "`direct`, `linear` ou `assign`",
    out: "point d’exclusion (pleine non-appartenance)",
    crossover: "point de bascule, de degré 0,5",
    in: "point d’inclusion (pleine appartenance)",
    idm: "degré au point d’inclusion, pour la méthode directe",
    weight: "poids sur l’axe ; 0 laisse l’indicateur de côté",
    defining: "`yes` (oui) si l’indicateur définit son axe, `no` (non) sinon",
    place: "rang du code sur son échelle, à partir de 1",
    code: "le code",
    degree: "son degré d’appartenance",
    aggregation: "`mean` (moyenne), `min`, `max` ou `power` (moyenne généralisée)",
    exponent: "exposant p de la moyenne généralisée",
    type: "identifiant du type ; vide s’il n’y en a pas",
    "axis.<id>": "`high` (haut), `low` (bas), ou vide si le type ne tient pas compte de l’axe",
    setting: "`minimum_known`, `sound_known` ou `band`",
    value: "sa valeur, de 0 à 1",
    status:
      "`clear` (net), `probable`, `tentative` (provisoire), `borderline` (limite) ou `undetermined` (indéterminé)",
    neighbours: "si le statut est limite, les types entre lesquels se situe le cas, séparés par des espaces",
    possible: "les types que permettent les bornes, séparés par des espaces",
    narrowed:
      "si le statut est indéterminé, les types possibles qu’aucun score hors de la bande limite n’exclut, séparés par des espaces ; vide sinon",
    "verdict.radius":
      "de combien les poids peuvent être faussés, par des facteurs compris dans 1 ± ce nombre, avant que le type soit perdu, de 0 à 1 ; vide sans type et si un de ses axes n’est pas une moyenne",
    "verdict.axis": "l’axe sur lequel le type serait perdu en premier",
    "verdict.binds":
      "par quoi : `band`, le score entre dans la bande limite autour de 0,5 ; `known`, trop peu est connu pour un score",
    "indicator.<id>.lo": "plus petit degré de l’indicateur ; vide s’il est inconnu",
    "indicator.<id>.hi": "plus grand degré de l’indicateur ; vide s’il est inconnu",
    "indicator.<id>.contribution":
      "ce que l’indicateur ajoute au score, lequel vaut 0,5 plus leur somme ; vide sans score et si l’axe n’est pas une moyenne",
    "axis.<id>.score": "score de l’axe ; vide si la part connue est inférieure au minimum",
    "axis.<id>.lo": "borne inférieure de l’axe",
    "axis.<id>.hi": "borne supérieure de l’axe",
    "axis.<id>.known": "1 moins la largeur des bornes",
    "axis.<id>.weight_radius":
      "de combien les poids peuvent être faussés avant que le score change de côté de 0,5, de 0 à 1 ; vide sans score et si l’axe n’est pas une moyenne",
    "axis.<id>.compensation":
      "`yes` (oui) si le score et la plus grande part des poids situés d’un côté de 0,5 sont de côtés différents, `no` (non) sinon ; vide sans score et si l’axe n’est pas une moyenne",
    "axis.<id>.outvoted":
      "`yes` (oui) si l’indicateur qui définit l’axe est entièrement de l’autre côté de 0,5 que le score, `no` (non) sinon ; vide de même",
    "type.<id>.membership": "degré d’appartenance au type ; vide si l’un de ses axes n’a pas de score",
    "type.<id>.lo": "borne inférieure du degré d’appartenance",
    "type.<id>.hi": "borne supérieure du degré d’appartenance",
  },
};
