import type { HelpTexts } from "../help-texts.js";

/** Help in French. */
export const HELP: HelpTexts = {
  headings: {
    usage: "Utilisation",
    examples: "Exemples",
    arguments: "Arguments",
    options: "Options",
    talk: "Options de toutes les commandes",
    commands: "Commandes",
    environment: "Environnement",
    exitCodes: "Codes de retour",
  },
  groups: {
    rows: "Lignes du CSV",
    gates: "Échec (code de retour 1)",
    running: "Déroulement",
  },
  commands: {
    tcec: {
      summary: "l’idéal-type d’un pôle territorial de coopération économique, avec ses raisons",
      about: [
        "Lit en YAML des profils de pôles territoriaux de coopération économique (PTCE), les situe sur les axes d’une typologie déclarée et nomme leur idéal-type, ou indique ce qui manque pour le nommer.",
        "Les options peuvent être fixées une fois pour un projet, dans `.tcecrc.yaml`, ou par l’environnement ; `tcec doctor` montre ce qui est en vigueur.",
      ],
      examples: [
        ["tcec classify okhra.yaml", "l’idéal-type d’un pôle, avec ses raisons"],
        ["tcec validate profils/", "ce qui ne va pas dans les fichiers, et où"],
        ["tcec batch profils/ -f csv:sortie.csv", "tout un dossier, en lignes dans un fichier"],
        ["tcec explain known", "le sens d’un mot affiché"],
        ["tcec typology show", "axes, indicateurs, points d’ancrage et poids"],
      ],
    },
    classify: {
      summary: "valider des profils, calculer leurs scores, afficher le type et ses raisons",
      about: [
        "Affiche les profils valides même si d’autres ne le sont pas ; les constats vont sur la sortie d’erreur. Un résultat enregistré en JSON ou en YAML est accepté partout où l’est un profil, et s’affiche à l’identique.",
      ],
      examples: [
        ["tcec classify okhra.yaml", "verdict, axes, raisons"],
        ["tcec classify okhra.yaml --verbose", "chaque indicateur : valeur, degré, poids, sources"],
        ["tcec classify profils/ 'autres/**/*.yaml'", "dossiers et motifs"],
        ["tcec classify okhra.yaml -o okhra.json", "le résultat en JSON, dans un fichier"],
        ["tcec classify profils/ -o scores.csv", "une ligne par profil, dans un fichier"],
        ["tcec classify okhra.yaml --typology plural-economy", "avec une autre typologie"],
        ["tcec classify okhra.yaml --watch", "de nouveau à chaque modification du fichier"],
        ["cat okhra.yaml | tcec classify -", "depuis l’entrée standard"],
      ],
    },
    validate: {
      summary: "dire ce qui ne va pas dans des profils, et où",
      about: [
        "N’affiche que les constats : gravité, code, emplacement, message, conseil et lignes du fichier. Tous, et pas seulement le premier.",
        "Avec --migrate, un profil ou une typologie d’une version antérieure est récrit : les clés renommées prennent leur nouveau nom, les commentaires et tout le reste demeurent. Ce que seule une personne peut décider, par exemple lequel de deux mots remplace un ancien, est ensuite signalé comme d’habitude.",
      ],
      examples: [
        ["tcec validate okhra.yaml", "un fichier"],
        ["tcec validate profils/", "un dossier"],
        ["tcec validate profils/ --format json", "pour un autre programme"],
        ["tcec validate profils/ --format github", "en annotations pour GitHub Actions"],
        ["tcec validate --migrate ancien.yaml -o nouveau.yaml", "un profil ou une typologie d’une version antérieure"],
        ["tcec validate --migrate profils/ --force", "tous les fichiers d’un dossier, sur place"],
      ],
    },
    batch: {
      summary: "classer beaucoup de profils : un tableau, des fichiers, des conditions à remplir",
      about: [
        "Traite dossiers, motifs et fichiers à plusieurs documents. Affiche un tableau et les effectifs par type et par statut, écrit autant de formats que voulu en une seule exécution, et renvoie 1 si un profil contient des erreurs ou si une condition demandée n’est pas remplie. Un fichier défectueux n’empêche jamais de traiter les autres.",
        "Une option dont la valeur est montrée entre crochets ne la reçoit qu’après un signe égal : `--expect=types.yaml`, `--cache=dossier`. Le mot qui suit `--expect` ou `--cache` est toujours un chemin à traiter.",
        "Sur GitHub Actions, sans qu’il faille le demander, les constats deviennent des annotations, et la synthèse paraît dans le résumé de la tâche.",
      ],
      examples: [
        ["tcec batch profils/", "un tableau, les effectifs par type et par statut"],
        ["tcec batch profils/ -f text -f csv:sortie.csv -f junit:sortie.xml", "aussi pour d’autres programmes"],
        ["tcec batch profils/ -f csv:sortie.csv --decimal , --bom", "des lignes pour Excel en français"],
        ["tcec batch profils/ --fail-on undetermined --expect", "refuser l’indéterminé et l’inattendu"],
        ["tcec batch profils/ --baseline ref.json --update-baseline", "garder les résultats comme référence"],
        ["tcec batch profils/ --baseline ref.json", "refuser ce qui a bougé depuis"],
        ["tcec batch profils/ --cache --watch", "de nouveau à chaque modification d’un fichier"],
        [
          "tcec batch profils/ --shard 1/4 -f ndjson:partie-1.ndjson",
          "un quart, pour l’une des quatre tâches d’une matrice",
        ],
      ],
    },
    table: {
      summary: "un tableau pour un article : docx, xlsx, latex, typst, html, markdown, csv, tsv, text",
      about: [
        "Fait un tableau de profils ou de résultats enregistrés, avec un titre et des notes qui précisent sur quoi reposent les chiffres. Ce qui est inconnu le reste : un score a sa part connue à côté de lui, et un pôle sans type est compté comme tel.",
        "Sortes de tableaux : results (position de chaque pôle, type et statut), memberships (appartenance à chaque type), calibration (indicateurs avec points d’ancrage, poids et raisons ; sans aucun profil), indicators (valeurs brutes et degrés), evidence (citations et sources), independence et collaboration (ce que l’on en sait, décrit sans effet sur le score, avec les passages), crosstab (types selon un champ, `--by region`).",
        "Champs, pour --group-by et --by : type, status, year, date, level, country, region, department, commune, legal_form, sector, created, coder, et chaque fait qui est un code ou une liste ; --group-by accepte aussi profile et none. Une colonne qui n’existe pas fait afficher la liste de celles qui existent.",
      ],
      examples: [
        ["tcec table profils/ -o resultats.docx", "pour Word ; le format suit l’extension"],
        ["tcec table profils/ -o resultats.tex --label tab-poles", "pour LaTeX"],
        ["tcec table profils/ --sort -market_score,name", "dans l’ordre de votre choix"],
        ["tcec table profils/ --group-by type --digits 3", "lignes regroupées par type"],
        ["tcec table profils/ --columns name,year,region,type", "avec les colonnes de votre choix"],
        ["tcec table profils/ --kind crosstab --by region --percent row", "types par région"],
        ["tcec table --kind calibration -o calibration.html --lang fr", "la calibration, en français"],
      ],
    },
    plot: {
      summary: "une figure pour un article : svg, png, pdf, tikz",
      about: [
        "Dessine des profils ou des résultats enregistrés. Chaque figure décrit en mots ce qu’elle montre, distingue les pôles par la forme autant que par la couleur et garde sa taille à l’impression : aucun caractère ne fait moins de 6 points.",
        "Sortes de figures : property-space (les quadrants des types, chaque pôle à ses scores avec ses bornes, des flèches d’une date à la suivante), ternary (parts du marché, de la redistribution et de la réciprocité, avec la zone qu’elles laissent ouverte), profile (les indicateurs d’un pôle face à leurs points de bascule), network (les membres d’un pôle, les liens qui les unissent et ce que le pôle seul relie).",
      ],
      examples: [
        ["tcec plot profils/ -o espace.svg", "l’espace des propriétés ; le format suit l’extension"],
        ["tcec plot profils/ -o espace.tex --lang fr", "pour LaTeX, en français"],
        ["tcec plot profils/ -o espace.pdf --size two --palette grey", "sur deux colonnes, en gris"],
        ["tcec plot profils/ --labels number -o espace.png --dpi 600", "des numéros, expliqués dessous"],
        ["tcec plot profils/ --kind ternary -o triangle.svg", "le triangle de Polanyi"],
        ["tcec plot profils/ --kind profile --id okhra -o okhra.pdf", "un seul pôle"],
        ["tcec plot pole.yaml --kind network -o reseau.pdf", "qui est lié à qui"],
      ],
    },
    compare: {
      summary: "comparer les verdicts des mêmes profils selon deux typologies",
      about: [
        "Calcule chaque profil selon deux typologies, ou deux versions d’une même, et indique combien se trouvent où, dans quelle mesure les types rassemblent les mêmes pôles, quels pôles une typologie distingue que l’autre met au même endroit, et par quel axe et quel indicateur. Deux résultats enregistrés se comparent tels quels ; on n’indique alors pas de typologie.",
        "Les formats de tableaux contiennent un tableau, choisi par --kind ; svg, png, pdf et tikz, le tableau croisé en figure ; text et json contiennent tout.",
      ],
      examples: [
        ["tcec compare profils -t matray-poisat-2015 -t plural-economy", "tout, en texte"],
        ["tcec compare profils -t matray-poisat-2015 -t plural-economy -o types.docx", "le tableau croisé, dans Word"],
        [
          "tcec compare profils -t matray-poisat-2015 -t plural-economy --kind cases -o cas.csv",
          "chaque pôle, et ce qui en décide",
        ],
        ["tcec compare avant.json apres.json -o types.svg --palette grey", "deux résultats enregistrés, en figure"],
      ],
    },
    agreement: {
      summary: "à quel point des codeurs s’accordent, champ par champ, et où ils diffèrent",
      about: [
        "Rapproche les profils d’au moins deux codeurs par identifiant, date et niveau, et indique pour chaque champ à quel point ils s’accordent sur son échelle, puis pour les degrés des indicateurs, les axes, leurs côtés et les types : paires, similarité, alpha de Krippendorff avec son intervalle, et s’ils s’accordent sur ce qui est connu. Plusieurs chemins sont chacun un codeur ; dans un seul, « coder » indique de qui est chaque profil.",
        "Chaque différence est donnée avec les deux emplacements et les citations, d’abord celles qui suffiraient à changer le type ou le statut obtenu par un codeur. --consensus écrit pour chaque cas un profil qui contient ce sur quoi les codeurs s’accordent et, là où ils diffèrent, ??? avec ce que chacun a écrit au-dessus ; `tcec validate` le refuse tant que tout n’est pas tranché. --ratings lit un CSV aux colonnes rater, unit, value et, au besoin, dataset, scale (nominal, ordinal, interval) et domain (les valeurs dans leur ordre, séparées par |).",
        "Les formats de tableaux contiennent un tableau, choisi par --kind ; text et json contiennent tout, y compris les kappas de Cohen et les AC1 et AC2 de Gwet.",
      ],
      examples: [
        ["tcec agreement codeur-a codeur-b", "tout, en texte"],
        ["tcec agreement profils --kind disagreements -o differences.xlsx", "qui a écrit quoi, et où"],
        ["tcec agreement codeur-a codeur-b -o accord.docx", "les coefficients, dans Word"],
        ["tcec agreement codeur-a codeur-b --consensus consensus", "un profil par cas, à trancher ensemble"],
        ["tcec agreement --ratings evaluations.csv --draws 5000", "des évaluations venues d’ailleurs"],
      ],
    },
    robustness: {
      summary: "à quel point chaque verdict est robuste, et ce qui lui ferait perdre son type",
      about: [
        "Cherche, pour chaque profil, jusqu’où son verdict résiste. Les poids : la plus petite erreur de tous les poids à la fois qui puisse faire perdre le type, et sur quel axe. Les nombres : pour chaque point d’ancrage, chaque degré d’un code et chaque seuil du verdict, l’intervalle où aucun type ne change, et le premier pôle à changer. Les choix : la méthode directe ou linéaire ; la moyenne, le minimum, la moyenne géométrique ou le maximum. Les preuves : chaque indicateur, chaque source et chaque champ sont écartés l’un après l’autre, puis toutes les preuves de confiance faible.",
        "Avec --draws, les nombres de la typologie sont tirés au hasard : combien de fois chaque type est affiché, et quel facteur compte le plus (indices de Sobol’). Un tirage ne dépend que de la graine et de son numéro ; un autre profil ne change donc aucun tirage. Les parts des tirages ne sont pas des probabilités. Tableaux des tirages : --kind draws, draw-counts, indices, case-indices.",
        "Des variantes de la typologie sont essayées aussi : un verdict est robuste s’il est le même selon toutes, fragile s’il est perdu selon certaines ; un type est possible si un pôle sans type l’obtient selon certaines. La typologie par défaut en a six ; --spec désigne votre propre fichier (`tcec schema alternatives`), qui indique ce qui change par des adresses comme axes.market.indicators.self_financing.weight, ou nomme une autre version de la typologie.",
        "Les formats de tableaux contiennent un seul tableau, choisi par --kind ; text en donne un résumé, json contient tout.",
      ],
      examples: [
        ["tcec robustness profils/", "tout, en bref, en texte"],
        ["tcec robustness profils/ -o robustesse.docx", "une ligne par profil, dans Word"],
        ["tcec robustness profils/ --kind ranges -o intervalles.csv", "jusqu’où chaque nombre peut bouger"],
        [
          "tcec robustness profils/ --draws 10000 --factors weights:0.5,anchors -o tirages.docx",
          "combien de fois des tirages de poids et de points d’ancrage donnent chaque type",
        ],
        ["tcec robustness profils/ --spec propres.yaml", "avec vos propres variantes"],
        ["tcec robustness okhra.yaml --kind left-out -f markdown", "ce qui fait perdre un type"],
      ],
    },
    trajectory: {
      summary: "ce qui a changé dans les pôles d’une date à la suivante, en degré et en nature",
      about: [
        "Rapproche les profils de même identifiant à plusieurs dates, et indique ce qui a changé d’une date à la suivante : le type (de façon certaine, si les bornes sont de part et d’autre d’un axe ; sinon en apparence), le score de chaque axe, et par quoi : des faits qui ont changé, ce que l’on sait désormais, ce que l’on ne sait plus. Les deux dates sont aussi évaluées sur les preuves communes aux deux. Un autre niveau d’analyse, un autre codeur, les lois et appels survenus entre-temps sont signalés ; des chiffres de deux niveaux ne se comparent pas.",
        "Les hypothèses de l’article sur l’évolution des pôles sont étayées, contredites ou non testées dans chaque pôle, avec leurs définitions opérationnelles : du social à l’alternatif, pression sur les pôles peu autofinancés, dérive de la gouvernance.",
        "Les formats de tableaux contiennent un tableau, choisi par --kind ; svg, png, pdf et tikz, le chemin dans l’espace des propriétés ; text et json contiennent tout.",
      ],
      examples: [
        ["tcec trajectory profils", "tout, en texte"],
        ["tcec trajectory profils -o trajectoires.svg", "le chemin dans l’espace des propriétés"],
        ["tcec trajectory profils --kind changes -o changements.docx", "chaque indicateur aux deux dates, dans Word"],
        ["tcec trajectory profils --kind hypotheses -o hypotheses.csv", "ce que deviennent les hypothèses"],
      ],
    },
    summary: {
      summary: "la synthèse d’un ensemble : effectif de chaque type, cas remarquables, que coder ensuite",
      about: [
        "Indique, pour des profils ou des résultats enregistrés, combien relèvent de chaque type au moins et au plus, compte tenu de l’inconnu ; les statuts, les coins vides, les déséquilibres ; les cas typiques, hybrides, ambigus, contradictoires et atypiques ; le champ dont le codage trancherait le plus de verdicts ; les signaux de vigilance par fréquence ; et, pour chaque axe, indicateur et fait, ce qui en est connu, avec des statistiques descriptives encadrées par leurs bornes.",
        "--by compte les types par un champ ou, avec une virgule, un champ par un autre. --outcome indique un champ des profils qui contient un degré de 0 à 1, ou des bornes d’un tel degré, et évalue dans quelle mesure chaque type en est une condition suffisante ou nécessaire : cohérence, couverture, PRI, RoN.",
        "Les formats de tableaux contiennent un seul tableau, choisi par --kind ; text et json contiennent tout.",
      ],
      examples: [
        ["tcec summary profils/", "l’ensemble, en deux douzaines de lignes"],
        ["tcec summary profils/ --kind settling", "que coder ensuite"],
        [
          "tcec summary profils/ --by level,status --percent row --kind crosstab -o niveaux.docx",
          "un tableau croisé, dans Word",
        ],
        ["tcec summary profils/ --outcome x-emplois-maintenus", "les types et un résultat à expliquer"],
        [
          "tcec summary resultats.json --kind statistics -o statistiques.csv",
          "à partir d’un résultat enregistré, pour un tableur",
        ],
      ],
    },
    report: {
      summary: "une page HTML à lire : figure, tableau, chaque pôle avec ses raisons et ses sources",
      about: [
        "Écrit un seul fichier, qui n’a besoin de rien d’autre et ne demande rien au réseau : effectifs, espace des propriétés, tableau à trier et à filtrer, une fiche par pôle, la méthode avec chaque point d’ancrage et chaque poids, les sources, comment citer. Le français et l’anglais sont tous deux dans la page, avec un sélecteur ; --lang choisit la langue affichée d’abord. Elle se lit sans JavaScript et s’imprime.",
      ],
      examples: [
        ["tcec report profils/ -o rapport.html", "la page"],
        ["tcec report resultats.json -o rapport.html", "la même, depuis un résultat enregistré"],
        [
          "tcec report profils/ -o rapport.html --lang fr --title 'Pôles 2024'",
          "en français d’abord, avec un titre de votre choix",
        ],
      ],
    },
    export: {
      summary: "un dossier qui permet à un relecteur de refaire tous les calculs en R, ou des degrés pour l’AQQC (QCA)",
      about: [
        "`r` écrit un dossier : un script commenté en R de base, les valeurs brutes, les calibrations et les résultats en CSV, et un README. `Rscript replication/replication.R` recalcule degrés, scores, types et statuts, et se termine par une erreur s’ils diffèrent. Les fichiers existants ne sont remplacés qu’avec --force, et rien n’est écrit si l’un d’eux y fait obstacle.",
        "`qca-csv` est un seul tableau : une ligne par profil, une colonne de degrés par indicateur et par axe. Un intervalle y figure en son milieu ; ce qui est inconnu, sans objet ou de part et d’autre de 0,5 reste vide, ce que R lit NA.",
      ],
      examples: [
        ["tcec export profils/ -o replication/", "le dossier pour R"],
        ["tcec export resultats.json -f r -o replication/ --force", "de nouveau, depuis un résultat enregistré"],
        ["tcec export profils/ -f qca-csv -o degres.csv", "des degrés pour le paquet R QCA"],
      ],
    },
    cite: {
      summary: "comment citer le programme, la typologie, l’article et les sources",
      about: [
        "Donne le programme, la typologie avec sa version et son empreinte, l’article dont viennent les idéaux-types, les autres sources de la typologie et, avec des chemins, les sources des profils, chaque document une seule fois. `text` suit le style de l’APA (7e édition) ; `bibtex` et `csl-json` sont pour LaTeX et les logiciels de bibliographie.",
      ],
      examples: [
        ["tcec cite", "le programme, la typologie et ses sources"],
        ["tcec cite profils/ -o references.bib", "avec les sources des profils, en BibTeX"],
        ["tcec cite resultats.json -f csl-json -o references.json", "pour Zotero et d’autres"],
        ["tcec cite --typology la-mienne.yaml --lang en", "une autre typologie, en anglais"],
      ],
    },
    template: {
      summary: "un classeur où coder : en-têtes, listes de mots, notes, guide de codage",
      about: [
        "Écrit un classeur vide pour Excel ou LibreOffice, que lit `tcec import` : une feuille avec une ligne par pôle et par date, une pour les preuves, une par liste (institutions, instances, activités, sources…), chacune avec des titres dans la langue choisie au-dessus des noms des colonnes. Les cellules proposent les mots que prend leur champ ; une borne comme <7 ou 20..30 reste partout possible. Les en-têtes portent des notes, le guide de codage est une feuille du classeur, et un en-tête en couleur signale ce que note la typologie en vigueur.",
        "Avec --from, les pôles de profils existants sont inscrits avec leur identifiant, leur nom, leur date et leur niveau, et rien d’autre ; --coder nomme la personne dans chaque ligne. C’est la copie en aveugle pour un second codeur : ensuite, `tcec agreement` compare les deux.",
        "Un CSV ne contient ni listes ni notes, et un seul tableau ; une feuille remplie peut néanmoins être enregistrée en CSV et importée.",
      ],
      examples: [
        ["tcec template -o codage.xlsx", "un classeur vide"],
        ["tcec template -o coding.ods --lang en", "le même pour LibreOffice, en anglais"],
        ["tcec template --coder B --from profils/ -o codage-B.xlsx", "la copie en aveugle pour un second codeur"],
        ["tcec template -t la-mienne.yaml -o codage.xlsx", "avec les champs que note une autre typologie"],
      ],
    },
    import: {
      summary: "des profils à partir de feuilles : xlsx, ods, csv, codées à la main ou exportées d’enquêtes",
      about: [
        "Lit une ligne par pôle et par date, une ligne par fait, ou des classeurs dont les listes sont dans leurs propres feuilles. Une table de correspondance (`tcec schema map`) dit quelle colonne est quel champ, ce que disent les cellules et ce qui est inconnu. Un classeur est reconnu à son contenu ; d’un CSV, le séparateur et l’encodage le sont. Les exports de LimeSurvey, KoboToolbox, ODK Central, Qualtrics, Google Forms, Microsoft Forms, SurveyMonkey, Framaforms, NVivo, MAXQDA et QualCoder sont reconnus à leurs en-têtes : les colonnes que l’outil ajoute lui-même sont ignorées.",
        "Tout constat, sur une cellule ou sur le profil qui en est tiré, désigne la cellule : `classeur.xlsx:Feuille!D7`, ou la ligne et l’en-tête d’un CSV. En cas d’erreur, rien n’est écrit ; avec --partial, les lignes sans erreur le sont. Une ligne donne le fichier id_date.yaml, et id_date_codeur.yaml si deux codeurs ont codé le même pôle.",
        "Un second import reporte ce qui a changé dans la feuille et garde les commentaires et ce qui a été ajouté à la main ; chaque valeur remplacée est signalée. Si une cellule a été vidée, la valeur d’avant reste dans le fichier.",
      ],
      examples: [
        ["tcec import --guess codage.xlsx > colonnes.yaml", "l’ébauche d’une table de correspondance"],
        ["tcec import codage.xlsx --map colonnes.yaml --dry-run", "ce qui serait écrit et modifié"],
        ["tcec import codage.xlsx --map colonnes.yaml -o profils/", "un fichier par profil"],
        ["tcec import resultats.csv --map colonnes.yaml --one-file profils.yaml", "les documents d’un seul fichier"],
      ],
    },
    ties: {
      summary: "les liens entre membres, d’un CSV de paires à un bloc de profil",
      about: [
        "Lit un lien par ligne : deux membres et, si elle ne vaut pas 1, une intensité ; un lien n’est pas orienté. Les cellules sont séparées par des virgules, des points-virgules ou des tabulations ; une première ligne comme from,to,strength est ignorée ; la virgule décimale est lue là où aucune virgule ne sépare les cellules. Affiche `network` et ses `ties`, à coller dans un profil, ou rien si quelque chose ne va pas.",
        "Ajoutez `complete: true` à la main si tous les liens de tous les membres y sont : le réseau n’est mesuré qu’à cette condition.",
      ],
      examples: [
        ["tcec ties paires.csv", "le bloc `network`"],
        [
          "tcec ties paires.csv --members -o reseau.yaml",
          "avec la liste de tous ceux qui ont un lien, dans un fichier",
        ],
      ],
    },
    codebook: {
      summary: "le guide de codage : chaque champ, ce qu’il faut chercher, ce que l’on en tire",
      about: [
        "Explique comment coder, puis décrit chaque champ d’un profil dans son ordre : comment il s’écrit, ce que veulent dire ses mots, quels faits, indicateurs, traits, signaux de vigilance et contrôles le lisent, et comment il entre dans le score, avec points d’ancrage, poids, raisons et passages. Suivent les axes, les types, les seuils du verdict et les faits. Tout vient du schéma des profils et de la typologie en vigueur.",
      ],
      examples: [
        ["tcec codebook -o guide.docx", "pour Word"],
        ["tcec codebook -o guide.html --lang fr", "une page à lire ou à imprimer, en français"],
        ["tcec codebook -f markdown -t la-mienne.yaml", "pour une autre typologie"],
      ],
    },
    methods: {
      summary: "le paragraphe de méthode d’un article, prêt à coller",
      about: [
        "Indique ce qui a été fait et avec quels nombres : programme et typologie avec version et empreinte, indicateurs avec leurs points d’ancrage et leurs poids, agrégation, sort de l’inconnu, conditions pour nommer un type, f*, et ce qui est une décision ; avec des profils ou des résultats enregistrés, donne aussi les verdicts. Les références suivent.",
      ],
      examples: [
        ["tcec methods profils/", "avec les verdicts sur ces profils"],
        ["tcec methods resultats.json -o methode.docx", "depuis un résultat enregistré, pour Word"],
        ["tcec methods --short --lang fr", "la typologie seule, en un paragraphe, en français"],
        ["tcec methods profils/ -f latex", "pour LaTeX"],
      ],
    },
    explain: {
      summary: "dire le sens d’un code, d’un fait, d’une notion ou d’un nom de la typologie",
      about: [
        "Explique les codes des constats et des raisons, les champs d’un profil et les mots qu’ils prennent, les faits que l’on en tire, les statuts et les notions, les axes, indicateurs, types, présomptions, traits, signaux de vigilance et contrôles de la typologie, ainsi que les notions de l’article avec leurs passages : ce que c’est, comment on le calcule, d’où cela vient. Sans nom, donne la liste de ce qui peut être expliqué ; `codes`, `fields`, `facts`, `typology`, `concepts` et `paper` en donnent une partie, en entier avec --verbose.",
      ],
      examples: [
        ["tcec explain self_financing", "un indicateur"],
        ["tcec explain funding-above-total", "un constat"],
        ["tcec explain governance.participation", "un champ d’un profil"],
        ["tcec explain involve", "un mot que prennent des champs"],
        ["tcec explain known", "une notion"],
        ["tcec explain partnership-governance", "une notion de l’article"],
        ["tcec explain facts", "tous les faits"],
        ["tcec explain paper --verbose", "toutes les notions de l’article, en entier"],
      ],
    },
    schema: {
      summary: "afficher le schéma JSON d’un format de fichier",
      about: [
        "Un schéma indique à un éditeur de texte ou à un programme ce qu’un fichier peut contenir. Sans nom, en donne la liste.",
        "Les titres et les descriptions, que les éditeurs affichent comme aide, sont dans la langue en vigueur, comme toutes les sorties ; avec `--lang en`, ils sont ceux du fichier d’origine.",
      ],
      examples: [
        ["tcec schema profile", "le schéma des profils"],
        ["tcec schema profile -o profile.schema.json", "le même, dans un fichier pour un éditeur"],
        ["tcec schema profile --lang en", "le même, avec titres et descriptions en anglais"],
        ["tcec schema", "la liste"],
      ],
    },
    typology: {
      summary: "énumérer, afficher, commencer ou vérifier des typologies",
      about: [
        "Une typologie déclare les axes, leurs indicateurs, points d’ancrage et poids, et les idéaux-types. Ce ne sont que des données : une autre, fournie avec le programme ou écrite par vous, peut remplacer celle par défaut.",
      ],
      examples: [
        ["tcec typology list", "celles qui sont fournies"],
        ["tcec typology show", "la typologie par défaut"],
        ["tcec typology check la-mienne.yaml", "les erreurs de votre typologie"],
      ],
    },
    "typology list": {
      summary: "les typologies fournies",
      about: [
        "En donne la liste, avec titres, axes et types. Leur nom les désigne après --typology, dans `.tcecrc.yaml`, dans TCEC_TYPOLOGY et après les autres commandes sur les typologies ; tout autre mot est lu comme le chemin d’un fichier.",
      ],
      examples: [
        ["tcec typology list", "noms, titres, axes et types"],
        ["tcec classify okhra.yaml --typology plural-economy", "l’une d’elles, à la place de la typologie par défaut"],
      ],
    },
    "typology show": {
      summary: "afficher une typologie pour la lire",
      about: [
        "Affiche chaque axe, indicateur, point d’ancrage, poids, type, trait, signal de vigilance et contrôle avec sa source ou sa raison. Sans nom ni fichier, ceux de la typologie en vigueur : celle par défaut, à moins que la configuration n’en désigne une autre.",
      ],
      examples: [
        ["tcec typology show", "la typologie par défaut"],
        ["tcec typology show plural-economy", "une autre typologie fournie"],
        ["tcec typology show -o typologie.md", "en Markdown, dans un fichier"],
        ["tcec typology show la-mienne.yaml --format json", "une autre, en JSON"],
      ],
    },
    "typology new": {
      summary: "commencer votre propre typologie à partir d’une typologie fournie",
      about: [
        "Écrit le fichier d’une typologie fournie sous un autre identifiant, en version 0.1.0, avec des commentaires qui expliquent ce qu’est chaque partie, ce qu’il faut modifier et comment la vérifier. Tant que rien d’autre ne change, elle donne les mêmes verdicts. Sans nom, part de la typologie par défaut ; sans -o, écrit sur la sortie standard.",
      ],
      examples: [
        ["tcec typology new -o ma-typologie.yaml", "à partir de la typologie par défaut"],
        [
          "tcec typology new plural-economy --as la-mienne -o la-mienne.yaml",
          "à partir d’une autre, avec votre identifiant",
        ],
        ["tcec typology check la-mienne.yaml", "ce qui n’y va pas, après chaque modification"],
      ],
    },
    "typology check": {
      summary: "dire ce qui ne va pas dans une typologie, et où",
      about: [
        "Trouve notamment les points d’ancrage dans le désordre, les degrés de 0,5, un indicateur sur deux axes, les faits inconnus, les types qui se recouvrent ou laissent un vide, les traductions manquantes.",
      ],
      examples: [
        ["tcec typology check la-mienne.yaml", "un fichier"],
        ["tcec typology check la-mienne.yaml --format json", "pour un autre programme"],
      ],
    },
    doctor: {
      summary: "montrer ce qui est en vigueur, et d’où cela vient",
      about: [
        "Montre le programme, la typologie, le fichier de configuration et chaque réglage avec sa valeur et son origine : une option, une variable d’environnement, une ligne du fichier, ou la valeur par défaut ; puis langue, couleurs, largeur, processeurs et cache. Signale aussi ce qui ne va pas, et renvoie alors 2.",
        "Une option passe avant une variable d’environnement (TCEC_ et son nom : TCEC_FAIL_ON), celle-ci avant `.tcecrc.yaml` (ou .tcecrc.yml, .tcecrc.json, la clé tcec de package.json) dans ce dossier ou l’un de ceux qui le contiennent, jusqu’à la racine du dépôt ou au dossier personnel, celui-ci avant la valeur par défaut. Dans le fichier, les chemins partent de son dossier et y restent.",
      ],
      examples: [
        ["tcec doctor", "tout"],
        ["tcec doctor --format json", "pour un autre programme, ou pour signaler un problème"],
        ["tcec schema config", "ce qu’un fichier de configuration peut contenir"],
      ],
    },
  },
  values: {
    glob: "motif",
    character: "caractère",
    code: "code",
    columns: "colonnes",
    command: "commande",
    date: "date",
    field: "champ",
    fields: "champs",
    file: "fichier",
    folder: "dossier",
    gate: "condition",
    id: "identifiant",
    ids: "identifiants",
    kind: "sorte",
    language: "langue",
    level: "niveau",
    mark: "signe",
    name: "nom",
    "name[:file]": "nom[:fichier]",
    number: "nombre",
    of: "base",
    options: "options",
    "part/parts": "partie/parties",
    pairs: "paires",
    path: "chemin",
    profile: "profil",
    score: "écart",
    sheet: "feuille",
    tool: "outil",
    tag: "code",
    text: "texte",
    typology: "typologie",
    what: "contenu",
    width: "largeur",
    "x,y": "x,y",
  },
  options: {
    format: "{formats} ; avec un nom ({format}:sortie{extension}), écrit dans ce fichier ; option répétable",
    output: "écrire dans un fichier, dont l’extension détermine le format",
    force: "remplacer un fichier existant",
    typology: "utiliser une autre typologie : {choices}, ou le fichier d’une typologie",
    "min-confidence": "tenir pour inconnus les champs dont les preuves sont plus faibles : {choices}",
    "stdin-filename": "nom de l’entrée standard dans les constats",
    exclude: "écarter ce qui correspond : des noms, ou des chemins à partir d’ici ; option répétable",
    delimiter:
      "séparateur des cellules : un caractère, ou tab ; par défaut, une virgule, ou un point-virgule avec une virgule décimale",
    decimal: "séparateur décimal : . ou ,",
    bom: "commencer par une marque d’ordre des octets (BOM), pour Excel",
    "fail-on":
      "si un profil est invalid, undetermined, borderline, tentative ou probable, porte atypical, outvoted ou compensation, présente watchpoint:<id> ou ne satisfait pas à check:<id> ; plusieurs mots avec des virgules, ou en répétant l’option",
    expect: "si un résultat n’est pas celui qu’attend le profil, ou le fichier (--expect=fichier)",
    baseline: "si un type, un statut ou un score a bougé depuis ce résultat enregistré",
    tolerance: "l’écart de score admis sans échec, de 0 à 1 ; par défaut, aucun",
    "update-baseline": "renouveler les résultats de référence",
    "max-warnings": "si le nombre d’avertissements dépasse celui-ci",
    "known-warnings":
      "si un avertissement n’est pas dans cette liste d’avertissements connus ; ceux qui y sont ne sont pas affichés",
    "update-known-warnings": "renouveler cette liste",
    allow:
      "ne compter ni n’afficher les avertissements ou remarques de ce code, dont seul le nombre est indiqué ; plusieurs codes avec des virgules, ou en répétant l’option",
    cache: "conserver ce qui a été calculé, dans .tcec-cache ou dans le dossier (--cache=dossier)",
    "no-config": "ne chercher aucun fichier de configuration",
    "no-cache": "tout calculer, même si la configuration demande autre chose",
    migrate:
      "récrire le fichier dans le format actuel, vers -o ou la sortie standard ; avec --force, chaque fichier sur place",
    "private-quotes": "montrer ce que disent les sources confidentielles ; sinon, leurs citations sont omises",
    watch: "recommencer à chaque modification d’un fichier, jusqu’à Ctrl+C",
    shard: "ne traiter qu’une partie : 2/4 est le deuxième quart",
    workers: "nombre de fils d’exécution, de 0 à 64 ; par défaut, autant qu’il est utile",
    kind: "{choices}",
    consensus:
      "écrire dans un dossier un profil par cas : ce sur quoi les codeurs s’accordent et, là où ils diffèrent, ce que chacun a écrit",
    spec: "fichier YAML des variantes à essayer ; par défaut, celles qui sont fournies pour la typologie",
    ratings: "mesurer les évaluations d’un fichier CSV à la place de profils",
    draws:
      "agreement : tirages d’unités pour les intervalles, de 0 (sans intervalle) à 100000 ; par défaut, 1000. robustness : tirages des nombres de la typologie, de 1 à 10000000 ; par défaut, aucun",
    factors:
      "ce qui est tiré, avec des virgules, et de combien, après un deux-points : weights:0.25, anchors:0.1, codes:0.1, settings:0.25 (ces quatre par défaut), aggregation, method, values",
    seed: "graine des tirages ; par défaut, 1",
    columns:
      "identifiants de colonnes dans leur ordre, séparés par des virgules ; par défaut, celles de la sorte de tableau",
    sort: "identifiants de colonnes, séparés par des virgules ; -id pour l’ordre décroissant ; l’inconnu vient en dernier",
    "group-by": "champ selon lequel regrouper les lignes ; profile, ou none",
    by: "crosstab : le champ à croiser avec les types ; summary : un champ, ou deux avec une virgule",
    outcome:
      "un champ des profils qui contient un degré de 0 à 1, ou des bornes d’un tel degré, par exemple x-emplois-maintenus",
    percent: "crosstab : pourcentages au lieu d’effectifs ({choices})",
    transpose: "crosstab : les types en lignes",
    digits:
      "décimales des scores et des degrés, de 0 à 10 ; les pourcentages en ont deux de moins, ceux de crosstab en ont autant",
    caption: "ce qui suit « Tableau 1 » ; par défaut, le titre de la sorte de tableau",
    label: "nom pour les renvois ; par défaut, tab- et la sorte de tableau",
    number: "numéro du tableau, si le format ne numérote pas lui-même",
    notes: "une note de votre main sous le tableau ; option répétable",
    "no-notes": "pas d’autre note que les vôtres",
    locale: "écriture des nombres (BCP 47 : de, fr-CH) ; par défaut, celle de la langue",
    fragment: "html, latex, typst : le tableau seul, à insérer dans un document",
    siunitx: "latex : colonnes de nombres par siunitx",
    size: "largeur imprimée : une colonne (one : 85 mm), deux colonnes (two : 175 mm), ou en millimètres, de 60 à 400",
    labels: "à côté des points : {choices} ; number ajoute une liste",
    palette: "{choices} ; color se lit aussi en cas de daltonisme",
    axes: "property-space : identifiants de deux axes, si la typologie en a davantage",
    "no-bounds": "property-space, ternary : les points seuls",
    id: "profile, network : le pôle à représenter",
    as: "identifiant de la nouvelle typologie ; par défaut, my-typology",
    date: "profile, network : la date à retenir, s’il en a plusieurs",
    dpi: "png : points par pouce, de 50 à 1200 ; par défaut, 300",
    title: "titre de votre choix",
    members: "donner aussi, sous `members`, la liste de tous ceux qui ont un lien",
    map: "quelle colonne est quel champ, un fichier YAML ; sans elle, les en-têtes le disent",
    from: "l’outil qui a écrit la feuille, si ses en-têtes ne le disent pas : {choices}",
    coder: "qui va coder : inscrit dans chaque ligne",
    guess: "ébaucher une table de correspondance d’après les en-têtes et les cellules, à compléter",
    "one-file": "écrire les profils comme documents d’un seul fichier",
    partial: "écrire les profils sans erreur, même si d’autres en ont",
    "dry-run": "dire ce qui serait écrit et modifié, et ne rien écrire",
    short: "un seul paragraphe, sans références",
    lang: "langue : {choices}",
    color: "afficher des couleurs même hors d’un terminal",
    "no-color": "n’afficher aucune couleur",
    frames: "constats avec conseils et lignes du fichier",
    "no-frames": "une ligne par constat",
    width: "nombre de colonnes ; par défaut, celui du terminal, ou 80",
    quiet: "n’afficher qu’une ligne par résultat, et que les erreurs sur la sortie d’erreur",
    verbose: "afficher tous les détails",
    version: "afficher la version",
    help: "afficher cette aide",
  },
  optionsOf: {
    template: { from: "profils dont l’identifiant, le nom, la date et le niveau sont inscrits ; option répétable" },
  },
  arguments: {
    profile: "fichiers, dossiers, motifs (*.yaml) ou - pour l’entrée standard",
    pairs: "un fichier CSV, ou - pour l’entrée standard",
    path: "fichiers, dossiers, motifs (*.yaml) ou - pour l’entrée standard",
    sheet: "classeurs (xlsx, ods) ou fichiers CSV",
    id: "un code, un fait, une notion ou un nom de la typologie",
    name: "le nom d’un schéma ; `tcec schema` en donne la liste",
    typology: "le nom d’une typologie fournie, ou un fichier YAML",
  },
  environment: [
    ["TCEC_LANG", "langue, avant LC_ALL, LC_MESSAGES et LANG"],
    ["TCEC_<OPTION>", "toute autre option, comme TCEC_TYPOLOGY, TCEC_FAIL_ON ou TCEC_WORKERS"],
    ["NO_COLOR, FORCE_COLOR", "pas de couleurs ; toujours des couleurs"],
    ["TCEC_DEBUG", "montrer où s’est produit un défaut du programme"],
  ],
  exitCodes: [
    ["0", "terminé ; un type indéterminé est un résultat"],
    ["1", "un profil ou une typologie contient des erreurs, ou une condition n’est pas remplie"],
    ["2", "erreur d’utilisation ou de configuration, fichier illisible ou impossible à écrire, aucun fichier trouvé"],
    ["3", "un défaut du programme"],
    ["130", "interrompu"],
  ],
  schemas: {
    profile: "ce que l’on code : un pôle, à une date, à un niveau d’analyse",
    typology: "axes, indicateurs, points d’ancrage, poids, types, traits, signaux de vigilance et contrôles",
    result: "ce que donne `tcec classify --format json`",
    findings: "ce que donne `tcec validate --format json`",
    record: "une ligne de ce que donne `tcec batch --format ndjson`",
    comparison: "ce que donne `tcec compare --format json`",
    agreement: "ce que donne `tcec agreement --format json`",
    alternatives: "ce qu’essaie `tcec robustness --spec`",
    map: "ce que lit `tcec import --map` : quelle colonne d’une feuille est quel champ",
    robustness: "ce que donne `tcec robustness --format json`",
    trajectory: "ce que donne `tcec trajectory --format json`",
    summary: "ce que donne `tcec summary --format json`",
    expected: "ce à quoi `tcec batch --expect=fichier` compare les résultats",
    config: "ce que `.tcecrc.yaml` peut contenir : les options par leur nom",
  },
  more: "{call} <commande> --help en apprend plus sur chacune.",
};
