import type { DiagnosticArgs } from "../../model/codes.js";
import { asShellWord, asTyped, asTypedText } from "../../plain/typed.js";
import type { Context, HintTable } from "../catalogue.js";
import { asOption, meansUnknown, slipIn } from "../slips.js";
import type { SheetCode } from "../vocabulary.js";
import { BATCH_HINTS } from "./batch.js";
import { ODD_HINTS } from "./odd-signs.js";

/** What to do about a finding, in French. `null` where there is nothing to add. */
export const HINTS = {
  "file-not-found": (a) =>
    asOption(a.path) === null
      ? "Vérifiez l’orthographe du chemin et le dossier où vous vous trouvez."
      : `Une option commence par deux traits d’union ordinaires : ${asOption(a.path)}`,
  "file-unreadable": () => "Vérifiez qu’il s’agit bien d’un fichier et que vous avez le droit de le lire.",
  "file-no-match": () => "Indiquez un fichier YAML, un dossier qui en contient ou un motif entre guillemets.",
  "file-none-left": (a) =>
    a.other > 0
      ? "Indiquez un dossier qui contient des profils."
      : "Voyez --exclude, et exclude dans la configuration ; --no-config met la configuration de côté.",
  "file-left-out": () => null,
  "file-passed-over": (a) => useOf(a.got, a.path),
  "file-exclude-idle": () =>
    "Un motif sans barre oblique porte sur les noms, où qu’ils soient ; avec une barre, sur les chemins à partir d’ici.",
  "file-too-large": () => "Un profil tient en quelques kilo-octets. Divisez le fichier, ou vérifiez que c’est le bon.",
  "file-not-utf8": (a) =>
    `${a.encoding === null ? "" : `Il semble être en ${ENCODINGS[a.encoding]}. `}Enregistrez de nouveau le fichier en UTF-8 : la plupart des éditeurs le proposent sous « Enregistrer sous ».`,
  "file-too-many-documents": () => "Divisez le fichier.",
  "file-findings-cut": () => "Corrigez ce qui est affiché, puis relancez la commande.",
  "file-read-in-part": (a) =>
    a.because === "findings"
      ? "Corrigez ce qui a été trouvé, puis relancez la commande."
      : "Divisez le fichier. Sans ancres ni alias, et en blocs plutôt qu’entre accolades, il en serait lu bien davantage.",
  "file-out-of-memory": () =>
    "Divisez le fichier, ou donnez plus de mémoire à Node : NODE_OPTIONS=--max-old-space-size=4096 lui accorde 4 Go.",
  "file-binary": () =>
    "Un profil est un simple fichier texte en YAML, des paires en sont un en CSV : ni l’un ni l’autre n’est un tableur ou un document de traitement de texte.",
  "file-ending": (a) => `Si c’est un profil, renommez-le : ${a.meant}`,
  "file-link-outside": () => "Copiez le fichier dans le dossier, ou indiquez-le dans la ligne de commande.",
  "file-output-exists": () => "Choisissez un autre nom, ou ajoutez --force pour le remplacer.",
  "file-not-written": (a) =>
    a.reason === "ENOSPC"
      ? "Libérez de l’espace ou écrivez sur un autre disque."
      : "Vérifiez que le dossier existe et que vous avez le droit d’y écrire.",

  "yaml-empty": () =>
    "Un profil comporte au moins les clés tcec, id, name et date ; une typologie commence par tcec_typology: 1.",
  "yaml-not-a-map": (a) =>
    `Un profil commence par tcec: 1, une typologie par tcec_typology: 1.${a.got === "string" ? " Le deux-points est suivi d’une espace." : ""}`,
  "yaml-tab": () => "Remplacez chaque tabulation par deux espaces.",
  "yaml-duplicate-key": () =>
    "Gardez l’une des deux. Pour énumérer plusieurs choses, faites une liste dont chaque élément commence par un tiret.",
  "yaml-bad-indent": () =>
    "Les lignes d’un même bloc commencent à la même colonne ; ce qui dépend d’une clé est en retrait de deux espaces.",
  "yaml-missing-quote": () => "Fermez le texte par le guillemet qui l’a ouvert.",
  "yaml-unexpected": (a) =>
    a.detail === "---"
      ? "Ne gardez qu’un document dans le fichier."
      : (unexpectedHint(a.detail) ??
        "La cause est souvent un texte qui contient un deux-points, un dièse ou un guillemet : mettez tout le texte entre guillemets droits."),
  "yaml-unquoted-bound": (a) => `Mettez-la entre guillemets droits : "${a.text}"`,
  "yaml-alias-unknown": () => "Pour écrire un texte qui commence par un astérisque, mettez-le entre guillemets droits.",
  "yaml-alias-cyclic": () => "Écrivez les valeurs elles-mêmes au lieu d’y renvoyer.",
  "yaml-alias-explosion": () => "Écrivez les valeurs elles-mêmes au lieu d’y renvoyer.",
  "yaml-too-deep": () => "Quelques niveaux suffisent. Vérifiez les retraits.",
  "yaml-too-many-values": () =>
    "Un profil en contient quelques centaines. Divisez le document, ou vérifiez que c’est le bon fichier.",
  "yaml-too-large": () =>
    "Un profil tient en quelques kilo-octets. Divisez le document, ou vérifiez que c’est le bon fichier.",
  "yaml-tag-unknown": () =>
    "Retirez l’étiquette. Pour écrire un texte qui commence par un point d’exclamation, mettez-le entre guillemets droits.",
  "yaml-merge-key": () =>
    "Écrivez ici les clés elles-mêmes ; un seul alias pour tout le bloc, comme « participation: *nom », est lu.",
  "yaml-key-not-text": () => "Écrivez un mot suivi d’un deux-points.",

  "key-unknown": (a, m) =>
    a.taken !== undefined
      ? `Elle s’écrit ${m.quote(a.taken)}, qui figure déjà ici. Gardez l’une des deux.`
      : (meant(a.suggestion, a.allowed, m, a.label) ?? "Retirez-la. Vos propres clés commencent par x-."),
  "key-misplaced": (a, m) => {
    if (a.id !== undefined) {
      const place = a.places.includes("") ? "en début de ligne" : `sous ${m.words(a.places, "or")}`;
      return `Elle s’écrit ${m.quote(a.id)}, ${place}.`;
    }
    return a.places.includes("")
      ? "Elle porte sur tout le document : écrivez-la en début de ligne."
      : `Elle va sous ${m.words(a.places, "or")}.`;
  },
  "key-renamed": (a, m) => {
    const [block = "", key] = a.now.split(".");
    return key === undefined ? `Écrivez : ${a.now}` : `Écrivez un bloc ${m.quote(block)} avec la clé ${m.quote(key)}.`;
  },
  "key-missing": (a) => `Ajoutez une ligne qui commence par : ${a.key}:`,
  "key-excluded": () => "Gardez l’une des deux.",
  "value-wrong-type": (a, m) => {
    if (a.write === "") return "Écrivez-le entre guillemets droits.";
    if (a.write !== null)
      return a.expected.includes("string") ? `Écrivez-le entre guillemets droits : ${a.write}` : `Écrivez : ${a.write}`;
    if (a.expected.includes("object") && !a.expected.includes("string")) {
      const needed = a.needs === undefined ? "" : ` Il y faut ${m.words(a.needs, "and")}.`;
      return `Écrivez ses clés sur les lignes qui suivent, chacune en retrait de deux espaces.${needed}`;
    }
    if (a.expected.includes("integer") || a.expected.includes("number"))
      return "Écrivez un seul nombre, en chiffres. S’il est inconnu, retirez la clé.";
    if (a.expected.join() === "array")
      return "Écrivez une liste : chaque élément sur sa propre ligne, après un tiret et une espace.";
    return a.got === "array" || a.got === "object"
      ? "Écrivez un seul texte, sur la ligne de sa clé ; s’il commence par [ ou {, mettez-le entre guillemets droits."
      : null;
  },
  "value-empty": (a) =>
    a.comment !== null
      ? `Un dièse précédé d’une espace commence un commentaire. Si c’est la valeur, écrivez-la entre guillemets droits : ${JSON.stringify(a.comment)}`
      : "Si les lignes qui suivent en font partie, mettez-les en retrait de deux espaces. Si la valeur est inconnue, retirez la clé entière ; si la réponse est « rien » ou « non », écrivez 0, none ou false.",
  "value-not-listed": (a, m) =>
    meansUnknown(a.value)
      ? "Si la valeur est inconnue, retirez la clé entière."
      : [meant(a.suggestion, a.allowed, m, a.label), a.field && `Le sens de chaque valeur : tcec explain ${a.field}`]
          .filter(Boolean)
          .join(". "),
  "value-replaced": (a, m) =>
    `Écrivez ${m.list(
      a.now.map((word) => m.quote(word)),
      "or",
    )}.`,
  "schema-line-missing": (a) => `Commencez le fichier par : # yaml-language-server: $schema=${a.path}`,
  "value-too-small": (a) =>
    a.value < 0
      ? "Si ce nombre veut dire « inconnu », comme souvent -1 ou -99, retirez la clé."
      : a.minimum === 1000
        ? "Écrivez l’année en quatre chiffres."
        : "Vérifiez-le dans la source.",
  "value-too-large": (a) => tooLargeHint(a),
  "value-not-whole": (a) =>
    a.meant === undefined
      ? 'Écrivez un nombre entier, ou une borne, par exemple : ">=3"'
      : `Si le point sépare les milliers, écrivez le nombre sans lui : ${asTyped(a.meant)}`,
  "value-not-finite": () => "Écrivez le nombre en chiffres, ou retirez la clé s’il est inconnu.",
  "value-decimal-comma": (a) =>
    `Écrivez ${asTyped(a.suggestion)} (en YAML, le séparateur décimal est le point, même en français).`,
  "value-percent-sign": (a) => `Écrivez : ${asTyped(a.suggestion)}`,
  "value-number-as-text": (a) =>
    a.value === a.suggestion
      ? `Écrivez-le sans guillemets : ${a.suggestion}`
      : `Écrivez-le en chiffres seuls, sans espace ni virgule : ${a.suggestion}`,
  "value-not-a-quantity": (a) => quantityHint(a),
  "value-empty-range": () => "Écrivez d’abord la plus petite valeur.",
  "value-bad-date": (a) =>
    a.suggestion !== null
      ? a.alternative === null
        ? `Écrivez : ${a.suggestion}`
        : `Écrivez ${a.suggestion} s’il s’agit de la première des deux années, sinon ${a.alternative} : une seule peut figurer ici.`
      : "Écrivez une année (2013), un mois (2013-12) ou un jour du calendrier (2013-12-31).",
  "value-bad-id": (a) =>
    `Employez des minuscules sans accent, des chiffres et des traits d’union, sans espace${a.suggestion === null ? "." : `, par exemple : ${asTypedText(a.suggestion)}`}`,
  "value-bad-unit": (a, m) =>
    a.suggestion === null
      ? "Écrivez percent, ou le code d’une monnaie : EUR, kEUR (milliers) ou MEUR (millions)."
      : `Vouliez-vous dire ${m.quote(a.suggestion)} ?`,
  "value-bad-format": null,
  "value-too-short": () => "Il faut ici une valeur. Une clé qui n’est pas obligatoire peut aussi être retirée.",
  "value-too-long": (a) => (a.of === "items" ? null : "Abrégez ; les détails peuvent aller sous « notes »."),
  "value-repeated": () => "Retirez l’un des deux.",
  "value-thousands-point": (a) =>
    `Écrivez ${a.meant} s’il s’agit de milliers, sinon ${a.read} : les nombres s’écrivent sans séparateur de milliers.`,
  "format-version": (a) =>
    `Écrivez ${a.supported}, ou employez la version du programme pour laquelle le fichier a été fait.`,
  "format-other": (a) => useOf(a.got, null) ?? "Vérifiez que c’est le bon fichier.",

  "funding-above-total": () =>
    "Vérifiez les chiffres dans la source et corrigez une partie ou le total : un budget n’est jamais remis à l’échelle. Ce qui n’est pas monétaire (locaux gratuits, bénévolat) va sous « in_kind ».",
  "funding-below-total": () =>
    "Corrigez une partie ou le total. Si un financement n’est pas connu, retirez sa clé : ce qui manque compte alors comme inconnu.",
  "funding-total-with-percent": () =>
    "Retirez « total ». Le montant du budget va sous « budget », avec amount et currency.",
  "funding-own-resources-mismatch": () =>
    "Les ressources propres sont la somme des ressources marchandes et des cotisations, non une partie de plus. Gardez ce qu’indique la source et retirez le reste.",
  "funding-part-unknown": (a, m) => meant(a.suggestion, a.allowed, m, a.label),
  "funding-part-elsewhere": (a) =>
    `Ne nommez ici que des parties de ${a.here}. Un chiffre qui porte sur deux principes ne se code pas en une somme : donnez le total et omettez ces parties.`,
  "funding-part-twice": () =>
    "Chaque partie ne figure que dans une seule clé. Gardez le chiffre de la source, seul ou réuni ; une somme qui contient ce qui est déjà donné seul s’écrit sans lui.",
  "funding-no-shares": (a, m) =>
    `Donnez « total » (">0" s’il n’est pas connu), ou tout ce qui manque : ${m.list(a.uncovered, "and")} (0 s’il n’y a rien).`,
  "jobs-above-total": () => "Corrigez l’un des deux. « total » contient tous les emplois, ceux d’insertion compris.",
  "members-above-total": () => "Corrigez un effectif ou le total. Les particuliers n’entrent pas dans le total.",
  "members-miss-total": () =>
    "Corrigez un effectif ou le total, ou retirez la catégorie qui n’est pas connue. Les particuliers n’entrent pas dans le total.",
  "members-all-mismatch": () =>
    "« all » est exactement « total » (les organisations) plus « individuals ». Corrigez un effectif, ou retirez celui qui n’est pas connu.",
  "network-tie-items": (a) =>
    a.items < 2
      ? "Écrivez les deux membres : [a, b]. Les membres sans lien vont sous « network.members »."
      : "Écrivez [a, b] ou [a, b, 2]. Une virgule décimale fait deux éléments : écrivez 0.5. Un nom qui contient une virgule se met entre guillemets droits.",
  "network-tie-form": (a) =>
    a.write === null
      ? "Écrivez chaque lien [a, b], ou [a, b, 2] avec une intensité : ties: [[a, b], [b, c, 2]]. Les membres sans lien vont sous « network.members »."
      : `Écrivez ${a.write} ; un troisième élément est l’intensité. Les membres sans lien vont sous « network.members ».`,
  "network-tie-strength": () =>
    "Écrivez un nombre, par exemple celui des projets communs, ou [a, b] tout court pour 1. Deux membres sans lien n’ont pas de ligne.",
  "network-tie-itself": () => "Écrivez l’autre membre, ou retirez le lien.",
  "network-tie-twice": () =>
    "Retirez l’un des deux : un lien n’est pas orienté, [a, b] et [b, a] n’en font qu’un. S’il y en a plusieurs, codez leur intensité.",
  "network-tie-nobody": (a, m) =>
    a.suggestion === null
      ? `« network.members » nomme ${m.quote(a.listed)}, qui a un lien, et vaut donc liste de tous les membres : ajoutez celui qui manque, ou n’y nommez que les membres sans lien.`
      : `Vouliez-vous dire ${m.quote(a.suggestion)} ?`,
  "network-name-blank": () => "Écrivez le nom du membre.",
  "network-name-variant": (a) => `Écrivez partout de la même façon : ${a.other}`,
  "network-too-large": () => "Gardez les membres du pôle lui-même ; les membres de ses membres n’en font pas partie.",
  "network-cluster-named": () => "Retirez ses liens. Si un membre porte le même nom, distinguez-les.",
  "network-members-total": (a) =>
    a.named < a.counted
      ? "Nommez les autres sous « network.members » s’ils n’ont pas de lien ; si leurs liens ne sont pas connus, retirez « complete »."
      : "Corrigez un effectif, ou retirez qui n’est pas membre. Si certains sont des particuliers, codez « members.individuals ».",
  "activities-above-100": () => "Corrigez les parts : leur somme est de 100.",
  "activities-below-100": () => "Corrigez les parts, ou retirez celles qui ne sont pas connues.",
  "date-before-created": () => "Vérifiez les deux dates. « date » est la date que décrit le profil.",
  "agreement-reversed": () => "Vérifiez les deux dates.",
  "label-unknown-call": () =>
    "Écrivez l’année de l’appel sous « call » et celle de la réponse sous « year ». L’appel d’une région, ou tout autre label, s’écrit en mots.",
  "label-before-call": () => "Vérifiez les deux années. « year » est l’année de la réponse.",
  "label-after-date": () =>
    "Retirez-le : un profil contient ce qui était vrai à sa date. Un label postérieur relève d’un profil d’une date ultérieure.",
  "label-twice": () => "Gardez une seule entrée, avec ce qui en est sorti à la date du profil.",
  "agreement-over": () =>
    "Si la convention a été renouvelée, écrivez la nouvelle échéance. Sinon, laissez-la : elle compte comme échue.",
  "evidence-no-field": (a, m) =>
    a.suggestion === null
      ? "Un champ s’écrit comme un chemin avec des points, par exemple funding.market."
      : `Vouliez-vous dire ${m.quote(a.suggestion)} ?`,
  "evidence-unknown-source": (a, m) =>
    a.suggestion === null
      ? "Ajoutez-la sous « sources », au moins avec son titre."
      : `Vouliez-vous dire ${m.quote(a.suggestion)} ?`,
  "value-unsettled": () => "Écrivez la valeur retenue d’un commun accord, ou supprimez la ligne si rien n’est connu.",
  "text-encoded-twice": (a) => `Écrivez : ${a.meant} – ou enregistrez de nouveau en UTF-8 le fichier d’origine.`,
  "text-cut-short": (a) =>
    `S’il fait partie du texte, écrivez le tout entre guillemets droits : ${JSON.stringify(`${a.text} ${a.comment}`)}`,
  "source-unused": () => "Citez-la sous « evidence », ou retirez-la.",
  "sector-similar": (a) => `Si c’est la même chose, écrivez : ${a.suggestion}`,
  "contradiction-empowered": () =>
    "Revoyez la participation, le mode et les sièges : « empower » veut dire qu’un groupe décide par lui-même.",
  "contradiction-silent-seats": () =>
    "Qui siège dans une instance de décision participe : revoyez la participation ou les sièges.",
  "contradiction-grants": () =>
    "Revoyez les chiffres et le modèle : l’un d’eux est d’une autre année, d’un autre niveau, ou erroné.",
  "contradiction-mode": () => "Revoyez les instances et le mode de décision.",
  "contradiction-group": () =>
    "« not_applicable » vaut pour un groupe que le pôle n’a pas. Codez jusqu’où il participe, ou omettez-le.",
  "citizens-not-applicable": () => "S’ils ne participent pas, écrivez « none » ; si on l’ignore, retirez la clé.",
  "profile-two-levels": () =>
    "Deux niveaux d’un pôle sont deux profils qui ne se comparent pas : ne gardez les deux qu’à dessein, et jamais dans un même décompte.",
  "profile-duplicate": () =>
    "Changez l’identifiant ou la date, ou retirez l’un des deux ; un résultat enregistré se garde hors du dossier des profils. Plusieurs dates, niveaux ou codeurs d’un même pôle sont admis.",
  "indicator-elsewhere": (a) => `Pour l’employer : --typology ${a.other}`,
  "values-alike": (a) =>
    a.write === null
      ? "Si elles désignent la même chose, écrivez-la d’une seule façon."
      : `Si elles désignent la même chose, écrivez : ${a.write}`,
  "regions-merged": () =>
    "Chacune peut être juste à la date de son profil. Pour les compter ensemble, écrivez l’une des deux dans tous les profils.",
  "indicator-unknown": (a, m) =>
    meant(a.suggestion, [], m) ?? "Retirez-le, ou indiquez avec --typology la typologie qui le contient.",
  "indicator-bad-code": (a, m) => meant(a.suggestion, a.allowed, m, a.label),
  "indicator-not-number": () =>
    'Écrivez un nombre (7), une borne ("<7") ou un intervalle ("20..30"). Si la valeur est inconnue, retirez la clé.',
  "allow-unused": () =>
    "Supprimez-le, ou placez-le à la fin de la ligne du constat, ou seul sur la ligne juste au-dessus.",
  "allow-unknown": (a, m) => meant(a.suggestion, [], m) ?? "Écrivez le code qui précède le message.",
  "allow-error": () => "Corrigez ce qui est faux et supprimez le commentaire.",
  "usage-allow": (a, m) =>
    a.because === "error"
      ? "Corrigez-la. Seuls les avertissements et les remarques peuvent être admis."
      : (meant(a.suggestion, [], m) ??
        "Écrivez le code qui précède le message d’un avertissement ou d’une remarque sur un fichier."),
  "known-warnings-gone": () =>
    "Renouvelez la liste avec --update-known-warnings, pour qu’ils comptent comme nouveaux s’ils reviennent.",
  "known-warnings-kept": () => "Corrigez les fichiers en erreur, ou retirez-les de l’exécution.",
  "file-not-known-warnings": (a) =>
    a.because === "result"
      ? "Un résultat enregistré se compare avec --baseline."
      : a.because === "baseline"
        ? "Nommez-la avec --known-warnings ; --baseline attend un résultat enregistré."
        : "Écrivez une liste avec --update-known-warnings, sous le nom d’un fichier qui n’existe pas encore.",
  "text-unlisted": (a, m) => {
    const choice = meant(a.suggestion, a.allowed, m);
    const given = "Si c’en est une autre, appréciez-la et donnez son degré sous « indicators ».";
    return choice === null ? given : `${choice}${choice.endsWith("?") ? "" : "."} ${given}`;
  },
  "indicator-out-of-range": () => "Vérifiez la valeur et son unité.",

  "pairs-none": () => "Écrivez un lien par ligne, par exemple : Atelier Bleu,Coop Nord",
  "cell-quotation": () =>
    "Une cellule qui commence par un guillemet droit finit par un guillemet droit ; à l’intérieur, il s’écrit deux fois.",
  "pairs-cells": (a) =>
    a.cells < 2
      ? "Écrivez les deux membres, séparés par une virgule, un point-virgule ou une tabulation. Les membres sans lien vont sous « network.members » du profil."
      : a.delimiter === ","
        ? "Une virgule décimale fait deux cellules : écrivez 0.5, ou séparez les cellules par des points-virgules. Un nom qui contient une virgule se met entre guillemets droits."
        : "Retirez les autres colonnes. Un nom qui contient le séparateur se met entre guillemets droits.",
  "pairs-strength": () =>
    "Écrivez un nombre, par exemple celui des projets communs, ou laissez la cellule vide pour 1. Deux membres sans lien n’ont pas de ligne. Un en-tête s’écrit : from,to,strength",
  "pairs-twice": () =>
    "Retirez l’un des deux : un lien n’est pas orienté, a,b et b,a n’en font qu’un. S’il y en a plusieurs, donnez leur intensité sur une seule ligne.",
  "typology-anchors-unordered": () =>
    "Ils doivent croître strictement de out à crossover puis à in, ou décroître strictement.",
  "typology-degree-half": () =>
    "Choisissez un degré au-dessus ou au-dessous, par exemple 0.4 ou 0.6 (avec un point en YAML).",
  "typology-indicator-shared": () =>
    "Un indicateur ne sert qu’un axe. Donnez au second un autre identifiant et un autre fait.",
  "typology-duplicate-id": () => "Donnez à l’un des deux un autre identifiant.",
  "typology-fact-unknown": (a, m) =>
    meant(a.suggestion, [], m) ?? "La commande « tcec explain facts » donne la liste des faits.",
  "typology-fact-twice": () => "Le même fait compte alors deux fois. Si c’est voulu, laissez-le.",
  "typology-fact-method": (a) =>
    a.expected === "none"
      ? "Employez-le dans la condition d’un trait, d’un signal de vigilance ou d’un contrôle."
      : null,
  "typology-code-missing": () => "Ajoutez-le sous « degrees », avec un degré de 0 à 1.",
  "typology-code-unknown": (a, m) => meant(a.suggestion, [], m) ?? "Retirez-le.",
  "typology-comparison": (a, m) => `Admis ici : ${m.list(a.allowed)}`,
  "typology-axis-unknown": (a, m) => meant(a.suggestion, [], m) ?? "Déclarez-le sous « axes », ou retirez-le d’ici.",
  "typology-type-unknown": (a, m) => meant(a.suggestion, [], m) ?? "Déclarez-le sous « types », ou retirez-le d’ici.",
  "typology-types-overlap": () => "Chaque coin appartient à un type et à un seul. Changez la condition de l’un d’eux.",
  "typology-types-gap": () => "Ajoutez un type pour ce coin, ou retirez un axe de la condition d’un type.",
  "typology-source-unknown": (a, m) =>
    a.suggestion === null
      ? "Ajoutez-la sous « sources », au moins avec son titre."
      : `Vouliez-vous dire ${m.quote(a.suggestion)} ?`,
  "typology-weights-zero": () => "Donnez à au moins un indicateur un poids supérieur à 0.",
  "typology-defining-twice": () => "Gardez « defining: true » pour l’indicateur que nomme la théorie.",
  "typology-number-undeclared": () => "Ajoutez « source », ou « decision: true » avec une raison (« rationale »).",
  "typology-translation-missing": (a) => `Ajoutez le texte sous « ${a.language} ».`,
  "typology-changed": () => "Donnez au fichier un identifiant qui lui soit propre.",
  "typology-degrees-turn": () =>
    "Faites croître, ou décroître, les degrés le long de l’échelle, à moins que le milieu ne doive différer des deux bouts.",
  "typology-never-raised": () =>
    "Comparez à des valeurs que le fait peut avoir, de sorte que l’une d’elles remplisse la condition.",
  "typology-never-cleared": () =>
    "Une liste comme « sectors » n’est jamais dite complète. Désignez un fait qui puisse aussi montrer qu’il n’y a pas lieu d’avertir.",
  "trait-never-independent": () =>
    "Il est donné comme la même preuve, et ne corrobore jamais rien. Un trait fondé sur un autre bloc du profil le pourrait.",
  "typologies-same-name": () => "Donnez à l’une d’elles un autre identifiant, ou une autre version.",
  "typology-settings-order": () => "La part connue suffisante doit être au moins égale à la part connue minimale.",

  "result-typologies-differ": () =>
    "Classez de nouveau les profils avec une seule typologie, ou affichez les résultats un par un.",
  "result-bad-line": (a) =>
    a.what === "headless"
      ? "Placez en premier la partie du fichier qui commence par l’en-tête."
      : "Enregistrez de nouveau le résultat ; une exécution interrompue n’en laisse pas de complet.",
  "result-inconsistent": () => "Reclassez le profil au lieu de modifier son résultat à la main.",
  "result-version": () =>
    "Classez à nouveau les profils et enregistrez ce résultat-là : la méthode a changé, et les anciens scores ne se comparent pas aux nouveaux. Pour montrer l’ancien résultat tel quel, employez la version du programme qui l’a écrit (le résultat la nomme sous `tool`).",
  "result-with-typology": () =>
    "Retirez --typology et --min-confidence, ou classez le profil lui-même au lieu du résultat enregistré.",
  "result-empty": () => "Enregistrez le résultat d’une exécution qui trouve des profils.",
  "result-expected": () =>
    "Enregistrez-en un avec --format json. Pour repartir de zéro sous ce nom, supprimez d’abord le fichier.",
  "compare-typologies": () =>
    "Indiquez-en deux : tcec compare profils -t l-une.yaml -t l-autre.yaml, ou tcec compare l-un.json l-autre.json.",
  "compare-mixed": () =>
    "Comparez deux résultats enregistrés, ou les profils eux-mêmes selon deux typologies : tcec compare profils -t l-une.yaml -t l-autre.yaml.",
  "compare-same": () =>
    "Indiquez une autre typologie, ou une autre version. Deux codages selon une même typologie se comparent avec tcec batch --baseline.",
  "compare-nothing-common": () =>
    "Vérifiez que les profils sont les mêmes des deux côtés, avec les mêmes identifiants, dates et contenus, et qu’ils sont valides selon les deux.",
  "compare-left-out": (a) =>
    a.only === null
      ? "Enregistrez de nouveau les deux résultats à partir des mêmes fichiers : sinon, c’est peut-être le codage qui diffère."
      : "Seul est comparé ce que les deux côtés ont.",
  "compare-unscored": () =>
    "Codez les champs dont ses indicateurs sont tirés : « tcec codebook » les énumère, « tcec classify » indique ce qui manque.",
  "coding-one-coder": () =>
    "Indiquez un dossier ou un fichier par codeur : codeur-a codeur-b. Ou écrivez « coder: » dans les profils, avec un nom par codeur.",
  "trajectory-no-case": () =>
    "Les dates d’un pôle sont des profils de même « id » et de « date » différente : écrivez l’« id » de la même façon partout.",
  "trajectory-order": () => "Donnez le mois ou le jour des deux dates, ou ne gardez que l’un des deux profils.",
  "trajectory-alone": () =>
    "Rien à faire s’ils n’étaient pas visés ; sinon, écrivez leur « id » comme dans les autres profils du pôle.",
  "coding-nothing-common": () =>
    "Les pôles se rapprochent par « id », « date » et « level » : écrivez-les de la même façon chez les deux codeurs.",
  "coding-no-coder": () => "Écrivez « coder: » suivi d’un nom ou d’une lettre, ou indiquez un dossier par codeur.",
  "coding-same-coder": () =>
    "Donnez aux codeurs des noms différents dans « coder: », ou ne gardez que l’un des deux profils.",
  "coding-alone": () => "On ne peut comparer que ce que deux codeurs ont codé.",
  "alternatives-typology": (a) =>
    `Indiquez la typologie dont elles relèvent, --typology ${asShellWord(a.got)}, ou un autre fichier par --spec.`,
  "alternatives-address": (a) =>
    a.suggestion === null
      ? "Une adresse nomme par des identifiants ce qu’elle change : axes.AXE.indicators.INDICATEUR.weight. `tcec typology show` donne les identifiants ; * les désigne tous."
      : `Vouliez-vous écrire ${asTyped(a.suggestion)} ?`,
  "alternatives-types": () => "Comparez plutôt deux typologies par `tcec compare`.",
  "form-private": () =>
    "Ajoutez --private-quotes si ceux qui reçoivent la page peuvent les lire ; sans cela, le fichier est laissé de côté.",
  "letter-broken": () =>
    "Copiez tout, de la ligne BEGIN TCEC PROFILE à la ligne END TCEC PROFILE, ou demandez le fichier.",
  "result-not-coded": () => "Indiquez les profils dont il est tiré.",
  "outcome-value": (a) =>
    `Calibrez-le en degré d’appartenance au résultat, par exemple ${a.field}: 0.8 ; omettez le champ là où le résultat n’est pas connu.`,
  "outcome-nowhere": (a, m) =>
    a.suggestion === null
      ? "Écrivez le résultat dans les profils, en degré de 0 à 1, dans un champ libre, par exemple x-emplois-maintenus: 0.8, et indiquez ce champ."
      : `Vouliez-vous dire ${m.quote(a.suggestion)} ?`,
  "ratings-column": (a, m) =>
    a.found.length === 0
      ? "La première ligne nomme les colonnes : rater, unit, value."
      : `La première ligne nomme ${m.list(a.found.map(m.quote), "and")} ; il faut rater, unit et value.`,
  "ratings-row": () =>
    "Chaque ligne nomme l’évaluateur (rater) et l’unité (unit) ; sans évaluation, seule « value » reste vide.",
  "ratings-none": () => "Sous la ligne d’en-têtes, écrivez une évaluation par ligne : rater, unit, value.",
  "ratings-scale": (a) => `Écrivez l’une de ces valeurs : ${a.allowed.join(", ")}.`,
  "ratings-mixed": () =>
    "Toutes les évaluations d’un même « dataset » ont la même échelle et le même domaine. Donnez un autre nom à ce qui est évalué sur une autre échelle.",
  "ratings-value": (a, m) =>
    a.allowed === null
      ? "Écrivez un nombre avec un point, ou NA s’il n’y en a pas."
      : `Sont possibles ${m.list(a.allowed.map(m.quote), "or")}, et NA ou rien s’il n’y en a pas.`,
  "ratings-twice": () => "Ne gardez que l’une des deux.",
  "result-baseline-typology": () =>
    "Renouvelez les résultats de référence avec --update-baseline, ou indiquez avec --typology la typologie sur laquelle ils reposent. Ce que deux typologies font des mêmes profils, tcec compare l’indique.",

  ...BATCH_HINTS,
  ...ODD_HINTS,

  "usage-option-needs": (a) => `Ajoutez ${a.needs}, ou retirez ${a.option}.`,
  "usage-option-excludes": () => "Retirez l’une des deux.",
  "usage-variable-unknown": (a, m) =>
    meant(a.suggestion, [], m) ??
    "Le nom d’une telle variable est TCEC_ suivi de celui d’une option, comme TCEC_FAIL_ON.",
  "usage-name-hyphen": (a) => `Écrivez ${asShellWord(`./${a.name}`)}, ou -- avant les noms.`,
  "usage-option-unknown": (a, m) => meant(a.suggestion, [], m) ?? "L’option --help montre ce qui est possible.",
  "usage-command-unknown": (a, m) =>
    meant(a.suggestion, [], m) ?? "La commande « tcec --help » montre ce qui est possible.",
  "usage-argument-missing": (a) =>
    a.argument === "--output"
      ? "Indiquez le fichier à écrire : --output FICHIER"
      : "L’option --help montre des exemples.",
  "usage-argument-excess": () =>
    "L’option --help montre des exemples. Un chemin qui contient une espace se met entre guillemets.",
  "usage-option-value-missing": () => "L’option --help montre des exemples.",
  "usage-choice": (a, m) =>
    a.value.startsWith("x-")
      ? "Vos propres clés (x-…) restent dans le profil : aucun résultat ne les contient. Ce qu’un tableau doit montrer peut aller sous « notes », qui est une colonne."
      : meant(a.suggestion, a.allowed, m),
  "usage-format-unknown": (a, m) => meant(a.suggestion, a.allowed, m),
  "usage-output-binary": () => "Indiquez un fichier avec -o, ou envoyez la sortie à un autre programme.",
  "file-not-ours": (a) =>
    a.expected === "configuration"
      ? "Supprimez le lien, ou copiez une configuration à cet endroit ; --no-config la laisse de côté."
      : "Corrigez le nom dans la configuration. Pour voir ce qui ne va pas dans le fichier, indiquez-le dans la ligne de commande.",
  "config-other-owner": () =>
    "Si vous lui faites confiance, copiez-la dans ce dossier, ou lancez la commande dans le sien.",
  "export-lost": () =>
    "Les points-virgules dans les éléments d’une liste, les blocs sous un champ à vous (`x-`) et les textes de plus de 32 767 caractères restent dans le YAML.",
  "export-lists-left": () => "`tcec export --format xlsx` ou `csv` les contient.",
  "export-left-open": () => "R y lit NA. `tcec table --kind indicators` en montre les bornes.",
  "config-wrote": null,
  "usage-config-outside": (a) =>
    a.because === "outside"
      ? "Indiquez un fichier de ce dossier, ou donnez-le dans la ligne de commande ; --no-config laisse la configuration de côté."
      : "Indiquez un autre fichier, ou donnez-le dans la ligne de commande ; --no-config laisse la configuration de côté.",
  "machine-folder-gone": () => "Allez dans un dossier qui existe, par exemple avec « cd ~ ».",
  "machine-no-descriptors": () => "Autorisez-en plus (ulimit -n), ou fermez ce qui en tient beaucoup d’ouverts.",
  "usage-output-is-input": () => "Choisissez un autre nom pour la sortie.",
  "usage-output-twice": () => "Donnez à chaque sortie un nom différent.",
  "usage-stdin-twice": () => "N’indiquez « - » qu’une fois.",
  "usage-typology-unknown": (a, m) =>
    [
      meant(a.suggestion, [], m),
      `Sont fournies ${m.list(a.shipped, "and")}. Un fichier se désigne avec son extension : la-mienne.yaml`,
    ]
      .filter((part) => part !== null)
      .join(" "),
  "usage-id-malformed": () =>
    "Employez des lettres de A à Z sans accent, des chiffres, `_`, `-` et `.`, en commençant par une lettre ou un chiffre, 100 au plus : `ma-typologie`.",
  "usage-id-shipped": () =>
    "Choisissez un identifiant à vous, pour que personne ne prenne ses résultats pour ceux de la typologie fournie.",
  "usage-factor-idle": (a, m) =>
    a.moving.length === 0
      ? "Aucun facteur ne fait rien varier sur ces profils."
      : `Ceux-ci le font : ${m.list(a.moving, "and")}`,
  "usage-id-unknown": (a, m) =>
    meant(a.suggestion, [], m) ??
    "Indiquez un code, un champ d’un profil ou un mot qu’il prend, un fait, un statut, ou bien un axe, un indicateur, un type, un trait, un signal de vigilance ou un contrôle de la typologie.",
  "internal-bug": () => "Vous n’y êtes pour rien. Merci de le signaler, avec la commande et le fichier en cause.",

  "axis-high": null,
  "axis-low": null,
  "axis-borderline": () =>
    "Aucun type n’est nommé si près de la limite. Des faits plus précis peuvent faire pencher l’axe d’un côté.",
  "axis-unscored": () =>
    "Renseignez davantage les faits dont dépend cet axe ; ceux qui manquent le plus sont indiqués.",
  "axis-leans-high": null,
  "axis-leans-low": null,
  "axis-compensation": () => "Regardez les indicateurs un à un avant de vous fier au score.",
  "axis-definition-outvoted": () => "Mentionnez-le chaque fois que vous citez ce type.",
  "indicator-pulls-up": null,
  "indicator-pulls-down": null,
  "indicator-undecided": null,
  "unknown-decisive": () => "C’est la donnée à chercher en premier.",
  "unknown-harmless": null,
  "trait-consistent": null,
  "trait-inconsistent": () =>
    "Un trait n’entre pas dans le score. Voyez si le codage ou l’interprétation mérite un nouvel examen.",
  "trait-unknown": null,
  "watchpoint-raised": null,
  "watchpoint-unknown": null,
  "nearest-change": null,
  "nearest-border": null,
  "nearest-none": null,
  "type-description": null,
  "type-atypical": () => "Mentionnez-le chaque fois que vous citez ce type.",
} satisfies Omit<HintTable, SheetCode>;

