import type { Code, DiagnosticArgs } from "../../model/codes.js";
import type { Context } from "../catalogue.js";
import type { ReasonCode, SheetCode } from "../vocabulary.js";
import { BATCH_FINDINGS } from "./batch.js";
import { GRAMMAR } from "./grammar.js";
import { ODD_FINDINGS } from "./odd-signs.js";

const INCONSISTENT = {
  axes: "ses axes ne sont pas ceux de sa typologie",
  scores: "un score sort de ses bornes",
  verdict: "son type, son statut ou ses types possibles ne découlent pas de ses scores",
  reasons: "il contient une raison dont le code est inconnu",
} as const;

const BAD_LINE = {
  json: "Le résultat enregistré est tronqué ou endommagé : cette ligne n’est pas du JSON complet",
  record: "Cette ligne n’est ni un profil ni un constat d’un résultat enregistré",
  headless: "Cette ligne précède l’en-tête du résultat enregistré, qui nomme la typologie",
} as const;

/** What a comparison was given in place of two. */
const given = (typologies: number, saved: number): string =>
  saved > 0
    ? `${saved} ${saved === 1 ? "résultat enregistré" : "résultats enregistrés"}`
    : typologies === 0
      ? "aucune"
      : `${typologies} ${typologies === 1 ? "typologie" : "typologies"}`;

const counted = (count: number, one: string, many: string, m: Context): string =>
  `${m.number(count)} ${count < 2 ? one : many}`;

/** « 2 fichiers et 1 dossier écartés » */
function leftOut({ files, folders }: { readonly files: number; readonly folders: number }, m: Context): string {
  const parts = [
    files > 0 ? counted(files, "fichier", "fichiers", m) : null,
    folders > 0 ? counted(folders, "dossier", "dossiers", m) : null,
  ].filter((part) => part !== null);
  return `${m.list(parts, "and")} ${files + folders === 1 ? "écarté" : "écartés"}`;
}

type FindingTable = { [C in Exclude<Code, ReasonCode | SheetCode>]: (args: DiagnosticArgs[C], m: Context) => string };

/** Why a file is no list of known warnings, or no baseline. */
const KNOWN = {
  other: (file: string) => `${file} n’est pas une liste d’avertissements connus`,
  entry: (file: string) =>
    `Ce qui se trouve ici dans ${file} n’est pas un avertissement connu : il faut un fichier, un code, un pointeur, un objet et un nombre`,
  result: (file: string) => `${file} est un résultat enregistré, non une liste d’avertissements connus`,
  baseline: (file: string) => `${file} est une liste d’avertissements connus, non un résultat enregistré`,
};

