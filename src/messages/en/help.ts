import type { HelpTexts } from "../help-texts.js";

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
  groups: {
    rows: "Rows of CSV",
    gates: "Gates, under which the run ends with 1",
    running: "How it is carried out",
  },
  commands: {
    tcec: {
      summary: "the ideal type of a territorial cluster of economic cooperation, with the reasons",
      about: [
        "Reads profiles of territorial clusters of economic cooperation (TCEC; in French: PTCE) in YAML, places them on the axes of a declared typology and names their ideal type, or says what is missing to name one.",
        "Options can be set once for a project, in `.tcecrc.yaml`, or in the environment; `tcec doctor` shows what is in force.",
      ],
      examples: [
        ["tcec classify okhra.yaml", "the ideal type of a cluster, with the reasons"],
        ["tcec validate profiles/", "what is wrong in the files, and where"],
        ["tcec batch profiles/ -f csv:out.csv", "a whole folder, as rows in a file"],
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
        ["tcec classify profiles/ -o scores.csv", "one row per profile, in a file"],
        ["tcec classify okhra.yaml --typology mine.yaml", "with another typology"],
        ["tcec classify okhra.yaml --watch", "again whenever the file changes"],
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
        ["tcec validate profiles/ --format github", "as annotations of GitHub Actions"],
      ],
    },
    batch: {
      summary: "score many profiles: a table, files for programs, gates for CI",
      about: [
        "Scores folders, globs and multi-document files. Prints a table with counts by type and status, writes any number of formats in the same run, and ends with 1 where a profile is invalid or a gate asked for fails. One bad file never stops the others.",
        "An option whose value is in brackets takes it only with an equals sign: `--expect=types.yaml`, `--cache=folder`. The word after `--expect` or `--cache` is always a path to score.",
        "On GitHub Actions findings become annotations and the summary that of the job, without being asked for.",
      ],
      examples: [
        ["tcec batch profiles/", "a table, and counts by type and status"],
        ["tcec batch profiles/ -f text -f csv:out.csv -f junit:out.xml", "files for other programs too"],
        ["tcec batch profiles/ -f csv:out.csv --decimal , --bom", "rows for a French Excel"],
        ["tcec batch profiles/ --fail-on undetermined --expect", "refuse what is not as expected"],
        ["tcec batch profiles/ --baseline base.json --update-baseline", "keep the scores as they are"],
        ["tcec batch profiles/ --baseline base.json", "refuse what has moved since"],
        ["tcec batch profiles/ --cache --watch", "again whenever a file changes"],
        ["tcec batch profiles/ --shard 1/4 -f ndjson:part-1.ndjson", "a quarter of them, for a CI matrix"],
      ],
    },
    table: {
      summary: "a table for a paper: docx, xlsx, latex, typst, html, markdown, csv, tsv, text",
      about: [
        "Makes a table of profiles or saved results, with a caption and with notes that say what the figures rest on. What is unknown stays unknown: a score has its coverage beside it, and a cluster without a type is counted as such.",
        "Kinds: results (where each cluster stands, type and status), memberships (in each type), calibration (indicators with anchors, weights, reasons; needs no profile), indicators (raw values and degrees), evidence (quotations and sources), crosstab (types by a field, `--by region`).",
        "Fields, for --group-by and --by: type, status, year, date, level, country, region, department, commune, legal_form, sector, created, coder, and each fact that is a code or a list; --group-by also takes profile and none. A column that does not exist gets a list of those that do.",
      ],
      examples: [
        ["tcec table profiles/ -o results.docx", "for Word; the extension chooses the format"],
        ["tcec table profiles/ -o results.tex --label tab:clusters", "for LaTeX"],
        ["tcec table profiles/ --sort -market_score,name", "in an order of your own"],
        ["tcec table profiles/ --group-by type --digits 3", "under the name of each type"],
        ["tcec table profiles/ --columns name,year,region,type", "with columns of your own"],
        ["tcec table profiles/ --kind crosstab --by region --percent row", "types by region"],
        ["tcec table --kind calibration -o calibration.html --lang fr", "the method, in French"],
      ],
    },
    plot: {
      summary: "a figure for a paper: svg, png, pdf, tikz",
      about: [
        "Draws profiles or saved results. Every figure says in words what it shows, differs by shapes as well as by colours, and keeps its size in print: no letter is smaller than 6 points.",
        "Kinds: property-space (the quadrants of the types, each cluster at its scores with its bounds, arrows from one date to the next), ternary (shares of market, redistribution and reciprocity, with the area that they leave open), profile (the indicators of one cluster against their crossovers).",
      ],
      examples: [
        ["tcec plot profiles/ -o space.svg", "the property space; the extension chooses the format"],
        ["tcec plot profiles/ -o space.tex --lang fr", "for LaTeX, in French"],
        ["tcec plot profiles/ -o space.pdf --size two --palette grey", "two columns wide, in greys"],
        ["tcec plot profiles/ --labels number -o space.png --dpi 600", "numbers, with a key below"],
        ["tcec plot profiles/ --kind ternary -o triangle.svg", "Polanyi’s triangle"],
        ["tcec plot profiles/ --kind profile --id okhra -o okhra.pdf", "one cluster"],
      ],
    },
    report: {
      summary: "one HTML page for readers: figure, table, every cluster with its reasons and evidence",
      about: [
        "Writes one file that needs nothing else and asks nothing of the network: counts, the property space, a table that sorts and filters, a section for each cluster, the method with every anchor and weight, sources, how to cite. English and French are both on the page, with a switch; --lang chooses which one is shown first. It can be read without JavaScript, and printed.",
      ],
      examples: [
        ["tcec report profiles/ -o report.html", "the page"],
        ["tcec report results.json -o report.html", "the same, from a saved result"],
        [
          "tcec report profiles/ -o report.html --lang fr --title 'Pôles 2024'",
          "French first, with a title of your own",
        ],
      ],
    },
    export: {
      summary: "a folder with which a reviewer computes the result anew in R, or degrees for QCA",
      about: [
        "`r` writes a folder: a script in base R with comments, the raw values, the calibrations and the results as CSV, and a README. `Rscript replication/replication.R` computes degrees, scores, types and statuses anew and ends with an error where they differ from these. Files that exist are written over only with --force, and none is written where one of them stands in the way.",
        "`qca-csv` is one table: a row per profile, a column of degrees per indicator and axis. Intervals stand at their mid-point; what is unknown or does not apply is empty, which R reads as NA.",
      ],
      examples: [
        ["tcec export profiles/ -o replication/", "the folder for R"],
        ["tcec export results.json -f r -o replication/ --force", "again, from a saved result"],
        ["tcec export profiles/ -f qca-csv -o degrees.csv", "degrees for the R package QCA"],
      ],
    },
    cite: {
      summary: "how to cite the program, the typology, the paper and the sources",
      about: [
        "Lists the program, the typology with its version and hash, the paper that the ideal types are from, the other sources of the typology, and with paths the sources of the profiles, each work once. `text` is in the style of the APA (7th edition); `bibtex` and `csl-json` are for LaTeX and for reference managers.",
      ],
      examples: [
        ["tcec cite", "the program, the typology and its sources"],
        ["tcec cite profiles/ -o references.bib", "with the sources of the profiles, as BibTeX"],
        ["tcec cite results.json -f csl-json -o references.json", "for Zotero and others"],
        ["tcec cite --typology mine.yaml --lang fr", "another typology, in French"],
      ],
    },
    codebook: {
      summary: "the coding manual: every field, what to look for, what becomes of it",
      about: [
        "Says how to code, then describes each field of a profile in its order: how it is written, what its words mean, which facts, indicators, traits, watchpoints and checks read it, and how it enters the score, with anchors, weights, reasons and passages. Axes, types, thresholds and facts follow. All of it comes from the schema of profiles and from the typology in force.",
      ],
      examples: [
        ["tcec codebook -o codebook.docx", "for Word"],
        ["tcec codebook -o codebook.html --lang fr", "a page to read or to print, in French"],
        ["tcec codebook -f markdown -t mine.yaml", "for a typology of your own"],
      ],
    },
    methods: {
      summary: "the methods paragraph of a paper, ready to paste",
      about: [
        "Says what was done and by which numbers: program and typology with version and hash, indicators with their anchors and weights, aggregation, what becomes of the unknown, when a type is named, f*, and what is a decision; with profiles or saved results also the verdicts. References follow.",
      ],
      examples: [
        ["tcec methods profiles/", "with the verdicts on these profiles"],
        ["tcec methods results.json -o methods.docx", "from a saved result, for Word"],
        ["tcec methods --short --lang fr", "the typology alone, one paragraph, in French"],
        ["tcec methods profiles/ -f latex", "for LaTeX"],
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
        "The schemas tell editors what a file may hold: profile, typology, result, findings, config. Without a name it lists them.",
        "Titles and descriptions, which editors show as hints, are in the language in force, as all output is; --lang en gives the file as it ships.",
      ],
      examples: [
        ["tcec schema profile", "the schema of profiles"],
        ["tcec schema profile -o profile.schema.json", "the same, in a file for an editor"],
        ["tcec schema profile --lang fr", "the same, with titles and descriptions in French"],
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
        "Prints every axis, indicator, anchor, weight, type, trait, watchpoint and check with its source or reason. Without a file, those of the typology in force: the default one, unless a configuration names another.",
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
    doctor: {
      summary: "show what is in force, and where it comes from",
      about: [
        "Shows the program, the typology, the configuration file and every setting with its value and its origin: an option, an environment variable, a line of the file, or the default; then language, colours, width, processors and cache. Says what is wrong with them, and ends with 2 where something is.",
        "An option goes before an environment variable (TCEC_ and its name: TCEC_FAIL_ON), that before `.tcecrc.yaml` (or .tcecrc.yml, .tcecrc.json, the key tcec of package.json) in this folder or one above it, that before the default. Paths in the file are relative to the file.",
      ],
      examples: [
        ["tcec doctor", "everything"],
        ["tcec doctor --format json", "for another program, or for a report of a problem"],
        ["tcec schema config", "what a configuration file may hold"],
      ],
    },
  },
  options: {
    format: "{formats}; with a file (json:out.json) it goes there; may be repeated",
    output: "write to a file; its extension chooses the format",
    force: "write over an existing file",
    typology: "use the typology of this file",
    "stdin-filename": "what findings call standard input",
    delimiter: "between cells: one character, or tab; otherwise a comma, or a semicolon beside a decimal comma",
    decimal: "mark before decimals: . or ,",
    bom: "begin with a byte order mark, for Excel",
    "fail-on":
      "invalid, undetermined, borderline, tentative, probable, watchpoint:<id> or check:<id>; several with commas, or repeated",
    expect: "where a profile is not what it says it expects, or what the file says (--expect=file)",
    baseline: "where a type, a status or a score has moved since this saved result",
    tolerance: "how far a score may move, 0 to 1; otherwise not at all",
    "update-baseline": "write the baseline anew",
    "max-warnings": "where there are more warnings than this",
    cache: "keep what was computed, in .tcec-cache or the folder (--cache=folder)",
    "no-cache": "compute everything, also where a configuration says otherwise",
    watch: "run again whenever a file changes, until Ctrl-C",
    shard: "score one of several parts: 2/4 is the second quarter",
    workers: "threads, 0 to 64; otherwise as many as are of use",
    kind: "{choices}",
    columns: "ids of columns in their order, with commas; otherwise the usual ones of the kind",
    sort: "ids of columns, with commas; -id goes downwards; the unknown stands last",
    "group-by": "rows under the values of a field; profile, or none",
    by: "crosstab: the field whose values are counted",
    percent: "crosstab: percentages of {choices} in place of counts",
    transpose: "crosstab: types in rows",
    digits: "decimals of scores and degrees, 0 to 10; percentages have two less, those of a crosstab as many",
    caption: "what stands after “Table 1”; otherwise that of the kind",
    label: "name for references; otherwise tab: and the kind",
    number: "number of the table, where the format cannot count by itself",
    notes: "a note of your own under the table; may be repeated",
    "no-notes": "no notes but your own",
    locale: "how numbers are written (BCP 47: de, fr-CH); otherwise as the language does",
    fragment: "html, latex, typst: the table alone, to be put into a document",
    siunitx: "latex: columns of numbers by siunitx",
    size: "width in print: one column (one: 85 mm), two columns (two: 175 mm), or millimetres, 60 to 400",
    labels: "beside points: {choices}; number adds a key",
    palette: "{choices}; in colour also for those who do not see every colour",
    axes: "property-space: ids of two axes, where the typology has more",
    "no-bounds": "property-space, ternary: points alone",
    id: "profile: which cluster",
    date: "profile: which of its dates",
    dpi: "png: dots per inch, 50 to 1200; otherwise 300",
    title: "a title of your own",
    short: "one paragraph, without references",
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
    name: "profile, typology, result, findings or config",
    file: "a typology in YAML",
  },
  environment: [
    ["TCEC_LANG", "language, before LC_ALL, LC_MESSAGES and LANG"],
    ["TCEC_<OPTION>", "any other option, such as TCEC_TYPOLOGY, TCEC_FAIL_ON or TCEC_WORKERS"],
    ["NO_COLOR, FORCE_COLOR", "no colours; colours everywhere"],
    ["TCEC_DEBUG", "show where a bug of the program arose"],
  ],
  exitCodes: [
    ["0", "done; a type that cannot be determined is a result"],
    ["1", "a profile or typology has errors, or a gate fails"],
    ["2", "usage, configuration, a file that cannot be read or written, no file matched"],
    ["3", "a bug of the program"],
    ["130", "interrupted"],
  ],
  schemas: {
    profile: "what a researcher codes: one cluster, at one date, at one level of analysis",
    typology: "axes, indicators, anchors, weights, types, traits, watchpoints and checks",
    result: "what `tcec classify --format json` gives",
    findings: "what `tcec validate --format json` gives",
    record: "a line of what `tcec batch --format ndjson` gives",
    expected: "what `tcec batch --expect=file` compares with",
    config: "what `.tcecrc.yaml` may hold: options by their names",
  },
  more: "{call} <command> --help tells more about a command.",
};