/** The probable word, with what it is called where it was known by that; or the possible ones; `null` where neither is known. */
function meant(suggestion: string | null, allowed: readonly string[], m: Context, label?: string): string | null {
  const called = label === undefined ? "" : ` (${label})`;
  if (suggestion !== null) return `Vouliez-vous dire ${said(suggestion, m)}${called} ?`;
  return allowed.length === 0 ? null : `Admis ici : ${m.list(allowed.map((choice) => shown(choice, m)))}`;
}

/** A word between the quotation marks of the language; a bound between those that are typed. */
function said(suggestion: string, m: Context): string {
  return /^[<>]|\.\./.test(suggestion) ? JSON.stringify(suggestion) : m.quote(suggestion);
}

/** A range in words, a mark in quotation marks, any other choice as it is typed. */
function shown(choice: string, m: Context): string {
  const [, lo, hi] = /^([0-9]+)\u2013([0-9]+)$/.exec(choice) ?? [];
  if (lo !== undefined && hi !== undefined) return `de ${m.number(Number(lo))} à ${m.number(Number(hi))}`;
  return /[\p{L}\p{N}\u2026]/u.test(choice) ? choice : m.quote(choice);
}

/** For a text that breaks the rules of YAML in one of the usual ways; null for any other. */
function unexpectedHint(text: string): string | null {
  switch (slipIn(text)) {
    case "colon":
      return "Mettez une espace après le deux-points.";
    case "comment":
      return "Un dièse précédé d’une espace commence un commentaire, qui cache le crochet fermant : mettez entre guillemets droits ce qui commence par un dièse.";
    case "bracket":
      return "Un crochet ou une accolade s’ouvre ici et ne se ferme pas, ou se ferme par un caractère d’une autre sorte.";
    default:
      return null;
  }
}