/** What was found, in French: one sentence per finding, without a full stop. */
export const FINDINGS = {
  "file-not-found": (a, m) => `Le chemin ${m.quote(a.path)} n’existe pas`,
  "file-unreadable": (a, m) => `Impossible de lire le fichier ${m.quote(a.path)} : ${m.refusal(a.reason)}`,
  "file-no-match": (a, m) => `Aucun profil trouvé sous ${m.quote(a.path)}`,
  "file-none-left": (a, m) =>
    a.other > 0
      ? `Il ne reste aucun profil : ${counted(a.other, "fichier", "fichiers", m)} ${a.other === 1 ? "n’est pas un profil" : "ne sont pas des profils"}`
      : `Il ne reste aucun profil : ${leftOut(a, m)} par exclude`,
  "file-left-out": (a, m) => `${leftOut(a, m)} par exclude`,
  "file-passed-over": (a, m) => `${m.quote(a.path)} est ${m.kind(a.got)} et non un profil : laissé de côté`,
  "file-exclude-idle": (a, m) => `--exclude ${m.quote(a.pattern)} n’écarte rien`,
  "file-too-large": (a, m) => `Le fichier ${m.quote(a.path)} dépasse ${m.bytes(a.limit)}`,
  "file-not-utf8": (a, m) =>
    `Le fichier ${m.quote(a.path)} n’est pas un texte en UTF-8 : un caractère, par exemple une lettre accentuée, y est enregistré dans un autre encodage`,
  "file-too-many-documents": (a, m) => `Le fichier ${m.quote(a.path)} contient plus de ${m.number(a.limit)} documents`,
  "file-findings-cut": (a, m) =>
    `${m.number(a.more)} ${a.more === 1 ? "autre constat" : "autres constats"} sur ${m.quote(a.path)} ${a.more === 1 ? "n’est pas affiché" : "ne sont pas affichés"} : les ${m.number(a.shown)} premiers suffisent pour commencer`,
  "file-read-in-part": (a, m) =>
    a.because === "findings"
      ? `Le fichier ${m.quote(a.path)} n’est pas lu au-delà d’ici : ce qui précède suffit pour commencer`
      : `Le fichier ${m.quote(a.path)} n’est pas lu au-delà d’ici : ce qui précède prend tout le temps accordé à un fichier`,
  "file-out-of-memory": (a, m) => `La lecture du fichier ${m.quote(a.path)} demande plus de mémoire qu’il n’y en a`,
  "file-binary": (a, m) => `Le fichier ${m.quote(a.path)} n’est pas un fichier texte`,
  "file-ending": (a, m) => `Le fichier ${m.quote(a.path)} est laissé de côté : son nom ne finit pas par .yaml ou .yml`,
  "file-link-outside": (a, m) => `Le lien ${m.quote(a.path)} mène hors du dossier ; il n’est pas suivi`,
  "file-not-ours": (a, m) =>
    a.expected === "configuration"
      ? `Le lien ${m.quote(a.path)} mène hors de son dossier, à ce qui n’est pas une configuration ; son contenu n’est pas montré`
      : `${m.quote(a.path)}, que désigne une configuration, n’est pas ${m.kind(a.expected)} ; son contenu n’est pas montré`,
  "file-output-exists": (a, m) => `Le fichier ${m.quote(a.path)} existe déjà ; il n’est pas remplacé`,
  "file-not-written": (a, m) =>
    `Impossible d’écrire ${a.path === "-" ? "sur la sortie standard" : `le fichier ${m.quote(a.path)}`} : ${a.reason === "ENOENT" ? "son dossier n’existe pas" : m.refusal(a.reason)}`,

  "yaml-empty": () => "Le document est vide",
  "yaml-not-a-map": (a, m) => `Le document devrait être un bloc de clés et de valeurs, or c’est ${m.kind(a.got)}`,
  "yaml-tab": () => "Le retrait de la ligne est fait d’une tabulation, ce que YAML n’admet pas",
  "yaml-duplicate-key": (a, m) => `La clé ${m.quote(a.key)} figure déjà à la ligne ${a.line}`,
  "yaml-bad-indent": () => "Le retrait de cette ligne ne s’accorde pas avec celui des lignes voisines",
  "yaml-missing-quote": () => "Un guillemet s’ouvre ici et ne se referme nulle part",
  "yaml-unexpected": (a, m) => {
    if (a.detail === "---") return "Un second document commence ici, alors qu’un seul est attendu";
    if (a.detail === "") return "Cette ligne enfreint les règles de YAML";
    return `${m.quote(a.detail)} enfreint à cet endroit les règles de YAML`;
  },
  "yaml-unquoted-bound": (a, m) => `La borne ${m.quote(a.text)} n’est pas entre guillemets`,
  "yaml-alias-unknown": (a, m) => `L’alias ${m.quote(`*${a.name}`)} renvoie à une ancre qui n’existe pas`,
  "yaml-alias-cyclic": (a, m) => `L’alias ${m.quote(`*${a.name}`)} se contient lui-même`,
  "yaml-alias-explosion": (a, m) => `Les alias ajouteraient plus de ${m.number(a.limit)} valeurs`,
  "yaml-too-deep": (a, m) => `Le document est imbriqué sur plus de ${m.number(a.limit)} niveaux`,
  "yaml-too-large": (a, m) => `Le document dépasse ${m.bytes(a.limit)}`,
  "yaml-too-many-values": (a, m) => `Le document contient peut-être plus de ${m.number(a.limit)} valeurs`,
  "yaml-tag-unknown": (a, m) => `L’étiquette YAML ${m.quote(a.tag)} n’a pas de sens ici`,
  "yaml-merge-key": () => "La clé de fusion « << » n’est pas lue",
  "yaml-key-not-text": () => "Une clé devrait être un mot ; ici, c’est une liste ou un bloc",

  "key-unknown": (a, m) => `La clé ${m.quote(a.key)} n’existe pas à cet endroit`,
  "key-misplaced": (a, m) => `La clé ${m.quote(a.key)} n’a pas sa place ici`,
  "key-renamed": (a, m) => `La clé ${m.quote(a.key)} a changé de nom`,
  "key-missing": (a, m) => `La clé ${m.quote(a.key)} manque`,
  "key-excluded": (a, m) => `La clé ${m.quote(a.key)} ne peut figurer à côté de ${m.quote(a.because)}`,
  "value-wrong-type": (a, m) => `Attendu : ${m.list(a.expected.map(m.kind), "or")} ; trouvé : ${m.kind(a.got)}`,
  "value-empty": (a, m) => `La clé ${m.quote(a.key)} n’a pas de valeur`,
  "value-not-listed": (a, m) => `${m.quote(a.value)} ne fait pas partie des valeurs possibles`,
  "value-replaced": (a, m) => `${m.quote(a.value)} est un mot d’une version antérieure : il a été scindé`,
  "value-too-small": (a, m) =>
    `La valeur ${a.written === undefined ? m.number(a.value) : m.quote(a.written)} est trop petite : elle doit être ${a.strict ? "supérieure à" : "au moins égale à"} ${m.number(a.minimum)}`,
  "value-too-large": (a, m) =>
    `La valeur ${a.written === undefined ? m.number(a.value) : m.quote(a.written)} est trop grande : elle doit être ${a.strict ? "inférieure à" : "au plus égale à"} ${m.number(a.maximum)}`,
  "value-not-whole": (a, m) =>
    `La valeur ${a.written === undefined ? m.number(a.value) : m.quote(a.written)} n’est pas un nombre entier`,
  "value-not-finite": (a, m) => `La valeur ${m.quote(a.value)} n’est pas un nombre avec lequel on puisse calculer`,
  "value-decimal-comma": (a, m) =>
    `${m.quote(a.value)} s’écrit avec une virgule, alors que YAML demande un point décimal`,
  "value-percent-sign": (a, m) =>
    `${m.quote(a.value)} comporte le signe du pourcentage : une part s’écrit comme un simple nombre`,
  "value-number-as-text": (a, m) => `${m.quote(a.value)} est un texte, alors qu’un nombre est attendu`,
  "value-not-a-quantity": (a, m) => `${m.quote(a.value)} n’est ni un nombre ni une borne`,
  "value-empty-range": (a, m) =>
    `L’intervalle ${m.quote(a.value)} est vide : sa borne inférieure dépasse sa borne supérieure`,
  "value-bad-date": (a, m) =>
    a.alternative === null
      ? `${m.quote(a.value)} n’est pas une date`
      : `${m.quote(a.value)} désigne deux années, alors qu’une seule date est attendue`,
  "value-bad-id": (a, m) => `${m.quote(a.value)} ne peut servir d’identifiant`,
  "value-bad-unit": (a, m) => `${m.quote(a.value)} n’est ni « percent » ni une monnaie`,
  "value-bad-format": (a, m) => `${m.quote(a.value)} n’a pas la forme attendue : ${a.pattern}`,
  "value-too-short": (a, m) =>
    a.minimum === 1
      ? "Rien n’est écrit ici, alors qu’une valeur est obligatoire"
      : `Trop court : il faut au moins ${m.number(a.minimum)} éléments ou lettres`,
  "value-too-long": (a, m) =>
    a.of === "items"
      ? `Liste trop longue : ${m.number(a.maximum)} éléments au plus`
      : `Texte trop long : ${m.number(a.maximum)} caractères au plus`,
  "value-repeated": (a, m) => `${m.quote(a.value)} figure deux fois dans cette liste`,
  "value-thousands-point": (a, m) =>
    `${m.quote(a.text)} a été lu comme ${m.number(a.read)} : le point est le séparateur décimal. Faut-il lire ${m.number(a.meant)} ?`,
  "format-version": (a, m) =>
    `La version du format est ${a.got} ; ce programme lit la version ${m.number(a.supported)}`,
  "format-other": (a, m) => `Attendu : ${m.kind(a.expected)} ; trouvé : ${m.kind(a.got)}`,

  "funding-above-total": (a, m) =>
    `La somme des parties du financement, ${m.amount(a.sum, a.unit, a.total)}, dépasse le total de ${m.amount(a.total, a.unit)}`,
  "funding-below-total": (a, m) =>
    `Toutes les parties du financement sont données et leur somme, ${m.amount(a.sum, a.unit, a.total)}, n’atteint pas le total de ${m.amount(a.total, a.unit)}`,
  "funding-total-with-percent": () => "Avec l’unité « percent », le total vaut 100 par définition et ne s’écrit pas",
  "funding-own-resources-mismatch": (a, m) =>
    `Les ressources propres sont de ${m.amount(a.own, a.unit)}, mais les ressources marchandes et les cotisations font ensemble ${m.amount(a.parts, a.unit, a.own)}`,
  "funding-part-unknown": (a, m) =>
    `Il n’y a pas de partie ${m.quote(a.part)} que l’on puisse réunir dans ${m.quote(a.key)}`,
  "funding-part-elsewhere": (a, m) =>
    `La clé ${m.quote(a.key)} réunit des parties de deux principes : ${m.quote(a.part)} relève de ${m.quote(a.principle)}, non de ${m.quote(a.here)}`,
  "funding-part-twice": (a, m) =>
    a.key === a.other
      ? `La clé ${m.quote(a.key)} nomme deux fois ${m.quote(a.part)}`
      : `La partie ${m.quote(a.part)} figure dans ${m.quote(a.key)} et dans ${m.quote(a.other)}`,
  "funding-no-shares": (a, m) =>
    `${m.number(a.amounts)} ${a.amounts === 1 ? "montant" : "montants"} mais pas de « total » : aucune part ne peut être calculée`,
  "jobs-above-total": (a, m) =>
    `Les emplois d’insertion, ${m.number(a.integration)}, sont plus nombreux que l’ensemble des emplois, ${m.number(a.total)}`,
  "members-above-total": (a, m) =>
    `La somme des catégories d’organisations membres, ${m.number(a.sum)}, dépasse le total de ${m.number(a.total)}`,
  "members-miss-total": (a, m) =>
    `Toutes les catégories d’organisations membres sont données et leur somme, ${m.number(a.sum)}, n’est pas le total de ${m.number(a.total)}`,
  "members-all-mismatch": (a, m) =>
    `Organisations et personnes font ensemble ${a.sum > a.all ? "au moins" : "au plus"} ${m.number(a.sum)}, soit ${a.sum > a.all ? "plus" : "moins"} que l’ensemble des membres, ${m.number(a.all)}`,
  "network-tie-items": (a, m) =>
    `Un lien, ce sont deux membres et, s’il ne vaut pas 1, une intensité ; ici, ${m.number(a.items)} ${a.items > 1 ? "éléments" : "élément"}`,
  "network-tie-form": (a) =>
    a.got === "object"
      ? "Un lien est une liste de deux membres, sans clés"
      : "Un lien est une liste de deux membres, entre ses propres crochets",
  "network-tie-strength": (a, m) =>
    `${m.quote(a.text)} n’est pas l’intensité d’un lien : il faut un nombre supérieur à 0, au plus ${m.number(a.maximum)}`,
  "network-tie-itself": (a, m) => `${m.quote(a.member)} est lié à lui-même`,
  "network-tie-twice": (a, m) =>
    `Le lien entre ${m.quote(a.a)} et ${m.quote(a.b)} figure déjà : c’est le lien numéro ${m.number(a.first)}`,
  "network-tie-nobody": (a, m) => `Un lien mène à ${m.quote(a.member)}, que « network.members » ne nomme pas`,
  "network-name-blank": () => "Le nom d’un membre est vide",
  "network-name-variant": (a, m) =>
    `${m.quote(a.member)} et ${m.quote(a.other)} ne diffèrent que par des espaces, des caractères invisibles ou des majuscules : ils compteraient pour deux membres`,
  "network-too-large": (a, m) =>
    `Le réseau compte ${m.number(a.members)} membres : ${m.number(a.maximum)} au plus sont lus`,
  "network-cluster-named": (a, m) =>
    `${m.quote(a.member)} est le pôle lui-même : il est lié à chaque membre, et ses liens ne se codent pas`,
  "network-members-total": (a, m) =>
    `Le réseau nomme ${counted(a.named, "membre", "membres", m)}, mais « members » en compte ${m.number(a.counted)}`,
  "activities-above-100": (a, m) =>
    `La somme des parts des activités, ${m.amount(a.sum, "percent", 100)}, dépasse 100 %`,
  "activities-below-100": (a, m) =>
    `Toutes les activités ont une part et leur somme, ${m.amount(a.sum, "percent", 100)}, n’atteint pas 100 %`,
  "date-before-created": (a) => `La date du profil (${a.date}) précède la création du pôle (${a.created})`,
  "agreement-reversed": (a) => `La convention s’achève (${a.until}) avant de commencer (${a.since})`,
  "label-unknown-call": (a, m) =>
    `L’État n’a pas lancé d’appel en ${a.call} : ses appels à projets pour les PTCE sont ceux de ${m.list(a.calls, "and")}`,
  "label-before-call": (a) => `La réponse (${a.year}) est antérieure à l’appel (${a.call})`,
  "label-after-date": (a) => `Le label (${a.year}) est postérieur à la date du profil (${a.date})`,
  "label-twice": (a, m) => `L’appel ${m.quote(a.call)} figure ici deux fois`,
  "agreement-over": (a, m) =>
    `La convention avec ${m.quote(a.name)} s’est achevée (${a.until}) avant la date du profil (${a.date})`,
  "evidence-no-field": (a, m) =>
    `La preuve donnée pour ${m.quote(a.path)} vise un champ que ce profil ne renseigne pas`,
  "evidence-unknown-source": (a, m) => `La source ${m.quote(a.source)} ne figure pas sous « sources »`,
  "schema-line-missing": () => "La première ligne n’indique pas aux éditeurs où se trouve le schéma",
  "value-unsettled": (a, m) => `${m.quote(a.mark)} tient la place d’une valeur que les codeurs ont encore à trancher`,
  "text-encoded-twice": (a, m) => `${m.quote(a.text)} a été encodé deux fois : ce devrait être ${m.quote(a.meant)}`,
  "text-cut-short": (a, m) =>
    `${m.quote(a.text)} s’arrête ici, et ${m.quote(a.comment)} est un commentaire : un # après une espace en ouvre un`,
  "source-unused": (a, m) => `La source ${m.quote(a.source)} est déclarée, mais aucune preuve n’y renvoie`,
  "sector-similar": (a, m) =>
    a.label !== undefined
      ? `Le secteur ${m.quote(a.value)} s’écrit ${m.quote(a.suggestion)}, seul mot que cherche la typologie`
      : `Le secteur ${m.quote(a.value)} ressemble à ${m.quote(a.suggestion)}, que cherche la typologie, mais n’est pas le même mot`,
  "contradiction-empowered": () =>
    "Chaque groupe concerné décide par lui-même, mais le mode de décision est « executive » et aucun ne tient de siège",
  "contradiction-silent-seats": (a, m) =>
    `La plupart des sièges de décision reviennent à des groupes dont la participation est « none » : ${m.list(a.groups.map(m.code), "and")}`,
  "contradiction-grants": (a, m) =>
    `Le modèle économique est « grant_reliant », mais le pôle gagne lui-même au moins ${m.percent(a.share)}`,
  "contradiction-mode": () =>
    "La plupart des sièges de décision reviennent aux parties prenantes, mais une personne ou des experts décident",
  "contradiction-group": (a, m) =>
    `Le groupe ${m.quote(m.code(a.group))} est codé comme inexistant, mais il tient un siège`,
  "citizens-not-applicable": () => "Les citoyens sont dits inexistants, mais tout territoire a des habitants",
  "profile-two-levels": (a, m) =>
    `Le profil ${m.quote(a.id)} de ${a.date} est ici au niveau « ${m.code(a.level)} » et, dans ${m.quote(a.file)}, ligne ${a.line}, au niveau « ${m.code(a.other)} »`,
  "profile-duplicate": (a, m) =>
    `Le profil ${m.quote(a.id)} de ${a.date} existe déjà : ${m.quote(a.file)}, ligne ${a.line}`,
  "indicator-unknown": (a, m) =>
    `La typologie ${m.quote(a.typology)} n’a pas d’indicateur ${m.quote(a.indicator)} : la valeur n’est pas utilisée`,
  "indicator-elsewhere": (a, m) =>
    `${m.number(a.profiles)} ${a.profiles === 1 ? "profil donne" : "profils donnent"} des valeurs pour ${m.list(a.names.map(m.quote), "and")} de la typologie ${m.quote(a.other)}, que ${m.quote(a.typology)} n’utilise pas`,
  "values-alike": (a, m) =>
    `${a.field} est écrit de plusieurs façons, que les tableaux comptent à part : ${m.list(
      a.values.map((value, i) => `${m.quote(value)} (${a.files[i]})`),
      "and",
    )}${a.more === 0 ? "" : ` ; ${m.number(a.more)} ${a.more === 1 ? "autre de ses valeurs l’est" : "autres de ses valeurs le sont"} aussi`}`,
  "regions-merged": (a, m) =>
    `La région ${m.quote(a.former)} (${a.files[0]}) fait partie depuis 2016 de la région ${m.quote(a.now)} (${a.files[1]}) : les tableaux comptent les deux à part`,
  "indicator-bad-code": (a, m) =>
    `${m.quote(a.value)} n’est pas un code de l’indicateur ${m.quote(m.indicator(a.indicator))}`,
  "indicator-not-number": (a, m) =>
    `L’indicateur ${m.quote(m.indicator(a.indicator))} demande un nombre ou une borne ; trouvé : ${m.quote(a.value)}`,
  "allow-unused": (a, m) => `Aucun constat ${m.quote(a.code)} à cet endroit : le commentaire n’admet rien`,
  "allow-unknown": (a, m) =>
    `Aucun constat sur un fichier ne porte le code ${m.quote(a.code)} : le commentaire n’admet rien`,
  "allow-error": (a, m) =>
    `${m.quote(a.code)} est une erreur et ne peut être admis : un document où elle figure ne donne pas de résultat`,
  "usage-allow": (a, m) =>
    a.because === "unknown"
      ? `Aucun constat sur un fichier ne porte le code ${m.quote(a.code)}, que nomme ${m.quote(a.option)}`
      : `${m.quote(a.code)} ne peut être admis par ${m.quote(a.option)} : ${a.because === "error" ? "c’est une erreur, et un document où elle figure ne donne pas de résultat" : "ce constat porte sur l’exécution, non sur le contenu d’un fichier"}`,
  "known-warnings-gone": (a, m) =>
    `${m.number(a.count)} ${a.count < 2 ? "avertissement de la liste" : "avertissements de la liste"} ${m.quote(a.path)} ${a.count < 2 ? "ne se retrouve plus" : "ne se retrouvent plus"} : ${m.list(a.more > 0 ? [...a.among, GRAMMAR.others(m.number(a.more), a.more)] : a.among, "and")}`,
  "known-warnings-kept": (a, m) =>
    `La liste ${m.quote(a.path)} est restée telle quelle : il y manquerait ce que contiennent les fichiers en erreur`,
  "file-not-known-warnings": (a, m) => KNOWN[a.because](m.quote(a.path)),
  "text-unlisted": (a, m) =>
    `La typologie ne donne aucun degré à ${m.quote(a.value)} pour l’indicateur ${m.quote(m.indicator(a.indicator))} : la valeur est tenue pour inconnue`,
  "indicator-out-of-range": (a, m) =>
    `La valeur ${m.number(a.value)} de l’indicateur ${m.quote(m.indicator(a.indicator))} sort de son domaine${range(a, m)}`,

  "pairs-none": () => "Ce fichier ne contient aucune paire de membres",
  "cell-quotation": () =>
    "Les guillemets droits de cette cellule ne vont pas : l’un n’est pas fermé, ou du texte suit celui qui ferme",
  "pairs-cells": (a, m) =>
    `Une ligne, ce sont deux membres et, si elle ne vaut pas 1, une intensité ; ici, ${m.number(a.cells)} ${a.cells > 1 ? "cellules" : "cellule"}`,
  "pairs-strength": (a, m) =>
    `${m.quote(a.text)} n’est pas une intensité : il faut un nombre supérieur à 0, au plus ${m.number(a.maximum)}`,
  "pairs-twice": (a, m) =>
    `Le lien entre ${m.quote(a.a)} et ${m.quote(a.b)} figure déjà à la ligne ${m.number(a.line)}`,
  "typology-anchors-unordered": (a, m) =>
    `Les points d’ancrage ne sont pas ordonnés : exclusion ${m.number(a.out)}, point de bascule ${m.number(a.crossover)}, inclusion ${m.number(a.in)}`,
  "typology-degree-half": (a, m) => `Le degré de ${m.quote(a.key)} vaut exactement 0,5, ce qui n’est d’aucun côté`,
  "typology-indicator-shared": (a, m) => `L’indicateur ${m.quote(a.indicator)} sert déjà l’axe ${m.quote(a.axis)}`,
  "typology-duplicate-id": (a, m) => `L’identifiant ${m.quote(a.id)} est employé deux fois`,
  "typology-fact-unknown": (a, m) => `Le fait ${m.quote(a.fact)} n’existe pas`,
  "typology-fact-twice": (a, m) => `Le fait ${m.quote(a.fact)} sert déjà l’indicateur ${m.quote(a.indicator)}`,
  "typology-fact-method": (a, m) =>
    a.expected === "none"
      ? `Le fait ${m.quote(a.fact)} est une liste ouverte et ne peut être calibré`
      : `Le fait ${m.quote(a.fact)} ne peut être calibré par la méthode ${m.quote(a.method)} : il faut ${m.quote(a.expected)}`,
  "typology-code-missing": (a, m) => `Le code ${m.quote(a.code)} du fait ${m.quote(a.fact)} ne reçoit aucun degré`,
  "typology-code-unknown": (a, m) => `${m.quote(a.code)} n’est pas un code du fait ${m.quote(a.fact)}`,
  "typology-comparison": (a, m) => `Le fait ${m.quote(a.fact)} ne se compare pas par ${m.quote(a.operator)}`,
  "typology-axis-unknown": (a, m) => `L’axe ${m.quote(a.axis)} n’existe pas`,
  "typology-type-unknown": (a, m) => `Le type ${m.quote(a.type)} n’existe pas`,
  "typology-types-overlap": (a, m) =>
    `Les types ${m.words(a.types, "and")} revendiquent le même coin (${m.corner(a.corner)})`,
  "typology-types-gap": (a, m) => `Aucun type ne couvre ce coin de l’espace des propriétés : ${m.corner(a.corner)}`,
  "typology-source-unknown": (a, m) => `La source ${m.quote(a.source)} ne figure pas sous « sources »`,
  "typology-weights-zero": (a, m) => `Tous les indicateurs de l’axe ${m.quote(a.axis)} ont un poids nul`,
  "typology-defining-twice": (a, m) =>
    `L’axe ${m.quote(a.axis)} a plusieurs indicateurs définitoires (${m.list(a.indicators, "and")}) ; un seul peut le définir`,
  "typology-number-undeclared": (a, m) => `${m.quote(a.what)} n’indique ni d’où il vient ni que c’est une décision`,
  "typology-translation-missing": (a, m) =>
    `Le texte ${m.language(a.language)} manque ; celui d’une autre langue le remplace, avec une marque`,
  "typology-changed": (a, m) =>
    a.version === a.shipped
      ? `Le contenu diffère de la typologie fournie sous le nom ${m.quote(`${a.id} ${a.version}`)}`
      : `Sous l’identifiant ${m.quote(a.id)} est fournie la version ${m.quote(a.shipped)} ; celle-ci est la version ${m.quote(a.version)}`,
  "typology-degrees-turn": (a, m) =>
    `Le long de l’échelle du fait ${m.quote(a.fact)}, les degrés changent de sens entre ${m.quote(a.before)} et ${m.quote(a.code)}`,
  "typology-never-raised": (a, m) => `Aucun profil ne peut déclencher le signal de vigilance ${m.quote(a.watchpoint)}`,
  "typology-never-cleared": (a, m) => `Aucun profil ne peut lever le signal de vigilance ${m.quote(a.watchpoint)}`,
  "trait-never-independent": (a, m) => `Le trait ${m.quote(a.trait)} ne fait que répéter ce qui compte dans le score`,
  "typologies-same-name": (a, m) =>
    `Le fichier ${m.quote(a.file)} porte le même nom, ${m.quote(`${a.id} ${a.version}`)}, avec un autre contenu`,
  "typology-settings-order": (a, m) =>
    `La part connue suffisante (${m.number(a.sound)}) est inférieure à la part connue minimale (${m.number(a.minimum)})`,

  "result-typologies-differ": (a, m) =>
    `Ces résultats enregistrés reposent sur des typologies différentes : ${m.quote(a.expected)} et ${m.quote(a.got)}`,
  "result-bad-line": (a) => BAD_LINE[a.what],
  "result-inconsistent": (a, m) =>
    `Le résultat enregistré de ${m.quote(`${a.id} ${a.date}`)} se contredit : ${INCONSISTENT[a.what]}`,
  "result-version": (a) =>
    `Ce résultat a été enregistré au format ${a.got} ; cette version du programme lit ${a.expected}`,
  "result-with-typology": () =>
    "Un résultat enregistré est déjà calculé : aucune autre typologie ni aucune autre confiance ne peut lui être appliquée",
  "result-empty": () => "Le résultat enregistré ne contient aucun profil",
  "result-expected": (a, m) => `Le fichier ${m.quote(a.path)} n’est pas un résultat enregistré`,
  "compare-typologies": (a) =>
    `Une comparaison porte sur deux typologies ou sur deux résultats enregistrés, et non sur ${given(a.typologies, a.saved)}`,
  "compare-mixed": () => "Un résultat enregistré ne se compare pas à des profils",
  "compare-same": (a, m) =>
    `Les deux côtés reposent sur la même typologie, ${m.quote(a.typology)} : il n’y a rien à comparer`,
  "compare-nothing-common": (a, m) =>
    `Aucun profil n’a de résultat à la fois selon ${m.quote(a.first)} et selon ${m.quote(a.second)} : il n’y a rien à comparer`,
  "compare-left-out": (a, m) => {
    const names = m.list(a.more > 0 ? [...a.names, GRAMMAR.others(m.number(a.more), a.more)] : a.names, "and");
    return a.only === null
      ? `Laissés de côté, car les profils des deux côtés diffèrent sous un même identifiant et une même date : ${names}`
      : `Laissés de côté, car seul ${m.quote(a.only)} en donne un résultat : ${names}`;
  },
  "compare-unscored": (a, m) => `Selon ${m.quote(a.typology)}, aucun profil n’a de score sur aucun axe`,
  "coding-one-coder": (a, m) =>
    a.coder === null
      ? "Il ne reste aucun profil à comparer"
      : `Tous les profils sont codés par ${m.quote(a.coder)} : comparer demande deux codeurs au moins`,
  "trajectory-no-case": (a, m) =>
    a.profiles === 1
      ? "Une trajectoire demande deux dates d’un même pôle, et il n’y a qu’un profil"
      : `Aucun pôle n’a deux dates parmi ces ${m.number(a.profiles)} profils`,
  "trajectory-order": (a, m) =>
    `${m.quote(a.id)} a deux profils dont aucun ne précède l’autre : ${a.date} et ${a.other}, dans ${a.file}, ligne ${m.number(a.line)}`,
  "trajectory-alone": (a, m) =>
    `Pôles à une seule date, laissés de côté : ${m.list(a.more > 0 ? [...a.names, GRAMMAR.others(m.number(a.more), a.more)] : a.names, "and")}`,
  "coding-nothing-common": (a, m) =>
    `Aucun pôle n’est codé par deux des codeurs à la même date et au même niveau : ${m.list(a.coders.map(m.quote), "and")}`,
  "coding-no-coder": () => "Ce profil n’indique pas qui l’a codé",
  "coding-same-coder": (a, m) =>
    `${m.quote(a.coder)} a codé deux fois ce pôle à cette date et à ce niveau : aussi dans ${a.file}, ligne ${m.number(a.line)}`,
  "coding-alone": (a, m) =>
    `Codés par un seul codeur, et laissés de côté : ${m.list(a.more > 0 ? [...a.names, GRAMMAR.others(m.number(a.more), a.more)] : a.names, "and")}`,
  "alternatives-typology": (a, m) =>
    `Ce sont des variantes de ${m.quote(a.got)}, mais la typologie en vigueur est ${m.quote(a.expected)}`,
  "alternatives-address": (a, m) => `${m.quote(a.address)} n’atteint rien dans la typologie`,
  "alternatives-types": (a, m) =>
    `${m.quote(`${a.id} ${a.version}`)} a d’autres axes ou types que la typologie en vigueur`,
  "form-private": () => "Une source de ce fichier est confidentielle, et la fiche en montrerait les mots",
  "letter-broken": ({ blocks }) =>
    blocks === 0
      ? "Ce texte ne contient aucun bloc de fiche de codage"
      : "Le bloc de la fiche de codage n’est pas arrivé entier",
  "result-not-coded": () => "Un résultat enregistré ne contient pas ce qui a été codé, mais ce qui en a été tiré",
  "outcome-value": (a, m) =>
    `Le résultat ${a.field} doit être un degré de 0 à 1, ou des bornes d’un tel degré${a.value === null ? "" : `, et non ${m.quote(a.value)}`}`,
  "outcome-nowhere": (a, m) =>
    a.profiles === 1
      ? `Le profil n’a pas de champ ${m.quote(a.field)}, demandé comme résultat à expliquer`
      : `Aucun des ${m.number(a.profiles)} profils n’a de champ ${m.quote(a.field)}, demandé comme résultat à expliquer`,
  "ratings-column": (a, m) => `Ce fichier d’évaluations n’a pas de colonne ${m.quote(a.column)}`,
  "ratings-row": (a, m) => `Cette évaluation n’a rien dans ${m.list(a.missing, "and")}`,
  "ratings-none": () => "Ce fichier ne contient aucune évaluation",
  "ratings-scale": (a, m) => `${m.quote(a.value)} n’est pas une échelle`,
  "ratings-mixed": (a, m) =>
    `Les évaluations ${m.quote(a.dataset)} ont à la ligne ${m.number(a.line)} une autre valeur dans la colonne ${a.column}`,
  "ratings-value": (a, m) =>
    a.allowed === null
      ? `${m.quote(a.value)} n’est pas un nombre, alors que l’échelle est numérique`
      : `${m.quote(a.value)} ne figure pas sur l’échelle déclarée`,
  "ratings-twice": (a, m) =>
    `${m.quote(a.rater)} a évalué deux fois ${m.quote(a.unit)} : aussi à la ligne ${m.number(a.line)}`,
  "result-baseline-typology": (a, m) =>
    `Les résultats de référence reposent sur la typologie ${m.quote(a.got)}, cette exécution sur ${m.quote(a.expected)}`,

  ...BATCH_FINDINGS,
  ...ODD_FINDINGS,

  "usage-option-needs": (a, m) => `L’option ${m.quote(a.option)} ne s’emploie qu’avec ${m.quote(a.needs)}`,
  "usage-option-excludes": (a, m) => `L’option ${m.quote(a.option)} est incompatible avec ${m.quote(a.other)}`,
  "usage-name-hyphen": (a, m) =>
    `${m.quote(a.name)} commence par un tiret, comme une option ; un fichier porte ce nom ici`,
  "usage-variable-unknown": (a, m) =>
    `La variable d’environnement ${m.quote(a.variable)} ne correspond à aucune option`,
  "usage-option-unknown": (a, m) => `L’option ${m.quote(a.option)} n’existe pas`,
  "usage-command-unknown": (a, m) => `La commande ${m.quote(a.command)} n’existe pas`,
  "usage-argument-missing": (a, m) => `L’argument ${m.quote(a.argument)} manque`,
  "usage-argument-excess": (a, m) => `La commande ${m.quote(a.command)} a reçu trop d’arguments`,
  "usage-option-value-missing": (a, m) => `L’option ${m.quote(a.option)} demande une valeur`,
  "usage-choice": (a, m) => `${m.quote(a.value)} n’est pas admis pour ${m.quote(a.option)}`,
  "usage-format-unknown": (a, m) => `Le format ${m.quote(a.format)} n’existe pas`,
  "usage-output-binary": (a, m) => `Le format ${m.quote(a.format)} n’est pas du texte : un terminal ne peut l’afficher`,
  "config-other-owner": (a, m) =>
    `La configuration ${m.quote(a.path)} appartient à quelqu’un d’autre ; il n’en est pas tenu compte`,
  "export-lost": ({ id, date, path, values }, m) =>
    values === 1
      ? `Une valeur n’est pas dans les feuilles, car aucune cellule ne peut la contenir : ${path} de ${m.quote(`${id} ${date}`)}`
      : `${m.number(values)} valeurs ne sont pas dans les feuilles, car aucune cellule ne peut les contenir ; la première est ${path} de ${m.quote(`${id} ${date}`)}`,
  "export-lists-left": ({ lists }) =>
    `Absents du fichier, qui a une ligne par cas et aucune liste : ${lists.join(", ")}`,
  "export-left-open": ({ degrees, profiles }, m) =>
    `${m.number(degrees)} ${degrees === 1 ? "cellule reste vide" : "cellules restent vides"}, dans ${m.number(profiles)} ${profiles === 1 ? "profil" : "profils"} : ce qu’on en sait laisse ouvert de quel côté de ${m.number(0.5)} elles se trouvent`,
  "config-wrote": (a, m) =>
    a.because === "force"
      ? `${m.quote(a.path)} a été remplacé, comme la configuration le permet`
      : `${m.quote(a.path)} a été ${a.over ? "remplacé" : "écrit"}, comme la configuration le demande`,
  "usage-config-outside": (a, m) =>
    a.because === "outside"
      ? `${m.quote(a.path)} mène hors du dossier de la configuration`
      : `${m.quote(a.path)} est caché ou se trouve dans node_modules : aucune configuration ne fait écrire de fichier à cet endroit`,
  "machine-folder-gone": () => "Le dossier dans lequel vous êtes n’existe plus",
  "machine-no-descriptors": () => "Le système ne laisse pas ce programme ouvrir un fichier de plus",
  "usage-output-is-input": (a, m) => `${m.quote(a.path)} est lu par cette même commande ; rien n’y est donc écrit`,
  "usage-output-twice": (a, m) =>
    `Deux sorties s’écriraient ${a.path === "-" ? "sur la sortie standard" : `dans ${m.quote(a.path)}`}`,
  "usage-stdin-twice": () => "L’entrée standard (« - ») ne peut être lue qu’une fois",
  "usage-typology-unknown": (a, m) =>
    `Aucune typologie n’est fournie sous le nom ${m.quote(a.typology)}, et aucun fichier ne porte ce nom`,
  "usage-id-malformed": (a, m) => `${m.quote(a.id)} ne peut être l’identifiant d’une typologie`,
  "usage-id-shipped": (a, m) => `${m.quote(a.id)} est l’identifiant d’une typologie fournie`,
  "usage-factor-idle": (a, m) => `Le facteur ${m.quote(a.factor)} de « --factors » ne fait rien varier sur ces profils`,
  "usage-id-unknown": (a, m) => `Rien ne porte le nom ${m.quote(a.id)}`,
  "internal-bug": (a) => `Un défaut du programme l’a fait échouer : ${a.message}`,
} satisfies FindingTable;

function range({ min, max }: { min: number | null; max: number | null }, m: Context): string {
  if (min !== null && max !== null) return ` : de ${m.number(min)} à ${m.number(max)}`;
  if (min !== null) return ` : au moins ${m.number(min)}`;
  return max === null ? "" : ` : au plus ${m.number(max)}`;
}
