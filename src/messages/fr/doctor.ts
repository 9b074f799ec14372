import type { DoctorWords } from "../doctor-words.js";

/** The words of `tcec doctor` in French. */
export const DOCTOR_WORDS: DoctorWords = {
  headings: {
    program: "Programme",
    configuration: "Configuration",
    settings: "Réglages",
    output: "Sortie",
    batch: "Traitement par lots",
  },
  labels: {
    version: "version",
    platform: "plateforme",
    package: "paquet",
    typology: "typologie",
    hash: "empreinte",
    file: "fichier",
    language: "langue",
    colors: "couleurs",
    width: "largeur",
    ci: "intégration continue",
    processors: "processeurs",
    workers: "fils d’exécution",
    cache: "cache",
  },
  byDefault: "par défaut",
  fromFile: (path, line) => `${path}, ligne ${line}`,
  fromVariable: (variable) => `variable ${variable}`,
  fromFlag: (flag) => `option ${flag}`,
  notSought: "non cherché (--no-config)",
  noFile: (names) => `aucun dans ce dossier ni dans ceux qui le contiennent ; noms cherchés : ${names.join(", ")}`,
  noTypology: "inutilisable",
  nothing: "non défini",
  colorLevels: ["aucune", "16", "256", "16 millions"],
  colorReasons: {
    FORCE_COLOR: "variable FORCE_COLOR",
    NO_COLOR: "variable NO_COLOR",
    "no-terminal": "la sortie standard n’est pas un terminal",
    "dumb-terminal": "le terminal déclare n’en afficher aucune (TERM=dumb)",
    terminal: "la sortie standard est un terminal",
  },
  width: (columns, isTerminal) =>
    `${columns} colonnes ; la sortie standard est ${isTerminal ? "un terminal" : "un fichier ou un tube"}`,
  services: { github: "GitHub Actions", gitlab: "GitLab CI", other: "un autre service" },
  noService: "aucune",
  cache: (folder, { used, usable }) =>
    `${folder}${used ? "" : ", non utilisé sans --cache"}${usable ? "" : ", inutilisable"}`,
};