const ENCODINGS = {
  "utf-16": "UTF-16 (« Unicode » dans le Bloc-notes)",
  "windows-1252": "Windows-1252 (« ANSI » dans le Bloc-notes)",
  macintosh: "Mac Roman, celui des anciens Mac",
} as const;

/** What to write for a text that is no quantity, as far as it says what was meant. */
function quantityHint({ value, suggestion, because }: DiagnosticArgs["value-not-a-quantity"]): string {
  const write = suggestion === null ? null : asTyped(suggestion);
  switch (because) {
    case "unknown":
      return "Si la valeur est inconnue, retirez la clé.";
    case "none":
      return `S’il n’y en a pas, écrivez : ${write}`;
    case "some":
      return `S’il y en a sans que l’on sache combien, écrivez : ${write}`;
    case "about":
      return `Écrivez un intervalle qui la contient à coup sûr, par exemple : ${write}`;
    case "unit":
      return `Écrivez le nombre seul : ${write}`;
    case "comma":
      return `Écrivez ${value.replace(",", "")} si la virgule sépare les milliers, ${value.replace(",", ".")} si elle est décimale.`;
    default:
      return write === null
        ? 'Écrivez un nombre (7), une borne ("<7", ">=90") ou un intervalle ("20..30"), sans unité. Si la valeur est inconnue, retirez la clé.'
        : `Écrivez : ${write}`;
  }
}

