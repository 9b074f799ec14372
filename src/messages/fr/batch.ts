import type { DiagnosticArgs, GateVerdict } from "../../model/codes.js";
import type { Context, HintTable } from "../catalogue.js";
import { namesAmong } from "../gates.js";
import type { BatchCode } from "../vocabulary.js";

type Table = { readonly [C in BatchCode]: (args: DiagnosticArgs[C], m: Context) => string };
type Named = { readonly id: string; readonly date: string };

const COUNTED: { readonly [K in GateVerdict["of"]]: readonly [string, string] } = {
  profiles: ["profil", "profils"],
  documents: ["document sans résultat", "documents sans résultat"],
  warnings: ["avertissement", "avertissements"],
  differences: ["différence", "différences"],
};

/** What a batch finds, in French. Differences read as in a list of changes: what, before, after. */
export const BATCH_FINDINGS: Table = {
  "gate-status": (a, m) => `Statut de ${profile(a, m)} : ${m.code(a.status)}`,
  "gate-flag": (a, m) => `À côté du verdict de ${profile(a, m)} : ${m.flag(a.flag)}`,
  "gate-watchpoint": (a, m) =>
    `${profile(a, m)} présente le signal de vigilance ${m.quote(m.watchpoint(a.watchpoint).label)}`,
  "gate-check": (a, m) => `${profile(a, m)} ne satisfait pas au contrôle ${m.quote(m.check(a.check))}`,
  "expect-type": (a, m) => `Type attendu pour ${profile(a, m)} : ${type(a.expected, m)} ; trouvé : ${type(a.got, m)}`,
  "expect-status": (a, m) => `Statut attendu pour ${profile(a, m)} : ${m.code(a.expected)} ; trouvé : ${m.code(a.got)}`,
  "expect-possible": (a, m) =>
    `Types possibles attendus pour ${profile(a, m)} : ${types(a.expected, m)} ; trouvés : ${types(a.got, m)}`,
  "expect-missing": (a, m) => `Un résultat est attendu pour ${profile(a, m)}, mais ce profil n’a pas été classé`,
  "expect-nothing": () => "Aucun profil n’indique quel résultat est attendu : rien n’a été comparé",
  "expect-type-unknown": (a, m) =>
    `La typologie ${m.quote(a.typology)} n’a pas de type ${m.quote(a.type)} : l’attente ne peut être satisfaite`,
  "baseline-type": (a, m) => `${a.id} ${a.date}, type : ${type(a.from, m)} → ${type(a.to, m)}`,
  "baseline-status": (a, m) => `${a.id} ${a.date}, statut : ${m.code(a.from)} → ${m.code(a.to)}`,
  "baseline-score": (a, m) => `${a.id} ${a.date}, ${m.axis(a.axis).label} : ${move(a, m)}`,
  "baseline-bounds": ({ id, date, axis, from, to }, m) =>
    `${id} ${date}, ${m.axis(axis).label}, sans score : bornes ${bounds(from, m)} → ${bounds(to, m)}`,
  "baseline-appeared": (a) => `${a.id} ${a.date} ne figure pas dans les résultats de référence`,
  "baseline-vanished": (a) => `${a.id} ${a.date} figure dans les résultats de référence, mais n’a pas été classé`,
  "baseline-kept": (a, m) =>
    `Les résultats de référence ${m.quote(a.path)} ne sont pas enregistrés, car tout n’a pas pu être classé`,
  "gates-failed": ({ gates }, m) => `Échec : ${gates.map((gate) => `${gate.gate} (${standing(gate, m)})`).join(", ")}`,
  "run-interrupted": ({ profiles }, m) =>
    profiles === 0
      ? "Interruption avant le premier profil"
      : `Interruption après ${m.number(profiles)} ${profiles === 1 ? "profil" : "profils"}`,
  "cache-damaged": (a, m) => `Une partie du cache ${m.quote(a.path)} est endommagée et a été recalculée`,
  "cache-not-ours": (a, m) => `${m.quote(a.path)} n’est pas un cache de ce programme ; rien n’y est modifié`,
  "cache-not-written": (a, m) => `Impossible d’écrire dans le cache ${m.quote(a.path)} : ${m.refusal(a.reason)}`,
};

