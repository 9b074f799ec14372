import type { SummaryWords } from "../summary-words.js";

/** The words of a summary of a set in French. */
export const SUMMARY_WORDS: SummaryWords = {
  title: (profiles, clusters) =>
    profiles.count === clusters.count
      ? `${profiles.count} ${profiles.isOne ? "profil" : "profils"}`
      : `${profiles.count} ${profiles.isOne ? "profil" : "profils"} de ${clusters.count} ${clusters.isOne ? "pôle" : "pôles"}`,
  statuses: (parts) => parts.join(", "),
  status: (status, count) => `${status} : ${count}`,
  empty: {
    logical: (types) => `Aucune valeur des faits ne mène à : ${types}.`,
    empirical: (types) => `Aucun cas ne peut relever de : ${types}.`,
    open: (types) => `Aucun cas à ce jour, mais certains pourraient relever de : ${types}.`,
    possible: (type, cases) => `${type} (${cases})`,
  },
  headings: {
    notable: "Cas remarquables",
    settling: "Que coder ensuite",
    hypotheses: "Hypothèses de l’article sur les ensembles de pôles",
    watchpoints: "Signaux de vigilance",
  },
  hypothesis: (name, outcome, share, expected) => `${name} : ${outcome}. ${share} (${expected})`,
  share: {
    types: (types, share, whole) => `Du type ${types} : ${share === null ? "aucun" : `${share} sur ${whole}`}`,
    trait: (type, trait, share, whole) =>
      `Du type ${type}, avec le trait ${trait} : ${share === null ? "aucun" : `${share} sur ${whole}`}`,
  },
  expected: { less: (limit) => `attendu : moins de ${limit}`, more: (limit) => `attendu : plus de ${limit}` },
  range: (lo, hi) => (lo === hi ? lo : `${lo} à ${hi}`),
  notable: {
    hybrid: "Hybride",
    ambiguous: "Ambigu",
    contradictory: "Contradictoire",
    atypical: "Atypique",
    outvoted: "Définition contredite",
    compensation: "Compensation",
  },
  named: (kind, cases) => `${kind} : ${cases.join(" ; ")}`,
  because: (name, reasons) => `${name} (${reasons})`,
  skewed: (parts) => `Déséquilibrés : ${parts.join(" ; ")}`,
  skewedPart: (what, above, cases) => `${what} (${above} sur ${cases} au-dessus de 0,5)`,
  allSettled: "Chaque cas a un type, et aucun autre n’est possible.",
  field: (field, open) => `${field} (cas ouverts : ${open})`,
  does: {
    gives: (count, of) => `pourrait donner un type à ${count} des ${of.count} cas sans type`,
    settles: (count, of) => `pourrait n’en laisser qu’un à ${count} des ${of.count} cas à plusieurs types possibles`,
    scores: (count) => `donnerait un score à un axe dans ${count} cas`,
  },
  doesNothing: "ne trancherait rien à lui seul",
  raised: (watchpoint, raised, strong, unknown) =>
    `${watchpoint} – signalé : ${raised}${strong === null ? "" : ` (dont fortement : ${strong})`} ; inconnu : ${unknown}`,
  noneRaised: "Aucun n’est signalé.",
  line: (type, verdicts, least, most) => `${type} : verdicts ${verdicts}, au moins ${least}, au plus ${most}`,
  more: "--verbose montre tous les signaux de vigilance et tous les champs, et comment les hypothèses sont tranchées ; --kind met chaque partie en tableau.",
};
