import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

const YAML = "YAML 1.2, https://yaml.org/spec/1.2.2/";
const FUNDING =
  "Règles de ce programme pour les parts du financement ; les trois principes sont ceux de Polanyi, comme chez Matray et Poisat 2015, § 2.1.";
const UNKNOWN = "Promesse de la méthode : l’inconnu ne devient jamais 0 ni, sans le dire, la moyenne.";

/** What findings about profiles mean, in French. */
export const PROFILE_EXPLANATIONS = {
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
    remedy: "Déplacez-la, avec sa valeur, sous la clé que nomme le conseil.",
    source: UNKNOWN,
  },
  "key-renamed": {
    title: "Une clé d’une version antérieure",
    meaning:
      "La clé appartient à la version 1 de la méthode. La même chose s’écrit désormais autrement ; rien n’est lu sous l’ancienne clé.",
    remedy: "Écrivez ce qu’indique le conseil, ou laissez `tcec validate --migrate` récrire le fichier.",
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
      "Gardez ce qu’indique la source. Si elle ne donne qu’un taux d’autofinancement, codez `own_resources` et retirez les parties.",
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
      "Retirez de la clé les parties de l’autre principe ; ce qui manque jusqu’au total compte alors comme inconnu.",
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
      "La convention avec l’institution a pris fin avant la date du profil. Cela peut être vrai : c’est une remarque, qui ne fait échouer aucune condition.",
    remedy: "Vérifiez l’échéance. Si elle est juste, laissez-la : elle compte comme une convention échue.",
    source: "Matray et Poisat 2015, § 1.3 : les conventions protègent les pôles des aléas électoraux.",
  },
  "evidence-no-field": {
    title: "Une preuve pour un champ absent",
    meaning: "Une preuve désigne un champ que ce profil ne renseigne pas : elle ne documenterait rien.",
    remedy:
      "Écrivez avec des points le chemin d’un champ codé, comme `funding.market`, `governance.bodies.0.seats` (la première instance porte le numéro 0) ou `members.total`.",
  },
  "evidence-unknown-source": {
    title: "Une preuve sans sa source",
    meaning: "Une preuve renvoie à une source qui n’est pas déclarée.",
    remedy: "Déclarez le document sous `sources`, au moins avec son titre, et renvoyez-y par sa clé.",
    source: "Promesse de la méthode : chaque affirmation affichée renvoie à un fait codé et à sa source.",
  },
  "schema-line-missing": {
    title: "Pas de ligne qui indique le schéma aux éditeurs",
    meaning:
      "Les éditeurs montrent les titres, les mots admis et les erreurs au fil de la saisie dès que la première ligne d’un fichier nomme son schéma. `tcec validate --fix` le signale, et le corrige, quand un `profile.schema.json` se trouve dans le dossier du profil ou dans un dossier supérieur.",
    remedy:
      "Laissez `tcec validate --fix` écrire la ligne, ou écrivez-la comme l’indique le conseil. `tcec schema profile -o profile.schema.json` écrit le schéma.",
  },
  "value-unsettled": {
    title: "Une valeur que les codeurs ont encore à trancher",
    meaning:
      "`tcec agreement --consensus` écrit `???` là où les codeurs diffèrent et, au-dessus, ce que chacun a écrit. Tant qu’un tel point n’est pas tranché, le profil est refusé : aucun résultat ne doit reposer sur un seul codeur.",
    remedy:
      "Écrivez à cette place la valeur retenue d’un commun accord, ou supprimez la ligne si vous convenez que rien n’est connu.",
  },
  "text-encoded-twice": {
    title: "Un texte encodé deux fois",
    meaning:
      "Le texte a été enregistré en UTF-8, ouvert en Windows-1252 ou en Latin-1, puis enregistré de nouveau en UTF-8 : chaque lettre accentuée est devenue deux caractères. Le résultat le montrerait ainsi.",
    remedy: "Reprenez le fichier d’avant, ou récrivez les lettres.",
  },
  "text-cut-short": {
    title: "Un texte coupé par un #",
    meaning:
      "En YAML, un # après une espace ouvre un commentaire. Ici, un texte sans guillemets est suivi d’un commentaire qui commence par un chiffre, comme dans `name: Club #3` : le nom est alors « Club », et le numéro est perdu. Ce peut être un vrai commentaire : c’est donc une note.",
    remedy:
      'Écrivez tout le texte entre guillemets droits, comme `name: "Club #3"`, ou mettez une espace après le # du commentaire.',
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
      "Le bloc `indicators` donne une valeur pour un indicateur que la typologie employée ne connaît pas. Elle n’est pas utilisée.",
    remedy:
      "Corrigez le nom, ou indiquez avec `--typology` la typologie qui le contient. `tcec typology show` donne la liste des indicateurs.",
  },
  "indicator-elsewhere": {
    title: "Des valeurs pour une autre typologie",
    meaning:
      "Le bloc `indicators` de certains profils donne des valeurs pour des indicateurs d’une typologie fournie qui n’en partage aucun avec celle qui est employée. Elles ne sont pas utilisées ici. Un profil peut être codé pour plusieurs typologies : ce n’est donc qu’une remarque, donnée une fois pour tous les profils ; elle ne figure dans aucun résultat et ne compte dans aucune condition d’échec.",
    remedy:
      "Rien, si les valeurs sont destinées à l’autre typologie. Pour l’employer, indiquez-la avec `--typology`. `--allow indicator-elsewhere` supprime la remarque.",
  },
  "values-alike": {
    title: "Une valeur écrite de plusieurs façons",
    meaning:
      "Des profils écrivent une même valeur en texte libre de plusieurs façons : le même mot avec d’autres majuscules, accents, espaces ou traits d’union, ou un pays par son nom dans l’un et par son code dans l’autre. Les tableaux, les décomptes et les groupes prennent les textes tels qu’ils sont écrits, et font donc plusieurs groupes d’un seul. Sont examinés `place`, `legal_form` et `sectors`, jusqu’à 10 000 mots différents par champ. Ce n’est qu’une note, donnée une fois pour tous les profils ; elle ne figure dans aucun résultat et ne compte dans aucune condition d’échec.",
    remedy:
      "Écrivez la valeur d’une seule façon dans tous les profils ; pour un pays, le code à deux lettres de la norme ISO 3166, comme `FR`, est le même dans toutes les langues. S’il s’agit de deux choses différentes, laissez-les : `--allow values-alike` supprime la note.",
  },
  "regions-merged": {
    title: "Une ancienne région à côté de celle dont elle fait partie",
    meaning:
      "Un profil nomme une région française telle qu’elle était jusqu’à la fin de 2015, et un autre celle dont elle fait partie depuis le 1er janvier 2016 (loi n° 2015-29 du 16 janvier 2015). Chacune peut être juste à sa date, mais dans un tableau des régions elles forment deux groupes. Ce n’est qu’une note, donnée une fois pour tous les profils ; elle ne figure dans aucun résultat et ne compte dans aucune condition d’échec.",
    remedy:
      "Pour les compter ensemble, écrivez l’un des deux noms dans tous les profils. `--allow regions-merged` supprime la remarque.",
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
  "allow-unused": {
    title: "Un commentaire qui n’admet rien",
    meaning:
      "Un commentaire `# tcec-allow: code` admet le constat de ce code à la fin de la ligne duquel il se trouve, ou au-dessus. Un tel constat n’existe plus ici, ou pas avec cette typologie. Cela n’est examiné que si le document est sans erreur.",
    remedy: "Supprimez le commentaire, ou placez-le là où se trouve le constat.",
  },
  "allow-unknown": {
    title: "Un commentaire qui admet un code inconnu",
    meaning:
      "Après `tcec-allow:` vient le code d’un avertissement ou d’une remarque sur le contenu d’un fichier ; plusieurs codes sont séparés par des virgules, et la raison suit. Aucun constat de ce genre ne porte ce code.",
    remedy: "Copiez le code qui précède le message.",
  },
  "allow-error": {
    title: "Un commentaire qui admet une erreur",
    meaning:
      "Une erreur ne peut être admise : un document qui en contient ne peut être évalué et ne donne donc pas de résultat.",
    remedy: "Corrigez ce qui est faux.",
  },
  "text-unlisted": {
    title: "Un texte sans degré",
    meaning:
      "La typologie note ces mots par une table, comme celle des formes juridiques, et les mots codés n’y figurent pas. Les mots sont comparés tels quels, majuscules comprises. Nul ne peut dire le degré d’autres mots : l’indicateur est inconnu, il ne vaut pas « non ».",
    remedy:
      "Écrivez les mots de la table là où c’est ce que l’on veut dire. Si aucun ne convient, donnez un degré de 0 à 1 sous `indicators`, avec sa preuve, ou laissez l’indicateur inconnu.",
  },
  "indicator-out-of-range": {
    title: "Hors du domaine de l’indicateur",
    meaning: "La valeur ne fait pas partie de celles qui sont possibles pour cet indicateur.",
    remedy: "Vérifiez la valeur et son unité : les parts vont de 0 à 100, les degrés de 0 à 1.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
