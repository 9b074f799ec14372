/** What people write above columns besides the titles of the codebook, in English and French, by the path of the field. */
export const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  id: ["ID", "Identifiant", "Identifier", "Code du pôle"],
  name: ["Name", "Nom", "Nom du pôle", "Nom du PTCE", "Pôle", "PTCE", "Cluster", "Name of the cluster"],
  date: ["Date", "Année", "Year", "Année décrite", "Année de référence", "Year described", "Date du profil"],
  created: ["Création", "Année de création", "Date de création", "Created", "Founded", "Year of creation"],
  coder: ["Coder", "Codeur", "Codeuse", "Codeur·se", "Coded by", "Codé par"],
  level: ["Level", "Niveau", "Niveau d'analyse", "Level of analysis"],
  legal_form: ["Legal form", "Forme juridique", "Statut juridique"],
  "funding.unit": ["Unit", "Unité"],
  "funding.total": ["Budget total", "Total des ressources", "Total resources"],
  "members.total": ["Membres (total)", "Nombre de membres", "Number of members", "Total members"],
  "members.sse_organisations": ["Structures de l'ESS", "Organisations de l'ESS", "SSE organisations"],
  "members.local_authorities": ["Collectivités", "Collectivités territoriales", "Local authorities"],
  "members.individuals": ["Personnes physiques", "Individuals"],
  "sources.<source>.title": ["Title", "Titre"],
  "sources.<source>.accessed": ["Accessed", "Consulté", "Consulté le"],
  notes: ["Notes", "Remarques", "Commentaires", "Comments", "Remarks"],
};

/** How far a group takes part, as people write it of the group itself: in English, and in French in both genders and numbers. */
const PARTICIPATION: Readonly<Record<string, readonly string[]>> = {
  none: ["none", "not at all", "aucune", "pas du tout"],
  inform: ["informed", ...agreeing("informé")],
  consult: ["consulted", ...agreeing("consulté")],
  involve: ["involved", ...agreeing("associé"), ...agreeing("impliqué")],
  collaborate: ["collaborating", "co-deciding", "codécident", "codécide", "co-décident", "co-décide"],
  empower: ["empowered", "deciding", "décident", "décide"],
};

/** What cells say for a coded word besides its labels. */
export function alsoSaid(path: string, word: string): readonly string[] {
  return path.startsWith("governance.participation.") ? (PARTICIPATION[word] ?? []) : [];
}

function agreeing(participle: string): readonly string[] {
  return ["", "e", "s", "es", "·e·s", "(e)s"].map((end) => participle + end);
}