/** What a number that is too large often is: a percentage for a degree, an amount of money for a share, a figure in another unit. */
function tooLargeHint({ value, maximum }: DiagnosticArgs["value-too-large"]): string {
  if (maximum === 1 && value <= 100) {
    return `La valeur va de 0 à 1. Si c’est un pourcentage, écrivez : ${Number((value / 100).toPrecision(12))}`;
  }
  if (maximum === 100) return "C’est ici un pourcentage. Un montant a pour unité une monnaie, par exemple EUR.";
  if (maximum === 9999) return "Écrivez l’année en quatre chiffres.";
  return maximum < 100
    ? "Si la source emploie une autre échelle, prenez le niveau dont la description convient, dans le guide de codage."
    : "Vérifiez-le dans la source, avec son unité : il s’agit peut-être de milliers ou de millions.";
}

/** How a file of this kind is used; `path` is `null` where its name stands before. */
function useOf(kind: string, path: string | null): string | null {
  const name = path === null ? "FICHIER" : asShellWord(path);
  switch (kind) {
    case "typology":
      return `Pour calculer avec elle : --typology ${name}`;
    case "expected":
      return `Pour y confronter les résultats : --expect=${name}`;
    case "result":
      return path === null ? null : `Pour l’utiliser, nommez-le dans la ligne de commande : ${name}`;
    case "alternatives":
      return `Pour essayer ce qu’il déclare : tcec robustness --spec ${name}`;
    case "configuration":
      return "Elle est lue d’elle-même, par toute commande lancée dans son dossier.";
    default:
      return null;
  }
}
