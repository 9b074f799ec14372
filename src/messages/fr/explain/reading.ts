import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

const YAML = "YAML 1.2, https://yaml.org/spec/1.2.2/";

/** What findings about files and YAML mean, in French. */
export const READING_EXPLANATIONS = {
  "file-not-found": {
    title: "Un fichier n’existe pas",
    meaning: "Le chemin donné dans la ligne de commande ne mène à aucun fichier ni dossier.",
    remedy:
      "Vérifiez l’orthographe et le dossier où s’exécute la commande. Un chemin qui contient des espaces se met entre guillemets.",
  },
  "file-unreadable": {
    title: "Un fichier ne peut être lu",
    meaning: "Le système d’exploitation refuse de livrer le fichier ; le message en donne la raison.",
    remedy: "Vérifiez les droits du fichier et des dossiers qui le contiennent.",
  },
  "file-no-match": {
    title: "Aucun profil trouvé",
    meaning: "Le dossier ou le motif ne mène à aucun fichier YAML. Rien n’a été vérifié, et ce n’est pas un succès.",
    remedy:
      "Indiquez un fichier, un dossier qui contient des fichiers `.yaml` ou `.yml`, ou un motif entre guillemets.",
  },
  "file-none-left": {
    title: "Il ne reste rien à lire",
    meaning:
      "Il y a des fichiers, mais `exclude` les écarte tous, ou tous sont des typologies, des listes de résultats attendus, des résultats enregistrés ou des configurations. Rien n’a été vérifié, et ce n’est pas un succès.",
    remedy: "Voyez les motifs, ou indiquez un dossier qui contient des profils.",
  },
  "file-left-out": {
    title: "Des fichiers écartés",
    meaning:
      "`--exclude`, et `exclude` dans la configuration, les écartent, même s’ils sont nommés. Cela est indiqué avec `--verbose`.",
    remedy: "Rien à faire si c’est voulu.",
  },
  "file-passed-over": {
    title: "Un fichier d’un autre genre parmi les profils",
    meaning:
      "Un dossier ou un motif désigne aussi une typologie, une liste de résultats attendus, une configuration ou un résultat enregistré en YAML. Il est reconnu pour ce qu’il est et n’est pas pris pour un profil. Nommé dans la ligne de commande, il serait une erreur ; un résultat enregistré, lui, serait lu.",
    remedy: "Rien à faire ; pour ne plus voir la remarque, écartez le fichier par `--exclude`.",
  },
  "file-exclude-idle": {
    title: "Un motif qui n’écarte rien",
    meaning:
      "Aucun fichier ni dossier ne lui correspond. Un motif sans barre oblique est comparé à chaque nom d’un chemin ; avec une barre, au chemin à partir du dossier de travail. Un dossier qui lui correspond est écarté avec tout son contenu.",
    remedy:
      "Corrigez le motif, et mettez-le entre guillemets, pour que l’interpréteur de commandes le laisse tel quel.",
  },
  "file-too-large": {
    title: "Un fichier est trop volumineux",
    meaning:
      "Le fichier dépasse de loin la taille d’un profil ; il n’est pas lu, afin que la réponse vienne en un temps et avec une mémoire bornés.",
    remedy: "Vérifiez que c’est le bon fichier, ou divisez-le.",
  },
  "file-not-utf8": {
    title: "Un fichier n’est pas en UTF-8",
    meaning:
      "Les lettres accentuées sont enregistrées dans un autre encodage, souvent Latin-1 ou Windows-1252. Le deviner risquerait de fausser les noms.",
    remedy: "Ouvrez le fichier dans un éditeur et enregistrez-le avec l’encodage UTF-8.",
    source: YAML,
  },
  "file-too-many-documents": {
    title: "Trop de documents dans un fichier",
    meaning:
      "Un fichier qui contient autant de documents n’est pas lu, afin que la réponse vienne en un temps et avec une mémoire bornés.",
    remedy: "Divisez le fichier.",
  },
  "file-findings-cut": {
    title: "Constats non affichés",
    meaning:
      "Un fichier qui contient un très grand nombre d’erreurs n’en montre que les premières : la plupart des autres en sont l’écho.",
    remedy: "Corrigez ce qui est affiché, puis relancez la commande.",
  },
  "file-read-in-part": {
    title: "Un fichier n’est pas lu jusqu’au bout",
    meaning:
      "Après un très grand nombre de constats, ou des documents dont la lecture est très coûteuse, le reste d’un fichier n’est pas examiné, afin que la réponse vienne en un temps et avec une mémoire bornés. Rien n’est dit des profils qu’il contient.",
    remedy: "Corrigez ce qui a été trouvé, ou divisez le fichier, puis relancez la commande.",
  },
  "file-out-of-memory": {
    title: "Un fichier demande plus de mémoire qu’il n’y en a",
    meaning: "Le fil d’exécution qui lisait le fichier a épuisé la mémoire. Les autres fichiers sont évalués.",
    remedy: "Divisez le fichier, ou donnez plus de mémoire à Node.",
  },
  "file-binary": {
    title: "Un fichier n’est pas un texte",
    meaning:
      "Le fichier contient des octets qu’aucun texte ne contient : c’est sans doute un tableur, un PDF ou une image.",
    remedy: "Codez les faits dans un simple fichier texte dont le nom finit par `.yaml`.",
  },
  "file-ending": {
    title: "Un fichier à double extension",
    meaning:
      "Dans un dossier, les fichiers qui finissent par `.yaml` ou `.yml` sont des profils. Des éditeurs comme le Bloc-notes ajoutent `.txt`, que certains systèmes ne montrent pas : le fichier manquerait à tous les résultats.",
    remedy: "Renommez le fichier, ou indiquez-le dans la ligne de commande : toute extension y convient.",
  },
  "file-link-outside": {
    title: "Un lien mène hors du dossier",
    meaning:
      "Un lien symbolique du dossier vise un endroit situé ailleurs. Les liens ne sont pas suivis hors du dossier indiqué, car un dossier peut venir de quelqu’un d’autre.",
    remedy: "Copiez le fichier dans le dossier, ou indiquez-le dans la ligne de commande.",
  },
  "file-output-exists": {
    title: "Un fichier de sortie existe déjà",
    meaning: "Le programme ne remplace jamais un fichier sans qu’on le lui demande.",
    remedy: "Choisissez un autre nom, ou ajoutez `--force`.",
  },
  "file-not-written": {
    title: "Une sortie ne peut être écrite",
    meaning:
      "Le système d’exploitation refuse d’écrire le fichier ; le message en donne la raison. Un fichier déjà présent reste tel quel.",
    remedy: "Vérifiez que le dossier existe, que vous avez le droit d’y écrire et que le disque n’est pas plein.",
  },

  "yaml-empty": {
    title: "Rien dans le document",
    meaning: "Le document est vide ou ne contient que des commentaires.",
    remedy: "Un profil comporte au moins `tcec`, `id`, `name` et `date`.",
  },
  "yaml-not-a-map": {
    title: "Pas un bloc de clés et de valeurs",
    meaning:
      "Un profil est un bloc de lignes de la forme `clé: valeur`. Ici, le document est une liste ou une valeur isolée.",
    remedy:
      "Commencez par `tcec: 1` dans la première colonne. Plusieurs profils d’un même fichier sont séparés par une ligne `---`.",
  },
  "yaml-tab": {
    title: "Une tabulation en début de ligne",
    meaning:
      "YAML montre par des espaces ce qui va ensemble ; les tabulations n’y sont pas admises, parce que leur largeur varie d’un éditeur à l’autre.",
    remedy:
      "Remplacez chaque tabulation par deux espaces. La plupart des éditeurs savent le faire pour tout le fichier.",
    source: YAML,
  },
  "yaml-duplicate-key": {
    title: "Deux fois la même clé",
    meaning:
      "La même clé figure deux fois dans un bloc. L’une des deux valeurs se perdrait sans que rien ne le signale.",
    remedy: "Gardez-en une, ou écrivez une liste.",
    source: YAML,
  },
  "yaml-bad-indent": {
    title: "Un retrait qui ne s’accorde pas",
    meaning: "La ligne commence à une colonne qui ne prolonge pas le bloc précédent et n’en ouvre pas de nouveau.",
    remedy:
      "Commencez les lignes d’un même bloc à la même colonne ; mettez en retrait de deux espaces ce qui dépend d’une clé.",
    source: YAML,
  },
  "yaml-missing-quote": {
    title: "Un guillemet qui n’est pas fermé",
    meaning:
      "Un texte s’ouvre par un guillemet et sa fin manque. La suite est alors lue comme si elle en faisait partie.",
    remedy: 'Fermez-le par le même guillemet. Entre guillemets droits doubles, un guillemet double s’écrit `\\"`.',
    source: YAML,
  },
  "yaml-unexpected": {
    title: "YAML non valide",
    meaning:
      "Le texte enfreint une règle de YAML ; le message précise laquelle. La suite du document n’est pas vérifiée tant que ce n’est pas réparé.",
    remedy:
      "Regardez la ligne et celle qui la précède. Les causes habituelles sont une espace oubliée après un deux-points et un texte qui contient `: `, `#` ou un guillemet et devrait se trouver entre guillemets droits.",
    source: YAML,
  },
  "yaml-unquoted-bound": {
    title: "Une borne sans guillemets",
    meaning: "Au début d’une valeur, le signe > a en YAML un sens propre : `>5` n’est donc pas lu comme « plus de 5 ».",
    remedy: 'Mettez chaque borne entre guillemets droits : `">5"`, `"<=7"`, `"20..30"`.',
    source: YAML,
  },
  "yaml-alias-unknown": {
    title: "Un alias sans ancre",
    meaning: "En YAML, `*mot` répète une valeur marquée auparavant par `&mot`. Aucune marque de ce nom n’existe ici.",
    remedy: "Écrivez la valeur elle-même. Un texte qui commence par un astérisque se met entre guillemets droits.",
    source: YAML,
  },
  "yaml-alias-cyclic": {
    title: "Un alias qui se contient lui-même",
    meaning: "La valeur se répète sans fin et ne peut être écrite entièrement.",
    remedy: "Écrivez les valeurs elles-mêmes.",
    source: YAML,
  },
  "yaml-alias-explosion": {
    title: "Trop de valeurs répétées",
    meaning:
      "Des alias qui répètent des alias peuvent faire croître sans limite un petit fichier. Le document est refusé avant que cela n’arrive.",
    remedy: "Écrivez les valeurs elles-mêmes.",
  },
  "yaml-too-deep": {
    title: "Une imbrication trop profonde",
    meaning: "Des blocs se trouvent dans des blocs bien au-delà de ce que demande un profil.",
    remedy: "Vérifiez les retraits : chaque ligne se trouve sans doute un peu plus à droite que la précédente.",
  },
  "yaml-too-many-values": {
    title: "Un document contient trop de valeurs",
    meaning:
      "Un document compte bien plus de signes qui peuvent introduire une valeur (virgules, deux-points, crochets, fins de ligne) que n’importe quel profil ; il n’est pas lu, afin que la réponse vienne en un temps et avec une mémoire bornés.",
    remedy: "Vérifiez que c’est le bon fichier, ou divisez le document.",
  },
  "yaml-too-large": {
    title: "Un document est trop volumineux",
    meaning:
      "Un document dépasse de loin la taille d’un profil ; il n’est pas lu, afin que la réponse vienne en un temps et avec une mémoire bornés.",
    remedy:
      "Vérifiez que c’est le bon fichier. Mettez chaque profil dans un document à lui, séparé par une ligne `---`.",
  },
  "yaml-tag-unknown": {
    title: "Une étiquette sans signification",
    meaning:
      "En YAML, un mot qui commence par un point d’exclamation indique la nature d’une valeur. Les profils n’en emploient pas.",
    remedy: "Retirez l’étiquette. Un texte qui commence par un point d’exclamation se met entre guillemets droits.",
    source: YAML,
  },
  "yaml-merge-key": {
    title: "Une clé de fusion",
    meaning:
      "La clé `<<`, par laquelle certains programmes reprennent les clés d’un autre bloc, était une proposition à côté de la norme. YAML 1.2 ne la connaît pas, et les lecteurs ne s’accordent pas sur son effet. Les ancres et les alias sont lus.",
    remedy: "Écrivez les clés elles-mêmes, ou mettez un seul alias pour tout le bloc.",
    source: YAML,
  },
  "yaml-key-not-text": {
    title: "Une clé qui n’est pas un mot",
    meaning: "Ce qui précède le deux-points est une liste ou un bloc au lieu d’un mot.",
    remedy: "Écrivez un mot, puis un deux-points, une espace et la valeur.",
  },
  "file-not-ours": {
    title: "Un fichier qui n’est pas ce que croit une configuration",
    meaning:
      "Une configuration peut venir de quelqu’un d’autre et désigner un fichier qu’il n’a pas à lire. Si un fichier qu’elle désigne, ou vers lequel elle est elle-même un lien, ne montre aucune ligne de nos formats, le message le signale et ne montre rien de son texte.",
    remedy:
      "Corrigez le nom dans la configuration. Pour voir ce qui ne va pas dans le fichier, indiquez-le dans la ligne de commande.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
