import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";
import type { ReasonCode } from "../../vocabulary.js";
import { BATCH_EXPLANATIONS } from "./batch.js";
import { ODD_EXPLANATIONS } from "./odd-signs.js";

const YAML = "YAML 1.2, https://yaml.org/spec/1.2.2/";
const FUNDING =
  "Règles de ce programme pour les parts du financement ; les trois principes sont ceux de Polanyi, comme chez Matray et Poisat 2015, § 2.1.";
const UNKNOWN = "Promesse de la méthode : l’inconnu ne devient jamais 0 ni, sans le dire, la moyenne.";
const TYPOLOGY = "Format des typologies : `tcec schema typology`.";

/** What each finding means, in French. */
export const FINDING_EXPLANATIONS: { readonly [C in Exclude<Code, ReasonCode>]: Explanation } = {
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

  "key-unknown": {
    title: "Une clé inconnue",
    meaning:
      "Aucune clé de ce nom n’est possible à cet endroit. C’est une erreur, et non une chose à ignorer, parce qu’une clé mal écrite changerait, sans que rien ne le signale, un fait connu en fait inconnu.",
    remedy: "Corrigez l’orthographe ou le retrait. Vos propres clés sont les bienvenues si elles commencent par `x-`.",
    source: UNKNOWN,
  },
  "key-misplaced": {
    title: "Une clé hors de sa place",
    meaning: "Une clé de ce nom existe, mais dans un autre bloc du profil : ici, elle ne serait pas lue.",
    remedy: "Déplacez-la, avec sa valeur, sous la clé que l’indication nomme.",
    source: UNKNOWN,
  },
  "key-renamed": {
    title: "Une clé d’une version antérieure",
    meaning:
      "La clé appartient à la version 1 de la méthode. La même chose s’écrit désormais autrement ; rien n’est lu sous l’ancienne clé.",
    remedy: "Écrivez ce que dit l’aide, ou laissez `tcec validate --migrate` récrire le fichier.",
  },
  "key-missing": {
    title: "Une clé obligatoire manque",
    meaning:
      "Sans elle, le profil ne peut être distingué des autres, daté ou lu. Toutes les autres clés peuvent être absentes : l’absence veut dire inconnu.",
    remedy: "Ajoutez la clé.",
  },
  "key-excluded": {
    title: "Deux clés qui s’excluent",
    meaning: "Les deux clés expriment la même chose de deux manières et pourraient se contredire.",
    remedy: "Gardez celle que donne votre source.",
  },
  "value-wrong-type": {
    title: "Une valeur d’une autre sorte est attendue",
    meaning: "La valeur est, par exemple, une liste là où un mot est attendu, ou un texte là où il faut un nombre.",
    remedy:
      "Voyez les exemples du guide de codage. Un texte qui ressemble à un nombre, comme une année entre guillemets, est un texte.",
  },
  "value-empty": {
    title: "Une clé sans valeur",
    meaning:
      "On ne sait si la valeur est inconnue ou s’il n’y en a pas. Ce n’est pas la même chose : l’inconnu élargit les bornes, l’absence est un fait.",
    remedy:
      "Retirez la clé entière si la valeur est inconnue. Écrivez `0`, `none` ou `false` s’il n’y a rien, et `not_applicable` si la question ne se pose pas.",
    source: UNKNOWN,
  },
  "value-not-listed": {
    title: "Une valeur hors de la liste",
    meaning: "Ce champ prend un mot d’une liste fermée.",
    remedy:
      'Choisissez dans la liste ; le guide de codage explique chaque mot. Les échelles ordinales admettent aussi des bornes, comme `">=involve"`.',
  },
  "value-replaced": {
    title: "Un mot d’une version antérieure",
    meaning: "Le mot appartient à la version 1 de la méthode, où il couvrait ce que deux mots distinguent désormais.",
    remedy: "Choisissez celui dont parle la source.",
  },
  "value-too-small": {
    title: "Une valeur trop petite",
    meaning:
      "Le nombre est inférieur à ce que ce champ admet, par exemple un montant négatif ou une part inférieure à 0.",
    remedy: "Vérifiez le chiffre et son signe dans la source.",
  },
  "value-too-large": {
    title: "Une valeur trop grande",
    meaning: "Le nombre est supérieur à ce que ce champ admet, par exemple une part supérieure à 100.",
    remedy: "Vérifiez le chiffre et son unité dans la source.",
  },
  "value-not-whole": {
    title: "Pas un nombre entier",
    meaning: "Les membres, les sièges et les niveaux se comptent : il n’y a pas de moitiés.",
    remedy: "Écrivez un nombre entier, ou une borne si la source reste vague.",
  },
  "value-not-finite": {
    title: "Pas un nombre avec lequel on calcule",
    meaning:
      "L’infini et « pas un nombre » sont des valeurs de YAML, mais aucun pôle n’en a. Les nombres trop grands pour un ordinateur aboutissent également ici.",
    remedy: "Écrivez le nombre en chiffres ; retirez la clé s’il est inconnu.",
  },
  "value-decimal-comma": {
    title: "Une virgule décimale",
    meaning: "En YAML, le séparateur décimal est le point, dans toutes les langues. `2,5` serait lu comme un texte.",
    remedy: "Écrivez `2.5`.",
    source: YAML,
  },
  "value-percent-sign": {
    title: "Un signe de pourcentage",
    meaning: "Les parts s’écrivent comme de simples nombres de 0 à 100 ; l’unité se déduit du champ.",
    remedy: "Écrivez `12` au lieu de `12%`.",
  },
  "value-number-as-text": {
    title: "Un nombre écrit comme un texte",
    meaning:
      "La valeur se trouve entre guillemets : YAML la lit donc comme un texte. Seules les bornes demandent des guillemets.",
    remedy: "Retirez les guillemets.",
    source: YAML,
  },
  "value-not-a-quantity": {
    title: "Ni un nombre ni une borne",
    meaning:
      "Une quantité est un nombre ou une borne. Les mots comme « environ » ou « beaucoup », les unités et les séparateurs de milliers ne sont pas compris.",
    remedy:
      'Écrivez `7`, `"<7"`, `"<=7"`, `">90"`, `">=90"`, `"20..30"`, ou un bloc avec `min` et `max`. « Environ 20 » se code au mieux par l’intervalle que vous défendriez.',
  },
  "value-empty-range": {
    title: "Un intervalle vide",
    meaning: "La borne inférieure dépasse la borne supérieure, ou aucune valeur de l’échelle ne tient entre elles.",
    remedy: "Écrivez d’abord la plus petite valeur.",
  },
  "value-bad-date": {
    title: "Pas une date",
    meaning: "Les dates sont des années, des mois ou des jours du calendrier. Le 30 février n’existe pas.",
    remedy: "Écrivez `2013`, `2013-12` ou `2013-12-31`, avec la précision de votre source.",
    source: "ISO 8601",
  },
  "value-bad-id": {
    title: "Pas un identifiant possible",
    meaning:
      "Les identifiants apparaissent dans des noms de fichiers, des tableaux et des commandes : ils ne comportent donc que des minuscules sans accent, des chiffres, des traits d’union, des points et des tirets bas, et commencent par une lettre ou un chiffre.",
    remedy: "Gardez le nom complet, avec ses accents, sous `name`.",
  },
  "value-bad-unit": {
    title: "Pas une unité possible",
    meaning:
      "L’unité du financement est `percent` ou le code ISO d’une monnaie, précédé de k pour les milliers ou de M pour les millions.",
    remedy: "Écrivez `percent`, `EUR`, `kEUR` ou `MEUR`.",
    source: "ISO 4217",
  },
  "value-bad-format": {
    title: "Un texte d’une autre forme est attendu",
    meaning: "Le texte ne suit pas le motif de ce champ, que montre le message.",
    remedy: "Voyez les exemples du guide de codage.",
  },
  "value-too-short": {
    title: "Trop peu d’éléments ou de lettres",
    meaning: "La liste ou le texte est plus court que ce champ ne l’admet ; le plus souvent, il est vide.",
    remedy: "Retirez la clé entière si rien n’est connu.",
  },
  "value-too-long": {
    title: "Trop d’éléments ou de lettres",
    meaning: "La liste ou le texte est plus long que ce champ ne l’admet.",
    remedy: "Abrégez, et mettez les détails sous `notes`.",
  },
  "value-repeated": {
    title: "Deux fois le même élément",
    meaning: "La liste nomme deux fois la même chose ; elle ne compte qu’une fois.",
    remedy: "Retirez l’un des deux.",
  },
  "value-thousands-point": {
    title: "Un point qui sépare peut-être les milliers",
    meaning:
      "Un nombre avec un point suivi de trois chiffres tient lieu de montant ou d’effectif. Pour YAML, le point est le séparateur décimal : `136.000` vaut 136 ; dans bien des sources, il veut dire 136 000.",
    remedy: "Écrivez le nombre sans séparateur de milliers, ou sans les zéros qui suivent le point.",
  },
  "format-version": {
    title: "Une autre version du format",
    meaning:
      "La première ligne indique pour quelle version du format le fichier a été écrit. Ce programme en lit une autre.",
    remedy: "Corrigez le nombre, ou employez la version du programme pour laquelle le fichier a été fait.",
  },
  "format-other": {
    title: "Un fichier d’un autre genre",
    meaning: "Le fichier est, par exemple, une typologie là où un profil est attendu.",
    remedy: "Vérifiez l’ordre des chemins et des options dans la ligne de commande.",
  },

  "funding-above-total": {
    title: "Les parties du financement dépassent le total",
    meaning:
      "La somme des parties connues dépasse le budget entier. L’un des chiffres est faux, ou ils viennent d’années ou de périmètres différents.",
    computed:
      "On additionne les bornes inférieures de toutes les parties connues. Au-delà de 0,5 point (en pourcentage) ou de 0,5 % du total (en monnaie), le dépassement est une erreur ; en deçà, c’est un arrondi.",
    remedy:
      "Corrigez un chiffre. Rien n’est remis à l’échelle : normaliser cacherait la contradiction. Les ressources non monétaires valorisées vont sous `in_kind`, à côté du total.",
    source: FUNDING,
  },
  "funding-below-total": {
    title: "Les parties du financement n’atteignent pas le total",
    meaning:
      "Toutes les parties sont données et, ensemble, elles n’atteignent pas le total. Il manque quelque chose dont le profil affirme qu’il n’existe pas.",
    computed:
      "On additionne les bornes supérieures de toutes les parties ; un écart de 0,5 point au plus (en pourcentage) ou de 0,5 % du total (en monnaie) est un arrondi.",
    remedy:
      "Corrigez un chiffre. Si une ressource n’est pas connue, retirez sa clé au lieu d’écrire 0 : ce qui manque jusqu’au total compte alors comme inconnu.",
    source: FUNDING,
  },
  "funding-total-with-percent": {
    title: "Un total à côté de pourcentages",
    meaning:
      "La somme des pourcentages est de 100 par définition : un `total` vaudrait 100 ou serait une contradiction.",
    remedy: "Retirez `total`. Le montant du budget va sous `budget`, avec `amount` et `currency`.",
    source: FUNDING,
  },
  "funding-own-resources-mismatch": {
    title: "Les ressources propres contredisent leurs parties",
    meaning:
      "`own_resources` désigne ce que le pôle gagne lui-même : les ressources marchandes et les cotisations ensemble. Les chiffres donnés ne s’accordent pas.",
    computed:
      "Les ressources marchandes et les cotisations ne doivent pas dépasser les ressources propres de plus que la tolérance de 0,5 point ou de 0,5 % ; si les deux sont complètes, elles ne doivent pas non plus rester en deçà.",
    remedy:
      "Gardez ce que dit la source. Si elle ne donne qu’un taux d’autofinancement, codez `own_resources` et retirez les parties.",
    source: FUNDING,
  },
  "funding-part-unknown": {
    title: "Une partie inconnue dans une clé réunie",
    meaning:
      "Une clé telle que `donations+patronage` nomme des parties d’un même principe, reliées par `+`. L’un de ces mots n’est pas une partie.",
    remedy: "Employez les mots que possède le principe ; les espaces ne comptent pas.",
  },
  "funding-part-elsewhere": {
    title: "Des parties de deux principes réunies",
    meaning:
      "Une clé réunie nomme des parties du seul principe sous lequel elle se trouve. Sinon, les parts des trois principes ne seraient pas connues.",
    remedy:
      "Retirez de la clé les parties de l’autre principe ; ce qui manque jusqu’au total compte de soi-même comme inconnu.",
  },
  "funding-part-twice": {
    title: "La même partie dans deux clés",
    meaning:
      "Une partie est donnée seule ou dans une seule clé réunie. Dans deux clés, son argent serait compté deux fois.",
    remedy: "Gardez l’une des deux clés. Si la source donne la partie et une somme qui la contient, soustrayez-la.",
  },
  "funding-no-shares": {
    title: "Des montants qui ne donnent aucune part",
    meaning:
      "Le financement est donné dans une monnaie, sans total, et ne couvre pas les trois principes. On ignore de quoi ces montants sont des parts : toutes les parts sont donc inconnues.",
    remedy:
      "Donnez `total`, au besoin par une borne ; ou bien chaque principe en un seul montant, ou toutes ses parties.",
    source: FUNDING,
  },
  "jobs-above-total": {
    title: "Plus d’emplois d’insertion que d’emplois",
    meaning:
      "Les emplois d’insertion sont compris dans l’ensemble des emplois : ils ne peuvent être plus nombreux, quelles que soient les bornes.",
    remedy: "Corrigez l’un des deux : `jobs.total` contient tous les emplois, en équivalents temps plein eux aussi.",
  },
  "members-above-total": {
    title: "Plus de membres que le total",
    meaning: "La somme des catégories d’organisations membres dépasse le total.",
    computed:
      "On additionne les bornes inférieures des six catégories d’organisations ; les particuliers n’y entrent pas.",
    remedy: "Corrigez un chiffre. Un membre qui relève de deux catégories n’est compté que dans une.",
  },
  "members-miss-total": {
    title: "Les catégories de membres ne font pas le total",
    meaning: "Les six catégories d’organisations membres sont données et leur somme n’est pas le total.",
    remedy: "Corrigez un chiffre, ou retirez la catégorie qui n’est pas connue.",
  },
  "members-all-mismatch": {
    title: "L’ensemble des membres contredit ses parties",
    meaning:
      "`all` compte ensemble organisations et personnes : c’est exactement `total` plus `individuals`. Les effectifs donnés ne peuvent pas tous être vrais.",
    remedy: "Corrigez un effectif, ou retirez celui qui n’est pas connu : il se déduit des autres.",
  },
  "network-tie-items": {
    title: "Un lien qui n’est pas une paire",
    meaning:
      "Un lien a deux membres, dans un ordre quelconque, et un troisième élément pour sa seule intensité. Un seul élément est un lien avec personne.",
    remedy:
      "Écrivez les deux membres. Entre crochets, une virgule décimale coupe un nombre en deux ; un nom qui contient une virgule se met entre guillemets droits.",
  },
  "network-tie-form": {
    title: "Un lien qui n’est pas une liste",
    meaning:
      "Chaque lien est une liste à lui seul dans la liste des liens : ses deux membres et, si elle ne vaut pas 1, son intensité. Des noms seuls, ou des clés telles que `from` et `to`, ne sont pas lus.",
    remedy:
      "Écrivez `[a, b]` pour chaque lien : `ties: [[a, b], [b, c, 2]]`. Un membre sans lien va sous `network.members`.",
  },
  "network-tie-strength": {
    title: "Une intensité qui n’en est pas une",
    meaning:
      "Le troisième élément d’un lien est un nombre supérieur à 0, par exemple celui des projets communs. Des mots, 0 ou un nombre négatif n’en sont pas un : une intensité de 0 serait une absence de lien.",
    remedy: "Écrivez un nombre, omettez-le si l’intensité vaut 1, et retirez la ligne s’il n’y a pas de lien.",
  },
  "network-tie-itself": {
    title: "Un lien avec soi-même",
    meaning: "Un lien unit deux membres différents.",
    remedy: "Corrigez l’un des deux noms, ou retirez le lien. Un membre sans lien va sous `network.members`.",
  },
  "network-tie-twice": {
    title: "Un lien donné deux fois",
    meaning: "Les liens ne sont pas orientés : chaque paire de membres figure une fois, dans un ordre quelconque.",
    remedy: "Retirez l’un des deux. Plusieurs projets d’une même paire font un lien, avec une intensité.",
  },
  "network-tie-nobody": {
    title: "Un lien avec personne",
    meaning:
      "`network.members` nomme les membres sans lien, ou tous les membres. S’il en nomme un qui a un lien, il est la liste de tous, et ce lien mène à quelqu’un qui n’y figure pas.",
    remedy: "Corrigez le nom, ajoutez-le à la liste, ou n’y laissez que les membres sans lien.",
  },
  "network-name-blank": {
    title: "Un nom vide",
    meaning: "Un lien ou la liste des membres contient un nom sans aucune lettre.",
    remedy: "Écrivez le nom, ou retirez l’entrée.",
  },
  "network-name-variant": {
    title: "Un membre sous deux noms",
    meaning:
      "Les membres se distinguent par leur nom, lettre par lettre. Deux noms qui ne diffèrent que par les espaces, les majuscules ou la façon d’enregistrer les accents désignent presque sûrement un seul membre.",
    remedy: "Écrivez partout le nom de la même façon.",
  },
  "network-too-large": {
    title: "Trop de membres",
    meaning:
      "Le réseau nomme plus de membres que le programme n’en lit. La limite est bien au-delà des plus grands pôles.",
    remedy: "Codez les membres du pôle, non les membres de ses membres.",
  },
  "network-cluster-named": {
    title: "Le pôle parmi ses membres",
    meaning:
      "Les liens sont ceux que les membres ont sans le pôle. Le pôle est lié à chacun d’eux ; il n’est pas un membre.",
    remedy: "Retirez les liens du pôle. Si un membre porte le même nom, distinguez-les.",
  },
  "network-members-total": {
    title: "Le réseau a d’autres membres que ceux que l’on compte",
    meaning:
      "Si tous les liens sont donnés, le réseau nomme chaque membre ; il n’en nomme jamais plus que les organisations et les particuliers ensemble.",
    computed:
      "Comparé à `members.total` et à ses parties, à `members.all` et à `members.individuals` ; si aucun particulier n’est codé, les membres sont tenus pour des organisations.",
    remedy: "Nommez les membres sans lien, retirez `complete`, ou corrigez les effectifs.",
  },
  "activities-above-100": {
    title: "Des parts d’activités au-delà de 100 %",
    meaning: "La somme des parts des activités dépasse 100 %.",
    remedy: "Corrigez les parts. Ce sont des pourcentages de l’ensemble des activités, non du budget.",
  },
  "activities-below-100": {
    title: "Des parts d’activités en deçà de 100 %",
    meaning:
      "Toutes les activités ont une part et, ensemble, elles n’atteignent pas 100 % : une activité manque à une liste qui devrait être complète.",
    remedy: "Ajoutez l’activité, corrigez une part, ou retirez les parts qui ne sont pas connues.",
  },
  "date-before-created": {
    title: "Un profil plus ancien que le pôle",
    meaning: "La date que décrit le profil précède la création du pôle.",
    computed: "Les dates se comparent selon leur précision : 2013 et 2013-05 ne se contredisent pas.",
    remedy: "Vérifiez les deux dates.",
  },
  "agreement-reversed": {
    title: "Une convention qui s’achève avant de commencer",
    meaning: "`until` précède `since`.",
    remedy: "Corrigez l’une des deux dates d’après la source.",
  },
  "label-unknown-call": {
    title: "Un appel que l’État n’a pas lancé",
    meaning:
      "Un appel écrit comme une année est l’un des appels à projets de l’État pour les PTCE : 2013, 2015 ou 2021. Une autre année compterait comme un appel que personne n’a lancé.",
    remedy:
      "L’année de l’appel va sous `call` ; celle où les lauréats ont été désignés, sous `year`. Tout autre appel ou label s’écrit en mots, avec qui le décerne.",
    source: "Matray et Poisat 2015, introduction, pour les appels de juillet 2013 et du 21 avril 2015.",
  },
  "label-before-call": {
    title: "Une réponse antérieure à l’appel",
    meaning: "L’année du label précède celle de l’appel de l’État auquel il répond.",
    remedy: "Vérifiez les deux années : `call` est l’année de l’appel, `year` celle de la réponse.",
  },
  "label-after-date": {
    title: "Un label postérieur au profil",
    meaning:
      "Un profil décrit une date. Un label venu plus tard ne dit rien de cette date, si parlant qu’il soit. C’est un avertissement, car c’est peut-être la date du profil qui est fausse.",
    remedy: "Retirez le label, ou codez-le dans un profil d’une date ultérieure.",
  },
  "label-twice": {
    title: "Un appel qui figure deux fois",
    meaning:
      "Le même appel de l’État, ou le même label de la même année, est écrit deux fois. Avec deux résultats, il serait à la fois remporté et perdu.",
    remedy: "Gardez une seule entrée, avec ce qui en est sorti à la date du profil.",
  },
  "agreement-over": {
    title: "Une convention déjà échue",
    meaning:
      "La convention avec l’institution a pris fin avant la date du profil. Cela peut être vrai : c’est donc un avertissement.",
    remedy: "Vérifiez l’échéance. Si elle est juste, laissez-la : elle compte comme une convention échue.",
    source: "Matray et Poisat 2015, § 1.3 : les conventions protègent les pôles des aléas électoraux.",
  },
  "evidence-no-field": {
    title: "Une référence pour un champ absent",
    meaning: "Une référence nomme un champ que ce profil ne renseigne pas : elle ne documenterait rien.",
    remedy:
      "Écrivez avec des points le chemin d’un champ codé, comme `funding.market`, `governance.bodies.0.seats` (la première instance porte le numéro 0) ou `members.total`.",
  },
  "evidence-unknown-source": {
    title: "Une référence sans sa source",
    meaning: "Une référence renvoie à une source qui n’est pas déclarée.",
    remedy: "Déclarez le document sous `sources`, au moins avec son titre, et renvoyez-y par sa clé.",
    source: "Promesse de la méthode : chaque affirmation affichée renvoie à un fait codé et à sa source.",
  },
  "text-encoded-twice": {
    title: "Un texte encodé deux fois",
    meaning:
      "Le texte a été enregistré en UTF-8, ouvert en Windows-1252 ou en Latin-1, puis enregistré de nouveau en UTF-8 : chaque lettre accentuée est devenue deux caractères. Le résultat le montrerait ainsi.",
    remedy: "Reprenez le fichier d’avant, ou récrivez les lettres.",
  },
  "source-unused": {
    title: "Une source à laquelle rien ne renvoie",
    meaning: "Le document est déclaré, mais rien n’indique ce qu’on y a lu.",
    remedy: "Dites sous `evidence` quel champ repose sur lui, ou retirez-le.",
  },
  "sector-similar": {
    title: "Un secteur qui ressemble à un mot connu",
    meaning:
      "La typologie cherche certains secteurs par leur mot exact. Celui-ci s’en approche sans être le même : il ne compte donc pas comme tel.",
    remedy: "Employez le mot connu si c’est la même chose ; sinon, laissez-le. Les autres mots sont conservés.",
  },
  "contradiction-empowered": {
    title: "Tous décident, un seul décide",
    meaning:
      "Chaque groupe de parties prenantes est codé comme décidant par lui-même, alors qu’une personne ou une petite direction décide et qu’aucun ne tient de siège. Les codes se contredisent ; le score est calculé avec les deux.",
    remedy: "Relisez la source et corrigez l’un d’eux.",
  },
  "contradiction-silent-seats": {
    title: "Des sièges sans participation",
    meaning:
      "Plus de la moitié des sièges des instances de décision reviennent à des groupes codés comme ne participant pas.",
    remedy: "Corrigez la participation, ou les sièges.",
  },
  "contradiction-grants": {
    title: "Dépendant des subventions, et autofinancé",
    meaning:
      "L’autofinancement est de 90 % ou plus, alors que le modèle économique est codé comme dépendant des subventions.",
    remedy: "Corrigez l’un des deux, ou codez une borne.",
  },
  "contradiction-mode": {
    title: "Les parties prenantes siègent, d’autres décident",
    meaning:
      "Plus de la moitié des sièges des instances de décision reviennent aux salariés, bénévoles, bénéficiaires et citoyens, alors que le mode de décision est `executive` ou `expert_committee`.",
    remedy: "Corrigez le mode, ou ne codez comme instances de décision que celles qui décident.",
  },
  "contradiction-group": {
    title: "Un groupe inexistant tient un siège",
    meaning:
      "La participation d’un groupe est `not_applicable`, ce qui signifie que le pôle n’a pas ce groupe, alors qu’une instance lui réserve un siège.",
    remedy: "Codez la participation du groupe, ou corrigez les sièges.",
  },
  "citizens-not-applicable": {
    title: "Des citoyens sans objet",
    meaning:
      "`not_applicable` retire un groupe de la moyenne. Il y a des citoyens partout où il y a un territoire : les retirer fait paraître la gouvernance plus délibérative, ou moins, qu’elle ne l’est.",
    remedy: "Codez `none` s’ils ne participent pas.",
  },
  "profile-two-levels": {
    title: "Un pôle et une date à deux niveaux",
    meaning:
      "Deux profils ont le même identifiant et la même date, à des niveaux d’analyse différents. Les parts diffèrent radicalement d’un niveau à l’autre.",
    remedy: "Gardez le niveau que vous comparez aux autres, ou séparez les deux dans des fichiers différents.",
  },
  "profile-duplicate": {
    title: "Deux fois le même profil",
    meaning:
      "Deux profils ont le même identifiant, la même date, le même niveau d’analyse et le même codeur. Les décomptes et les tableaux en seraient faussés.",
    remedy:
      "Retirez-en un. Le même pôle à plusieurs dates forme une trajectoire, et c’est bienvenu ; le même profil par deux codeurs aussi.",
  },
  "indicator-unknown": {
    title: "Un indicateur que la typologie n’a pas",
    meaning:
      "Le bloc `indicators` donne une valeur pour un indicateur que la typologie employée ne connaît pas. Elle n’est pas utilisée. Ceux d’une typologie livrée qui n’en partage aucun avec elle ne sont pas signalés : un profil peut être codé pour plusieurs.",
    remedy:
      "Corrigez le nom, ou indiquez avec `--typology` la typologie qui le contient. `tcec typology show` donne la liste des indicateurs.",
  },
  "indicator-bad-code": {
    title: "Pas un code de cet indicateur",
    meaning: "L’indicateur prend un code d’une liste ; ce mot n’en fait pas partie.",
    remedy: "Choisissez dans la liste.",
  },
  "indicator-not-number": {
    title: "L’indicateur demande un nombre",
    meaning: "L’indicateur est calibré à partir d’un nombre, et la valeur donnée n’est ni un nombre ni une borne.",
    remedy: "Donnez la valeur dans l’unité de l’indicateur, ou un degré d’appartenance de 0 à 1 sous `degree`.",
  },
  "text-unlisted": {
    title: "Un texte sans degré",
    meaning:
      "La typologie note ces mots par une table, comme celle des formes juridiques, et les mots codés n’y figurent pas. Les mots sont comparés tels quels, majuscules comprises. Nul ne peut dire le degré d’autres mots : l’indicateur est inconnu, il ne vaut pas « non ».",
    remedy:
      "Écrivez les mots de la table là où c’est ce que l’on veut dire. Si aucun ne convient, donnez un degré de 0 à 1 sous `indicators`, avec sa référence, ou laissez l’indicateur inconnu.",
  },
  "indicator-out-of-range": {
    title: "Hors du domaine de l’indicateur",
    meaning: "La valeur ne fait pas partie de celles qui sont possibles pour cet indicateur.",
    remedy: "Vérifiez la valeur et son unité : les parts vont de 0 à 100, les degrés de 0 à 1.",
  },

  "pairs-none": {
    title: "Un CSV sans aucune paire",
    meaning: "`tcec ties` n’a trouvé aucune ligne à deux membres : le fichier est vide, ou n’a qu’un en-tête.",
    remedy: "Écrivez un lien par ligne : deux membres et, si elle ne vaut pas 1, une intensité.",
  },
  "pairs-quotation": {
    title: "Des guillemets qui ne vont pas",
    meaning:
      "Une cellule commence par un guillemet droit, et celui qui ferme manque ou ne termine pas la cellule. On ne peut savoir où elle finit.",
    remedy: 'Fermez-le, et doublez un guillemet droit à l’intérieur d’une cellule : `"Les ""Jardins"""`.',
  },
  "pairs-cells": {
    title: "Une ligne qui n’est pas une paire",
    meaning:
      "Une ligne d’un CSV de paires comporte deux membres et, si elle ne vaut pas 1, une intensité. Celle-ci a moins de cellules, ou davantage ; les cellules vides à la fin ne comptent pas. Le séparateur est celui de la première ligne.",
    remedy:
      "Écrivez les deux membres, retirez les autres colonnes, et mettez entre guillemets droits les noms qui contiennent un séparateur.",
  },
  "pairs-strength": {
    title: "Une troisième colonne qui n’est pas une intensité",
    meaning:
      "La troisième cellule d’une paire est un nombre supérieur à 0, par exemple celui des projets communs. Des mots, 0, un nombre négatif ou très grand n’en sont pas une. La virgule décimale est lue là où les cellules ne sont pas séparées par des virgules.",
    remedy:
      "Écrivez un nombre, laissez la cellule vide si l’intensité vaut 1, et retirez la ligne s’il n’y a pas de lien.",
  },
  "pairs-twice": {
    title: "Une paire qui figure deux fois",
    meaning:
      "Un lien n’est pas orienté : deux lignes qui portent les deux mêmes membres, dans un ordre ou dans l’autre, sont un seul lien codé deux fois.",
    remedy: "Gardez une seule ligne ; s’il y a plusieurs liens entre deux membres, leur nombre est l’intensité.",
  },
  "typology-anchors-unordered": {
    title: "Des seuils mal ordonnés",
    meaning:
      "Les trois seuils d’une calibration doivent croître strictement de `out` à `crossover` puis à `in`, ou décroître strictement. Sinon, une valeur plus grande du fait pourrait signifier à la fois plus et moins d’appartenance.",
    remedy:
      "Corrigez les seuils. Des seuils décroissants conviennent quand l’appartenance diminue à mesure que le fait augmente.",
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
      "Si les mêmes données déplaçaient deux axes, ceux-ci ne seraient plus indépendants et les bornes ne seraient plus exactes.",
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
      "Chaque coin de l’espace de propriétés, haut ou bas sur chaque axe, doit appartenir à un type et à un seul ; sinon, un cas pourrait relever de deux types à la fois.",
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
    title: "Une typologie modifiée sous le nom d’une typologie livrée",
    meaning:
      "L’identifiant est celui d’une typologie livrée avec le programme, mais non le reste : la version est autre, ou bien, sous la même version, un indicateur, un nombre ou un texte diffère. Les commentaires et la mise en page ne comptent pas. Sous la même version, chaque résultat obtenu avec elle le dit à côté du nom ; son empreinte diffère dans tous les cas. Une version livrée avec une parution antérieure du programme est signalée aussi : le programme ne connaît que celle qu’il apporte.",
    remedy:
      "Donnez au fichier un `id` qui lui soit propre, pour que personne ne prenne ses résultats pour ceux de la typologie livrée. `tcec typology new` commence un tel fichier.",
  },
  "typology-degrees-turn": {
    title: "Des degrés qui montent puis descendent",
    meaning:
      "Le long d’une échelle ordonnée, les degrés vont d’abord dans un sens, puis dans l’autre : davantage du fait n’est plus davantage de l’ensemble. Les bornes restent justes, mais on attend d’une calibration qu’elle soit monotone.",
    remedy:
      "Vérifiez l’ordre des degrés. Si les deux bouts doivent différer du milieu, dites-le dans la justification.",
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
    title: "Des seuils de part connue mal ordonnés",
    meaning:
      "La part connue suffisante fixe à partir d’où un type qui pourrait encore changer est plus que provisoire ; la part connue minimale, à partir d’où il y a un score. La première ne peut être inférieure à la seconde.",
    remedy: "Corrigez l’une des deux.",
  },

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
      "Un résultat enregistré s’affiche tel quel ; ce qu’il dit doit donc se tenir : ses axes sont ceux de sa typologie, les scores restent dans leurs bornes, et le statut, le type et les types possibles en découlent.",
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
      "Enregistrez-en un avec `--format json:results.json`, ou avec `--baseline results.json --update-baseline`, qui ne remplace jamais un fichier d’une autre nature.",
  },
  "compare-typologies": {
    title: "Il n’y a pas deux côtés",
    meaning:
      "Une comparaison place les mêmes profils sous deux typologies exactement, ou porte sur deux résultats enregistrés. Avec moins, il n’y a rien à comparer, et trois feraient trois comparaisons.",
    remedy: "Indiquez `--typology` deux fois, ou nommez deux résultats enregistrés sans `--typology`.",
  },
  "compare-mixed": {
    title: "Un résultat enregistré à côté de profils",
    meaning:
      "Un résultat enregistré contient ce qu’une typologie a fait de ses profils et ne peut pas être calculé selon l’autre ; les profils n’ont pas de typologie à eux. Rien ne dit de quel côté ils seraient.",
    remedy: "Comparez deux résultats enregistrés, ou les profils selon deux typologies.",
  },
  "compare-same": {
    title: "Deux fois la même typologie",
    meaning:
      "Les deux côtés ont le même contenu et retiennent les mêmes données : chaque profil aurait le même résultat des deux côtés.",
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

  ...BATCH_EXPLANATIONS,
  ...ODD_EXPLANATIONS,

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
      "Son nom commence par TCEC_, mais aucune option ne s’appelle ainsi : elle n’est pas lue. Elle est peut-être mal orthographiée. Seul `tcec doctor` cherche de telles variables.",
    remedy:
      "Donnez à la variable le nom de l’option : TCEC_, puis des majuscules et des tirets bas, comme TCEC_MAX_WARNINGS.",
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
  "file-not-ours": {
    title: "Un fichier qui n’est pas ce que croit une configuration",
    meaning:
      "Une configuration peut venir de quelqu’un d’autre et désigner un fichier qu’il n’a pas à lire. Si un fichier qu’elle désigne, ou vers lequel elle est elle-même un lien, ne montre aucune ligne de nos formats, le message le dit et ne montre rien de son texte.",
    remedy:
      "Corrigez le nom dans la configuration. Pour voir ce qui ne va pas dans le fichier, indiquez-le dans la ligne de commande.",
  },
  "config-other-owner": {
    title: "La configuration de quelqu’un d’autre",
    meaning:
      "Au-dessus du dossier de travail, une configuration ne compte que si elle vous appartient, ou appartient à qui appartient le dossier de travail. Dans un dossier ouvert à tous, n’importe qui pourrait en placer une au-dessus de votre travail.",
    remedy: "Si vous lui faites confiance, copiez-la dans le dossier de travail, ou lancez la commande dans le sien.",
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
      "Personne n’a tapé le nom de ce fichier, ni qu’il peut être remplacé : c’est la ligne indiquée de la configuration qui le dit.",
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
      "Le système accorde à un processus, et à la machine, un nombre de fichiers ouverts, et il est atteint (EMFILE, ENFILE). Un lot dont les fils d’exécution ne peuvent démarrer pour cette raison continue sans eux.",
    remedy: "Autorisez-en davantage avec `ulimit -n`, ou fermez ce qui en tient beaucoup d’ouverts.",
  },
  "usage-output-is-input": {
    title: "Une sortie qui est aussi une entrée",
    meaning: "Écrire le résultat détruirait ce dont il est tiré ; c’est donc refusé, même avec --force.",
    remedy: "Choisissez un autre nom pour la sortie.",
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
    remedy: "`tcec typology list` donne les noms. Une typologie à vous se désigne par son chemin : `la-mienne.yaml`.",
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
  "usage-id-unknown": {
    title: "Rien de ce nom",
    meaning: "Aucun code, fait, verdict ni notion ne porte ce nom, et rien non plus dans la typologie employée.",
    remedy: "`tcec explain` sans nom donne la liste de ce qui peut être expliqué.",
  },
  "internal-bug": {
    title: "Un défaut du programme",
    meaning:
      "Le programme est arrivé à un point que ses auteurs tenaient pour impossible. Vos données n’y sont pour rien, quel qu’en soit le contenu.",
    remedy: "Merci de le signaler avec la commande et, si vous pouvez le partager, le fichier.",
  },
};
