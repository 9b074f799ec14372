import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about a run: saved results, comparisons, options, settings, the machine mean, in French. */
export const RUN_EXPLANATIONS = {
  "result-typologies-differ": {
    title: "Des résultats de typologies différentes",
    meaning:
      "Les résultats enregistrés portent la typologie avec laquelle ils ont été calculés. Ceux-ci en portent plusieurs : leurs scores ne peuvent figurer dans un même tableau.",
    remedy: "Classez de nouveau les profils avec une seule typologie.",
  },
  "result-bad-line": {
    title: "Une ligne illisible dans un résultat enregistré",
    meaning:
      "Un flux enregistré (`--format ndjson`) contient un enregistrement par ligne : l’en-tête, qui nomme la typologie, puis les profils et les constats. Cette ligne n’est pas du JSON complet, n’est pas un tel enregistrement, ou précède l’en-tête. Rien du fichier n’est utilisé, car on ne peut savoir ce qui manque.",
    remedy:
      "Enregistrez de nouveau le résultat. Les fichiers écrits par les parties d’une même exécution peuvent être mis bout à bout tels quels, en-têtes compris.",
  },
  "result-inconsistent": {
    title: "Un résultat enregistré qui se contredit",
    meaning:
      "Un résultat enregistré s’affiche tel quel ; ce qu’il affirme doit donc se tenir : ses axes sont ceux de sa typologie, les scores restent dans leurs bornes, et le statut, le type et les types possibles en découlent.",
    remedy: "Reclassez le profil au lieu de modifier son résultat à la main.",
  },
  "result-version": {
    title: "Un résultat enregistré par une autre version",
    meaning:
      "Le fichier a été enregistré par une version du programme dont le format de résultats diffère. Les formats changent avec la méthode : ses chiffres ne se comparent donc pas à ceux de cette version.",
    remedy: "Classez à nouveau les profils et enregistrez ce résultat-là.",
  },
  "result-with-typology": {
    title: "Une typologie à côté d’un résultat enregistré",
    meaning:
      "Un résultat enregistré est déjà calculé. L’afficher avec une autre typologie mettrait les mots de l’une sur les scores de l’autre.",
    remedy: "Retirez `--typology`, ou classez le profil lui-même.",
  },
  "result-empty": {
    title: "Un résultat enregistré sans profil",
    meaning:
      "L’exécution qui a enregistré ce résultat n’a trouvé aucun profil, ce qui arrive à une partie d’un lot : il n’y a rien à montrer.",
    remedy: "Enregistrez-le de nouveau depuis le bon dossier, ou donnez avec lui les autres parties du lot.",
  },
  "result-expected": {
    title: "Pas un résultat enregistré",
    meaning:
      "Il faut ici un résultat enregistré auparavant, par exemple comme référence, or le fichier est autre chose.",
    remedy:
      "Enregistrez-en un avec `--format json:resultats.json`, ou avec `--baseline resultats.json --update-baseline`, qui ne remplace jamais un fichier d’une autre nature.",
  },
  "compare-typologies": {
    title: "Il n’y a pas deux côtés",
    meaning:
      "Une comparaison porte sur les mêmes profils selon deux typologies exactement, ou sur deux résultats enregistrés. Avec moins, il n’y a rien à comparer, et trois feraient trois comparaisons.",
    remedy: "Indiquez `--typology` deux fois, ou nommez deux résultats enregistrés sans `--typology`.",
  },
  "compare-mixed": {
    title: "Un résultat enregistré à côté de profils",
    meaning:
      "Un résultat enregistré contient ce qu’une typologie a fait de ses profils et ne peut pas être calculé selon l’autre ; les profils n’ont pas de typologie à eux. Rien n’indique de quel côté ils seraient.",
    remedy: "Comparez deux résultats enregistrés, ou les profils selon deux typologies.",
  },
  "compare-same": {
    title: "Deux fois la même typologie",
    meaning:
      "Les deux côtés ont le même contenu et retiennent les mêmes preuves : chaque profil aurait le même résultat des deux côtés.",
    remedy:
      "Indiquez une autre typologie ou une autre version. Pour voir ce qui a changé dans le codage, employez `tcec batch --baseline`.",
  },
  "compare-nothing-common": {
    title: "Aucun profil commun",
    meaning:
      "Aucun profil n’a de résultat des deux côtés : ce sont d’autres profils (l’identifiant, la date, le niveau, le codeur ou le contenu diffèrent), ou chacun d’eux est refusé selon l’une des typologies.",
    remedy: "Enregistrez les deux résultats à partir des mêmes fichiers, ou corrigez ce qui est refusé.",
  },
  "compare-left-out": {
    title: "Des profils qui ne sont pas comparés",
    meaning:
      "Certains profils n’ont de résultat que d’un côté, ou n’ont pas le même contenu des deux. Un écart entre leurs verdicts ne serait pas un écart entre les typologies.",
    remedy: "Enregistrez les deux résultats à partir des mêmes fichiers, ou tenez-vous-en aux profils communs.",
  },
  "compare-unscored": {
    title: "Une typologie selon laquelle rien n’a de score",
    meaning:
      "Selon cette typologie, aucun axe d’aucun profil n’est assez connu pour recevoir un score. Tous y sont indéterminés, et la comparaison ne dit rien de ses types.",
    remedy: "Codez les champs dont ses indicateurs sont tirés.",
  },
  "result-baseline-typology": {
    title: "Des résultats de référence d’une autre typologie",
    meaning:
      "Les résultats de référence ont été calculés avec une autre typologie, ou une autre version de celle-ci. Tous les scores peuvent différer pour cette seule raison : rien n’est donc comparé.",
    remedy:
      "Renouvelez-les avec `--update-baseline`, ou indiquez avec `--typology` la typologie sur laquelle ils reposent.",
  },

  "usage-option-needs": {
    title: "Une option qui en demande une autre",
    meaning: "L’option précise comment faire quelque chose qui n’a pas été demandé.",
    remedy: "Ajoutez l’autre option, ou retirez celle-ci.",
  },
  "usage-option-excludes": {
    title: "Deux options qui se contredisent",
    meaning: "Chacune des deux est possible, mais pas les deux dans une même exécution.",
    remedy: "Retirez l’une d’elles.",
  },
  "usage-variable-unknown": {
    title: "Une variable d’environnement sans effet",
    meaning:
      "Son nom commence par TCEC_, mais aucune option ne s’appelle ainsi : elle n’est pas lue. Elle est peut-être mal orthographiée.",
    remedy:
      "Donnez à la variable le nom de l’option : TCEC_, puis des majuscules et des tirets bas, comme TCEC_MAX_WARNINGS.",
  },
  "usage-name-hyphen": {
    title: "Un nom de fichier pris pour une option",
    meaning:
      "Un mot qui commence par un tiret est une option. Un fichier porte ce nom, qu’un motif tel que `*.yaml` a sans doute mis là.",
    remedy: "Écrivez `./` devant le nom, ou `--` avant tous les noms : ce qui suit n’est pas une option.",
  },
  "usage-option-unknown": {
    title: "Une option inconnue",
    meaning: "La commande n’a pas d’option de ce nom.",
    remedy: "`tcec --help`, ou `--help` après la commande, donne la liste des options avec des exemples.",
  },
  "usage-command-unknown": {
    title: "Une commande inconnue",
    meaning: "Le programme n’a pas de commande de ce nom.",
    remedy: "`tcec --help` donne la liste des commandes avec des exemples.",
  },
  "usage-argument-missing": {
    title: "Un argument manque",
    meaning: "La commande doit savoir sur quoi travailler, le plus souvent un fichier.",
    remedy: "`--help` après la commande montre des exemples.",
  },
  "usage-argument-excess": {
    title: "Trop d’arguments",
    meaning: "La commande a reçu plus qu’elle ne peut employer.",
    remedy:
      "`--help` après la commande montre des exemples. Un chemin qui contient des espaces se met entre guillemets.",
  },
  "usage-option-value-missing": {
    title: "Une option sans sa valeur",
    meaning: "L’option demande une valeur, par exemple un fichier ou un mot.",
    remedy: "`--help` après la commande montre des exemples.",
  },
  "usage-choice": {
    title: "Un choix impossible",
    meaning: "L’option n’admet que certaines valeurs.",
    remedy: "Choisissez parmi celles que donne le conseil.",
  },
  "usage-format-unknown": {
    title: "Un format inconnu",
    meaning: "Le programme ne sait pas écrire ce format, ou ne peut le déduire de l’extension du fichier.",
    remedy: "Indiquez le format avec `--format`.",
  },
  "usage-output-binary": {
    title: "Un format de fichier pour un terminal",
    meaning: "Documents, classeurs et images sont des octets qui ne feraient que perturber un terminal.",
    remedy: "Indiquez un fichier avec `-o`, ou envoyez la sortie à un autre programme.",
  },
  "config-other-owner": {
    title: "La configuration de quelqu’un d’autre",
    meaning:
      "Au-dessus du dossier de travail, une configuration ne compte que si elle vous appartient, ou appartient à qui appartient le dossier de travail. Dans un dossier ouvert à tous, n’importe qui pourrait en placer une au-dessus de votre travail.",
    remedy: "Si vous lui faites confiance, copiez-la dans le dossier de travail, ou lancez la commande dans le sien.",
  },
  "export-lost": {
    title: "Une valeur qu’aucune cellule ne peut contenir",
    meaning:
      "Une feuille a une valeur par cellule, et les éléments d’une liste séparés par des points-virgules. Ce qui reviendrait autrement est laissé de côté.",
    remedy: "Gardez le YAML, ou écrivez la valeur de sorte qu’une cellule puisse la contenir.",
  },
  "export-lists-left": {
    title: "Des listes pour lesquelles une feuille de classification n’a pas de place",
    meaning:
      "Une feuille de classification, telle que NVivo l’importe, a une ligne par cas et une valeur par attribut. Les institutions, activités, instances et autres listes, les preuves et les sources ont plusieurs lignes par cas : elles sont laissées de côté.",
    remedy:
      "Rien, si la feuille n’est que pour NVivo. Pour tout transmettre, exportez des feuilles : xlsx, ods ou csv.",
  },
  "export-left-open": {
    title: "Des degrés laissés vides pour l’AQQC (QCA)",
    meaning:
      "Un degré supérieur à 0,5 place le cas dans l’ensemble, un degré inférieur l’en exclut. Si l’on ne connaît qu’un intervalle de part et d’autre de 0,5, son milieu placerait le cas d’un côté que personne n’a codé : la cellule reste donc vide, comme celle dont on ne sait rien.",
    remedy: "Codez ce qui le réduirait, ou laissez ces lignes ou ces colonnes de côté en le signalant.",
  },
  "config-wrote": {
    title: "Un fichier écrit à la demande d’une configuration",
    meaning:
      "Personne n’a tapé le nom de ce fichier, ni qu’il peut être remplacé : c’est la ligne indiquée de la configuration qui l’indique.",
  },
  "usage-config-outside": {
    title: "Une configuration demande quelque chose hors de son dossier",
    meaning:
      "Une configuration peut venir de quelqu’un d’autre, avec un dépôt ou une archive. Ses chemins (typology, format, expect, baseline, cache) ne comptent donc que dans son propre dossier, liens suivis, et ses sorties ni dans les dossiers cachés ni dans `node_modules`. `force` dans une configuration ne permet de remplacer que des fichiers de ce dossier.",
    remedy:
      "Indiquez un fichier de ce dossier, ou donnez-le dans la ligne de commande ou dans une variable, qui sont à vous. Avec `--no-config`, aucune configuration ne compte.",
  },
  "machine-folder-gone": {
    title: "Le dossier de travail n’existe plus",
    meaning:
      "Quelqu’un a supprimé le dossier où la commande a été lancée, comme peut le faire une tâche d’intégration continue ou un changement de branche. Les chemins n’y désignent plus rien.",
    remedy: "Allez dans un dossier qui existe et relancez la commande.",
  },
  "machine-no-descriptors": {
    title: "Trop de fichiers ouverts",
    meaning:
      "Le système accorde à un processus, et à la machine, un nombre limité de fichiers ouverts, et ce nombre est atteint (EMFILE, ENFILE). Un lot dont les fils d’exécution ne peuvent démarrer pour cette raison continue sans eux.",
    remedy: "Autorisez-en davantage avec `ulimit -n`, ou fermez ce qui en tient beaucoup d’ouverts.",
  },
  "usage-output-is-input": {
    title: "Une sortie qui est aussi une entrée",
    meaning: "Écrire le résultat détruirait ce dont il est tiré ; c’est donc refusé, même avec --force.",
    remedy: "Choisissez un autre nom pour la sortie.",
  },
  "usage-allow": {
    title: "Ce qui ne peut être admis",
    meaning:
      "`--allow` prend les codes d’avertissements et de remarques sur le contenu des fichiers. Une erreur ne peut être admise, car un document qui en contient ne donne pas de résultat ; pas davantage ce qui est dit de l’exécution elle-même, comme un défaut de son cache.",
    remedy: "Nommez le code d’un avertissement ou d’une remarque, tel qu’il précède son message.",
  },
  "known-warnings-gone": {
    title: "Des avertissements connus qui ont disparu",
    meaning:
      "Une liste d’avertissements connus (`--known-warnings`) en contient qui ne se retrouvent plus dans les fichiers examinés. Cela ne fait échouer aucune condition.",
    remedy:
      "Renouvelez la liste avec `--update-known-warnings` et versez-la au dépôt : ce qui a disparu sera nouveau s’il revient.",
  },
  "known-warnings-kept": {
    title: "Une liste d’avertissements connus qui n’a pas été écrite",
    meaning:
      "Tant qu’un fichier contient des erreurs, ses avertissements ne sont pas tous connus : une nouvelle liste les oublierait.",
    remedy: "Corrigez les erreurs, ou retirez le fichier de l’exécution, puis écrivez de nouveau la liste.",
  },
  "file-not-known-warnings": {
    title: "Pas une liste d’avertissements connus",
    meaning:
      "`--known-warnings` lit la liste qu’a écrite `--update-known-warnings` : pour chaque avertissement son fichier, son code, son champ, son objet et son nombre. Un résultat enregistré, que lit `--baseline`, est autre chose.",
    remedy: "Indiquez la liste, ou écrivez-en une sous un autre nom.",
  },
  "usage-output-twice": {
    title: "Deux sorties dans un même fichier",
    meaning: "La seconde sortie remplacerait la première.",
    remedy: "Donnez à chacune un nom différent.",
  },
  "usage-stdin-twice": {
    title: "Deux fois l’entrée standard",
    meaning: "Ce qui vient par un tube ne peut être lu qu’une fois.",
    remedy: "N’indiquez `-` qu’une fois.",
  },
  "usage-typology-unknown": {
    title: "Une typologie qui n’est pas fournie",
    meaning:
      "Un mot sans extension est le nom d’une typologie fournie avec le programme. Aucune ne porte ce nom, et aucun fichier non plus.",
    remedy: "`tcec typology list` donne les noms. Votre propre typologie se désigne par son chemin : `la-mienne.yaml`.",
  },
  "usage-id-malformed": {
    title: "Ce n’est pas l’identifiant d’une typologie",
    meaning:
      "Un identifiant est un nom court pour les résultats, les colonnes et les fichiers. Il est fait de lettres de A à Z sans accent, de chiffres, de `_`, `-` et `.`, commence par une lettre ou un chiffre, et compte 100 caractères au plus.",
    remedy: "Choisissez un autre identifiant : `tcec typology new --as ma-typologie`.",
  },
  "usage-id-shipped": {
    title: "L’identifiant d’une typologie fournie",
    meaning:
      "Une nouvelle typologie aurait l’identifiant d’une de celles qui viennent avec le programme, et ses résultats pourraient passer pour ceux de celle-ci.",
    remedy:
      "Choisissez un autre identifiant : `tcec typology new --as ma-typologie`. `tcec typology list` montre ceux qui sont pris.",
  },
  "usage-factor-idle": {
    title: "Facteur sans effet",
    meaning:
      "Un facteur a été nommé qui n’a rien à faire varier sous cette typologie et sur ces profils : aucun intervalle n’est codé où tirer une valeur, aucune table de codes n’est déclarée, ou un seul indicateur compte, quel que soit son poids. La part de ses tirages vaudrait 100 % pour cette seule raison.",
    remedy: "Omettez-le, ou nommez l’un de ceux qu’énumère le conseil.",
  },
  "usage-id-unknown": {
    title: "Rien de ce nom",
    meaning: "Aucun code, fait, statut ni notion ne porte ce nom, et rien non plus dans la typologie employée.",
    remedy: "`tcec explain` sans nom donne la liste de ce qui peut être expliqué.",
  },
  "internal-bug": {
    title: "Un défaut du programme",
    meaning:
      "Le programme est arrivé à un point que ses auteurs tenaient pour impossible. Vos données n’y sont pour rien, quel qu’en soit le contenu.",
    remedy: "Merci de le signaler avec la commande et, si vous pouvez le partager, le fichier.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