const RENEW = "Si ce changement est voulu, renouvelez les résultats de référence avec --update-baseline.";
const CORRECT = "Corrigez le profil si un fait est faux, ou l’attente si le résultat est juste.";

/** What to do about it, in French. */
export const BATCH_HINTS = {
  "gate-status": (a) => `« tcec explain ${a.status} » explique ce que cela signifie, « tcec classify » ce qui manque.`,
  "gate-flag": () =>
    "« tcec classify » indique ce qui du type ne vaut pas ici, ou quels indicateurs l’emportent sur lesquels.",
  "gate-watchpoint": (a) => `« tcec explain ${a.watchpoint} » explique de quoi il avertit.`,
  "gate-check": (a) => `« tcec explain ${a.check} » explique ce qu’il demande.`,
  "expect-type": () => CORRECT,
  "expect-status": () => CORRECT,
  "expect-possible": () => CORRECT,
  "expect-missing": () =>
    "Voyez si le profil a été déplacé, renommé ou refusé ; s’il n’existe plus, retirez cette entrée.",
  "expect-nothing": () =>
    "Donnez aux profils un bloc « expected » avec type, status ou les deux, ou indiquez un fichier : --expect=expected.yaml",
  "expect-type-unknown": (a, m) =>
    a.suggestion === null
      ? "Corrigez l’identifiant, ou indiquez avec --typology la typologie qui contient ce type."
      : `Vouliez-vous dire ${m.quote(a.suggestion)} ?`,
  "baseline-type": () => RENEW,
  "baseline-status": () => RENEW,
  "baseline-score": () => `${RENEW} Une valeur plus grande de --tolerance laisse passer les écarts sans importance.`,
  "baseline-bounds": () => `${RENEW} Une valeur plus grande de --tolerance laisse passer les écarts sans importance.`,
  "baseline-appeared": () => RENEW,
  "baseline-vanished": () => `Voyez si le profil a été déplacé, renommé ou refusé. ${RENEW}`,
  "baseline-kept": () =>
    "Corrigez ou retirez ce qui est refusé, puis relancez : ce qui manque maintenant y manquerait aussi.",
  "gates-failed": () =>
    "Les constats affichés plus haut expliquent pourquoi chacune de ces conditions n’est pas remplie.",
  "run-interrupted": null,
  "cache-damaged": () => "Il n’y a rien à faire. Si cela se reproduit, supprimez le dossier.",
  "cache-not-ours": () => "Indiquez un dossier vide, ou qui n’existe pas encore.",
  "cache-not-written": () => "Les résultats sont complets, mais la prochaine exécution sera aussi longue que celle-ci.",
} satisfies { readonly [C in BatchCode]: HintTable[C] };

function profile({ id, date }: Named, m: Context): string {
  return `${m.quote(id)} (${date})`;
}

function type(id: string | null, m: Context): string {
  return id === null ? "aucun" : m.type(id);
}

function types(ids: readonly string[], m: Context): string {
  return ids.length === 0 ? "aucun" : m.list(ids.map(m.type));
}

function move({ from, to }: { readonly from: number | null; readonly to: number | null }, m: Context): string {
  const say = (score: number | null): string => (score === null ? "aucun score" : m.degree(score));
  return from === null || to === null ? `${say(from)} → ${say(to)}` : m.move(from, to);
}

function bounds({ lo, hi }: { readonly lo: number; readonly hi: number }, m: Context): string {
  return `${m.degree(lo)}–${m.degree(hi)}`;
}

/** "2 profils : pollens 2013, okhra 2004". A gate that failed without a count had nothing to look at. */
function standing(gate: GateVerdict, m: Context): string {
  if (gate.count === 0) return "rien à comparer";
  const [one, many] = COUNTED[gate.of];
  const names = namesAmong(gate);
  return `${m.number(gate.count)} ${gate.count === 1 ? one : many}${names === "" ? "" : ` : ${names}`}`;
}
