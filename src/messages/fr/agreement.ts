import type { AgreementWords } from "../agreement-words.js";

/** The words of the report on agreement in French. */
export const AGREEMENT_WORDS: AgreementWords = {
  title: (coders, cases, isOne) => `Accord entre ${coders}, sur ${cases} ${isOne ? "profil" : "profils"}`,
  ratings: (raters) => `Accord entre ${raters}`,
  alone: (count, isOne) =>
    isOne
      ? `${count} autre profil n’est codé que par un seul codeur.`
      : `${count} autres profils ne sont codés que par un seul codeur.`,
  verdicts: (same, all) => `Tous ceux qui l’ont codé aboutissent au même type ou statut dans ${same} cas sur ${all}.`,
  headings: { moving: "Différences qui changent un verdict", others: "Autres différences" },
  noDifference: "Les codeurs ne diffèrent dans aucun champ.",
  noneMoves: "Aucune différence ne change un verdict.",
  more: (count, isOne) =>
    isOne
      ? `${count} autre différence ne change aucun verdict : --verbose la montre, --kind disagreements les met toutes en tableau.`
      : `${count} autres différences ne changent aucun verdict : --verbose les montre, --kind disagreements les met toutes en tableau.`,
  place: (cluster, field, element) => `${cluster} : ${field}${element === null ? "" : ` (${element})`}`,
  coding: (coder, value, place) => `${coder} : ${value} (${place})`,
  notCoded: "non codé",
  quoted: (quote, source) => `« ${quote} » (${source})`,
  consensus: {
    title: (coders, choices, count) =>
      count === 0
        ? `Ce sur quoi ${coders} s’accordent : il ne reste rien à trancher.`
        : `Ce sur quoi ${coders} s’accordent. Il reste ${choices} ${count === 1 ? "point" : "points"} à trancher.`,
    how: (mark) =>
      `À la place de ${mark}, écrivez la valeur retenue d’un commun accord, ou supprimez la ligne si vous convenez que rien n’est connu. D’ici là, le profil n’est pas valide.`,
    choice: "À trancher :",
    evidence: "Preuves de ce qui reste à trancher : gardez celles qui appuient la valeur retenue.",
    written: (folder, profiles, choices) =>
      `${folder} : ${profiles.number} ${profiles.count < 2 ? "profil" : "profils"}, ${choices.number} ${choices.count < 2 ? "point" : "points"} à trancher`,
  },
  line: (item, pairs, similarity, alpha) => `${item} : paires ${pairs}, similarité ${similarity}, alpha ${alpha}`,
};
