import type { Explanation } from "../../explanation.js";
import type { BatchCode } from "../../vocabulary.js";

const RENEW = "Examinez le changement. S’il est voulu, relancez avec `--update-baseline` ; sinon, corrigez le profil.";
const EXPECTED =
  "Examinez les raisons avec `tcec classify`. Corrigez le profil si un fait est faux, ou l’attente si elle n’est plus à jour.";

/** What each finding of a batch means, in French. */
export const BATCH_EXPLANATIONS: { readonly [C in BatchCode]: Explanation } = {
  "gate-status": {
    title: "Un statut que l’exécution refuse",
    meaning:
      "Le profil a un statut que nomme `--fail-on`. Le résultat est valable, mais il a été demandé de ne pas laisser passer de tels résultats.",
    remedy:
      "Codez une plus grande part de ce qui manque, ou retirez ce statut de `--fail-on`, où chaque mot désigne un statut et lui seul.",
  },
  "gate-flag": {
    title: "Un signalement que l’exécution refuse",
    meaning:
      "À côté du verdict figure un signalement que nomme `--fail-on` : `atypical` si une présomption du type est fausse, `outvoted` si la définition d’un axe n’est pas du côté de son score, `compensation` si la majorité des poids n’y est pas.",
    remedy: "Examinez les raisons avec `tcec classify`, ou retirez ce signalement de `--fail-on`.",
  },
  "gate-watchpoint": {
    title: "Un signal de vigilance que l’exécution refuse",
    meaning: "Les faits du profil déclenchent un signal de vigilance que nomme `--fail-on watchpoint:…`.",
    remedy: "Examinez les faits en cause avec `tcec classify --verbose`, ou retirez ce signal de `--fail-on`.",
  },
  "gate-check": {
    title: "Un contrôle que l’exécution demande",
    meaning:
      "Les faits du profil montrent qu’il ne satisfait pas à un contrôle que nomme `--fail-on check:…`. Un contrôle que les faits connus ne tranchent pas ne compte pas.",
    remedy: "Examinez les faits en cause avec `tcec classify --verbose`, ou retirez ce contrôle de `--fail-on`.",
  },
  "expect-type": {
    title: "Un autre type que le type attendu",
    meaning:
      "Le profil lui-même (`expected`), ou le fichier de `--expect`, indique quel type le pôle est censé recevoir, et il en a reçu un autre. Il est aussi possible de n’en attendre aucun.",
    remedy: EXPECTED,
  },
  "expect-status": {
    title: "Un autre statut que le statut attendu",
    meaning:
      "Le profil lui-même (`expected`), ou le fichier de `--expect`, indique quel statut le profil devrait avoir, et il en a un autre.",
    remedy: EXPECTED,
  },
  "expect-possible": {
    title: "D’autres types possibles que ceux attendus",
    meaning:
      "Le fichier de `--expect` donne la liste des types qui restent possibles quoi que révèle ce qui est inconnu, et le résultat en donne d’autres. Leur ordre est sans importance.",
    remedy: EXPECTED,
  },
  "expect-missing": {
    title: "Un profil attendu manque",
    meaning:
      "Le fichier de `--expect` a une entrée pour un pôle et une date dont aucun profil n’a été classé. Dans une partie d’un lot (`--shard`), cela n’est pas examiné.",
    remedy: "Voyez si le profil a été déplacé, renommé ou refusé. S’il n’existe plus, retirez son entrée.",
  },
  "expect-nothing": {
    title: "Rien n’a été comparé",
    meaning:
      "`--expect` a été demandé, mais aucun des profils n’indique quel résultat est attendu. Une comparaison qui ne compare rien n’est pas une réussite.",
    remedy:
      "Donnez aux profils un bloc `expected` avec `type`, `status` ou les deux, ou indiquez le fichier qui contient les attentes : `--expect=expected.yaml`.",
  },
  "expect-type-unknown": {
    title: "Un type attendu que la typologie n’a pas",
    meaning: "Aucun profil ne peut recevoir un type que la typologie employée ne nomme pas.",
    remedy:
      "Corrigez l’identifiant, ou indiquez avec `--typology` la typologie qui le contient. `tcec typology show` donne la liste des types avec leurs identifiants.",
  },
  "baseline-type": {
    title: "Le type a changé",
    meaning: "Depuis l’enregistrement des résultats de référence, le profil a reçu un autre type, ou n’en a plus.",
    remedy: RENEW,
  },
  "baseline-status": {
    title: "Le statut a changé",
    meaning:
      "Depuis l’enregistrement des résultats de référence, le verdict sur le profil est devenu plus ferme, ou moins.",
    remedy: RENEW,
  },
  "baseline-score": {
    title: "Un score a bougé",
    meaning: "Depuis l’enregistrement des résultats de référence, le score d’un axe a bougé, est apparu ou a disparu.",
    computed:
      "La différence des deux scores, de 0 à 1, est comparée à `--tolerance` ; sans cette option, seul passe le bruit du calcul en virgule flottante. Un score devenu connu ou inconnu compte toujours.",
    remedy: RENEW,
  },
  "baseline-bounds": {
    title: "Les bornes d’un axe sans score ont bougé",
    meaning:
      "L’axe n’avait pas de score lors de l’enregistrement des résultats de référence et n’en a toujours pas, mais ce qui est connu a changé : un fait a été ajouté, retiré ou modifié.",
    computed: "Les deux extrémités, de 0 à 1, sont comparées à `--tolerance`, comme les scores.",
    remedy: RENEW,
  },
  "baseline-appeared": {
    title: "Un profil absent des résultats de référence",
    meaning:
      "Le profil n’avait pas été classé lors de l’enregistrement des résultats de référence. Les profils se distinguent par l’identifiant, la date, le niveau d’analyse et le codeur : un nouveau codeur fait donc un nouveau profil.",
    remedy: RENEW,
  },
  "baseline-vanished": {
    title: "Un profil des résultats de référence manque",
    meaning:
      "Les résultats de référence contiennent un profil qui n’a pas été classé cette fois : il n’existe plus, il a un autre identifiant, une autre date, un autre niveau d’analyse ou un autre codeur, ou il a été refusé. Dans une partie d’un lot (`--shard`), cela n’est pas examiné.",
    remedy:
      "Voyez si le profil a été déplacé, renommé ou refusé. S’il n’existe plus, relancez avec `--update-baseline`.",
  },
  "baseline-kept": {
    title: "Les résultats de référence ne sont pas enregistrés",
    meaning:
      "Un document est refusé, ou un fichier est illisible. Des résultats de référence écrits maintenant ne contiendraient pas ces profils, et personne ne remarquerait que l’un d’eux revient modifié. Le fichier reste donc tel quel, ou n’est pas créé.",
    remedy: "Corrigez ce qui est refusé, ou retirez-le du lot, puis relancez avec `--update-baseline`.",
  },
  "gates-failed": {
    title: "L’exécution a échoué",
    meaning:
      "Une condition de `--fail-on`, `--expect`, `--baseline` ou `--max-warnings` n’est pas remplie. La ligne nomme chacune d’elles avec ce qui s’y oppose ; le code de retour est 1. Un profil qui ne remplit pas une condition n’empêche jamais de traiter les autres.",
    remedy: "Corrigez ce que signalent les constats au-dessus de la ligne, ou changez les conditions.",
  },
  "run-interrupted": {
    title: "Interruption",
    meaning:
      "L’exécution a été arrêtée avant que tous les profils soient classés. Les fichiers sont écrits en entier ou pas du tout : aucun ne reste inachevé ; le code de retour est 130.",
  },
  "cache-damaged": {
    title: "Un cache endommagé",
    meaning:
      "Une partie du dossier du cache est illisible. Elle a été recalculée : les résultats sont les mêmes que sans cache. Aucune condition n’en tient compte.",
    remedy: "Il n’y a rien à faire. Si cela se reproduit, supprimez le dossier et vérifiez le disque.",
  },
  "cache-not-ours": {
    title: "Un dossier qui n’est pas un cache",
    meaning:
      "Le dossier de `--cache` contient autre chose qu’un cache de ce programme. Rien n’y est écrit, afin que rien de ce qui vous appartient n’y soit mêlé ni perdu.",
    remedy: "Indiquez un dossier vide, ou qui n’existe pas encore.",
  },
  "cache-not-written": {
    title: "Impossible d’écrire dans le cache",
    meaning:
      "Le système refuse d’écrire dans le dossier du cache ; le message en donne la raison. Les résultats sont complets, mais la prochaine exécution ne sera pas plus rapide. Aucune condition n’en tient compte.",
    remedy:
      "Vérifiez que vous avez le droit d’y écrire et que le disque n’est pas plein, ou indiquez un autre dossier.",
  },
};
