import type { LanguageDefinition } from "../language.js";
import { GRAMMAR, NUMBERS, TYPOGRAPHY } from "./grammar.js";

/** English. */
export const ENGLISH: LanguageDefinition = {
  name: "English",
  tag: "en-GB",
  numbers: NUMBERS,
  grammar: GRAMMAR,
  typography: TYPOGRAPHY,
  shelves: {
    messages: async () => (await import("./messages.js")).SENTENCES,
    explanations: async () => (await import("./explain/index.js")).EXPLANATIONS,
    concepts: async () => (await import("./concepts.js")).CONCEPTS_WORDS,
    help: async () => (await import("./help.js")).HELP,
    doctor: async () => (await import("./doctor.js")).DOCTOR_WORDS,
    tables: async () => (await import("./tables.js")).TABLE_WORDS,
    comparison: async () => (await import("./comparison.js")).COMPARISON_WORDS,
    agreement: async () => (await import("./agreement.js")).AGREEMENT_WORDS,
    robustness: async () => (await import("./robustness.js")).ROBUSTNESS_WORDS,
    trajectory: async () => (await import("./trajectory.js")).TRAJECTORY_WORDS,
    summary: async () => (await import("./summary.js")).SUMMARY_WORDS,
    figures: async () => (await import("./figures.js")).FIGURE_WORDS,
    page: async () => (await import("./page.js")).PAGE_WORDS,
    form: async () => (await import("./form.js")).FORM_WORDS,
    methods: async () => (await import("./methods.js")).METHODS_WORDS,
    codebook: async () => (await import("./codebook.js")).CODEBOOK_WORDS,
    fields: async () => (await import("./fields/index.js")).FIELD_WORDS,
    schemas: async () => null,
    replication: async () => (await import("./replication.js")).REPLICATION_WORDS,
    cite: async () => (await import("./cite.js")).CITE_WORDS,
    coding: async () => (await import("./coding.js")).CODING_WORDS,
    sheets: async () => (await import("./sheets.js")).SHEET_WORDS,
    start: async () => (await import("./start.js")).START_WORDS,
    blank: async () => (await import("./blank.js")).BLANK_WORDS,
  },
};
