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
