import type { HelpTexts } from "./help-texts.js";

/** Help in French. */
export const HELP: HelpTexts = {
  headings: {
    usage: "Utilisation",
    examples: "Exemples",
    arguments: "Arguments",
    options: "Options",
    talk: "Options de toutes les commandes",
    commands: "Commandes",
    environment: "Environnement",
    exitCodes: "Codes de retour",
  },
  commands: {
    tcec: {
      summary: "l’idéal-type d’un pôle territorial de coopération économique, avec ses raisons",
      about: [
        "Lit en YAML des profils de pôles territoriaux de coopération économique (PTCE), les situe sur les axes d’une typologie déclarée et nomme leur idéal-type, ou dit ce qui manque pour le nommer.",
      ],
      examples: [
        ["tcec classify okhra.yaml", "l’idéal-type d’un pôle, avec ses raisons"],
        ["tcec classify profils/ --quiet", "tout un dossier, une ligne par profil"],
        ["tcec validate profils/", "ce qui ne va pas dans les fichiers, et où"],
        ["tcec explain coverage", "le sens d’un mot affiché"],
        ["tcec typology show", "axes, indicateurs, seuils et poids"],
      ],
    },
    classify: {
      summary: "valider des profils, calculer leurs scores, afficher le type et ses raisons",
      about: [
        "Affiche les profils valides même si d’autres ne le sont pas ; les constats vont sur la sortie d’erreur. Un résultat enregistré en JSON ou en YAML est accepté partout où l’est un profil, et s’affiche à l’identique.",
      ],
      examples: [
        ["tcec classify okhra.yaml", "verdict, axes, raisons"],
        ["tcec classify okhra.yaml --verbose", "chaque indicateur : valeur, degré, poids, sources"],
        ["tcec classify profils/ 'autres/**/*.yaml'", "dossiers et motifs"],
        ["tcec classify okhra.yaml -o okhra.json", "le résultat en JSON, dans un fichier"],
        ["tcec classify okhra.yaml --typology la-mienne.yaml", "avec une autre typologie"],
        ["cat okhra.yaml | tcec classify -", "depuis l’entrée standard"],
      ],
    },
    validate: {
      summary: "dire ce qui ne va pas dans des profils, et où",
      about: [
        "N’affiche que les constats : gravité, code, emplacement, message, conseil et lignes du fichier. Tous, et pas seulement le premier.",
      ],
      examples: [
        ["tcec validate okhra.yaml", "un fichier"],
        ["tcec validate profils/", "un dossier"],
        ["tcec validate profils/ --format json", "pour un autre programme"],
      ],
    },
    explain: {
      summary: "dire le sens d’un code, d’un fait, d’une notion ou d’un nom de la typologie",
      about: [
        "Explique les codes des constats et des raisons, les faits tirés d’un profil, les verdicts et les notions, ainsi que les axes, indicateurs, types, traits, signaux de vigilance et contrôles de la typologie : ce que c’est, comment on le calcule, d’où cela vient. Sans nom, donne la liste de ce qui peut être expliqué ; `codes`, `facts`, `typology` et `concepts` en donnent une partie.",
      ],
      examples: [
        ["tcec explain self_financing", "un indicateur"],
        ["tcec explain funding-above-total", "un constat"],
        ["tcec explain coverage", "une notion"],
        ["tcec explain facts", "tous les faits"],
      ],
    },
    schema: {
      summary: "afficher le schéma JSON d’un format de fichier",
      about: [
        "Les schémas disent aux éditeurs de texte ce qu’un fichier peut contenir : profile (profil), typology (typologie), result (résultat), findings (constats). Sans nom, en donne la liste.",
      ],
      examples: [
        ["tcec schema profile", "le schéma des profils"],
        ["tcec schema profile -o profile.schema.json", "le même, dans un fichier pour un éditeur"],
        ["tcec schema", "la liste"],
      ],
    },
    typology: {
      summary: "afficher ou vérifier une typologie",
      about: [
        "Une typologie déclare les axes, leurs indicateurs, seuils et poids, et les idéaux-types. Ce ne sont que des données : vous pouvez remplacer la typologie par défaut par la vôtre.",
      ],
      examples: [
        ["tcec typology show", "la typologie par défaut"],
        ["tcec typology check la-mienne.yaml", "les erreurs de votre typologie"],
      ],
    },
    "typology show": {
      summary: "afficher une typologie pour la lire",
      about: [
        "Affiche chaque axe, indicateur, seuil, poids, type, trait, signal de vigilance et contrôle avec sa source ou sa raison. Sans fichier, ceux de la typologie par défaut.",
      ],
      examples: [
        ["tcec typology show", "la typologie par défaut"],
        ["tcec typology show -o typologie.md", "en Markdown, dans un fichier"],
        ["tcec typology show la-mienne.yaml --format json", "une autre, en JSON"],
      ],
    },
    "typology check": {
      summary: "dire ce qui ne va pas dans une typologie, et où",
      about: [
        "Trouve notamment les seuils dans le désordre, les degrés de 0,5, un indicateur sur deux axes, les faits inconnus, les types qui se recouvrent ou laissent un vide, les traductions manquantes.",
      ],
      examples: [
        ["tcec typology check la-mienne.yaml", "un fichier"],
        ["tcec typology check la-mienne.yaml --format json", "pour un autre programme"],
      ],
    },
  },
  options: {
    format: "{formats} ; avec un fichier (json:sortie.json), l’écrit là ; peut être répétée",
    output: "écrire dans un fichier, dont l’extension choisit le format",
    force: "remplacer un fichier existant",
    typology: "utiliser la typologie de ce fichier",
    "stdin-filename": "nom de l’entrée standard dans les constats",
    lang: "en ou fr",
    color: "des couleurs même hors d’un terminal",
    "no-color": "pas de couleurs",
    width: "colonnes du texte ; sinon celles du terminal, ou 80",
    quiet: "une ligne par résultat ; seulement les erreurs sur la sortie d’erreur",
    verbose: "tous les détails",
    version: "afficher la version",
    help: "afficher cette aide",
  },
  arguments: {
    profile: "fichiers, dossiers, motifs (*.yaml) ou - pour l’entrée standard",
    path: "fichiers, dossiers, motifs (*.yaml) ou - pour l’entrée standard",
    id: "un code, un fait, une notion ou un nom de la typologie",
    name: "profile, typology, result ou findings",
    file: "une typologie en YAML",
  },
  environment: [
    ["TCEC_LANG", "langue, avant LC_ALL, LC_MESSAGES et LANG"],
    ["NO_COLOR, FORCE_COLOR", "pas de couleurs ; toujours des couleurs"],
    ["TCEC_DEBUG", "montrer où un défaut du programme est apparu"],
  ],
  exitCodes: [
    ["0", "terminé ; un type indéterminé est un résultat"],
    ["1", "un profil ou une typologie contient des erreurs"],
    ["2", "erreur d’utilisation, fichier illisible ou impossible à écrire, aucun fichier trouvé"],
    ["3", "un défaut du programme"],
  ],
  schemas: {
    profile: "ce que l’on code : un pôle, à une date, à un niveau d’analyse",
    typology: "axes, indicateurs, seuils, poids, types, traits, signaux de vigilance et contrôles",
    result: "ce que donne `tcec classify --format json`",
    findings: "ce que donne `tcec validate --format json`",
  },
  more: "{call} <command> --help en dit plus sur une commande.",
};
