import { exampleProfile } from "../codebook-example.js";
import type { CodebookWords } from "../codebook-words.js";
import { CODING_RULES } from "./codebook-rules.js";

function readingOf(degree: number): string {
  if (degree <= 0) return "fully out";
  if (degree < 0.25) return "mostly out";
  if (degree < 0.5) return "more out than in";
  if (degree === 0.5) return "neither in nor out";
  if (degree <= 0.75) return "more in than out";
  return degree < 1 ? "mostly in" : "fully in";
}

const READERS = { trait: "trait", watchpoint: "watchpoint", check: "check" } as const;

/** What the codebook says beside the fields, in English. */
export const CODEBOOK_WORDS: CodebookWords = {
  title: (typology) => `Codebook – ${typology}`,
  intro: (typology) => [
    "This manual explains how to turn what sources say about a territorial cluster of economic cooperation into a profile, field by field, and how each value is used.",
    `It follows the format of profiles and the typology ${typology}. Another typology gives another manual: the fields are the same, but they are used differently.`,
  ],
  contents: "Contents",
  examples: {
    "training courses": "training courses",
    "support to project holders": "support to project holders",
    "pigment workshops": "pigment workshops",
    "press article": "press article",
    "coded in the second wave": "coded in the second wave",
    "The make-up of the colleges is not published.": "The make-up of the colleges is not published.",
  },
  headings: {
    rules: "How to code",
    example: "A complete small example",
    fields: "The fields of a profile",
    axes: "The axes",
    types: "The ideal types",
    score: "How the score is made",
    verdict: "The verdict",
    beside: "Beside the score",
    traits: "Traits",
    watchpoints: "Watchpoints",
    checks: "Checks",
    facts: "The facts",
    sources: "Sources of the typology",
    identity: "Identity",
    evidence: "Sources and evidence",
    rest: "Expectation, notes, fields of your own",
  },
  rules: CODING_RULES,
  example: {
    before: "Everything that is needed to start. The cluster is invented.",
    text: exampleProfile({
      id: "stays the same at every date",
      level: "the figures are those of the coordinating structure",
      bound: "the source says: less than 40%",
      rest: "what is missing up to 100 stays unknown",
      none: "the source says that there is none",
      atLeast: "involved, perhaps more",
      notApplicable: "the cluster has no volunteers",
      absent: "nothing is known of citizens: they are left out",
      title: "Annual report 2013",
      quote: '"no conventional company is a member"',
    }),
    after:
      "`tcec validate profile.yaml` says what is wrong in a file, and where; `tcec classify profile.yaml` names the type, if one can be named, with the reasons and with what is missing.",
  },
  anchorExamples: {
    about:
      "Anchor examples: words from published sources for which a code was given, in their original language. Words about clusters in general show how the code is understood; they do not describe any one cluster.",
    anchors: {
      heading: "Anchor example",
      none: "none known in the published cases",
      coded: (bound) => `– coded \`"${bound}"\``,
      subject: {
        "the strategic importance of the place as a tool for identification and visibility, cooperation/mutualisation area, exchanges facilitator, synergies, and social innovations":
          "– of the place",
        "chronophage mais indispensable": "– of a steering committee that brings all members together",
      },
    },
  },
  aboutFields:
    "In the order of a profile. A name in code type is typed exactly as shown. What is derived from a field is stated where the field, or the block that it belongs to, is described; the facts are explained further below.",
  aboutFacts:
    "A fact is derived from the fields once, before any calibration. It is an interval, a word or a list, or it is unknown. The typology refers to facts by these names.",
  aboutBeside:
    "Traits corroborate a type, watchpoints warn, checks compare with requirements from elsewhere. None of them enters the score. Each is a condition on facts, and is unknown where the facts do not decide it.",
  labels: {
    written: "written as",
    example: "for example",
    required: "required",
    requiredHere: "required in this block",
    facts: "facts",
    indicators: "indicators",
    readBy: "read by",
    fields: "fields",
    values: "values",
    word: "Word",
    called: "Printed as",
    means: "Meaning",
    anchor: "Anchor",
    value: "Value",
    reading: "Reading",
    tool: "program",
    hash: "SHA-256",
    byCoder: "given by the coder, under `indicators`",
    asked: "the typology asks for",
    orNotApplicable: "or `not_applicable`",
    field: "field of a profile",
    codedWord: "word of a profile",

    parts: "its parts",
  },
  look: (text) => `In practice: ${text}`,
  enters: (axis, aggregation, weight) => {
    const how = weight === null ? "" : `, with a weight of ${weight.own} out of ${weight.sum}`;
    return `Part of the axis ${axis} (${aggregation})${how}.`;
  },
  leftOut: (axis) => `Left out of the axis ${axis}: its weight is 0.`,
  anchors: {
    out: (set) => `fully out of ${set}`,
    crossover: "neither in nor out",
    in: (set) => `fully in ${set}`,
  },
  reading: readingOf,
  number: (unit, min, max) => (max === null ? `${unit}, from ${min}` : `${unit}, ${min} to ${max}`),
  units: { percent: "percent", count: "number", years: "years", level: "level", index: "index" },
  groups: "per group",
  text: "words of the sources; a typology lists those to which it gives a degree",
  list: "list of words; it proves what it names, and that something is absent only where the list is complete",
  reader: (kind, label) => `${READERS[kind]} ${label}`,
  sharedWords: "The same words for each of these fields, from the lowest to the highest.",
};
