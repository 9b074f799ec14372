import type { HelpTexts } from "./help-texts.js";

/** Help in English. */
export const HELP: HelpTexts = {
  headings: {
    usage: "Usage",
    examples: "Examples",
    arguments: "Arguments",
    options: "Options",
    talk: "Options of every command",
    commands: "Commands",
    environment: "Environment",
    exitCodes: "Exit codes",
  },
  commands: {
    tcec: {
      summary: "the ideal type of a territorial cluster of economic cooperation, with the reasons",
      about: [
        "Reads profiles of territorial clusters of economic cooperation (TCEC; in French: PTCE) in YAML, places them on the axes of a declared typology and names their ideal type, or says what is missing to name one.",
      ],
      examples: [
        ["tcec classify okhra.yaml", "the ideal type of a cluster, with the reasons"],
        ["tcec classify profiles/ --quiet", "a whole folder, one line per profile"],
        ["tcec validate profiles/", "what is wrong in the files, and where"],
        ["tcec explain coverage", "what a word of the output means"],
        ["tcec typology show", "axes, indicators, anchors and weights"],
      ],
    },
    classify: {
      summary: "validate profiles, score them, print the type with its reasons",
      about: [
        "Prints valid profiles also where others are not; findings go to standard error. A result saved as JSON or YAML is accepted wherever a profile is, and prints the same.",
      ],
      examples: [
        ["tcec classify okhra.yaml", "verdict, axes, reasons"],
        ["tcec classify okhra.yaml --verbose", "every indicator: raw value, degree, weight, evidence"],
        ["tcec classify profiles/ 'more/**/*.yaml'", "folders and globs"],
        ["tcec classify okhra.yaml -o okhra.json", "the result as JSON, in a file"],
        ["tcec classify okhra.yaml --typology mine.yaml", "with another typology"],
        ["cat okhra.yaml | tcec classify -", "from standard input"],
      ],
    },
    validate: {
      summary: "say what is wrong in profiles, and where",
      about: [
        "Prints findings only: severity, code, place, message, hint and the lines of the file. All of them, not the first.",
      ],
      examples: [
        ["tcec validate okhra.yaml", "one file"],
        ["tcec validate profiles/", "a folder"],
        ["tcec validate profiles/ --format json", "for another program"],
      ],
    },
    explain: {
      summary: "say what a code, a fact, a concept or a name of the typology means",
      about: [
        "Explains the codes of findings and reasons, the facts derived from a profile, verdicts and concepts, and the axes, indicators, types, traits, watchpoints and checks of the typology: what it means, how it is computed, where it comes from. Without a name it lists what can be explained; `codes`, `facts`, `typology` and `concepts` list a part.",
      ],
      examples: [
        ["tcec explain self_financing", "an indicator"],
        ["tcec explain funding-above-total", "a finding"],
        ["tcec explain coverage", "a concept"],
        ["tcec explain facts", "all facts"],
      ],
    },
    schema: {
      summary: "print the JSON Schema of a file format",
      about: [
        "The schemas tell editors what a file may hold: profile, typology, result, findings. Without a name it lists them.",
      ],
      examples: [
        ["tcec schema profile", "the schema of profiles"],
        ["tcec schema profile -o profile.schema.json", "the same, in a file for an editor"],
        ["tcec schema", "the list"],
      ],
    },
    typology: {
      summary: "print or check a typology",
      about: [
        "A typology declares the axes, their indicators, anchors and weights, and the ideal types. It is data: another one may take the place of the default.",
      ],
      examples: [
        ["tcec typology show", "the default typology"],
        ["tcec typology check mine.yaml", "errors of a typology of one's own"],
      ],
    },
    "typology show": {
      summary: "print a typology for a reader",
      about: [
        "Prints every axis, indicator, anchor, weight, type, trait, watchpoint and check with its source or reason. Without a file, those of the default typology.",
      ],
      examples: [
        ["tcec typology show", "the default typology"],
        ["tcec typology show -o typology.md", "as Markdown, in a file"],
        ["tcec typology show mine.yaml --format json", "another one, as JSON"],
      ],
    },
    "typology check": {
      summary: "say what is wrong in a typology, and where",
      about: [
        "Finds, among others, anchors out of order, degrees of 0.5, an indicator on two axes, unknown facts, types that overlap or leave a gap, missing translations.",
      ],
      examples: [
        ["tcec typology check mine.yaml", "one file"],
        ["tcec typology check mine.yaml --format json", "for another program"],
      ],
    },
  },
  options: {
    format: "{formats}; with a file (json:out.json) it goes there; may be repeated",
    output: "write to a file; its extension chooses the format",
    force: "write over an existing file",
    typology: "use the typology of this file",
    "stdin-filename": "what findings call standard input",
    lang: "en or fr",
    color: "colours also where there is no terminal",
    "no-color": "no colours",
    width: "columns of text; otherwise those of the terminal, or 80",
    quiet: "results in one line each; nothing but errors on standard error",
    verbose: "every detail",
    version: "print the version",
    help: "print this help",
  },
  arguments: {
    profile: "files, folders, globs, or - for standard input",
    path: "files, folders, globs, or - for standard input",
    id: "a code, a fact, a concept or a name of the typology",
    name: "profile, typology, result or findings",
    file: "a typology in YAML",
  },
  environment: [
    ["TCEC_LANG", "language, before LC_ALL, LC_MESSAGES and LANG"],
    ["NO_COLOR, FORCE_COLOR", "no colours; colours everywhere"],
    ["TCEC_DEBUG", "show where a bug of the program arose"],
  ],
  exitCodes: [
    ["0", "done; a type that cannot be determined is a result"],
    ["1", "a profile or typology has errors"],
    ["2", "usage, a file that cannot be read or written, no file matched"],
    ["3", "a bug of the program"],
  ],
  schemas: {
    profile: "what a researcher codes: one cluster, at one date, at one level of analysis",
    typology: "axes, indicators, anchors, weights, types, traits, watchpoints and checks",
    result: "what `tcec classify --format json` gives",
    findings: "what `tcec validate --format json` gives",
  },
  more: "{call} <command> --help tells more about a command.",
};
